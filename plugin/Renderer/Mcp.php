<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Renderer;

use Piwik\API\ApiRenderer;
use Piwik\API\Request;
use Piwik\Http\BadRequestException;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Http\ExitGuard;
use Piwik\Plugins\McpServer\Http\Response;

/**
 * `format=mcp`: sends the endpoint's answer, and turns what Matomo says in its place (bad token, lock-out, database
 * down, fatal error) into one.
 */
class Mcp extends ApiRenderer
{
    protected function init()
    {
        // Matomo's exception handlers pass no parameters; what they report is rendered whatever was asked for.
        if (isset($this->request['method']) && $this->request['method'] !== Endpoint::METHOD) {
            throw new BadRequestException('format=mcp can only be used with method=' . Endpoint::METHOD . '.');
        }
    }

    public function sendHeader()
    {
        // The answer brings its own headers.
    }

    public function renderObject($object)
    {
        if ($object instanceof \McpServerResponse || $object instanceof Response) {
            return $this->deliver($object);
        }

        return $this->renderUnexpected();
    }

    public function renderException($message, $exception)
    {
        return $this->deliver(Endpoint::refuse($exception));
    }

    public function renderSuccess($message)
    {
        return $this->renderUnexpected();
    }

    public function renderScalar($scalar)
    {
        return $this->renderUnexpected();
    }

    public function renderDataTable($dataTable)
    {
        return $this->renderUnexpected();
    }

    public function renderArray($array)
    {
        return $this->renderUnexpected();
    }

    public function renderResource($resource)
    {
        return $this->renderUnexpected();
    }

    /**
     * Another plugin has replaced the endpoint's answer.
     */
    private function renderUnexpected(): string
    {
        return $this->deliver(Endpoint::refuse(new \UnexpectedValueException(Endpoint::METHOD . ' returned no MCP answer.')));
    }

    /**
     * @param \McpServerResponse|Response $response
     */
    private function deliver($response): string
    {
        if (!$this->ownsHttpAnswer()) {
            return $response->body;
        }

        $response->send();
        ExitGuard::disarm();

        return '';
    }

    /**
     * A call from inside Matomo must not set the status and headers of the answer around it.
     */
    private function ownsHttpAnswer(): bool
    {
        if (empty($this->request)) {
            // made by an exception handler, perhaps out of the depth of nested calls
            return true;
        }

        return Request::isCurrentApiRequestTheRootApiRequest() && Request::isRootRequestApiRequest();
    }
}
