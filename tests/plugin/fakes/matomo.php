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

namespace Piwik\Validators {
    class Exception extends \InvalidArgumentException
    {
    }

    abstract class BaseValidator
    {
        abstract public function validate($value);

        public static function check($name, $value, $validators)
        {
            foreach ($validators as $validator) {
                try {
                    $validator->validate($value);
                } catch (\Exception $e) {
                    throw new Exception(strip_tags($name) . ': ' . $e->getMessage(), $e->getCode());
                }
            }
        }
    }
}

namespace Piwik {
    class Plugin
    {
    }

    class Updater
    {
    }

    abstract class Updates
    {
    }

    class Site
    {
        public static $names = [1 => 'Shop &amp; more', 2 => 'Blog'];

        public static function getNameFor($idSite)
        {
            if (!isset(self::$names[$idSite])) {
                throw new \Exception('An unexpected website was found in the request');
            }

            return self::$names[$idSite];
        }

        public static function clearCache()
        {
        }
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

        public static $login = 'jane';

        public static function getCurrentUserLogin()
        {
            return self::$anonymous ? 'anonymous' : self::$login;
        }

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

        /** view, write or admin: what the user has on a site, being no superuser */
        public static $level = 'view';

        public static function isUserHasSomeAdminAccess()
        {
            return self::$level === 'admin';
        }

        public static function isUserHasSomeWriteAccess()
        {
            return self::$level === 'admin' || self::$level === 'write';
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
        public static $isPhpCliMode = false;

        public static function isPhpCliMode()
        {
            return self::$isPhpCliMode;
        }

        public static function getRandomString($length = 16, $alphabet = 'abcdef0123456789')
        {
            $string = '';
            while (strlen($string) < $length) {
                $string .= $alphabet[random_int(0, strlen($alphabet) - 1)];
            }

            return $string;
        }

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

        public static function unsanitizeInputValue($value)
        {
            return htmlspecialchars_decode($value ?? '', ENT_QUOTES);
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
            return preg_replace('/:\d+$/', '', $host) === 'localhost';
        }

        public static function getHostFromUrl($url)
        {
            $host = parse_url($url, PHP_URL_HOST);

            return $host ? strtolower($host) : null;
        }

        public static function isValidHost($host)
        {
            return in_array($host, self::$trustedHosts, true);
        }

        public static function getCurrentScheme()
        {
            return 'https';
        }

        public static $script = '/index.php';

        public static function getCurrentScriptName()
        {
            return self::$script;
        }
    }

    class Db
    {
        /** @var \PDO */
        public static $pdo;

        public static function hasDatabaseObject()
        {
            return self::$pdo !== null;
        }

        public static function destroyDatabaseObject()
        {
            self::$pdo = self::$spare;
        }

        /** What the next connection is. */
        public static $spare;

        public static function fetchAll($sql, $parameters = [])
        {
            return self::query($sql, $parameters)->fetchAll(\PDO::FETCH_ASSOC);
        }

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
        public static function tableExists($table)
        {
            return Db::fetchOne("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?", [$table]) > 0;
        }

        public static function createTable($nameWithoutPrefix, $createDefinition)
        {
            // SQLite knows no secondary keys inside the definition.
            $definition = preg_replace('/,\s*KEY .*$/s', '', $createDefinition);
            $definition = preg_replace('/BIGINT UNSIGNED NOT NULL AUTO_INCREMENT/', 'INTEGER PRIMARY KEY AUTOINCREMENT', $definition, 1, $isCounted);
            if ($isCounted) {
                $definition = preg_replace('/,\s*PRIMARY KEY \(.*?\)/', '', $definition);
            }
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

        public static function getContainer()
        {
            return new class {
                public function has($name)
                {
                    return isset(StaticContainer::$objects[$name]);
                }

                public function set($name, $object)
                {
                    StaticContainer::$objects[$name] = $object;
                }
            };
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
        public const TYPE_INT = 'integer';
        public const TYPE_ARRAY = 'array';
        public const UI_CONTROL_CHECKBOX = 'checkbox';
        public const UI_CONTROL_SINGLE_SELECT = 'select';
        public const UI_CONTROL_TEXT = 'text';
        public const UI_CONTROL_TEXTAREA = 'textarea';

        public $title = '';
        public $introduction;
        public $uiControl;
        public $description;
        public $inlineHelp;
        public $condition;
        public $availableValues;
        public $prepare;
        public $validators = [];
    }
}

namespace Piwik\Settings\Plugin {
    use Piwik\Config;
    use Piwik\Settings\FieldConfig;
    use Piwik\Validators\BaseValidator;

    class SystemSetting
    {
        public static $saved = [];

        private $name;
        private $default;
        private $type;
        private $configure;

        public function __construct($name, $default, $type, callable $configure)
        {
            $this->name = $name;
            $this->default = $default;
            $this->type = $type;
            $this->configure = $configure;
        }

        public function getName()
        {
            return $this->name;
        }

        public function getValue()
        {
            $value = Config::getInstance()->McpServer[$this->name] ?? self::$saved[$this->name] ?? $this->default;
            settype($value, $this->type);

            return $value;
        }

        /** Matomo's steps: prepare, validators, choices, type. */
        public function setValue($value)
        {
            $field = $this->configureField();
            if ($field->prepare) {
                $value = ($field->prepare)($value, $this);
            }

            BaseValidator::check($field->title, $value, $field->validators);
            if (is_array($field->availableValues)) {
                foreach ((array) $value as $one) {
                    if (!array_key_exists($one, $field->availableValues)) {
                        throw new \Exception('CoreAdminHome_PluginSettingsValueNotAllowed');
                    }
                }
            }

            settype($value, $this->type);
            self::$saved[$this->name] = $value;
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

        private $settings = [];

        public function __construct()
        {
            $this->init();
        }

        public function getTitle()
        {
            return $this->title;
        }

        /** @return SystemSetting[] */
        public function getSettingsWritableByCurrentUser()
        {
            return array_filter($this->settings, static fn (SystemSetting $setting) => $setting->isWritableByCurrentUser());
        }

        abstract protected function init();

        protected function makeSetting($name, $default, $type, callable $configure)
        {
            return $this->settings[$name] = new SystemSetting($name, $default, $type, $configure);
        }
    }
}
