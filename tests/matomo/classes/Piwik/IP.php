<?php

namespace Piwik;

class IP
{
    public static function getIpFromHeader()
    {
        foreach ((array) Config::getInstance()->General['proxy_client_headers'] as $header) {
            if (!empty($_SERVER[$header])) {
                $addresses = explode(',', $_SERVER[$header]);

                return trim(end($addresses));
            }
        }

        return $_SERVER['REMOTE_ADDR'] ?? '0.0.0.0';
    }
}
