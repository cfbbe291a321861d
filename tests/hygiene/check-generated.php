<?php

// What is generated fits what it is generated from.

$hash = sha1(str_replace("\r\n", "\n", file_get_contents('stubs/mcpserver.stub.php')));
if (!str_contains(file_get_contents('stubs/mcpserver_arginfo.h'), "Stub hash: $hash")) {
    echo "stubs/mcpserver_arginfo.h was not made from stubs/mcpserver.stub.php as it is now\n";
}

// package.xml lists the files that git tracks; outside a clone (a source package) there is nothing to compare.
if (is_dir('.git') || is_file('.git')) {
    passthru(escapeshellarg(PHP_BINARY) . ' -n tests/packaging/package-xml.php --check 2>&1');
}
