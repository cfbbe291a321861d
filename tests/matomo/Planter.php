<?php

declare(strict_types=1);

use Piwik\DataTable;

/**
 * Finds every string that Matomo's answers hold, and plants something in one of them at a time.
 *
 * A place is known by its shape: numbers of rows and lists count as one, so that a thousand rows are one place for each column.
 */
final class Planter
{
    /** @var array<string, true> shapes seen since the last collect() */
    public array $shapes = [];

    public int $planted = 0;

    private ?string $target = null;
    private string $plant = '';

    public function __construct()
    {
        Host::filter(fn(string $method, mixed $result) => $this->walk($result, $method));
    }

    public function collect(): void
    {
        [$this->target, $this->shapes, $this->planted] = [null, [], 0];
    }

    public function aim(string $shape, string $plant): void
    {
        [$this->target, $this->plant, $this->planted] = [$shape, $plant, 0];
    }

    private function text(string $text, string $shape): string
    {
        $this->shapes[$shape] = true;
        if ($shape !== $this->target) {
            return $text;
        }
        $this->planted++;

        return "$text $this->plant";
    }

    private function walk(mixed $value, string $shape): mixed
    {
        if (is_string($value)) {
            return $this->text($value, $shape);
        }
        if (is_array($value)) {
            return $this->members($value, $shape);
        }
        if ($value instanceof DataTable\Map) {
            foreach ($value->getDataTables() as $table) {
                $this->walk($table, "$shape/table");
            }
        } elseif ($value instanceof DataTable) {
            $this->table($value, $shape);
        }

        return $value;
    }

    private function members(array $members, string $shape): array
    {
        $result = [];
        foreach ($members as $name => $value) {
            $named = is_int($name) || is_numeric($name) ? '#' : $name;
            $result[is_string($name) ? $this->text($name, "$shape/$named (name)") : $name] = $this->walk($value, "$shape/$named");
        }

        return $result;
    }

    private function table(DataTable $table, string $shape): void
    {
        $table->setAllTableMetadata($this->members($table->getAllTableMetadata(), "$shape/facts"));
        foreach ($table->getRows() as $row) {
            $row->setColumns($this->members($row->getColumns(), "$shape/row"));
            foreach ($row->getMetadata() as $name => $value) {
                $row->setMetadata($name, $this->walk($value, "$shape/row metadata/$name"));
            }
            if ($row->isSubtableLoaded()) {
                $this->walk($row->getSubtable(), "$shape/row subtable");
            }
        }
    }
}
