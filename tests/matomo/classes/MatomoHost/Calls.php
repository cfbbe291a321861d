<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\Http\BadRequestException;
use Piwik\Piwik;

/**
 * Where an API call ends: in our plugin, in a test's replacement, in one of the host's few methods or in the recording.
 */
final class Calls
{
    /** @var callable[] */
    private static array $replaced = [];
    private static array $made = [];
    /** @var callable|null */
    private static $filter = null;

    public static function reset(): void
    {
        [self::$replaced, self::$made, self::$filter] = [[], [], null];
    }

    /**
     * Every result passes this on its way: fn(string $method, mixed $result): mixed.
     */
    public static function filter(?callable $filter): void
    {
        self::$filter = $filter;
    }

    public static function replace(string $method, ?callable $handler): void
    {
        self::$replaced[$method] = $handler;
    }

    /**
     * @return array [[method, parameters], ...]
     */
    public static function made(): array
    {
        return self::$made;
    }

    public static function make(string $class, string $module, string $action, array $parameters): mixed
    {
        $method = "$module.$action";
        if ($module === 'McpServer' || $method === 'API.getBulkRequest') {
            return $module === 'McpServer' ? self::ofPlugin($class, $action) : BulkRequest::answer($parameters);
        }
        self::$made[] = [$method, array_diff_key($parameters, ['format' => 1, 'serialize' => 1, 'module' => 1, 'method' => 1, 'compare' => 1])];
        Faults::happen($method);
        $result = isset(self::$replaced[$method]) ? (self::$replaced[$method])($parameters) : (new RecordedApi())->call($module, $action, $parameters);

        return self::$filter ? (self::$filter)($method, $result) : $result;
    }

    private static function ofPlugin(string $class, string $action): mixed
    {
        if (!method_exists($class, $action)) {
            throw self::unknown('McpServer', $action);
        }

        return $class::getInstance()->$action();
    }

    public static function unknown(string $module, string $action): BadRequestException
    {
        return new BadRequestException(Piwik::translate('General_ExceptionMethodNotFound', [$action, "\\Piwik\\Plugins\\$module\\API"]));
    }
}
