<?php

/*
 * Fuzzer of the whole extension, from PHP: McpServer::handle(), callTool(), tools() and refuse() over a hostile Matomo
 * (matomo.php beside this file; nothing else of Matomo is needed)
 * with hostile contributions (contributions.php). It builds messages that are right - each revision, method
 * and tool - and then spoils bytes, JSON structure, types, headers and ids.
 *
 *     php -n -d extension=/path/to/mcpserver.so tests/fuzz/handle.php [--seed=N] [--iterations=N] [--seconds=N] [--only=N] [--progress]
 *
 * A run is repeatable: iteration n of seed s is always the same (--seed=s --only=n --show prints it and nothing else runs).
 * After a crash, --progress tells the iteration it happened in. Defaults: --seed=1 --iterations=20000, no limit in time. Exit status 0: nothing found; 1: a finding, printed with what
 * repeats it. Made to run under any PHP: release, debug (the engine prints leaks at the end), and one built with sanitizers:
 *
 *     USE_ZEND_ALLOC=0 USE_TRACKED_ALLOC=1 ZEND_DONT_UNLOAD_MODULES=1 ASAN_OPTIONS=detect_leaks=1 php-asan -n -d extension=... handle.php
 *
 * What must always hold:
 * - no exception leaves handle() when format=mcp was asked for; the answer is a McpServerResponse with a documented status;
 * - the body is empty or JSON: one JSON-RPC 2.0 response, or a list of them for a batch, and valid UTF-8;
 * - whoever may not enter gets 400, 401 or 403 and never a result; a notification is never answered; 401 carries the challenge;
 * - no secret (texts of exceptions, stray output) and no argument's value appears in any body;
 * - what visitors wrote leaves shielded: no planted instruction in any answer, with untrusted_text "remove";
 * - a session of one user is not found by another;
 * - $_GET, $_POST, QUERY_STRING, output buffers, the translator's language and the float precision are as before;
 * - memory does not grow from iteration to iteration.
 */

declare(strict_types=1);

error_reporting(E_ALL);
ini_set('serialize_precision', '17');
ini_set('memory_limit', '512M');
require __DIR__ . '/matomo.php';
require __DIR__ . '/contributions.php';

/** A broken promise. The extension may catch it on its way (it catches everything), so it is noted when it is made. */
final class FuzzFinding extends Error
{
    public static ?string $first = null;

    public function __construct(string $message)
    {
        parent::__construct($message);
        self::$first ??= $message;
    }
}

final class FuzzStore implements McpServerSessionStore
{
    public array $sessions = [];
    public bool $hostile = false;

    public function load(string $id): ?array
    {
        if ($this->hostile) {
            return Fuzz::pick([null, [], ['user' => Fuzz::$login, 'revision' => '2026-07-28', 'expires' => PHP_INT_MAX], (array) Fuzz::tree(2),
                ['user' => 1, 'revision' => [], 'expires' => 'x'], Fuzz::chance(50) ? throw Fuzz::failure() : null]);
        }
        return $this->sessions[$id] ?? null;
    }

    public function save(string $id, array $data, int $expiresAt): void
    {
        if ($this->hostile && Fuzz::chance(50)) {
            throw Fuzz::failure();
        }
        $this->sessions[$id] = $data;
    }

    public function delete(string $id): void
    {
        if ($this->hostile && Fuzz::chance(50)) {
            throw Fuzz::failure();
        }
        unset($this->sessions[$id]);
    }
}

final class FuzzLogger
{
    public function log($level, $message, array $context = []): void
    {
        foreach ($context as $value) {
            if (!is_scalar($value) || preg_match('/[\x00-\x1f]/', (string) $value)) {
                throw new FuzzFinding('a log line with a break or a nested value');
            }
            if (str_contains((string) $value, Fuzz::SECRET) || strlen((string) $value) > 20000) {
                throw new FuzzFinding('a secret, or too much, in a log line');
            }
        }
        if (Fuzz::chance(5)) {
            throw Fuzz::failure();
        }
    }
}

