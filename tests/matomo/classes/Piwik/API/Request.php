<?php

namespace Piwik\API;

use MatomoHost\Globals;
use Piwik\Access;
use Piwik\Common;
use Piwik\Container\StaticContainer;
use Piwik\IP;
use Piwik\Log\LoggerInterface;
use Piwik\Plugin\Manager;
use Piwik\Plugins\CoreHome\LoginAllowlist;

/**
 * One API call, from outside or nested in another.
 */
class Request
{
    private static $depth = 0;
    private static $rootMethod = false;

    private $request;

    public function __construct($request = null, $defaultRequest = null)
    {
        $this->request = self::getRequestArrayFromString($request, $defaultRequest);
    }

    /**
     * For tests without front controller: how deep the current call is, and in what.
     */
    public static function simulate(int $depth, string|false|null $rootMethod): void
    {
        self::$depth = $depth;
        self::$rootMethod = $rootMethod ?? false;
    }

    /**
     * The request's parameters as text. Without a default request all of the outer one is merged in, the segment as it
     * stands in the query string.
     */
    public static function getRequestArrayFromString($request, $defaultRequest = null)
    {
        if ($defaultRequest === null) {
            $defaultRequest = $_GET + $_POST;
            $segment = self::rawQuery()['segment'] ?? '';
            if ($segment !== '') {
                $defaultRequest['segment'] = $segment;
            }
            if (!isset($defaultRequest['format_metrics']) && !isset($request['format_metrics'])) {
                $defaultRequest['format_metrics'] = 'bc';
            }
        }
        if (is_string($request)) {
            parse_str(str_replace(["\n", "\t"], '', trim($request)), $request);
        }

        return array_map(
            static fn($value) => is_array($value) ? $value : trim((string) $value),
            ($request ?? []) + $defaultRequest
        );
    }

    /**
     * The query string's parameters, still encoded.
     */
    public static function rawQuery(): array
    {
        $parameters = [];
        foreach (array_filter(explode('&', $_SERVER['QUERY_STRING'] ?? '')) as $pair) {
            [$name, $value] = explode('=', $pair, 2) + [1 => ''];
            $parameters[urldecode($name)] = $value;
        }

        return $parameters;
    }

    public static function processRequest($method, $paramOverride = [], $defaultRequest = null)
    {
        $parameters = $paramOverride + [
            'format' => 'original', 'serialize' => '0', 'module' => 'API', 'method' => $method, 'compare' => '0',
        ];

        return (new self($parameters, $defaultRequest))->process();
    }

    public function process()
    {
        self::$depth++;
        try {
            return $this->dispatch();
        } finally {
            self::$depth--;
        }
    }

    private function dispatch()
    {
        $response = null;
        try {
            $response = new ResponseBuilder(strtolower(Common::getRequestVar('format', 'xml', 'string', $this->request)), $this->request);
            if (!self::isCurrentApiRequestTheRootApiRequest()) {
                $response->disableSendHeader();
            }
            $this->checkAddress();
            [$module, $action] = $this->method();
            Manager::getInstance()->checkIsPluginActivated($module);
            $value = Proxy::getInstance()->call("\\Piwik\\Plugins\\$module\\API", $action, $this->request);

            return Globals::with($this->request, static fn() => $response->getResponse($value));
        } catch (\Exception $e) {
            StaticContainer::get(LoggerInterface::class)->error('Uncaught exception in API: {exception}', ['exception' => $e]);

            return ($response ?? new ResponseBuilder('console', $this->request))->getResponseException($e);
        }
    }

    private function checkAddress(): void
    {
        $list = new LoginAllowlist();
        if ($list->shouldCheckAllowlist() && $list->shouldAllowlistApplyToAPI()) {
            $list->checkIsAllowed(IP::getIpFromHeader());
        }
    }

    private function method(): array
    {
        $parts = explode('.', Common::getRequestVar('method', null, 'string', $this->request));
        if (count($parts) !== 2) {
            throw new \Exception("The method name is invalid. Expected 'module.methodName'");
        }

        return array_map('trim', $parts);
    }

    public static function setIsRootRequestApiRequest($method)
    {
        self::$rootMethod = $method;
    }

    public static function getRootApiRequestMethod()
    {
        return self::$rootMethod;
    }

    public static function isRootRequestApiRequest()
    {
        return !empty(self::$rootMethod);
    }

    public static function isCurrentApiRequestTheRootApiRequest()
    {
        return self::$depth === 1;
    }

    public static function getMethodIfApiRequest($request)
    {
        $request ??= $_GET + $_POST;
        $method = Common::getRequestVar('method', '', 'string', $request);
        $isApi = Common::getRequestVar('module', '', 'string', $request) === 'API' && count(explode('.', $method)) === 2;

        return $isApi ? $method : null;
    }

    public static function isApiRequest($request)
    {
        return self::getMethodIfApiRequest($request) !== null;
    }

    public static function isTokenAuthProvidedSecurely(): bool
    {
        return ($_GET['token_auth'] ?? '') === '' && ($_POST['token_auth'] ?? '') !== '';
    }

    public static function shouldReloadAuthUsingTokenAuth($request)
    {
        $token = ($request ?? $_GET + $_POST)['token_auth'] ?? null;

        return $token !== null && $token != Access::getInstance()->getTokenAuth();
    }
}
