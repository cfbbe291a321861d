<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Diagnostic;

use Piwik\Common;
use Piwik\Piwik;
use Piwik\Plugins\Diagnostics\Diagnostic\Diagnostic;
use Piwik\Plugins\Diagnostics\Diagnostic\DiagnosticResult;
use Piwik\Plugins\Diagnostics\Diagnostic\DiagnosticResultItem;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Doctor;

/**
 * The doctor's checks in Matomo's system check: those that need no token, as it runs without being asked to.
 */
class McpServerCheck implements Diagnostic
{
    private const STATUS = [
        Check::OK => DiagnosticResult::STATUS_OK,
        Check::WARNING => DiagnosticResult::STATUS_WARNING,
        Check::FAILURE => DiagnosticResult::STATUS_ERROR,
    ];

    public function execute()
    {
        $result = new DiagnosticResult(Piwik::translate('McpServer_McpServer'));

        foreach ((new Doctor())->runWithoutToken() as $check) {
            $result->addItem(new DiagnosticResultItem(self::STATUS[$check->status], $this->html($check)));
        }

        $result->addItem(new DiagnosticResultItem(
            DiagnosticResult::STATUS_INFORMATIONAL,
            Common::sanitizeInputValue(Piwik::translate('McpServer_DoctorSystemCheck'))
        ));

        return [$result];
    }

    private function html(Check $check): string
    {
        $html = Common::sanitizeInputValue(Piwik::translate('McpServer_DoctorLine', [$check->title, $check->message]));

        if ($check->remedy !== '') {
            $html .= '<br>' . Common::sanitizeInputValue($check->remedy);
        }

        foreach ($check->lines as $line) {
            $html .= '<br><code>' . Common::sanitizeInputValue($line) . '</code>';
        }

        return $html;
    }
}
