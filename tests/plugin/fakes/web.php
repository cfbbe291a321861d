<?php

// A web server for CurlTest: php -S 127.0.0.1:PORT web.php

switch (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    case '/moved':
        http_response_code(307);
        header('Location: /echo');
        break;

    case '/refused':
        http_response_code(401);
        header('WWW-Authenticate: Bearer realm="mcp"');
        echo '{"jsonrpc":"2.0"}';
        break;

    case '/endless':
        for ($i = 0; $i < 16; $i++) {
            echo str_repeat('a', 1048576);
        }
        break;

    case '/slow':
        sleep(2);
        break;

    default:
        echo json_encode([
            'method' => $_SERVER['REQUEST_METHOD'],
            'authorization' => $_SERVER['HTTP_AUTHORIZATION'] ?? null,
            'agent' => $_SERVER['HTTP_USER_AGENT'] ?? null,
            'body' => file_get_contents('php://input'),
        ]);
}
