<?php

namespace Piwik;

use Piwik\Plugin\Manager;

/**
 * Calls what plugins have registered for an event: those that asked to be first, the others, those that asked to be last.
 */
class EventDispatcher
{
    private static $instance;

    private $observers = [];

    public static function getInstance()
    {
        return self::$instance ??= new self();
    }

    public function observe(string $event, callable $function): void
    {
        $this->observers[$event][] = $function;
    }

    public function post(string $event, array $parameters): void
    {
        $groups = [[], [], []];
        foreach (Manager::getInstance()->getLoadedPlugins() as $plugin) {
            $hook = $plugin->registerEvents()[$event] ?? null;
            if ($hook !== null) {
                $function = is_array($hook) && isset($hook['function']) ? $hook['function'] : $hook;
                $group = !empty($hook['before']) ? 0 : (!empty($hook['after']) ? 2 : 1);
                $groups[$group][] = is_string($function) && method_exists($plugin, $function) ? [$plugin, $function] : $function;
            }
        }
        foreach (array_merge($groups[0], $groups[1], $this->observers[$event] ?? [], $groups[2]) as $function) {
            $function(...$parameters);
        }
    }
}
