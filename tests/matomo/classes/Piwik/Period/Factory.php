<?php

namespace Piwik\Period;

use Piwik\Date;
use Piwik\Period;
use Piwik\Piwik;

class Factory
{
    private const LABELS = ['day', 'week', 'month', 'year', 'range'];

    /**
     * @throws \Exception Matomo does not know such a period
     */
    public static function build($label, $date)
    {
        if (!in_array($label, self::LABELS, true)) {
            throw new \Exception(Piwik::translate('General_ExceptionInvalidPeriod', [$label, implode(', ', self::LABELS)]));
        }
        $date = (string) $date;
        if ($label === 'range' || self::isMultiple($date)) {
            return new Range($label, $date);
        }

        return self::around($label, Date::factory($date));
    }

    public static function isMultiple(string $date): bool
    {
        return str_contains($date, ',') || preg_match('/^(last|previous)\d*$/', $date);
    }

    /**
     * The period that a day lies in.
     */
    public static function around(string $label, Date $day): Period
    {
        [$start, $end] = match ($label) {
            'week' => ['monday this week', 'sunday this week'],
            'month' => ['first day of this month', 'last day of this month'],
            'year' => ['first day of january this year', 'last day of december this year'],
            default => ['+0 days', '+0 days'],
        };

        return new Period($label, $day->moved($start), $day->moved($end));
    }
}
