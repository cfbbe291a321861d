<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\DataTable;
use Piwik\DataTable\Map;

/**
 * showColumns on a processed report.
 */
final class Columns
{
    public static function keep(array &$report, array $names): void
    {
        $names = array_flip([...$names, 'label']);
        foreach (['columns', 'reportTotal'] as $part) {
            $report[$part] = array_intersect_key((array) $report[$part], $names);
        }
        self::keepInTable($report['reportData'], $names);
    }

    private static function keepInTable(mixed $table, array $names): void
    {
        if ($table instanceof Map) {
            foreach ($table->getDataTables() as $single) {
                self::keepInTable($single, $names);
            }
        } elseif ($table instanceof DataTable) {
            foreach ($table->getRows() as $row) {
                $row->setColumns(array_intersect_key($row->getColumns(), $names));
            }
        }
    }
}
