<?php

namespace Piwik\Plugin;

abstract class API
{
    private static $instances = [];

    public static function getInstance()
    {
        return self::$instances[static::class] ??= new static();
    }

    public function usesAutoSanitizeInputParams()
    {
        return true;
    }
}
