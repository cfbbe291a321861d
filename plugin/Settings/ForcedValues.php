<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Config;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\Validators\BaseValidator;

/**
 * What config.ini.php forces, and what of it means nothing: Matomo takes any value from there without a word.
 */
final class ForcedValues
{
    /**
     * @return string[] name of the setting => a sentence that helps
     */
    public static function problems(): array
    {
        $section = Config::getInstance()->McpServer;
        $problems = [];

        foreach (is_array($section) ? array_intersect_key(self::rules(), $section) : [] as $name => $rule) {
            try {
                $rule->validate(self::asSaved($name, $section[$name]));
            } catch (\Exception $e) {
                $problems[$name] = $e->getMessage();
            }
        }

        return $problems;
    }

    /**
     * As the form would send it: the file is read with less care for capitals and blanks.
     *
     * @param mixed $value
     * @return mixed
     */
    private static function asSaved(string $name, $value)
    {
        if (in_array($name, ['enable_mcp', 'mark_data', 'stable_pseudonyms'], true)) {
            return Strict::isOn($value) ? '1' : (Strict::isOff($value) ? '0' : $value);
        }

        if ($name === 'toolsets') {
            return array_map('strtolower', Strict::entries($value));
        }

        return is_string($value) && $name !== 'own_patterns' && $name !== 'kept_url_parameters' ? strtolower(trim($value)) : $value;
    }

    /**
     * @return BaseValidator[]
     */
    private static function rules(): array
    {
        $switch = new OneOf(['0', '1']);
        $rules = [
            'enable_mcp' => $switch,
            'maximum_mcp_access_level' => new OneOf(AccessFields::LEVELS),
            'sites' => new Sites(),
            'untrusted_text' => new OneOf(ShieldFields::MODES),
            'mark_data' => $switch,
            'privacy_profile' => new OneOf(PrivacyFields::PROFILES),
            'stable_pseudonyms' => $switch,
            'kept_url_parameters' => new UrlParameters(),
            'minimum_visits' => new WholeNumber(0, SystemSettings::MAXIMUM_MINIMUM_VISITS),
            'call_record_days' => new WholeNumber(0, SystemSettings::MAXIMUM_RECORD_DAYS),
        ];

        // Only the extension knows which groups of tools and which patterns there may be.
        return Extension::isUsable() ? $rules + ['toolsets' => new Toolsets([]), 'own_patterns' => new OwnPatterns('')] : $rules;
    }
}
