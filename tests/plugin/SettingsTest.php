<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\McpServer as Plugin;
use Piwik\Plugins\McpServer\Settings\ForcedValues;
use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\Settings\Plugin\SystemSetting;

class SettingsTest extends TestCase
{
    protected function setUp(): void
    {
        Config::$sections = [];
        SystemSetting::$saved = [];
    }

    protected function tearDown(): void
    {
        SystemSetting::$saved = [];
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
            ['', 'view'],
            [null, 'view'],
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

    /**
     * Each value that config.ini.php may force, and what it means.
     *
     * @dataProvider forcedValues
     */
    public function testForcedValues(string $name, $forced, string $getter, $expected)
    {
        Config::$sections = ['McpServer' => [$name => $forced]];

        self::assertSame($expected, (new SystemSettings())->$getter());
    }

    public function forcedValues(): array
    {
        $cases = [];
        $rows = [
            ['enable_mcp', 'isMcpEnabled', [[1, true], ['1', true], [true, true], [0, false], ['false', false], ['yes', false], ['', false], [2, false], [null, false]]],
            ['untrusted_text', 'getUntrustedTextMode', [
                ['flag', 'flag'], [' Off ', 'off'], ['remove', 'remove'], ['removed', 'withhold'], ['', 'withhold'], [0, 'withhold'],
                [false, 'withhold'], [['off'], 'withhold'],
            ]],
            ['mark_data', 'isDataMarked', [[0, false], ['0', false], [false, false], [1, true], ['no', true], ['', true], [[], true]]],
            ['privacy_profile', 'getPrivacyProfile', [
                ['masked', 'masked'], ['FULL', 'full'], ['aggregate', 'aggregate'], ['ful', 'aggregate'], ['', 'aggregate'], [1, 'aggregate'],
            ]],
            ['stable_pseudonyms', 'hasStablePseudonyms', [[1, true], ['1', true], ['on', false], [0, false]]],
            ['minimum_visits', 'getMinimumVisits', [
                [5, 5], ['10', 10], [0, 0], ['', 1000000], ['five', 1000000], [-1, 1000000], [1000001, 1000000], [2.5, 1000000], [true, 1000000],
            ]],
            ['call_record_days', 'getCallRecordDays', [[0, 0], ['30', 30], [3650, 3650], [3651, 90], [-1, 90], ['never', 90], [false, 90]]],
            ['own_patterns', 'getOwnPatterns', [
                ["pay now\n\n  buy  \r\npay now", ['pay now', 'buy']], [['a b', "c\nd"], ['a b', 'c', 'd']], ['', []], [7, []],
            ]],
            ['kept_url_parameters', 'getKeptUrlParameters', [
                ['lang, page', ['lang', 'page']], [['lang', 'a[b]'], ['lang', 'a[b]']], ["ok*\nü\na=b\n*\na*b", ['ok*']], [5, ['5']], [true, []],
            ]],
            ['sites', 'getSites', [
                ['all', null], ['ALL', null], ["1, 4\n7", [1, 4, 7]], [3, [3]], [[1, '2'], [1, 2]], ['', []], ['shop', []], ['all,1', [1]], [null, []],
                [false, []], ['0,-1', []],
            ]],
        ];

        foreach ($rows as [$name, $getter, $values]) {
            foreach ($values as [$forced, $expected]) {
                $cases[$name . ' = ' . json_encode($forced)] = [$name, $forced, $getter, $expected];
            }
        }

        return $cases;
    }

    /**
     * @dataProvider problems
     */
    public function testWhatMeansNothingIsTold(string $name, $forced, ?string $problem)
    {
        Config::$sections = ['McpServer' => [$name => $forced]];
        $problems = ForcedValues::problems();

        self::assertSame($problem === null ? [] : [$name], array_keys($problems), json_encode($problems));
        if ($problem !== null) {
            self::assertStringStartsWith($problem, $problems[$name]);
        }
    }

    public function problems(): array
    {
        $choice = 'McpServer_NotOneOf ';

        return [
            ['enable_mcp', '1', null], ['enable_mcp', false, null], ['enable_mcp', 'yes', $choice . '0, 1'], ['enable_mcp', null, $choice],
            ['mark_data', 0, null], ['mark_data', 'no', $choice], ['stable_pseudonyms', [1], $choice],
            ['maximum_mcp_access_level', ' Admin ', null], ['maximum_mcp_access_level', '', $choice . 'unlimited, view, write, admin'],
            ['maximum_mcp_access_level', false, $choice], ['untrusted_text', 'OFF', null], ['untrusted_text', false, $choice],
            ['privacy_profile', 'masked', null], ['privacy_profile', ['full'], $choice],
            ['sites', 'ALL', null], ['sites', '1 shop', 'McpServer_NotASiteId shop'], ['sites', null, 'McpServer_SitesMissing'],
            ['kept_url_parameters', 'lang, Page*', null], ['kept_url_parameters', 'ü', 'McpServer_NotAUrlParameter'],
            ['minimum_visits', '10', null], ['minimum_visits', '-1', 'McpServer_NotAWholeNumber'],
            ['call_record_days', 0, null], ['call_record_days', 'never', 'McpServer_NotAWholeNumber'],
            ['something_else', 'x', null],
        ];
    }

    public function testTheHelpTellsWhatMeansNothing()
    {
        Config::$sections = ['McpServer' => ['sites' => 'shop', 'minimum_visits' => 1]];

        self::assertStringContainsString('McpServer_ConnectForced sites<', (new SystemSettings())->enableMcp->configureField()->inlineHelp);
    }

    public function testDefaultsAreTheSafeValues()
    {
        $settings = new SystemSettings();

        self::assertSame('remove', $settings->getUntrustedTextMode());
        self::assertSame([], $settings->getOwnPatterns());
        self::assertTrue($settings->isDataMarked());
        self::assertSame('aggregate', $settings->getPrivacyProfile());
        self::assertFalse($settings->hasStablePseudonyms());
        self::assertSame([], $settings->getKeptUrlParameters());
        self::assertSame(0, $settings->getMinimumVisits());
        self::assertNull($settings->getToolsets());
        self::assertNull($settings->getSites());
        self::assertSame(90, $settings->getCallRecordDays());
    }

    /**
     * @dataProvider goodValues
     */
    public function testGoodValuesAreSaved(string $property, $value, string $getter, $expected)
    {
        $settings = new SystemSettings();
        $settings->$property->setValue($value);

        self::assertSame($expected, $settings->$getter());
    }

    public function goodValues(): array
    {
        return [
            ['untrustedText', 'flag', 'getUntrustedTextMode', 'flag'],
            ['markData', '0', 'isDataMarked', false],
            ['privacyProfile', 'full', 'getPrivacyProfile', 'full'],
            ['stablePseudonyms', '1', 'hasStablePseudonyms', true],
            ['keptUrlParameters', "lang,\npage", 'getKeptUrlParameters', ['lang', 'page']],
            ['keptUrlParameters', '', 'getKeptUrlParameters', []],
            ['minimumVisits', '25', 'getMinimumVisits', 25],
            ['minimumVisits', ' 1000000 ', 'getMinimumVisits', 1000000],
            ['callRecordDays', '0', 'getCallRecordDays', 0],
            ['callRecordDays', '3650', 'getCallRecordDays', 3650],
            ['sites', 'all', 'getSites', null],
            ['sites', '2, 1', 'getSites', [2, 1]],
            ['toolsets', ['all'], 'getToolsets', null],
            ['toolsets', 'all', 'getToolsets', null],
            ['ownPatterns', '', 'getOwnPatterns', []],
            ['maximumMcpAccessLevel', 'write', 'getMaximumAccessLevel', 'write'],
        ];
    }

    /**
     * @dataProvider wrongValues
     */
    public function testWrongValuesAreRefusedWithASentence(string $property, $value, string $sentence)
    {
        $settings = new SystemSettings();

        try {
            $settings->$property->setValue($value);
            self::fail('saved');
        } catch (\Piwik\Validators\Exception $e) {
            self::assertSame($settings->$property->configureField()->title . ': ' . $sentence, $e->getMessage());
        }

        self::assertSame([], SystemSetting::$saved);
    }

    public function wrongValues(): array
    {
        return [
            ['untrustedText', 'maybe', 'McpServer_NotOneOf remove, flag, withhold, off'],
            ['untrustedText', '', 'McpServer_NotOneOf remove, flag, withhold, off'],
            ['untrustedText', ['off'], 'McpServer_NotOneOf remove, flag, withhold, off'],
            ['privacyProfile', 'none', 'McpServer_NotOneOf aggregate, masked, full'],
            ['maximumMcpAccessLevel', 'superuser', 'McpServer_NotOneOf unlimited, view, write, admin'],
            ['minimumVisits', '-1', 'McpServer_NotAWholeNumber 0 1000000'],
            ['minimumVisits', '1000001', 'McpServer_NotAWholeNumber 0 1000000'],
            ['minimumVisits', '2.5', 'McpServer_NotAWholeNumber 0 1000000'],
            ['minimumVisits', 'five', 'McpServer_NotAWholeNumber 0 1000000'],
            ['minimumVisits', '', 'McpServer_NotAWholeNumber 0 1000000'],
            ['minimumVisits', '0x10', 'McpServer_NotAWholeNumber 0 1000000'],
            ['callRecordDays', '3651', 'McpServer_NotAWholeNumber 0 3650'],
            ['callRecordDays', '99999999999999999999', 'McpServer_NotAWholeNumber 0 3650'],
            ['keptUrlParameters', "lang\npage=1, <b>, ok", 'McpServer_NotAUrlParameter page=1, <b>'],
            ['keptUrlParameters', implode(',', range(1, 101)), 'McpServer_TooManyUrlParameters 100 101'],
            ['sites', '', 'McpServer_SitesMissing'],
            ['sites', ' , ', 'McpServer_SitesMissing'],
            ['sites', '1, shop, 2.5, -3', 'McpServer_NotASiteId shop, 2.5, -3'],
            ['sites', 'all, 1', 'McpServer_NotASiteId all'],
            ['sites', '1, 99, 2, 98', 'McpServer_UnknownSites 99, 98'],
            ['sites', implode(',', range(1, 1001)), 'McpServer_TooManySites 1000 1001'],
            ['toolsets', [], 'McpServer_ToolsetsMissing'],
            ['toolsets', '', 'McpServer_ToolsetsMissing'],
            ['toolsets', ['nonsense'], 'McpServer_UnknownToolsets nonsense ' . implode(', ', array_merge(
                ['all'],
                class_exists('\McpServer', false) ? array_keys(\McpServer::toolsets()) : []
            ))],
        ];
    }

    public function testFieldsThatDependOnOthersHide()
    {
        $settings = new SystemSettings();
        $condition = static fn (string $property) => $settings->$property->configureField()->condition;

        foreach (['toolsets', 'sites', 'untrustedText', 'markData', 'privacyProfile', 'minimumVisits'] as $property) {
            self::assertSame('enable_mcp==1', $condition($property), $property);
        }
        self::assertSame('enable_mcp==1 && !(untrusted_text=="off")', $condition('ownPatterns'));
        self::assertSame('enable_mcp==1 && !(privacy_profile=="full")', $condition('stablePseudonyms'));
        self::assertSame('enable_mcp==1 && !(privacy_profile=="full")', $condition('keptUrlParameters'));
        self::assertNull($condition('enableMcp'));
        self::assertNull($condition('callRecordDays'));
    }

    public function testNoConditionOnWhatIsNotInTheForm()
    {
        Config::$sections = ['McpServer' => ['enable_mcp' => 1, 'untrusted_text' => 'flag']];
        $settings = new SystemSettings();

        self::assertNull($settings->sites->configureField()->condition);
        self::assertNull($settings->ownPatterns->configureField()->condition);
        self::assertSame('!(privacy_profile=="full")', $settings->stablePseudonyms->configureField()->condition);
    }

    public function testEveryFieldHasItsTexts()
    {
        foreach ((new SystemSettings())->getSettingsWritableByCurrentUser() as $setting) {
            $field = $setting->configureField();
            self::assertNotSame('', (string) $field->title, $setting->getName());
            self::assertNotSame('', (string) $field->description, $setting->getName());
            self::assertNotSame('', (string) $field->inlineHelp, $setting->getName());
        }
    }

    public function testTheChosenSitesAreNamed()
    {
        SystemSetting::$saved = ['sites' => '1, 99'];
        $help = (new SystemSettings())->sites->configureField()->inlineHelp;

        self::assertStringContainsString('McpServer_SitesChosen Shop &amp; more (1)<br>', $help);
    }

    public function testAnEmptyChoiceOfTheFormIsNotLost()
    {
        $parameters = ['settingValues' => [
            'McpServer' => [['name' => 'enable_mcp', 'value' => '1'], ['name' => 'toolsets'], ['name' => 'sites']],
            'Other' => [['name' => 'toolsets']],
        ], 'passwordConfirmation' => 'x'];
        $expected = $parameters;
        $expected['settingValues']['McpServer'][1]['value'] = '';

        (new Plugin())->completeSettings($parameters);
        self::assertSame($expected, $parameters);

        foreach ([[], ['settingValues' => 'x'], ['settingValues' => ['McpServer' => 'x']], ['settingValues' => ['McpServer' => ['x', []]]]] as $other) {
            $parameters = $other;
            (new Plugin())->completeSettings($parameters);
            self::assertSame($other, $parameters);
        }
    }

    public function testWithoutTheExtensionWhatIsSavedStays()
    {
        if (Extension::isUsable()) {
            self::markTestSkipped('the extension is loaded');
        }

        SystemSetting::$saved = ['own_patterns' => 'pay now', 'toolsets' => ['sites', 'visits']];
        $settings = new SystemSettings();

        self::assertSame(
            ['all' => 'McpServer_ToolsetAll', 'sites' => 'McpServer_ToolsetSites', 'visits' => 'Visits'],
            $settings->toolsets->configureField()->availableValues
        );
        $settings->toolsets->setValue(['sites', 'visits']);
        $settings->ownPatterns->setValue("pay now\n");
        self::assertSame(['sites', 'visits'], SystemSetting::$saved['toolsets']);

        try {
            $settings->ownPatterns->setValue("pay now\nbuy now");
            self::fail('saved');
        } catch (\Piwik\Validators\Exception $e) {
            self::assertStringContainsString('McpServer_PatternsNeedExtension', $e->getMessage());
        }

        $settings->ownPatterns->setValue('');
        self::assertSame([], $settings->getOwnPatterns());
    }
}
