<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Db;

/**
 * Adds calls to the record. Nothing else does.
 */
final class CallWriter
{
    /**
     * Requests of nobody (without a valid token) cost their sender nothing: a flood of them must not fill the table.
     */
    public const ROWS_WITHOUT_USER_PER_HOUR = 60;

    public const OUTCOMES = ['answered', 'refused', 'denied', 'failed', 'fatal'];
    private const SITES = 20;
    private const INT_MAX = 4294967295;

    /**
     * @var CallTable
     */
    private $table;

    public function __construct()
    {
        $this->table = new CallTable();
    }

    /**
     * @param array $record as the extension's option `call_record` gives it
     */
    public function write(array $record): void
    {
        $row = $this->row($record);

        try {
            $this->add($row);
        } catch (\Exception $e) {
            if ($this->table->exists()) {
                throw $e;
            }

            // This release was put over another without an update of the database.
            $this->table->create();
            $this->add($row);
        }
    }

    private function add(array $row): void
    {
        if ($row['login'] === '' && $this->rowsWithoutUserSince($row['called_at'] - 3600) >= self::ROWS_WITHOUT_USER_PER_HOUR) {
            return;
        }

        $columns = implode(', ', array_keys($row));
        $marks = implode(', ', array_fill(0, count($row), '?'));

        Db::query("INSERT INTO `{$this->table->name()}` ($columns) VALUES ($marks)", array_values($row));
    }

    private function rowsWithoutUserSince(int $time): int
    {
        return (int) Db::fetchOne("SELECT COUNT(*) FROM `{$this->table->name()}` WHERE login = '' AND called_at > ?", [$time]);
    }

    private function row(array $record): array
    {
        $user = $this->text($record['user'] ?? '', 100);
        $outcome = $record['outcome'] ?? '';

        $row = [
            'called_at' => $this->number($record['time'] ?? 0),
            'login' => $user === 'anonymous' ? '' : $user,
            'client' => $this->text($record['client'] ?? '', 64),
            'client_version' => $this->text($record['client_version'] ?? '', 64),
            'method' => $this->text($record['method'] ?? '', 64),
            'tool' => $this->text($record['tool'] ?? '', 191),
            'sites' => $this->sites($record['sites'] ?? [], !empty($record['more_sites'])),
            'row_count' => $this->number($record['rows'] ?? 0),
            'byte_count' => $this->number($record['bytes'] ?? 0),
            'duration_ms' => $this->number($record['duration_ms'] ?? 0),
        ];

        foreach (['cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked'] as $count) {
            $row[$count] = $this->number($record[$count] ?? 0);
        }

        return $row + [
            'outcome' => in_array($outcome, self::OUTCOMES, true) ? $outcome : 'failed',
            'error' => max(-2147483648, min(2147483647, (int) ($record['error'] ?? 0))),
            'origin' => in_array($record['origin'] ?? '', ['internal', 'stdio'], true) ? $record['origin'] : 'http',
            'has_session' => empty($record['session']) ? 0 : 1,
        ];
    }

    /**
     * Too long a text would make the insert fail. What comes from a client may be anything.
     */
    private function text($value, int $length): string
    {
        $text = is_string($value) ? mb_scrub($value, 'UTF-8') : '';
        $text = (string) preg_replace('/[\p{C}\p{Zl}\p{Zp}]/u', '', $text);
        // A Matomo whose tables are still in utf8 cannot store these.
        $text = (string) preg_replace('/[\x{10000}-\x{10FFFF}]/u', '?', $text);

        return mb_substr($text, 0, $length, 'UTF-8');
    }

    private function number($value): int
    {
        return max(0, min(self::INT_MAX, (int) $value));
    }

    private function sites($sites, bool $hasMore): string
    {
        $ids = array_filter((array) $sites, static fn ($id) => is_int($id) && $id > 0 && $id <= self::INT_MAX);
        $ids = array_unique($ids);
        $entries = array_slice($ids, 0, self::SITES);

        if ($hasMore || count($ids) > self::SITES) {
            $entries[] = CallTable::MORE_SITES;
        }

        return $entries === [] ? '' : ',' . implode(',', $entries) . ',';
    }
}
