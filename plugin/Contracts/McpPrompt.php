<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * Base class of the prompts that other plugins offer. Listen to `McpServer.addPrompts` and append an instance to the list.
 *
 * init() sets `name` and `arguments`. get() returns the text of one user message, an McpPromptMessage, or a list of those.
 */
abstract class McpPrompt extends McpContribution
{
    protected string $name = '';
    protected ?string $title = null;
    protected ?string $description = null;

    /**
     * @var McpPromptArgument[]
     */
    protected array $arguments = [];

    /**
     * @var McpToolIcon[]|null
     */
    protected ?array $icons = null;
    protected ?array $meta = null;

    public function __construct()
    {
        $this->init();

        if ($this->name === '') {
            throw new \LogicException(static::class . ' has no name.');
        }
    }

    /**
     * Sets the properties.
     */
    abstract protected function init();

    /**
     * @param array<string, string> $arguments
     * @return string|McpPromptMessage|array<string|McpPromptMessage>
     */
    abstract public function get(array $arguments);

    /**
     * What may stand for an argument.
     *
     * @param string $value what has been typed
     * @param array<string, string> $settled other arguments that are known already
     * @return string[] best first
     */
    public function complete(string $argument, string $value, array $settled): array
    {
        return [];
    }

    /**
     * @return bool
     */
    protected function shouldRegister()
    {
        return true;
    }

    /**
     * @internal
     */
    final public function isMcpPromptOffered(): bool
    {
        return (bool) $this->shouldRegister();
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function getDescription(): ?string
    {
        return $this->description;
    }

    public function toArray(): array
    {
        return array_filter([
            'name' => $this->name,
            'title' => $this->title,
            'description' => $this->description,
            'arguments' => array_map(static fn (McpPromptArgument $argument) => $argument->toArray(), $this->arguments),
            'icons' => array_map(static fn (McpToolIcon $icon) => $icon->toArray(), $this->icons ?? []),
            '_meta' => $this->meta,
        ], static fn ($value) => $value !== null && $value !== []);
    }
}
