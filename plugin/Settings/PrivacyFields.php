<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Piwik;
use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\Settings\FieldConfig;

/**
 * What may be known of visitors, and what is kept of the calls.
 */
final class PrivacyFields extends Fields
{
    public const AGGREGATE = 'aggregate';
    public const PROFILES = [self::AGGREGATE, 'masked', 'full'];

    private const MASKS_ARE_ON = ['privacyProfile' => '!(privacy_profile=="full")'];

    public function privacyProfile(FieldConfig $field): void
    {
        $field->introduction = Piwik::translate('McpServer_PrivacyIntroduction');
        $field->title = Piwik::translate('McpServer_PrivacyProfile');
        $field->description = Piwik::translate('McpServer_PrivacyProfileDescription');
        $field->inlineHelp = Piwik::translate('McpServer_PrivacyProfileHelp');
        $this->offer($field, [
            self::AGGREGATE => Piwik::translate('McpServer_PrivacyProfileAggregate'),
            'masked' => Piwik::translate('McpServer_PrivacyProfileMasked'),
            'full' => Piwik::translate('McpServer_PrivacyProfileFull'),
        ]);
        $this->showWhenEnabled($field);
    }

    public function stablePseudonyms(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_StablePseudonyms');
        $field->uiControl = FieldConfig::UI_CONTROL_CHECKBOX;
        $field->description = Piwik::translate('McpServer_StablePseudonymsDescription');
        $field->inlineHelp = Piwik::translate('McpServer_StablePseudonymsHelp');
        $this->showWhenEnabled($field, self::MASKS_ARE_ON);
    }

    public function keptUrlParameters(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_KeptUrlParameters');
        $field->uiControl = FieldConfig::UI_CONTROL_TEXTAREA;
        $field->description = Piwik::translate('McpServer_KeptUrlParametersDescription');
        $field->inlineHelp = Piwik::translate('McpServer_KeptUrlParametersHelp');
        $field->validators[] = new UrlParameters();
        $this->showWhenEnabled($field, self::MASKS_ARE_ON);
    }

    public function minimumVisits(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_MinimumVisits');
        $field->uiControl = FieldConfig::UI_CONTROL_TEXT;
        $field->description = Piwik::translate('McpServer_MinimumVisitsDescription');
        $field->inlineHelp = Piwik::translate('McpServer_MinimumVisitsHelp');
        $field->validators[] = new WholeNumber(0, SystemSettings::MAXIMUM_MINIMUM_VISITS);
        $this->showWhenEnabled($field);
    }

    /**
     * Also shown when MCP is off: what was recorded is still there.
     */
    public function callRecordDays(FieldConfig $field): void
    {
        $field->introduction = Piwik::translate('McpServer_RecordIntroduction');
        $field->title = Piwik::translate('McpServer_CallRecordDays');
        $field->uiControl = FieldConfig::UI_CONTROL_TEXT;
        $field->description = Piwik::translate('McpServer_CallRecordDaysDescription');
        $field->inlineHelp = Piwik::translate('McpServer_CallRecordDaysHelp') . '<br><br>'
            . Piwik::translate('McpServer_CallRecordDaysActivity', $this->linkTo('activity'));
        $field->validators[] = new WholeNumber(0, SystemSettings::MAXIMUM_RECORD_DAYS);
    }
}
