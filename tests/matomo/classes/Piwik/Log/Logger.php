<?php

namespace Piwik\Log;

use MatomoHost\Scratch;

/**
 * Keeps the lines of this process, and writes them to matomo.log in the scratch directory. Nothing is dropped by level.
 */
class Logger implements LoggerInterface
{
    private $lines = [];

    public function log($level, $message, array $context = [])
    {
        foreach ($context as $name => $value) {
            $text = $value instanceof \Throwable ? self::told($value) : $value;
            $message = is_scalar($text) || $text === null ? str_replace('{' . $name . '}', (string) $text, (string) $message) : $message;
        }
        $message = preg_replace('/token_auth=[^&\s]+/', 'token_auth=removed', (string) $message);
        $this->lines[] = [(string) $level, $message];
        $line = sprintf("%s %s %s\n", strtoupper((string) $level), gmdate('Y-m-d H:i:s'), $message);
        file_put_contents(Scratch::file('matomo.log'), $line, FILE_APPEND | LOCK_EX);
    }

    private static function told(\Throwable $e): string
    {
        $cause = $e->getPrevious();

        return get_class($e) . ': ' . $e->getMessage() . ($cause ? ', caused by ' . self::told($cause) : '');
    }

    public function lines(): array
    {
        return $this->lines;
    }

    public function emergency($message, array $context = [])
    {
        $this->log('emergency', $message, $context);
    }

    public function alert($message, array $context = [])
    {
        $this->log('alert', $message, $context);
    }

    public function critical($message, array $context = [])
    {
        $this->log('critical', $message, $context);
    }

    public function error($message, array $context = [])
    {
        $this->log('error', $message, $context);
    }

    public function warning($message, array $context = [])
    {
        $this->log('warning', $message, $context);
    }

    public function notice($message, array $context = [])
    {
        $this->log('notice', $message, $context);
    }

    public function info($message, array $context = [])
    {
        $this->log('info', $message, $context);
    }

    public function debug($message, array $context = [])
    {
        $this->log('debug', $message, $context);
    }
}
