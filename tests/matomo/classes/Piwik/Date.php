<?php

namespace Piwik;

use MatomoHost\Recording;

/**
 * A day. "Today" is the last day of the recording.
 */
class Date
{
    private const FIRST = '1991-08-06';

    private $day;

    private function __construct(\DateTimeImmutable $day)
    {
        $this->day = $day;
    }

    public static function factory($text)
    {
        $relative = ['now' => '0', 'today' => '0', 'yesterday' => '-1', 'yesterdaySameTime' => '-1'];
        if (isset($relative[$text])) {
            return self::today()->addDay((int) $relative[$text]);
        }
        if (!preg_match('/^(\d{4})-(\d{1,2})-(\d{1,2})(?: \d\d:\d\d:\d\d)?$/', (string) $text, $match) || !checkdate((int) $match[2], (int) $match[3], (int) $match[1])) {
            throw new \Exception(Piwik::translate('General_ExceptionInvalidDateFormat', ['YYYY-MM-DD', "'today'"]) . ": $text");
        }
        $date = new self(new \DateTimeImmutable(sprintf('%04d-%02d-%02d', $match[1], $match[2], $match[3]), new \DateTimeZone('UTC')));
        if ($date->toString() < self::FIRST) {
            throw new \Exception(Piwik::translate('General_ExceptionInvalidDateBeforeFirstWebsite', [$text, self::FIRST]));
        }

        return $date;
    }

    public static function today()
    {
        return self::factory(Recording::meta('today'));
    }

    public function addDay($count)
    {
        return $this->moved("$count days");
    }

    public function moved(string $by): self
    {
        return new self($this->day->modify($by));
    }

    public function toString($format = 'Y-m-d')
    {
        return $this->day->format($format);
    }

    public function __toString()
    {
        return $this->toString();
    }
}
