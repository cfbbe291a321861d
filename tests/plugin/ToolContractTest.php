<?php

use PHPUnit\Framework\TestCase;
use Piwik\Plugins\McpServer\Contracts\McpContent;
use Piwik\Plugins\McpServer\Contracts\McpResourceContents;
use Piwik\Plugins\McpServer\Contracts\McpTool;
use Piwik\Plugins\McpServer\Contracts\McpToolAnnotations;
use Piwik\Plugins\McpServer\Contracts\McpToolCallException;
use Piwik\Plugins\McpServer\Contracts\McpToolIcon;
use Piwik\Plugins\McpServer\Contracts\McpToolResult;
use Piwik\Plugins\McpServer\Contribution\ToolAdapter;

class ToolContractTest extends TestCase
{
    /**
     * @dataProvider incompleteTools
     */
    public function testAnIncompleteToolIsAMistake(\Closure $make, string $message)
    {
        $this->expectException(\LogicException::class);
        $this->expectExceptionMessage($message);
        $make();
    }

    public function incompleteTools(): array
    {
        return [
            'no name' => [fn () => self::tool(['name' => ''], fn () => null), 'name'],
            'no schema' => [fn () => self::tool(['inputSchema' => []], fn () => null), 'schema'],
            'no execute()' => [fn () => new class extends McpTool {
                protected function init(): void
                {
                    $this->name = 'x';
                    $this->inputSchema = ['type' => 'object'];
                }

                protected function execute()
                {
                }
            }, 'execute()'],
        ];
    }

    public function testTheSmallestDefinition()
    {
        $tool = self::tool([], fn () => null);

        self::assertSame(
            ['name' => 'x', 'description' => 'x', 'inputSchema' => ['type' => 'object']],
            (new ToolAdapter($tool))->definition()
        );
    }

    public function testAFullDefinition()
    {
        $tool = self::tool([
            'title' => 'X',
            'description' => 'Does x.',
            'annotations' => new McpToolAnnotations(readOnlyHint: true, openWorldHint: false),
            'inputSchema' => ['type' => 'object', 'properties' => ['a' => [], 'b' => ['type' => 'object', 'properties' => []]]],
            'outputSchema' => ['type' => 'object', 'properties' => [], 'additionalProperties' => []],
            'icons' => [new McpToolIcon('https://x.example/x.png', 'image/png', ['48x48']), new McpToolIcon('data:,x')],
            'meta' => ['x.example/y' => 1],
        ], fn () => null);

        self::assertSame(
            '{"name":"x","description":"Does x.",'
            . '"inputSchema":{"type":"object","properties":{"a":{},"b":{"type":"object","properties":{}}}},"title":"X",'
            . '"outputSchema":{"type":"object","properties":{},"additionalProperties":{}},'
            . '"annotations":{"readOnlyHint":true,"openWorldHint":false},'
            . '"icons":[{"src":"https:\/\/x.example\/x.png","mimeType":"image\/png","sizes":["48x48"]},{"src":"data:,x"}],'
            . '"_meta":{"x.example\/y":1}}',
            json_encode((new ToolAdapter($tool))->definition())
        );
    }

    /**
     * @dataProvider results
     */
    public function testWhatExecuteMayReturn($returned, string $expected)
    {
        self::assertSame($expected, json_encode(self::call(self::tool([], fn () => $returned)), JSON_UNESCAPED_SLASHES));
    }

    public function results(): array
    {
        $resource = McpResourceContents::text('x://y', 'z', 'text/plain');

        return [
            'array' => [['a' => 1], '{"structuredContent":{"a":1}}'],
            'empty array' => [[], '{"structuredContent":{}}'],
            'object' => [(object) ['a' => (object) []], '{"structuredContent":{"a":{}}}'],
            'serializable' => [new \ArrayObject(['a' => 1]), '{"structuredContent":{}}'],
            'text' => ['abc', '{"content":[{"type":"text","text":"abc"}]}'],
            'number' => [1.5, '{"content":[{"type":"text","text":"1.5"}]}'],
            'nothing' => [null, '{"content":[]}'],
            'one block' => [McpContent::image('png', 'image/png'), '{"content":[{"type":"image","data":"cG5n","mimeType":"image/png"}]}'],
            'error' => [McpToolResult::error('no'), '{"content":[{"type":"text","text":"no"}],"isError":true}'],
            'all kinds' => [
                McpToolResult::of(
                    McpContent::text('a')->annotated(['user'], 0.5),
                    McpContent::audio('b', 'audio/wav'),
                    McpContent::resource($resource),
                    McpContent::resource(McpResourceContents::bytes('x://b', 'c')),
                    McpContent::resourceLink('x://l', 'l', ['mimeType' => 'text/plain'])->withMeta(['m' => 1])
                ),
                '{"content":[{"annotations":{"audience":["user"],"priority":0.5},"type":"text","text":"a"},'
                . '{"type":"audio","data":"Yg==","mimeType":"audio/wav"},'
                . '{"type":"resource","resource":{"uri":"x://y","mimeType":"text/plain","text":"z"}},'
                . '{"type":"resource","resource":{"uri":"x://b","blob":"Yw=="}},'
                . '{"_meta":{"m":1},"type":"resource_link","uri":"x://l","name":"l","mimeType":"text/plain"}]}',
            ],
            'all of it' => [
                new McpToolResult([McpContent::text('a')], ['b' => 1], false, ['c' => 2]),
                '{"content":[{"type":"text","text":"a"}],"structuredContent":{"b":1},"_meta":{"c":2}}',
            ],
        ];
    }

    public function testContentMustBeContent()
    {
        $this->expectException(\LogicException::class);
        new McpToolResult(['text']);
    }

    public function testDataThatContainsItself()
    {
        $data = new \stdClass();
        $data->data = $data;

        $this->expectException(\LogicException::class);
        self::call(self::tool([], fn () => $data));
    }

    public function testFailIsForTheClient()
    {
        try {
            self::call(self::tool([], fn ($tool) => $tool->failNow('no luck')));
            self::fail('nothing was thrown');
        } catch (McpToolCallException $e) {
            self::assertTrue($e->isClientFacing());
            self::assertSame('no luck', $e->getMessage());
        }
    }

    public function testThereIsAClientOnlyDuringACall()
    {
        $tool = self::tool([], fn ($tool) => $tool->theClient()->progress(1, 2, 'half'));
        $context = new McpServerContext();
        self::call($tool, $context);
        self::assertSame([['progress', 1.0, 2.0, 'half']], $context->told);

        $this->expectException(\LogicException::class);
        $tool->theClient();
    }

    private static function call(McpTool $tool, ?McpServerContext $context = null): array
    {
        return (new ToolAdapter($tool))->call([], $context ?? new McpServerContext());
    }

    private static function tool(array $properties, \Closure $execute): McpTool
    {
        return new class ($properties, $execute) extends McpTool {
            private $given;
            private $work;

            public function __construct(array $given, \Closure $work)
            {
                $this->given = $given + ['name' => 'x', 'inputSchema' => ['type' => 'object']];
                $this->work = $work;
                parent::__construct();
            }

            protected function init(): void
            {
                foreach ($this->given as $name => $value) {
                    $this->$name = $value;
                }
            }

            public function execute()
            {
                return ($this->work)($this);
            }

            public function failNow(string $message)
            {
                $this->fail($message);
            }

            public function theClient()
            {
                return $this->client();
            }
        };
    }
}
