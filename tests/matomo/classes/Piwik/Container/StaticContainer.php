<?php

namespace Piwik\Container;

use Piwik\Log\Logger;
use Piwik\Log\LoggerInterface;

/**
 * One object of each class.
 */
class StaticContainer
{
    private const IMPLEMENTATIONS = [LoggerInterface::class => Logger::class];

    private static $objects = [];

    public static function get($name)
    {
        $class = self::IMPLEMENTATIONS[$name] ?? $name;
        if (!class_exists($class)) {
            throw new \RuntimeException("No entry or class found for '$name'");
        }

        return self::$objects[$class] ??= new $class();
    }

    /**
     * @param bool $keepState drop only what has read settings
     */
    public static function reset(bool $keepState = false): void
    {
        $kept = $keepState ? [Logger::class, \Piwik\Translation\Translator::class] : [];
        self::$objects = array_intersect_key(self::$objects, array_flip($kept));
    }
}
