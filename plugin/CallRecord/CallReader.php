<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Db;

/**
 * Reads the record. Who may is the caller's to decide: it shows what every user did.
 *
 * Texts come from clients and are not escaped.
 */
final class CallReader
{
    private const LIMIT = 1000;
    private const CHOICES = 500;

    /**
     * Seconds. Every time zone is a multiple of it away from UTC.
     */
    private const SLOT = 900;

    private const SUMS = ['row_count', 'byte_count', 'cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked'];

    /**
     * @var string
     */
    private $table;

    public function __construct()
    {
        $this->table = (new CallTable())->name();
    }

    /**
     * A page of calls, the newest first.
     *
     * @param string|null $cursor `next` of the page before; one that is not understood gives the first page
     * @return array{rows: array[], next: string|null} rows as the writer got them, and `id`
     */
    public function page(CallFilter $filter, int $limit = 50, ?string $cursor = null): array
    {
        $limit = max(1, min(self::LIMIT, $limit));
        [$conditions, $parameters] = $filter->conditions();

        if ($cursor !== null && preg_match('/^(\d{1,10})-(\d{1,19})$/D', $cursor, $after)) {
            $conditions[] = '(called_at <= ? AND (called_at < ? OR idcall < ?))';
            array_push($parameters, (int) $after[1], (int) $after[1], (int) $after[2]);
        }

        $rows = Db::fetchAll(
            "SELECT * FROM `{$this->table}`{$this->where($conditions)} ORDER BY called_at DESC, idcall DESC LIMIT " . ($limit + 1),
            $parameters
        );
        $hasMore = count($rows) > $limit;
        $rows = array_map([$this, 'record'], array_slice($rows, 0, $limit));
        $last = end($rows);

        return ['rows' => $rows, 'next' => $hasMore ? $last['time'] . '-' . $last['id'] : null];
    }

    /**
     * All calls, the newest first, in pages: for exports of any length.
     *
     * @return iterable<array>
     */
    public function stream(CallFilter $filter): iterable
    {
        $cursor = null;

        do {
            $page = $this->page($filter, self::LIMIT, $cursor);
            yield from $page['rows'];
            $cursor = $page['next'];
        } while ($cursor !== null);
    }

    /**
     * Sums for each day with calls, in the order of days.
     *
     * @return array[] day (YYYY-MM-DD) => `calls`, number for each outcome, `rows`, `bytes`, `cleaned` ... `masked`
     */
    public function perDay(CallFilter $filter, ?\DateTimeZone $zone = null): array
    {
        [$conditions, $parameters] = $filter->conditions();
        $sums = implode(', ', array_map(static fn (string $column) => "SUM($column) AS $column", self::SUMS));

        $slots = Db::fetchAll(
            'SELECT called_at - called_at % ' . self::SLOT . " AS slot, outcome, COUNT(*) AS calls, $sums"
            . " FROM `{$this->table}`{$this->where($conditions)} GROUP BY slot, outcome ORDER BY slot",
            $parameters
        );

        $days = [];
        foreach ($slots as $slot) {
            $day = (new \DateTime('@' . (int) $slot['slot']))->setTimezone($zone ?? new \DateTimeZone('UTC'))->format('Y-m-d');
            $days[$day] ??= array_fill_keys(
                array_merge(
                    ['calls'],
                    CallWriter::OUTCOMES,
                    ['rows', 'bytes', 'cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked']
                ),
                0
            );
            $days[$day]['calls'] += (int) $slot['calls'];
            $days[$day][$slot['outcome']] += (int) $slot['calls'];
            foreach (self::SUMS as $column) {
                $days[$day][str_replace(['row_count', 'byte_count'], ['rows', 'bytes'], $column)] += (int) $slot[$column];
            }
        }

        return $days;
    }

    /**
     * What can be filtered by.
     *
     * @return array{users: string[], clients: string[], tools: string[]} '' stands for unknown
     */
    public function choices(): array
    {
        return [
            'users' => $this->distinct('login'),
            'clients' => $this->distinct('client'),
            'tools' => $this->distinct('tool'),
        ];
    }

    private function distinct(string $column): array
    {
        $rows = Db::fetchAll("SELECT DISTINCT $column FROM `{$this->table}` ORDER BY $column LIMIT " . self::CHOICES);

        return array_map(static fn (array $row) => (string) $row[$column], $rows);
    }

    private function where(array $conditions): string
    {
        return $conditions === [] ? '' : ' WHERE ' . implode(' AND ', $conditions);
    }

    private function record(array $row): array
    {
        $sites = preg_split('/,/', $row['sites'], -1, PREG_SPLIT_NO_EMPTY);
        $record = [
            'id' => (int) $row['idcall'],
            'time' => (int) $row['called_at'],
            'user' => (string) $row['login'],
            'client' => (string) $row['client'],
            'client_version' => (string) $row['client_version'],
            'method' => (string) $row['method'],
            'tool' => (string) $row['tool'],
            'sites' => array_map('intval', array_values(array_diff($sites, [CallTable::MORE_SITES]))),
            'more_sites' => in_array(CallTable::MORE_SITES, $sites, true),
            'rows' => (int) $row['row_count'],
            'bytes' => (int) $row['byte_count'],
            'duration_ms' => (int) $row['duration_ms'],
        ];

        foreach (['cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked'] as $count) {
            $record[$count] = (int) $row[$count];
        }

        return $record + [
            'outcome' => (string) $row['outcome'],
            'error' => (int) $row['error'],
            'origin' => (string) $row['origin'],
            'session' => (bool) $row['has_session'],
        ];
    }
}
