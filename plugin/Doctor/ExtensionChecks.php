<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Piwik;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\Installation;

/**
 * The PHP extension in the process that asks: loaded, of the right version, with its shield and PCRE2's JIT.
 */
final class ExtensionChecks
{
    /**
     * @return Check[]
     */
    public function run(): array
    {
        $title = Piwik::translate('McpServer_DoctorExtension');
        $loaded = Extension::loadedVersion();
        $required = Extension::requiredVersion();

        if ($loaded === null) {
            return [Check::failure(
                'extension',
                $title,
                Piwik::translate('McpServer_DoctorExtensionMissing'),
                Piwik::translate('McpServer_DoctorExtensionInstall', [$required, Installation::phpOfThisProcess()]),
                Installation::lines()
            )];
        }

        if ($loaded !== $required) {
            return [Check::failure(
                'extension',
                $title,
                Piwik::translate('McpServer_DoctorExtensionOther', [$loaded, $required]),
                Piwik::translate('McpServer_DoctorExtensionUpdate'),
                Installation::lines()
            )];
        }

        $facts = $this->facts();
        if (!str_starts_with($facts['Shield against prompt injection'] ?? '', 'ready')) {
            return [Check::failure(
                'extension',
                $title,
                Piwik::translate('McpServer_DoctorExtensionBroken'),
                Piwik::translate('McpServer_DoctorExtensionUpdate'),
                Installation::lines()
            )];
        }

        return [
            Check::ok('extension', $title, Piwik::translate('McpServer_DoctorExtensionOk', [$loaded, PHP_VERSION, PHP_SAPI])),
            $this->jit($facts['PCRE2 JIT'] ?? ''),
        ];
    }

    private function jit(string $state): Check
    {
        $title = Piwik::translate('McpServer_DoctorJit');

        if ($state === 'on') {
            return Check::ok('jit', $title, Piwik::translate('McpServer_DoctorJitOn'));
        }

        return Check::warning('jit', $title, Piwik::translate('McpServer_DoctorJitOff'), Piwik::translate('McpServer_DoctorJitRemedy'));
    }

    /**
     * What the extension says about itself in phpinfo(), which is text on the command line and HTML elsewhere.
     *
     * @return string[]
     */
    private function facts(): array
    {
        ob_start();
        (new \ReflectionExtension('mcpserver'))->info();
        $text = html_entity_decode(strip_tags(str_replace('</td><td', '</td> => <td', (string) ob_get_clean())), ENT_QUOTES, 'UTF-8');

        $facts = [];
        foreach (explode("\n", $text) as $line) {
            $parts = array_map('trim', explode('=>', $line, 2));
            if (count($parts) === 2) {
                $facts[$parts[0]] = $parts[1];
            }
        }

        return $facts;
    }
}
