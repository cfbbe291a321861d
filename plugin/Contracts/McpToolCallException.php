<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * The exception whose message the client gets to read.
 */
class McpToolCallException extends \RuntimeException
{
    public function isClientFacing(): bool
    {
        return true;
    }
}
