<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CommandLine;

/**
 * Says to the person at the console why nothing came of it.
 */
class Refusal extends \RuntimeException
{
}
