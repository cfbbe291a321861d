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

    public static function reset(): void
    {
        [self::$replaced, self::$made] = [[], []];
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
        if (isset(self::$replaced[$method])) {
            return (self::$replaced[$method])($parameters);
        }

        return (new RecordedApi())->call($module, $action, $parameters);
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
