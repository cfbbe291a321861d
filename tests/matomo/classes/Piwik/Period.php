<?php

namespace Piwik;

/**
 * A span of days under a label: day, week, month, year or range.
 */
class Period
{
    private $label;
    private $start;
    private $end;

    public function __construct(string $label, Date $start, Date $end)
    {
        [$this->label, $this->start, $this->end] = [$label, $start, $end];
    }

    public function getLabel()
    {
        return $this->label;
    }

    public function getDateStart()
    {
        return $this->start;
    }

    public function getDateEnd()
    {
        return $this->end;
    }

    public function getRangeString()
    {
        return $this->start->toString() . ',' . $this->end->toString();
    }

    /**
     * The key of its table in a map.
     */
    public function getPrettyString()
    {
        $formats = ['day' => 'Y-m-d', 'month' => 'Y-m', 'year' => 'Y'];

        return isset($formats[$this->label]) ? $this->start->toString($formats[$this->label]) : $this->getRangeString();
    }
}
