<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * The sites of the recorded Matomo.
 */
final class Sites
{
    /**
     * @return array[] rows as SitesManager gives them, to the superuser
     */
    public static function all(): array
    {
        Recording::find('SitesManager.getSitesWithAtLeastViewAccess', [], 'superuser', 'en', $sites);

        return $sites ?? [];
    }

    /**
     * @return int[]
     */
    public static function ids(): array
    {
        return array_map('intval', array_column(self::all(), 'idsite'));
    }

    public static function byId(int $id): ?array
    {
        foreach (self::all() as $site) {
            if ((int) $site['idsite'] === $id) {
                return $site;
            }
        }

        return null;
    }
}
