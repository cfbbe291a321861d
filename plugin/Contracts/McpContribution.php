<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

use Piwik\Plugins\McpServer\Contribution\InputRequired;

/**
 * What tools, resources and prompts of other plugins have in common. Extend McpTool, McpResource or McpPrompt.
 */
abstract class McpContribution
{
    /**
     * @var McpClient|null there during a call only
     */
    private $client;

    /**
     * The client that is being answered: progress, log lines, questions to its user.
     */
    protected function client(): McpClient
    {
        if ($this->client === null) {
            throw new \LogicException('There is a client only while its request is being answered.');
        }

        return $this->client;
    }

    /**
     * Ends the call with a message that the client gets to read.
     */
    protected function fail(string $message): never
    {
        throw new McpToolCallException($message);
    }

    /**
     * @internal
     * @param \Closure(): array $work
     */
    final public function handleMcpCall(\McpServerContext $context, \Closure $work): array
    {
        $outer = $this->client;
        $this->client = new McpClient($context);

        try {
            return $work();
        } catch (InputRequired $question) {
            return $question->toArray();
        } finally {
            $this->client = $outer;
        }
    }
}
