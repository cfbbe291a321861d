<?php

namespace Piwik;

class DbHelper
{
    /**
     * Takes MySQL's column definitions: keys beside the primary one are dropped, other words SQLite ignores.
     */
    public static function createTable($name, $definition)
    {
        $definition = preg_replace('/,\s*(?:UNIQUE |FULLTEXT )?(?:KEY|INDEX)\b[^()]*\([^()]*\)/i', '', $definition);
        $definition = preg_replace('/\bUNSIGNED\b/i', '', $definition);
        Db::exec(sprintf('CREATE TABLE IF NOT EXISTS `%s` (%s)', Common::prefixTable($name), $definition));
    }
}
