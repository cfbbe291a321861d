<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\Log\LoggerInterface;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\CallRecord\CallFilter;
use Piwik\Plugins\McpServer\CallRecord\CallReader;
use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Plugins\McpServer\CallRecord\CallWriter;
use Piwik\Plugins\McpServer\CallRecord\RefusalRecord;
use Piwik\Plugins\McpServer\McpServer as Plugin;
use Piwik\Plugins\McpServer\Tasks;
use Piwik\Plugins\McpServer\Updates_5_2_0;
use Piwik\Updater;

class CallRecordTest extends TestCase
{
    private const NOON = 1795176000; // 2026-11-20 12:00 UTC

    private const RECORD = [
        'time' => self::NOON,
        'user' => 'jane',
        'client' => 'claude-code',
        'client_version' => '2.1',
        'method' => 'tools/call',
        'tool' => 'matomo_report_processed',
        'sites' => [1, 7],
        'more_sites' => false,
        'rows' => 12,
        'bytes' => 3456,
        'duration_ms' => 78,
        'cleaned' => 1,
        'removed' => 2,
        'flagged' => 3,
        'withheld' => 4,
        'capped' => 5,
        'masked' => 6,
        'outcome' => 'answered',
        'error' => 0,
        'origin' => 'http',
        'session' => true,
    ];

