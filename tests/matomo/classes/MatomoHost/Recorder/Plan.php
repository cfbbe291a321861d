<?php

declare(strict_types=1);

namespace MatomoHost\Recorder;

use MatomoHost\Key;

/**
 * What is worth recording. Dates count back from the last day.
 */
final class Plan
{
    public const SITES = [1, 2];

    /** Days, weeks, months and ranges of these are recorded, with segments, subtables and goal columns for some. */
    public const COMMON = [
        'VisitsSummary.get', 'Actions.get', 'Actions.getPageUrls', 'Actions.getPageTitles', 'Actions.getEntryPageUrls',
        'Actions.getExitPageUrls', 'Actions.getDownloads', 'Actions.getOutlinks', 'Actions.getSiteSearchKeywords',
        'Referrers.getReferrerType', 'Referrers.getAll', 'Referrers.getKeywords', 'Referrers.getSearchEngines',
        'Referrers.getWebsites', 'Referrers.getSocials', 'Referrers.getCampaigns', 'DevicesDetection.getType',
        'DevicesDetection.getBrowsers', 'DevicesDetection.getOsFamilies', 'UserCountry.getCountry', 'Events.getCategory',
        'Events.getAction', 'Events.getName', 'Goals.get', 'PagePerformance.get', 'VisitFrequency.get',
    ];

    private const LEFT_OUT = ['MultiSites', 'API', 'Live'];

    private const SORTED = [
        'Actions.getPageUrls' => [['nb_hits', 'desc'], ['nb_visits', 'desc'], ['nb_visits', 'asc'], ['avg_page_load_time', 'desc'], ['bounce_rate', 'desc']],
        'Actions.getEntryPageUrls' => [['entry_nb_visits', 'desc'], ['bounce_rate', 'desc']],
        'Referrers.getCampaigns' => [['nb_visits', 'desc']],
        'UserCountry.getCountry' => [['nb_visits', 'desc']],
        'DevicesDetection.getType' => [['bounce_rate', 'desc'], ['nb_visits', 'desc']],
        'Referrers.getAll' => [['nb_visits', 'desc']],
    ];

    private const GOAL_COLUMNS = [
        'Referrers.getCampaigns' => ['-1', '0', '-2', '1'], 'Referrers.getReferrerType' => ['-1', '0', '-2', '1', 'ecommerceOrder'],
        'DevicesDetection.getType' => ['-1', '0', '1', 'ecommerceOrder', 'ecommerceAbandonedCart'],
        'Actions.getPageUrls' => ['-3', '-5'], 'Actions.getEntryPageUrls' => ['-4', '-6'],
        'UserCountry.getCountry' => ['-1', '0'],
    ];

    private \DateTimeImmutable $today;

    public function __construct(string $today, private array $reports, private array $segments)
    {
        $this->today = new \DateTimeImmutable($today, new \DateTimeZone('UTC'));
    }

    private function day(int $ago): string
    {
        return $this->today->modify(sprintf('%+d days', -$ago))->format('Y-m-d');
    }

    /** Every period: [period, date]. */
    private function days(int $count): array
    {
        return array_map(fn(int $ago) => ['day', $this->day($ago)], range(0, $count - 1));
    }

    private function ranges(): array
    {
        $span = fn(int $from, int $to) => ['range', $this->day($from) . ',' . $this->day($to)];
        $first = $this->today->format('Y-m-01');

        return [$span(6, 0), $span(7, 1), $span(13, 7), $span(29, 0), $span(30, 1), ['range', $first . ',' . $this->day(0)]];
    }

    /** All days of the weeks and months that somebody may ask for, those without visits too. */
    private function around(): array
    {
        return array_map(fn(int $ago) => $this->day($ago), range(-10, 50));
    }

    private function mondays(int $count): array
    {
        $monday = $this->today->modify('monday this week');

        return array_map(fn(int $ago) => ['week', $monday->modify("-$ago weeks")->format('Y-m-d')], range(0, $count - 1));
    }

    private function long(): array
    {
        $month = $this->today->modify('first day of this month');

        return [
            ['month', $month->format('Y-m-d')], ['month', $month->modify('-1 month')->format('Y-m-d')],
            ['year', $this->today->format('Y-01-01')],
        ];
    }

