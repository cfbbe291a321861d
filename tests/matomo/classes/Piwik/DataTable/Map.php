<?php

namespace Piwik\DataTable;

/**
 * Tables of several periods or sites. Deliberately neither countable nor iterable.
 */
class Map implements DataTableInterface
{
    private $tables = [];
    private $keyName = 'defaultKeyName';

    public function getKeyName()
    {
        return $this->keyName;
    }

    public function setKeyName($name)
    {
        $this->keyName = $name;
    }

    public function addTable($table, $label)
    {
        $this->tables[$label] = $table;
    }

    public function getDataTables()
    {
        return $this->tables;
    }

    public function getRowsCount()
    {
        return array_sum(array_map(static fn(DataTableInterface $table) => $table->getRowsCount(), $this->tables));
    }
}