    protected function setUp(): void
    {
        Config::$sections = [];
        StaticContainer::$objects = [];
        Piwik::$anonymous = false;
        Piwik::$login = 'jane';
        Db::$pdo = new \PDO('sqlite::memory:', null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        foreach (['user (login)' => ['jane', 'Joe'], 'site (idsite)' => [1, 7]] as $table => $values) {
            Db::query("CREATE TABLE matomo_$table");
            foreach ($values as $value) {
                Db::query("INSERT INTO matomo_$table VALUES (?)", [$value]);
            }
        }
        (new Plugin())->install();
    }

    protected function tearDown(): void
    {
        Db::$pdo = null;
    }

    public function testKeepsWhatItWasGiven()
    {
        $this->write();

        self::assertSame([['id' => 1] + self::RECORD], $this->rows());
    }

    public function testWhatIsMissingIsUnknown()
    {
        (new CallWriter())->write(['time' => self::NOON, 'user' => 'jane', 'outcome' => 'refused', 'error' => -32602]);
        $row = $this->rows()[0];

        self::assertSame(['', '', []], [$row['tool'], $row['client'], $row['sites']]);
        self::assertSame(['refused', -32602, 'http', false], [$row['outcome'], $row['error'], $row['origin'], $row['session']]);
    }

    public function testWhatDoesNotFitIsCutAndNeverThrown()
    {
        $this->write([
            'client' => str_repeat("\u{e9}", 500) . "\xff",
            'client_version' => "1\u{202e}\n\e[0m.2\u{1F600}",
            'tool' => ['no text'],
            'sites' => array_merge([0, -1, '3', null, 5, 5], range(100, 200)),
            'rows' => PHP_INT_MAX,
            'bytes' => -5,
            'error' => PHP_INT_MIN,
            'outcome' => 'nonsense',
            'origin' => 'nonsense',
        ]);
        $row = $this->rows()[0];

        self::assertSame(str_repeat("\u{e9}", 64), $row['client']);
        self::assertSame('1[0m.2?', $row['client_version']);
        self::assertSame('', $row['tool']);
        self::assertSame([array_merge([5], range(100, 118)), true], [$row['sites'], $row['more_sites']]);
        self::assertSame([4294967295, 0, -2147483648], [$row['rows'], $row['bytes'], $row['error']]);
        self::assertSame(['failed', 'http'], [$row['outcome'], $row['origin']]);
    }

    public function testTheLargestSitesFitWithTheirMark()
    {
        $sites = range(4294967295, 4294967276);
        $this->write(['sites' => $sites, 'more_sites' => true]);
        $row = $this->rows()[0];

        self::assertSame([$sites, true], [$row['sites'], $row['more_sites']]);
        self::assertLessThanOrEqual(255, strlen(Db::query('SELECT sites FROM matomo_mcpserver_call')->fetchColumn()));
    }

    public function testMoreSitesThanAreKept()
    {
        $this->write(['sites' => [1, 7], 'more_sites' => true]);
        $this->write(['sites' => [2]]);
        $this->write(['sites' => [], 'more_sites' => true]);

        self::assertSame([[[], true], [[2], false], [[1, 7], true]], array_map(
            static fn (array $row) => [$row['sites'], $row['more_sites']],
            $this->rows()
        ));
        // It may be one of them.
        self::assertSame([3, 1], array_column($this->rows(new CallFilter(site: 4)), 'id'));
        self::assertSame([3, 2, 1], array_column($this->rows(new CallFilter(site: 2)), 'id'));

        (new Plugin())->forgetSite(1);
        (new Plugin())->forgetSite(7);
        self::assertSame([[], true], [$this->rows()[2]['sites'], $this->rows()[2]['more_sites']]);
    }

    public function testNothingButTheRecordIsStored()
    {
        $this->write(['arguments' => ['secret'], 'values' => 'secret', 'note' => 'secret']);

        self::assertStringNotContainsString('secret', implode(' ', Db::query('SELECT * FROM matomo_mcpserver_call')->fetch(\PDO::FETCH_NUM)));
    }

    public function testTheTableComesBack()
    {
        (new CallTable())->drop();
        $this->write();

        self::assertCount(1, $this->rows());
    }

    public function testAFailureThatIsNotAMissingTableIsThrown()
    {
        Db::query('DROP TABLE matomo_mcpserver_call');
        Db::query('CREATE TABLE matomo_mcpserver_call (other TEXT)');

        $this->expectException(\PDOException::class);
        $this->write();
    }

    public function testTheUpdateMakesTheTable()
    {
        (new CallTable())->drop();
        self::assertFalse((new CallTable())->exists());

        require_once __DIR__ . '/../../plugin/Updates/5.2.0.php';
        (new Updates_5_2_0())->doUpdate(new Updater());
        (new Updates_5_2_0())->doUpdate(new Updater());
        self::assertTrue((new CallTable())->exists());
    }

    public function testUninstallDropsItAlsoWhenItIsGone()
    {
        (new Plugin())->uninstall();
        self::assertFalse((new CallTable())->exists());

        (new CallTable())->drop();
        self::assertFalse((new CallTable())->exists());
    }

    public function testAFloodOfNobodyIsCut()
    {
        for ($i = 0; $i < 70; $i++) {
            $this->write(['user' => $i % 2 ? '' : 'anonymous', 'outcome' => 'denied', 'time' => self::NOON + $i]);
        }
        self::assertCount(CallWriter::ROWS_WITHOUT_USER_PER_HOUR, $this->rows(new CallFilter(user: '')));

        $this->write(['time' => self::NOON + 70]);
        self::assertCount(1, $this->rows(new CallFilter(user: 'jane')));

        $this->write(['user' => '', 'outcome' => 'denied', 'time' => self::NOON + 3600]);
        self::assertCount(CallWriter::ROWS_WITHOUT_USER_PER_HOUR + 1, $this->rows(new CallFilter(user: '')));
    }

    /**
     * @dataProvider filters
     */
    public function testFilters(CallFilter $filter, array $expected)
    {
        $this->writeSamples();

        self::assertSame($expected, array_column($this->rows($filter), 'id'));
    }

    public function filters(): array
    {
        return [
            'all' => [new CallFilter(), [4, 3, 2, 1]],
            'user' => [new CallFilter(user: 'jane'), [4, 2, 1]],
            'client' => [new CallFilter(client: 'codex'), [2]],
            'tool' => [new CallFilter(tool: 'matomo_site_list'), [3]],
            'site' => [new CallFilter(site: 7), [4, 1]],
            'site, not part of a number' => [new CallFilter(site: 1), [1]],
            'outcome' => [new CallFilter(outcome: 'denied'), [2]],
            'from' => [new CallFilter(from: self::NOON + 100), [4, 3]],
            'until' => [new CallFilter(until: self::NOON + 100), [2, 1]],
            'span' => [new CallFilter(from: self::NOON + 60, until: self::NOON + 200), [3, 2]],
            'several' => [new CallFilter(user: 'jane', site: 7, from: self::NOON + 1), [4]],
            'none' => [new CallFilter(user: 'x'), []],
            'quotes' => [new CallFilter(client: "' OR 1 = 1 --"), []],
        ];
    }

    private function writeSamples(): void
    {
        $this->write();
        $this->write(['time' => self::NOON + 60, 'client' => 'codex', 'sites' => [], 'outcome' => 'denied']);
        $this->write(['time' => self::NOON + 100, 'user' => 'joe', 'tool' => 'matomo_site_list', 'sites' => [11]]);
        $this->write(['time' => self::NOON + 86400, 'sites' => [17, 7, 71], 'outcome' => 'failed']);
    }

    public function testPages()
    {
        // Not in the order of time, and several at the same.
        foreach ([5, 3, 3, 3, 9, 1, 3] as $second) {
            $this->write(['time' => self::NOON + $second]);
        }

        $seen = [];
        $cursor = null;
        do {
            $page = (new CallReader())->page(new CallFilter(), 2, $cursor);
            self::assertLessThanOrEqual(2, count($page['rows']));
            array_push($seen, ...array_column($page['rows'], 'id'));
            $cursor = $page['next'];
        } while ($cursor !== null);

        self::assertSame([5, 1, 7, 4, 3, 2, 6], $seen);
    }

    public function testACursorThatIsNoneGivesTheFirstPage()
    {
        $this->writeSamples();

        foreach (['', 'x', '1', '-1', "1-1' OR 1", '1-1-1'] as $cursor) {
            self::assertSame([4], array_column((new CallReader())->page(new CallFilter(), 1, $cursor)['rows'], 'id'));
        }
    }

    public function testNoRows()
    {
        self::assertSame(['rows' => [], 'next' => null], (new CallReader())->page(new CallFilter()));
        self::assertSame([], (new CallReader())->perDay(new CallFilter()));
        self::assertSame([], iterator_to_array((new CallReader())->stream(new CallFilter()), false));
    }

    public function testTheStreamHasAll()
    {
        Db::query('BEGIN');
        for ($i = 0; $i < 2345; $i++) {
            $this->write(['time' => self::NOON + intdiv($i, 10)]);
        }
        Db::query('COMMIT');

        $ids = array_column(iterator_to_array((new CallReader())->stream(new CallFilter(user: 'jane')), false), 'id');
        self::assertSame(range(2345, 1), $ids);
    }

    public function testPerDay()
    {
        $this->writeSamples();
        $days = (new CallReader())->perDay(new CallFilter());

        self::assertSame(['2026-11-20', '2026-11-21'], array_keys($days));
        self::assertSame([
            'calls' => 3, 'answered' => 2, 'refused' => 0, 'denied' => 1, 'failed' => 0, 'fatal' => 0, 'rows' => 36, 'bytes' => 10368,
            'cleaned' => 3, 'removed' => 6, 'flagged' => 9, 'withheld' => 12, 'capped' => 15, 'masked' => 18,
        ], $days['2026-11-20']);
        self::assertSame(1, $days['2026-11-21']['failed']);

        self::assertSame(['2026-11-20'], array_keys((new CallReader())->perDay(new CallFilter(user: 'joe'))));
    }

    public function testDaysOfATimeZone()
    {
        $this->write(['time' => 1795199400]); // 18:30 UTC, which is midnight of the next day in Kolkata
        $this->write(['time' => 1795199399]);

        $days = (new CallReader())->perDay(new CallFilter(), new \DateTimeZone('Asia/Kolkata'));
        self::assertSame(['2026-11-20' => 1, '2026-11-21' => 1], array_map(static fn (array $day) => $day['calls'], $days));
    }

    public function testChoices()
    {
        $this->writeSamples();

        self::assertSame([
            'users' => ['jane', 'joe'],
            'clients' => ['claude-code', 'codex'],
            'tools' => ['matomo_report_processed', 'matomo_site_list'],
        ], (new CallReader())->choices());
    }

    /**
     * @dataProvider retentions
     */
    public function testTheDailyTaskDeletesWhatIsOld(array $config, array $left)
    {
        Config::$sections = ['McpServer' => $config];
        foreach ([1, 29, 31, 89, 91, 4000] as $days) {
            $this->write(['time' => time() - $days * 86400, 'rows' => $days]);
        }

        $tasks = new Tasks();
        $tasks->schedule();
        self::assertSame(Tasks::LOW_PRIORITY, $tasks->scheduled['cleanupCallRecord']);

        $tasks->cleanupCallRecord();
        self::assertSame($left, array_column($this->rows(), 'rows'));
    }

    public function retentions(): array
    {
        return [
            'default' => [[], [1, 29, 31, 89]],
            'shorter' => [['call_record_days' => 30], [1, 29]],
            'longer' => [['call_record_days' => '3650'], [1, 29, 31, 89, 91]],
            'off' => [['call_record_days' => 0], []],
            'nonsense' => [['call_record_days' => 'forever'], [1, 29, 31, 89]],
        ];
    }

    public function testTheTaskMakesAMissingTable()
    {
        (new CallTable())->drop();
        (new Tasks())->cleanupCallRecord();

        self::assertTrue((new CallTable())->exists());
    }

    public function testADeletedUserIsForgotten()
    {
        $this->writeSamples();
        (new Plugin())->forgetUser('jane');

        self::assertSame([4, 2, 1], array_column($this->rows(new CallFilter(user: CallTable::DELETED_USER)), 'id'));
        self::assertSame([], $this->rows(new CallFilter(user: 'jane')));
        self::assertSame([3], array_column($this->rows(new CallFilter(user: 'joe')), 'id'));
    }

    public function testNobodyCannotBeForgotten()
    {
        $this->write(['user' => '']);
        (new Plugin())->forgetUser('');

        self::assertCount(1, $this->rows(new CallFilter(user: '')));
    }

    public function testADeletedSiteIsForgotten()
    {
        foreach ([[7], [1, 7], [7, 1], [1, 7, 2], [17, 71], []] as $sites) {
            $this->write(['sites' => $sites]);
        }
        (new Plugin())->forgetSite('7');

        self::assertSame([[], [17, 71], [1, 2], [1], [1], []], array_column($this->rows(), 'sites'));
        self::assertSame(['', ',17,71,', ',1,2,', ',1,', ',1,', ''], array_column(
            Db::fetchAll('SELECT sites FROM matomo_mcpserver_call ORDER BY idcall DESC'),
            'sites'
        ));
    }

    public function testDeletionsDoNotNeedTheTable()
    {
        (new CallTable())->drop();
        (new Plugin())->forgetUser('jane');
        (new Plugin())->forgetSite(7);

        self::assertFalse((new CallTable())->exists());
    }

    public function testADeletionGoesOnWhenTheRecordIsBroken()
    {
        Db::query('ALTER TABLE matomo_mcpserver_call RENAME COLUMN login TO other');
        Db::query('ALTER TABLE matomo_mcpserver_call RENAME COLUMN sites TO others');
        (new Plugin())->forgetUser('jane');
        (new Plugin())->forgetSite(7);

        $lines = implode("\n", StaticContainer::get(LoggerInterface::class)->lines);
        self::assertSame(2, substr_count($lines, 'the record of calls could not be changed'));
        self::assertStringNotContainsString('jane', $lines);
    }

    public function testTheDailyTaskForgetsWhoeverIsMissing()
    {
        foreach (['jane', 'JOE', 'gone', '', 'super user was set', CallTable::DELETED_USER] as $user) {
            $this->write(['user' => $user, 'time' => time(), 'sites' => [1, 9, 7, 19]]);
        }
        $this->write(['time' => time(), 'sites' => []]);
        (new Tasks())->cleanupCallRecord();

        $rows = array_reverse($this->rows());
        self::assertSame(['jane', 'JOE', '(deleted)', '', 'super user was set', '(deleted)', 'jane'], array_column($rows, 'user'));
        self::assertSame([[1, 7], []], [$rows[0]['sites'], $rows[6]['sites']]);
    }

    public function testRefusals()
    {
        RefusalRecord::add(401);
        Piwik::$anonymous = true;
        RefusalRecord::add(429);
        RefusalRecord::add(500);

        $rows = $this->rows();
        self::assertSame([['failed', 500, ''], ['denied', 429, ''], ['denied', 401, 'jane']], array_map(
            static fn (array $row) => [$row['outcome'], $row['error'], $row['user']],
            $rows
        ));
        self::assertEqualsWithDelta(time(), $rows[0]['time'], 5);
    }

    public function testRefusalsAreNotRecordedWhenTheRecordIsOff()
    {
        Config::$sections = ['McpServer' => ['call_record_days' => 0]];
        RefusalRecord::add(401);

        self::assertSame([], $this->rows());
    }

    public function testARefusalNeverThrows()
    {
        Db::query('DROP TABLE matomo_mcpserver_call');
        Db::query('CREATE TABLE matomo_mcpserver_call (other TEXT)');
        RefusalRecord::add(401);
        $lines = StaticContainer::get(\Piwik\Log\LoggerInterface::class)->lines;
        self::assertSame(['warning: MCP: a refusal could not be recorded: PDOException'], $lines);

        Db::$pdo = null;
        RefusalRecord::add(500);
        self::assertCount(1, StaticContainer::get(\Piwik\Log\LoggerInterface::class)->lines);
    }

    private function write(array $more = []): void
    {
        (new CallWriter())->write($more + self::RECORD);
    }

    private function rows(?CallFilter $filter = null): array
    {
        return (new CallReader())->page($filter ?? new CallFilter(), 1000)['rows'];
    }
}
