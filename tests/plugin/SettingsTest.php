<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\SystemSettings;

class SettingsTest extends TestCase
{
    protected function setUp(): void
    {
        Config::$sections = [];
    }

    public function testDefaults()
    {
        $settings = new SystemSettings();

        self::assertFalse($settings->isMcpEnabled());
        self::assertSame('unlimited', $settings->getMaximumAccessLevel());
        self::assertSame('enable_mcp==1', $settings->maximumMcpAccessLevel->configureField()->condition);
    }

    /**
     * @dataProvider levels
     */
    public function testLevels($configured, string $expected)
    {
        Config::$sections = ['McpServer' => ['maximum_mcp_access_level' => $configured]];

        self::assertSame($expected, (new SystemSettings())->getMaximumAccessLevel());
    }

    public function levels(): array
    {
        return [
            ['view', 'view'],
            [' ADMIN ', 'admin'],
            ['unlimited', 'unlimited'],
            ['', 'unlimited'],
            ['veiw', 'view'],
            ['superuser', 'view'],
            [0, 'view'],
        ];
    }

    public function testTheLevelStaysVisibleWhenEnabledByConfiguration()
    {
        Config::$sections = ['McpServer' => ['enable_mcp' => 1]];
        $settings = new SystemSettings();

        self::assertTrue($settings->isMcpEnabled());
        self::assertNull($settings->maximumMcpAccessLevel->configureField()->condition);
    }

    public function testTheHelpHasTheUrl()
    {
        $help = (new SystemSettings())->enableMcp->configureField()->inlineHelp;
        $url = 'https://matomo.example/index.php?module=API&amp;method=McpServer.mcp&amp;format=mcp';

        self::assertStringContainsString($url, $help);
    }

    public function testTheHelpTellsThatTheExtensionIsMissing()
    {
        $help = (new SystemSettings())->enableMcp->configureField()->inlineHelp;

        self::assertSame(!Extension::isUsable(), strpos($help, 'McpServer_Extension') !== false);
    }
}
