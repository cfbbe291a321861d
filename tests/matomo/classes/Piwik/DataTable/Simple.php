<?php

namespace Piwik\DataTable;

use Piwik\DataTable;

/**
 * One row without a label.
 */
class Simple extends DataTable
{
}
