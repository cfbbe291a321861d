<?php

namespace Piwik\Plugins\API\Renderer;

use Piwik\API\ApiRenderer;
use Piwik\Common;

/**
 * The last resort when the renderer that was asked for cannot be made.
 */
class Console extends ApiRenderer
{
    public function sendHeader()
    {
        Common::sendHeader('Content-Type: text/plain; charset=utf-8');
    }

    public function renderException($message, $exception)
    {
        return 'Error: ' . $message;
    }
}
