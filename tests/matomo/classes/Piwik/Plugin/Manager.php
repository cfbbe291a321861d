<?php

namespace Piwik\Plugin;

use MatomoHost\Recording;
use MatomoHost\Scratch;
use Piwik\API\ApiRenderer;
use Piwik\Exception\PluginDeactivatedException;
use Piwik\Plugin;
use Piwik\Plugins\McpFixtures\McpFixtures;
use Piwik\Plugins\McpServer\McpServer;

/**
 * One plugin is really there: ours, and on order the one with the fixtures. The others have only a name and recorded answers.
 */
class Manager
{
    private static $instance;

    /** @var Plugin[] */
    private $loaded = [];
    private $deactivated = [];

    public static function getInstance()
    {
        return self::$instance ??= new self();
    }

    public static function reset(): void
    {
        self::$instance = null;
    }

    public function loadActivatedPlugins()
    {
        if ($this->isPluginActivated('McpServer')) {
            $this->loaded['McpServer'] ??= new McpServer();
        }
        if (getenv('MATOMO_HOST_FIXTURES')) {
            $this->loaded['McpFixtures'] ??= new McpFixtures();
        }
        if (isset($this->loaded['McpServer'])) {
            Scratch::once('McpServer installed', function (): void {
                $this->loaded['McpServer']->install();
                $this->loaded['McpServer']->activate();
            });
        }
    }

    /**
     * @return Plugin[]
     */
    public function getLoadedPlugins()
    {
        return $this->loaded;
    }

    public function isPluginActivated($name)
    {
        if (isset($this->deactivated[$name]) || in_array($name, (array) (\Piwik\Config::getInstance()->Host['deactivated'] ?? []), true)) {
            return false;
        }

        return $name === 'McpServer' || in_array($name, Recording::meta('plugins'), true);
    }

    public function checkIsPluginActivated($name)
    {
        if (!$this->isPluginActivated($name)) {
            throw new PluginDeactivatedException($name);
        }
    }

    public function deactivatePlugin($name)
    {
        $this->deactivated[$name] = true;
        unset($this->loaded[$name]);
    }

    /**
     * @return string[] class names
     */
    public function findMultipleComponents($directory, $base)
    {
        if ($directory !== 'Renderer' || $base !== ApiRenderer::class) {
            return [];
        }
        $renderers = array_map(
            static fn(string $format) => "Piwik\\Plugins\\API\\Renderer\\$format",
            ['Console', 'Json', 'Original', 'Xml']
        );
        if (isset($this->loaded['McpServer'])) {
            $renderers[] = 'Piwik\Plugins\McpServer\Renderer\Mcp';
        }

        return $renderers;
    }
}
