--TEST--
The extension loads and says what it is
--EXTENSIONS--
mcpserver
--FILE--
<?php
$module = new ReflectionExtension('mcpserver');
$information = function () use ($module) {
    ob_start();
    $module->info();
    return ob_get_clean();
};
var_dump($module->getVersion() === McpServer::VERSION);
print_r(array_diff(['McpServer', 'McpServerResponse', 'McpServerSessionStore'], array_keys($module->getClasses())));
print_r(array_keys($module->getFunctions()));
print_r($module->getINIEntries());
echo $information();
?>
--EXPECTF--
bool(true)
Array
(
)
Array
(
)
Array
(
)

mcpserver

MCP server for Matomo => enabled
Version => %d.%d.%S
PCRE2 version => %d.%d%S
PCRE2 JIT => %s
Shield against prompt injection => ready
Protocol revisions => 2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25, 2026-07-28
