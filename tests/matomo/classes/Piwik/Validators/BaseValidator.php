<?php

namespace Piwik\Validators;

abstract class BaseValidator
{
    abstract public function validate($value);

    public static function check($name, $value, $validators)
    {
        foreach ($validators as $validator) {
            try {
                $validator->validate($value);
            } catch (\Exception $e) {
                throw new Exception(strip_tags($name) . ': ' . $e->getMessage(), $e->getCode());
            }
        }
    }
}
