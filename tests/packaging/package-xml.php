#!/usr/bin/env php
<?php

/**
 * Prints package.xml for PECL from the files that git tracks. `--check` compares it with the committed one instead.
 */

declare(strict_types=1);

$root = dirname(__DIR__, 2);
chdir($root);

preg_match('/PHP_MCPSERVER_VERSION "([^"]+)"/', file_get_contents('php_mcpserver.h'), $match);
$version = $match[1];

$roles = static function (string $path): ?string {
    if (preg_match('~^(README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|LICENSE|CREDITS)$~', $path)) {
        return 'doc';
    }
    if (preg_match('~^(config\.m4|config\.w32|mcpserver\.c|php_mcpserver\.h|src/.+\.[ch]|stubs/.+)$~', $path)) {
        return 'src';
    }
    return null; // tests need the recording and the plugin: they stay in the repository
};

exec('git ls-files', $files, $status);
if ($status !== 0 || $files === []) {
    fwrite(STDERR, "package-xml.php: git lists no files here\n");
    exit(2);
}
sort($files, SORT_STRING);

$contents = '';
foreach ($files as $file) {
    $role = $roles($file);
    if ($role !== null) {
        $contents .= sprintf("    <file name=\"%s\" role=\"%s\"/>\n", htmlspecialchars($file, ENT_XML1), $role);
    }
}

$xml = <<<XML
<?xml version="1.0" encoding="UTF-8"?>
<package packagerversion="1.10.1" version="2.0" xmlns="http://pear.php.net/dtd/package-2.0">
  <name>mcpserver</name>
  <channel>pecl.php.net</channel>
  <summary>Model Context Protocol server for Matomo</summary>
  <description>Answers AI assistants' questions about web analytics in Matomo over the Model Context Protocol. Needs the Matomo plugin McpServer.</description>
  <lead>
    <name>The mcpserver authors</name>
    <user>mcpserver</user>
    <email>mcpserver@example.org</email>
    <active>yes</active>
  </lead>
  <date>2026-11-20</date>
  <version>
    <release>{$version}</release>
    <api>{$version}</api>
  </version>
  <stability>
    <release>beta</release>
    <api>beta</api>
  </stability>
  <license uri="https://opensource.org/license/mit">MIT</license>
  <notes>See CHANGELOG.md.</notes>
  <contents>
   <dir name="/">
{$contents}   </dir>
  </contents>
  <dependencies>
    <required>
      <php>
        <min>8.1.0</min>
      </php>
      <pearinstaller>
        <min>1.10.0</min>
      </pearinstaller>
    </required>
  </dependencies>
  <providesextension>mcpserver</providesextension>
  <extsrcrelease>
    <configureoption name="enable-mcpserver-dev" prompt="Turn on many compiler warnings, as errors (for developers)?" default="no"/>
  </extsrcrelease>
</package>

XML;

if (($argv[1] ?? '') === '--check') {
    if (@file_get_contents('package.xml') === $xml) {
        exit(0);
    }
    fwrite(STDERR, "package.xml is out of date: run tests/packaging/package-xml.php > package.xml\n");
    exit(1);
}
echo $xml;
