<?php

namespace Piwik\Period;

use Piwik\Date;
use Piwik\Period;

/**
 * From one date to another, as one period ("range") or as all days, weeks, months or years that it touches.
 * It looks at the dates only when it is asked for them.
 */
class Range extends Period
{
    private $of;
    private $date;
    private $ends;

    public function __construct(string $of, string $date)
    {
        $this->of = $of;
        $this->date = $date;
    }

    public function getLabel()
    {
        return 'range';
    }

    public function getDateStart()
    {
        return $this->ends()[0];
    }

    public function getDateEnd()
    {
        return $this->ends()[1];
    }

    public function getRangeString()
    {
        return $this->getDateStart()->toString() . ',' . $this->getDateEnd()->toString();
    }

    public function getPrettyString()
    {
        return $this->getRangeString();
    }

    /**
     * @return Period[]
     */
    public function getSubperiods()
    {
        $of = $this->of === 'range' ? 'day' : $this->of;
        [$day, $last] = $this->days();
        $periods = [];
        while ($day->toString() <= $last->toString()) {
            $periods[] = $period = Factory::around($of, $day);
            $day = $period->getDateEnd()->addDay(1);
        }

        return $periods;
    }

    private function ends(): array
    {
        if ($this->ends === null) {
            [$start, $end] = $this->days();
            if ($this->of !== 'range') {
                $start = Factory::around($this->of, $start)->getDateStart();
                $end = Factory::around($this->of, $end)->getDateEnd();
            }
            $this->ends = [$start, $end];
        }

        return $this->ends;
    }

    /**
     * @return Date[] the first and the last day that were asked for
     */
    private function days(): array
    {
        if (preg_match('/^(last|previous)(\d*)$/', $this->date, $match)) {
            return $this->latest($match[1], max(1, (int) $match[2]));
        }
        $parts = explode(',', $this->date);
        if (count($parts) !== 2) {
            throw new \Exception("The date '{$this->date}' is not a correct date range. It should have the following format: 'lastN' or 'previousN' or 'YYYY-MM-DD,YYYY-MM-DD'.");
        }
        [$start, $end] = [Date::factory(trim($parts[0])), Date::factory(trim($parts[1]))];
        if ($this->of === 'range' && $start->toString() > $end->toString()) {
            throw new \Exception('Specified date range is invalid.');
        }

        return [$start, $end];
    }

    private function latest(string $word, int $count): array
    {
        $of = $this->of === 'range' ? 'day' : $this->of;
        $end = Date::today();
        if ($word === 'previous') {
            $end = $end->moved("-1 $of");
        }

        return [$end->moved('-' . ($count - 1) . " $of"), $end];
    }
}
