<?php

/*
 * What the console commands and the plugin OAuth2 need of Matomo, besides matomo.php.
 */

// phpcs:disable

namespace Piwik {
    interface Auth
    {
    }

    class AuthResult
    {
        public const SUCCESS = 1;
        public const SUCCESS_SUPERUSER_AUTH_CODE = 42;
        public const FAILURE = 0;

        public $code;
        public $login;
        public $token;

        public function __construct($code, $login, $token)
        {
            $this->code = $code;
            $this->login = $login;
            $this->token = $token;
        }
    }

    class Access
    {
        public static $log = [];
        public $superUser = true;
        public $login = 'super user was set';

        private static $instance;

        public static function getInstance()
        {
            return self::$instance ??= new self();
        }

        public function setSuperUserAccess($is)
        {
            $this->superUser = $is;
            Piwik::$superUser = $is;
            self::$log[] = 'superuser ' . var_export($is, true);
        }

        public function reloadAccess($auth)
        {
            $result = $auth->authenticate();
            $this->login = $result->code === AuthResult::FAILURE ? null : $result->login;
            Piwik::$login = (string) $this->login;
            Piwik::$someViewAccess = in_array($this->login, ['jane', 'root'], true);
            if ($result->code === AuthResult::SUCCESS_SUPERUSER_AUTH_CODE) {
                $this->setSuperUserAccess(true);
            }
            self::$log[] = 'login ' . var_export($this->login, true);
        }

        public function getLogin()
        {
            return $this->login;
        }
    }

    class Cache
    {
        public static function getTransientCache()
        {
            return new self();
        }

        public function flushAll()
        {
            Access::$log[] = 'forget';
        }
    }
}

namespace Piwik\Plugin {
    class ConsoleCommand
    {
        public const SUCCESS = 0;
        public const FAILURE = 1;

        public $name;
        public $defaults = [];
        private $input;
        private $output;

        public function __construct()
        {
            $this->configure();
        }

        public function setName($name) { $this->name = $name; }
        public function setDescription($text) { }
        public function setHelp($text) { }
        public function addRequiredValueOption($name, $short = null, $text = '', $default = null) { $this->defaults[$name] = $default; }
        public function addNoValueOption($name, $short = null, $text = '', $default = false) { $this->defaults[$name] = $default; }
        public function addRequiredArgument($name, $text = '') { $this->defaults[$name] = null; }
        public function addOptionalArgument($name, $text = '', $default = null) { $this->defaults[$name] = $default; }
        public function getInput() { return $this->input; }
        public function getOutput() { return $this->output; }

        /** @return array [status, standard output, standard error] */
        public function runWith(array $input): array
        {
            $values = $input + $this->defaults;
            $this->input = new class($values) {
                private $values;
                public function __construct($values) { $this->values = $values; }
                public function getOption($name) { return $this->values[$name]; }
                public function getArgument($name) { return $this->values[$name]; }
            };
            $this->output = new class {
                public $text = '';
                public $error;
                public $verbosity;
                public function write($text, $newline, $type) { $this->text .= $type === 2 ? $text : "<$text>"; }
                public function setVerbosity($verbosity) { $this->verbosity = $verbosity; }
                public function getErrorOutput() { return $this->error ??= new self(); }
            };
            $status = $this->doExecute();

            return [$status, $this->output->text, $this->output->getErrorOutput()->text, $this->output->verbosity];
        }
    }

    class Manager
    {
        public static $active = [];

        public static function getInstance()
        {
            return new self();
        }

        public function isPluginActivated($name)
        {
            return in_array($name, self::$active, true);
        }
    }
}

namespace {
    \Piwik\Plugins\UsersManager\Model::$users = [
        'jane' => ['login' => 'jane', 'superuser_access' => '0'],
        'root' => ['login' => 'root', 'superuser_access' => '1'],
        'nosite' => ['login' => 'nosite', 'superuser_access' => '0'],
        'anonymous' => ['login' => 'anonymous', 'superuser_access' => '0'],
    ];
}

namespace Piwik\DataTable {
    class Manager
    {
        public static function getInstance()
        {
            return new self();
        }

        public function deleteAll()
        {
        }
    }
}

namespace Piwik\Application\Kernel {
    class GlobalSettingsProvider
    {
        public function reload()
        {
        }
    }
}

namespace Piwik\Settings\Storage {
    class Factory
    {
    }
}
