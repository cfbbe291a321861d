<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Piwik;
use Piwik\Plugins\UsersManager\Model;

/**
 * In whose name the doctor calls the endpoint.
 */
class TestUser
{
    public const LEVELS = ['none' => 0, 'view' => 1, 'write' => 2, 'admin' => 3, 'superuser' => 4];

    /**
     * @param string $level one of LEVELS: the highest that the user has on any site
     */
    public function __construct(
        public readonly string $login,
        public readonly string $level
    ) {
    }

    /**
     * The one who is logged in. Roles are asked of Matomo, not of its tables: plugins may change them.
     */
    public static function current(): self
    {
        $level = 'none';
        if (Piwik::hasUserSuperUserAccess()) {
            $level = 'superuser';
        } elseif (Piwik::isUserHasSomeAdminAccess()) {
            $level = 'admin';
        } elseif (Piwik::isUserHasSomeWriteAccess()) {
            $level = 'write';
        } elseif (Piwik::isUserHasSomeViewAccess()) {
            $level = 'view';
        }

        return new self(Piwik::getCurrentUserLogin(), $level);
    }

    /**
     * @return self|null null: there is no such user
     */
    public static function named(string $login): ?self
    {
        $model = new Model();
        $user = $model->getUser($login);
        if (empty($user)) {
            return null;
        }

        $level = empty($user['superuser_access']) ? 'none' : 'superuser';
        foreach ($level === 'none' ? $model->getSitesAccessFromUser($login) : [] as $access) {
            if ((self::LEVELS[$access['access']] ?? 0) > self::LEVELS[$level]) {
                $level = $access['access'];
            }
        }

        return new self($user['login'], $level);
    }

    /**
     * For the command line, where nobody is logged in.
     */
    public static function firstSuperUser(): ?self
    {
        $users = (new Model())->getUsersHavingSuperUserAccess();

        return $users ? new self($users[0]['login'], 'superuser') : null;
    }

    public function isAbove(string $maximum): bool
    {
        return $maximum !== 'unlimited' && self::LEVELS[$this->level] > (self::LEVELS[$maximum] ?? self::LEVELS['view']);
    }
}
