<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Tests;

use PHPUnit\Framework\TestCase;
use Piwik\Plugins\McpServer\Activity\ActivityPage;
use Piwik\Plugins\McpServer\Activity\ActivityQuery;
use Piwik\Plugins\McpServer\Activity\CsvExport;
use Piwik\Plugins\McpServer\Activity\DayChart;
use Piwik\Plugins\McpServer\CallRecord\CallTable;

class ActivityTest extends TestCase
{
    private const NOW = 1795248000; // 2026-11-21 08:00 UTC

    public function testWithoutAWordItIsTheLastThirtyDays()
    {
        $query = $this->query([]);

        self::assertSame(['from' => '2026-10-23', 'to' => '2026-11-21'], $query->parameters);
        self::assertFalse($query->isNarrowed());
        self::assertSame([['called_at >= ?', 'called_at < ?'], [strtotime('2026-10-23 UTC'), strtotime('2026-11-22 UTC')]], $query->filter->conditions());
    }

    public function testDaysAreThoseOfTheZone()
    {
        $query = new ActivityQuery(['from' => '2026-03-29', 'to' => '2026-03-29'], new \DateTimeZone('Europe/Berlin'), self::NOW);

        // a day of 23 hours
        self::assertSame(23 * 3600, $query->filter->until - $query->filter->from);
        self::assertSame(strtotime('2026-03-28 23:00 UTC'), $query->filter->from);
    }

    public function testEveryFilterGoesToTheRecord()
    {
        $given = [
            'user' => '=jane', 'client' => '=', 'tool' => '=matomo_site_list', 'site' => '7', 'outcome' => 'denied',
            'from' => '2026-11-01', 'to' => '2026-11-02',
        ];
        $query = $this->query($given);

        self::assertEquals($given, $query->parameters);
        self::assertTrue($query->isNarrowed());
        self::assertSame(['jane', '', 'matomo_site_list', 7, 'denied'], [
            $query->filter->user, $query->filter->client, $query->filter->tool, $query->filter->site, $query->filter->outcome,
        ]);
    }

    public function testADeletedUserCanBeChosen()
    {
        self::assertSame(CallTable::DELETED_USER, $this->query(['user' => '=' . CallTable::DELETED_USER])->filter->user);
    }

    public function notUnderstood(): array
    {
        return [
            [['user' => 'jane']], [['user' => ['=jane']]], [['client' => "=\xff"]], [['tool' => 7]], [['site' => '0']], [['site' => '1e3']],
            [['site' => "7\n"]], [['site' => '-1']], [['outcome' => 'Denied']], [['outcome' => ['denied']]],
            [['from' => '2026-02-30']], [['from' => "2026-11-01\n"]], [['to' => ['2026-11-01']]], [['to' => 'today']], [['to' => '2027-01-01']],
        ];
    }

    /**
     * @dataProvider notUnderstood
     */
    public function testWhatIsNotUnderstoodIsAsIfNotGiven(array $given)
    {
        self::assertSame($this->query([])->parameters, $this->query($given)->parameters);
    }

    public function testAtMostAYear()
    {
        $query = $this->query(['from' => '1990-01-01']);

        self::assertSame('2025-11-21', $query->parameters['from']);
    }

    public function testTheChartHasEveryDayAndItsPartsAddUp()
    {
        $sums = ['2026-11-02' => ['calls' => 4, 'answered' => 2, 'denied' => 1, 'failed' => 1]];
        $chart = new DayChart($sums, new \DateTimeImmutable('2026-11-01'), new \DateTimeImmutable('2026-11-03'));

        self::assertSame(['2026-11-01', '2026-11-02', '2026-11-03'], array_keys($chart->days()));
        self::assertSame([4, 2, 0], [$chart->totals()['calls'], $chart->totals()['answered'], $chart->totals()['refused']]);
        self::assertSame(4, $chart->largest());

        $drawing = $chart->drawing();
        self::assertSame([], $drawing['columns'][0]['parts']);
        self::assertEqualsWithDelta($drawing['height'], array_sum(array_column($drawing['columns'][1]['parts'], 'height')), 0.01);
    }

    public function testNoCellOfTheExportIsAFormula()
    {
        foreach (['=1+1', '+1', '-1', '@A1', ' =1', "=\xff", "\u{ff1d}1"] as $name) {
            self::assertSame("'$name", $this->export($name)[1][2], json_encode($name, JSON_INVALID_UTF8_SUBSTITUTE));
        }

        // A semicolon or a tab begins a cell where spreadsheets separate by it.
        $within = [
            "\t=1" => "'\t'=1", "\r=1" => "'\r'=1", 'x;=1' => "x;'=1", 'x; "=1' => "x; \"'=1", ";+1\t@a" => ";'+1\t'@a", "=1;\u{ff1d}1" => "'=1;'\u{ff1d}1",
        ];
        foreach ($within as $name => $safe) {
            self::assertSame($safe, $this->export($name)[1][2], json_encode($name));
        }

        foreach (['Claude', 'a=b', 'x-y', 'Say "hi", all', '', 'a; b', 'a,-b'] as $name) {
            self::assertSame($name, $this->export($name)[1][2]);
        }
    }

    public function testTheCleanUpIsTold()
    {
        self::assertSame('McpServer_ActivityCleanUpNotYet', ActivityPage::cleanUpSentence(null, self::NOW, ''));
        self::assertSame('McpServer_ActivityNextCleanUp today', ActivityPage::cleanUpSentence(self::NOW + 60, self::NOW, 'today'));
        self::assertSame('McpServer_ActivityNextCleanUp today', ActivityPage::cleanUpSentence(self::NOW - 90000, self::NOW, 'today'), 'it may be late');
        self::assertSame('McpServer_ActivityCleanUpOverdue then', ActivityPage::cleanUpSentence(self::NOW - 3 * 86400, self::NOW, 'then'));
    }

    public function testNothingIsZeroBytes()
    {
        self::assertSame('0 B', ActivityPage::size(0));
    }

    public function testEveryOriginHasAName()
    {
        self::assertSame(
            ['', 'McpServer_ActivityOriginInternal', 'McpServer_ActivityOriginStdio', ''],
            array_map([ActivityPage::class, 'origin'], ['http', 'internal', 'stdio', ''])
        );
    }

    public function testTheExport()
    {
        [$names, $cells] = $this->export('Claude');
        $row = array_combine($names, $cells);

        self::assertSame('2026-11-21T09:00:00+01:00', $row['time']);
        self::assertSame('1 7', $row['sites']);
        self::assertSame('1', $row['more_sites']);
        self::assertSame('0', $row['masked']);
        self::assertSame('401', $row['error']);
    }

    private function query(array $given): ActivityQuery
    {
        return new ActivityQuery($given, new \DateTimeZone('UTC'), self::NOW);
    }

    /**
     * @return array[] lines of cells
     */
    private function export(string $client): array
    {
        $record = array_fill_keys(['rows', 'bytes', 'duration_ms', 'cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked'], 0) + [
            'time' => self::NOW, 'user' => 'jane', 'client' => $client, 'client_version' => '1', 'method' => 'tools/call', 'tool' => 'matomo_site_list',
            'sites' => [1, 7], 'more_sites' => true, 'outcome' => 'denied', 'error' => 401, 'origin' => 'http',
        ];
        $stream = fopen('php://memory', 'w+');
        (new CsvExport())->write($stream, [$record], new \DateTimeZone('Europe/Berlin'));
        rewind($stream);

        $lines = [];
        while (($line = fgetcsv($stream, null, ',', '"', '')) !== false) {
            $lines[] = $line;
        }

        return $lines;
    }
}
