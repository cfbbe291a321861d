<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Log\LoggerInterface;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Contracts\McpPrompt;
use Piwik\Plugins\McpServer\Contracts\McpResource;
use Piwik\Plugins\McpServer\Contracts\McpTool;

/**
 * What other plugins offer, collected by events. A broken contribution is left out and logged; it never costs the others.
 *
 * @internal
 */
final class Contributions
{
    /**
     * @var LoggerInterface
     */
    private $logger;

    public function __construct(LoggerInterface $logger)
    {
        $this->logger = $logger;
    }

    /**
     * @param array[] $builtInTools as \McpServer::tools() returns them
     * @return array the answer of the extension's option `contributions`
     */
    public function collect(array $builtInTools): array
    {
        return $this->tools($builtInTools) + $this->resources() + $this->prompts();
    }

    private function tools(array $builtInTools): array
    {
        /**
         * Add tools (instances of Contracts\McpTool) to the list.
         *
         * @param McpTool[] &$tools
         */
        $builtIn = array_map(static fn (array $entry) => new BuiltInTool($entry), array_values($builtInTools));
        $tools = $this->post('McpServer.addTools', $builtIn);

        /**
         * Remove tools from the list.
         *
         * @param McpTool[] &$tools
         */
        $tools = $this->post('McpServer.filterTools', $tools);

        if ($tools === $builtIn) {
            return [];
        }

        $offered = $this->pick(
            $tools,
            McpTool::class,
            static fn (McpTool $tool) => $tool->getName(),
            static fn (McpTool $tool) => $tool->isMcpToolOffered()
        );

        return ['tools' => array_map(
            static fn (McpTool $tool) => $tool instanceof BuiltInTool ? $tool->getName() : new ToolAdapter($tool),
            $offered
        )];
    }

    private function resources(): array
    {
        /**
         * Add resources (instances of Contracts\McpResource) to the list.
         *
         * @param McpResource[] &$resources
         */
        $resources = $this->post('McpServer.addResources', []);
        if ($resources === []) {
            return [];
        }

        /**
         * Remove resources from the list.
         *
         * @param McpResource[] &$resources
         */
        $resources = $this->post('McpServer.filterResources', $resources);

        $offered = $this->pick(
            $resources,
            McpResource::class,
            static fn (McpResource $resource) => $resource->getAddress(),
            static fn (McpResource $resource) => $resource->isMcpResourceOffered()
        );

        return ['resources' => array_map(static fn (McpResource $resource) => new ResourceAdapter($resource), $offered)];
    }

    private function prompts(): array
    {
        /**
         * Add prompts (instances of Contracts\McpPrompt) to the list.
         *
         * @param McpPrompt[] &$prompts
         */
        $prompts = $this->post('McpServer.addPrompts', []);
        if ($prompts === []) {
            return [];
        }

        /**
         * Remove prompts from the list.
         *
         * @param McpPrompt[] &$prompts
         */
        $prompts = $this->post('McpServer.filterPrompts', $prompts);

        $offered = $this->pick(
            $prompts,
            McpPrompt::class,
            static fn (McpPrompt $prompt) => $prompt->getName(),
            static fn (McpPrompt $prompt) => $prompt->isMcpPromptOffered()
        );

        return ['prompts' => array_map(static fn (McpPrompt $prompt) => new PromptAdapter($prompt), $offered)];
    }

    private function post(string $event, array $list): array
    {
        $before = $list;

        try {
            Piwik::postEvent($event, [&$list]);
        } catch (\Throwable $e) {
            // What the listeners before the broken one have done stays.
            $this->logger->error('MCP: a listener of {event} failed: {exception}', ['event' => $event, 'exception' => $e]);
        }

        if (!is_array($list)) {
            $this->logger->error('MCP: a listener of {event} replaced the list by something else, which is ignored.', ['event' => $event]);

            return $before;
        }

        return $list;
    }

    private function pick(array $list, string $class, callable $key, callable $isOffered): array
    {
        $picked = [];

        foreach ($list as $entry) {
            if (!$entry instanceof $class) {
                $this->logger->warning('MCP: {type} is no {class} and is skipped.', ['type' => get_debug_type($entry), 'class' => $class]);
                continue;
            }

            try {
                $name = $key($entry);
                if (isset($picked[$name])) {
                    $this->logger->warning(
                        'MCP: there are two of {name}; the second, {type}, is skipped.',
                        ['name' => $name, 'type' => get_class($entry)]
                    );
                } elseif ($isOffered($entry)) {
                    $picked[$name] = $entry;
                }
            } catch (\Throwable $e) {
                $this->logger->warning('MCP: {type} failed and is skipped: {exception}', ['type' => get_class($entry), 'exception' => $e]);
            }
        }

        return array_values($picked);
    }
}
