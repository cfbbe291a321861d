<?php

use PHPUnit\Framework\TestCase;
use Piwik\Access;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\CommandLine\Host;
use Piwik\Plugins\McpServer\CommandLine\UserAuth;
use Piwik\Plugins\McpServer\Commands\Call;
use Piwik\Plugins\McpServer\Commands\Doctor;
use Piwik\Plugins\McpServer\Commands\Serve;
use Piwik\Plugins\McpServer\Commands\Tools;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\UsersManager\Model;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class CommandsTest extends TestCase
{
    private const QUIET = 16;

    private $log;

    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', Extension::requiredVersion());
        require __DIR__ . '/fakes/extension.php';
        require __DIR__ . '/fakes/console.php';

        Db::$pdo = new \PDO('sqlite::memory:', null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        Config::$sections = ['McpServer' => ['enable_mcp' => 1, 'maximum_mcp_access_level' => 'view', 'minimum_visits' => 7, 'sites' => '2', 'toolsets' => ['sites']]];

        $this->log = new class {
            public $output;
            public $reset = 0;

            public function setOutput($output)
            {
                $this->output = $output;
            }

            public function reset()
            {
                $this->reset++;
            }
        };
        StaticContainer::$objects['Symfony\Bridge\Monolog\Handler\ConsoleHandler'] = $this->log;
        StaticContainer::$objects['Piwik\Plugins\Monolog\Handler\FailureLogMessageDetector'] = $this->log;
    }

    /**
     * @dataProvider commands
     */
    public function testTheUserMustBeNamedAndMayAsk(string $class, array $input)
    {
        foreach ([
            [[], 'Say whose rights count: --login USER'],
            [['login' => ''], 'Say whose rights count: --login USER'],
            [['login' => 'nobody'], 'There is no user "nobody" who may use MCP.'],
            [['login' => 'Anonymous'], 'There is no user "Anonymous" who may use MCP.'],
            [['login' => 'nosite'], 'User "nosite" has no access to any site.'],
        ] as [$login, $message]) {
            self::assertSame([1, '', "$message\n", self::QUIET], (new $class())->runWith($login + $input));
        }
        self::assertSame([], McpServer::$asked);
    }

    public function commands(): array
    {
        return [[Tools::class, []], [Call::class, ['tool' => 'x']], [Serve::class, []]];
    }

    public function testTheRulesAreThoseOfTheSettings()
    {
        (new Tools())->runWith(['login' => 'jane']);

        self::assertEquals(
            ['enabled' => true, 'maximum_access_level' => 'view', 'minimum_visits' => 7, 'sites' => [2], 'toolsets' => ['sites'], 'privacy_profile' => 'aggregate'],
            array_intersect_key(McpServer::$options, ['enabled' => 0, 'maximum_access_level' => 0, 'minimum_visits' => 0, 'sites' => 0, 'toolsets' => 0, 'privacy_profile' => 0])
        );
        self::assertIsCallable(McpServer::$options['call_record']);
    }

    public function testTheUserHasTheirOwnRightsOnly()
    {
        (new Tools())->runWith(['login' => 'JANE']);

        self::assertFalse(Access::getInstance()->superUser);
        self::assertSame('jane', Access::getInstance()->login);
        self::assertSame(['superuser false', "login 'jane'", 'forget', 'superuser false', "login 'jane'"], Access::$log);
    }

    public function testWhoIsDeletedMeanwhileIsNobody()
    {
        $host = new Host('root');
        $host->server();
        self::assertTrue(Access::getInstance()->superUser);

        Model::$users['root']['superuser_access'] = '0';
        $host->server();
        self::assertFalse(Access::getInstance()->superUser);

        unset(Model::$users['root']);
        $host->server();
        self::assertFalse(Access::getInstance()->superUser);
        self::assertNull(Access::getInstance()->login);
    }

    public function testAnonymousIsNeverAuthenticated()
    {
        foreach (['anonymous', 'ANONYMOUS', '', 'nobody'] as $login) {
            self::assertSame(0, (new UserAuth($login))->authenticate()->code, $login);
        }
    }

    public function testALostConnectionIsMadeAnew()
    {
        Db::$spare = Db::$pdo;
        Db::$pdo = new class extends \PDO {
            public function __construct()
            {
            }

            public function prepare(string $query, array $options = []): \PDOStatement|false
            {
                throw new \PDOException('server has gone away');
            }
        };

        self::assertInstanceOf(\McpServer::class, (new Host('jane'))->server());
        self::assertSame(Db::$spare, Db::$pdo);
    }

    public function testTools()
    {
        McpServer::$answers['tools/list'] = static function (\stdClass $params) {
            return isset($params->cursor)
                ? [['tools' => [['name' => 'longer_name', 'description' => "Reads.\nMore of it."]]]]
                : [['tools' => [['name' => 'a', 'description' => 'Says e.g.that <info>as it is</info>! And more']], 'nextCursor' => 'n']];
        };

        self::assertSame(
            [0, "a            Says e.g.that <info>as it is</info>!\nlonger_name  Reads.\n", '', self::QUIET],
            (new Tools())->runWith(['login' => 'jane'])
        );
        self::assertSame(['longer_name'], array_slice(array_column(json_decode((new Tools())->runWith(['login' => 'jane', 'json' => true])[1], true), 'name'), 1));
    }

    public function testTheServerSaysNo()
    {
        McpServer::$answers['tools/list'] = McpServer::$answers['server/discover'] = static fn () => [null, ['code' => -32600, 'message' => 'MCP endpoint is disabled.']];

        foreach ([Tools::class, Serve::class] as $class) {
            self::assertSame([1, '', "MCP endpoint is disabled.\n", self::QUIET], (new $class())->runWith(['login' => 'jane']));
        }
        self::assertNotContains('serve', array_column(McpServer::$asked, 0));
    }

    public function testCall()
    {
        McpServer::$notifications = [['jsonrpc' => '2.0', 'method' => 'notifications/message']];
        McpServer::$answers['tools/call'] = static fn (\stdClass $params) => [[
            'content' => [['type' => 'text', 'text' => '<error>text</error>'], ['type' => 'image', 'data' => 'x/y']],
            'structuredContent' => ['given' => $params->arguments, 'float' => 0.1],
        ]];
        $input = ['login' => 'jane', 'tool' => 'x', 'arguments' => '{"idSite":1,"more":{}}'];

        self::assertSame([0, "<error>text</error>\n{\"type\":\"image\",\"data\":\"x/y\"}\n", '', self::QUIET], (new Call())->runWith($input));
        self::assertSame(
            [0, "{\n    \"given\": {\n        \"idSite\": 1,\n        \"more\": {}\n    },\n    \"float\": 0.1\n}\n", '', self::QUIET],
            (new Call())->runWith(['json' => true] + $input)
        );
        self::assertSame('Matomo console', end(McpServer::$asked)[1]->_meta->{'io.modelcontextprotocol/clientInfo'}->name);
        self::assertSame(2, $this->log->reset);
        self::assertNotNull($this->log->output);

        // no arguments are an empty object
        (new Call())->runWith(['login' => 'jane', 'tool' => 'x']);
        self::assertEquals(new \stdClass(), end(McpServer::$asked)[1]->arguments);
    }

    public function testCallThatIsRefused()
    {
        $input = ['login' => 'jane', 'tool' => 'x'];

        McpServer::$answers['tools/call'] = static fn () => [['content' => [['type' => 'text', 'text' => 'no such site']], 'isError' => true]];
        self::assertSame([1, '', "no such site\n", self::QUIET], (new Call())->runWith($input));

        McpServer::$answers['tools/call'] = static fn () => [null, ['code' => -32602, 'message' => 'Tool not found.']];
        self::assertSame([1, '', "Tool not found.\n", self::QUIET], (new Call())->runWith($input));

        McpServer::$answers['tools/call'] = static fn () => [['resultType' => 'input_required']];
        self::assertSame(1, (new Call())->runWith($input)[0]);

        $asked = count(McpServer::$asked);
        foreach (['', '[]', '1', '{', 'null'] as $bad) {
            self::assertSame(1, (new Call())->runWith(['arguments' => $bad] + $input)[0], $bad);
        }
        self::assertCount($asked, McpServer::$asked);
    }

    public function testServe()
    {
        self::assertSame([0, '', '', self::QUIET], (new Serve())->runWith(['login' => 'jane']));
        self::assertSame([['server/discover', true], ['serve', true]], array_map(static fn (array $one) => [$one[0], $one[1] == true], McpServer::$asked));
    }

    public function testDoctor()
    {
        $doctor = static fn (array $checks) => new class($checks) extends Doctor {
            private $made;

            public function __construct(array $made)
            {
                $this->made = $made;
                parent::__construct();
            }

            protected function checks(?string $login): array
            {
                return $this->made;
            }
        };
        $good = [Check::ok('a', 'First', 'fine'), Check::warning('b', 'Second', 'so <b>so</b>', 'Do this:', ['one', 'two'])];
        $bad = array_merge($good, [Check::failure('c', 'Third', 'broken', 'Mend it.')]);

        self::assertSame([0, " ok   First: fine\nwarn  Second: so <b>so</b>\n      Do this:\n      one\n      two\n", '', self::QUIET], $doctor($good)->runWith([]));
        self::assertSame(1, $doctor($bad)->runWith([])[0]);

        [$status, $json] = $doctor($bad)->runWith(['json' => true]);
        self::assertSame(1, $status);
        self::assertSame(['ok', 'warning', 'failure'], array_column(json_decode($json, true), 'status'));

        self::assertSame([1, '', "There is no user \"nobody\".\n", self::QUIET], (new Doctor())->runWith(['login' => 'nobody']));
    }

    public function testNames()
    {
        self::assertSame(
            ['mcpserver:call', 'mcpserver:doctor', 'mcpserver:serve', 'mcpserver:tools'],
            array_map(static fn (string $class) => (new $class())->name, [Call::class, Doctor::class, Serve::class, Tools::class])
        );
    }
}
