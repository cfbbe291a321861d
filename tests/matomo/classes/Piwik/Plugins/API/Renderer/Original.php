<?php

namespace Piwik\Plugins\API\Renderer;

use Piwik\API\ApiRenderer;

/**
 * Nested calls: values as they are, exceptions as exceptions; "nothing" becomes true.
 */
class Original extends ApiRenderer
{
    public function sendHeader()
    {
    }

    public function renderSuccess($message)
    {
        return true;
    }

    public function renderException($message, $exception)
    {
        throw $exception;
    }

    public function renderScalar($scalar)
    {
        return $scalar;
    }

    public function renderDataTable($dataTable)
    {
        return $dataTable;
    }

    public function renderArray($array)
    {
        return $array;
    }

    public function renderObject($object)
    {
        return $object;
    }

    public function renderResource($resource)
    {
        return $resource;
    }
}
