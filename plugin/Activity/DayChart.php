<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Activity;

use Piwik\Plugins\McpServer\CallRecord\CallWriter;

/**
 * The calls of each day as columns of a drawing. Days without calls stand in it, too.
 */
final class DayChart
{
    /**
     * Units of the drawing: a column with its gap, the column, and the height of the largest one.
     */
    private const STEP = 10;
    private const WIDTH = 8;
    private const HEIGHT = 100;

    /**
     * @var array[] day (YYYY-MM-DD) => sums, as CallReader::perDay() gives them
     */
    private $sums;

    public function __construct(array $sums, \DateTimeImmutable $from, \DateTimeImmutable $to)
    {
        $none = array_fill_keys(array_merge(['calls', 'removed', 'masked'], CallWriter::OUTCOMES), 0);
        $this->sums = [];

        for ($day = $from; $day <= $to; $day = $day->modify('+1 day')) {
            $name = $day->format('Y-m-d');
            $this->sums[$name] = ($sums[$name] ?? []) + $none;
        }
    }

    /**
     * @return array[] day => sums, every day
     */
    public function days(): array
    {
        return $this->sums;
    }

    /**
     * @return array<string, int> sums of all days
     */
    public function totals(): array
    {
        $totals = [];

        foreach ($this->sums as $sums) {
            foreach ($sums as $name => $sum) {
                $totals[$name] = ($totals[$name] ?? 0) + $sum;
            }
        }

        return $totals;
    }

    public function largest(): int
    {
        return max(1, ...array_column($this->sums, 'calls'));
    }

    /**
     * @return array{width: int, height: int, columns: array[]} columns: `day`, `calls`, `x`, `width`, and `parts` (`outcome`, `y`,
     *         `height`) from the bottom to the top
     */
    public function drawing(): array
    {
        $columns = [];
        $scale = self::HEIGHT / $this->largest();

        foreach (array_keys($this->sums) as $index => $day) {
            $parts = [];
            $top = self::HEIGHT;
            foreach (CallWriter::OUTCOMES as $outcome) {
                if ($this->sums[$day][$outcome] > 0) {
                    // One call among thousands is to be seen, too.
                    $height = max(1, $this->sums[$day][$outcome] * $scale);
                    $top -= $height;
                    $parts[] = ['outcome' => $outcome, 'y' => round(max(0, $top), 3), 'height' => round($height, 3)];
                }
            }
            $columns[] = [
                'day' => $day,
                'calls' => $this->sums[$day]['calls'],
                'x' => $index * self::STEP,
                'width' => self::WIDTH,
                'parts' => $parts,
            ];
        }

        return ['width' => count($columns) * self::STEP, 'height' => self::HEIGHT, 'columns' => $columns];
    }
}
