--TEST--
A logger that knows its server is collected
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

final class Circle
{
    public ?McpServer $server = null;
    public static int $destroyed = 0;

    public function log($level, $message, array $context = []): void {}

    public function __destruct()
    {
        self::$destroyed++;
    }
}

for ($i = 0; $i < 10; $i++) {
    $logger = new Circle();
    $logger->server = new McpServer(['logger' => $logger, 'clock' => fn() => $logger]);
}
unset($logger);
gc_collect_cycles();
same('all gone', Circle::$destroyed, 10);

// what options hold lives as long as the server
$logger = new Circle();
$server = new McpServer(['logger' => $logger]);
unset($logger);
gc_collect_cycles();
same('alive', Circle::$destroyed, 10);
unset($server);
same('and gone', Circle::$destroyed, 11);
done();
?>
--EXPECT--
done
