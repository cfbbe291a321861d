<?php

namespace Piwik\Plugins\API\Renderer;

use MatomoHost\Plain;
use Piwik\API\ApiRenderer;
use Piwik\Common;

class Json extends ApiRenderer
{
    private const FLAGS = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;

    public function sendHeader()
    {
        Common::sendHeader('Content-Type: application/json; charset=utf-8');
    }

    public function renderSuccess($message)
    {
        return json_encode(['result' => 'success', 'message' => $message], self::FLAGS);
    }

    public function renderException($message, $exception)
    {
        return json_encode(['result' => 'error', 'message' => strtr((string) $message, "\r\n", '  ')], self::FLAGS);
    }

    public function renderScalar($scalar)
    {
        return json_encode(['value' => $scalar], self::FLAGS);
    }

    public function renderDataTable($dataTable)
    {
        return json_encode(Plain::of($dataTable), self::FLAGS);
    }

    public function renderArray($array)
    {
        return json_encode(Plain::of($array), self::FLAGS);
    }
}
