<?php

namespace Piwik\API;

use Piwik\Piwik;
use Piwik\Plugin\Manager;

/**
 * Makes the answer of an API call; found by the format's name.
 */
abstract class ApiRenderer
{
    protected $request;

    final public function __construct($request)
    {
        $this->request = $request;
        $this->init();
    }

    protected function init()
    {
    }

    abstract public function sendHeader();

    public function renderSuccess($message)
    {
        return 'Success:' . $message;
    }

    public function renderException($message, $exception)
    {
        return $message;
    }

    public function renderScalar($scalar)
    {
        return (string) $scalar;
    }

    public function renderDataTable($dataTable)
    {
        return $this->renderObject($dataTable);
    }

    public function renderArray($array)
    {
        return $this->renderObject((object) $array);
    }

    public function renderObject($object)
    {
        return $this->renderUnknown();
    }

    public function renderResource($resource)
    {
        return $this->renderUnknown();
    }

    private function renderUnknown()
    {
        $exception = new \Exception('The API cannot handle this data structure.');

        return $this->renderException($exception->getMessage(), $exception);
    }

    public static function factory($format, $request)
    {
        $formats = [];
        foreach (Manager::getInstance()->findMultipleComponents('Renderer', self::class) as $class) {
            $name = substr($class, strrpos($class, '\\') + 1);
            if (strcasecmp($name, (string) $format) === 0) {
                return new $class($request);
            }
            $formats[] = strtolower($name);
        }
        throw new \Exception(Piwik::translate('General_ExceptionInvalidRendererFormat', [$format, implode(', ', $formats)]));
    }
}
