<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * What the embedded host must answer like Matomo.
 */
final class CompareRequests
{
    private const COMMON = ['VisitsSummary_get', 'Actions_getPageUrls', 'Referrers_getReferrerType', 'DevicesDetection_getType', 'Goals_get'];

    public function __construct(private Compare $compare, private string $today)
    {
    }

    public function run(bool $isQuick, bool $failsLogins): void
    {
        $this->gate($failsLogins);
        $this->lists();
        $this->quickTools();
        $this->errors();
        foreach ($isQuick ? [1] : [1, 2] as $site) {
            $this->reports($site, $isQuick);
        }
        $this->variants();
    }

    private function day(int $ago): string
    {
        return date('Y-m-d', strtotime("$this->today -$ago days"));
    }

    private function tool(string $name, array $arguments, string $role = 'viewer', string $more = ''): mixed
    {
        $answer = $this->compare->send(['role' => $role, 'more' => $more, 'body' => [
            'jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call',
            'params' => ['name' => $name, 'arguments' => $arguments === [] ? new \stdClass() : $arguments],
        ]]);

        return $answer['result']['structuredContent'] ?? null;
    }

    private function report(array $arguments, string $more = ''): mixed
    {
        return $this->tool('matomo_report_processed', $arguments + ['idSite' => 1, 'period' => 'day', 'date' => $this->day(1)], 'viewer', $more);
    }

    private function gate(bool $failsLogins): void
    {
        $list = ['jsonrpc' => '2.0', 'id' => 'a', 'method' => 'tools/list'];
        $one = 'module=API&method=McpServer.mcp&format=mcp';
        foreach (['root', 'viewer', 'onesite', 'writer', 'siteadmin', 'noaccess', 'viewer_secure'] as $role) {
            $this->compare->send(['role' => $role, 'body' => $list]);
        }
        if ($failsLogins) {
            $this->compare->send(['role' => 'viewer_expired', 'body' => $list]);
            $this->compare->send(['body' => $list, 'query' => "$one&token_auth={token}", 'token' => 'viewer_secure']);
        }
        $form = ['Content-Type' => 'application/x-www-form-urlencoded'];
        $json = ['Content-Type' => 'application/json', 'Accept' => 'application/json'];
        foreach ([
            ['body' => $list],
            ['body' => 'not json', 'role' => 'viewer'],
            ['body' => [$list], 'role' => 'viewer'],
            ['body' => ['jsonrpc' => '2.0', 'method' => 'notifications/initialized'], 'role' => 'viewer'],
            ['method' => 'GET', 'role' => 'viewer'],
            ['method' => 'GET'],
            ['method' => 'PUT', 'role' => 'viewer', 'body' => $list],
            ['method' => 'DELETE', 'role' => 'viewer'],
            ['role' => 'viewer', 'body' => $list, 'headers' => ['Content-Type' => 'text/plain']],
            ['role' => 'viewer', 'body' => $list, 'headers' => $json + ['Origin' => 'https://evil.example']],
            ['body' => $list, 'query' => "$one&token_auth={token}"],
            ['body' => $list, 'query' => "$one&token_auth[]={token}"],
            ['body' => $list, 'role' => 'viewer', 'query' => "$one&token_auth={token}", 'token' => 'onesite'],
            ['body' => $list, 'role' => 'viewer', 'query' => "$one&action=index"],
            ['body' => $list, 'role' => 'viewer', 'query' => "$one&action=listAllMethodsOfNothing"],
            ['body' => $list, 'role' => 'viewer', 'query' => 'module=API&method=McpServer.mcp&format=MCP'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=McpServer.mcp&format=json'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=McpServer.mcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=McpServer.MCP&format=mcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=McpServer.nothing&format=json'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=Nothing.mcp&format=json'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=VisitsSummary.get&format=mcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=API.getBulkRequest&format=json&urls[0]=method%3DMcpServer.mcp%26format%3Dmcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=API.getBulkRequest&format=mcp&urls[0]=method%3DMcpServer.mcp%26format%3Dmcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=API.getBulkRequest&format=json&urls[0]=method%3DGoals.getGoals%26idSite%3D1'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=API.getProcessedReport&format=json&idSite=1&period=day&date=' . $this->today . '&apiModule=McpServer&apiAction=mcp'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=Goals.getGoals&format=json&idSite=1'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=Goals.getGoals&format=json&idSite=3'],
            ['body' => 'token_auth={token}', 'role' => 'viewer', 'headers' => $form, 'query' => 'module=API&method=SitesManager.getSitesWithAtLeastViewAccess&format=json'],
        ] as $request) {
            $this->compare->send($request);
        }
        foreach (['2024-11-05', '2025-06-18', '2025-11-25'] as $revision) {
            $this->compare->send(['role' => 'viewer', 'body' => ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'initialize', 'params' => [
                'protocolVersion' => $revision, 'capabilities' => new \stdClass(), 'clientInfo' => ['name' => 'compare', 'version' => '1'],
            ]]]);
        }
    }

