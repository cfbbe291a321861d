#!/usr/bin/env php
<?php

/**
 * check-plugin.php DIR: says what Matomo and its Marketplace would not take of the plugin in DIR, and nothing when all is well.
 */

declare(strict_types=1);

$folder = rtrim($argv[1], '/');
$problems = [];
$must = static function (bool $holds, string $problem) use (&$problems): void {
    if (!$holds) {
        $problems[] = $problem;
    }
};

$plugin = json_decode((string) file_get_contents("$folder/plugin.json"), true, 16);
$must(is_array($plugin), 'plugin.json is no JSON object');
$plugin = is_array($plugin) ? $plugin : [];

// what Matomo reads
$known = ['name', 'description', 'version', 'theme', 'require', 'authors', 'license', 'keywords', 'category', 'homepage', 'support', 'donate',
    'archive', 'wordpress-compatible'];
foreach (array_diff(array_keys($plugin), $known) as $key) {
    $must(false, "plugin.json: Matomo knows no \"$key\"");
}
$must(($plugin['name'] ?? '') === basename($folder), 'plugin.json: the name is not that of the folder');
$must(preg_match('/^[A-Z][A-Za-z0-9]{1,59}$/D', $plugin['name'] ?? '') === 1, 'plugin.json: no name for a plugin');
$must(is_file("$folder/" . ($plugin['name'] ?? '') . '.php'), 'the plugin has no class of its name');
$must(preg_match('/^\d+\.\d+\.\d+(-(alpha|beta|rc|b)\.?\d+)?$/Di', $plugin['version'] ?? '') === 1, 'plugin.json: no version');
$must(($plugin['theme'] ?? null) === false, 'plugin.json: theme must be false');
$must(strlen($plugin['description'] ?? '') >= 20 && strlen($plugin['description'] ?? '') <= 250, 'plugin.json: the description should have 20 to 250 bytes');

$condition = '/^(?:[<>]=?|=)\d+\.\d+\.\d+(?:-[a-z]+\d*)?(?:,(?:[<>]=?|=)\d+\.\d+\.\d+(?:-[a-z]+\d*)?)*$/D';
$must(isset($plugin['require']['matomo']) && str_contains($plugin['require']['matomo'], '<'), 'plugin.json: the Matomo that it needs has no end');
foreach ($plugin['require'] ?? [] as $what => $versions) {
    $must(in_array($what, ['matomo', 'php'], true) || is_string($versions), "plugin.json: requires $what of what version?");
    $must(preg_match($condition, (string) $versions) === 1, "plugin.json: \"$versions\" is no condition on $what");
}

// what the Marketplace shows
$must(($plugin['authors'] ?? []) !== [] && array_filter($plugin['authors'], static fn ($author) => empty($author['name'])) === [], 'plugin.json: an author has no name');
$must(in_array($plugin['license'] ?? '', ['GPL v3+', 'GPL-3.0+', 'GPL-3.0-or-later'], true), 'plugin.json: the licence is not that of Matomo plugins');
$must(count($plugin['keywords'] ?? []) >= 3 && array_filter($plugin['keywords'], 'is_string') === $plugin['keywords'], 'plugin.json: keywords are missing');
$must(preg_match('/^[a-z]+$/D', $plugin['category'] ?? '') === 1, 'plugin.json: no category');

foreach (['README.md', 'CHANGELOG.md', 'LICENSE', 'docs/index.md', 'docs/faq.md', 'lang/en.json'] as $file) {
    $must(is_file("$folder/$file") && filesize("$folder/$file") > 100, "$file is missing or empty");
}
$must(preg_match('/^#+ *' . preg_quote($plugin['version'] ?? '?', '/') . '\b/m', (string) @file_get_contents("$folder/CHANGELOG.md")) === 1, 'CHANGELOG.md does not name this version');
$must(str_contains((string) @file_get_contents("$folder/LICENSE"), 'GNU GENERAL PUBLIC LICENSE'), 'LICENSE is not the GPL');

// links within the documentation lead somewhere
foreach (array_merge([$folder . '/README.md'], glob("$folder/docs/*.md")) as $page) {
    preg_match_all('~\]\((?!https?:|#|mailto:)([^)#\s]+)~', (string) file_get_contents($page), $links);
    foreach ($links[1] as $link) {
        $must(file_exists(dirname($page) . '/' . $link), substr($page, strlen($folder) + 1) . ": $link leads nowhere");
    }
}

foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
    $name = substr($file->getPathname(), strlen($folder) + 1);
    $must(preg_match('~^[A-Za-z0-9_./-]+$~D', $name) === 1, "$name: other systems may not take this name");
    if ($file->getExtension() === 'php') {
        exec(escapeshellarg(PHP_BINARY) . ' -n -l ' . escapeshellarg($file->getPathname()) . ' 2>&1', $output, $status);
        $must($status === 0, "$name is no PHP");
    }
}

echo implode("\n", $problems), $problems === [] ? '' : "\n";
exit($problems === [] ? 0 : 1);
