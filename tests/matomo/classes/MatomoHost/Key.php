<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * The name under which a result is recorded: the method and those of its parameters that make a difference.
 */
final class Key
{
    /** Parameters that change nothing about the rows, or that the host applies by itself. */
    private const IGNORED = [
        'module', 'method', 'format', 'serialize', 'compare', 'token_auth', 'force_api_session', 'language',
        'filter_limit', 'filter_offset', 'showTimer', 'showRawMetrics', 'totals', 'apiParameters', 'showColumns',
        'trigger', 'action', 'pattern',
    ];

    private const IGNORED_FOR_METADATA = ['date', 'idSites'];

    /** Periods without unique visitors; for the others the metadata are the same. */
    public const LONG_PERIODS = ['year', 'range'];

    /** The report's own method also gets what a processed report says in other words. */
    private const IGNORED_FOR_PROCESSED = ['hideMetricsDoc', 'format_metrics'];

    public static function of(string $method, array $parameters): string
    {
        $own = $parameters['apiParameters'] ?? [];
        $parameters += is_array($own) ? $own : [];
        foreach (self::IGNORED as $name) {
            unset($parameters[$name]);
        }
        $ignored = match ($method) {
            'API.getProcessedReport' => self::IGNORED_FOR_PROCESSED,
            'API.getReportMetadata' => self::IGNORED_FOR_METADATA,
            default => [],
        };
        $parameters = array_diff_key($parameters, array_flip($ignored));
        if ($method === 'API.getReportMetadata' && !in_array($parameters['period'] ?? '', self::LONG_PERIODS, true)) {
            unset($parameters['period']);
        }
        $parameters = array_filter(self::texts($parameters), static fn($value) => $value !== '');
        ksort($parameters);

        return $method . ' ' . json_encode($parameters, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /** Results of one family resemble each other. */
    public static function family(string $method, array $parameters): string
    {
        return $method . (isset($parameters['apiAction']) ? " {$parameters['apiModule']}.{$parameters['apiAction']}" : '');
    }

    public static function hash(string $key, string $login, string $language): int
    {
        return unpack('q', hash('sha256', "$key\n$login\n$language", true))[1];
    }

    private static function texts(array $values): array
    {
        return array_map(static fn($value) => is_array($value) ? self::texts($value) : trim((string) $value), $values);
    }
}
