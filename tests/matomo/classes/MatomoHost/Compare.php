<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Sends the same requests to two endpoints and tells where the answers differ.
 */
final class Compare
{
    private const HEADERS = ['content-type', 'www-authenticate', 'cache-control', 'allow', 'retry-after'];

    public int $same = 0;
    public int $different = 0;

    /**
     * @param array{string, callable} $first  base URL, role => token
     * @param array{string, callable} $second
     */
    public function __construct(private array $first, private array $second, private bool $isLoud)
    {
    }

    /**
     * @param array $request role, body (array: JSON; string: as it is), query (appended), headers, form
     * @return mixed the first one's answer, decoded
     */
    public function send(array $request): mixed
    {
        $started = microtime(true);
        $one = $this->ask($this->first, $request);
        $middle = microtime(true);
        $other = $this->ask($this->second, $request);
        $differences = [];
        self::difference('', self::masked($one), self::masked($other), $differences);
        $label = substr(($request['role'] ?? '-') . ' ' . ($request['query'] ?? '') . ' ' . self::body($request), 0, 260);
        if ($differences === []) {
            $this->same++;
            if ($this->isLoud) {
                printf("same %4d ms %4d ms  %s\n", ($middle - $started) * 1e3, (microtime(true) - $middle) * 1e3, $label);
            }
        } else {
            $this->different++;
            echo "DIFFERENT $label\n";
            foreach (array_slice($differences, 0, 6) as $line) {
                echo "    $line\n";
            }
        }

        return $one['body'];
    }

    private static function body(array $request): string
    {
        $body = $request['body'] ?? '';

        return is_array($body) ? json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) : $body;
    }

    private function ask(array $endpoint, array $request): array
    {
        [$url, $token] = $endpoint;
        $headers = $request['headers'] ?? ['Content-Type' => 'application/json', 'Accept' => 'application/json, text/event-stream'];
        if (isset($request['role'])) {
            $headers['Authorization'] = 'Bearer ' . $token($request['role']);
        }
        $query = $request['query'] ?? 'module=API&method=McpServer.mcp&format=mcp' . ($request['more'] ?? '');
        $context = stream_context_create(['http' => [
            'method' => $request['method'] ?? 'POST',
            'header' => array_map(static fn($name, $value) => "$name: $value", array_keys($headers), $headers),
            'content' => strtr(self::body($request), ['{token}' => isset($request['role']) ? $token($request['role']) : '']),
            'ignore_errors' => true,
            'timeout' => 120,
        ]]);
        $stream = fopen($url . 'index.php?' . strtr($query, ['{token}' => $token($request['token'] ?? 'viewer')]), 'r', false, $context);
        $lines = $stream ? stream_get_meta_data($stream)['wrapper_data'] : [];
        $text = $stream ? (string) stream_get_contents($stream) : '';
        preg_match('~ (\d{3})~', $lines[0] ?? '', $status);
        $answer = ['status' => $status[1] ?? 'none'];
        foreach ($lines as $line) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            if (in_array(strtolower($name), self::HEADERS, true)) {
                $answer[strtolower($name)] = trim($value);
            }
        }
        ksort($answer);

        return $answer + ['body' => json_decode($text, true) ?? $text];
    }

    /** Texts left out of the recording, addresses with dates and tokens, timers. */
    private const MASKED = [
        'documentation', 'metricsDocumentation', 'processedMetricsDocumentation', 'imageGraphUrl', 'imageGraphEvolutionUrl',
        'timerMillis',
    ];

    /** README.md says why these depend on the page. */
    private const OF_THE_PAGE = ['avg_time_generation' => 1, 'nb_visits_percentage' => 1];

    private static function masked(mixed $value, int|string $name = ''): mixed
    {
        if (in_array($name, self::MASKED, true)) {
            return is_array($value) ? array_keys($value) : 'masked';
        }
        if ($name === 'text' && is_string($value) && ($inner = json_decode($value, true)) !== null) {
            $value = $inner;
        }
        if (is_array($value)) {
            $value = array_diff_key($value, self::OF_THE_PAGE);
            foreach ($value as $key => $member) {
                $value[$key] = self::masked($member, $key);
            }
        }

        return $value;
    }

    private static function difference(string $path, mixed $one, mixed $other, array &$found): void
    {
        if ($one === $other) {
            return;
        }
        if (!is_array($one) || !is_array($other)) {
            $found[] = "$path: " . self::short($one) . ' | ' . self::short($other);
            return;
        }
        $before = count($found);
        foreach ($one + $other as $key => $unused) {
            if (!array_key_exists($key, $one) || !array_key_exists($key, $other)) {
                $found[] = "$path/$key: " . (array_key_exists($key, $one) ? self::short($one[$key]) . ' | missing' : 'missing | ' . self::short($other[$key]));
            } else {
                self::difference("$path/$key", $one[$key], $other[$key], $found);
            }
        }
        if (count($found) === $before) {
            $found[] = "$path: order of members";
        }
    }

    private static function short(mixed $value): string
    {
        $text = (string) json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);

        return strlen($text) > 160 ? substr($text, 0, 160) . '...' : $text;
    }
}
