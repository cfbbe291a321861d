<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\Access;
use Piwik\API\Request;
use Piwik\Container\StaticContainer;
use Piwik\DataTable;
use Piwik\DataTable\DataTableInterface;
use Piwik\DataTable\Map;
use Piwik\Exception\UnexpectedWebsiteFoundException;
use Piwik\Log\LoggerInterface;
use Piwik\NoAccessException;
use Piwik\Period\Factory;
use Piwik\Period\Range;
use Piwik\Piwik;
use Piwik\Segment;
use Piwik\Translation\Translator;

/**
 * Matomo's API methods, answered out of the recording. The only thing computed here is the page of a whole table.
 */
final class RecordedApi
{
    /** Parameters without a default. */
    private const REQUIRED = [
        'API.getProcessedReport' => ['idSite', 'period', 'date', 'apiModule', 'apiAction'],
        'SitesManager.getPatternMatchSites' => ['pattern'],
        'SitesManager.getSiteFromId' => ['idSite'],
        'Goals.getGoals' => ['idSite'],
        'Goals.getGoal' => ['idSite', 'idGoal'],
        'CustomDimensions.getConfiguredCustomDimensions' => ['idSite'],
        'SegmentEditor.getAll' => [],
        'API.getReportMetadata' => [],
    ];

    private const GLOSSARY = ['API.getGlossaryMetrics', 'API.getGlossaryReports'];

    /** What a superuser is told about a site that does not exist. */
    private const EMPTY_FOR_UNKNOWN_SITE = ['Goals.getGoals', 'CustomDimensions.getConfiguredCustomDimensions'];

    private string $method;

    public function call(string $module, string $action, array $parameters): mixed
    {
        $this->method = "$module.$action";
        if (in_array($this->method, self::GLOSSARY, true)) {
            $reports = (new self())->call('API', 'getReportMetadata', ['idSite' => $parameters['idSite'] ?? '']);

            return $this->method === self::GLOSSARY[0] ? Glossary::metrics($reports) : Glossary::reports($reports);
        }
        if (!in_array($this->method, Recording::meta('methods'), true)) {
            throw Calls::unknown($module, $action);
        }
        $parameters = array_diff_key($parameters, ['token_auth' => 1]);

        return match ($this->method) {
            'API.getMatomoVersion' => Recording::meta('version'),
            'API.getProcessedReport' => $this->processedReport($this->leaked($parameters)),
            'API.getReportMetadata' => $this->reportMetadata($parameters),
            'SitesManager.getSitesWithAtLeastViewAccess', 'SitesManager.getSitesIdWithAtLeastViewAccess' => $this->ofUser([]) ?? [],
            'SitesManager.getPatternMatchSites' => $this->sitesLike($this->required($parameters)['pattern']),
            'SitesManager.getSiteFromId', 'SegmentEditor.getAll', 'Goals.getGoals', 'Goals.getGoal',
            'CustomDimensions.getConfiguredCustomDimensions' => $this->ofSite($parameters),
            default => $this->report($parameters),
        };
    }

    /* --- what depends on the user ------------------------------------------------------------------------- */

    private function ofUser(array $parameters): mixed
    {
        $language = StaticContainer::get(Translator::class)->getCurrentLanguage();

        return Recording::find($this->method, $parameters, Access::getInstance()->role(), $language, $value) ? $value : null;
    }

    private function ofSite(array $parameters): mixed
    {
        $parameters = $this->required($parameters);
        $id = $parameters['idSite'] ?? '';
        if ($this->method === 'SegmentEditor.getAll' && $id === '') {
            $parameters['idSite'] = '3'; // no site: the segments that all sites have
            return $this->ofUser($parameters) ?? [];
        }
        Piwik::checkUserHasViewAccess($id);
        if (Sites::byId((int) $id) === null) {
            return $this->unknownSite($id);
        }
        $known = array_intersect_key($parameters, ['idSite' => 1, 'idGoal' => 1, 'orderByName' => 1]);
        if ($this->method === 'SitesManager.getSiteFromId') {
            $known = ['idSite' => $id];
        }

        // null ("nothing") becomes Matomo's "success"
        return $this->ofUser($known);
    }

    private function unknownSite(string $id): array
    {
        if ($this->method === 'SegmentEditor.getAll') {
            return array_values(array_filter(
                $this->ofUser(['idSite' => '1']) ?? [],
                static fn(array $segment) => (int) $segment['enable_only_idsite'] === 0
            ));
        }
        if (in_array($this->method, self::EMPTY_FOR_UNKNOWN_SITE, true)) {
            return [];
        }
        throw new UnexpectedWebsiteFoundException("An unexpected website was found in the request: website id was set to '$id' .");
    }

