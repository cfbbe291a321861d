<?php

// Every translation key that plugin and extension use exists, and none is left over.

$known = array_keys(json_decode(file_get_contents('plugin/lang/en.json'), true, 512, JSON_THROW_ON_ERROR)['McpServer']);
$used = [];
$files = new AppendIterator();
foreach (['plugin', 'src'] as $folder) {
    $files->append(new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)));
}
foreach ($files as $file) {
    if (in_array($file->getExtension(), ['php', 'twig', 'vue', 'js', 'ts', 'c'], true)) {
        preg_match_all('/[\'"]McpServer_([A-Za-z0-9]+)[\'"]/', file_get_contents($file->getPathname()), $match);
        foreach ($match[1] as $key) {
            $used[$key] = $file->getPathname();
        }
    }
}
foreach (array_diff_key($used, array_flip($known)) as $key => $file) {
    echo "$file uses McpServer_$key, which plugin/lang/en.json does not have\n";
}
foreach (array_diff($known, array_keys($used), ['PluginDescription']) as $key) {
    echo "plugin/lang/en.json: nothing uses $key\n";
}

foreach (glob('plugin/lang/*.json') as $file) {
    $keys = array_keys(json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR)['McpServer'] ?? []);
    foreach (array_diff($keys, $known) as $key) {
        echo "$file: $key is not in en.json\n";
    }
}
