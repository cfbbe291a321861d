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
 * What happens to text that tries to steer the model.
 */
final class ShieldFields extends Fields
{
    public const REMOVE = 'remove';
    public const WITHHOLD = 'withhold';
    public const FLAG = 'flag';
    public const OFF = 'off';
    public const MODES = [self::REMOVE, self::FLAG, self::WITHHOLD, self::OFF];

    public function untrustedText(FieldConfig $field): void
    {
        $field->introduction = Piwik::translate('McpServer_ShieldIntroduction');
        $field->title = Piwik::translate('McpServer_UntrustedText');
        $field->description = Piwik::translate('McpServer_UntrustedTextDescription');
        $field->inlineHelp = Piwik::translate('McpServer_UntrustedTextHelp');
        $this->offer($field, [
            self::REMOVE => Piwik::translate('McpServer_UntrustedTextRemove'),
            self::FLAG => Piwik::translate('McpServer_UntrustedTextFlag'),
            self::WITHHOLD => Piwik::translate('McpServer_UntrustedTextWithhold'),
            self::OFF => Piwik::translate('McpServer_UntrustedTextOff'),
        ]);
        $this->showWhenEnabled($field);
    }

    public function ownPatterns(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_OwnPatterns');
        $field->uiControl = FieldConfig::UI_CONTROL_TEXTAREA;
        $field->description = Piwik::translate('McpServer_OwnPatternsDescription');
        $field->inlineHelp = Piwik::translate('McpServer_OwnPatternsHelp');
        $field->validators[] = new OwnPatterns((string) $this->settings->ownPatterns->getValue());
        $this->showWhenEnabled($field, ['untrustedText' => '!(untrusted_text=="off")']);
    }

    public function markData(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_MarkData');
        $field->uiControl = FieldConfig::UI_CONTROL_CHECKBOX;
        $field->description = Piwik::translate('McpServer_MarkDataDescription');
        $field->inlineHelp = Piwik::translate('McpServer_MarkDataHelp');
        $this->showWhenEnabled($field);
    }
}
