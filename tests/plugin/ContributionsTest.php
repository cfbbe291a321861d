<?php

use PHPUnit\Framework\TestCase;
use Piwik\Log\LoggerInterface;
use Piwik\Piwik;
use Piwik\Plugins\McpFixtures\McpFixtures;
use Piwik\Plugins\McpFixtures\Tools\SimpleText;
use Piwik\Plugins\McpServer\Contracts\McpPrompt;
use Piwik\Plugins\McpServer\Contracts\McpPromptArgument;
use Piwik\Plugins\McpServer\Contracts\McpPromptMessage;
use Piwik\Plugins\McpServer\Contracts\McpResource;
use Piwik\Plugins\McpServer\Contracts\McpResourceContents;
use Piwik\Plugins\McpServer\Contracts\McpTool;
use Piwik\Plugins\McpServer\Contribution\Contributions;

class ContributionsTest extends TestCase
{
    private const BUILT_IN = [
        ['name' => 'one', 'description' => 'One.', 'inputSchema' => ['type' => 'object'], 'annotations' => ['readOnlyHint' => true]],
        ['name' => 'two', 'title' => 'Two', 'description' => '', 'inputSchema' => ['type' => 'object'], 'outputSchema' => ['type' => 'object']],
    ];

    /**
     * @var LoggerInterface
     */
    private $logger;

    protected function setUp(): void
    {
        $this->logger = new LoggerInterface();
        Piwik::$listeners = [];
    }

    protected function tearDown(): void
    {
        Piwik::$listeners = [];
    }

    public function testNobodyListens()
    {
        self::assertSame([], $this->collect());
    }

    public function testSomebodyOnlyLooks()
    {
        $seen = [];
        $this->on('McpServer.filterTools', function (array &$tools) use (&$seen) {
            foreach ($tools as $tool) {
                self::assertInstanceOf(McpTool::class, $tool);
                $seen[] = [$tool->getName(), $tool->getTitle(), $tool->getAnnotations()->readOnlyHint, $tool->getOutputSchema()];
            }
        });

        self::assertSame([], $this->collect());
        self::assertSame([['one', null, true, null], ['two', 'Two', null, ['type' => 'object']]], $seen);
    }

    public function testAToolIsAdded()
    {
        $this->on('McpServer.addTools', function (array &$tools) {
            $tools[] = new SimpleText();
        });

        $tools = $this->collect()['tools'];
        self::assertSame(['one', 'two'], array_slice($tools, 0, 2));
        self::assertSame('test_simple_text', $tools[2]->definition()['name']);
        self::assertSame([], $this->logger->lines);
    }

    public function testABuiltInToolIsReplaced()
    {
        $this->on('McpServer.addTools', function (array &$tools) {
            $tools = array_filter($tools, fn (McpTool $tool) => $tool->getName() !== 'one');
            $tools[] = self::named('one');
        });

        $tools = $this->collect()['tools'];
        self::assertCount(2, $tools);
        self::assertSame('two', $tools[0]);
        self::assertSame('one', $tools[1]->definition()['name']);
    }

    public function testAllToolsAreRemoved()
    {
        $this->on('McpServer.filterTools', function (array &$tools) {
            $tools = [];
        });

        self::assertSame(['tools' => []], $this->collect());
    }

    public function testTheFirstOfANameWins()
    {
        $first = self::named('new');
        $this->on('McpServer.addTools', function (array &$tools) use ($first) {
            array_push($tools, self::named('two'), $first, self::named('new'));
        });

        $tools = $this->collect()['tools'];
        self::assertSame(['one', 'two'], array_slice($tools, 0, 2));
        self::assertCount(3, $tools);
        self::assertCount(2, preg_grep('/^warning: .* two of (two|new)/', $this->logger->lines));
    }

    public function testWhatIsNoToolIsSkipped()
    {
        $this->on('McpServer.addTools', function (array &$tools) {
            array_push($tools, 'text', null, new \stdClass(), self::named('new'));
        });

        self::assertCount(3, $this->collect()['tools']);
        self::assertCount(3, preg_grep('/^warning: MCP: (string|null|stdClass) is no/', $this->logger->lines));
    }

    public function testSomethingElseThanAListIsIgnored()
    {
        $this->on('McpServer.addTools', function (&$tools) {
            $tools = 'none';
        });
        $this->on('McpServer.filterTools', function (array &$tools) {
            array_shift($tools);
        });

        self::assertSame(['tools' => ['two']], $this->collect());
        self::assertCount(1, preg_grep('/^error: .*McpServer.addTools/', $this->logger->lines));
    }

    public function testABrokenListenerCostsItself()
    {
        $this->on('McpServer.addTools', function (array &$tools) {
            $tools[] = self::named('new');
            throw new \Error('broken');
        });

        self::assertCount(3, $this->collect()['tools']);
        self::assertSame(['error: MCP: a listener of McpServer.addTools failed: broken'], $this->logger->lines);
    }

    public function testAToolMayStayAway()
    {
        $this->on('McpServer.addTools', function (array &$tools) {
            $tools[] = self::named('away', fn () => false);
            $tools[] = self::named('broken', fn () => throw new \Exception('no database'));
            $tools[] = self::named('there');
        });

        $tools = $this->collect()['tools'];
        self::assertCount(3, $tools);
        self::assertSame('there', $tools[2]->definition()['name']);
        self::assertCount(1, preg_grep('/^warning: .*no database/', $this->logger->lines));
    }

