<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\API\Request;
use Piwik\Http\BadRequestException;

/**
 * The MCP endpoint. It speaks JSON-RPC to MCP clients and is no part of the Reporting API.
 *
 * @internal
 * @method static \Piwik\Plugins\McpServer\API getInstance()
 */
class API extends \Piwik\Plugin\API
{
    /**
     * @internal
     * @return \McpServerResponse|Http\Response
     */
    public function mcp()
    {
        try {
            return Endpoint::handle();
        } catch (BadRequestException $e) {
            if (Request::getRootApiRequestMethod() === 'API.getBulkRequest') {
                // A bulk request would hide it in a 200.
                http_response_code(400);
            }

            throw $e;
        } catch (\Error $e) {
            // An \Error that leaves an API method makes Matomo wipe its caches. As an exception it is logged and
            // comes back to Renderer\Mcp like any other.
            throw new \RuntimeException('The MCP endpoint failed: ' . get_class($e), 0, $e);
        }
    }

    /**
     * The tools, for other plugins in the same process. Refused in every HTTP API request.
     *
     * @internal
     * @return array[] `name`, `title`, `description`, `inputSchema`, `outputSchema`, `readOnly`, `destructive`, `idempotent`, `openWorld`
     */
    public function getInternalToolCatalog(): array
    {
        return InternalTools::catalog();
    }

    /**
     * Calls a tool in the name of the current user, for other plugins in the same process. Refused in every HTTP API request.
     *
     * @internal
     * @unsanitized
     * @param string $name
     * @param array $arguments
     * @param string|null $sessionKey calls with the same key are told as one session to the listeners of McpServer.serverEvent
     * @return array `content`, `structuredContent`, `isError`
     */
    public function callInternalTool(string $name, array $arguments = [], ?string $sessionKey = null): array
    {
        return InternalTools::call($name, $arguments, $sessionKey);
    }
}
