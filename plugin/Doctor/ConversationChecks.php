<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Piwik;

/**
 * A short conversation as a client leads it, from initialize to the end of the session.
 */
final class ConversationChecks
{
    private const REVISION = '2025-06-18';

    /**
     * Tools that need no arguments and cost little, best first.
     */
    private const TOOLS = ['matomo_site_list', 'matomo_api_list'];

    /**
     * @var Connection
     */
    private $connection;

    /**
     * @var string
     */
    private $token;

    /**
     * @var string[]
     */
    private $headers = [];

    /**
     * @var bool
     */
    private $hasSession = false;

    public function __construct(Connection $connection, #[\SensitiveParameter] string $token)
    {
        $this->connection = $connection;
        $this->token = $token;
    }

    /**
     * @return Check[]
     */
    public function run(): array
    {
        $checks = [];

        try {
            $checks[] = $this->initialize();
            if ($checks[0]->status === Check::FAILURE) {
                return $checks;
            }

            [$checks[], $tools] = $this->listTools();
            if ($tools) {
                $checks[] = $this->callTool($tools);
            }
        } finally {
            $this->end();
        }

        return $checks;
    }

    private function initialize(): Check
    {
        $title = Piwik::translate('McpServer_DoctorInitialize');
        $answer = $this->ask('initialize', [
            'protocolVersion' => self::REVISION,
            'capabilities' => new \stdClass(),
            'clientInfo' => ['name' => 'Matomo McpServer doctor', 'version' => '1'],
        ]);

        $revision = $answer->result()['protocolVersion'] ?? null;
        if (!is_string($revision)) {
            return $this->failed('initialize', $title, $answer);
        }

        $session = $answer->header('mcp-session-id');
        $this->headers = ['MCP-Protocol-Version: ' . $revision];
        if ($session === '') {
            return Check::warning(
                'initialize',
                $title,
                Piwik::translate('McpServer_DoctorInitializeWithoutSession'),
                Piwik::translate('McpServer_DoctorInitializeWithoutSessionRemedy')
            );
        }

        $this->headers[] = 'Mcp-Session-Id: ' . $session;
        $this->hasSession = true;
        $notified = $this->connection->post(['jsonrpc' => '2.0', 'method' => 'notifications/initialized'], $this->headers, $this->token);
        if ($notified->status !== 202) {
            return $this->failed('initialize', $title, $notified);
        }

        return Check::ok('initialize', $title, Piwik::translate('McpServer_DoctorInitializeOk', [$revision]));
    }

    /**
     * @return array{Check, string[]} the names of the tools beside it
     */
    private function listTools(): array
    {
        $title = Piwik::translate('McpServer_DoctorTools');
        $answer = $this->ask('tools/list');
        $tools = $answer->result()['tools'] ?? null;

        if (!is_array($tools)) {
            return [$this->failed('tools', $title, $answer), []];
        }

        if ($tools === []) {
            return [Check::warning('tools', $title, Piwik::translate('McpServer_DoctorToolsNone'), Piwik::translate('McpServer_DoctorToolsNoneRemedy')), []];
        }

        return [Check::ok('tools', $title, Piwik::translate('McpServer_DoctorToolsOk', [count($tools)])), array_column($tools, 'name')];
    }

    private function callTool(array $tools): Check
    {
        $title = Piwik::translate('McpServer_DoctorCall');
        $tool = current(array_intersect(self::TOOLS, $tools));

        if ($tool === false) {
            return Check::warning('call', $title, Piwik::translate('McpServer_DoctorCallNone'));
        }

        $start = hrtime(true);
        $answer = $this->ask('tools/call', ['name' => $tool, 'arguments' => ['limit' => 1]]);
        $milliseconds = (int) round((hrtime(true) - $start) / 1e6);

        if (($answer->result()['isError'] ?? true) !== false) {
            return $this->failed('call', $title, $answer);
        }

        return Check::ok('call', $title, Piwik::translate('McpServer_DoctorCallOk', [$tool, $milliseconds]));
    }

    private function end(): void
    {
        if ($this->hasSession) {
            $this->connection->send('DELETE', '', $this->headers, $this->token);
        }
    }

    private function ask(string $method, ?array $params = null): Answer
    {
        $message = ['jsonrpc' => '2.0', 'id' => 1, 'method' => $method] + ($params === null ? [] : ['params' => $params]);

        return $this->connection->post($message, $this->headers, $this->token);
    }

    private function failed(string $id, string $title, Answer $answer): Check
    {
        if ($answer->status === 0) {
            return Check::failure($id, $title, Piwik::translate('McpServer_DoctorEndpointUnreached', [$answer->detail]));
        }

        $said = $answer->errorText();
        if ($said === '') {
            $content = $answer->result()['content'][0]['text'] ?? '';
            $said = is_string($content) && $content !== '' ? mb_substr($content, 0, 300) : '-';
        }

        return Check::failure(
            $id,
            $title,
            Piwik::translate('McpServer_DoctorEndpointRefused', [$answer->status, $said]),
            Piwik::translate('McpServer_DoctorConversationRemedy')
        );
    }
}
