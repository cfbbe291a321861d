<?php

namespace Piwik\API;

use MatomoHost\Calls;
use MatomoHost\Globals;
use Piwik\Piwik;

/**
 * Calls an API method with the request's parameters in place of the outer ones, and tells the plugins.
 */
class Proxy
{
    private static $instance;

    public static function getInstance()
    {
        return self::$instance ??= new self();
    }

    public function call($className, $methodName, $parametersRequest)
    {
        $module = explode('\\', ltrim($className, '\\'))[2];

        return Globals::with($parametersRequest, function () use ($module, $className, $methodName, $parametersRequest) {
            $parameters = array_diff_key($parametersRequest, ['module' => 1, 'method' => 1, 'format' => 1]);
            Piwik::postEvent('API.Request.dispatch', [&$parameters, $module, $methodName]);
            Piwik::postEvent("API.$module.$methodName", [&$parameters]);
            $value = null;
            Piwik::postEvent('API.Request.intercept', [&$value, $parameters, $module, $methodName, $parametersRequest]);
            $value ??= Calls::make($className, $module, $methodName, $parametersRequest);
            $about = ['className' => $className, 'module' => $module, 'action' => $methodName, 'parameters' => $parameters];
            Piwik::postEvent("API.$module.$methodName.end", [&$value, $about]);
            Piwik::postEvent('API.Request.dispatch.end', [&$value, $about]);

            return $value;
        });
    }
}
