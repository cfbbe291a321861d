<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\NoAccessException;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\CallRecord\CallFilter;
use Piwik\Plugins\McpServer\CallRecord\CallReader;
use Piwik\Plugins\McpServer\CallRecord\UnfinishedCalls;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\McpServer as Plugin;
use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\SettingsPiwik;
use Piwik\Validators\Exception;

/**
 * What the extension is given, and asked.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class OptionsTest extends TestCase
{
    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', Extension::requiredVersion());
        require __DIR__ . '/fakes/extension.php';

        Db::$pdo = new \PDO('sqlite::memory:', null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        (new Plugin())->install();
    }

    public function testDefaults()
    {
        $options = $this->options();

        self::assertNull($options['toolsets']);
        self::assertNull($options['sites']);
        self::assertSame('remove', $options['untrusted_text']);
        self::assertSame([], $options['own_patterns']);
        self::assertTrue($options['boundaries']);
        self::assertSame('aggregate', $options['privacy_profile']);
        self::assertSame('', $options['pseudonym_key']);
        self::assertSame([], $options['url_parameters']);
        self::assertSame(0, $options['minimum_visits']);
    }

    public function testSettings()
    {
        $options = $this->options([
            'toolsets' => ['sites', 'nonsense', 'VISITS'],
            'sites' => '1, 2',
            'untrusted_text' => 'flag',
            'own_patterns' => "pay now\nbuy now",
            'mark_data' => 0,
            'privacy_profile' => 'masked',
            'stable_pseudonyms' => 1,
            'kept_url_parameters' => 'lang',
            'minimum_visits' => 5,
        ]);

        self::assertSame(['sites', 'visits'], $options['toolsets']);
        self::assertSame([1, 2], $options['sites']);
        self::assertSame('flag', $options['untrusted_text']);
        self::assertSame(['pay now', 'buy now'], $options['own_patterns']);
        self::assertFalse($options['boundaries']);
        self::assertSame('masked', $options['privacy_profile']);
        self::assertSame(['lang'], $options['url_parameters']);
        self::assertSame(5, $options['minimum_visits']);
    }

    public function testNonsenseOffersNothing()
    {
        $options = $this->options(['toolsets' => 'nonsense', 'sites' => 'nonsense']);

        self::assertSame([], $options['toolsets']);
        self::assertSame([], $options['sites']);
    }

    public function testKeysDependOnTheSaltAndThePurpose()
    {
        $options = $this->options(['stable_pseudonyms' => 1]);
        self::assertSame(64, strlen($options['pseudonym_key']));
        self::assertSame(64, strlen($options['secret']));
        self::assertNotSame($options['secret'], $options['pseudonym_key']);
        self::assertStringNotContainsString(SettingsPiwik::$salt, $options['pseudonym_key']);

        SettingsPiwik::$salt = 'other';
        self::assertNotSame($options['pseudonym_key'], $this->options(['stable_pseudonyms' => 1])['pseudonym_key']);

        SettingsPiwik::$salt = '';
        self::assertSame('', $this->options(['stable_pseudonyms' => 1])['pseudonym_key']);
    }

    public function testCallersInTheSameProcessAreUnderTheSameRules()
    {
        Config::$sections = ['McpServer' => ['sites' => '2', 'toolsets' => 'sites', 'privacy_profile' => 'masked', 'minimum_visits' => 3]];
        Endpoint::internalServer();
        $options = \McpServer::$options;

        self::assertSame([2], $options['sites']);
        self::assertSame(['sites'], $options['toolsets']);
        self::assertSame('masked', $options['privacy_profile']);
        self::assertSame(3, $options['minimum_visits']);
        self::assertIsCallable($options['call_record']);
    }

    public function testTheRecordIsWritten()
    {
        ($this->options()['call_record'])(['time' => 1, 'user' => 'jane', 'tool' => 'x', 'outcome' => 'answered']);

        self::assertSame(['x'], array_column($this->rows(), 'tool'));
    }

    public function testACallThatWasCutOffIsRecordedInPlaceOfItsRefusal()
    {
        \McpServer::$unfinished = [
            ['client' => 'codex', 'method' => 'tools/call', 'tool' => 'outer', 'sites' => [1, 7], 'more_sites' => true, 'duration_ms' => 5, 'origin' => 'http', 'session' => true],
            ['method' => 'tools/call', 'tool' => 'inner', 'sites' => [], 'more_sites' => false, 'duration_ms' => 2, 'origin' => 'internal', 'session' => false],
        ];
        Endpoint::refuse(new \RuntimeException('ended'));
        $rows = $this->rows();

        self::assertSame(['inner', 'outer'], array_column($rows, 'tool'));
        self::assertSame(['fatal', 'fatal'], array_column($rows, 'outcome'));
        self::assertSame(['jane', 'codex', [1, 7], true, 500, 'http', true, 5], [
            $rows[1]['user'], $rows[1]['client'], $rows[1]['sites'], $rows[1]['more_sites'], $rows[1]['error'], $rows[1]['origin'],
            $rows[1]['session'], $rows[1]['duration_ms'],
        ]);

        // The others are told at the very end, once.
        UnfinishedCalls::onShutdown();
        self::assertCount(2, $this->rows());
        \McpServer::$unfinished = [['method' => 'resources/read', 'tool' => 'matomo://sites', 'sites' => [3]]];
        UnfinishedCalls::onShutdown();
        self::assertSame(['matomo://sites', 'fatal', 0, [3]], [
            $this->rows()[0]['tool'], $this->rows()[0]['outcome'], $this->rows()[0]['error'], $this->rows()[0]['sites'],
        ]);
    }

    public function testTheEndOfARequestNeverThrows()
    {
        \McpServer::$unfinished = [['method' => 'tools/call', 'sites' => []]];
        Db::query('DROP TABLE matomo_mcpserver_call');
        Db::query('CREATE TABLE matomo_mcpserver_call (other TEXT)');
        UnfinishedCalls::onShutdown();

        self::assertSame(
            ['warning: MCP: a call could not be recorded: PDOException'],
            StaticContainer::get(\Piwik\Log\LoggerInterface::class)->lines
        );
    }

    public function testNoRecord()
    {
        self::assertNull($this->options(['call_record_days' => 0])['call_record']);
    }

    public function testRefusalsAreRecorded()
    {
        Piwik::$anonymous = true;
        Endpoint::refuse(new NoAccessException('bad token'));
        Piwik::$anonymous = false;
        Endpoint::refuse(new \RuntimeException('broke'));

        self::assertSame([['failed', 500, 'jane'], ['denied', 401, '']], array_map(
            static fn (array $row) => [$row['outcome'], $row['error'], $row['user']],
            $this->rows()
        ));
    }

    public function testPatternsAreCheckedWhenSaved()
    {
        $settings = new SystemSettings();
        $settings->ownPatterns->setValue("pay now\n\n  (?i)buy ");
        self::assertSame(['pay now', '(?i)buy'], $settings->getOwnPatterns());

        $long = str_repeat('x', 501);
        $expected = 'McpServer_OwnPatterns: McpServer_PatternProblem 2 this one is bad bad <1>'
            . ' McpServer_PatternProblem 5 this one is bad also bad'
            . " McpServer_PatternProblem 6 McpServer_PatternTooLong 500 $long";
        $this->assertRefused($expected, "good\nbad <1>\n\ngood\nalso bad\r\n$long");
        $this->assertRefused('McpServer_OwnPatterns: McpServer_TooManyPatterns 100 101', implode("\n", range(1, 101)));
        self::assertSame(['pay now', '(?i)buy'], $settings->getOwnPatterns());
    }

    public function testTheChoiceOfTools()
    {
        $settings = new SystemSettings();
        self::assertSame([
            'all' => 'McpServer_ToolsetAll',
            'sites' => 'McpServer_ToolsetSites (site_list, site_get)',
            'reports' => 'McpServer_ToolsetReports (report_list)',
            'visits' => 'Visits (visit_list)',
        ], $settings->toolsets->configureField()->availableValues);

        $settings->toolsets->setValue(['sites', 'visits']);
        self::assertSame(['sites', 'visits'], $settings->getToolsets());

        $settings->toolsets->setValue(['all', 'visits']);
        self::assertNull($settings->getToolsets());
    }

    private function assertRefused(string $message, string $patterns): void
    {
        try {
            (new SystemSettings())->ownPatterns->setValue($patterns);
            self::fail('saved');
        } catch (Exception $e) {
            self::assertSame($message, $e->getMessage());
        }
    }

    private function options(array $config = []): array
    {
        StaticContainer::$objects = [];
        Config::$sections = ['McpServer' => $config];
        Endpoint::handle();

        return \McpServer::$options;
    }

    private function rows(): array
    {
        return (new CallReader())->page(new CallFilter())['rows'];
    }
}
