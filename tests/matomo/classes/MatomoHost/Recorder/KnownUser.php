<?php

declare(strict_types=1);

namespace MatomoHost\Recorder;

use Piwik\Auth;
use Piwik\AuthResult;
use Piwik\Plugins\UsersManager\Model;

/**
 * Authenticates a user of Matomo without asking for anything: the recorder runs on the machine anyway.
 */
final class KnownUser implements Auth
{
    public function __construct(private string $login)
    {
    }

    public function getName()
    {
        return 'MatomoHost';
    }

    public function setTokenAuth($token_auth)
    {
    }

    public function getLogin()
    {
        return $this->login;
    }

    public function getTokenAuthSecret()
    {
        return '';
    }

    public function setLogin($login)
    {
    }

    public function setPassword($password)
    {
    }

    public function setPasswordHash($passwordHash)
    {
    }

    public function authenticate()
    {
        $isSuperUser = !empty((new Model())->getUser($this->login)['superuser_access']);

        return new AuthResult($isSuperUser ? AuthResult::SUCCESS_SUPERUSER_AUTH_CODE : AuthResult::SUCCESS, $this->login, null);
    }
}
