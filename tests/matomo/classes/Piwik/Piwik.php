<?php

namespace Piwik;

use Piwik\Container\StaticContainer;
use Piwik\Translation\Translator;

/**
 * Questions about the current user, events, translations.
 */
class Piwik
{
    public static function translate($key, $arguments = [])
    {
        return StaticContainer::get(Translator::class)->translate($key, is_array($arguments) ? $arguments : [$arguments]);
    }

    public static function postEvent($name, $parameters = [], $pending = false, $plugins = null)
    {
        EventDispatcher::getInstance()->post($name, $parameters);
    }

    public static function addAction($name, $function)
    {
        EventDispatcher::getInstance()->observe($name, $function);
    }

    public static function getModule()
    {
        return Common::getRequestVar('module', '', 'string');
    }

    public static function getAction()
    {
        return Common::getRequestVar('action', '', 'string');
    }

    public static function getCurrentUserLogin()
    {
        return Access::getInstance()->getLogin();
    }

    public static function isUserIsAnonymous()
    {
        return self::getCurrentUserLogin() === 'anonymous';
    }

    public static function hasUserSuperUserAccess()
    {
        return Access::getInstance()->hasSuperUserAccess();
    }

    public static function isUserHasSomeAdminAccess()
    {
        return Access::getInstance()->hasSome('admin');
    }

    public static function isUserHasSomeWriteAccess()
    {
        return Access::getInstance()->hasSome('write');
    }

    public static function isUserHasSomeViewAccess()
    {
        return Access::getInstance()->hasSome('view');
    }

    public static function isUserHasViewAccess($idSites)
    {
        try {
            self::checkUserHasViewAccess($idSites);
        } catch (\Exception $e) {
            return false;
        }

        return true;
    }

    public static function checkUserHasViewAccess($idSites)
    {
        Access::getInstance()->check('view', $idSites);
    }

    public static function checkUserHasSomeViewAccess()
    {
        if (!self::isUserHasSomeViewAccess()) {
            throw new NoAccessException(self::translate('General_ExceptionPrivilegeAtLeastOneWebsite', ['view']));
        }
    }

    public static function checkUserHasSuperUserAccess()
    {
        if (!self::hasUserSuperUserAccess()) {
            throw new NoAccessException(self::translate('General_ExceptionPrivilege', ['superuser']));
        }
    }
}
