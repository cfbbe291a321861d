<?php

namespace Piwik\Http;

class BadRequestException extends \Exception implements HttpCodeException
{
    public function __construct($message, $code = 400)
    {
        parent::__construct($message, $code);
    }
}
