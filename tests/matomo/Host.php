<?php

declare(strict_types=1);

use MatomoHost\Calls;
use MatomoHost\Scratch;
use MatomoHost\Users;
use Piwik\Access;
use Piwik\API\Request;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Log\LoggerInterface;
use Piwik\Plugin\Manager;
use Piwik\Translation\Translator;

/**
 * What tests say to the embedded host. bootstrap.php describes it.
 */
final class Host
{
    private const ENDPOINT = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => 'mcp'];

    public static function boot(): void
    {
        Scratch::open();
        Manager::getInstance()->loadActivatedPlugins();
        self::rest();
    }

    public static function reset(): void
    {
        Scratch::wipe();
        Config::reset();
        Calls::reset();
        Manager::reset();
        Manager::getInstance()->loadActivatedPlugins();
        StaticContainer::reset();
        self::rest();
    }

    private static function rest(): void
    {
        $_SERVER = self::server() + $_SERVER;
        self::get([]);
        self::post([]);
        self::root();
        self::loginAs('anonymous');
    }

    public static function loginAs(string $login, string $language = 'en'): void
    {
        Access::getInstance()->become(Users::byLogin($login));
        StaticContainer::get(Translator::class)->setCurrentLanguage($language);
    }

    public static function token(string $login): string
    {
        return Users::token($login);
    }

    public static function server(array $more = []): array
    {
        return $more + [
            'REQUEST_METHOD' => 'POST',
            'REQUEST_URI' => '/index.php?' . http_build_query(self::ENDPOINT),
            'SCRIPT_NAME' => '/index.php',
            'HTTP_HOST' => '127.0.0.1',
            'SERVER_NAME' => '127.0.0.1',
            'REMOTE_ADDR' => '127.0.0.1',
            'CONTENT_TYPE' => 'application/json',
            'HTTP_ACCEPT' => 'application/json, text/event-stream',
        ];
    }

    public static function get(array $parameters): void
    {
        $_GET = $parameters + self::ENDPOINT;
        $_SERVER['QUERY_STRING'] = http_build_query($_GET);
    }

    public static function post(array $parameters): void
    {
        $_POST = $parameters;
    }

    public static function root(string|false|null $method = self::ENDPOINT['method']): void
    {
        Request::simulate($method === false ? 2 : 1, $method === false ? 'API.getBulkRequest' : $method);
    }

    public static function setting(string $name, mixed $value): void
    {
        Scratch::saveSetting('McpServer', $name, $value);
        StaticContainer::reset(keepState: true);
    }

    public static function config(string $section, array $values): void
    {
        Config::getInstance()->set($section, $values);
        StaticContainer::reset(keepState: true);
    }

    public static function on(string $method, ?callable $handler): void
    {
        Calls::replace($method, $handler);
    }

    public static function filter(?callable $filter): void
    {
        Calls::filter($filter);
    }

    public static function calls(): array
    {
        return Calls::made();
    }

    public static function log(): array
    {
        return StaticContainer::get(LoggerInterface::class)->lines();
    }

    public static function language(): string
    {
        return StaticContainer::get(Translator::class)->getCurrentLanguage();
    }

    public static function deactivate(string $plugin): void
    {
        Manager::getInstance()->deactivatePlugin($plugin);
    }

    public static function handle(string|array $body, array $options = [], array $server = []): \McpServerResponse
    {
        $options += ['enabled' => true, 'maximum_access_level' => 'unlimited', 'check_host' => false];

        return (new \McpServer($options))->handle(self::json($body), self::server($server));
    }

    /**
     * @return array the decoded `result`, or ['error' => ...]
     */
    public static function tool(string $name, array $arguments = [], array $options = []): array
    {
        $response = self::handle([
            'jsonrpc' => '2.0',
            'id' => 1,
            'method' => 'tools/call',
            'params' => ['name' => $name, 'arguments' => $arguments === [] ? new \stdClass() : $arguments],
        ], $options);
        $answer = json_decode($response->body, true, 512, JSON_THROW_ON_ERROR);

        return $answer['result'] ?? ['error' => $answer['error'] ?? null];
    }

    private static function json(string|array $body): string
    {
        return is_string($body) ? $body : json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }

    /**
     * @return array{status: int|null, body: string}
     */
    public static function request(string $query, string|array $body = '', array $server = [], array $post = []): array
    {
        $saved = [$_GET, $_POST, $_SERVER];
        $access = Access::getInstance();
        [$user, $language] = [$access->user(), self::language()];
        parse_str($query, $get);
        [$_GET, $_POST] = [$get, $post];
        $_SERVER = self::server($server + ['QUERY_STRING' => $query, 'REQUEST_URI' => '/index.php?' . $query]);
        MatomoHost\Body::set(self::json($body));
        try {
            return MatomoHost\Application::run();
        } finally {
            MatomoHost\Body::set(null);
            [$_GET, $_POST, $_SERVER] = $saved;
            self::root();
            $access->become($user);
            StaticContainer::get(Translator::class)->setCurrentLanguage($language);
        }
    }
}
