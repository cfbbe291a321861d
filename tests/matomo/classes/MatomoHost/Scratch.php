<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * What changes: sessions, settings, failed logins, the log. A directory of its own for each server, or for each process.
 */
final class Scratch
{
    private static ?string $directory = null;
    private static ?\PDO $database = null;

    public static function open(): void
    {
        self::directory();
    }

    public static function file(string $name): string
    {
        return self::directory() . '/' . $name;
    }

    public static function database(): \PDO
    {
        if (self::$database === null) {
            self::$database = new \PDO('sqlite:' . self::file('matomo.sqlite'), null, null, [
                \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
                \PDO::ATTR_TIMEOUT => 10,
            ]);
            self::$database->exec('PRAGMA synchronous = OFF');
            self::$database->exec('CREATE TABLE IF NOT EXISTS setting (plugin TEXT, name TEXT, value TEXT, PRIMARY KEY (plugin, name))');
            self::$database->exec('CREATE TABLE IF NOT EXISTS failed_login (address TEXT, at INTEGER)');
            self::$database->exec('CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY)');
            self::seed();
        }

        return self::$database;
    }

    public static function setting(string $plugin, string $name): mixed
    {
        $statement = self::database()->prepare('SELECT value FROM setting WHERE plugin = ? AND name = ?');
        $statement->execute([$plugin, $name]);
        $value = $statement->fetchColumn();

        return $value === false ? null : json_decode($value, true);
    }

    public static function saveSetting(string $plugin, string $name, mixed $value): void
    {
        self::database()->prepare('REPLACE INTO setting VALUES (?, ?, ?)')->execute([$plugin, $name, json_encode($value)]);
    }

    /** Does something for the first who asks; whoever asks meanwhile waits until it is done. */
    public static function once(string $what, callable $function): void
    {
        if (self::isDone($what)) {
            return;
        }
        $database = self::database();
        $database->exec('BEGIN IMMEDIATE');
        if (!self::isDone($what)) {
            $function();
            $database->prepare('INSERT INTO done VALUES (?)')->execute([$what]);
        }
        $database->exec('COMMIT');
    }

    private static function isDone(string $what): bool
    {
        $statement = self::database()->prepare('SELECT 1 FROM done WHERE what = ?');
        $statement->execute([$what]);

        return $statement->fetchColumn() !== false;
    }

    public static function wipe(): void
    {
        self::$database = null;
        array_map('unlink', glob(self::directory() . '/*') ?: []);
    }

    private static function seed(): void
    {
        $settings = json_decode(getenv('MATOMO_HOST_SETTINGS') ?: '{}', true, 4, JSON_THROW_ON_ERROR);
        self::once('settings of the environment', static function () use ($settings): void {
            foreach ($settings as $name => $value) {
                self::saveSetting('McpServer', $name, $value);
            }
        });
    }

    private static function directory(): string
    {
        if (self::$directory === null) {
            $given = getenv('MATOMO_HOST_DIR');
            self::$directory = $given ?: sys_get_temp_dir() . '/matomo-host-' . (PHP_SAPI === 'cli-server' ? $_SERVER['SERVER_PORT'] : bin2hex(random_bytes(6)));
            if (!is_dir(self::$directory)) {
                @mkdir(self::$directory, 0700, true);
            }
            if (!$given && PHP_SAPI !== 'cli-server') {
                // After all others: they may still record something.
                register_shutdown_function(static fn () => register_shutdown_function([self::class, 'remove']));
            }
        }

        return self::$directory;
    }

    public static function remove(): void
    {
        self::wipe();
        @rmdir(self::directory());
    }
}
