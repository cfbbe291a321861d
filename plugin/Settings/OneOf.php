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
 * One of several words; the refusal names them.
 */
final class OneOf extends BaseValidator
{
    /**
     * @var string[]
     */
    private $allowed;

    /**
     * @param string[] $allowed
     */
    public function __construct(array $allowed)
    {
        $this->allowed = $allowed;
    }

    public function validate($value)
    {
        if (!is_string($value) || !in_array($value, $this->allowed, true)) {
            throw new Exception(Piwik::translate('McpServer_NotOneOf', [implode(', ', $this->allowed)]));
        }
    }
}
