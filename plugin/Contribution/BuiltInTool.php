<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Plugins\McpServer\Contracts\McpTool;
use Piwik\Plugins\McpServer\Contracts\McpToolAnnotations;

/**
 * Stands for a tool of the extension in the list that listeners are given: they can look at it and remove it.
 *
 * @internal
 */
final class BuiltInTool extends McpTool
{
    /**
     * @param array $entry of \McpServer::tools()
     */
    public function __construct(array $entry)
    {
        $hints = $entry['annotations'] ?? [];

        $this->name = $entry['name'];
        $this->title = $entry['title'] ?? null;
        $this->description = $entry['description'] ?? '';
        $this->inputSchema = (array) ($entry['inputSchema'] ?? []);
        $this->outputSchema = isset($entry['outputSchema']) ? (array) $entry['outputSchema'] : null;
        $this->annotations = new McpToolAnnotations(
            $hints['readOnlyHint'] ?? null,
            $hints['destructiveHint'] ?? null,
            $hints['idempotentHint'] ?? null,
            $hints['openWorldHint'] ?? null
        );
    }

    protected function init()
    {
    }

    public function execute(): never
    {
        throw new \LogicException('The extension runs this tool. Use McpServer.callInternalTool.');
    }
}
