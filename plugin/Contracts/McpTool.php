<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * Base class of the tools that other plugins offer. Listen to `McpServer.addTools` and append an instance to the list:
 *
 *     class Greet extends McpTool
 *     {
 *         protected function init(): void
 *         {
 *             $this->name = 'myplugin_greet';
 *             $this->description = 'Greets somebody.';
 *             $this->annotations = new McpToolAnnotations(readOnlyHint: true);
 *             $this->inputSchema = ['type' => 'object', 'properties' => ['who' => ['type' => 'string']], 'required' => ['who']];
 *         }
 *
 *         public function execute(string $who): array
 *         {
 *             return ['greeting' => "Hello, $who!"];
 *         }
 *     }
 *
 * `execute()` gets the arguments by name, after they have been checked against the schema. It returns structured data (an array or an
 * object), a string, or an McpToolResult; fail() tells the client what is wrong. Any other exception is logged and not shown.
 */
abstract class McpTool extends McpContribution
{
    protected string $name = '';
    protected ?string $title = null;
    protected string $description = '';
    protected ?McpToolAnnotations $annotations = null;

    /**
     * @var array<string, mixed> JSON Schema 2020-12 of type object
     */
    protected array $inputSchema = [];
    protected ?array $outputSchema = null;

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

        if ($this->inputSchema === []) {
            throw new \LogicException(static::class . ' has no input schema.');
        }

        if (!method_exists($this, 'execute') || !(new \ReflectionMethod($this, 'execute'))->isPublic()) {
            throw new \LogicException(static::class . ' has no public method execute().');
        }
    }

    /**
     * Sets the properties.
     *
     * No return type, so that a subclass may have one or none.
     */
    abstract protected function init();

    /**
     * Whether the tool is offered at all. Asked once per request.
     *
     * @return bool
     */
    protected function shouldRegister()
    {
        return true;
    }

    /**
     * @internal
     */
    final public function isMcpToolOffered(): bool
    {
        return (bool) $this->shouldRegister();
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function getTitle(): ?string
    {
        return $this->title;
    }

    public function getDescription(): string
    {
        return $this->description;
    }

    public function getAnnotations(): ?McpToolAnnotations
    {
        return $this->annotations;
    }

    public function getInputSchema(): array
    {
        return $this->inputSchema;
    }

    public function getOutputSchema(): ?array
    {
        return $this->outputSchema;
    }

    /**
     * @return McpToolIcon[]|null
     */
    public function getIcons(): ?array
    {
        return $this->icons;
    }

    public function getMeta(): ?array
    {
        return $this->meta;
    }
}
