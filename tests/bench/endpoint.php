#!/usr/bin/env php
<?php

/**
 * Milliseconds per request of a running Matomo with the endpoint, interleaved so that a noisy machine hurts all alike.
 *
 * usage: endpoint.php MATOMO_URL TOKEN [ROUNDS]      (needs the curl extension; talks to loopback addresses only)
 *
 * The floor is API.getMatomoVersion: what any API request of that Matomo costs.
 */

declare(strict_types=1);

[, $base, $token] = $argv + [1 => '', 2 => ''];
$rounds = (int) ($argv[3] ?? 60);
$host = parse_url($base, PHP_URL_HOST);
if ($token === '' || !in_array($host, ['127.0.0.1', 'localhost', '::1'], true)) {
    fwrite(STDERR, "usage: endpoint.php http://127.0.0.1:PORT/ TOKEN [ROUNDS]\n");
    exit(2);
}
$base = rtrim($base, '/') . '/index.php?module=API&';
$endpoint = $base . 'method=McpServer.mcp&format=mcp';
$yesterday = date('Y-m-d', time() - 2 * 86400);

$mcp = static fn (string $method, ?array $params = null): array => [
    $endpoint,
    json_encode(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method] + ($params === null ? [] : ['params' => $params])),
];
$tool = static fn (string $name, array $arguments): array => $mcp('tools/call', ['name' => $name, 'arguments' => (object) $arguments]);
$api = static fn (string $method, string $query = ''): array => [$base . "method=$method&format=json$query", null];

$requests = [
    'API.getMatomoVersion (floor)' => $api('API.getMatomoVersion'),
    'ping' => $mcp('ping'),
    'tools/list' => $mcp('tools/list'),
    'matomo_site_list' => $tool('matomo_site_list', []),
    'matomo_report_processed' => $tool('matomo_report_processed', [
        'idSite' => 1, 'period' => 'day', 'date' => $yesterday, 'reportUniqueId' => 'Actions_getPageUrls', 'filter_limit' => 50,
    ]),
    'API.getProcessedReport' => $api(
        'API.getProcessedReport',
        "&idSite=1&period=day&date=$yesterday&apiModule=Actions&apiAction=getPageUrls&filter_limit=50&hideMetricsDoc=1&showTimer=0"
    ),
];

$handle = curl_init();
$time = static function (array $request) use ($handle, $token): array {
    [$url, $body] = $request;
    curl_reset($handle);
    curl_setopt_array($handle, [
        CURLOPT_URL => $url,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_POST => true,
        CURLOPT_POSTFIELDS => $body ?? http_build_query(['token_auth' => $token]),
        CURLOPT_HTTPHEADER => $body === null ? [] : ["Authorization: Bearer $token", 'Content-Type: application/json'],
    ]);
    $start = hrtime(true);
    $answer = curl_exec($handle);
    $ms = (hrtime(true) - $start) / 1e6;
    if ($answer === false || curl_getinfo($handle, CURLINFO_RESPONSE_CODE) !== 200 || str_contains($answer, '"isError":true')) {
        throw new RuntimeException('failed: ' . substr((string) $answer, 0, 200));
    }
    return [$ms, strlen($answer)];
};

$times = [];
for ($round = -3; $round < $rounds; $round++) { // three rounds to warm up
    foreach ($requests as $name => $request) {
        [$ms, $bytes[$name]] = $time($request);
        if ($round >= 0) {
            $times[$name][] = $ms;
        }
    }
}
printf("%-30s %8s %8s %8s %8s %9s\n", "$rounds rounds", 'min ms', 'median', 'p90', 'x floor', 'bytes');
foreach ($times as $name => $list) {
    sort($list);
    $median[$name] = $list[intdiv(count($list), 2)];
    printf(
        "%-30s %8.2f %8.2f %8.2f %8.2f %9d\n",
        $name,
        $list[0],
        $median[$name],
        $list[(int) (count($list) * 0.9)],
        $median[$name] / $median['API.getMatomoVersion (floor)'],
        $bytes[$name]
    );
}
