<?php

/*
 * conversation.php ENDPOINT TOKEN SITE FORBIDDEN_SITE DAY: talks to an endpoint as an MCP client does, for the reader to see.
 * Ends with 0 only when every step gave what it should.
 */

declare(strict_types=1);

[, $endpoint, $token, $site, $forbiddenSite, $day] = $argv;

final class Client
{
    private ?string $session = null;
    private int $id = 0;

    public function __construct(private string $endpoint, private string $token)
    {
    }

    /** @return array [status, decoded answer] */
    public function send(string $method, array $parameters = [], bool $isNotification = false): array
    {
        $message = ['jsonrpc' => '2.0', 'method' => $method];
        if ($parameters !== []) {
            $message['params'] = $parameters;
        }
        if (!$isNotification) {
            $message['id'] = ++$this->id;
        }
        $headers = ['Content-Type: application/json', 'Accept: application/json, text/event-stream', "Authorization: Bearer $this->token"];
        if ($this->session !== null) {
            array_push($headers, "Mcp-Session-Id: $this->session", 'MCP-Protocol-Version: 2025-11-25');
        }
        $stream = @fopen($this->endpoint, 'r', false, stream_context_create(['http' => [
            'method' => 'POST',
            'header' => $headers,
            'content' => json_encode($message, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
            'ignore_errors' => true,
            'timeout' => 60,
        ]]));
        $headers = $stream ? stream_get_meta_data($stream)['wrapper_data'] : [];
        foreach ($headers as $line) {
            if (stripos($line, 'Mcp-Session-Id:') === 0) {
                $this->session = trim(substr($line, 15));
            }
        }
        preg_match('~ (\d{3})~', $headers[0] ?? '', $match);

        return [(int) ($match[1] ?? 0), json_decode($stream ? (string) stream_get_contents($stream) : '', true)];
    }

    public function tool(string $name, array $arguments): array
    {
        [$status, $answer] = $this->send('tools/call', ['name' => $name, 'arguments' => $arguments]);

        return $answer['result'] ?? ['isError' => true, 'content' => [['text' => "HTTP $status " . json_encode($answer)]]];
    }
}

function check(bool $isRight, string $wanted): void
{
    if (!$isRight) {
        echo "   WRONG: $wanted\n";
        exit(1);
    }
}

function ask(string $question, string $tool, array $arguments): void
{
    echo "\n", $question, "\n   ", $tool, ' ', json_encode($arguments, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}

function length(string $text): int
{
    return preg_match_all('/./us', $text);
}

function shortened(string $text): string
{
    return length($text) > 44 ? preg_replace('/^(.{43}).*/us', '$1…', $text) : $text;
}

/** @param array $columns title => function of a row */
function table(array $rows, array $columns): void
{
    $lines = [array_keys($columns)];
    foreach ($rows as $row) {
        $lines[] = array_map(static fn(callable $cell) => shortened((string) $cell($row)), array_values($columns));
    }
    $widths = [];
    foreach ($lines as $line) {
        foreach ($line as $i => $cell) {
            $widths[$i] = max($widths[$i] ?? 0, length($cell));
        }
    }
    foreach ($lines as $line) {
        $padded = array_map(static fn($cell, $width) => $cell . str_repeat(' ', $width - length($cell)), $line, $widths);
        echo '   ', rtrim(implode('  ', $padded)), "\n";
    }
}

$client = new Client($endpoint, $token);
$weekAgo = date('Y-m-d', strtotime("$day -6 days"));

echo "initialize\n";
[$status, $answer] = $client->send('initialize', [
    'protocolVersion' => '2025-11-25',
    'capabilities' => new stdClass(),
    'clientInfo' => ['name' => 'demo', 'version' => '1'],
]);
$server = $answer['result'] ?? null;
check($status === 200 && isset($server['protocolVersion']), "an answer to initialize, not HTTP $status " . json_encode($answer));
echo "   {$server['serverInfo']['name']} {$server['serverInfo']['version']}, protocol {$server['protocolVersion']}\n";
[$status] = $client->send('notifications/initialized', isNotification: true);
check($status === 202, "202 for a notification, not $status");

echo "\ntools/list\n";
[, $answer] = $client->send('tools/list');
$tools = array_column($answer['result']['tools'] ?? [], 'name');
check(in_array('matomo_report_processed', $tools, true), 'the tools');
echo '   ', wordwrap(implode(', ', $tools), 100, "\n   "), "\n";

$arguments = ['idSite' => (int) $site, 'startDate' => $weekAgo, 'endDate' => $day, 'period' => 'day'];
ask('How was the traffic in the last seven days?', 'get_visit_stats', $arguments);
$rows = $client->tool('get_visit_stats', $arguments)['structuredContent']['rows'] ?? null;
check(is_array($rows) && count($rows) === 7, 'seven days');
table($rows, [
    'day' => static fn($row) => $row['date'],
    'visits' => static fn($row) => $row['nb_visits'],
    'pages and events per visit' => static fn($row) => $row['nb_actions_per_visit'],
    'bounces' => static fn($row) => round($row['bounce_rate'] * 100) . '%',
]);

$arguments = [
    'idSite' => (int) $site,
    'period' => 'day',
    'date' => $day,
    'reportUniqueId' => 'Actions_getEntryPageUrls',
    'filter_limit' => 5,
    'apiParameters' => ['flat' => 1, 'filter_sort_column' => 'entry_nb_visits', 'filter_sort_order' => 'desc'],
];
ask('On which pages did visitors land yesterday?', 'matomo_report_processed', $arguments);
$result = $client->tool('matomo_report_processed', $arguments);
check(empty($result['isError']) && isset($result['structuredContent']['report']['reportData']), 'a report, not ' . ($result['content'][0]['text'] ?? ''));
table($result['structuredContent']['report']['reportData'], [
    'page' => static fn($row) => $row['label'],
    'entrances' => static fn($row) => $row['entry_nb_visits'] ?? '',
    'bounces' => static fn($row) => $row['bounce_rate'] ?? '',
]);

$arguments = [
    'idSite' => (int) $site,
    'period' => 'range',
    'date' => "$weekAgo,$day",
    'reportUniqueId' => 'DevicesDetection_getType',
    'filter_limit' => 5,
];
ask('How does the bounce rate differ by device?', 'matomo_report_processed', $arguments);
$result = $client->tool('matomo_report_processed', $arguments);
check(empty($result['isError']) && isset($result['structuredContent']['report']['reportData']), 'a report, not ' . ($result['content'][0]['text'] ?? ''));
table($result['structuredContent']['report']['reportData'], [
    'device' => static fn($row) => $row['label'],
    'visits' => static fn($row) => $row['nb_visits'] ?? '',
    'bounces' => static fn($row) => $row['bounce_rate'] ?? '',
]);

$arguments = ['idSite' => (int) $forbiddenSite];
ask('And a site that this token may not see?', 'matomo_site_get', $arguments);
$result = $client->tool('matomo_site_get', $arguments);
check(!empty($result['isError']), 'a refusal');
echo "   refused: {$result['content'][0]['text']}\n";

[$status, $answer] = (new Client($endpoint, ''))->send('tools/list');
check($status === 401, "401 without a token, not $status");
echo "\nAnd without a token?\n   refused: HTTP 401, {$answer['error']['message']}\n";
