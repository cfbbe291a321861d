<?php

/*
 * What other plugins contribute, at their worst: definitions of any form, answers of any form, exceptions, lists that change while they
 * are read, calls back into the server, contexts kept for later. One Offer per round; Offer::$states keeps what was sealed.
 */

declare(strict_types=1);

/** A message for the client, or not. */
final class FuzzRefusal extends Exception
{
    public function isClientFacing(): bool
    {
        return Fuzz::chance(90) ? Fuzz::chance(80) : throw Fuzz::failure();
    }
}

class FuzzContribution
{
    public static array $kept = [];

    public function __construct(protected Offer $offer, protected array $definition)
    {
    }

    public function definition(): mixed
    {
        $this->offer->disturb();
        return $this->definition;
    }

    protected function answer(array $arguments, McpServerContext $context, string $member): mixed
    {
        $state = $context->state();
        $request = [Fuzz::$login, $this->definition['name'], $arguments];
        if ($state !== null && !Fuzz::$breaks && $state !== $this->mark($request)) {
            throw new FuzzFinding('a state of another request was taken');
        }
        $this->offer->disturb();
        foreach (Fuzz::pick([[], [0], [1, 2]]) as $step) {
            $context->progress(Fuzz::pick([(float) $step, NAN, INF, -1.0]), Fuzz::pick([null, 3.0, INF, -INF]), Fuzz::pick([null, Fuzz::text()]));
            $context->log(Fuzz::pick(['debug', 'error']), Fuzz::value(), Fuzz::pick([null, 'fuzz']));
        }
        $context->input(Fuzz::text());
        $context->clientSupports(Fuzz::pick(['elicitation', '', "x\0y"]));
        if (Fuzz::chance(5)) {
            self::$kept[mt_rand(0, 3)] = $context;
        }
        foreach (self::$kept as $old) {
            if ($old !== $context && ($old->state() !== null || $old->clientSupports('elicitation'))) {
                throw new FuzzFinding('a context lives longer than its call');
            }
            $old !== $context && $old->progress(9.0);
        }
        return match (mt_rand(0, 11)) {
            0 => throw new FuzzRefusal(Fuzz::pick(Fuzz::HOSTILE)),
            1 => throw Fuzz::failure(),
            2 => Fuzz::value(4),
            3 => [$member => Fuzz::value(5), 'structuredContent' => Fuzz::value(5), '_meta' => Fuzz::value(3), 'isError' => Fuzz::value(0)],
            4 => ['inputRequests' => Fuzz::pick([null, [], 'x', Fuzz::tree(2), ['q' => ['method' => Fuzz::pick(['elicitation/create', 'roots/list', 'x'])]]]),
                'state' => $this->mark($request)],
            5 => ['inputRequests' => ['q' => ['method' => 'elicitation/create', 'params' => ['message' => 'Really?']]], 'state' => $this->mark($request)],
            6 => ['state' => $this->mark($request)],
            7 => [$member => Fuzz::pick(['text', ['a' => 1], [1], [[]]]), 'notFound' => Fuzz::chance(50)],
            8 => ['structuredContent' => ['a' => Fuzz::tree(4)], 'description' => Fuzz::text()],
            default => [$member => [['type' => 'text', 'text' => Fuzz::text(), 'uri' => 'fuzz://x', 'data' => Fuzz::text(), 'blob' => 'QUJD',
                'role' => 'user', 'content' => ['type' => 'text', 'text' => Fuzz::text()]]], 'description' => Fuzz::text()],
        };
    }

    private function mark(array $request): array
    {
        return ['for' => md5(serialize($request))];
    }

    public function complete(mixed $argument, mixed $value, mixed $settled): mixed
    {
        $this->offer->disturb();
        return Fuzz::pick([null, [], Fuzz::value(3), array_fill(0, mt_rand(0, 300), Fuzz::text()), ['a' => Fuzz::text(), 'b' => 1]]);
    }
}

final class FuzzTool extends FuzzContribution
{
    public function call(array $arguments, McpServerContext $context): mixed
    {
        return $this->answer($arguments, $context, 'content');
    }
}

final class FuzzResource extends FuzzContribution
{
    public function read(string $uri, array $variables, McpServerContext $context): mixed
    {
        return $this->answer([$uri, $variables], $context, 'contents');
    }
}

