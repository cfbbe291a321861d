<?php

namespace Piwik\Plugin;

class Tasks
{
    public const LOWEST_PRIORITY = 12;
    public const LOW_PRIORITY = 9;
    public const NORMAL_PRIORITY = 6;
    public const HIGH_PRIORITY = 3;
    public const HIGHEST_PRIORITY = 0;

    private $scheduled = [];

    public function schedule()
    {
    }

    /**
     * @return array [[period, method], ...]
     */
    public function getScheduledTasks()
    {
        return $this->scheduled;
    }

    protected function hourly($method, $parameter = null, $priority = self::NORMAL_PRIORITY)
    {
        $this->scheduled[] = ['hourly', $method];
    }

    protected function daily($method, $parameter = null, $priority = self::NORMAL_PRIORITY)
    {
        $this->scheduled[] = ['daily', $method];
    }
}
