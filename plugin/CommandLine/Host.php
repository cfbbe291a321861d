<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CommandLine;

use Piwik\Access;
use Piwik\Application\Kernel\GlobalSettingsProvider;
use Piwik\Cache;
use Piwik\Container\StaticContainer;
use Piwik\DataTable\Manager as TableManager;
use Piwik\Db;
use Piwik\Piwik;
use Piwik\Plugin\Manager;
use Piwik\Plugins\LanguagesManager\API as LanguagesApi;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\SystemSettings;
use Piwik\Settings\Storage\Factory;
use Piwik\Site;
use Piwik\Translation\Translator;

/**
 * The Matomo that a console command speaks for, in the name of one user. Matomo is made for one request at a time, and a
 * command may run for days: each message starts with what holds now.
 */
class Host
{
    /**
     * @var UserAuth
     */
    private $auth;

    public function __construct(string $login)
    {
        $this->auth = new UserAuth($login);
    }

    /**
     * The server for the next message, with the user's rights and the settings of this moment.
     */
    public function server(): \McpServer
    {
        $this->connect();
        $this->forget();
        $this->logIn();

        return Endpoint::commandLineServer();
    }

    /**
     * May the user see any site? Without one the endpoint takes them for a stranger.
     */
    public function hasAccess(): bool
    {
        $this->logIn();

        return Piwik::isUserHasSomeViewAccess();
    }

    /**
     * The database ends connections that have been idle for long.
     */
    private function connect(): void
    {
        try {
            Db::fetchOne('SELECT 1');
        } catch (\Exception $e) {
            Db::destroyDatabaseObject();
            Db::fetchOne('SELECT 1');
        }
    }

    private function forget(): void
    {
        // Matomo holds on to every table that it has made.
        TableManager::getInstance()->deleteAll();
        Cache::getTransientCache()->flushAll();
        Site::clearCache();

        StaticContainer::get(GlobalSettingsProvider::class)->reload();
        $container = StaticContainer::getContainer();
        $container->set(Factory::class, new Factory());
        $container->set(SystemSettings::class, new SystemSettings());
    }

    private function logIn(): void
    {
        // The console runs as superuser. This takes that away, and more is only given by the user's own roles.
        $access = Access::getInstance();
        $access->setSuperUserAccess(false);
        $access->reloadAccess($this->auth);

        $this->speakTheirLanguage((string) $access->getLogin());
    }

    private function speakTheirLanguage(string $login): void
    {
        if ($login === '' || Piwik::isUserIsAnonymous() || !Manager::getInstance()->isPluginActivated('LanguagesManager')) {
            return;
        }

        $languages = LanguagesApi::getInstance();
        $language = $languages->getLanguageForUser($login);

        if ($languages->isLanguageAvailable($language)) {
            StaticContainer::get(Translator::class)->setCurrentLanguage($language);
        }
    }
}
