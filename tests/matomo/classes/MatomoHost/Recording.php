<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * recording.sqlite, read only.
 */
final class Recording
{
    private static ?\PDO $database = null;
    private static array $meta = [];
    private static array $dictionaries = [];

    /**
     * A fact about the recorded Matomo: today, version, plugins, segment_fields, processed_segments, methods.
     */
    public static function meta(string $name): mixed
    {
        if (!array_key_exists($name, self::$meta)) {
            $statement = self::database()->prepare('SELECT value FROM meta WHERE name = ?');
            $statement->execute([$name]);
            self::$meta[$name] = json_decode((string) $statement->fetchColumn(), true);
        }

        return self::$meta[$name];
    }

    /**
     * The result of a call, for a role of user and a language where these make a difference. False: not recorded.
     */
    public static function find(string $method, array $parameters, string $role, string $language, mixed &$value): bool
    {
        $key = Key::of($method, $parameters);
        foreach ([[$role, $language], [$role, 'en'], ['', $language], ['', '']] as [$who, $spoken]) {
            $text = self::text(Key::hash($key, $who, $spoken));
            if ($text !== null) {
                $value = Codec::decode($text);

                return true;
            }
        }

        return false;
    }

    private static function text(int $hash): ?string
    {
        $statement = self::database()->prepare(
            'SELECT payload.data, payload.dictionary FROM result JOIN payload ON payload.id = result.payload WHERE result.hash = ?'
        );
        $statement->bindValue(1, $hash, \PDO::PARAM_INT);
        $statement->execute();
        $row = $statement->fetch(\PDO::FETCH_NUM);
        if ($row === false) {
            return null;
        }

        return Inflate::text($row[0], self::dictionary((int) $row[1]));
    }

    private static function dictionary(int $id): string
    {
        if (!isset(self::$dictionaries[$id])) {
            $statement = self::database()->prepare('SELECT data FROM dictionary WHERE id = ?');
            $statement->execute([$id]);
            self::$dictionaries[$id] = Inflate::text((string) $statement->fetchColumn());
        }

        return self::$dictionaries[$id];
    }

    private static function database(): \PDO
    {
        // PHP 8.5 wants the names in the driver's class, older ones have no such class.
        $constants = class_exists('Pdo\Sqlite') ? 'Pdo\Sqlite::' : 'PDO::SQLITE_';

        return self::$database ??= new \PDO('sqlite:' . dirname(__DIR__, 2) . '/recording.sqlite', null, null, [
            constant($constants . 'ATTR_OPEN_FLAGS') => constant($constants . 'OPEN_READONLY'),
            \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
        ]);
    }
}
