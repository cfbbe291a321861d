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
 * The administrator's own patterns, one a line. The extension, which has to match them, says which may be.
 */
final class OwnPatterns extends BaseValidator
{
    private const COUNT = 100;
    private const BYTES = 500;

    /**
     * @var string
     */
    private $saved;

    /**
     * @param string $saved what is in force: it stays valid while there is nobody to check it
     */
    public function __construct(string $saved)
    {
        $this->saved = $saved;
    }

    /**
     * @return string[]
     */
    public static function read($value): array
    {
        return array_values(array_unique(Strict::lines($value)));
    }

    public function validate($value)
    {
        $lines = Strict::lines($value);

        if ($lines === Strict::lines($this->saved)) {
            return;
        }

        if ($lines !== [] && !Extension::isUsable()) {
            throw new Exception(Piwik::translate('McpServer_PatternsNeedExtension'));
        }

        if (count($lines) > self::COUNT) {
            throw new Exception(Piwik::translate('McpServer_TooManyPatterns', [self::COUNT, count($lines)]));
        }

        $problems = [];
        foreach ($lines as $number => $pattern) {
            $problem = $this->problem($pattern);
            if ($problem !== null) {
                $problems[] = Piwik::translate('McpServer_PatternProblem', [$number, $problem, $pattern]);
            }
        }

        if ($problems !== []) {
            throw new Exception(implode(' ', $problems));
        }
    }

    private function problem(string $pattern): ?string
    {
        if (strlen($pattern) > self::BYTES) {
            return Piwik::translate('McpServer_PatternTooLong', [self::BYTES]);
        }

        return \McpServer::patternProblem($pattern);
    }
}
