<?php

namespace Piwik;

use Piwik\DataTable\DataTableInterface;
use Piwik\DataTable\Row;

/**
 * Rows in order, the summary row under -1 at the end, and facts about the table.
 */
class DataTable implements DataTableInterface, \IteratorAggregate, \ArrayAccess
{
    public const ID_SUMMARY_ROW = -1;
    public const TOTAL_ROWS_BEFORE_LIMIT_METADATA_NAME = 'total_rows_before_limit';

    /** @var Row[] */
    protected $rows = [];

    protected $summaryRow;

    private $metadata = [];

    public function addRow(Row $row)
    {
        $this->rows[] = $row;

        return $row;
    }

    public function addSummaryRow(Row $row)
    {
        $this->summaryRow = $row;

        return $row;
    }

    public function getRows()
    {
        return $this->summaryRow ? $this->rows + [self::ID_SUMMARY_ROW => $this->summaryRow] : $this->rows;
    }

    public function getRowsCount()
    {
        return count($this->getRows());
    }

    public function getRowsCountWithoutSummaryRow()
    {
        return count($this->rows);
    }

    public function getFirstRow()
    {
        return $this->rows[array_key_first($this->rows)] ?? $this->summaryRow ?? false;
    }

    public function getRowFromId($id)
    {
        return $this->getRows()[$id] ?? false;
    }

    public function getAllTableMetadata()
    {
        return $this->metadata;
    }

    public function getMetadata($name)
    {
        return $this->metadata[$name] ?? false;
    }

    public function setMetadata($name, $value)
    {
        $this->metadata[$name] = $value;
    }

    public function setAllTableMetadata($metadata)
    {
        $this->metadata = $metadata;
    }

    public function getTotalsRow()
    {
        return null;
    }

    /**
     * The rows of one page; the summary row counts as the last one.
     */
    public function cut(int $offset, int $limit): void
    {
        $rows = array_slice($this->getRows(), max(0, $offset), $limit < 0 ? null : $limit, true);
        $this->summaryRow = $rows[self::ID_SUMMARY_ROW] ?? null;
        unset($rows[self::ID_SUMMARY_ROW]);
        $this->rows = array_values($rows);
    }

    public function getIterator(): \ArrayIterator
    {
        return new \ArrayIterator($this->getRows());
    }

    public function offsetExists(mixed $offset): bool
    {
        return isset($this->getRows()[$offset]);
    }

    public function offsetGet(mixed $offset): mixed
    {
        return $this->getRowFromId($offset);
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        $this->rows[$offset] = $value;
    }

    public function offsetUnset(mixed $offset): void
    {
        unset($this->rows[$offset]);
    }
}
