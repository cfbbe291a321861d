<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Date;
use Piwik\Plugins\UsersManager\Model;

/**
 * A token that lives for the doctor's requests only: a minute at most, secure requests only, in no list, shown to nobody.
 */
class TemporaryToken
{
    private const LIFETIME = 60;

    /**
     * @var Model
     */
    private $model;

    /**
     * @var string
     */
    private $login;

    public function __construct(string $login)
    {
        $this->model = new Model();
        $this->login = $login;
    }

    /**
     * Calls `$use` with the token and takes it away again, whatever happens.
     *
     * @return mixed what `$use` returns
     * @throws \Exception the token could not be made
     */
    public function lend(callable $use)
    {
        $token = $this->model->generateRandomTokenAuth();
        $now = Date::now();

        $id = $this->model->addTokenAuth(
            $this->login,
            $token,
            'MCP Server doctor',
            $now->getDatetime(),
            Date::factory($now->getTimestamp() + self::LIFETIME)->getDatetime(),
            true,
            true
        );

        // A time limit that strikes in between skips `finally`.
        $isGone = false;
        register_shutdown_function(function () use ($id, &$isGone): void {
            if (!$isGone) {
                $this->model->deleteToken($id, $this->login);
            }
        });

        try {
            return $use($token);
        } finally {
            $this->model->deleteToken($id, $this->login);
            $isGone = true;
        }
    }
}
