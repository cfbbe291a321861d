<?php

/*
 * The extension's McpServerContext, for tests without the extension: answers are set, what is told is recorded.
 */

// phpcs:disable

final class McpServerContext
{
    public $told = [];

    private $inputs;
    private $state;
    private $capabilities;

    public function __construct(array $inputs = [], $state = null, array $capabilities = [])
    {
        $this->inputs = $inputs;
        $this->state = $state;
        $this->capabilities = $capabilities;
    }

    public function progress(float $progress, ?float $total = null, ?string $message = null): void
    {
        $this->told[] = ['progress', $progress, $total, $message];
    }

    public function log(string $level, mixed $data, ?string $logger = null): void
    {
        $this->told[] = ['log', $level, $data, $logger];
    }

    public function clientSupports(string $capability): bool
    {
        return in_array($capability, $this->capabilities, true);
    }

    public function input(string $key): mixed
    {
        return $this->inputs[$key] ?? null;
    }

    public function state(): mixed
    {
        return $this->state;
    }
}
