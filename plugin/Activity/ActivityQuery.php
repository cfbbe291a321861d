<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Activity;

use Piwik\Plugins\McpServer\CallRecord\CallFilter;
use Piwik\Plugins\McpServer\CallRecord\CallWriter;

/**
 * What the page was asked for. Whatever is not understood counts as not asked.
 */
final class ActivityQuery
{
    public const DAYS = 30;
    public const DAYS_MAX = 366;

    /**
     * Stands before a chosen user, client or tool, because an empty one can be chosen, too.
     */
    public const CHOSEN = '=';

    public readonly CallFilter $filter;

    /**
     * @var \DateTimeImmutable the first day, at its beginning
     */
    public readonly \DateTimeImmutable $from;

    /**
     * @var \DateTimeImmutable the last day, at its beginning
     */
    public readonly \DateTimeImmutable $to;

    /**
     * @var array<string, string> the parameters that were understood, to be sent again
     */
    public readonly array $parameters;

    /**
     * @param array         $given parameters of the request
     * @param \DateTimeZone $zone  that days are meant in
     * @param int           $now   Unix time
     */
    public function __construct(array $given, \DateTimeZone $zone, int $now)
    {
        $today = (new \DateTimeImmutable("@$now"))->setTimezone($zone)->setTime(0, 0);
        $to = min($this->day($given['to'] ?? null, $zone) ?? $today, $today);
        $from = min($this->day($given['from'] ?? null, $zone) ?? $to->modify('-' . (self::DAYS - 1) . ' days'), $to);
        $this->to = $to;
        $this->from = max($from, $to->modify('-' . (self::DAYS_MAX - 1) . ' days'));

        $chosen = array_filter([
            'user' => $this->chosen($given['user'] ?? null),
            'client' => $this->chosen($given['client'] ?? null),
            'tool' => $this->chosen($given['tool'] ?? null),
            'site' => $this->site($given['site'] ?? null),
            'outcome' => $this->outcome($given['outcome'] ?? null),
        ], static fn (?string $value) => $value !== null);

        $this->parameters = $chosen + ['from' => $this->from->format('Y-m-d'), 'to' => $this->to->format('Y-m-d')];
        $this->filter = new CallFilter(
            $this->value($chosen, 'user'),
            $this->value($chosen, 'client'),
            $this->value($chosen, 'tool'),
            isset($chosen['site']) ? (int) $chosen['site'] : null,
            $chosen['outcome'] ?? null,
            $this->from->getTimestamp(),
            $this->to->modify('+1 day')->getTimestamp()
        );
    }

    /**
     * Does it leave out calls of its days?
     */
    public function isNarrowed(): bool
    {
        return array_diff_key($this->parameters, ['from' => true, 'to' => true]) !== [];
    }

    /**
     * @param mixed $value
     */
    private function day($value, \DateTimeZone $zone): ?\DateTimeImmutable
    {
        if (!is_string($value) || !preg_match('/^\d{4}-\d\d-\d\d$/D', $value)) {
            return null;
        }

        $day = \DateTimeImmutable::createFromFormat('!Y-m-d', $value, $zone);

        return $day !== false && $day->format('Y-m-d') === $value ? $day : null;
    }

    /**
     * @param mixed $value
     */
    private function chosen($value): ?string
    {
        return is_string($value) && strncmp($value, self::CHOSEN, 1) === 0 && preg_match('//u', $value) ? $value : null;
    }

    /**
     * @param mixed $value
     */
    private function site($value): ?string
    {
        return is_string($value) && preg_match('/^[1-9]\d{0,9}$/D', $value) ? $value : null;
    }

    /**
     * @param mixed $value
     */
    private function outcome($value): ?string
    {
        return in_array($value, CallWriter::OUTCOMES, true) ? $value : null;
    }

    private function value(array $chosen, string $name): ?string
    {
        return isset($chosen[$name]) ? substr($chosen[$name], strlen(self::CHOSEN)) : null;
    }
}
