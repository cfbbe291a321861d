<?php

use PHPUnit\Framework\TestCase;
use Piwik\Plugins\McpServer\Contracts\McpClient;
use Piwik\Plugins\McpServer\Contracts\McpInputRequest;
use Piwik\Plugins\McpServer\Contribution\InputRequired;

class ClientTest extends TestCase
{
    private const NAME = ['type' => 'object', 'properties' => ['name' => ['type' => 'string']], 'required' => ['name']];

    public function testTellsAndLogs()
    {
        $context = new McpServerContext([], null, ['sampling']);
        $client = new McpClient($context);
        $client->progress(1);
        $client->log('info', ['a' => 1], 'me');

        self::assertSame([['progress', 1.0, null, null], ['log', 'info', ['a' => 1], 'me']], $context->told);
        self::assertTrue($client->supports('sampling'));
        self::assertFalse($client->supports('elicitation'));
    }

    public function testTheFirstRoundAsks()
    {
        $expected = ['inputRequests' => ['who' => ['method' => 'elicitation/create', 'params' => ['message' => 'Who?', 'requestedSchema' => self::NAME]]]];

        self::assertSame($expected, $this->question([], null, fn ($client) => $client->askUser('who', 'Who?', self::NAME)));
    }

    public function testTheSecondRoundAnswers()
    {
        $inputs = ['who' => (object) ['action' => 'accept', 'content' => (object) ['name' => 'Ann']]];
        $client = new McpClient(new McpServerContext($inputs));

        self::assertSame(['name' => 'Ann'], $client->askUser('who', 'Who?', self::NAME));
    }

    /**
     * @dataProvider refusals
     */
    public function testTheUserMayRefuse(string $action)
    {
        $client = new McpClient(new McpServerContext(['who' => ['action' => $action]]));

        self::assertNull($client->askUser('who', 'Who?', self::NAME));
    }

    public function refusals(): array
    {
        return [['decline'], ['cancel']];
    }

    /**
     * @dataProvider answersThatAreNone
     */
    public function testWhatIsNoAnswerIsAskedAgain($answer)
    {
        $question = $this->question(['who' => $answer], null, fn ($client) => $client->askUser('who', 'Who?', self::NAME));

        self::assertSame(['who'], array_keys($question['inputRequests']));
    }

    public function answersThatAreNone(): array
    {
        return [
            [12345], [null], [[]], [['action' => 'run']], [['action' => 'accept']],
            [['action' => 'accept', 'content' => []]], [['action' => 'accept', 'content' => ['name' => 5]]],
        ];
    }

    public function testQuestionsOneAfterTheOther()
    {
        $work = function (McpClient $client) {
            $name = $client->askUser('one', 'Name?', self::NAME)['name'];
            $text = $client->askModel('two', "Greet $name", 10)['content']['text'];

            return $text . ' ' . $client->askRoots('three')[0]['uri'];
        };

        $first = $this->question([], null, $work);
        self::assertArrayNotHasKey('state', $first);

        $second = $this->question(['one' => ['action' => 'accept', 'content' => ['name' => 'Ann']]], null, $work);
        self::assertSame(['two'], array_keys($second['inputRequests']));
        self::assertSame('Greet Ann', $second['inputRequests']['two']['params']['messages'][0]['content']['text']);
        self::assertSame(10, $second['inputRequests']['two']['params']['maxTokens']);

        $answer = ['role' => 'assistant', 'content' => ['type' => 'text', 'text' => 'Hi Ann'], 'model' => 'm'];
        $third = $this->question(['two' => $answer], $second['state'], $work);
        self::assertEquals(['three' => ['method' => 'roots/list', 'params' => new \stdClass()]], $third['inputRequests']);

        // The state has been JSON on its way.
        $state = json_decode(json_encode($third['state']));
        $client = new McpClient(new McpServerContext(['three' => ['roots' => [['uri' => 'file:///a']]]], $state));
        self::assertSame('Hi Ann file:///a', $work($client));
    }

    public function testSeveralAtOnceKeepWhatIsThere()
    {
        $work = fn (McpClient $client) => $client->ask(['a' => McpInputRequest::form('A?', self::NAME), 'b' => McpInputRequest::roots()]);

        $question = $this->question(['b' => ['roots' => []]], null, $work);
        self::assertSame(['a'], array_keys($question['inputRequests']));
        self::assertSame(['b' => ['roots' => []]], $question['state']['answers']);
    }

    public function testAConfirmationCannotBeBroughtAlong()
    {
        $yes = ['sure' => ['action' => 'accept', 'content' => ['confirm' => true]]];
        $work = fn (McpClient $client) => $client->confirm('sure', 'Really?');

        $question = $this->question($yes, null, $work);
        self::assertSame('Really?', $question['inputRequests']['sure']['params']['message']);

        self::assertTrue($work(new McpClient(new McpServerContext($yes, $question['state']))));

        $no = ['sure' => ['action' => 'accept', 'content' => ['confirm' => false]]];
        self::assertFalse($work(new McpClient(new McpServerContext($no, $question['state']))));
        self::assertFalse($work(new McpClient(new McpServerContext(['sure' => ['action' => 'cancel']], $question['state']))));
    }

    /**
     * @dataProvider fieldsThatAreNone
     */
    public function testFormsAreFlat($field)
    {
        $this->expectException(\LogicException::class);
        $this->expectExceptionMessage("'f'");
        McpInputRequest::form('?', ['properties' => ['f' => $field]]);
    }

    public function fieldsThatAreNone(): array
    {
        return [[['type' => 'object']], [[]], [['type' => ['string', 'null']]]];
    }

    public function testAFormIsAnObject()
    {
        $params = McpInputRequest::form('?', ['required' => []])->toArray()['params'];

        self::assertSame('{"required":[],"type":"object","properties":{}}', json_encode($params['requestedSchema']));
    }

    public function testKeepsAValue()
    {
        $question = $this->question([], null, function (McpClient $client) {
            self::assertNull($client->kept());
            $client->keep(['step' => 1]);
            $client->askRoots();
        });

        self::assertSame(['kept' => ['step' => 1]], $question['state']);
        self::assertSame(['step' => 1], (new McpClient(new McpServerContext([], (object) ['kept' => (object) ['step' => 1]])))->kept());
    }

    private function question(array $inputs, $state, \Closure $work): array
    {
        try {
            $work(new McpClient(new McpServerContext($inputs, $state)));
        } catch (InputRequired $question) {
            return $question->toArray();
        }

        self::fail('nothing was asked');
    }
}
