<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * An exception that Matomo threw when it was recorded.
 */
final class RecordedException extends \Exception
{
    public function __construct(private array $recorded)
    {
        parent::__construct($recorded['message']);
    }

    public function original(): \Exception
    {
        $class = $this->recorded['@exception'];

        return class_exists($class) ? new $class($this->recorded['message'], $this->recorded['code']) : new \Exception($this->recorded['message']);
    }
}