    private function sitesLike(string $pattern): array
    {
        $pattern = htmlspecialchars($pattern, ENT_QUOTES);
        $visible = Access::getInstance()->getSitesIdWithAtLeastViewAccess();
        $like = '/' . strtr(preg_quote($pattern, '/'), ['%' => '.*', '_' => '.']) . '/isu'; // SQL's LIKE
        $matches = static fn(array $site) => in_array((int) $site['idsite'], $visible, true)
            && (preg_match($like, $site['name'] . "\n" . $site['main_url']) || strcasecmp((string) $site['group'], $pattern) === 0);

        return array_values(array_filter(Sites::all(), $matches));
    }

    private function reportMetadata(array $parameters): array
    {
        $id = $parameters['idSite'] ?? $parameters['idSites'] ?? '';
        $id = is_array($id) ? (string) reset($id) : (string) $id;
        if ($id === '') {
            throw new \Exception('Calling API.getReportMetadata without any idSite is no longer supported since Matomo 3.0.0. Please specify at least one idSite via the "idSite" parameter.');
        }
        Piwik::checkUserHasViewAccess($id);
        if (Sites::byId((int) $id) === null) {
            throw new UnexpectedWebsiteFoundException("An unexpected website was found in the request: website id was set to '$id' .");
        }
        if (($parameters['period'] ?? '') !== '' && ($parameters['date'] ?? '') !== '') {
            Factory::build($parameters['period'], $parameters['date'])->getRangeString();
        }
        $known = ['idSite' => $id, 'showSubtableReports' => '1']
            + array_intersect_key($parameters, ['hideMetricsDoc' => 1, 'period' => 1]) + ['hideMetricsDoc' => '0'];
        $reports = $this->ofUser($known) ?? throw $this->notRecorded($parameters);
        if (empty($parameters['showSubtableReports'])) {
            $reports = array_values(array_filter($reports, static fn(array $report) => empty($report['isSubtableReport'])));
        }

        return array_map(fn(array $report) => $this->withGraphs($report, $parameters), $reports);
    }

    /** The addresses of a report's graphs name its period, and the caller's token when that lies about. */
    private function withGraphs(array $report, array $parameters): array
    {
        $token = $_GET['token_auth'] ?? $_POST['token_auth'] ?? '';
        foreach (['imageGraphUrl', 'imageGraphEvolutionUrl'] as $name) {
            if (!isset($report[$name])) {
                continue;
            }
            foreach (['period', 'date'] as $part) {
                if (($parameters[$part] ?? '') !== '' && $name === 'imageGraphUrl') {
                    $report[$name] = preg_replace("/&$part=[^&]*/", "&$part=" . urlencode($parameters[$part]), $report[$name]);
                }
            }
            if ($token !== '') {
                $report[$name] .= '&token_auth=' . $token;
            }
        }

        return $report;
    }

    /* --- reports ------------------------------------------------------------------------------------------ */

    /**
     * A processed report is built by an inner request that takes in whatever stands in the globals, and the query
     * string's segment.
     */
    private function leaked(array $parameters): array
    {
        $outer = $_GET + $_POST;
        unset($outer['token_auth'], $outer['language']);
        $segment = Request::rawQuery()['segment'] ?? '';
        if (($parameters['segment'] ?? '') === '' && $segment !== '') {
            $outer['segment'] = $parameters['segment'] = urldecode($segment);
        }

        return $parameters + $outer;
    }

    private function processedReport(array $parameters): array
    {
        $parameters = $this->required($parameters);
        $id = $parameters['idSite'];
        Piwik::checkUserHasViewAccess($id);
        $this->checkSite($id);
        $name = $parameters['apiModule'] . '.' . $parameters['apiAction'];
        $unknown = new \Exception("Requested report $name for Website id=$id not found in the list of available reports. \n");
        if (!in_array($name, Recording::meta('methods'), true)) {
            throw $unknown;
        }
        try {
            $value = $this->recorded($parameters);
        } catch (RecordedException $e) {
            throw $e->original();
        } catch (\Exception $e) {
            throw new \Exception('API returned an error: ' . $e->getMessage() . ' at ' . basename($e->getFile()) . ':' . $e->getLine() . "\n");
        }
        if ($value === null) {
            $this->notRecorded($parameters);
            throw $unknown;
        }
        $value['metadata'] = $this->withGraphs($value['metadata'], $parameters);
        foreach (['reportData', 'reportMetadata'] as $part) {
            $this->cut($value[$part], $parameters, isReport: $part === 'reportData');
        }
        if (($parameters['showColumns'] ?? '') !== '') {
            Columns::keep($value, explode(',', $parameters['showColumns']));
        }

        return $value;
    }