    /** Several periods at once; dates are those of whole periods. */
    private function maps(): array
    {
        $sunday = $this->today->modify('sunday this week');
        $weeks = fn(int $count) => ['week', $sunday->modify("-$count weeks +1 day")->format('Y-m-d') . ',' . $sunday->format('Y-m-d')];
        $firstOfLast = $this->today->modify('first day of last month')->format('Y-m-d');
        $lastOfThis = $this->today->modify('last day of this month')->format('Y-m-d');

        return [
            ['day', $this->day(6) . ',' . $this->day(0)], ['day', $this->day(13) . ',' . $this->day(7)],
            ['day', $this->day(29) . ',' . $this->day(0)], ['day', $this->day(1) . ',' . $this->day(0)],
            $weeks(5), $weeks(2), ['month', "$firstOfLast,$lastOfThis"],
        ];
    }

    /** @return iterable<array{string, array}> [method, parameters] of reports */
    public function reports(): iterable
    {
        foreach (self::SITES as $site) {
            foreach ($this->reports[$site] as $report) {
                yield from $this->report($site, $report);
            }
            foreach ($this->around() as $day) {
                yield ['VisitsSummary.get', ['idSite' => $site, 'period' => 'day', 'date' => $day, 'format_metrics' => '0']];
            }
            foreach ($this->everyRange() as [$period, $date]) {
                yield ['VisitsSummary.get', ['idSite' => $site, 'period' => $period, 'date' => $date, 'format_metrics' => '0']];
                yield self::keywords($site, $period, $date);
            }
        }
    }

    private static function keywords(int $site, string $period, string $date): array
    {
        return ['Referrers.getKeywords', [
            'idSite' => $site, 'period' => $period, 'date' => $date, 'format_metrics' => '0',
            'filter_sort_column' => 'nb_visits', 'filter_sort_order' => 'desc',
        ]];
    }

    /** What get_visit_stats and get_top_queries ask for, for most spans that somebody may think of. */
    private function everyRange(): iterable
    {
        yield from $this->days(35);
        yield from $this->mondays(8);
        yield from $this->long();
        for ($to = 0; $to < 31; $to++) {
            for ($from = $to; $from < 31; $from++) {
                if ($from - $to < 7 || $to < 2 || $from === 29 || $from - $to === 13) {
                    yield ['range', $this->day($from) . ',' . $this->day($to)];
                }
            }
        }
    }

    private function report(int $site, array $report): iterable
    {
        $name = $report['module'] . '.' . $report['action'];
        if (in_array($report['module'], self::LEFT_OUT, true) || !empty($report['isSubtableReport'])) {
            return;
        }
        $isCommon = in_array($name, self::COMMON, true) && empty($report['parameters']);
        $periods = [...$this->days($isCommon ? 30 : 2), ...$this->mondays($isCommon ? 5 : 2), ...$this->long(), ...$this->ranges()];
        foreach ($periods as $period) {
            yield from $this->processed($site, $report, $period);
        }
        if ($isCommon) {
            foreach ($this->maps() as $period) {
                yield from $this->processed($site, $report, $period, counted: false);
            }
        }
        foreach ($this->variants($site, $name, $report) as $variant) {
            foreach ([...$this->days(2), ...$this->mondays(2), ...array_slice($this->ranges(), 0, 5)] as $period) {
                yield from $this->processed($site, $report, $period, $variant);
            }
        }
    }

