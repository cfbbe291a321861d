<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Plugins\McpServer\Contracts\McpPrompt;
use Piwik\Plugins\McpServer\Contracts\McpPromptMessage;

/**
 * A contributed prompt as the extension wants it.
 *
 * @internal
 */
final class PromptAdapter
{
    public function __construct(private McpPrompt $prompt)
    {
    }

    public function definition(): array
    {
        return $this->prompt->toArray();
    }

    public function get(array $arguments, \McpServerContext $context): array
    {
        return $this->prompt->handleMcpCall($context, function () use ($arguments) {
            $messages = [];
            $got = $this->prompt->get($arguments);

            foreach (is_array($got) ? $got : [$got] as $message) {
                $messages[] = (is_string($message) ? McpPromptMessage::user($message) : $message)->toArray();
            }

            $description = $this->prompt->getDescription();

            return ($description === null ? [] : ['description' => $description]) + ['messages' => $messages];
        });
    }

    public function complete(string $argument, string $value, array $settledArguments): array
    {
        return Plain::texts($this->prompt->complete($argument, $value, $settledArguments));
    }
}
