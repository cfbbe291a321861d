<?php

namespace Piwik\Plugins\SegmentEditor;

/**
 * Root calls get it for a segment that was never archived; nested ones get zeros.
 */
class UnprocessedSegmentException extends \Exception
{
}
