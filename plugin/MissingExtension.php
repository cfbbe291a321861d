<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\API\Request;
use Piwik\Container\StaticContainer;
use Piwik\Http\BadRequestException;
use Piwik\Http\HttpCodeException;
use Piwik\NoAccessException;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Http\Response;

/**
 * Answers in place of an extension that is not loaded or of another version: the only JSON-RPC made in PHP.
 * Outsiders are told no more than the extension would tell them.
 */
final class MissingExtension
{
    private const INVALID_REQUEST = -32600;
    private const INTERNAL_ERROR = -32603;
    private const HOST_ERROR = -32000;
    private const INVALID_TOKEN = -32001;

    private const BODY_CEILING = 1048576;

    /**
     * @var string|null
     */
    private $body;

    /**
     * @param string|null $body the request body; null: the current request's
     */
    public function __construct(?string $body = null)
    {
        $this->body = $body;
    }

    /**
     * What is wrong, for an administrator.
     */
    public static function describe(): string
    {
        $loaded = Extension::loadedVersion();

        if ($loaded === null) {
            return Piwik::translate('McpServer_ExtensionMissing', [Extension::requiredVersion()]);
        }

        return Piwik::translate('McpServer_ExtensionOfOtherVersion', [$loaded, Extension::requiredVersion()]);
    }

    public function handle(): Response
    {
        if (!$this->isRootCall()) {
            throw new BadRequestException('The MCP endpoint answers only index.php?' . Endpoint::QUERY . ' as a request of its own.');
        }

        if (Piwik::isUserIsAnonymous() || !Piwik::isUserHasSomeViewAccess()) {
            return $this->unauthenticated();
        }

        if (!StaticContainer::get(SystemSettings::class)->isMcpEnabled()) {
            if ($this->requestId() === null) {
                return new Response(403);
            }

            return $this->error(403, self::INVALID_REQUEST, 'MCP endpoint is disabled. Please contact your Matomo administrator.');
        }

        return $this->error(
            503,
            self::HOST_ERROR,
            'MCP endpoint is not available: the PHP extension mcpserver ' . Extension::requiredVersion()
            . ' is not loaded. Please contact your Matomo administrator.'
        );
    }

    public function refuse(\Throwable $e): Response
    {
        for ($cause = $e; $cause !== null; $cause = $cause->getPrevious()) {
            if ($cause instanceof NoAccessException) {
                return $this->unauthenticated();
            }
        }

        if ($e instanceof HttpCodeException && $e->getCode() === 400) {
            return $this->error(400, self::INVALID_REQUEST, 'Invalid request.');
        }

        return $this->error(500, self::INTERNAL_ERROR, 'Internal endpoint error.');
    }

    private function isRootCall(): bool
    {
        return Request::isCurrentApiRequestTheRootApiRequest()
            && Request::getRootApiRequestMethod() === Endpoint::METHOD
            && Endpoint::isFormat($_GET['format'] ?? null);
    }

    private function unauthenticated(): Response
    {
        return $this->error(401, self::INVALID_TOKEN, 'Authentication required.', ['WWW-Authenticate' => 'Bearer realm="mcp"']);
    }

    private function error(int $status, int $code, string $message, array $headers = []): Response
    {
        $error = ['jsonrpc' => '2.0', 'id' => $this->requestId(), 'error' => ['code' => $code, 'message' => $message]];

        return new Response($status, (string) json_encode($error, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), $headers);
    }

    /**
     * @return int|string|null
     */
    private function requestId()
    {
        if ($this->body === null) {
            $this->body = (string) file_get_contents('php://input', false, null, 0, self::BODY_CEILING);
        }

        $message = json_decode($this->body);
        $id = is_object($message) ? ($message->id ?? null) : null;

        return is_int($id) || is_string($id) ? $id : null;
    }
}
