<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Activity;

use Piwik\Date;
use Piwik\Metrics\Formatter;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\CallRecord\CallReader;
use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Plugins\McpServer\CallRecord\CallWriter;
use Piwik\Plugins\McpServer\Tasks;
use Piwik\Scheduler\Timetable;

/**
 * What the activity page shows: for its template, which escapes all of it.
 */
final class ActivityPage
{
    private const ROWS = 50;

    /**
     * Seconds that a daily task may be late by: tasks may run with an archiving that runs once a day.
     */
    private const PATIENCE = 172800;

    /**
     * @var ActivityQuery
     */
    private $query;

    /**
     * @var \DateTimeZone
     */
    private $zone;

    public function __construct(ActivityQuery $query, \DateTimeZone $zone)
    {
        $this->query = $query;
        $this->zone = $zone;
    }

    /**
     * @param string|null $cursor where the page before ended
     */
    public function variables(?string $cursor): array
    {
        $reader = new CallReader();
        $page = $reader->page($this->query->filter, self::ROWS, $cursor);
        $chart = new DayChart($reader->perDay($this->query->filter, $this->zone), $this->query->from, $this->query->to);

        return [
            'parameters' => $this->query->parameters,
            'isNarrowed' => $this->query->isNarrowed(),
            'choices' => $this->choices($reader->choices()),
            'totals' => $chart->totals(),
            'days' => array_reverse(array_filter($chart->days(), static fn (array $sums) => $sums['calls'] > 0)),
            'drawing' => $chart->drawing(),
            'largest' => $chart->largest(),
            'rows' => array_map([$this, 'row'], $page['rows']),
            'next' => $page['next'],
            'isFirstPage' => $cursor === null,
            'zone' => $this->zone->getName(),
            'cleanUp' => $this->cleanUp(),
        ];
    }

    public static function outcome(string $outcome): string
    {
        switch ($outcome) {
            case 'answered':
                return Piwik::translate('McpServer_ActivityAnswered');
            case 'refused':
                return Piwik::translate('McpServer_ActivityRefused');
            case 'denied':
                return Piwik::translate('McpServer_ActivityDenied');
            case 'fatal':
                return Piwik::translate('McpServer_ActivityFatal');
            default:
                return Piwik::translate('McpServer_ActivityFailed');
        }
    }

    /**
     * @return array<string, array<string, string>> parameter => value => text
     */
    private function choices(array $found): array
    {
        $choices = [
            'user' => $this->options($found['users'], [self::class, 'user']),
            'client' => $this->options($found['clients'], [self::class, 'client']),
            'tool' => $this->options($found['tools'], static function (string $tool): string {
                return $tool === '' ? Piwik::translate('McpServer_ActivityNoTool') : $tool;
            }),
            'outcome' => array_combine(CallWriter::OUTCOMES, array_map([self::class, 'outcome'], CallWriter::OUTCOMES)),
        ];

        // What was chosen stays chosen although there is no call of it any more.
        foreach (['user', 'client', 'tool'] as $name) {
            $chosen = $this->query->parameters[$name] ?? null;
            if ($chosen !== null && !isset($choices[$name][$chosen])) {
                $choices[$name][$chosen] = substr($chosen, strlen(ActivityQuery::CHOSEN));
            }
        }

        return $choices;
    }

    private function options(array $values, callable $name): array
    {
        $options = [];
        foreach ($values as $value) {
            $options[ActivityQuery::CHOSEN . $value] = $name($value);
        }

        return $options;
    }

    private function row(array $record): array
    {
        return [
            'iso' => gmdate('Y-m-d\TH:i:s\Z', $record['time']),
            'time' => $this->localized($record['time']),
            'user' => self::user($record['user']),
            'client' => self::client($record['client']),
            'clientVersion' => $record['client_version'],
            'origin' => self::origin($record['origin']),
            'what' => $record['tool'] !== '' ? $record['tool'] : $record['method'],
            'sites' => implode(', ', array_merge($record['sites'], $record['more_sites'] ? ["\u{2026}"] : [])),
            'rows' => $record['rows'],
            'size' => self::size($record['bytes']),
            'removed' => $record['removed'] + $record['withheld'],
            'flagged' => $record['flagged'],
            'masked' => $record['masked'],
            'outcome' => $record['outcome'],
            'outcomeText' => self::outcome($record['outcome']),
            'error' => $record['error'],
        ];
    }

    private static function user(string $login): string
    {
        if ($login === CallTable::DELETED_USER) {
            return Piwik::translate('McpServer_ActivityDeletedUser');
        }

        return $login === '' ? Piwik::translate('McpServer_ActivityNobody') : $login;
    }

    private static function client(string $client): string
    {
        return $client === '' ? Piwik::translate('McpServer_ActivityUnknownClient') : $client;
    }

    /**
     * When what is too old is deleted.
     */
    private function cleanUp(): string
    {
        $due = (new Timetable())->getScheduledTaskTime(Tasks::class . '.cleanupCallRecord');

        return $due
            ? self::cleanUpSentence($due->getTimestamp(), time(), $this->localized($due->getTimestamp()))
            : self::cleanUpSentence(null, time(), '');
    }

    /**
     * Matomo plans a task when its tasks run for the first time, and does it at the first run after that time.
     *
     * @param int|null $due when the task wants to run; null: it has not been planned
     */
    public static function cleanUpSentence(?int $due, int $now, string $dueText): string
    {
        if ($due === null) {
            return Piwik::translate('McpServer_ActivityCleanUpNotYet');
        }

        return $due < $now - self::PATIENCE
            ? Piwik::translate('McpServer_ActivityCleanUpOverdue', [$dueText])
            : Piwik::translate('McpServer_ActivityNextCleanUp', [$dueText]);
    }

    /**
     * Matomo would say "0 M".
     */
    public static function size(int $bytes): string
    {
        return $bytes === 0 ? '0 B' : (new Formatter())->getPrettySizeFromBytes($bytes);
    }

    /**
     * Where a call came from when it did not come by HTTP, else ''.
     */
    public static function origin(string $origin): string
    {
        switch ($origin) {
            case 'internal':
                return Piwik::translate('McpServer_ActivityOriginInternal');
            case 'stdio':
                return Piwik::translate('McpServer_ActivityOriginStdio');
            default:
                return '';
        }
    }

    private function localized(int $time): string
    {
        return Date::factory($time, $this->zone->getName())->getLocalized(Date::DATETIME_FORMAT_SHORT);
    }
}
