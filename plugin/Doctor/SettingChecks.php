<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Container\StaticContainer;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Settings\ForcedValues;
use Piwik\Plugins\McpServer\SystemSettings;

/**
 * Is MCP switched on, and may the user of the test come in?
 */
final class SettingChecks
{
    /**
     * @var SystemSettings
     */
    private $settings;

    public function __construct()
    {
        $this->settings = StaticContainer::get(SystemSettings::class);
    }

    public function isEnabled(): bool
    {
        return $this->settings->isMcpEnabled();
    }

    public function maximumLevel(): string
    {
        return $this->settings->getMaximumAccessLevel();
    }

    public function enabled(): Check
    {
        $title = Piwik::translate('McpServer_DoctorEnabled');

        if ($this->isEnabled()) {
            return Check::ok('enabled', $title, Piwik::translate('McpServer_DoctorEnabledYes'));
        }

        if (!$this->settings->enableMcp->isWritableByCurrentUser()) {
            return Check::failure(
                'enabled',
                $title,
                Piwik::translate('McpServer_DoctorEnabledNo'),
                Piwik::translate('McpServer_DoctorEnabledByFile'),
                ['[McpServer]', 'enable_mcp = 1']
            );
        }

        return Check::failure(
            'enabled',
            $title,
            Piwik::translate('McpServer_DoctorEnabledNo'),
            Piwik::translate('McpServer_DoctorEnabledRemedy')
        );
    }

    /**
     * @return Check[] one for each value in config.ini.php that means nothing
     */
    public function forced(): array
    {
        $checks = [];

        foreach (ForcedValues::problems() as $name => $problem) {
            $checks[] = Check::warning(
                "forced-$name",
                Piwik::translate('McpServer_DoctorForced'),
                Piwik::translate('McpServer_DoctorForcedWrong', [$name, $problem]),
                Piwik::translate('McpServer_DoctorForcedRemedy')
            );
        }

        return $checks;
    }

    public function user(?TestUser $user): Check
    {
        $title = Piwik::translate('McpServer_DoctorUser');

        if ($user === null) {
            return Check::failure('user', $title, Piwik::translate('McpServer_DoctorUserUnknown'));
        }

        if ($user->level === 'none') {
            return Check::failure(
                'user',
                $title,
                Piwik::translate('McpServer_DoctorUserWithoutAccess', [$user->login]),
                Piwik::translate('McpServer_DoctorUserWithoutAccessRemedy')
            );
        }

        if ($user->isAbove($this->maximumLevel())) {
            return Check::warning(
                'user',
                $title,
                Piwik::translate('McpServer_DoctorUserTooHigh', [$user->login, $user->level, $this->maximumLevel()]),
                Piwik::translate('McpServer_DoctorUserTooHighRemedy'),
                ['./console mcpserver:doctor --login=LOGIN']
            );
        }

        return Check::ok('user', $title, Piwik::translate('McpServer_DoctorUserOk', [$user->login, $user->level]));
    }
}
