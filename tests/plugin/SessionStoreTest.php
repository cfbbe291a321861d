<?php

use PHPUnit\Framework\TestCase;
use Piwik\Db;
use Piwik\Plugins\McpServer\McpServer as Plugin;
use Piwik\Plugins\McpServer\Session\SessionStore;
use Piwik\Plugins\McpServer\Session\SessionTable;
use Piwik\Plugins\McpServer\Tasks;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class SessionStoreTest extends TestCase
{
    private const ID = '0b8ff1c6-2f6b-4c8a-9c1f-0b0d4c1d2e3f';
    private const DATA = ['user' => 'jané', 'revision' => 4, 'client' => 'a/b <c>'];

    /**
     * @var SessionStore
     */
    private $store;

    protected function setUp(): void
    {
        if (!interface_exists('\McpServerSessionStore', false)) {
            define('FAKE_EXTENSION_VERSION', '0');
            require __DIR__ . '/fakes/extension.php';
        }

        Db::$pdo = new \PDO('sqlite::memory:', null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        (new Plugin())->install();
        $this->store = new SessionStore();
    }

    public function testKeepsWhatItWasGiven()
    {
        $this->store->save(self::ID, self::DATA, time() + 60);

        self::assertSame(self::DATA, $this->store->load(self::ID));
    }

    public function testUnknown()
    {
        self::assertNull($this->store->load(self::ID));
    }

    public function testReplaces()
    {
        $this->store->save(self::ID, self::DATA, time() + 60);
        $this->store->save(self::ID, ['n' => 2], time() + 60);

        self::assertSame(['n' => 2], $this->store->load(self::ID));
        self::assertSame(1, $this->rowCount());
    }

    public function testExpired()
    {
        $this->store->save(self::ID, self::DATA, time());
        self::assertNull($this->store->load(self::ID));

        $this->store->save(self::ID, self::DATA, time() + 60);
        self::assertSame(self::DATA, $this->store->load(self::ID));
    }

    public function testDelete()
    {
        $this->store->save(self::ID, self::DATA, time() + 60);
        $this->store->save('other', self::DATA, time() + 60);
        $this->store->delete(self::ID);
        $this->store->delete(self::ID);

        self::assertNull($this->store->load(self::ID));
        self::assertSame(self::DATA, $this->store->load('other'));
    }

    public function testTheTableHoldsNoIds()
    {
        $this->store->save(self::ID, self::DATA, time() + 60);
        $row = implode(' ', Db::query('SELECT * FROM matomo_mcp_session')->fetch(\PDO::FETCH_NUM));

        self::assertStringNotContainsString(self::ID, $row);
        self::assertStringContainsString(hash('sha256', self::ID), $row);
    }

    public function testAKeyFromTheTableOpensNothing()
    {
        $this->store->save(self::ID, self::DATA, time() + 60);

        self::assertNull($this->store->load(hash('sha256', self::ID)));
    }

    /**
     * @dataProvider foreignData
     */
    public function testForeignDataIsUnknown(string $data)
    {
        $this->insert(hash('sha256', self::ID), time() + 60, $data);

        self::assertNull($this->store->load(self::ID));
    }

    public function foreignData(): array
    {
        return [
            'serialized' => ['a:1:{s:1:"a";i:1;}'],
            'empty' => [''],
            'string' => ['"x"'],
            'nested' => ['{"a":{"b":1}}'],
            'null member' => ['{"a":null}'],
            'boolean' => ['{"a":true}'],
            'fraction' => ['{"a":1.5}'],
            'cut off' => ['{"a":1'],
        ];
    }

    public function testARowOfTheOfficialPluginIsUnknown()
    {
        $this->insert(self::ID, time() + 60, '{"initialized":1}');

        self::assertNull($this->store->load(self::ID));
    }

    public function testInvalidTextIsNotStored()
    {
        try {
            $this->store->save(self::ID, ['a' => "\xff"], time() + 60);
            self::fail('nothing thrown');
        } catch (\JsonException $e) {
            self::assertSame(0, $this->rowCount());
        }
    }

    public function testTheDailyTaskDeletesWhatHasExpired()
    {
        $this->insert('old', time() - 1, '{}');
        $this->insert('now', time(), '{}');
        $this->insert('live', time() + 60, '{}');

        $tasks = new Tasks();
        $tasks->schedule();
        self::assertSame(Tasks::LOW_PRIORITY, $tasks->scheduled['cleanupExpiredSessions']);

        $tasks->cleanupExpiredSessions();
        self::assertSame('live', Db::fetchOne('SELECT id FROM matomo_mcp_session'));
        self::assertSame(1, $this->rowCount());
    }

    public function testTheTableIsAnnouncedAndDropped()
    {
        $tables = ['a'];
        (new Plugin())->getTablesInstalled($tables);
        self::assertSame(['a', 'matomo_mcp_session', 'matomo_mcpserver_call'], $tables);

        (new Plugin())->uninstall();
        $this->expectException(\PDOException::class);
        $this->rowCount();
    }

    private function insert(string $id, int $expiresAt, string $data): void
    {
        Db::query('INSERT INTO matomo_mcp_session VALUES (?, ?, ?)', [$id, $expiresAt, $data]);
    }

    private function rowCount(): int
    {
        return (int) Db::fetchOne('SELECT COUNT(*) FROM matomo_mcp_session');
    }
}
