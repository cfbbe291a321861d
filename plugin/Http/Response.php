<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Http;

/**
 * A finished answer, of the shape of the extension's \McpServerResponse, for when there is no extension.
 */
final class Response
{
    /**
     * @var int
     */
    public $status;

    /**
     * @var array header names to values
     */
    public $headers;

    /**
     * @var string
     */
    public $body;

    public function __construct(int $status, string $body = '', array $headers = [])
    {
        $this->status = $status;
        $this->body = $body;
        $this->headers = $headers + ['Cache-Control' => 'no-store', 'Content-Type' => 'application/json'];

        if ($body === '') {
            unset($this->headers['Content-Type']);
        }
    }

    public function send(): void
    {
        while (ob_get_level() > 0 && ob_end_clean()) {
            continue;
        }

        http_response_code($this->status);

        // Once set, and only then, it can be removed: otherwise PHP adds its own.
        header('Content-Type: application/json');
        header_remove('Content-Type');

        foreach ($this->headers as $name => $value) {
            header($name . ': ' . $value);
        }

        echo $this->body;
    }
}
