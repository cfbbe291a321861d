<?php

namespace Piwik;

use MatomoHost\Authentication;
use Piwik\API\Request;
use Piwik\Container\StaticContainer;
use Piwik\Plugin\Manager;
use Piwik\Translation\Translator;

/**
 * The order of things in Matomo's bootstrap, as far as a plugin can see it.
 */
class FrontController
{
    public function init()
    {
        Common::sendHeader('X-Matomo-Request-Id: ' . bin2hex(random_bytes(2)));
        if (!empty(Config::getInstance()->General['maintenance_mode'])) {
            http_response_code(503);
            exit('<html><body>Maintenance</body></html>');
        }
        Manager::getInstance()->loadActivatedPlugins();
        Db::createDatabaseObject();
        Piwik::postEvent('Request.dispatchCoreAndPluginUpdatesScreen');
        Piwik::postEvent('Request.initAuthenticationObject');
        (new Authentication())->authenticate();
        Piwik::postEvent('Platform.initialized');
        $language = Common::getRequestVar('language', 'en', 'string');
        StaticContainer::get(Translator::class)->setCurrentLanguage($language);
        Request::setIsRootRequestApiRequest(Request::getMethodIfApiRequest(null));
    }

    public function dispatch()
    {
        $module = Common::getRequestVar('module', 'CoreHome', 'string');
        $action = Common::getRequestVar('action', '', 'string');
        $parameters = [];
        Piwik::postEvent('Request.dispatch', [&$module, &$action, &$parameters]);
        if ($module !== 'API') {
            http_response_code(404);

            return '<html><body>The embedded host has no user interface.</body></html>';
        }
        if (!in_array($action, ['', '0', 'index'], true)) {
            throw new \Exception("Action '$action' not found in the module 'API'.");
        }
        $_GET['filter_limit'] ??= $_POST['filter_limit'] ?? Config::getInstance()->General['API_datatable_default_limit'];
        $response = (new Request('token_auth=' . Common::getRequestVar('token_auth', 'anonymous', 'string')))->process();

        return is_array($response) ? var_export($response, true) : $response;
    }
}
