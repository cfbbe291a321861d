<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\API\Request;
use Piwik\Config;
use Piwik\ExceptionHandler;
use Piwik\FrontController;
use Piwik\Plugin\Manager;

/**
 * One HTTP request, as Matomo's index.php handles it.
 */
final class Application
{
    public static function serve(): void
    {
        register_shutdown_function([ExceptionHandler::class, 'onShutdown']);
        self::respond();
    }

    /**
     * The same within a process that goes on.
     *
     * @return array{status: int|null, body: string} status null: output has begun, and with it the status is gone
     */
    public static function run(): array
    {
        Config::reset();
        Manager::reset();
        http_response_code(200);
        ob_start();
        $level = ob_get_level();
        self::respond();
        while (ob_get_level() > $level) {
            ob_end_flush(); // the plugin leaves its own to the end of the process
        }

        return ['status' => headers_sent() ? null : (int) http_response_code(), 'body' => (string) ob_get_clean()];
    }

    private static function respond(): void
    {
        Request::simulate(0, null);
        try {
            $controller = new FrontController();
            $controller->init();
            echo $controller->dispatch();
        } catch (\Exception $e) {
            echo ExceptionHandler::answer($e);
        } catch (\Error $e) {
            echo ExceptionHandler::safeMode($e);
        }
    }
}
