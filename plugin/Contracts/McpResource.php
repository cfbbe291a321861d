<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * Base class of the resources that other plugins offer. Listen to `McpServer.addResources` and append an instance to the list.
 *
 * init() sets `uri`, or `uriTemplate` (RFC 6570) for a family of resources, and `name`. read() returns the text, an McpResourceContents,
 * a list of them, or null when there is no such resource. It runs with the rights of the user who asks and has to check them.
 */
abstract class McpResource extends McpContribution
{
    protected string $uri = '';
    protected string $uriTemplate = '';
    protected string $name = '';
    protected ?string $title = null;
    protected ?string $description = null;
    protected ?string $mimeType = null;
    protected ?int $size = null;

    /**
     * @var array|null `audience`, `priority`, `lastModified`
     */
    protected ?array $annotations = null;

    /**
     * @var McpToolIcon[]|null
     */
    protected ?array $icons = null;
    protected ?array $meta = null;

    public function __construct()
    {
        $this->init();

        if (($this->uri === '') === ($this->uriTemplate === '')) {
            throw new \LogicException(static::class . ' must have either a uri or a uriTemplate.');
        }

        if ($this->name === '') {
            throw new \LogicException(static::class . ' has no name.');
        }
    }

    /**
     * Sets the properties.
     */
    abstract protected function init();

    /**
     * @param string $uri the one that the client asked for
     * @param array<string, string> $variables of the uriTemplate
     * @return string|McpResourceContents|McpResourceContents[]|null
     */
    abstract public function read(string $uri, array $variables);

    /**
     * What may stand for a variable of the uriTemplate.
     *
     * @param string $value what has been typed
     * @param array<string, string> $settled other variables that are known already
     * @return string[] best first
     */
    public function complete(string $variable, string $value, array $settled): array
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
    final public function isMcpResourceOffered(): bool
    {
        return (bool) $this->shouldRegister();
    }

    /**
     * The uri or the uriTemplate.
     */
    public function getAddress(): string
    {
        return $this->uri . $this->uriTemplate;
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function getMimeType(): ?string
    {
        return $this->mimeType;
    }

    public function toArray(): array
    {
        return array_filter([
            'uri' => $this->uri,
            'uriTemplate' => $this->uriTemplate,
            'name' => $this->name,
            'title' => $this->title,
            'description' => $this->description,
            'mimeType' => $this->mimeType,
            'size' => $this->size,
            'annotations' => $this->annotations,
            'icons' => array_map(static fn (McpToolIcon $icon) => $icon->toArray(), $this->icons ?? []),
            '_meta' => $this->meta,
        ], static fn ($value) => $value !== null && $value !== '' && $value !== []);
    }
}
