<?php

namespace Piwik;

class NoAccessException extends \Exception implements Http\HttpCodeException
{
    public function __construct($message, $code = 401)
    {
        parent::__construct($message, $code);
    }
}
