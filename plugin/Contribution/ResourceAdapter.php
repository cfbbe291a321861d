<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Plugins\McpServer\Contracts\McpResource;
use Piwik\Plugins\McpServer\Contracts\McpResourceContents;

/**
 * A contributed resource as the extension wants it.
 *
 * @internal
 */
final class ResourceAdapter
{
    public function __construct(private McpResource $resource)
    {
    }

    public function definition(): array
    {
        return $this->resource->toArray();
    }

    public function read(string $uri, array $variables, \McpServerContext $context): array
    {
        return $this->resource->handleMcpCall($context, function () use ($uri, $variables) {
            $read = $this->resource->read($uri, $variables);

            if ($read === null || $read === []) {
                return ['notFound' => true];
            }

            $contents = [];
            foreach (is_array($read) ? $read : [$read] as $part) {
                if (is_string($part)) {
                    $part = McpResourceContents::text($uri, $part, $this->resource->getMimeType());
                }
                $contents[] = $part->toArray();
            }

            return ['contents' => $contents];
        });
    }

    public function complete(string $argument, string $value, array $settledArguments): array
    {
        return Plain::texts($this->resource->complete($argument, $value, $settledArguments));
    }
}
