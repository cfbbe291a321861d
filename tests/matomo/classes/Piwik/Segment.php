<?php

namespace Piwik;

use MatomoHost\Recording;

/**
 * A segment's text, checked: conditions joined by ";" and ",", each a known field, an operator and a value.
 */
class Segment
{
    private const CONDITION = '/^(.+?)(==|!=|>=|<=|>|<|=@|!@|=\^|=\$)(.*)$/s';

    private $string;

    public function __construct($string, $idSites)
    {
        $this->string = urldecode((string) $string);
        $conditions = $this->string === '' ? [] : preg_split('/(?<!\\\\)[;,]/', $this->string);
        foreach ($conditions as $condition) {
            $this->check($condition);
        }
    }

    public function getString()
    {
        return $this->string;
    }

    private function check(string $condition): void
    {
        if (!preg_match(self::CONDITION, $condition, $match)) {
            throw new \Exception("The segment condition '$condition' is not valid.");
        }
        [, $field, $operator, $value] = $match;
        if ($value === '' && !in_array($operator, ['==', '!='], true)) {
            throw new \Exception("The segment '$condition' has no value specified. You can leave this value empty only when you use the operators: ==, != ");
        }
        if (!in_array($field, Recording::meta('segment_fields'), true)) {
            throw new \Exception("Segment '$field' is not a supported segment.");
        }
    }
}
