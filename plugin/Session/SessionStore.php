<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Session;

use Piwik\Db;

/**
 * Keeps MCP sessions in Matomo's database, where all web nodes see them. Only ever named when the extension, whose
 * interface it implements, is loaded.
 */
class SessionStore implements \McpServerSessionStore
{
    /**
     * @var string
     */
    private $table;

    public function __construct()
    {
        $this->table = (new SessionTable())->name();
    }

    public function load(#[\SensitiveParameter] string $id): ?array
    {
        $json = Db::fetchOne(
            "SELECT data FROM `{$this->table}` WHERE id = ? AND expires_at > ?",
            [$this->key($id), time()]
        );

        return is_string($json) ? $this->decode($json) : null;
    }

    public function save(#[\SensitiveParameter] string $id, array $data, int $expiresAt): void
    {
        $json = json_encode($data, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);

        Db::query(
            "REPLACE INTO `{$this->table}` (id, expires_at, data) VALUES (?, ?, ?)",
            [$this->key($id), $expiresAt, $json]
        );
    }

    public function delete(#[\SensitiveParameter] string $id): void
    {
        Db::query("DELETE FROM `{$this->table}` WHERE id = ?", [$this->key($id)]);
    }

    /**
     * Hashed, so that nobody can take over a session with a copy of the database.
     */
    private function key(#[\SensitiveParameter] string $id): string
    {
        return hash('sha256', $id);
    }

    /**
     * Null for anything that save() cannot have written.
     */
    private function decode(string $json): ?array
    {
        $data = json_decode($json, true);

        if (!is_array($data)) {
            return null;
        }

        foreach ($data as $value) {
            if (!is_string($value) && !is_int($value)) {
                return null;
            }
        }

        return $data;
    }
}
