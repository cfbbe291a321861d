<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Config;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Settings\AccessFields;
use Piwik\Plugins\McpServer\Settings\OfferFields;
use Piwik\Plugins\McpServer\Settings\OwnPatterns;
use Piwik\Plugins\McpServer\Settings\PrivacyFields;
use Piwik\Plugins\McpServer\Settings\ShieldFields;
use Piwik\Plugins\McpServer\Settings\Sites;
use Piwik\Plugins\McpServer\Settings\Strict;
use Piwik\Plugins\McpServer\Settings\Toolsets;
use Piwik\Plugins\McpServer\Settings\UrlParameters;
use Piwik\Settings\FieldConfig;
use Piwik\Settings\Plugin\SystemSetting;

/**
 * The settings, and what they mean. Matomo checks what is saved, but not what stands in config.ini.php: there a value that
 * means nothing gives the strict one.
 */
class SystemSettings extends \Piwik\Settings\Plugin\SystemSettings
{
    public const MAXIMUM_MINIMUM_VISITS = 1000000;
    public const MAXIMUM_RECORD_DAYS = 3650;

    private const DEFAULT_RECORD_DAYS = 90;

    /**
     * @var SystemSetting
     */
    public $enableMcp;

    /**
     * @var SystemSetting
     */
    public $maximumMcpAccessLevel;

    /**
     * @var SystemSetting
     */
    public $toolsets;

    /**
     * @var SystemSetting
     */
    public $sites;

    /**
     * @var SystemSetting
     */
    public $untrustedText;

    /**
     * @var SystemSetting
     */
    public $ownPatterns;

    /**
     * @var SystemSetting
     */
    public $markData;

    /**
     * @var SystemSetting
     */
    public $privacyProfile;

    /**
     * @var SystemSetting
     */
    public $stablePseudonyms;

    /**
     * @var SystemSetting
     */
    public $keptUrlParameters;

    /**
     * @var SystemSetting
     */
    public $minimumVisits;

    /**
     * @var SystemSetting
     */
    public $callRecordDays;

    protected function init()
    {
        $this->title = Piwik::translate('McpServer_McpServer');

        $access = new AccessFields($this);
        $this->enableMcp = $this->makeSetting('enable_mcp', false, FieldConfig::TYPE_BOOL, [$access, 'enableMcp']);
        $this->maximumMcpAccessLevel = $this->makeSetting(
            'maximum_mcp_access_level',
            AccessFields::LEVEL_UNLIMITED,
            FieldConfig::TYPE_STRING,
            [$access, 'maximumAccessLevel']
        );

        $offer = new OfferFields($this);
        $this->toolsets = $this->makeSetting('toolsets', [Toolsets::ALL], FieldConfig::TYPE_ARRAY, [$offer, 'toolsets']);
        $this->sites = $this->makeSetting('sites', Sites::ALL, FieldConfig::TYPE_STRING, [$offer, 'sites']);

        $shield = new ShieldFields($this);
        $this->untrustedText = $this->makeSetting('untrusted_text', ShieldFields::REMOVE, FieldConfig::TYPE_STRING, [$shield, 'untrustedText']);
        $this->ownPatterns = $this->makeSetting('own_patterns', '', FieldConfig::TYPE_STRING, [$shield, 'ownPatterns']);
        $this->markData = $this->makeSetting('mark_data', true, FieldConfig::TYPE_BOOL, [$shield, 'markData']);

        $privacy = new PrivacyFields($this);
        $this->privacyProfile = $this->makeSetting(
            'privacy_profile',
            PrivacyFields::AGGREGATE,
            FieldConfig::TYPE_STRING,
            [$privacy, 'privacyProfile']
        );
        $this->stablePseudonyms = $this->makeSetting('stable_pseudonyms', false, FieldConfig::TYPE_BOOL, [$privacy, 'stablePseudonyms']);
        $this->keptUrlParameters = $this->makeSetting('kept_url_parameters', '', FieldConfig::TYPE_STRING, [$privacy, 'keptUrlParameters']);
        $this->minimumVisits = $this->makeSetting('minimum_visits', 0, FieldConfig::TYPE_INT, [$privacy, 'minimumVisits']);
        $this->callRecordDays = $this->makeSetting(
            'call_record_days',
            self::DEFAULT_RECORD_DAYS,
            FieldConfig::TYPE_INT,
            [$privacy, 'callRecordDays']
        );
    }

    public function isMcpEnabled(): bool
    {
        return Strict::isOn($this->value('enable_mcp', $this->enableMcp));
    }

    public function getMaximumAccessLevel(): string
    {
        $level = $this->value('maximum_mcp_access_level', $this->maximumMcpAccessLevel);

        return Strict::choice($level, AccessFields::LEVELS, AccessFields::LEVEL_VIEW);
    }

    /**
     * @return string[]|null null: all
     */
    public function getToolsets(): ?array
    {
        return Toolsets::read($this->value('toolsets', $this->toolsets));
    }

    /**
     * @return int[]|null ids; null: all that the user may see
     */
    public function getSites(): ?array
    {
        return Sites::read($this->value('sites', $this->sites));
    }

    public function getUntrustedTextMode(): string
    {
        return Strict::choice($this->value('untrusted_text', $this->untrustedText), ShieldFields::MODES, ShieldFields::WITHHOLD);
    }

    /**
     * @return string[]
     */
    public function getOwnPatterns(): array
    {
        return OwnPatterns::read($this->value('own_patterns', $this->ownPatterns));
    }

    public function isDataMarked(): bool
    {
        return !Strict::isOff($this->value('mark_data', $this->markData));
    }

    public function getPrivacyProfile(): string
    {
        return Strict::choice($this->value('privacy_profile', $this->privacyProfile), PrivacyFields::PROFILES, PrivacyFields::AGGREGATE);
    }

    public function hasStablePseudonyms(): bool
    {
        return Strict::isOn($this->value('stable_pseudonyms', $this->stablePseudonyms));
    }

    /**
     * @return string[]
     */
    public function getKeptUrlParameters(): array
    {
        return UrlParameters::read($this->value('kept_url_parameters', $this->keptUrlParameters));
    }

    public function getMinimumVisits(): int
    {
        $visits = $this->value('minimum_visits', $this->minimumVisits);

        return Strict::whole($visits, 0, self::MAXIMUM_MINIMUM_VISITS, self::MAXIMUM_MINIMUM_VISITS);
    }

    /**
     * 0: calls are not recorded.
     */
    public function getCallRecordDays(): int
    {
        $days = $this->value('call_record_days', $this->callRecordDays);

        return Strict::whole($days, 0, self::MAXIMUM_RECORD_DAYS, self::DEFAULT_RECORD_DAYS);
    }

    /**
     * The form's condition for a field that depends on others. A setting that is forced by config.ini.php is not in the form,
     * and a condition on it would hide the field for ever.
     *
     * @param string[] $terms name of the setting's property => expression
     */
    public function condition(array $terms): ?string
    {
        $terms = array_filter($terms, fn (string $property) => $this->$property->isWritableByCurrentUser(), ARRAY_FILTER_USE_KEY);

        return $terms === [] ? null : implode(' && ', $terms);
    }

    /**
     * What stands in config.ini.php as it stands there: Matomo would cast it, and take null for a line that is missing.
     *
     * @return mixed
     */
    private function value(string $name, SystemSetting $setting)
    {
        $section = Config::getInstance()->McpServer;

        return is_array($section) && array_key_exists($name, $section) ? $section[$name] : $setting->getValue();
    }
}