final class FuzzPrompt extends FuzzContribution
{
    public function get(array $arguments, McpServerContext $context): mixed
    {
        return $this->answer($arguments, $context, 'messages');
    }
}

final class Offer
{
    public const TOOLS = ['fuzz_one', 'fuzz_two'];
    public const RESOURCES = ['fuzz://x', 'fuzz://{a}/{b}{?c,d}', 'fuzz://{uri}'];
    public const PROMPTS = ['fuzz_prompt'];
    public static array $states = [];
    public array $list = [];
    public ?McpServer $server = null;

    /** The extension's option. */
    public function __invoke(array $builtIn): mixed
    {
        $this->disturb();
        $this->list = array_merge(Fuzz::chance(90) ? array_column($builtIn, 'name') : [], array_map($this->tool(...), self::TOOLS),
            Fuzz::chance(10) ? [1, null, new stdClass(), 'nothing', $this] : []);
        $resources = array_map($this->resource(...), self::RESOURCES);
        $prompts = array_map($this->prompt(...), self::PROMPTS);
        if (Fuzz::chance(2)) {
            throw Fuzz::failure();
        }
        return Fuzz::chance(3) ? Fuzz::value(2) : ['tools' => &$this->list, 'resources' => &$resources, 'prompts' => $prompts];
    }

    /** What nobody expects of a contribution. */
    public function disturb(): void
    {
        if (Fuzz::chance(5)) {
            $this->list = Fuzz::chance(50) ? [] : [...$this->list, ...array_fill(0, 50, 'x')];
        }
        if (Fuzz::chance(2)) {
            gc_collect_cycles();
        }
        if ($this->server && Fuzz::$depth < 2 && Fuzz::chance(3)) {
            Fuzz::$depth++;
            Fuzz::chance(50) ? $this->server->tools() : $this->server->callTool(Fuzz::pick(['fuzz_one', 'matomo_site_list']));
            Fuzz::$depth--;
        }
        if (Fuzz::chance(1)) {
            throw Fuzz::failure();
        }
    }

    private function definition(array $good): array
    {
        if (Fuzz::chance(10)) {
            $good[Fuzz::pick(array_keys($good))] = Fuzz::pick([null, [], 5, new stdClass(), [1], NAN, '', fn () => 1]);
        }
        if (Fuzz::chance(3)) {
            $good['_meta'] = ['self' => &$good];
        }
        return $good;
    }

    private function tool(string $name): FuzzTool
    {
        $deep = ['type' => 'string'];
        for ($n = mt_rand(0, 40); $n > 0; $n--) {
            $deep = ['allOf' => [$deep]];
        }
        $input = Fuzz::pick([
            ['type' => 'object'],
            ['type' => 'object', 'properties' => ['text' => ['type' => 'string', 'x-mcp-header' => 'Text'], 'n' => ['type' => 'integer', 'x-mcp-header' => 'N']]],
            ['type' => 'object', 'properties' => ['text' => $deep]],
            ['type' => 'object', 'properties' => ['text' => ['$ref' => '#']], 'unevaluatedProperties' => false],
            ['type' => 'object', 'allOf' => [['$ref' => '#']]],
            ['type' => 'object', 'patternProperties' => ['^(a+)+$' => ['type' => 'string', 'pattern' => '^(([a-z])+.)+[A-Z]([a-z])+$']]],
            ['type' => 'object', '$defs' => ['a' => ['anyOf' => [['$ref' => '#/$defs/a'], ['$ref' => '#/$defs/a']]]], 'properties' => ['text' => ['$ref' => '#/$defs/a']]],
        ]);
        return new FuzzTool($this, $this->definition(['name' => $name, 'title' => 'Fuzz', 'description' => 'Fuzz.', 'inputSchema' => $input,
            'outputSchema' => Fuzz::pick([null, ['type' => 'object'], ['type' => 'object', 'required' => ['a']]]), 'annotations' => ['readOnlyHint' => true]]));
    }

    private function resource(string $uri): FuzzResource
    {
        return new FuzzResource($this, $this->definition([str_contains($uri, '{') ? 'uriTemplate' : 'uri' => $uri, 'name' => 'fuzz', 'title' => 'Fuzz']));
    }

    private function prompt(string $name): FuzzPrompt
    {
        return new FuzzPrompt($this, $this->definition(['name' => $name, 'arguments' => [['name' => 'a', 'required' => true], ['name' => 'b']]]));
    }
}
