<?php

declare(strict_types=1);

namespace MatomoHost\Recorder;

use MatomoHost\Key;

/**
 * Collects results and writes the SQLite file: equal ones once, each compressed with a dictionary of its family.
 */
final class Writer
{
    private const DICTIONARY_LENGTH = 32000;

    private array $texts = [];    // family => hash => text
    private array $results = [];  // key hash => [family, text hash]
    private array $meta = [];

    public function meta(string $name, mixed $value): void
    {
        $this->meta[$name] = json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }

    public function add(string $key, string $family, string $login, string $language, string $text): void
    {
        $hash = md5($text, true);
        $this->texts[$family][$hash] = $text;
        $this->results[Key::hash($key, $login, $language)] = [$family, $hash];
    }

    public function has(string $key, string $login, string $language): bool
    {
        return isset($this->results[Key::hash($key, $login, $language)]);
    }

    public function write(string $file): array
    {
        @unlink($file);
        $db = new \SQLite3($file);
        $db->exec('PRAGMA page_size = 1024; PRAGMA journal_mode = OFF; BEGIN;
            CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE dictionary (id INTEGER PRIMARY KEY, family TEXT NOT NULL, data BLOB NOT NULL);
            CREATE TABLE payload (id INTEGER PRIMARY KEY, dictionary INTEGER NOT NULL, data BLOB NOT NULL);
            CREATE TABLE result (hash INTEGER PRIMARY KEY, payload INTEGER NOT NULL);');
        foreach ($this->meta as $name => $value) {
            self::insert($db, 'meta (name, value)', [$name, $value]);
        }
        $sizes = $this->writeTexts($db, $ids);
        foreach ($this->results as $hash => [$family, $text]) {
            self::insert($db, 'result (hash, payload)', [$hash, $ids[$family][$text]]);
        }
        $db->exec('COMMIT');
        $db->close();

        return $sizes;
    }

    private function writeTexts(\SQLite3 $db, ?array &$ids): array
    {
        [$ids, $sizes, $dictionary, $payload] = [[], [], 0, 0];
        ksort($this->texts);
        foreach ($this->texts as $family => $texts) {
            $words = self::dictionaryOf(array_values($texts));
            $packed = gzdeflate($words, 9);
            self::insert($db, 'dictionary (id, family, data)', [++$dictionary, $family, null], $packed);
            $sizes[$family] = [count($texts), strlen($packed)];
            foreach ($texts as $hash => $text) {
                $deflate = deflate_init(ZLIB_ENCODING_RAW, ['level' => 9] + ($words === '' ? [] : ['dictionary' => $words]));
                $data = deflate_add($deflate, $text, ZLIB_FINISH);
                self::insert($db, 'payload (id, dictionary, data)', [++$payload, $dictionary, null], $data);
                $ids[$family][$hash] = $payload;
                $sizes[$family][1] += strlen($data);
            }
        }

        return $sizes;
    }

    /** Pieces of a few results, the most typical last: deflate reaches what is near for fewer bits. */
    private static function dictionaryOf(array $texts): string
    {
        $count = count($texts);
        if ($count < 3) {
            return '';
        }
        $pieces = min(5, $count);
        $words = '';
        for ($i = 0; $i < $pieces; $i++) {
            $words .= substr($texts[intdiv($i * $count, $pieces)], 0, intdiv(self::DICTIONARY_LENGTH, $pieces));
        }

        return $words;
    }

    private static function insert(\SQLite3 $db, string $into, array $values, ?string $blob = null): void
    {
        $statement = $db->prepare("INSERT INTO $into VALUES (" . implode(', ', array_fill(0, count($values), '?')) . ')');
        foreach ($values as $i => $value) {
            $value === null ? $statement->bindValue($i + 1, $blob, SQLITE3_BLOB) : $statement->bindValue($i + 1, $value);
        }
        $statement->execute();
    }
}
