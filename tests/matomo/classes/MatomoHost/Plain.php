<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\DataTable;
use Piwik\DataTable\Map;
use Piwik\DataTable\Row;
use Piwik\DataTable\Simple;

/**
 * Tables as Matomo's JSON shows them.
 */
final class Plain
{
    public static function of(mixed $value): mixed
    {
        return match (true) {
            is_string($value) => html_entity_decode($value, ENT_QUOTES, 'UTF-8'),
            is_array($value) => array_map([self::class, 'of'], $value),
            $value instanceof Map => array_map([self::class, 'of'], $value->getDataTables()),
            $value instanceof Simple => $value->getFirstRow() ? self::of($value->getFirstRow()->getColumns()) : [],
            $value instanceof DataTable => array_values(array_map([self::class, 'row'], $value->getRows())),
            is_object($value) => null,
            default => $value,
        };
    }

    private static function row(Row $row): array
    {
        $plain = self::of($row->getColumns() + $row->getMetadata());
        if ($row->isSubtableLoaded()) {
            $plain['subtable'] = self::of($row->getSubtable());
        } elseif ($row->getIdSubDataTable()) {
            $plain['idsubdatatable'] = $row->getIdSubDataTable();
        }

        return $plain;
    }
}
