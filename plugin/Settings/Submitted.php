<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

/**
 * What the form sends. A browser leaves an empty list out of a request, for which Matomo keeps the old value without a
 * word: whoever has taken away every check mark would believe that nothing is offered.
 */
final class Submitted
{
    private const LIST_SETTING = 'toolsets';

    /**
     * @param mixed $parameters those of CorePluginsAdmin.setSystemSettings
     * @return mixed the same, with an empty value where the form had nothing to send
     */
    public static function complete($parameters)
    {
        $settings = $parameters['settingValues']['McpServer'] ?? null;

        foreach (is_array($settings) ? $settings : [] as $key => $setting) {
            if (is_array($setting) && ($setting['name'] ?? null) === self::LIST_SETTING && !isset($setting['value'])) {
                $parameters['settingValues']['McpServer'][$key]['value'] = '';
            }
        }

        return $parameters;
    }
}
