<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Connect;

use Piwik\Piwik;

/**
 * How each client is connected, in its own present syntax. A token stands nowhere: where one is needed there is a
 * placeholder, a variable of the environment, or a question of the client.
 */
final class ClientGuides
{
    private const NAME = 'matomo';
    private const VARIABLE = 'MATOMO_TOKEN';
    private const INPUT = 'matomo-token';
    private const PLACEHOLDER = 'YOUR_TOKEN';
    private const USER = 'USER';

    /**
     * @var string
     */
    private $url;

    public function __construct(string $url)
    {
        $this->url = $url;
    }

    /**
     * @return array[] `id`, `name`, `steps` (plain sentences), `snippets` (`title`, `code`), optional `link` (`href`, `text`),
     *                 `needsOAuth`: it connects from its provider's servers and takes no token
     */
    public function all(): array
    {
        return [
            $this->claudeCode(),
            $this->claude(),
            $this->chatGpt(),
            $this->codex(),
            $this->cursor(),
            $this->vsCode(),
            $this->inspector(),
            $this->curl(),
            $this->local(),
        ];
    }

    private function claudeCode(): array
    {
        $server = ['type' => 'http', 'url' => $this->url, 'headers' => ['Authorization' => 'Bearer ${' . self::VARIABLE . '}']];

        return $this->guide('claude-code', 'Claude Code', [
            Piwik::translate('McpServer_ConnectVariable', [self::VARIABLE]),
            Piwik::translate('McpServer_ConnectClaudeCodeAdd'),
            Piwik::translate('McpServer_ConnectClaudeCodeTry', ['/mcp']),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectCommand'), $this->export() . "\n"
                . 'claude mcp add --transport http ' . self::NAME . ' "' . $this->url . '" \\' . "\n"
                . '  --header "Authorization: Bearer $' . self::VARIABLE . '"'),
            $this->snippet(Piwik::translate('McpServer_ConnectProjectFile', ['.mcp.json']), $this->json(['mcpServers' => [self::NAME => $server]])),
        ]);
    }

    private function claude(): array
    {
        $bridge = [
            'command' => 'npx',
            // Without a blank: some versions split arguments at blanks.
            'args' => array_merge(
                ['-y', 'mcp-remote', $this->url, '--transport', 'http-only', '--header', 'Authorization:${AUTH_HEADER}'],
                stripos($this->url, 'http://') === 0 ? ['--allow-http'] : []
            ),
            'env' => ['AUTH_HEADER' => 'Bearer ' . self::PLACEHOLDER],
        ];

        return $this->guide('claude', 'Claude', [
            Piwik::translate('McpServer_ConnectClaudeWeb'),
            Piwik::translate('McpServer_ConnectClaudeDesktop', ['Node.js', 'claude_desktop_config.json']),
            Piwik::translate('McpServer_ConnectClaudeRestart'),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectFile', ['claude_desktop_config.json']), $this->json(['mcpServers' => [self::NAME => $bridge]])),
        ], null, true);
    }

    private function chatGpt(): array
    {
        return $this->guide('chatgpt', 'ChatGPT', [
            Piwik::translate('McpServer_ConnectChatGptOAuth'),
            Piwik::translate('McpServer_ConnectChatGptAdd'),
            Piwik::translate('McpServer_ConnectChatGptUrl'),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectServerUrl'), $this->url),
        ], null, true);
    }

    private function codex(): array
    {
        return $this->guide('codex', 'OpenAI Codex', [
            Piwik::translate('McpServer_ConnectVariable', [self::VARIABLE]),
            Piwik::translate('McpServer_ConnectCodexAdd', ['~/.codex/config.toml']),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectCommand'), $this->export() . "\n"
                . 'codex mcp add ' . self::NAME . ' --url "' . $this->url . '" --bearer-token-env-var ' . self::VARIABLE),
            $this->snippet(Piwik::translate('McpServer_ConnectFile', ['~/.codex/config.toml']), '[mcp_servers.' . self::NAME . "]\n"
                . 'url = "' . $this->url . "\"\n"
                . 'bearer_token_env_var = "' . self::VARIABLE . '"'),
        ]);
    }

    private function cursor(): array
    {
        $server = ['url' => $this->url, 'headers' => ['Authorization' => 'Bearer ${env:' . self::VARIABLE . '}']];
        $href = 'cursor://anysphere.cursor-deeplink/mcp/install?name=' . self::NAME
            . '&config=' . rawurlencode(base64_encode($this->json($server, 0)));

        return $this->guide('cursor', 'Cursor', [
            Piwik::translate('McpServer_ConnectVariable', [self::VARIABLE]),
            Piwik::translate('McpServer_ConnectCursorAdd', ['~/.cursor/mcp.json']),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectFile', ['~/.cursor/mcp.json']), $this->json(['mcpServers' => [self::NAME => $server]])),
        ], ['href' => $href, 'text' => Piwik::translate('McpServer_ConnectAddTo', ['Cursor'])]);
    }

    private function vsCode(): array
    {
        $server = ['type' => 'http', 'url' => $this->url, 'headers' => ['Authorization' => 'Bearer ${input:' . self::INPUT . '}']];
        $inputs = [[
            'type' => 'promptString',
            'id' => self::INPUT,
            'description' => Piwik::translate('McpServer_ConnectTokenPrompt'),
            'password' => true,
        ]];
        $href = 'vscode:mcp/install?' . rawurlencode($this->json(['name' => self::NAME] + $server + ['inputs' => $inputs], 0));

        return $this->guide('vscode', 'VS Code', [
            Piwik::translate('McpServer_ConnectVsCodeAdd', ['.vscode/mcp.json']),
            Piwik::translate('McpServer_ConnectVsCodeAsk'),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectFile', ['.vscode/mcp.json']), $this->json(['inputs' => $inputs, 'servers' => [self::NAME => $server]])),
        ], ['href' => $href, 'text' => Piwik::translate('McpServer_ConnectAddTo', ['VS Code'])]);
    }

    private function inspector(): array
    {
        return $this->guide('inspector', 'MCP Inspector', [
            Piwik::translate('McpServer_ConnectInspectorUse'),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectCommand'), $this->export() . "\n"
                . 'npx @modelcontextprotocol/inspector --cli "' . $this->url . '" \\' . "\n"
                . '  --transport http --header "Authorization: Bearer $' . self::VARIABLE . '" --method tools/list'),
        ]);
    }

    private function curl(): array
    {
        return $this->guide('curl', 'curl', [
            Piwik::translate('McpServer_ConnectCurlUse'),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectCommand'), $this->export() . "\n"
                . 'curl -H "Authorization: Bearer $' . self::VARIABLE . '" -H "Content-Type: application/json" \\' . "\n"
                . '  -d \'{"jsonrpc":"2.0","id":1,"method":"tools/list"}\' \\' . "\n"
                . '  "' . $this->url . '"'),
        ]);
    }

    /**
     * Without HTTP, so without a token.
     */
    private function local(): array
    {
        $server = ['command' => 'php', 'args' => ['/path/to/matomo/console', 'mcpserver:serve', '--login', self::USER]];

        return $this->guide('local', Piwik::translate('McpServer_ConnectLocal'), [
            Piwik::translate('McpServer_ConnectLocalUse'),
            Piwik::translate('McpServer_ConnectLocalUser', [self::USER]),
        ], [
            $this->snippet(Piwik::translate('McpServer_ConnectCommand'), './console mcpserver:serve --login ' . self::USER),
            $this->snippet(Piwik::translate('McpServer_ConnectProjectFile', ['.mcp.json']), $this->json(['mcpServers' => [self::NAME => $server]])),
        ]);
    }

    private function guide(string $id, string $name, array $steps, array $snippets, ?array $link = null, bool $needsOAuth = false): array
    {
        return ['id' => $id, 'name' => $name, 'steps' => $steps, 'snippets' => $snippets, 'link' => $link, 'needsOAuth' => $needsOAuth];
    }

    private function snippet(string $title, string $code): array
    {
        return ['title' => $title, 'code' => $code];
    }

    private function export(): string
    {
        return 'export ' . self::VARIABLE . '=' . self::PLACEHOLDER;
    }

    private function json(array $value, int $flags = JSON_PRETTY_PRINT): string
    {
        return (string) json_encode($value, $flags | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }
}
