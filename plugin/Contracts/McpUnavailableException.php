<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * MCP is switched off, or the PHP extension is not there.
 */
class McpUnavailableException extends \RuntimeException
{
}
