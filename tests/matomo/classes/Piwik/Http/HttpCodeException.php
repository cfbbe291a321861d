<?php

namespace Piwik\Http;

/**
 * An exception whose code is an HTTP status.
 */
interface HttpCodeException extends \Throwable
{
}
