<?php

namespace Piwik;

use MatomoHost\Sites;
use MatomoHost\User;
use MatomoHost\Users;

/**
 * Who is logged in, and what he may see.
 */
class Access
{
    private const LEVELS = ['view' => 1, 'write' => 2, 'admin' => 3, 'superuser' => 4];

    private static $instance;

    /** @var User */
    private $user;
    private $token;

    public static function getInstance()
    {
        return self::$instance ??= new self();
    }

    private function __construct()
    {
        $this->user = Users::byLogin('anonymous');
    }

    public function become(User $user, ?string $token = null): void
    {
        $this->user = $user;
        $this->token = $token;
    }

    public function user(): User
    {
        return $this->user;
    }

    public function getLogin()
    {
        return $this->user->login;
    }

    public function getTokenAuth()
    {
        return $this->token;
    }

    public function role(): string
    {
        return $this->user->role;
    }

    public function hasSuperUserAccess()
    {
        return $this->user->isSuperUser;
    }

    public function hasSome(string $level): bool
    {
        foreach ($this->user->isSuperUser ? ['superuser'] : $this->user->access as $own) {
            if (self::LEVELS[$own] >= self::LEVELS[$level]) {
                return true;
            }
        }

        return false;
    }

    /**
     * @return int[]
     */
    public function getSitesIdWithAtLeastViewAccess()
    {
        return $this->user->isSuperUser ? Sites::ids() : array_keys($this->user->access);
    }

    public function check(string $level, $idSites): void
    {
        if ($this->user->isSuperUser) {
            return;
        }
        $ids = array_filter(is_array($idSites) ? $idSites : explode(',', (string) $idSites), 'is_numeric');
        if ($ids === []) {
            throw new NoAccessException("The parameter 'idSite=' is missing from the request.");
        }
        foreach ($ids as $id) {
            if ((self::LEVELS[$this->user->access[(int) $id] ?? ''] ?? 0) < self::LEVELS[$level]) {
                throw new NoAccessException(Piwik::translate('General_ExceptionPrivilegeAccessWebsite', ["'$level'", $id]));
            }
        }
    }
}
