<?php

declare(strict_types=1);

namespace MatomoHost\Recorder;

use Piwik\Access;
use Piwik\API\Request;
use Piwik\Application\Environment;
use Piwik\Cache;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Plugin\Manager;
use Piwik\Translation\Translator;

/**
 * A real Matomo, started in this process: calls API methods as the endpoint would, in the name of any user.
 */
final class Matomo
{
    private string $login = '';
    private string $period = '';

    public function __construct(string $directory)
    {
        foreach (['PIWIK_DOCUMENT_ROOT', 'PIWIK_INCLUDE_PATH', 'PIWIK_USER_PATH'] as $name) {
            define($name, $directory);
        }
        define('PIWIK_ENABLE_DISPATCH', false);
        $_SERVER['HTTP_HOST'] = 'localhost';
        require_once $directory . '/core/bootstrap.php';
        (new Environment('cli'))->init();
        Manager::getInstance()->loadActivatedPlugins();
        Manager::getInstance()->loadPluginTranslations();

        // Calls count as nested ones, as below the endpoint.
        (new \ReflectionProperty(Request::class, 'nestedApiInvocationCount'))->setValue(null, 1);
    }

    public function become(string $login): void
    {
        if ($login !== $this->login) {
            Access::getInstance()->setSuperUserAccess(false);
            Access::getInstance()->reloadAccess(new KnownUser($login));
            $this->login = $login;
            Cache::getTransientCache()->flushAll();
        }
    }

    public function speak(string $language): void
    {
        StaticContainer::get(Translator::class)->setCurrentLanguage($language);
        Cache::getTransientCache()->flushAll();
    }

    /** From now on segments that were never processed stay so. */
    public function forbidArchiving(): void
    {
        $config = Config::getInstance();
        $general = $config->General;
        $general['enable_browser_archiving_triggering'] = 0;
        $general['browser_archiving_disabled_enforce'] = 1;
        $general['enable_general_settings_admin'] = 0;
        $config->General = $general;
    }

    public function call(string $method, array $parameters): mixed
    {
        $_GET = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => 'mcp'];
        $_POST = [];
        // Reports are kept in memory as they are for the period that asked first.
        if ($this->period !== ($parameters['period'] ?? '')) {
            $this->period = $parameters['period'] ?? '';
            Cache::getTransientCache()->flushAll();
        }
        Request::setIsRootRequestApiRequest('McpServer.mcp');

        return Request::processRequest($method, $parameters, []);
    }
}
