<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Http;

use Piwik\Plugins\McpServer\Endpoint;

/**
 * Code below a tool may call exit: Matomo would then answer 200 with an empty or foreign body. Every other failure
 * reaches Renderer\Mcp.
 */
final class ExitGuard
{
    /**
     * @var bool
     */
    private static $waiting = false;

    public static function arm(): void
    {
        self::$waiting = true;
        register_shutdown_function([self::class, 'onShutdown']);
    }

    /**
     * An answer has been sent.
     */
    public static function disarm(): void
    {
        self::$waiting = false;
    }

    public static function onShutdown(): void
    {
        $status = http_response_code();
        $isRedirect = is_int($status) && $status >= 300 && $status < 400;

        if (!self::$waiting || $isRedirect || headers_sent()) {
            return;
        }

        self::disarm();
        Endpoint::refuse(new \RuntimeException('The request ended without an answer.'))->send();
    }
}
