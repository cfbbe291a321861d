#!/usr/bin/env php
<?php

/**
 * check-screenshots.php DIR: says which of the files in DIR the Marketplace could not show.
 */

declare(strict_types=1);

$bad = 0;
foreach (array_diff(scandir($argv[1]), ['.', '..']) as $name) {
    $start = (string) file_get_contents("$argv[1]/$name", false, null, 0, 24);
    $size = strlen($start) === 24 ? unpack('Nwidth/Nheight', substr($start, 16)) : ['width' => 0, 'height' => 0];

    // The name is the caption, with blanks for underscores.
    if (preg_match('/^[A-Za-z0-9_-]+\.png$/D', $name) !== 1) {
        echo "$name: no name for a caption\n";
        $bad++;
    } elseif (!str_starts_with($start, "\x89PNG\r\n\x1a\n") || $size['width'] < 300 || $size['height'] < 200) {
        echo "$name: no picture, or a small one ($size[width] x $size[height])\n";
        $bad++;
    } elseif (filesize("$argv[1]/$name") > 2 * 1024 * 1024) {
        echo "$name: more than 2 MiB\n";
        $bad++;
    }
}
exit($bad === 0 ? 0 : 1);
