<?php

namespace Piwik\Exception;

class PluginDeactivatedException extends \Exception
{
    public function __construct($plugin)
    {
        parent::__construct("The plugin $plugin is not enabled. You can activate the plugin on Settings > Plugins page in Matomo.");
    }
}
