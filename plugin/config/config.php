<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

use Piwik\Plugins\McpServer\Diagnostic\McpServerCheck;

return [
    'diagnostics.optional' => Piwik\DI::add([
        Piwik\DI::get(McpServerCheck::class),
    ]),
];
