<?php

namespace Piwik\Settings\Plugin;

use MatomoHost\Scratch;
use Piwik\Config;
use Piwik\Piwik;
use Piwik\Settings\FieldConfig;
use Piwik\Validators\BaseValidator;

/**
 * A value of the database, unless config.ini.php has one.
 */
class SystemSetting
{
    private $name;
    private $default;
    private $type;
    private $plugin;
    private $configure;

    public function __construct($name, $default, $type, $plugin)
    {
        [$this->name, $this->default, $this->type, $this->plugin] = [$name, $default, $type, $plugin];
    }

    public function setConfigureCallback($callback)
    {
        $this->configure = $callback;
    }

    public function configureField()
    {
        $field = new FieldConfig();
        ($this->configure)($field);

        return $field;
    }

    public function getName()
    {
        return $this->name;
    }

    public function getValue()
    {
        $value = $this->inConfig() ?? Scratch::setting($this->plugin, $this->name) ?? $this->default;
        settype($value, $this->type);

        return $value;
    }

    public function setValue($value)
    {
        if (!$this->isWritableByCurrentUser()) {
            throw new \Exception(Piwik::translate('CoreAdminHome_PluginSettingChangeNotAllowed', [$this->name, $this->plugin]));
        }
        $field = $this->configureField();
        if ($field->prepare) {
            $value = ($field->prepare)($value, $this);
        }
        BaseValidator::check($field->title, $value, $field->validators);
        Scratch::saveSetting($this->plugin, $this->name, $value);
    }

    public function isWritableByCurrentUser()
    {
        return $this->inConfig() === null && Piwik::hasUserSuperUserAccess();
    }

    private function inConfig()
    {
        return Config::getInstance()->{$this->plugin}[$this->name] ?? null;
    }
}
