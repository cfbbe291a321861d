<?php

namespace Piwik\DataTable;

/**
 * Columns are the content of the array; metadata and a subtable stand beside them.
 */
class Row extends \ArrayObject
{
    public const COLUMNS = 0;
    public const METADATA = 1;
    public const DATATABLE_ASSOCIATED = 3;

    private $metadata;
    private $subtableId;
    private $subtable;

    public function __construct($row = [])
    {
        parent::__construct($row[self::COLUMNS] ?? []);
        $this->metadata = $row[self::METADATA] ?? [];
        $subtable = $row[self::DATATABLE_ASSOCIATED] ?? null;
        if ($subtable !== null) {
            $this->setSubtable($subtable);
        }
    }

    public function getColumns()
    {
        return $this->getArrayCopy();
    }

    public function getColumn($name)
    {
        return $this[$name] ?? false;
    }

    public function setColumns($columns)
    {
        $this->exchangeArray($columns);
    }

    public function getMetadata($name = null)
    {
        return $name === null ? $this->metadata : ($this->metadata[$name] ?? false);
    }

    public function setMetadata($name, $value)
    {
        $this->metadata[$name] = $value;
    }

    public function isSummaryRow()
    {
        return false;
    }

    public function getComparisons()
    {
        return null;
    }

    /**
     * Of a table that was loaded: a number that means something in this process only.
     */
    public function getIdSubDataTable()
    {
        return $this->subtable ? spl_object_id($this->subtable) : $this->subtableId;
    }

    public function setNonLoadedSubtableId($id)
    {
        $this->subtableId = $id;
    }

    public function isSubtableLoaded()
    {
        return $this->subtable !== null;
    }

    public function getSubtable()
    {
        return $this->subtable ?? false;
    }

    public function setSubtable($table)
    {
        return $this->subtable = $table;
    }
}
