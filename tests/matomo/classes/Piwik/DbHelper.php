<?php

namespace Piwik;

class DbHelper
{
    public static function tableExists($table)
    {
        return Db::fetchOne("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?", [$table]) > 0;
    }

    /**
     * Takes MySQL's column definitions: keys beside the primary one are dropped, a counted one becomes SQLite's; other words
     * SQLite ignores.
     */
    public static function createTable($name, $definition)
    {
        $definition = preg_replace('/,\s*(?:UNIQUE |FULLTEXT )?(?:KEY|INDEX)\b[^()]*\([^()]*\)/i', '', $definition);
        $definition = preg_replace('/\bUNSIGNED\b/i', '', $definition);
        $definition = preg_replace('/\bBIGINT\s+NOT NULL AUTO_INCREMENT\b/i', 'INTEGER PRIMARY KEY AUTOINCREMENT', $definition, 1, $isCounted);
        if ($isCounted) {
            $definition = preg_replace('/,\s*PRIMARY KEY \([^()]*\)/i', '', $definition);
        }
        Db::exec(sprintf('CREATE TABLE IF NOT EXISTS `%s` (%s)', Common::prefixTable($name), $definition));
    }
}