    private function report(array $parameters): mixed
    {
        foreach (['idSite', 'period', 'date'] as $name) {
            if (($parameters[$name] ?? '') === '') {
                throw new \Exception(Piwik::translate('General_PleaseSpecifyValue', [$name]));
            }
        }
        Piwik::checkUserHasViewAccess($parameters['idSite']);
        $this->checkSite($parameters['idSite']);
        if (in_array($parameters['format_metrics'] ?? '', ['', 'bc'], true)) {
            $parameters['format_metrics'] = '0'; // only raw numbers were recorded
        }
        try {
            $value = $this->recorded($parameters) ?? throw $this->notRecorded($parameters);
        } catch (RecordedException $e) {
            throw $e->original();
        }
        if ($value instanceof DataTableInterface) {
            $this->cut($value, $parameters, isReport: true, setsTotal: true);
        }

        return $value;
    }

    /** The recorded result for a period and a segment, whichever way they are written. */
    private function recorded(array $parameters): mixed
    {
        $period = Factory::build($parameters['period'], $parameters['date']);
        $period->getRangeString(); // only now it looks at the dates
        $segment = new Segment($parameters['segment'] ?? '', [(int) $parameters['idSite']]);
        $parameters['segment'] = $segment->getString();
        if ($parameters['segment'] !== '' && !in_array($parameters['segment'], Recording::meta('processed_segments'), true)) {
            return $this->find(['segment' => '*unprocessed*', 'period' => '*', 'date' => '*'] + $parameters);
        }
        if ($period instanceof Range && $parameters['period'] !== 'range') {
            return $this->find(['date' => $period->getRangeString()] + $parameters) ?? $this->several($period, $parameters);
        }
        $date = $period instanceof Range ? $period->getRangeString() : $period->getDateStart()->toString();

        return $this->find(['date' => $date] + $parameters);
    }

    private function find(array $parameters): mixed
    {
        $language = StaticContainer::get(Translator::class)->getCurrentLanguage();

        if (!Recording::find($this->method, $parameters, '', $language, $value)) {
            return null;
        }
        if (is_array($value) && isset($value['@exception'])) {
            throw new RecordedException($value);
        }

        return $value;
    }

    /** A map holds the same tables as the single periods. */
    private function several(Range $range, array $parameters): ?Map
    {
        if ($this->method === 'API.getProcessedReport') {
            return null;
        }
        $map = new Map();
        $map->setKeyName('date');
        foreach ($range->getSubperiods() as $period) {
            $table = $this->find(['date' => $period->getDateStart()->toString()] + $parameters);
            if ($table === null) {
                return null;
            }
            $map->addTable($table, $period->getPrettyString());
        }

        return $map;
    }

    private function cut(mixed $table, array $parameters, bool $isReport, bool $setsTotal = false): void
    {
        if ($table instanceof Map) {
            foreach ($table->getDataTables() as $single) {
                $this->cut($single, $parameters, $isReport, $isReport);
            }
        } elseif ($table instanceof DataTable && ($parameters['filter_limit'] ?? '') !== '') {
            if ($setsTotal) {
                $table->setMetadata(DataTable::TOTAL_ROWS_BEFORE_LIMIT_METADATA_NAME, $table->getRowsCount());
            }
            $table->cut((int) ($parameters['filter_offset'] ?? 0), (int) $parameters['filter_limit']);
        }
    }

    /* --- errors ------------------------------------------------------------------------------------------- */

    private function required(array $parameters): array
    {
        foreach (self::REQUIRED[$this->method] as $name) {
            if (($parameters[$name] ?? '') === '') {
                throw new \Exception(Piwik::translate('General_PleaseSpecifyValue', [$name]));
            }
        }

        return $parameters;
    }

    private function checkSite(string $id): void
    {
        if (Sites::byId((int) $id) === null) {
            throw new UnexpectedWebsiteFoundException("An unexpected website was found in the request: website id was set to '$id' .");
        }
    }

    /** Matomo's own error for what it does not have; the log says what was looked for. */
    private function notRecorded(array $parameters): \Exception
    {
        StaticContainer::get(LoggerInterface::class)->warning('not recorded: ' . Key::of($this->method, $parameters));

        return Calls::unknown(...explode('.', $this->method));
    }
}
