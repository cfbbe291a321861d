<?php

use PHPUnit\Framework\TestCase;
use Piwik\Plugins\McpServer\Contracts\McpToolCallException;
use Piwik\Plugins\McpServer\Contribution\Arguments;

enum ArgumentsTestPeriod: string
{
    case Day = 'day';
    case Week = 'week';
}

class ArgumentsTest extends TestCase
{
    public function testByNameInAnyOrder()
    {
        $execute = fn (int $idSite, string $period, ?string $segment, bool $flat = false) => func_get_args();

        self::assertSame([1, 'day', null], $this->run_($execute, ['period' => 'day', 'idSite' => 1, 'unknown' => 5]));
        self::assertSame([1, 'day', 'a==b', true], $this->run_($execute, ['flat' => true, 'segment' => 'a==b', 'period' => 'day', 'idSite' => 1]));
    }

    public function testTheRestGoesToAVariadic()
    {
        $execute = fn (int $a, mixed ...$more) => [$a, $more];

        self::assertSame([1, ['b' => 2, 'c' => 'x']], $this->run_($execute, ['b' => 2, 'a' => 1, 'c' => 'x']));
    }

    public function testWhatIsMissing()
    {
        $this->expectException(McpToolCallException::class);
        $this->expectExceptionMessage("'idSite'");
        $this->run_(fn (int $idSite) => 1, []);
    }

    /**
     * @dataProvider casts
     */
    public function testCasts(\Closure $execute, $given, $expected)
    {
        if ($expected === McpToolCallException::class) {
            $this->expectException($expected);
        }

        self::assertEquals([$expected], $this->run_($execute, ['v' => $given]));
        self::assertSame(get_debug_type($expected), get_debug_type($this->run_($execute, ['v' => $given])[0]));
    }

    public function casts(): array
    {
        $none = McpToolCallException::class;
        $object = (object) ['a' => (object) ['b' => [1]]];

        return [
            'untyped' => [fn ($v) => [$v], '5', '5'],
            'mixed' => [fn (mixed $v) => [$v], null, null],
            'int' => [fn (int $v) => [$v], 5, 5],
            'int of a text' => [fn (int $v) => [$v], '5', 5],
            'int of a float' => [fn (int $v) => [$v], 5.0, 5],
            'int of a fraction' => [fn (int $v) => [$v], 5.5, $none],
            'int of a large float' => [fn (int $v) => [$v], 1e20, $none],
            'int of a word' => [fn (int $v) => [$v], 'x', $none],
            'int of null' => [fn (int $v) => [$v], null, $none],
            'int of true' => [fn (int $v) => [$v], true, $none],
            'float' => [fn (float $v) => [$v], 5, 5.0],
            'float of a text' => [fn (float $v) => [$v], '5.5', 5.5],
            'string' => [fn (string $v) => [$v], 'x', 'x'],
            'string of a number' => [fn (string $v) => [$v], 5.25, '5.25'],
            'string of a list' => [fn (string $v) => [$v], [], $none],
            'bool' => [fn (bool $v) => [$v], false, false],
            'bool of a text' => [fn (bool $v) => [$v], 'true', true],
            'bool of a word' => [fn (bool $v) => [$v], 'x', $none],
            'array' => [fn (array $v) => [$v], [1, 2], [1, 2]],
            'array of an object' => [fn (array $v) => [$v], $object, ['a' => ['b' => [1]]]],
            'object' => [fn (object $v) => [$v], ['a' => 1], (object) ['a' => 1]],
            'stdClass' => [fn (\stdClass $v) => [$v], $object, $object],
            'nullable' => [fn (?int $v) => [$v], null, null],
            'the exact member of a union' => [fn (int|string $v) => [$v], '5', '5'],
            'another member of a union' => [fn (int|bool $v) => [$v], '5', 5],
            'enum' => [fn (ArgumentsTestPeriod $v) => [$v], 'week', ArgumentsTestPeriod::Week],
            'no case of the enum' => [fn (ArgumentsTestPeriod $v) => [$v], 'month', $none],
            'other class' => [fn (\DateTime $v) => [$v], 'today', $none],
        ];
    }

    private function run_(\Closure $execute, array $arguments)
    {
        return $execute(...Arguments::match(new \ReflectionFunction($execute), $arguments));
    }
}