/** Right messages, and what spoils them. */
final class Maker
{
    public const VALUE = 'planted-value'; // in arguments only: no answer may repeat it
    private const HANDSHAKE = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];
    private const STATELESS = '2026-07-28';
    private const PROTOCOL_META = 'io.modelcontextprotocol/protocolVersion';
    private const CAPABILITIES_META = 'io.modelcontextprotocol/clientCapabilities';

    public array $server = [];

    /** @param list<array> $tools */
    public function __construct(private array $tools)
    {
    }

    public function body(): string
    {
        $this->server = [
            'REQUEST_METHOD' => 'POST',
            'CONTENT_TYPE' => 'application/json',
            'HTTP_ACCEPT' => 'application/json, text/event-stream',
            'QUERY_STRING' => 'module=API&token_auth=' . Fuzz::SECRET,
        ];
        $stateless = Fuzz::chance(35);
        $message = $this->message($stateless);
        if (!$stateless && Fuzz::chance(10)) {
            $this->server['HTTP_MCP_PROTOCOL_VERSION'] = '2025-03-26';
            $message = [$message];
            for ($n = mt_rand(0, Fuzz::chance(3) ? 110 : 6); $n > 0; $n--) {
                $message[] = $this->message(false);
            }
        }
        if (Fuzz::chance(25)) {
            $message = $this->spoil($message);
        }
        $json = (string) json_encode($message, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR
            | (Fuzz::chance(50) ? JSON_UNESCAPED_UNICODE : 0) | (Fuzz::chance(50) ? JSON_PRETTY_PRINT : 0));
        if (Fuzz::chance(15)) {
            $json = $this->spoilBytes($json);
        }
        if (Fuzz::chance(15)) {
            $this->spoilHeaders();
        }
        return $json;
    }

    private function message(bool $stateless): array|stdClass
    {
        $method = Fuzz::pick(['initialize', 'ping', 'tools/list', 'tools/call', 'tools/call', 'tools/call', 'tools/call', 'tools/call',
            'server/discover', 'notifications/initialized', 'resources/list', 'resources/templates/list', 'resources/read', 'resources/read',
            'resources/subscribe', 'prompts/list', 'prompts/get', 'prompts/get', 'completion/complete', 'completion/complete', 'logging/setLevel']);
        $params = match ($method) {
            'initialize' => ['protocolVersion' => Fuzz::pick([...self::HANDSHAKE, '2099-01-01']), 'capabilities' => new stdClass(),
                'clientInfo' => ['name' => Fuzz::text(), 'version' => '1']],
            'tools/list' => Fuzz::chance(20) ? ['cursor' => Fuzz::pick([null, '', base64_encode('tools:' . mt_rand(0, 99)), Fuzz::text()])] : [],
            'tools/call' => $this->call(),
            'resources/list', 'resources/templates/list', 'prompts/list' => Fuzz::chance(20)
                ? ['cursor' => Fuzz::pick([base64_encode('resources:50'), base64_encode('prompts:' . PHP_INT_MAX), 5, Fuzz::text()])] : [],
            'resources/read', 'resources/subscribe' => ['uri' => $this->uri()],
            'prompts/get' => ['name' => Fuzz::pick([...self::PROMPTS, ...Offer::PROMPTS, Fuzz::text()]), 'arguments' => $this->promptArguments()],
            'completion/complete' => $this->completion(),
            'logging/setLevel' => ['level' => Fuzz::pick(['debug', 'emergency', Fuzz::text()])],
            default => [],
        };
        if (Fuzz::chance(15)) {
            $params['_meta'] = ['progressToken' => Fuzz::pick([1, 'token', 1.5, [], "a\r\n\r\ndata: x"])];
        }
        $message = ['jsonrpc' => '2.0', 'id' => Fuzz::pick([mt_rand(1, 99), 'abc', 'ä', 0, -1, 1.0]), 'method' => $method];
        if (Fuzz::chance(10)) {
            unset($message['id']);
        }
        if ($stateless) {
            $params['_meta'] = ($params['_meta'] ?? []) + [self::PROTOCOL_META => self::STATELESS,
                self::CAPABILITIES_META => Fuzz::chance(50) ? new stdClass() : ['elicitation' => new stdClass()]];
            if (Fuzz::chance(20)) {
                $params['_meta']['io.modelcontextprotocol/logLevel'] = Fuzz::pick(['debug', 'x', 5]);
            }
            if (Fuzz::chance(20)) {
                $params['inputResponses'] = Fuzz::pick([new stdClass(), ['q' => ['action' => 'accept']], [], 'x']);
                $params['requestState'] = $this->state();
            }
            foreach ((array) ($params['arguments'] ?? []) as $name => $value) {
                if (is_scalar($value) && !is_float($value) && Fuzz::chance(80)) {
                    $this->server['HTTP_MCP_PARAM_' . strtoupper((string) $name)] = is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
                }
            }
            $this->server['HTTP_MCP_PROTOCOL_VERSION'] = self::STATELESS;
            $this->server['HTTP_MCP_METHOD'] = $method;
            if (isset($params['name']) || isset($params['uri'])) {
                $name = (string) ($params['name'] ?? $params['uri']);
                $this->server['HTTP_MCP_NAME'] = Fuzz::chance(80) ? $name : '=?base64?' . base64_encode($name) . '?=';
            }
        } elseif (Fuzz::chance(70)) {
            $this->server['HTTP_MCP_PROTOCOL_VERSION'] = Fuzz::pick(self::HANDSHAKE);
        }
        if ($params !== [] || Fuzz::chance(30)) {
            $message['params'] = $params === [] ? new stdClass() : $params;
        }
        return $message;
    }

    private const PROMPTS = ['traffic_overview', 'landing_pages', 'segment_comparison', 'monthly_report', 'campaign_conversion'];

    private function uri(): string
    {
        return Fuzz::pick(['matomo://sites', 'matomo://glossary', 'matomo://sites/1', 'matomo://sites/1/reports', 'matomo://sites/99', 'fuzz://x',
            'fuzz://a/b?c=1&d=%41', 'fuzz://%00/b', 'fuzz://a', 'fuzz://a%2', 'fuzz:', "fuzz://a\n{}", 'fuzz://' . str_repeat('a', 5000), Fuzz::text(),
            'matomo://sites/1/reports/VisitsSummary_get?period=' . Fuzz::pick(['day', 'x']) . '&date=yesterday&segment=' . rawurlencode(Fuzz::text())]);
    }

    private function promptArguments(): array|stdClass
    {
        $arguments = [];
        foreach (['site', 'date', 'segment', 'month', 'goal', 'compare_with', 'a', 'b'] as $name) {
            if (Fuzz::chance(30)) {
                $arguments[$name] = Fuzz::pick(['1', 'shop', 'last7', '%s', Fuzz::text(), 5]);
            }
        }
        return $arguments === [] ? new stdClass() : $arguments;
    }

    private function completion(): array
    {
        return ['ref' => Fuzz::pick([['type' => 'ref/prompt', 'name' => Fuzz::pick([...self::PROMPTS, ...Offer::PROMPTS])],
                ['type' => 'ref/resource', 'uri' => Fuzz::pick(['matomo://sites/{idSite}', 'matomo://sites/{idSite}/reports/{reportUniqueId}{?period,date,segment}',
                    ...Offer::RESOURCES])], Fuzz::value(2)]),
            'argument' => ['name' => Fuzz::pick(['site', 'idSite', 'segment', 'goal', 'date', 'period', 'month', 'reportUniqueId', 'compare_with', Fuzz::text()]),
                'value' => Fuzz::pick(['', '1', 's', Fuzz::text()])],
            'context' => Fuzz::pick([null, ['arguments' => $this->promptArguments()], ['arguments' => ['idSite' => '1', 'site' => 'shop']], []])];
    }

    /** A state that was given to somebody, perhaps spoilt. */
    private function state(): mixed
    {
        $state = Offer::$states !== [] ? Fuzz::pick(Offer::$states) : '';
        if (Fuzz::chance(30) && $state !== '') {
            $state[mt_rand(0, strlen($state) - 1)] = Fuzz::pick(['A', '=', "\0", '/']);
        }
        return Fuzz::chance(95) ? $state : Fuzz::pick([null, 5, [], str_repeat('A', 70000), $state . $state]);
    }

    private function call(): array
    {
        if (Fuzz::chance(30)) {
            return ['name' => Fuzz::pick(Offer::TOOLS), 'arguments' => Fuzz::pick([new stdClass(), [], ['text' => 'a', 'n' => Fuzz::pick([5, 5.0, null, '', true])],
                ['text' => ''], ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' => str_repeat('a', mt_rand(0, 60))], ['text' => ['text' => ['text' => 1]]]])];
        }
        $tool = Fuzz::pick($this->tools);
        return ['name' => Fuzz::chance(97) ? $tool['name'] : Fuzz::text(), 'arguments' => $this->arguments($tool)];
    }

    public function arguments(array $tool): array|stdClass
    {
        $properties = (array) $tool['inputSchema']['properties'];
        $arguments = [];
        foreach ($properties as $name => $schema) {
            if (in_array($name, $tool['inputSchema']['required'] ?? [], true) || Fuzz::chance(in_array($name, ['cursor', 'apiParameters', 'goalMetricsProcessGoals'], true) ? 7 : 15)) {
                $arguments[$name] = $this->argument($name, (array) $schema);
            }
        }
        if (isset($properties['apiModule'])) {
            $keep = Fuzz::chance(50) ? ['reportUniqueId'] : ['apiModule', 'apiAction'];
            foreach (['reportUniqueId', 'apiModule', 'apiAction'] as $name) {
                unset($arguments[$name]);
                if (in_array($name, $keep, true)) {
                    $arguments[$name] = $this->argument($name, []);
                }
            }
        }
        if (Fuzz::chance(10)) {
            $arguments[Fuzz::pick(['filterLimit', 'filterOffset', 'flat', 'expanded', 'filter_sort_column', 'x/~y', "k\n"])] = Fuzz::value(2);
        }
        return $arguments === [] ? new stdClass() : $arguments;
    }

    private function argument(string $name, array $schema): mixed
    {
        if (Fuzz::chance(4)) {
            return Fuzz::pick([self::VALUE, null, [], [self::VALUE], new stdClass(), 1.5, '1', true, PHP_INT_MAX, -1, ['a' => self::VALUE]]);
        }
        if (isset($schema['enum'])) {
            return Fuzz::pick($schema['enum']);
        }
        return match ($name) {
            'idSite', 'idSegment', 'idDimension', 'idSubtable' => Fuzz::pick([1, 1, 1, 2, '3', 1.0, 99, PHP_INT_MAX]),
            'idGoal' => Fuzz::pick([3, '3', 3, 'ecommerceOrder', 0, self::VALUE]),
            'period' => Fuzz::pick(['day', 'day', 'week', 'month', 'year', 'range', 'range', self::VALUE]),
            'date' => Fuzz::pick(['2026-11-20', '2026-11', '2026', 'last7', 'today', 'yesterday', '2026-11-01,2026-11-20', '2026-11-20,2026-11-01', '', self::VALUE]),
            'startDate' => Fuzz::pick(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '0001-01-01', '2026-02-30', self::VALUE]),
            'endDate' => Fuzz::pick(['2026-11-20', '2026-11-19', '2026-11-18', '9999-12-31', self::VALUE]),
            'reportUniqueId' => Fuzz::pick(['VisitsSummary_get', 'VisitsSummary_get', 'Actions_getPageUrls', 'Actions_getPageUrls', 'Actions.getPageUrls', 'Goals_get_idGoal--3', '_', 'a_', ' x ', self::VALUE]),
            'apiModule' => Fuzz::pick(['VisitsSummary', 'Actions', 'Goals', self::VALUE]),
            'apiAction' => Fuzz::pick(['get', 'getPageUrls', self::VALUE]),
            'apiParameters' => Fuzz::pick([['flat' => 1], ['idGoal' => 3], ['label' => self::VALUE, 'filter_limit' => '-1'], '{"flat":1}', '{"a":',
                ['token_auth' => self::VALUE], ['TOKEN_AUTH' => 'x'], ['compareDates' => [self::VALUE]], [3 => 1], [], Fuzz::tree(3),
                str_repeat('{"a":', 30) . '1' . str_repeat('}', 30)]),
            'goalMetricsProcessGoals' => Fuzz::pick([[1, '2', 'ecommerceOrder'], [1, 1.0, '1'], [], ['0'], [self::VALUE], ["1\n"]]),
            'filter_offset' => Fuzz::pick([0, 10, PHP_INT_MAX, '5']),
            'limit', 'filter_limit' => Fuzz::pick([1, 2, 10, '3', 250]),
            'cursor' => $this->cursor(),
            'segment', 'definition' => Fuzz::pick(['deviceType==smartphone', "pageTitle=@a&b<c>\"d'", "\0", ' ', self::VALUE]),
            default => Fuzz::pick([self::VALUE, 'shop', 'https://www.shop.example/x', ' ', '_', "É\u{0301}ß", random(8)]),
        };
    }

    private function cursor(): string
    {
        return Fuzz::pick(['', '=', self::VALUE, base64_encode(self::VALUE), base64_encode((string) json_encode(['v' => 1, 'sort' => 'name_asc',
            'last' => ['name' => self::VALUE, 'idsite' => 1], 'ctx' => str_repeat('0', 64)])), base64_encode(str_repeat('[', 5000))]);
    }

    private function spoil(mixed $value): mixed
    {
        if (is_array($value) && $value !== [] && Fuzz::chance(75)) {
            $key = Fuzz::pick(array_keys($value));
            switch (mt_rand(0, 4)) {
                case 0:
                    unset($value[$key]);
                    return $value;
                case 1:
                    $value[Fuzz::text()] = Fuzz::pick([1, self::VALUE, []]);
                    return $value;
                case 2:
                    $value[Fuzz::pick(['result', 'error', 'id', 'params', '_meta', 'arguments', 'jsonrpc'])] = $this->anything();
                    return $value;
                default:
                    $value[$key] = $this->spoil($value[$key]);
                    return $value;
            }
        }
        return $this->anything();
    }

    private function anything(): mixed
    {
        return Fuzz::pick([null, true, 0, -1, 1.5, 1e308, PHP_INT_MIN, '', self::VALUE, [], new stdClass(), [[]], [1, 2], ['a' => [1]],
            Fuzz::value(3), str_repeat('x', 5000), array_fill(0, mt_rand(0, 300), 1)]);
    }

    private function spoilBytes(string $json): string
    {
        for ($n = mt_rand(1, 4); $n > 0 && $json !== ''; $n--) {
            $at = mt_rand(0, strlen($json) - 1);
            $json = match (mt_rand(0, 8)) {
                0 => substr($json, 0, $at),
                1 => substr_replace($json, random(1), $at, 1),
                2 => substr_replace($json, Fuzz::pick(['{', '}', '[', ']', '"', ',', ':', '\\', "\0", '1e999', '\ud800', '"id":1,', '-0', '\u0000',
                    "\xEF\xBB\xBF", str_repeat('[', 70), '99999999999999999999']), $at, 0),
                3 => substr_replace($json, '', $at, mt_rand(1, 8)),
                4 => $json . $json,
                5 => "\xEF\xBB\xBF" . $json,
                6 => substr($json, 0, $at) . substr($json, max(0, $at - mt_rand(0, 40))),
                7 => str_repeat(' ', mt_rand(0, 100)) . $json,
                default => random(mt_rand(0, 60)),
            };
        }
        return $json;
    }

    private function spoilHeaders(): void
    {
        $names = ['REQUEST_METHOD', 'CONTENT_TYPE', 'HTTP_ACCEPT', 'HTTP_ORIGIN', 'HTTP_MCP_PROTOCOL_VERSION', 'HTTP_MCP_METHOD', 'HTTP_MCP_NAME',
            'HTTP_MCP_SESSION_ID', 'CONTENT_LENGTH', 'QUERY_STRING'];
        for ($n = mt_rand(1, 2); $n > 0; $n--) {
            $name = Fuzz::pick($names);
            if (Fuzz::chance(20)) {
                unset($this->server[$name]);
                continue;
            }
            $this->server[$name] = Fuzz::pick([null, 7, [], '', ' ', random(mt_rand(1, 50)), 'GET', 'DELETE', 'text/plain',
                'application/json; charset=utf-8', '*/*;q=0', 'https://matomo.example', 'https://evil.example', self::STATELESS, '2025-11-25', '1999-01-01',
                "2025-11-25\r\nX: y", '=?base64?!!?=', '=?base64?' . base64_encode('tools/call') . '?=', str_repeat('x', 9000), 'tools/call',
                '00000000-0000-4000-8000-000000000000']);
        }
    }
}

/** One iteration: who is asking, what, and whether the answer may be as it is. */
final class Round
{
    private const STATUSES = [200, 202, 400, 401, 403, 404, 405, 406, 413, 415, 500];
    public FuzzStore $store;
    private Offer $offer;
    public array $options;
    public string $shown = '';

    public function __construct(private Maker $maker, private array $tools)
    {
        $this->store = new FuzzStore();
        $this->offer = new Offer();
        $this->store->hostile = Fuzz::chance(10);
        Fuzz::$root = Fuzz::chance(97);
        Fuzz::$login = Fuzz::chance(95) ? Fuzz::pick(['alice', 'bob', '']) : null;
        Fuzz::$level = Fuzz::chance(90) ? 1 : mt_rand(0, 4);
        Fuzz::$breaks = Fuzz::chance(2);
        Fuzz::$depth = 0;
        $this->options = [
            'enabled' => Fuzz::chance(95),
            'maximum_access_level' => Fuzz::pick(['view', 'unlimited', 'admin']),
            'check_host' => Fuzz::chance(10),
            'host' => 'matomo.example',
            'trusted_hosts' => Fuzz::pick([[], ['matomo.example'], ['matomo.example:8080', 'x']]),
            'body_ceiling' => Fuzz::pick([1024, 4194304, 4194304]),
            'config' => ['log_tool_calls' => Fuzz::pick([0, 1]), 'log_tool_call_parameters_full' => Fuzz::pick([0, 1]),
                'session_ttl' => Fuzz::pick([1, 3600, '60', 'x'])],
            'session_store' => Fuzz::chance(90) ? $this->store : null,
            'logger' => Fuzz::chance(50) ? new FuzzLogger() : null,
            'secret' => Fuzz::pick(['', str_repeat('s', 32)]),
            'contributions' => Fuzz::chance(60) ? $this->offer : null,
            'on_event' => Fuzz::pick([null, static fn (string $type, array $data) => Fuzz::chance(5) ? throw Fuzz::failure() : null]),
            'clock' => Fuzz::pick([null, static fn () => 1000000, static fn () => Fuzz::chance(90) ? 5 : throw Fuzz::failure()]),
        ];
    }

    public function run(): void
    {
        match (mt_rand(0, 19)) {
            0 => $this->inProcess(),
            1 => $this->refusal(),
            2, 3 => $this->session(),
            default => $this->request($this->maker->body(), $this->maker->server),
        };
    }

    private function check(bool $holds, string $what): void
    {
        if (!$holds) {
            throw new FuzzFinding($what);
        }
    }

    private function request(string $body, array $server): McpServerResponse
    {
        $this->shown .= json_encode([Fuzz::$login, Fuzz::$level, Fuzz::$root, $this->options, $server], JSON_INVALID_UTF8_SUBSTITUTE) . "\n$body\n";
        $_GET = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => Fuzz::pick(['mcp', 'MCP']), 'segment' => Fuzz::SECRET];
        $_POST = ['token_auth' => Fuzz::SECRET];
        $_SERVER['QUERY_STRING'] = 'token_auth=' . Fuzz::SECRET;
        $translator = Piwik\Container\StaticContainer::get(Piwik\Translation\Translator::class);
        $before = [$_GET, $_POST, $_SERVER['QUERY_STRING'], ob_get_level(), $translator->language];
        $given = [$body, serialize($server)];

        $this->offer->server = new McpServer($this->options);
        $response = $this->offer->server->handle($body, $server);
        $this->offer->server = null;

        $this->shown .= "=> $response->status $response->body\n";
        $this->check($before === [$_GET, $_POST, $_SERVER['QUERY_STRING'], ob_get_level(), $translator->language], 'state was left changed');
        $this->check($given === [$body, serialize($server)], 'the arguments were changed');
        $this->check(json_encode(0.1) === '0.10000000000000001', 'serialize_precision was left changed');
        $this->answered($response, $body, $server);
        return $response;
    }

    private function answered(McpServerResponse $response, string $body, array $server): void
    {
        $this->check(in_array($response->status, self::STATUSES, true), 'an undocumented status');
        $this->check(!str_contains($response->body, Fuzz::SECRET), 'a secret in the body');
        foreach ($response->headers as $name => $value) {
            $this->check(is_string($value) && preg_match('/^[\x20-\x7e]*$/D', $name . $value) === 1, 'a broken header');
        }
        $answers = $this->decoded($response);
        $results = array_filter($answers, static fn ($answer) => isset($answer->result));

        if (!Fuzz::$root) {
            $this->check($response->status === 400 && $results === [], 'a nested call was served');
        } elseif (Fuzz::$login === null || Fuzz::$level < 1) {
            $this->check($response->status === 401 && isset($response->headers['WWW-Authenticate']), 'no 401 with a challenge');
            $this->check($results === [], 'an answer for nobody');
        } elseif (!$this->options['enabled']) {
            $this->check(in_array($response->status, [403, 401], true) && $results === [], 'the endpoint is off and yet answers');
        }
        $this->check($response->status < 300 || $response->status === 404 || $results === [] || is_array(json_decode($body)), 'a result with an error status');
        if ($response->status < 300 && $this->isNotification($body)) {
            $this->check($response->body === '', 'a notification was answered');
        }
    }

    /** @return list<stdClass> */
    private function decoded(McpServerResponse $response): array
    {
        if ($response->body === '') {
            $this->check(in_array($response->status, [200, 202, 403], true), 'no body');
            return [];
        }
        $body = $response->body;
        if (preg_match('/^event: message\ndata: (.*)\n\n$/D', $body, $frame)) {
            $this->check(($response->headers['Content-Type'] ?? '') === 'text/event-stream', 'an event that says it is none');
            $body = $frame[1];
        } else {
            $this->check(($response->headers['Content-Type'] ?? '') === 'application/json', 'no content type');
        }
        $decoded = json_decode($body);
        $this->check(json_last_error() === JSON_ERROR_NONE, 'the body is not JSON');
        $answers = is_array($decoded) ? $decoded : [$decoded];
        foreach ($answers as $answer) {
            $this->check($answer instanceof stdClass && ($answer->jsonrpc ?? '') === '2.0', 'no JSON-RPC response');
            $this->check(isset($answer->result) !== isset($answer->error), 'neither result nor error, or both');
            $this->check(!isset($answer->error) || (is_int($answer->error->code) && is_string($answer->error->message)), 'a malformed error');
            $rest = clone $answer; // only the id, a URI, and a version that is not spoken, come back to the client
            unset($rest->id, $rest->error->data->requested, $rest->error->data->uri);
            foreach ((array) ($rest->result->contents ?? []) as $content) {
                unset($content->uri); // of our own resources: as it was asked for
            }
            $text = (string) json_encode($rest, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
            // a prompt is made of its arguments
            $this->harmless(isset($answer->result->messages) ? str_replace(Maker::VALUE, '', $text) : $text);
            $this->shaped($answer);
            if (isset($answer->result->structuredContent) && $this->options['contributions'] === null) {
                $this->check(json_decode($answer->result->content[0]->text) == $answer->result->structuredContent, 'text and structure differ');
            }
        }
        return $answers;
    }

    /** Whatever contributed code returns, the members that clients rely on have their form. */
    private function shaped(stdClass $answer): void
    {
        $result = $answer->result ?? new stdClass();
        foreach (['content', 'contents', 'messages', 'tools', 'resources', 'resourceTemplates', 'prompts'] as $name) {
            $list = $result->$name ?? [];
            $this->check(is_array($list) && array_filter($list, static fn ($entry) => !$entry instanceof stdClass) === [], "$name is no list of objects");
        }
        foreach (['_meta', 'inputRequests'] as $name) {
            $this->check(!isset($result->$name) || $result->$name instanceof stdClass, "$name is no object");
        }
        if (($result->resultType ?? '') === 'input_required') {
            $this->check(isset($result->inputRequests) || isset($result->requestState), 'a question without a question');
            if (isset($result->requestState)) {
                Offer::$states[mt_rand(0, 9)] = $result->requestState;
            }
        }
        if (isset($result->completion)) {
            $this->check(is_array($result->completion->values) && count($result->completion->values) <= 100, 'too many completions');
        }
    }

    /** Nothing that must not leave. The caller's own property names are told back to the caller. */
    private function harmless(string $text): void
    {
        $this->check(!str_contains($text, Fuzz::SECRET), 'a secret in the body');
        $this->check(!str_contains($text, Maker::VALUE), "an argument's value in the body");
        $text = preg_replace(["/Property '[^']*'/", '~"pointer":"[^"]*"~'], '', $text);
        $this->check(preg_match('/ignore[^a-z]{0,8}previous[^a-z]{0,8}instruct/iu', $text) === 0, 'an instruction passed the shield');
        $this->check(preg_match('/[\x{200B}-\x{200F}\x{202A}-\x{202E}\x{E0000}-\x{E007F}]|\\\\u0000/u', $text) === 0,
            'invisible text passed the shield');
    }

    private function isNotification(string $body): bool
    {
        $message = json_decode($body);
        return $message instanceof stdClass && ($message->jsonrpc ?? null) === '2.0' && is_string($message->method ?? null)
            && !property_exists($message, 'id') && !property_exists($message, 'result') && !property_exists($message, 'error')
            && (!property_exists($message, 'params') || $message->params instanceof stdClass || $message->params === null);
    }

    /** A session of alice is no session of bob. */
    private function session(): void
    {
        Fuzz::$login = 'alice';
        [Fuzz::$root, Fuzz::$level, Fuzz::$breaks] = [true, 1, false];
        $this->store->hostile = false;
        $this->options = ['enabled' => true, 'check_host' => false, 'session_store' => $this->store, 'logger' => null, 'clock' => null] + $this->options;
        $server = ['REQUEST_METHOD' => 'POST', 'CONTENT_TYPE' => 'application/json'];
        $opened = $this->request('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","clientInfo":{"name":"x"}}}', $server);
        $id = $opened->headers['Mcp-Session-Id'] ?? '';
        $this->check(preg_match('/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/D', $id) === 1, 'no session id');

        Fuzz::$login = Fuzz::pick(['alice', 'bob', 'Alice', '']);
        $body = $this->maker->body();
        $server = ['HTTP_MCP_SESSION_ID' => $id] + $this->maker->server;
        $server['HTTP_MCP_SESSION_ID'] = $id;
        $response = $this->request($body, $server);
        if (Fuzz::$login !== 'alice' && $response->status < 300 && !str_contains($body, '2026-07-28')
                && !str_contains((string) json_encode($server, JSON_INVALID_UTF8_SUBSTITUTE), '2026-07-28')) {
            throw new FuzzFinding('the session of another user was taken');
        }
    }

    private function inProcess(): void
    {
        $server = new McpServer($this->options);
        $tool = Fuzz::pick($this->tools);
        $arguments = Fuzz::chance(80) ? (array) $this->maker->arguments($tool) : (array) Fuzz::tree(5);
        if (Fuzz::chance(10)) {
            $arguments['self'] = &$arguments;
        }
        $answer = $server->callTool(Fuzz::chance(95) ? $tool['name'] : Fuzz::text(), $arguments);
        $this->check(is_string($answer['content'][0]['text']) && is_bool($answer['isError']), 'a malformed answer in process');
        $this->check($answer['isError'] === ($answer['structuredContent'] === null), 'an error with content in process');
        $this->shown .= json_encode([$tool["name"], $arguments, $answer], JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_UNICODE) . "\n";
        $this->harmless((string) json_encode($answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
    }

    private function refusal(): void
    {
        $body = $this->maker->body();
        $response = McpServer::refuse(Fuzz::failure(), $body);
        $this->shown .= "$body\n=> $response->status $response->body\n";
        $this->check(in_array($response->status, [400, 401, 403, 429, 500], true), 'an undocumented status of a refusal');
        foreach ($this->decoded($response) as $answer) {
            $this->check(isset($answer->error), 'a refusal without error');
        }
    }
}

$options = getopt('', ['seed:', 'iterations:', 'seconds:', 'only:', 'show', 'progress']);
$seed = (int) ($options['seed'] ?? 1);
$only = isset($options['only']) ? (int) $options['only'] : null;
$iterations = $only !== null ? $only + 1 : (int) ($options['iterations'] ?? 20000);
$end = isset($options['seconds']) ? microtime(true) + (float) $options['seconds'] : INF;

set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    new FuzzFinding("PHP says: $message ($file:$line)");
    return true;
});
$tools = (new McpServer())->tools();
$maker = new Maker($tools);
$early = null;

for ($n = $only ?? 0; $n < $iterations && microtime(true) < $end; $n++) {
    mt_srand(crc32("$seed.$n"));
    if (isset($options['progress'])) {
        fwrite(STDERR, "\r$n ");
    }
    $round = new Round($maker, $tools);
    try {
        $round->run();
        if (FuzzFinding::$first !== null) {
            throw new FuzzFinding(FuzzFinding::$first);
        }
    } catch (Throwable $e) {
        echo "$round->shown\nFINDING: ", get_class($e), ': ', $e->getMessage(), "\n", $e->getTraceAsString(), "\nrepeat with --seed=$seed --only=$n --show\n";
        exit(1);
    }
    if (isset($options['show'])) {
        echo $round->shown;
    }
    unset($round);
    if ($n % 1000 === 0) {
        gc_collect_cycles();
        $used = memory_get_usage();
        $early = $n >= 2000 && $early === null ? $used : $early;
        if ($early !== null && $used > $early + 2 * 1024 * 1024) {
            echo "FINDING: memory grew from $early to $used bytes by iteration $n of seed $seed\n";
            exit(1);
        }
    }
}
echo "seed $seed: $n iterations, nothing found\n";
