<?php

namespace Piwik;

use MatomoHost\IniFile;
use MatomoHost\Scratch;

/**
 * config.ini.php, section by section.
 */
class Config
{
    private const DEFAULTS = [
        'General' => [
            'API_datatable_default_limit' => 100,
            'enable_trusted_host_check' => 1,
            'trusted_hosts' => ['127.0.0.1', 'localhost'],
            'proxy_client_headers' => [],
            'proxy_host_headers' => [],
            'login_allowlist_ip' => [],
            'maintenance_mode' => 0,
            'only_allow_secure_auth_tokens' => 0,
            'salt' => 'the salt of the embedded host',
        ],
    ];

    private static $instance;

    private $sections = [];

    public static function getInstance()
    {
        return self::$instance ??= new self();
    }

    public static function reset(): void
    {
        self::$instance = null;
    }

    private function __construct()
    {
        $file = getenv('MATOMO_HOST_INI') ?: Scratch::file('config.ini.php');
        if (is_file($file)) {
            $this->sections = IniFile::read($file);
        }
    }

    public function __get($section)
    {
        return ($this->sections[$section] ?? []) + (self::DEFAULTS[$section] ?? []);
    }

    public function __set($section, $values)
    {
        $this->sections[$section] = $values;
    }

    public function set(string $section, array $values): void
    {
        $this->sections[$section] = $values;
    }
}
