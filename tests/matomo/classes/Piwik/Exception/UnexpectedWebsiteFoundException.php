<?php

namespace Piwik\Exception;

class UnexpectedWebsiteFoundException extends \Exception
{
}
