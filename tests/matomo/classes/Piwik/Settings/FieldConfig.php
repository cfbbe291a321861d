<?php

namespace Piwik\Settings;

class FieldConfig
{
    public const UI_CONTROL_CHECKBOX = 'checkbox';
    public const UI_CONTROL_RADIO = 'radio';
    public const UI_CONTROL_TEXT = 'text';
    public const UI_CONTROL_TEXTAREA = 'textarea';
    public const UI_CONTROL_SINGLE_SELECT = 'select';
    public const UI_CONTROL_MULTI_SELECT = 'multiselect';
    public const TYPE_BOOL = 'boolean';
    public const TYPE_STRING = 'string';
    public const TYPE_INT = 'integer';
    public const TYPE_FLOAT = 'float';
    public const TYPE_ARRAY = 'array';

    public $title = '';
    public $description;
    public $inlineHelp;
    public $introduction;
    public $uiControl;
    public $uiControlAttributes = [];
    public $availableValues;
    public $condition;
    public $prepare;
    public $validate;
    public $validators = [];
    public $transform;
}