    public function testResources()
    {
        $this->on('McpServer.addResources', function (array &$resources) {
            $resources[] = self::resource('x://{id}', fn (string $uri, array $v) => $v['id'] === '0' ? null : "This is {$v['id']}.");
            $resources[] = self::resource('x://all', fn (string $uri) => ['a', McpResourceContents::bytes('x://b', 'c', 'image/png')]);
            $resources[] = self::resource('x://all', fn () => 'again');
            $resources[] = self::resource('x://gone', fn () => '');
        });
        $this->on('McpServer.filterResources', function (array &$resources) {
            $resources = array_filter($resources, fn (McpResource $resource) => $resource->getAddress() !== 'x://gone');
        });

        $answer = $this->collect();
        self::assertSame(['resources'], array_keys($answer));
        [$template, $all] = $answer['resources'];
        self::assertCount(2, $answer['resources']);

        self::assertSame(['uriTemplate' => 'x://{id}', 'name' => 'x', 'mimeType' => 'text/plain'], $template->definition());
        self::assertSame(['uri' => 'x://all', 'name' => 'x', 'mimeType' => 'text/plain'], $all->definition());

        $context = new McpServerContext();
        self::assertSame(
            ['contents' => [['uri' => 'x://7', 'mimeType' => 'text/plain', 'text' => 'This is 7.']]],
            $template->read('x://7', ['id' => '7'], $context)
        );
        self::assertSame(['notFound' => true], $template->read('x://0', ['id' => '0'], $context));
        self::assertSame(
            ['contents' => [
                ['uri' => 'x://all', 'mimeType' => 'text/plain', 'text' => 'a'],
                ['uri' => 'x://b', 'mimeType' => 'image/png', 'blob' => 'Yw=='],
            ]],
            $all->read('x://all', [], $context)
        );
        self::assertSame([], $template->complete('id', '', []));
    }

    public function testPrompts()
    {
        $this->on('McpServer.addPrompts', function (array &$prompts) {
            $prompts[] = self::prompt('p', fn (array $arguments) => "Say {$arguments['what']}.");
            $prompts[] = self::prompt('q', fn () => ['Hello', McpPromptMessage::assistant('Hi')]);
        });

        [$p, $q] = $this->collect()['prompts'];
        $context = new McpServerContext();

        self::assertSame(
            ['name' => 'p', 'description' => 'd', 'arguments' => [['name' => 'what', 'description' => 'w', 'required' => true]]],
            $p->definition()
        );
        self::assertSame(
            ['description' => 'd', 'messages' => [['role' => 'user', 'content' => ['type' => 'text', 'text' => 'Say hi.']]]],
            $p->get(['what' => 'hi'], $context)
        );
        self::assertSame(['user', 'assistant'], array_column($q->get([], $context)['messages'], 'role'));
        self::assertSame(['a1', 'x', '7'], $p->complete('what', 'a', ['other' => 'x']));
    }

    public function testTheFixturesAreSound()
    {
        $plugin = new McpFixtures();
        foreach ($plugin->registerEvents() as $event => $method) {
            $this->on($event, function (array &$list) use ($plugin, $method) {
                $plugin->$method($list);
            });
        }

        $answer = $this->collect();
        self::assertSame(['tools', 'resources', 'prompts'], array_keys($answer));

        foreach ($answer as $list) {
            foreach ($list as $entry) {
                self::assertTrue(is_string($entry) || json_encode($entry->definition(), JSON_THROW_ON_ERROR) !== '');
            }
        }
        self::assertSame([], $this->logger->lines);
    }

    private function on(string $event, \Closure $listener): void
    {
        // Matomo passes references on to its listeners.
        Piwik::$listeners[$event][] = $listener;
    }

    private function collect(): array
    {
        return (new Contributions($this->logger))->collect(self::BUILT_IN);
    }

    private static function named(string $name, ?\Closure $shouldRegister = null): McpTool
    {
        return new class ($name, $shouldRegister) extends McpTool {
            private $given;
            private $register;

            public function __construct(string $given, ?\Closure $register)
            {
                $this->given = $given;
                $this->register = $register;
                parent::__construct();
            }

            public function init()
            {
                $this->name = $this->given;
                $this->inputSchema = ['type' => 'object'];
            }

            public function shouldRegister(): bool
            {
                return $this->register === null || ($this->register)();
            }

            public function execute()
            {
            }
        };
    }

    private static function resource(string $address, \Closure $read): McpResource
    {
        return new class ($address, $read) extends McpResource {
            public function __construct(private string $given, private \Closure $work)
            {
                parent::__construct();
            }

            protected function init(): void
            {
                $this->{str_contains($this->given, '{') ? 'uriTemplate' : 'uri'} = $this->given;
                $this->name = 'x';
                $this->mimeType = 'text/plain';
            }

            public function read(string $uri, array $variables)
            {
                return ($this->work)($uri, $variables);
            }
        };
    }

    private static function prompt(string $name, \Closure $get): McpPrompt
    {
        return new class ($name, $get) extends McpPrompt {
            public function __construct(private string $given, private \Closure $work)
            {
                parent::__construct();
            }

            protected function init(): void
            {
                $this->name = $this->given;
                $this->description = 'd';
                $this->arguments = [new McpPromptArgument('what', 'w', true)];
            }

            public function get(array $arguments)
            {
                return ($this->work)($arguments);
            }

            public function complete(string $argument, string $value, array $settled): array
            {
                return [$value . '1', null, $settled['other'], 7, []];
            }
        };
    }
}
