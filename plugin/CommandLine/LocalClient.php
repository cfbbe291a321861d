<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CommandLine;

use Piwik\Version;

/**
 * Asks the server as any client would, so that a command shows what a client sees: the same rules, the same record.
 */
class LocalClient
{
    private const REVISION = '2026-07-28';
    private const PAGES = 1000;

    /**
     * @var callable
     */
    private $server;

    /**
     * @param callable $server fn(): \McpServer
     */
    public function __construct(callable $server)
    {
        $this->server = $server;
    }

    /**
     * @throws Refusal
     */
    public function checkAccess(): void
    {
        $this->ask('server/discover');
    }

    /**
     * @return \stdClass[] as in tools/list
     * @throws Refusal
     */
    public function tools(): array
    {
        $tools = [];
        $params = [];

        for ($page = 0; $page < self::PAGES; $page++) {
            $result = $this->ask('tools/list', $params);
            $tools = array_merge($tools, $result->tools ?? []);

            if (!isset($result->nextCursor)) {
                break;
            }
            $params = ['cursor' => $result->nextCursor];
        }

        return $tools;
    }

    /**
     * @return \stdClass result of tools/call
     * @throws Refusal
     */
    public function call(string $tool, \stdClass $arguments): \stdClass
    {
        $result = $this->ask('tools/call', ['name' => $tool, 'arguments' => $arguments]);

        if (($result->resultType ?? '') === 'input_required') {
            throw new Refusal('This tool asks its user something first. Call it from an MCP client.');
        }

        return $result;
    }

    private function ask(string $method, array $params = []): \stdClass
    {
        $params['_meta'] = [
            'io.modelcontextprotocol/protocolVersion' => self::REVISION,
            'io.modelcontextprotocol/clientCapabilities' => new \stdClass(),
            'io.modelcontextprotocol/clientInfo' => ['name' => 'Matomo console', 'version' => Version::VERSION],
        ];
        $request = ['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params];

        $answer = json_decode($this->exchange((string) json_encode($request, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR)));

        if (isset($answer->result)) {
            return $answer->result;
        }

        throw new Refusal((string) ($answer->error->message ?? 'The server did not answer.'));
    }

    private function exchange(string $line): string
    {
        $input = fopen('php://memory', 'w+');
        fwrite($input, $line . "\n");
        rewind($input);

        $output = fopen('php://temp', 'w+');
        \McpServer::serve($this->server, $input, $output);
        rewind($output);

        $answer = '';
        while (($next = fgets($output)) !== false) {
            // The answer comes last; notifications may stand before it.
            $answer = $next;
        }

        return $answer;
    }
}
