<?php

declare(strict_types=1);

namespace MatomoHost\Recorder;

use MatomoHost\Codec;
use MatomoHost\Key;
use Piwik\DataTable;

/**
 * Asks a Matomo for everything in the plan.
 */
final class Recorder
{
    private const USERS = ['superuser' => 'root', 'viewer' => 'viewer', 'onesite' => 'onesite', 'writer' => 'writer', 'siteadmin' => 'siteadmin'];
    private const LANGUAGES = ['en', 'de'];

    /** Matomo's own prose: its place is kept. */
    private const PROSE = ['documentation', 'metricsDocumentation', 'processedMetricsDocumentation'];
    private const PLACEHOLDER = '<p>Left out of the recording.</p>';

    private Writer $writer;
    private Plan $plan;
    private array $metadata = [];

    public function __construct(private Matomo $matomo, private string $today, private \Closure $say)
    {
        $this->writer = new Writer();
    }

    public function run(string $file): void
    {
        $this->matomo->speak('en');
        $this->matomo->become('root');
        $this->recordMeta();
        $this->plan = new Plan($this->today, $this->metadata, $this->segments());
        $this->recordPerUser();
        $this->recordReports();
        $this->recordOtherLanguage();
        $this->recordUnprocessedSegment();
        $sizes = $this->writer->write($file);
        uasort($sizes, static fn(array $a, array $b) => $b[1] <=> $a[1]);
        foreach (array_slice($sizes, 0, 25, true) as $family => [$count, $bytes]) {
            ($this->say)(sprintf('%7d bytes %5d  %s', $bytes, $count, $family));
        }
    }

    private function recordMeta(): void
    {
        foreach (Plan::SITES as $site) {
            $this->metadata[$site] = $this->matomo->call('API.getReportMetadata', ['idSite' => $site, 'hideMetricsDoc' => '1', 'showSubtableReports' => '1']);
        }
        $fields = array_column($this->matomo->call('API.getSegmentsMetadata', ['idSites' => '1']), 'segment');
        $this->writer->meta('today', $this->today);
        $this->writer->meta('version', $this->matomo->call('API.getMatomoVersion', []));
        $this->writer->meta('segment_fields', $fields);
        $methods = [
            'API.getMatomoVersion', 'API.getProcessedReport', 'SitesManager.getPatternMatchSites',
            ...array_map(static fn(array $call) => $call[0], iterator_to_array((new Plan($this->today, [], []))->perUser(), false)),
        ];
        foreach (array_merge(...$this->metadata) as $report) {
            $methods[] = $report['module'] . '.' . $report['action'];
        }
        $this->writer->meta('methods', array_values(array_unique($methods)));
        $this->writer->meta('plugins', array_values(\Piwik\Plugin\Manager::getInstance()->getActivatedPlugins()));
        $this->writer->meta('processed_segments', $this->segments());
    }

    private function segments(): array
    {
        return ['deviceType==smartphone', 'countryCode==de;visitorType==returning', 'referrerType==campaign'];
    }

    private function recordPerUser(): void
    {
        foreach (self::LANGUAGES as $language) {
            $this->matomo->speak($language);
            foreach (self::USERS as $role => $login) {
                $this->matomo->become($login);
                foreach ($this->plan->perUser() as [$method, $parameters]) {
                    try {
                        $value = $this->matomo->call($method, $parameters);
                    } catch (\Piwik\NoAccessException) {
                        continue; // the host knows who may see what
                    }
                    $this->add($method, $parameters, $value, $role, $language);
                }
            }
        }
        $this->matomo->speak('en');
        $this->matomo->become('root');
    }

    private function recordReports(): void
    {
        $count = 0;
        $families = [];
        foreach ($this->plan->reports() as [$method, $parameters]) {
            $family = Key::family($method, $parameters) . " of site {$parameters['idSite']}";
            if (!isset($families[$family])) {
                $families[$family] = true;
                ($this->say)("$family ($count)");
            }
            $count++;
            $this->record($method, $parameters);
        }
    }

    private function record(string $method, array $parameters): void
    {
        if ($this->writer->has(Key::of($method, $parameters), '', '')) {
            return;
        }
        try {
            $value = $this->matomo->call($method, $parameters);
        } catch (\Exception $e) {
            ($this->say)("$method " . json_encode($parameters) . ': ' . strtok($e->getMessage(), "\n"));
            $this->add($method, $parameters, ['@exception' => get_class($e), 'message' => $e->getMessage(), 'code' => $e->getCode()]);
            return;
        }
        $this->add($method, $parameters, $value);
        if ($method === 'API.getProcessedReport' && array_diff_key($parameters, ['idSubtable' => 1]) === $parameters
                && $this->isPlain($parameters) && $this->plan->withSubtables($parameters)) {
            $this->recordSubtables($parameters, $value);
        }
    }

