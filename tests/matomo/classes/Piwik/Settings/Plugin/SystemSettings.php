<?php

namespace Piwik\Settings\Plugin;

abstract class SystemSettings
{
    protected $title = '';
    protected $pluginName;

    private $settings = [];

    public function __construct()
    {
        $this->pluginName = explode('\\', static::class)[2];
        $this->init();
    }

    abstract protected function init();

    public function getTitle()
    {
        return $this->title;
    }

    public function getSetting($name)
    {
        return $this->settings[$name] ?? null;
    }

    protected function makeSetting($name, $default, $type, $configure)
    {
        $setting = new SystemSetting($name, $default, $type, $this->pluginName);
        $setting->setConfigureCallback($configure);

        return $this->settings[$name] = $setting;
    }
}
