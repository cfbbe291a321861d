<?php

namespace Piwik;

use Piwik\API\Request;
use Piwik\API\ResponseBuilder;
use Piwik\Container\StaticContainer;
use Piwik\Http\HttpCodeException;
use Piwik\Log\LoggerInterface;

/**
 * What becomes of an exception that nobody caught: a status, and the renderer of the format that was asked for.
 */
class ExceptionHandler
{
    public static function answer(\Throwable $e): string
    {
        http_response_code($e instanceof HttpCodeException && $e->getCode() > 0 ? $e->getCode() : 500);
        StaticContainer::get(LoggerInterface::class)->error('Uncaught exception: {exception}', ['exception' => $e]);
        if (!Request::isApiRequest($_GET)) {
            return '<html><body>' . Common::sanitizeInputValue($e->getMessage()) . '</body></html>';
        }

        try {
            return (string) (new ResponseBuilder(strtolower(Common::getRequestVar('format', 'xml', 'string', $_GET + $_POST))))->getResponseException($e);
        } catch (\Exception $again) {
            return $again->getMessage();
        }
    }

    /**
     * An \Error makes Matomo drop all its caches; the log tells here.
     */
    public static function safeMode(\Throwable $e): string
    {
        StaticContainer::get(LoggerInterface::class)->error('Safe mode: caches wiped');

        return self::answer(new \Exception($e->getMessage()));
    }

    public static function onShutdown(): void
    {
        $error = error_get_last();
        if ($error !== null && in_array($error['type'], [E_ERROR, E_COMPILE_ERROR, E_USER_ERROR], true)) {
            ini_set('memory_limit', '-1');
            echo self::safeMode(new \ErrorException($error['message']));
        }
    }
}
