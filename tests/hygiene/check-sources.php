<?php

// config.m4 and config.w32 build every source file there is, and no other.

// The .c names between `NAME=` (or `var NAME =`) and the end of its value.
function names(string $text, string $variable, string $end): array
{
    preg_match("/\\b$variable\\s*=\\s*\"?([^$end]*)/", $text, $value);
    preg_match_all('~[\w/]+\.c\b~', $value[1] ?? '', $match);
    return array_map('basename', $match[0]);
}

$m4 = file_get_contents('config.m4');
$w32 = file_get_contents('config.w32');
foreach (['core', 'mcp', 'tools', 'php'] as $folder) {
    $variable = 'MCPSERVER_' . strtoupper($folder);
    $onDisk = array_map('basename', glob("src/$folder/*.c"));
    $lists = [
        'config.m4' => names($m4, $variable, '"'),
        'config.w32' => names($w32, $variable, ';'),
    ];
    foreach ($lists as $file => $listed) {
        if (count($listed) !== count(array_unique($listed))) {
            echo "$file, $variable: a file stands there twice\n";
        }
        foreach (array_diff($onDisk, $listed) as $name) {
            echo "$file, $variable: src/$folder/$name is missing\n";
        }
        foreach (array_diff($listed, $onDisk) as $name) {
            echo "$file, $variable: $name does not exist in src/$folder\n";
        }
    }
}