    private function lists(): void
    {
        foreach (['root', 'viewer', 'onesite', 'writer', 'siteadmin'] as $role) {
            $this->tool('matomo_site_list', [], $role);
            foreach ([1, 2, 3, 999] as $site) {
                foreach (['matomo_site_get', 'matomo_report_list', 'matomo_goal_list', 'matomo_segment_list', 'matomo_dimension_list'] as $tool) {
                    $this->tool($tool, ['idSite' => $site], $role);
                }
            }
        }
        foreach (['shop', 'SHOP', 'blog & news', 'https://blog.example.org/posts/x', 'intern', 'nothing such', '%', 'Shops', '"'] as $search) {
            $this->tool('matomo_site_search', ['search' => $search]);
        }
        foreach ([1, 2, 3, 4, 5, 99] as $id) {
            $this->tool('matomo_goal_get', ['idSite' => 1, 'idGoal' => $id]);
            $this->tool('matomo_segment_get', ['idSite' => 1, 'idSegment' => $id]);
            $this->tool('matomo_dimension_get', ['idSite' => 1, 'idDimension' => $id]);
        }
        $this->tool('matomo_report_list', ['idSite' => 1], 'viewer', '&language=de');
        $this->tool('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'Actions_getPageUrls']);
        $this->tool('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'Actions_getPageUrls'], 'viewer', '&language=de');
        $this->tool('matomo_report_metadata', ['idSite' => 1, 'apiModule' => 'Goals', 'apiAction' => 'get', 'apiParameters' => ['idGoal' => 1]]);
    }

    private function quickTools(): void
    {
        $span = fn(int $from, int $to) => ['startDate' => $this->day($from), 'endDate' => $this->day($to)];
        foreach ([1, 2] as $site) {
            foreach ([[0, 0], [6, 0], [7, 1], [13, 7], [29, 0], [12, 9], [29, 20]] as [$from, $to]) {
                foreach (['day', 'week', 'month', 'year', 'range'] as $period) {
                    if ($period !== 'range' || $to < 2 || $from - $to < 7) {
                        $this->tool('get_visit_stats', ['idSite' => $site, 'period' => $period] + $span($from, $to));
                    }
                }
                if ($to < 2 || $from - $to < 7) {
                    $this->tool('get_top_queries', ['idSite' => $site, 'limit' => 4] + $span($from, $to));
                }
            }
        }
        $this->tool('get_visit_stats', ['period' => 'day'] + $span(1, 0), 'onesite');
        $this->tool('get_visit_stats', ['period' => 'day'] + $span(1, 0));
        $this->tool('get_visit_stats', ['idSite' => 3, 'period' => 'day'] + $span(1, 0));
        $this->tool('get_visit_stats', ['idSite' => 1, 'period' => 'day', 'startDate' => '2026-11-01', 'endDate' => '2026-11-30']);
    }

    private function errors(): void
    {
        foreach ([
            ['reportUniqueId' => 'Nothing_get'], ['reportUniqueId' => 'Actions_getNothing'], ['idSite' => 3, 'reportUniqueId' => 'VisitsSummary_get'],
            ['idSite' => 999, 'reportUniqueId' => 'VisitsSummary_get'], ['reportUniqueId' => 'VisitsSummary_get', 'period' => 'hour'],
            ['reportUniqueId' => 'VisitsSummary_get', 'date' => '2026-13-45'], ['reportUniqueId' => 'VisitsSummary_get', 'date' => 'soon'],
            ['reportUniqueId' => 'VisitsSummary_get', 'date' => '1980-01-01'],
            ['reportUniqueId' => 'VisitsSummary_get', 'period' => 'range', 'date' => '2026-11-20,2026-11-01'],
            ['reportUniqueId' => 'VisitsSummary_get', 'segment' => 'nonsense'], ['reportUniqueId' => 'VisitsSummary_get', 'segment' => 'nothingSuch==1'],
            ['reportUniqueId' => 'VisitsSummary_get', 'segment' => 'countryCode>'], ['reportUniqueId' => 'Events_getActionFromCategoryId'],
            ['apiModule' => 'Goals', 'apiAction' => 'get', 'apiParameters' => ['idGoal' => 77]],
            ['reportUniqueId' => 'Goals_get_idGoal--77'],
        ] as $arguments) {
            $this->report($arguments);
        }
        foreach (['root', 'siteadmin'] as $role) {
            $this->tool('matomo_report_processed', ['idSite' => 999, 'period' => 'day', 'date' => $this->today, 'reportUniqueId' => 'VisitsSummary_get'], $role);
        }
    }

    private function reports(int $site, bool $isQuick): void
    {
        $cursor = null;
        $ids = [];
        do {
            $list = $this->tool('matomo_report_list', ['idSite' => $site, 'limit' => 50] + ($cursor ? ['cursor' => $cursor] : []));
            foreach ($list['reports'] ?? [] as $report) {
                if (!$report['isSubtableReport'] && !in_array($report['module'], ['MultiSites', 'API'], true)) {
                    $ids[$report['uniqueId']] = $report['actionToLoadSubTables'];
                }
            }
            $cursor = $list['next_cursor'] ?? null;
        } while ($cursor);
        foreach ($ids as $id => $below) {
            foreach ([['day', $this->day(1)], ['week', $this->today], ['month', substr($this->today, 0, 7)], ['range', $this->day(6) . ',' . $this->day(0)]] as [$period, $date]) {
                foreach ($isQuick ? [[3, 0]] : [[100, 0], [3, 0], [2, 2], [1, 500]] as [$limit, $offset]) {
                    $report = $this->report([
                        'idSite' => $site, 'period' => $period, 'date' => $date, 'reportUniqueId' => $id,
                        'filter_limit' => $limit, 'filter_offset' => $offset,
                    ]);
                    if (!array_is_list($report['report']['reportData'] ?? [])) {
                        break; // one row without label: nobody asks for its second page
                    }
                    if ($below !== null && $limit === 3) {
                        $this->subtables($site, $period, $date, explode('_', $id)[0], $below, $report);
                    }
                }
            }
        }
    }

    private function subtables(int $site, string $period, string $date, string $module, string $action, mixed $report): void
    {
        if ($period === 'month') {
            return;
        }
        foreach ($report['report']['reportMetadata'] ?? [] as $row) {
            if (!empty($row['idsubdatatable'])) {
                $this->report([
                    'idSite' => $site, 'period' => $period, 'date' => $date, 'apiModule' => $module, 'apiAction' => $action,
                    'idSubtable' => $row['idsubdatatable'], 'filter_limit' => 2,
                ]);
            }
        }
    }

    private function variants(): void
    {
        $sorted = fn(string $column, string $order = 'desc') => ['apiParameters' => ['filter_sort_column' => $column, 'filter_sort_order' => $order]];
        foreach ([
            ['reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 5] + $sorted('nb_hits'),
            ['reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 5] + $sorted('avg_page_load_time'),
            ['reportUniqueId' => 'Actions_getEntryPageUrls', 'filter_limit' => 5] + $sorted('entry_nb_visits'),
            ['reportUniqueId' => 'Referrers_getCampaigns'] + $sorted('nb_visits'),
            ['reportUniqueId' => 'DevicesDetection_getType'] + $sorted('bounce_rate'),
            ['reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 5, 'apiParameters' => ['flat' => 1]],
            ['reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 5, 'apiParameters' => ['flat' => 1, 'filter_sort_column' => 'nb_hits', 'filter_sort_order' => 'desc']],
            ['reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 3, 'apiParameters' => ['expanded' => 1]],
            ['reportUniqueId' => 'Actions_getEntryPageUrls', 'filter_limit' => 3, 'apiParameters' => ['flat' => 1]],
            ['reportUniqueId' => 'Referrers_getReferrerType', 'goalMetricsMode' => 'overview'],
            ['reportUniqueId' => 'Referrers_getReferrerType', 'goalMetricsMode' => 'full'],
            ['reportUniqueId' => 'Referrers_getReferrerType', 'goalMetricsMode' => 'specific_goal', 'idGoal' => 1],
            ['reportUniqueId' => 'Referrers_getReferrerType', 'goalMetricsMode' => 'ecommerce_order'],
            ['reportUniqueId' => 'Referrers_getCampaigns', 'goalMetricsMode' => 'overview', 'filter_limit' => 3],
            ['reportUniqueId' => 'DevicesDetection_getType', 'goalMetricsMode' => 'ecommerce_cart'],
            ['reportUniqueId' => 'Actions_getPageUrls', 'goalMetricsMode' => 'pages', 'filter_limit' => 3],
            ['reportUniqueId' => 'Actions_getEntryPageUrls', 'goalMetricsMode' => 'entry_pages', 'filter_limit' => 3],
            ['apiModule' => 'Goals', 'apiAction' => 'get', 'apiParameters' => ['idGoal' => 1]],
            ['apiModule' => 'Goals', 'apiAction' => 'get', 'idGoal' => 1],
            ['apiModule' => 'CustomDimensions', 'apiAction' => 'getCustomDimension', 'idDimension' => 1],
            ['reportUniqueId' => 'CustomDimensions_getCustomDimension_idDimension--2', 'filter_limit' => 2],
        ] as $arguments) {
            $this->report($arguments);
            $this->report(['period' => 'range', 'date' => $this->day(29) . ',' . $this->day(0)] + $arguments);
        }
        foreach (self::COMMON as $id) {
            foreach (['deviceType==smartphone', 'countryCode==de;visitorType==returning', 'referrerType==campaign', 'referrerType%3D%3Dcampaign'] as $segment) {
                $this->report(['reportUniqueId' => $id, 'segment' => $segment, 'filter_limit' => 3]);
                $this->report(['reportUniqueId' => $id, 'segment' => $segment, 'period' => 'range', 'date' => $this->day(6) . ',' . $this->day(0)]);
            }
            foreach ([['day', $this->day(6) . ',' . $this->day(0)], ['day', 'last7'], ['week', $this->day(11) . ',' . $this->day(0)], ['month', $this->day(40) . ',' . $this->day(0)], ['year', '2026']] as [$period, $date]) {
                if ($date !== 'last7') { // the two have different todays
                    $this->report(['reportUniqueId' => $id, 'period' => $period, 'date' => $date, 'filter_limit' => 3]);
                }
            }
            // outer parameters must not get through
            foreach (['&segment=deviceType%3D%3Dsmartphone', '&filter_limit=1', '&showColumns=nb_visits', '&language=de', '&flat=1', '&idSite=2&period=month&date=2026-10-01'] as $more) {
                $this->report(['reportUniqueId' => $id, 'filter_limit' => 4], $more);
            }
        }
    }
}
