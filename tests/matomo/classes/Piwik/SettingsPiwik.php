<?php

namespace Piwik;

class SettingsPiwik
{
    public static function getSalt(): ?string
    {
        return Config::getInstance()->General['salt'];
    }

    public static function getPiwikUrl()
    {
        $path = rtrim(strtr(dirname($_SERVER['SCRIPT_NAME'] ?? '/index.php'), '\\', '/'), '/');

        return Url::getCurrentScheme() . '://' . Url::getCurrentHost('localhost') . $path . '/';
    }
}
