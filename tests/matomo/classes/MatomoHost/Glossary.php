<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Matomo's glossary, put together from recorded report metadata in the shape of API.getGlossaryMetrics and API.getGlossaryReports.
 */
final class Glossary
{
    public static function metrics(array $reports): array
    {
        $metrics = [];
        foreach ($reports as $report) {
            $names = array_filter((array) ($report['metrics'] ?? []), 'is_string') + (array) ($report['processedMetrics'] ?? []);
            foreach ((array) ($report['metricsDocumentation'] ?? []) as $id => $documentation) {
                if (isset($names[$id])) {
                    $metrics[$id] ??= ['name' => $names[$id], 'id' => $id, 'documentation' => $documentation];
                }
            }
        }

        return self::sorted($metrics);
    }

    public static function reports(array $reports): array
    {
        $documented = [];
        foreach ($reports as $report) {
            if (($report['documentation'] ?? '') !== '') {
                $name = $report['name'] . ' (' . $report['category'] . ')';
                $documented[$name] ??= ['name' => $name, 'documentation' => $report['documentation']];
            }
        }

        return self::sorted($documented);
    }

    private static function sorted(array $entries): array
    {
        usort($entries, static fn(array $a, array $b) => [$a['name'], $a['id'] ?? ''] <=> [$b['name'], $b['id'] ?? '']);

        return $entries;
    }
}
