<?php

namespace Piwik;

final class Version
{
    public const VERSION = '5.2.0';
}
