<?php

namespace Piwik\API;

use Piwik\DataTable\DataTableInterface;
use Piwik\Http\HttpCodeException;

/**
 * Chooses what to do with an API method's value or exception.
 */
class ResponseBuilder
{
    private $renderer;
    private $request;
    private $sendsHeader = true;

    public function __construct($outputFormat, $request = [])
    {
        $this->request = $request;
        $this->renderer = ApiRenderer::factory($outputFormat, $request);
    }

    public function disableSendHeader()
    {
        $this->sendsHeader = false;
    }

    public function getResponse($value = null)
    {
        $this->sendHeader();
        if ($value === null) {
            return ob_get_contents() ? null : $this->renderer->renderSuccess('ok');
        }
        if ($value instanceof DataTableInterface) {
            return $this->renderer->renderDataTable($value);
        }
        if (is_array($value)) {
            return $this->renderer->renderArray($this->limited($value));
        }
        if (is_object($value)) {
            return $this->renderer->renderObject($value);
        }

        return is_resource($value) ? $this->renderer->renderResource($value) : $this->renderer->renderScalar($value);
    }

    public function getResponseException($e)
    {
        if ($this->sendsHeader && $e instanceof HttpCodeException && $e->getCode() > 0) {
            http_response_code($e->getCode());
        }
        $this->sendHeader();

        return $this->renderer->renderException(htmlspecialchars($e->getMessage(), ENT_COMPAT | ENT_SUBSTITUTE), $e);
    }

    private function sendHeader(): void
    {
        if ($this->sendsHeader) {
            $this->renderer->sendHeader();
        }
    }

    /**
     * Arrays that begin with a number are pages of something.
     */
    private function limited(array $value): array
    {
        $limit = (int) ($this->request['filter_limit'] ?? -1);
        $offset = (int) ($this->request['filter_offset'] ?? 0);
        if (!is_int(array_key_first($value)) || ($limit < 0 && $offset <= 0)) {
            return $value;
        }

        return array_slice($value, $offset, $limit < 0 ? null : $limit);
    }
}
