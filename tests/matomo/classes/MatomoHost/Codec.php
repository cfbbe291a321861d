<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\DataTable;
use Piwik\DataTable\Map;
use Piwik\DataTable\Row;
use Piwik\DataTable\Simple;

/**
 * API results as JSON text and back, with their types. Works on Matomo's own classes and on the host's.
 *
 * Objects are members that begin with "@": @table, @simple (lists of rows), @map (key name), @period, @site, @segment.
 * A row: c columns, m metadata, s subtable (its id, or the loaded table), k -1 for the summary row.
 */
final class Codec
{
    private const FLAGS = JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
        | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;

    public static function encode(mixed $value): string
    {
        return json_encode(self::plain($value), self::FLAGS);
    }

    public static function decode(string $json): mixed
    {
        return self::rich(json_decode($json, true, 512, JSON_THROW_ON_ERROR));
    }

    private static function plain(mixed $value): mixed
    {
        if (is_array($value)) {
            return array_map([self::class, 'plain'], $value);
        }
        if (!is_object($value)) {
            return $value;
        }
        if ($value instanceof Map) {
            return ['@map' => $value->getKeyName(), 'tables' => array_map([self::class, 'plain'], $value->getDataTables())];
        }
        if ($value instanceof DataTable) {
            $rows = [];
            foreach ($value->getRows() as $id => $row) {
                $rows[] = self::plainRow($row, $id);
            }

            return [
                $value instanceof Simple ? '@simple' : '@table' => $rows,
                'meta' => self::plain($value->getAllTableMetadata()),
            ];
        }

        return self::plainObject($value);
    }

    private static function plainRow(Row $row, int|string $id): array
    {
        $plain = ['c' => self::plain($row->getColumns()), 'm' => self::plain($row->getMetadata())];
        if ($row->isSubtableLoaded()) {
            $plain['s'] = self::plain($row->getSubtable());
        } elseif ($row->getIdSubDataTable()) {
            $plain['s'] = $row->getIdSubDataTable();
        }
        if ($id === -1) {
            $plain['k'] = -1;
        }

        return array_filter($plain, static fn($part) => $part !== []);
    }

    private static function plainObject(object $value): mixed
    {
        return match (true) {
            $value instanceof \Piwik\Site => ['@site' => (int) $value->getId()],
            $value instanceof \Piwik\Period => ['@period' => $value->getLabel(), 'date' => $value->getRangeString()],
            $value instanceof \Piwik\Segment => ['@segment' => $value->getString()],
            default => null,
        };
    }

    private static function rich(mixed $value): mixed
    {
        if (!is_array($value)) {
            return $value;
        }
        if (isset($value['@map'])) {
            $map = new Map();
            $map->setKeyName($value['@map']);
            foreach ($value['tables'] as $label => $table) {
                $map->addTable(self::rich($table), $label);
            }

            return $map;
        }
        foreach (['@table' => DataTable::class, '@simple' => Simple::class] as $mark => $class) {
            if (isset($value[$mark])) {
                return self::richTable(new $class(), $value[$mark], $value['meta'] ?? []);
            }
        }

        return match (true) {
            isset($value['@site']) => new \Piwik\Site($value['@site']),
            isset($value['@period']) => \Piwik\Period\Factory::build(
                $value['@period'],
                $value['@period'] === 'range' ? $value['date'] : explode(',', $value['date'])[0]
            ),
            isset($value['@segment']) => $value['@segment'],
            default => array_map([self::class, 'rich'], $value),
        };
    }

    private static function richTable(DataTable $table, array $rows, array $metadata): DataTable
    {
        foreach ($rows as $row) {
            $rich = new Row([Row::COLUMNS => self::rich($row['c'] ?? []), Row::METADATA => self::rich($row['m'] ?? [])]);
            $subtable = $row['s'] ?? null;
            if (is_array($subtable)) {
                $rich->setSubtable(self::rich($subtable));
            } elseif ($subtable !== null) {
                $rich->setNonLoadedSubtableId($subtable);
            }
            isset($row['k']) ? $table->addSummaryRow($rich) : $table->addRow($rich);
        }
        $table->setAllTableMetadata(self::rich($metadata));

        return $table;
    }
}
