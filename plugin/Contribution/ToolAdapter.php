<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Plugins\McpServer\Contracts\McpTool;
use Piwik\Plugins\McpServer\Contracts\McpToolIcon;
use Piwik\Plugins\McpServer\Contracts\McpToolResult;

/**
 * A contributed tool as the extension wants it.
 *
 * @internal
 */
final class ToolAdapter
{
    public function __construct(private McpTool $tool)
    {
    }

    public function definition(): array
    {
        $outputSchema = $this->tool->getOutputSchema();
        $name = $this->tool->getName();

        return [
            'name' => $name,
            // Clients want one, and so does the extension.
            'description' => $this->tool->getDescription() ?: $this->tool->getTitle() ?: $name,
            'inputSchema' => Schema::clean($this->tool->getInputSchema()),
        ] + array_filter([
            'title' => $this->tool->getTitle(),
            'outputSchema' => $outputSchema === null ? null : Schema::clean($outputSchema),
            'annotations' => $this->tool->getAnnotations()?->toArray(),
            'icons' => array_map(static fn (McpToolIcon $icon) => $icon->toArray(), $this->tool->getIcons() ?? []),
            '_meta' => $this->tool->getMeta(),
        ], static fn ($value) => $value !== null && $value !== []);
    }

    public function call(array $arguments, \McpServerContext $context): array
    {
        return $this->tool->handleMcpCall($context, function () use ($arguments) {
            $execute = new \ReflectionMethod($this->tool, 'execute');

            return McpToolResult::from($execute->invokeArgs($this->tool, Arguments::match($execute, $arguments)))->toArray();
        });
    }
}
