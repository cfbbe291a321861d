<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Piwik;
use Piwik\Settings\FieldConfig;

/**
 * What there is for those who are in.
 */
final class OfferFields extends Fields
{
    public function toolsets(FieldConfig $field): void
    {
        $toolsets = new Toolsets(Strict::entries($this->settings->toolsets->getValue()));

        $field->introduction = Piwik::translate('McpServer_OfferIntroduction');
        $field->title = Piwik::translate('McpServer_Toolsets');
        $field->uiControl = FieldConfig::UI_CONTROL_CHECKBOX;
        $field->availableValues = $toolsets->choices();
        $field->description = Piwik::translate('McpServer_ToolsetsDescription');
        $field->inlineHelp = Piwik::translate('McpServer_ToolsetsHelp');
        $field->prepare = static fn ($value) => Strict::entries($value);
        $field->validators[] = $toolsets;
        $this->showWhenEnabled($field);
    }

    public function sites(FieldConfig $field): void
    {
        $names = Sites::describe($this->settings->sites->getValue());

        $field->title = Piwik::translate('McpServer_Sites');
        $field->uiControl = FieldConfig::UI_CONTROL_TEXT;
        $field->description = Piwik::translate('McpServer_SitesDescription');
        $field->inlineHelp = ($names === '' ? '' : Piwik::translate('McpServer_SitesChosen', [$names]) . '<br><br>')
            . Piwik::translate('McpServer_SitesHelp');
        $field->validators[] = new Sites();
        $this->showWhenEnabled($field);
    }
}
