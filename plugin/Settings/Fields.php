<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\Settings\FieldConfig;

/**
 * How settings look in the form, and which values it takes.
 */
abstract class Fields
{
    /**
     * @var SystemSettings
     */
    protected $settings;

    public function __construct(SystemSettings $settings)
    {
        $this->settings = $settings;
    }

    /**
     * Matomo's form knows "!", but not "!=".
     *
     * @param string[] $terms see SystemSettings::condition()
     */
    protected function showWhenEnabled(FieldConfig $field, array $terms = []): void
    {
        $field->condition = $this->settings->condition(['enableMcp' => 'enable_mcp==1'] + $terms);
    }

    /**
     * @param string[] $choices value => label
     */
    protected function offer(FieldConfig $field, array $choices): void
    {
        $field->uiControl = FieldConfig::UI_CONTROL_SINGLE_SELECT;
        $field->availableValues = $choices;
        $field->validators[] = new OneOf(array_map('strval', array_keys($choices)));
    }

    /**
     * A link to a page of the plugin, as two values for a translation: what opens it and what closes it.
     *
     * @return string[]
     */
    protected function linkTo(string $action): array
    {
        return ['<a href="index.php?module=McpServer&amp;action=' . $action . '">', '</a>'];
    }
}
