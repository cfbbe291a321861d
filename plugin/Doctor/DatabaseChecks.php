<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Common;
use Piwik\Db;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Session\SessionTable;

/**
 * The table of sessions, and whether the clocks of database, PHP and web server agree.
 */
final class DatabaseChecks
{
    private const TOLERANCE = 30;

    public function sessions(): Check
    {
        $title = Piwik::translate('McpServer_DoctorSessions');
        $table = (new SessionTable())->name();
        $id = 'doctor-' . Common::getRandomString(32, 'abcdef0123456789');

        try {
            Db::query("INSERT INTO `$table` (id, expires_at, data) VALUES (?, ?, ?)", [$id, time() - 1, '{}']);
            try {
                $found = Db::fetchOne("SELECT data FROM `$table` WHERE id = ?", [$id]);
            } finally {
                Db::query("DELETE FROM `$table` WHERE id = ?", [$id]);
            }
        } catch (\Exception $e) {
            // The message names tables and statements, which helps only those who may see them.
            return Check::failure(
                'sessions',
                $title,
                Piwik::translate('McpServer_DoctorSessionsBroken', [$table, mb_substr($e->getMessage(), 0, 200)]),
                Piwik::translate('McpServer_DoctorSessionsRemedy'),
                ['./console plugin:deactivate McpServer', './console plugin:activate McpServer']
            );
        }

        if ($found !== '{}') {
            return Check::warning(
                'sessions',
                $title,
                Piwik::translate('McpServer_DoctorSessionsUnread', [$table]),
                Piwik::translate('McpServer_DoctorSessionsUnreadRemedy')
            );
        }

        return Check::ok('sessions', $title, Piwik::translate('McpServer_DoctorSessionsOk', [$table]));
    }

    /**
     * @param string $httpDate the Date header of an answer; empty: there was none
     */
    public function clock(string $httpDate = '', ?int $now = null): Check
    {
        $title = Piwik::translate('McpServer_DoctorClock');
        $now = $now ?? time();

        try {
            $offsets = [(int) Db::fetchOne('SELECT UNIX_TIMESTAMP()') - $now];
        } catch (\Exception $e) {
            return Check::failure('clock', $title, Piwik::translate('McpServer_DoctorClockUnknown'));
        }

        $http = $httpDate === '' ? false : strtotime($httpDate);
        if ($http !== false) {
            $offsets[] = $http - $now;
        }

        $worst = (int) max(array_map('abs', $offsets));
        if ($worst > self::TOLERANCE) {
            return Check::warning(
                'clock',
                $title,
                Piwik::translate('McpServer_DoctorClockOff', [$worst]),
                Piwik::translate('McpServer_DoctorClockRemedy')
            );
        }

        return Check::ok('clock', $title, Piwik::translate('McpServer_DoctorClockOk', [$worst]));
    }
}
