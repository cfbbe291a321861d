<?php

/**
 * The extension's whole public interface. The arginfo header beside this file is generated from it by
 * PHP's gen_stub.php, and editors and static analysers may read it as documentation.
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
     * | `untrusted_text`       | string                      | `remove`   | what happens to an instruction-like span in a text: `remove`, `flag`, `withhold` (the whole value) or `off` |
     * | `own_patterns`         | list of strings             | `[]`       | at most 100 further patterns to look for, each one that patternProblem() has nothing against; with a bad one nothing is answered |
     * | `boundaries`           | bool                        | true       | in texts for the model, data stands between marks with a fresh random number |
     * | `privacy_profile`      | string                      | `aggregate` | `aggregate` (no visitor-level data, all masks), `masked` (visitor-level data, all masks) or `full` (secrets are masked) |
     * | `pseudonym_key`        | string                      | `''`       | at least 16 bytes: marks of masked values get a keyed code, so that equal values stay equal |
     * | `url_parameters`       | list of strings             | `[]`       | further query parameters whose values stay readable in URLs; `name*` for all that begin so |
     * | `minimum_visits`       | int (0..1000000)            | 0          | rows of fewer visits are folded into one row; 0 is off, see below |
     * | `toolsets`             | list of strings\|null       | null       | families of built-in tools that are offered, see toolsets(); null: all |
     * | `sites`                | list of ints\|null          | null       | ids of the sites that are offered; null: all that the user may view |
     * | `trusted_hosts`        | list of strings             | `[]`       | Matomo's trusted hosts; an Origin must be one of them |
     * | `check_host`           | bool                        | true       | also check the host of requests without Origin |
     * | `host`                 | string                      | `''`       | the current host as Matomo sees it (proxy aware) |
     * | `resource_metadata`    | string                      | `''`       | URL of the OAuth protected-resource metadata (RFC 9728), for the challenge of a 401 or 403 |
     * | `oauth_scope`          | string                      | `''`       | the scope that an OAuth access token needs, likewise |
     * | `scope_missing`        | bool                        | false      | the user came with an access token whose scope does not allow reading: 403 instead of 401 when he may view nothing |
     * | `body_ceiling`         | int (1024..67108864)        | 4194304    | bytes of a request body; more is answered 413 |
     * | `config`               | array                       | `[]`       | section `[McpServer]` of config.ini.php as Matomo read it; read tolerantly (`session_ttl`, `log_tool_calls`, `log_tool_call_level`, `log_tool_call_parameters_full`, and `enable_mcp`, which can only switch off) |
     * | `session_store`        | McpServerSessionStore\|null | null       | without one no session ids are issued |
     * | `logger`               | object\|null                | null       | PSR-3 logger (its `log()` is called) |
     * | `clock`                | callable\|null              | null       | returns the Unix time; for tests |
     * | `secret`               | string                      | `''`       | key that signs what the server says to itself between two rounds (requestState); without one no contributed code can ask back |
     * | `contributions`        | callable\|null              | null       | what other plugins offer, see below |
     * | `call_record`          | callable\|null              | null       | `fn(array $record): void`, given the record of each call that can expose data, see below; what it throws is logged and ignored |
     * | `on_event`             | callable\|null              | null       | `fn(string $type, array $data): void`, told after each completed request; what it throws is logged and ignored |
     *
     * `privacy_profile`, `minimum_visits`, `toolsets` and `sites` are rules for the built-in tools, resources, prompts and completions. They
     * only take away from what Matomo gives the user. Contributed ones are asked as ever: they call Matomo by themselves, so what they
     * give is their own affair (only the texts of their answers are shielded and masked).
     *
     * - `toolsets`: a tool whose family is off is neither listed nor callable, and cannot be named in `contributions`. A resource goes with
     *   its tools (sites: `sites`; reports and their figures: `reports`; the glossary stays with `reports` or `quick`); a prompt needs
     *   the families of all tools that it calls for; arguments are completed from families that are on.
     * - `sites`: any other site is for the built-in tools one that the user may not view. Reports over all sites are not offered then.
     * - `minimum_visits`: rows with fewer visits are added up in one row "Others", before anything is filtered, sorted or paged; when that
     *   row would itself be too small, the next smallest go with them. Figures without rows are withheld while there are some visits, but too
     *   few. It cannot help against the same figures asked for many segments or times and set against each other.
     *
     * `contributions` is called at most once per request, and only when it is needed:
     * `fn(array $builtInTools): array{tools?: list<string|object>, resources?: list<object>, prompts?: list<object>}`, where
     * `$builtInTools` is what tools() returns, and a string in `tools` is the name of a built-in tool that stays (without `tools` all stay).
     * Objects are known by their methods; one that is broken costs itself only (a warning in the log):
     *
     * - tool: `definition(): array` (`name`, `description`, `inputSchema`; optional `title`, `outputSchema`, `annotations`, `icons`, `_meta`),
     *   `call(array $arguments, McpServerContext $context): array` returning `structuredContent` and/or `content`, optional `isError`, `_meta`;
     * - resource: `definition(): array` (`uri` or `uriTemplate`, `name`; optional `title`, `description`, `mimeType` ...),
     *   `read(string $uri, array $variables, McpServerContext $context): array` returning `contents`, or `notFound` => true;
     * - prompt: `definition(): array` (`name`; optional `title`, `description`, `arguments` as in the specification),
     *   `get(array $arguments, McpServerContext $context): array` returning `messages`, optional `description`;
     * - resource and prompt, optional: `complete(string $argument, string $value, array $settledArguments): array` list of strings.
     *
     * Each of call(), read() and get() may instead return `inputRequests` (and `state`, any plain value that comes back by
     * McpServerContext::state()), and throw: an exception with a method `isClientFacing(): bool` that returns true gives its message to the
     * client, any other is logged and answered as an internal error.
     *
     * `on_event` types and data: `initialize` (`client_name`, `client_version`, `protocol_version`, `transport`), `notifications/initialized`,
     * `tools/list` (`tools`), `tools/call` (`tool`, `is_error`, `duration_ms`, `error_code`, `transport`, `client_name`, `client_version`),
     * `session/end`; all with `session_id` (string or null).
     *
     * `call_record` is given one flat array for each tools/call, resources/list, resources/read, prompts/get and completion/complete, and
     * for each request that was denied; never a value of a caller or of an answer: `time` (Unix), `user`, `client`, `client_version`
     * (shielded, masked, printable, at most 64 bytes), `method` ('' when denied), `tool` (name of the tool, URI template, prompt; ''
     * unknown), `sites` (list of at most 20 ids: asked for, asked Matomo about, or in the answer), `more_sites` (bool: others too),
     * `rows`, `bytes`, `duration_ms`, values that were `cleaned`, `removed`, `flagged`, `withheld`, `capped`, `masked`, `outcome`
     * (`answered`, `refused` by the tool or Matomo, `denied` by the rules of the endpoint, `failed`), `error` (JSON-RPC code, HTTP status
     * when denied, or 0), `origin` (`http`, `stdio` or `internal`), `session` (bool).
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
     * @return array ['content' => list, 'structuredContent' => array|object|null, 'isError' => bool, '_meta' => array]; problems of every
     *               kind are told in this form too
     */
    public function callTool(string $name, array $arguments = []): array {}

    /**
     * The stdio transport: answers newline-delimited JSON-RPC messages from `$input` on `$output`, in the name of Matomo's current user,
     * until the input ends. The rules of the endpoint hold, but for those of HTTP (root request, method, headers, hosts). Options
     * `session_store`, `trusted_hosts`, `check_host` and `host` do not matter: there is one session, which ends with the connection.
     * Records, events and the log call it `stdio`. A line may be as long as `body_ceiling`.
     *
     * @param callable      $server `fn(): McpServer`, asked for each line, so that changed settings and rights count at once; what it throws
     *                              is answered as refuse() would
     * @param resource|null $input  with `$output` null: the process's standard streams, on the command line only. Until the end whatever else
     *                              is written to standard output goes to standard error
     * @param resource|null $output
     */
    public static function serve(callable $server, $input = null, $output = null): void {}

    /**
     * The families of built-in tools, for option `toolsets`.
     *
     * @return array<string, list<string>> name of the family => names of its tools
     */
    public static function toolsets(): array {}

    /**
     * Turns an exception that never reached handle() (bad token, lock-out, database down, fatal error ...) into the
     * endpoint's own answer.
     *
     * @param string|null $body             the request body, for its id; null: the current request's
     * @param string      $resourceMetadata as the option `resource_metadata`; what cannot stand in a header is left out
     * @param string      $oauthScope       as the option `oauth_scope`
     */
    public static function refuse(\Throwable $e, ?string $body = null, string $resourceMetadata = '', string $oauthScope = ''): McpServerResponse {}

    /**
     * For shutdown functions: the calls whose record was never written, because a fatal error or an exit in Matomo's code cut them off;
     * the outermost first, each told once. Empty while the script runs, and without option `call_record`.
     *
     * @return array list of arrays with the members of the record that were known: `client`, `client_version`, `method`, `tool`, `sites`,
     *               `more_sites`, `duration_ms`, `origin`, `session`
     */
    public static function unfinishedCalls(): array {}

    /**
     * May this be one of `own_patterns`? Null when it may, else why not, in English.
     */
    public static function patternProblem(string $pattern): ?string {}

    /**
     * What a text that visitors wrote becomes in an answer with the default options; for self-tests and for trying a text.
     *
     * @return array ['text' => string, 'classes' => list of what an instruction-like span tries, 'actions' => list, e.g. 'removed',
     *               'masked:email']
     */
    public static function shieldText(string $text): array {}
}

/**
 * What contributed code may do while it answers. Valid during that call only; later its methods do nothing.
 *
 * @strict-properties
 * @not-serializable
 */
final class McpServerContext
{
    private function __construct() {}

    /** Tells the client how far the work is, when it asked to be told. The value must rise from call to call. */
    public function progress(float $progress, ?float $total = null, ?string $message = null): void {}

    /**
     * Writes to the client's log, when it wants that level.
     *
     * @param string $level debug, info, notice, warning, error, critical, alert or emergency
     * @throws \ValueError unknown level
     */
    public function log(string $level, mixed $data, ?string $logger = null): void {}

    /** Has the client declared `elicitation`, `sampling` or `roots`? */
    public function clientSupports(string $capability): bool {}

    /** What the client brought for this key of `inputRequests`; null in the first round and when it brought nothing. */
    public function input(string $key): mixed {}

    /** The `state` that was returned with the last `inputRequests`; null in the first round. */
    public function state(): mixed {}
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
