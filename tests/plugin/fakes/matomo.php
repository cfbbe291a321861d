<?php

/*
 * As much of Matomo as the plugin touches, with switches instead of behaviour.
 */

namespace Piwik\Http {
    interface HttpCodeException extends \Throwable
    {
    }

    class BadRequestException extends \Exception implements HttpCodeException
    {
        public function __construct($message, $code = 400)
        {
            parent::__construct($message, $code);
        }
    }
}

namespace Piwik {
    class Plugin
    {
    }

    class Version
    {
        public const VERSION = '5.9.9';
    }

    class NoAccessException extends \Exception implements Http\HttpCodeException
    {
        public function __construct($message, $code = 401)
        {
            parent::__construct($message, $code);
        }
    }

    class Piwik
    {
        public static $anonymous = false;
        public static $someViewAccess = true;
        public static $listeners = [];
        public static $superUser = true;

        public static function isUserIsAnonymous()
        {
            return self::$anonymous;
        }

        public static function isUserHasSomeViewAccess()
        {
            return self::$someViewAccess;
        }

        public static function hasUserSuperUserAccess()
        {
            return self::$superUser;
        }

        public static function postEvent($event, $parameters)
        {
            foreach (self::$listeners[$event] ?? [] as $listener) {
                $listener(...$parameters);
            }
        }

        public static function translate($key, $arguments = [])
        {
            return $key . ($arguments ? ' ' . implode(' ', $arguments) : '');
        }
    }

    class Common
    {
        public static function prefixTable($table)
        {
            return 'matomo_' . $table;
        }

        public static function getRequestVar($name, $default, $type, $parameters)
        {
            $value = $parameters[$name] ?? '';
            if (!is_string($value) || $value === '') {
                return $default;
            }

            $value = str_replace("\0", '', html_entity_decode($value, ENT_QUOTES, 'UTF-8'));

            return self::sanitizeInputValue($value);
        }

        public static function sanitizeInputValue($value)
        {
            return htmlspecialchars($value, ENT_QUOTES, 'UTF-8');
        }
    }

    class Config
    {
        public static $sections = [];

        public static function getInstance()
        {
            return new self();
        }

        public function __get($name)
        {
            return self::$sections[$name] ?? [];
        }
    }

    class SettingsPiwik
    {
        public static function getPiwikUrl()
        {
            return 'https://matomo.example/';
        }

        public static $salt = 'salty';

        public static function getSalt()
        {
            return self::$salt;
        }
    }

    class Url
    {
        public static $trustedHosts = ['matomo.example'];

        public static function getTrustedHosts()
        {
            return self::$trustedHosts;
        }

        public static $host = 'matomo.example';

        public static function getCurrentHost($default = 'unknown', $checkTrustedHost = true)
        {
            return self::$host;
        }

        public static function isLocalHost($host)
        {
            return $host === 'localhost';
        }
    }

    class Db
    {
        /** @var \PDO */
        public static $pdo;

        public static function query($sql, $parameters = [])
        {
            $statement = self::$pdo->prepare($sql);
            $statement->execute($parameters);

            return $statement;
        }

        public static function fetchOne($sql, $parameters = [])
        {
            return self::query($sql, $parameters)->fetchColumn();
        }

        public static function deleteAllRows($table, $where, $orderBy, $maxRowsPerQuery = 100000, $parameters = [])
        {
            return self::query("DELETE FROM $table $where", $parameters)->rowCount();
        }

        public static function dropTables($tables)
        {
            self::query("DROP TABLE $tables");
        }
    }

    class DbHelper
    {
        public static function createTable($nameWithoutPrefix, $createDefinition)
        {
            // SQLite knows no secondary keys inside the definition.
            $definition = preg_replace('/,\s*KEY .*$/s', '', $createDefinition);
            Db::query('CREATE TABLE IF NOT EXISTS `' . Common::prefixTable($nameWithoutPrefix) . "` ($definition)");
        }
    }
}

namespace Piwik\API {
    class Request
    {
        public static $isRoot = true;
        public static $rootMethod = 'McpServer.mcp';

        public static function isCurrentApiRequestTheRootApiRequest()
        {
            return self::$isRoot;
        }

        public static function isRootRequestApiRequest()
        {
            return !empty(self::$rootMethod);
        }

        public static function getRootApiRequestMethod()
        {
            return self::$rootMethod;
        }
    }

    abstract class ApiRenderer
    {
        protected $request;

        final public function __construct($request)
        {
            $this->request = $request;
            $this->init();
        }

        protected function init()
        {
        }

        abstract public function sendHeader();
    }
}

namespace Piwik\Container {
    class StaticContainer
    {
        public static $objects = [];

        public static function get($name)
        {
            return self::$objects[$name] ?? (self::$objects[$name] = new $name());
        }
    }
}

namespace Piwik\Log {
    class LoggerInterface
    {
        public $lines = [];

        public function __call($level, $arguments)
        {
            $line = $level . ': ' . $arguments[0];
            foreach ($arguments[1] ?? [] as $name => $value) {
                $line = str_replace('{' . $name . '}', $value instanceof \Throwable ? $value->getMessage() : $value, $line);
            }
            $this->lines[] = $line;
        }
    }
}

namespace Piwik\Plugin {
    class API
    {
    }

    class Tasks
    {
        public const LOW_PRIORITY = 9;

        public $scheduled = [];

        protected function daily($method, $parameter = null, $priority = 6)
        {
            $this->scheduled[$method] = $priority;
        }
    }
}

namespace Piwik\Settings {
    class FieldConfig
    {
        public const TYPE_BOOL = 'boolean';
        public const TYPE_STRING = 'string';
        public const UI_CONTROL_CHECKBOX = 'checkbox';
        public const UI_CONTROL_SINGLE_SELECT = 'select';

        public $title = '';
        public $uiControl;
        public $description;
        public $inlineHelp;
        public $condition;
        public $availableValues;
    }
}

namespace Piwik\Settings\Plugin {
    use Piwik\Config;
    use Piwik\Settings\FieldConfig;

    class SystemSetting
    {
        private $name;
        private $default;
        private $configure;

        public function __construct($name, $default, callable $configure)
        {
            $this->name = $name;
            $this->default = $default;
            $this->configure = $configure;
        }

        public function getValue()
        {
            return Config::getInstance()->McpServer[$this->name] ?? $this->default;
        }

        public function isWritableByCurrentUser()
        {
            return !isset(Config::getInstance()->McpServer[$this->name]);
        }

        public function configureField()
        {
            $field = new FieldConfig();
            ($this->configure)($field);

            return $field;
        }
    }

    abstract class SystemSettings
    {
        protected $title = '';

        public function __construct()
        {
            $this->init();
        }

        public function getTitle()
        {
            return $this->title;
        }

        abstract protected function init();

        protected function makeSetting($name, $default, $type, callable $configure)
        {
            return new SystemSetting($name, $default, $configure);
        }
    }
}
