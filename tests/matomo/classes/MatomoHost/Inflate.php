<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Raw deflate data (RFC 1951), with a preset dictionary, back to text: not every PHP under test has zlib.
 */
final class Inflate
{
    private const LENGTHS = [
        [3, 0], [4, 0], [5, 0], [6, 0], [7, 0], [8, 0], [9, 0], [10, 0], [11, 1], [13, 1], [15, 1], [17, 1], [19, 2], [23, 2],
        [27, 2], [31, 2], [35, 3], [43, 3], [51, 3], [59, 3], [67, 4], [83, 4], [99, 4], [115, 4], [131, 5], [163, 5], [195, 5],
        [227, 5], [258, 0],
    ];
    private const DISTANCES = [
        [1, 0], [2, 0], [3, 0], [4, 0], [5, 1], [7, 1], [9, 2], [13, 2], [17, 3], [25, 3], [33, 4], [49, 4], [65, 5], [97, 5],
        [129, 6], [193, 6], [257, 7], [385, 7], [513, 8], [769, 8], [1025, 9], [1537, 9], [2049, 10], [3073, 10], [4097, 11],
        [6145, 11], [8193, 12], [12289, 12], [16385, 13], [24577, 13],
    ];
    private const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private int $position = 0;
    private int $bits = 0;
    private int $count = 0;

    private function __construct(private string $data, private string $out)
    {
    }

    public static function text(string $data, string $dictionary = ''): string
    {
        return substr((new self($data, $dictionary))->run(), strlen($dictionary));
    }

    private function run(): string
    {
        do {
            $isLast = $this->take(1);
            match ($this->take(2)) {
                0 => $this->stored(),
                1 => $this->compressed(self::table(self::fixed()), self::table(array_fill(0, 30, 5))),
                2 => $this->dynamic(),
                default => throw new \UnexpectedValueException('The recording is damaged.'),
            };
        } while (!$isLast);

        return $this->out;
    }

    /** @return int[] */
    private static function fixed(): array
    {
        return [...array_fill(0, 144, 8), ...array_fill(0, 112, 9), ...array_fill(0, 24, 7), ...array_fill(0, 8, 8)];
    }

    private function refill(): void
    {
        while ($this->count <= 48) {
            $this->bits |= ord($this->data[$this->position++] ?? "\0") << $this->count;
            $this->count += 8;
        }
    }

    private function take(int $count): int
    {
        $this->refill();
        $value = $this->bits & ((1 << $count) - 1);
        $this->bits >>= $count;
        $this->count -= $count;

        return $value;
    }

    private function symbol(array $table): int
    {
        $this->refill();
        $entry = $table[1][$this->bits & $table[0]];
        $length = $entry & 15;
        $this->bits >>= $length;
        $this->count -= $length;

        return $entry >> 4;
    }

    private function stored(): void
    {
        $this->take($this->count & 7);
        $length = $this->take(16);
        $this->take(16); // its complement
        for ($i = 0; $i < $length; $i++) {
            $this->out .= chr($this->take(8));
        }
    }

    private function dynamic(): void
    {
        $literals = $this->take(5) + 257;
        $distances = $this->take(5) + 1;
        $codes = $this->take(4) + 4;
        $lengths = array_fill(0, 19, 0);
        for ($i = 0; $i < $codes; $i++) {
            $lengths[self::ORDER[$i]] = $this->take(3);
        }
        $table = self::table($lengths);
        $lengths = [];
        while (count($lengths) < $literals + $distances) {
            $symbol = $this->symbol($table);
            if ($symbol < 16) {
                $lengths[] = $symbol;
                continue;
            }
            $value = $symbol === 16 ? end($lengths) : 0;
            $times = match ($symbol) {
                16 => 3 + $this->take(2),
                17 => 3 + $this->take(3),
                18 => 11 + $this->take(7),
            };
            array_push($lengths, ...array_fill(0, $times, $value));
        }
        $this->compressed(self::table(array_slice($lengths, 0, $literals)), self::table(array_slice($lengths, $literals)));
    }

    private function compressed(array $literals, array $distances): void
    {
        while (($symbol = $this->symbol($literals)) !== 256) {
            if ($symbol < 256) {
                $this->out .= chr($symbol);
                continue;
            }
            [$length, $extra] = self::LENGTHS[$symbol - 257];
            $length += $extra ? $this->take($extra) : 0;
            [$distance, $extra] = self::DISTANCES[$this->symbol($distances)];
            $distance += $extra ? $this->take($extra) : 0;
            $piece = substr($this->out, -$distance, $length);
            $this->out .= $distance >= $length ? $piece : substr(str_repeat($piece, intdiv($length, $distance) + 1), 0, $length);
        }
    }

    /**
     * @param int[] $lengths of the code of each symbol
     * @return array{int, int[]} a mask, and for every value below it symbol << 4 | length
     */
    private static function table(array $lengths): array
    {
        $longest = max(1, ...$lengths);
        $code = 0;
        $table = [];
        for ($length = 1; $length <= $longest; $length++) {
            foreach (array_keys($lengths, $length, true) as $symbol) {
                $reversed = bindec(strrev(sprintf("%0{$length}b", $code++)));
                for ($i = $reversed; $i < 1 << $longest; $i += 1 << $length) {
                    $table[$i] = $symbol << 4 | $length;
                }
            }
            $code <<= 1;
        }

        return [(1 << $longest) - 1, $table];
    }
}