    private function variants(int $site, string $name, array $report): iterable
    {
        if (!empty($report['parameters'])) {
            return;
        }
        foreach (self::SORTED[$name] ?? [] as [$column, $order]) {
            yield ['filter_sort_column' => $column, 'filter_sort_order' => $order];
        }
        foreach (self::GOAL_COLUMNS[$name] ?? [] as $goal) {
            yield ['filter_update_columns_when_show_all_goals' => $goal];
            if ($goal > 0 || !is_numeric($goal)) {
                yield ['filter_update_columns_when_show_all_goals' => $goal, 'filter_show_goal_columns_process_goals' => $goal];
            }
        }
        if (!empty($report['actionToLoadSubTables'])) {
            yield ['flat' => '1'];
            foreach (array_slice(self::SORTED[$name] ?? [], 0, 1) as [$column, $order]) {
                yield ['flat' => '1', 'filter_sort_column' => $column, 'filter_sort_order' => $order];
            }
            if ($name === 'Actions.getPageUrls') {
                yield ['expanded' => '1'];
            }
        }
        foreach (in_array($name, self::COMMON, true) ? $this->segments : [] as $segment) {
            yield ['segment' => $segment];
        }
    }

    /** A processed report, and what its total number of rows is asked from. */
    private function processed(int $site, array $report, array $period, array $more = [], bool $counted = true): iterable
    {
        $common = ['idSite' => $site, 'period' => $period[0], 'date' => $period[1]] + $more;
        $parameters = ['apiModule' => $report['module'], 'apiAction' => $report['action']] + $common
            + ['showTimer' => '0', 'hideMetricsDoc' => '1', 'showRawMetrics' => '0'];
        if (!empty($report['parameters'])) {
            $parameters['apiParameters'] = $report['parameters'];
        }
        yield ['API.getProcessedReport', $parameters];
        if ($counted && !empty($report['dimension'])) {
            yield [$report['module'] . '.' . $report['action'], self::counting($common, $report)];
        }
    }

    public static function counting(array $common, array $report): array
    {
        $parameters = $common + ($report['parameters'] ?? []);
        if (!empty($report['processedMetrics']) && !empty($report['metrics']['nb_visits']) && $report['category'] !== 'Ecommerce') {
            $parameters['filter_add_columns_when_show_all_columns'] = empty($report['constantRowsCount']) ? '1' : '0';
        }

        return $parameters + ['format_metrics' => '0', 'totals' => '0'];
    }

    /** Subtable reports of a parent row. */
    public function below(array $parent, array $parameters, array $subtableReport, int $id): iterable
    {
        $common = array_intersect_key($parameters, ['idSite' => 1, 'period' => 1, 'date' => 1]) + ['idSubtable' => (string) $id];
        yield ['API.getProcessedReport', ['apiModule' => $parent['module'], 'apiAction' => $subtableReport['action']] + $common
            + ['showTimer' => '0', 'hideMetricsDoc' => '1', 'showRawMetrics' => '0']];
        yield [$parent['module'] . '.' . $subtableReport['action'], self::counting($common, $subtableReport)];
    }

    /** Periods whose subtables are recorded. */
    public function withSubtables(array $parameters): bool
    {
        $periods = [...$this->days(2), ...array_slice($this->mondays(2), 0, 2), ...array_slice($this->ranges(), 0, 4)];

        return in_array([$parameters['period'], $parameters['date']], $periods, true);
    }

    /** @return iterable<array{string, array}> what depends on the user */
    public function perUser(): iterable
    {
        yield ['SitesManager.getSitesWithAtLeastViewAccess', []];
        yield ['SitesManager.getSitesIdWithAtLeastViewAccess', []];
        foreach ([1, 2, 3] as $site) {
            $id = ['idSite' => $site];
            yield ['SitesManager.getSiteFromId', $id];
            yield ['SegmentEditor.getAll', $id];
            yield ['Goals.getGoals', $id];
            yield ['Goals.getGoals', $id + ['orderByName' => '1']];
            foreach ([1, 2, 3, 4] as $goal) {
                yield ['Goals.getGoal', $id + ['idGoal' => $goal]];
            }
            yield ['CustomDimensions.getConfiguredCustomDimensions', $id];
            foreach (['0', '1'] as $hide) {
                $metadata = $id + ['hideMetricsDoc' => $hide, 'showSubtableReports' => '1'];
                yield ['API.getReportMetadata', $metadata];
                foreach (Key::LONG_PERIODS as $period) {
                    $date = $this->day(0) . ($period === 'range' ? ',' . $this->day(0) : '');
                    yield ['API.getReportMetadata', $metadata + ['period' => $period, 'date' => $date]];
                }
            }
        }
    }
}
