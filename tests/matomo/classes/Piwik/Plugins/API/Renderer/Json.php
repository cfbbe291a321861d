<?php

namespace Piwik\Plugins\API\Renderer;

use MatomoHost\Plain;
use MatomoHost\RawJson;
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
        $message = html_entity_decode((string) $message, ENT_QUOTES, 'UTF-8');

        return json_encode(['result' => 'error', 'message' => $message], self::FLAGS);
    }

    public function renderScalar($scalar)
    {
        return json_encode(['value' => $scalar], self::FLAGS);
    }

    public function renderDataTable($dataTable)
    {
        return json_encode(Plain::of($dataTable), self::FLAGS);
    }

    public function renderObject($object)
    {
        return $object instanceof RawJson ? $object->text : parent::renderObject($object);
    }

    public function renderArray($array)
    {
        return json_encode(Plain::of($array), self::FLAGS);
    }
}
