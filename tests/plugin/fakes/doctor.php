<?php

/*
 * What the doctor needs of Matomo: HTTP that is answered by a function (see curl.php), tokens in memory, dates.
 */

// phpcs:disable

namespace Piwik {
    class Http
    {
        public static $transport = 'curl';

        /** @var callable (string $method, string $body, string[] $headers) -> array{status, headers, data}, or it throws */
        public static $answer;

        public static $requests = [];

        public static function getTransportMethod()
        {
            return self::$transport;
        }

        public static function configCurlCertificate(&$handle)
        {
            curl_setopt($handle, CURLOPT_CAINFO, __FILE__);
        }
    }

    class Date
    {
        private $time;

        private function __construct(int $time)
        {
            $this->time = $time;
        }

        public static function now()
        {
            return new self(time());
        }

        public static function factory($time)
        {
            return new self($time);
        }

        public function getTimestamp()
        {
            return $this->time;
        }

        public function getDatetime()
        {
            return gmdate('Y-m-d H:i:s', $this->time);
        }
    }
}

namespace Piwik\Plugins\UsersManager {
    class Model
    {
        public static $users = [];
        public static $access = [];
        public static $tokens = [];
        public static $isReadOnly = false;
        public static $made = 0;

        public function generateRandomTokenAuth()
        {
            return bin2hex(random_bytes(16));
        }

        public function addTokenAuth($login, $token, $description, $created, $expires = null, $isSystem = false, $isSecureOnly = false)
        {
            if (self::$isReadOnly) {
                throw new \Exception('The database is read-only');
            }

            $id = ++self::$made;
            self::$tokens[$id] = compact('login', 'token', 'description', 'created', 'expires', 'isSystem', 'isSecureOnly');

            return $id;
        }

        public function deleteToken($id, $login)
        {
            if ((self::$tokens[$id]['login'] ?? null) === $login) {
                unset(self::$tokens[$id]);
            }
        }

        public function getUser($login)
        {
            return self::$users[strtolower($login)] ?? [];
        }

        public function getSitesAccessFromUser($login)
        {
            return self::$access[$login] ?? [];
        }

        public function getUsersHavingSuperUserAccess()
        {
            return array_values(array_filter(self::$users, static fn (array $user) => !empty($user['superuser_access'])));
        }
    }
}
