<?php

namespace Piwik\Validators;

class Exception extends \InvalidArgumentException
{
}
