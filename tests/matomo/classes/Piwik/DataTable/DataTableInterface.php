<?php

namespace Piwik\DataTable;

interface DataTableInterface
{
    public function getRowsCount();
}
