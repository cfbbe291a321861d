<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\Access;
use Piwik\API\Request;
use Piwik\Common;
use Piwik\IP;
use Piwik\NoAccessException;
use Piwik\Piwik;

/**
 * Anonymous first, then the token of the request, if there is one. Failures are counted by address.
 */
final class Authentication
{
    private const ALLOWED_FAILURES = 20;
    private const MINUTES = 60;

    /** A browser's session: cookie value and the token that belongs to it. It authenticates with force_api_session only. */
    public const SESSION_COOKIE = 'MATOMO_SESSID';
    public const SESSION_ID = 'demo-session-of-viewer';
    public const SESSION_TOKEN = 'demo-session-token-of-viewer-00';

    public function authenticate(): void
    {
        $access = Access::getInstance();
        $access->become(Users::byLogin('anonymous'));
        $token = Common::getRequestVar('token_auth', '', 'string');
        if ($token === '' || $token === 'anonymous') {
            return;
        }
        Piwik::postEvent('API.Request.authenticate', [$token]);
        $this->checkLockOut();
        $user = $this->bySession($token) ?? Users::byToken($token, Request::isTokenAuthProvidedSecurely());
        if ($user !== null) {
            $access->become($user, $token);
            return;
        }
        Scratch::database()->prepare('INSERT INTO failed_login VALUES (?, ?)')->execute([IP::getIpFromHeader(), time()]);
        Piwik::postEvent('API.Request.authenticate.failed');
        $secure = Request::isTokenAuthProvidedSecurely();
        throw new NoAccessException('Unable to authenticate with the provided token. It is either invalid' . ($secure ? ' or expired.' : ', expired or is required to be sent as a POST parameter.'));
    }

    private function bySession(string $token): ?User
    {
        $isSession = ($_POST['force_api_session'] ?? '') === '1' && ($_POST['token_auth'] ?? '') === self::SESSION_TOKEN
            && ($_COOKIE[self::SESSION_COOKIE] ?? '') === self::SESSION_ID && $token === self::SESSION_TOKEN;

        return $isSession ? Users::byLogin('viewer') : null;
    }

    private function checkLockOut(): void
    {
        $statement = Scratch::database()->prepare('SELECT COUNT(*) FROM failed_login WHERE address = ? AND at > ?');
        $statement->execute([IP::getIpFromHeader(), time() - self::MINUTES * 60]);
        if ($statement->fetchColumn() > self::ALLOWED_FAILURES) {
            throw new \Exception(Piwik::translate('Login_LoginNotAllowedBecauseBlocked'));
        }
    }
}
