<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CommandLine;

use Piwik\Auth;
use Piwik\AuthResult;
use Piwik\Plugins\UsersManager\Model;

/**
 * Whoever may run the console may act for any user, so no password is asked for. The user is looked up each time: one who is
 * deleted or loses superuser access meanwhile has no more rights than that.
 */
final class UserAuth implements Auth
{
    /**
     * @var string
     */
    private $login;

    public function __construct(string $login)
    {
        $this->login = $login;
    }

    public function authenticate()
    {
        $user = $this->login === '' ? null : (new Model())->getUser($this->login);

        if (empty($user['login']) || strtolower($user['login']) === 'anonymous') {
            return new AuthResult(AuthResult::FAILURE, $this->login, null);
        }

        $isSuperUser = !empty($user['superuser_access']);

        return new AuthResult($isSuperUser ? AuthResult::SUCCESS_SUPERUSER_AUTH_CODE : AuthResult::SUCCESS, $user['login'], null);
    }

    public function getName()
    {
        return 'McpServerCommandLine';
    }

    public function getLogin()
    {
        return $this->login;
    }

    public function setLogin($login)
    {
        // The console has said who it is.
    }

    public function setTokenAuth(#[\SensitiveParameter] $token_auth)
    {
        // There is no token.
    }

    public function getTokenAuthSecret()
    {
        return null;
    }

    public function setPassword(#[\SensitiveParameter] $password)
    {
        // There is no password.
    }

    public function setPasswordHash(#[\SensitiveParameter] $passwordHash)
    {
        // There is no password.
    }
}
