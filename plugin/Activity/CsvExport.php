<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Activity;

/**
 * The record as CSV (RFC 4180, UTF-8), for spreadsheets and scripts: the names of the columns are the same in all languages.
 */
final class CsvExport
{
    private const COLUMNS = [
        'time', 'user', 'client', 'client_version', 'method', 'tool', 'sites', 'rows', 'bytes', 'duration_ms',
        'cleaned', 'removed', 'flagged', 'withheld', 'capped', 'masked', 'outcome', 'error', 'origin', 'more_sites',
    ];

    /**
     * Writes all of it, a line at a time.
     *
     * @param resource        $stream
     * @param iterable<array> $records as CallReader::stream() gives them
     */
    public function write($stream, iterable $records, \DateTimeZone $zone): void
    {
        $this->line($stream, self::COLUMNS);

        foreach ($records as $record) {
            $record['time'] = (new \DateTimeImmutable('@' . $record['time']))->setTimezone($zone)->format(\DateTimeInterface::ATOM);
            $record['sites'] = implode(' ', $record['sites']);
            $record['more_sites'] = (int) $record['more_sites'];
            $this->line($stream, array_map(fn (string $column) => $this->cell($record[$column]), self::COLUMNS));
        }
    }

    /**
     * A spreadsheet takes a text that begins like a formula for one. Names of clients come from outside.
     *
     * @param string|int $value
     * @return string|int
     */
    private function cell($value)
    {
        if (!is_string($value)) {
            return $value;
        }

        // Where a semicolon or a tab separates, what stands after one within a text is a cell of its own.
        $value = preg_replace('/[;\t\r\n][\s"\']*+\K(?=[=+\-@|\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}])/u', "'", $value) ?? $value;

        // False, for text that is not UTF-8, counts as a formula.
        return preg_match('/^[\s\p{Cc}\p{Cf}]*[=+\-@|\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]|^[\t\r\n]/u', $value) !== 0 ? "'$value" : $value;
    }

    /**
     * @param resource $stream
     */
    private function line($stream, array $cells): void
    {
        fputcsv($stream, $cells, ',', '"', '', "\r\n");
    }
}
