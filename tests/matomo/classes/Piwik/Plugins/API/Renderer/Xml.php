<?php

namespace Piwik\Plugins\API\Renderer;

use Piwik\API\ApiRenderer;
use Piwik\Common;

/**
 * The default format; only errors and single values are of interest here.
 */
class Xml extends ApiRenderer
{
    private const HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n";

    public function sendHeader()
    {
        Common::sendHeader('Content-Type: text/xml; charset=utf-8');
    }

    public function renderException($message, $exception)
    {
        return self::HEAD . "<result>\n\t<error message=\"$message\" />\n</result>";
    }

    public function renderSuccess($message)
    {
        return self::HEAD . "<result>\n\t<success message=\"$message\" />\n</result>";
    }

    public function renderScalar($scalar)
    {
        return self::HEAD . '<result>' . htmlspecialchars((string) $scalar) . '</result>';
    }
}