    private function isPlain(array $parameters): bool
    {
        $plain = ['idSite', 'period', 'date', 'apiModule', 'apiAction', 'showTimer', 'hideMetricsDoc', 'showRawMetrics'];

        return array_diff(array_keys($parameters), $plain) === [];
    }

    private function recordSubtables(array $parameters, array $report): void
    {
        $action = $report['metadata']['actionToLoadSubTables'] ?? null;
        if ($action === null) {
            return;
        }
        $parent = $report['metadata'];
        $below = ['action' => $action] + ($action === $parent['action'] ? $parent : $this->reportOf((int) $parameters['idSite'], $parent['module'], $action));
        foreach ($report['reportMetadata']->getRows() as $row) {
            $id = $row->getMetadata('idsubdatatable') ?: $row->getIdSubDataTable();
            $id = $id ?: ($row->getColumns()['idsubdatatable'] ?? 0);
            if ($id) {
                foreach ($this->plan->below($parent, $parameters, $below, (int) $id) as [$method, $more]) {
                    $this->record($method, $more);
                }
            }
        }
    }

    private function reportOf(int $site, string $module, string $action): array
    {
        foreach ($this->metadata[$site] as $report) {
            if ($report['module'] === $module && $report['action'] === $action) {
                return $report;
            }
        }

        return [];
    }

    /** A few reports in German, so that it shows which language a call spoke. */
    private function recordOtherLanguage(): void
    {
        $this->matomo->speak('de');
        foreach (['VisitsSummary.get', 'Actions.getPageUrls', 'DevicesDetection.getType', 'UserCountry.getCountry'] as $report) {
            [$module, $action] = explode('.', $report);
            foreach ([['day', $this->today], ['day', date('Y-m-d', strtotime("$this->today -1 day"))]] as [$period, $date]) {
                $parameters = [
                    'idSite' => 1, 'period' => $period, 'date' => $date, 'apiModule' => $module, 'apiAction' => $action,
                    'showTimer' => '0', 'hideMetricsDoc' => '1', 'showRawMetrics' => '0',
                ];
                $this->add('API.getProcessedReport', $parameters, $this->matomo->call('API.getProcessedReport', $parameters), '', 'de');
            }
        }
        $this->matomo->speak('en');
    }

    /** What a report looks like when its segment was never processed; any field and value will do. */
    private function recordUnprocessedSegment(): void
    {
        $this->matomo->forbidArchiving();
        foreach (Plan::SITES as $site) {
            foreach ($this->metadata[$site] as $report) {
                $name = $report['module'] . '.' . $report['action'];
                if (!in_array($name, Plan::COMMON, true) || !empty($report['parameters'])) {
                    continue;
                }
                $common = ['idSite' => $site, 'period' => 'day', 'date' => $this->today, 'segment' => 'browserCode==XX;visitCount==7919'];
                $parameters = ['apiModule' => $report['module'], 'apiAction' => $report['action'], 'showTimer' => '0', 'hideMetricsDoc' => '1', 'showRawMetrics' => '0'] + $common;
                $this->add('API.getProcessedReport', ['segment' => '*unprocessed*', 'period' => '*', 'date' => '*'] + $parameters, $this->matomo->call('API.getProcessedReport', $parameters));
                $counting = Plan::counting($common, $report);
                $this->add($name, ['segment' => '*unprocessed*', 'period' => '*', 'date' => '*'] + $counting, $this->matomo->call($name, $counting));
            }
        }
    }

    private function add(string $method, array $parameters, mixed $value, string $role = '', string $language = ''): void
    {
        $value = $this->withoutProse($value);
        if (isset($parameters['totals']) && $value instanceof DataTable && !$value instanceof DataTable\Simple) {
            $value = $this->labelsOnly($value);
        }
        $this->writer->add(Key::of($method, $parameters), Key::family($method, $parameters), $role, $language, Codec::encode($value));
    }

    /** The endpoint asks for these to know how many rows there are, nothing else. */
    private function labelsOnly(DataTable $table): DataTable
    {
        $copy = new DataTable();
        $copy->setAllTableMetadata(array_diff_key($table->getAllTableMetadata(), ['totals' => 1]));
        foreach ($table->getRows() as $row) {
            $copy->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['label' => $row->getColumn('label')]]));
        }

        return $copy;
    }

    private function withoutProse(mixed $value, bool $isProse = false): mixed
    {
        if (is_array($value)) {
            foreach ($value as $name => $member) {
                $value[$name] = $this->withoutProse($member, $isProse || in_array($name, self::PROSE, true));
            }
        } elseif ($isProse && is_string($value) && $value !== '') {
            return self::PLACEHOLDER;
        }

        return $value;
    }
}
