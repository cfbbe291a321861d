<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Piwik;
use Piwik\Validators\BaseValidator;
use Piwik\Validators\Exception;

/**
 * A whole number between two others. Matomo's own validator lets fractions pass, which are cut off afterwards.
 */
final class WholeNumber extends BaseValidator
{
    /**
     * @var int
     */
    private $min;

    /**
     * @var int
     */
    private $max;

    public function __construct(int $min, int $max)
    {
        $this->min = $min;
        $this->max = $max;
    }

    public function validate($value)
    {
        $number = Strict::toInt($value);

        if ($number === null || $number < $this->min || $number > $this->max) {
            throw new Exception(Piwik::translate('McpServer_NotAWholeNumber', [$this->min, $this->max]));
        }
    }
}
