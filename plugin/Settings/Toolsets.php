<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Piwik;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Validators\BaseValidator;
use Piwik\Validators\Exception;

/**
 * The families of tools that are offered. A choice of its own stands for all, so that those of later versions are with them.
 */
final class Toolsets extends BaseValidator
{
    public const ALL = 'all';

    private const TITLES = [
        'sites' => 'McpServer_ToolsetSites',
        'reports' => 'McpServer_ToolsetReports',
        'goals' => 'McpServer_ToolsetGoals',
        'segments' => 'McpServer_ToolsetSegments',
        'dimensions' => 'McpServer_ToolsetDimensions',
        'quick' => 'McpServer_ToolsetQuick',
    ];

    /**
     * @var string[]
     */
    private $saved;

    /**
     * @param string[] $saved what is in force: it stays valid while there is nobody to ask what there is
     */
    public function __construct(array $saved)
    {
        $this->saved = $saved;
    }

    /**
     * @return string[]|null null: all; without what is no toolset
     */
    public static function read($value): ?array
    {
        $names = array_map('strtolower', Strict::entries($value));

        return in_array(self::ALL, $names, true) ? null : array_values(array_intersect($names, array_keys(self::known())));
    }

    /**
     * @return string[] value => label
     */
    public function choices(): array
    {
        $choices = [self::ALL => Piwik::translate('McpServer_ToolsetAll')];

        // Without the extension they are unknown, but what was chosen must survive when the form is saved.
        foreach (self::known() + array_fill_keys($this->saved, []) as $name => $tools) {
            $title = isset(self::TITLES[$name]) ? Piwik::translate(self::TITLES[$name]) : ucfirst($name);
            $choices[$name] ??= $tools === [] ? $title : $title . ' (' . implode(', ', $tools) . ')';
        }

        return $choices;
    }

    public function validate($value)
    {
        $names = Strict::entries($value);

        if ($names === []) {
            throw new Exception(Piwik::translate('McpServer_ToolsetsMissing'));
        }

        $choices = array_keys($this->choices());
        $unknown = array_diff($names, $choices);
        if ($unknown !== []) {
            throw new Exception(Piwik::translate('McpServer_UnknownToolsets', [implode(', ', $unknown), implode(', ', $choices)]));
        }
    }

    /**
     * @return array[] name => names of its tools
     */
    private static function known(): array
    {
        return Extension::isUsable() ? \McpServer::toolsets() : [];
    }
}
