<?php

/**
 * The extension's whole public interface. The arginfo header beside this file is generated from it
 * (`make -f tests/Makefile arginfo`), and editors and static analysers may read it as documentation.
 *
 * Inside `namespace Piwik\Plugins\McpServer` always write `\McpServer`: the plugin's own class has the same short name.
 *
 * @generate-class-entries
 */

/**
 * Where handshake sessions live, so that any number of web nodes share them. The Matomo plugin keeps them in a table.
 * What a store throws is logged and the session counts as not found (load) or is not made (save).
 */
interface McpServerSessionStore
{
    /** What save() was given for this id, or null when it is unknown or has expired. */
    public function load(string $id): ?array;

    /**
     * Creates or replaces a session. `$data` is a flat array of strings and integers.
     * `$expiresAt` is a Unix time in seconds; the store may drop the session from then on.
     */
    public function save(string $id, array $data, int $expiresAt): void;

    /** Ends a session; unknown ids are no error. */
    public function delete(string $id): void;
}

/**
 * An MCP server over the Matomo that it runs in.
 *
 * @strict-properties
 * @not-serializable
 */
final class McpServer
{
    /**
     * @var string
     * @cvalue PHP_MCPSERVER_VERSION
     */
    const VERSION = UNKNOWN;

    /**
     * Options (all optional; a missing security option means the safe value):
     *
     * | option                 | type                        | default    | meaning |
     * | ---------------------- | --------------------------- | ---------- | ------- |
     * | `enabled`              | bool                        | false      | the administrator has switched MCP on |
     * | `maximum_access_level` | string                      | `view`     | `unlimited`, `view`, `write` or `admin`: users above it are refused |
     * | `untrusted_text`       | string                      | `remove`   | `remove`, `flag`, `withhold` or `off` |
     * | `trusted_hosts`        | list of strings             | `[]`       | Matomo's trusted hosts; an Origin must be one of them |
     * | `check_host`           | bool                        | true       | also check the host of requests without Origin |
     * | `host`                 | string                      | `''`       | the current host as Matomo sees it (proxy aware) |
     * | `body_ceiling`         | int (1024..67108864)        | 4194304    | bytes of a request body; more is answered 413 |
     * | `config`               | array                       | `[]`       | section `[McpServer]` of config.ini.php as Matomo read it; read tolerantly (`session_ttl`, `log_tool_calls`, `log_tool_call_level`, `log_tool_call_parameters_full`, and `enable_mcp`, which can only switch off) |
     * | `session_store`        | McpServerSessionStore\|null | null       | without one no session ids are issued |
     * | `logger`               | object\|null                | null       | PSR-3 logger (its `log()` is called) |
     * | `clock`                | callable\|null              | null       | returns the Unix time; for tests |
     *
     * @throws \TypeError an option has the wrong type
     * @throws \ValueError an option is unknown or its value is not allowed
     */
    public function __construct(array $options = []) {}

    /**
     * Answers one HTTP request. Whatever a client sends is answered, never thrown.
     *
     * @param string|null $body   the request body; null: the current request's
     * @param array|null  $server like $_SERVER; null: the current request's. Headers are its HTTP_* members.
     * @throws \Throwable Matomo's BadRequestException when the request did not ask for format=mcp
     */
    public function handle(?string $body = null, ?array $server = null): McpServerResponse {}

    /**
     * The tools as an in-process caller may use them.
     *
     * @return array list of ['name', 'title', 'description', 'inputSchema', 'outputSchema', 'annotations']
     */
    public function tools(): array {}

    /**
     * Calls a tool in the name of Matomo's current user, who must be known and MCP enabled. The highest allowed access level is a rule for
     * clients that come by HTTP and does not count here, nor does the root request rule: who may call this is the caller's to decide.
     *
     * @return array ['content' => list, 'structuredContent' => array|object|null, 'isError' => bool]; problems of every kind are told
     *               in this form too
     */
    public function callTool(string $name, array $arguments = []): array {}

    /**
     * Turns an exception that never reached handle() (bad token, lock-out, database down, fatal error ...) into the
     * endpoint's own answer.
     *
     * @param string|null $body the request body, for its id; null: the current request's
     */
    public static function refuse(\Throwable $e, ?string $body = null): McpServerResponse {}
}

/**
 * A finished HTTP answer.
 *
 * @strict-properties
 * @not-serializable
 */
final class McpServerResponse
{
    public readonly int $status;

    /** Header names (as sent) to values. */
    public readonly array $headers;

    public readonly string $body;

    private function __construct() {}

    /** Drops what has been printed before and sends status, headers and body. */
    public function send(): void {}
}
