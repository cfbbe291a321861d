<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

/**
 * Which calls are wanted. Null: all.
 */
final class CallFilter
{
    /**
     * @param string|null $user login; '' for requests of nobody, CallTable::DELETED_USER for deleted users
     * @param int|null $site also calls that had more sites than are kept: it may be one of them
     * @param int|null $from Unix time, inclusive
     * @param int|null $until Unix time, exclusive
     */
    public function __construct(
        public readonly ?string $user = null,
        public readonly ?string $client = null,
        public readonly ?string $tool = null,
        public readonly ?int $site = null,
        public readonly ?string $outcome = null,
        public readonly ?int $from = null,
        public readonly ?int $until = null
    ) {
    }

    /**
     * @return array{string[], array} conditions, and their parameters
     */
    public function conditions(): array
    {
        $all = [
            'login = ?' => $this->user,
            'client = ?' => $this->client,
            'tool = ?' => $this->tool,
            "(sites LIKE ? OR sites LIKE '%," . CallTable::MORE_SITES . ",')" => $this->site === null ? null : "%,{$this->site},%",
            'outcome = ?' => $this->outcome,
            'called_at >= ?' => $this->from,
            'called_at < ?' => $this->until,
        ];
        $wanted = array_filter($all, static fn ($value) => $value !== null);

        return [array_keys($wanted), array_values($wanted)];
    }
}
