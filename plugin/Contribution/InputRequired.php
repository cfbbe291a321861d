<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

/**
 * Carries a question out of contributed code. An \Error, so that no `catch (\Exception $e)` on the way swallows it.
 *
 * @internal
 */
final class InputRequired extends \Error
{
    /**
     * @param array<string, array> $requests
     * @param array|null $state comes back with the answers
     */
    public function __construct(private array $requests, private ?array $state)
    {
        parent::__construct('The client has to be asked first.');
    }

    public function toArray(): array
    {
        return ['inputRequests' => $this->requests] + ($this->state === null ? [] : ['state' => $this->state]);
    }
}
