<?php

namespace Piwik;

use MatomoHost\Sites;

class Site
{
    private $id;

    public function __construct($id)
    {
        $this->id = (int) $id;
    }

    public function getId()
    {
        return $this->id;
    }

    public static function getNameFor($id)
    {
        return (new self($id))->getName();
    }

    public function getName()
    {
        return Sites::byId($this->id)['name'];
    }
}
