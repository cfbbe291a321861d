<?php

// What every client has to load: few tools, and input schemas that strict clients take.

$tools = (new McpServer())->tools();
if (count($tools) < 1 || count($tools) >= 20) {
    echo count($tools), " tools; fewer than 20 are promised\n";
}
foreach ($tools as $tool) {
    $name = $tool['name'];
    foreach (['inputSchema', 'outputSchema'] as $which) {
        $length = strlen(json_encode($tool[$which], JSON_THROW_ON_ERROR));
        if ($length >= 16384) {
            echo "$name: $which has $length characters; 16,383 are allowed\n";
        }
        foreach (['oneOf', 'anyOf', 'allOf'] as $keyword) {
            if (array_key_exists($keyword, (array) $tool[$which])) {
                echo "$name: $which has $keyword at the top\n";
            }
        }
    }
    if (!preg_match('/^[A-Za-z0-9_.-]{1,64}$/D', $name)) {
        echo "$name: not every client takes this name\n";
    }
    if (strlen($tool['description']) > 1024) {
        echo "$name: a description of ", strlen($tool['description']), " characters; some clients cut at 1,024\n";
    }
}
