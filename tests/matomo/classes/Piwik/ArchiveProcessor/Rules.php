<?php

namespace Piwik\ArchiveProcessor;

use MatomoHost\Recording;
use Piwik\Segment;

/**
 * This Matomo processes no segment on request: what was not recorded was never processed.
 */
class Rules
{
    public static function isArchivingDisabledFor(array $idSites, Segment $segment, $periodLabel)
    {
        return !self::isSegmentPreProcessed($idSites, $segment);
    }

    public static function isSegmentPreProcessed(array $idSites, Segment $segment)
    {
        return $segment->getString() === '' || in_array($segment->getString(), Recording::meta('processed_segments'), true);
    }
}
