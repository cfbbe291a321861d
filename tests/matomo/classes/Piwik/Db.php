<?php

namespace Piwik;

use MatomoHost\Scratch;

/**
 * Matomo's database: an SQLite file in the scratch directory.
 */
class Db
{
    public static function get()
    {
        if (!empty(Config::getInstance()->Host['database_down'])) {
            throw new \PDOException('SQLSTATE[HY000] [2002] Connection refused');
        }

        return Scratch::database();
    }

    public static function hasDatabaseObject()
    {
        return empty(Config::getInstance()->Host['database_down']);
    }

    public static function createDatabaseObject()
    {
        self::get();
    }

    public static function query($sql, $parameters = [])
    {
        $statement = self::get()->prepare($sql);
        $statement->execute((array) $parameters);

        return $statement;
    }

    public static function exec($sql)
    {
        return self::get()->exec($sql);
    }

    public static function fetchOne($sql, $parameters = [])
    {
        return self::query($sql, $parameters)->fetchColumn();
    }

    public static function fetchRow($sql, $parameters = [])
    {
        return self::query($sql, $parameters)->fetch(\PDO::FETCH_ASSOC);
    }

    public static function fetchAll($sql, $parameters = [])
    {
        return self::query($sql, $parameters)->fetchAll(\PDO::FETCH_ASSOC);
    }

    public static function dropTables($tables)
    {
        foreach ((array) $tables as $table) {
            self::exec("DROP TABLE IF EXISTS `$table`");
        }
    }

    public static function deleteAllRows($table, $where, $orderBy, $maxRowsPerQuery = 100000, $parameters = [])
    {
        $sql = "DELETE FROM `$table` WHERE rowid IN (SELECT rowid FROM `$table` $where ORDER BY $orderBy LIMIT " . (int) $maxRowsPerQuery . ')';
        $deleted = 0;
        do {
            $count = self::query($sql, $parameters)->rowCount();
            $deleted += $count;
        } while ($count >= $maxRowsPerQuery);

        return $deleted;
    }
}
