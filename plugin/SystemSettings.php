<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Common;
use Piwik\Piwik;
use Piwik\Settings\FieldConfig;
use Piwik\Settings\Plugin\SystemSetting;

class SystemSettings extends \Piwik\Settings\Plugin\SystemSettings
{
    private const LEVEL_UNLIMITED = 'unlimited';
    private const LEVEL_VIEW = 'view';
    private const LEVEL_WRITE = 'write';
    private const LEVEL_ADMIN = 'admin';

    /**
     * @var SystemSetting
     */
    public $enableMcp;

    /**
     * @var SystemSetting
     */
    public $maximumMcpAccessLevel;

    protected function init()
    {
        $this->title = Piwik::translate('McpServer_McpServer');
        $this->enableMcp = $this->createEnableMcpSetting();
        $this->maximumMcpAccessLevel = $this->createMaximumMcpAccessLevelSetting();
    }

    public function isMcpEnabled(): bool
    {
        return (bool) $this->enableMcp->getValue();
    }

    /**
     * A value in config.ini.php is not checked by Matomo. One that means nothing gives the strictest level.
     */
    public function getMaximumAccessLevel(): string
    {
        $level = strtolower(trim((string) $this->maximumMcpAccessLevel->getValue()));
        $levels = [self::LEVEL_UNLIMITED, self::LEVEL_VIEW, self::LEVEL_WRITE, self::LEVEL_ADMIN];

        if ($level === '') {
            return self::LEVEL_UNLIMITED;
        }

        return in_array($level, $levels, true) ? $level : self::LEVEL_VIEW;
    }

    private function createEnableMcpSetting(): SystemSetting
    {
        return $this->makeSetting('enable_mcp', false, FieldConfig::TYPE_BOOL, function (FieldConfig $field) {
            $field->title = Piwik::translate('McpServer_EnableMcp');
            $field->uiControl = FieldConfig::UI_CONTROL_CHECKBOX;
            $field->description = Piwik::translate('McpServer_EnableMcpDescription');
            $field->inlineHelp = $this->enableMcpHelp();
        });
    }

    private function createMaximumMcpAccessLevelSetting(): SystemSetting
    {
        return $this->makeSetting('maximum_mcp_access_level', self::LEVEL_UNLIMITED, FieldConfig::TYPE_STRING, function (FieldConfig $field) {
            $field->title = Piwik::translate('McpServer_MaximumMcpAccessLevel');
            $field->uiControl = FieldConfig::UI_CONTROL_SINGLE_SELECT;
            $field->availableValues = [
                self::LEVEL_UNLIMITED => Piwik::translate('McpServer_AccessLevelUnlimited'),
                self::LEVEL_VIEW => Piwik::translate('McpServer_AccessLevelView'),
                self::LEVEL_WRITE => Piwik::translate('McpServer_AccessLevelWrite'),
                self::LEVEL_ADMIN => Piwik::translate('McpServer_AccessLevelAdmin'),
            ];
            $field->description = Piwik::translate('McpServer_MaximumMcpAccessLevelDescription');
            $field->inlineHelp = Piwik::translate('McpServer_MaximumMcpAccessLevelHelp');

            // When enable_mcp is set in config.ini.php it is not in the form, and a condition on it would hide this one too.
            if ($this->enableMcp->isWritableByCurrentUser()) {
                $field->condition = 'enable_mcp==1';
            }
        });
    }

    private function enableMcpHelp(): string
    {
        $help = Piwik::translate('McpServer_EndpointUrl')
            . '<br><code>' . Common::sanitizeInputValue(Endpoint::url()) . '</code><br><br>'
            . Piwik::translate('McpServer_EnableMcpHelp');

        if (!Extension::isUsable()) {
            $help = '<strong>' . Common::sanitizeInputValue(MissingExtension::describe()) . '</strong><br><br>' . $help;
        }

        return $help;
    }
}
