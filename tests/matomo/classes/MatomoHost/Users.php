<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\Config;

/**
 * The users of every embedded host. Their tokens are no secrets.
 */
final class Users
{
    private const ACCESS = [
        'root' => [],
        'viewer' => [1 => 'view', 2 => 'view'],
        'onesite' => [1 => 'view'],
        'writer' => [1 => 'write', 2 => 'view'],
        'siteadmin' => [1 => 'admin', 2 => 'admin', 3 => 'admin'],
        'noaccess' => [],
        'anonymous' => [],
    ];

    private const TOKENS = [
        'superuser' => 'demo-token-of-superuser-0000000',
        'viewer' => 'demo-token-of-viewer-0000000000',
        'onesite' => 'demo-token-of-onesite-000000000',
        'writer' => 'demo-token-of-writer-0000000000',
        'siteadmin' => 'demo-token-of-siteadmin-0000000',
        'noaccess' => 'demo-token-of-noaccess-00000000',
        'viewer_expired' => 'demo-token-that-has-expired-000',
        'viewer_secure' => 'demo-token-for-post-only-000000',
    ];

    public static function byLogin(string $login): User
    {
        $login = $login === 'superuser' ? 'root' : $login;
        if (!isset(self::ACCESS[$login])) {
            throw new \InvalidArgumentException("The embedded host has no user '$login'.");
        }
        $access = self::ACCESS[$login];
        if ($login === 'anonymous') {
            $access = array_fill_keys((array) (Config::getInstance()->Host['anonymous_view'] ?? []), 'view');
        }

        return new User($login, $login === 'root' ? 'superuser' : $login, $login === 'root', $access);
    }

    public static function token(string $name): string
    {
        return self::TOKENS[$name === 'root' ? 'superuser' : $name];
    }

    /**
     * Whose token it is, if it is accepted when it comes this way.
     */
    public static function byToken(#[\SensitiveParameter] string $token, bool $isSecure): ?User
    {
        $name = array_search($token, self::TOKENS, true);
        $onlySecure = $name === 'viewer_secure' || !empty(Config::getInstance()->General['only_allow_secure_auth_tokens']);
        if ($name === false || $name === 'viewer_expired' || ($onlySecure && !$isSecure)) {
            return null;
        }

        return self::byLogin($name === 'viewer_secure' ? 'viewer' : $name);
    }
}
