<?php

namespace Piwik;

class Plugin
{
    public function getPluginName()
    {
        return basename(strtr(get_class($this), '\\', '/'));
    }

    public function registerEvents()
    {
        return [];
    }

    public function install()
    {
    }

    public function uninstall()
    {
    }

    public function activate()
    {
    }

    public function deactivate()
    {
    }
}
