<?php

namespace Piwik;

class Url
{
    public static function getTrustedHosts()
    {
        return (array) Config::getInstance()->General['trusted_hosts'];
    }

    public static function getCurrentHost($default = 'unknown', $checkTrustedHost = true)
    {
        $host = $_SERVER['HTTP_HOST'] ?? '';
        foreach ((array) Config::getInstance()->General['proxy_host_headers'] as $header) {
            if (!empty($_SERVER[$header])) {
                $host = trim(explode(',', $_SERVER[$header])[0]);
                break;
            }
        }

        return $host === '' ? $default : Common::sanitizeInputValue($host);
    }

    public static function isLocalHost($host)
    {
        $name = preg_match('/^(.*):\d+$/', (string) $host, $match) ? $match[1] : (string) $host;

        return in_array($name, ['localhost', '127.0.0.1', '::1', '[::1]'], true);
    }

    public static function getCurrentScheme()
    {
        return ($_SERVER['HTTPS'] ?? 'off') === 'off' ? 'http' : 'https';
    }
}
