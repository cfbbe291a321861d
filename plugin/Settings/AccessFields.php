<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Common;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\MissingExtension;
use Piwik\Settings\FieldConfig;

/**
 * Who may come in.
 */
final class AccessFields extends Fields
{
    public const LEVEL_UNLIMITED = 'unlimited';
    public const LEVEL_VIEW = 'view';
    public const LEVELS = [self::LEVEL_UNLIMITED, self::LEVEL_VIEW, 'write', 'admin'];

    public function enableMcp(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_EnableMcp');
        $field->uiControl = FieldConfig::UI_CONTROL_CHECKBOX;
        $field->description = Piwik::translate('McpServer_EnableMcpDescription');
        $field->inlineHelp = $this->enableMcpHelp();
    }

    public function maximumAccessLevel(FieldConfig $field): void
    {
        $field->title = Piwik::translate('McpServer_MaximumMcpAccessLevel');
        $field->description = Piwik::translate('McpServer_MaximumMcpAccessLevelDescription');
        $field->inlineHelp = Piwik::translate('McpServer_MaximumMcpAccessLevelHelp');
        $this->offer($field, [
            self::LEVEL_UNLIMITED => Piwik::translate('McpServer_AccessLevelUnlimited'),
            self::LEVEL_VIEW => Piwik::translate('McpServer_AccessLevelView'),
            'write' => Piwik::translate('McpServer_AccessLevelWrite'),
            'admin' => Piwik::translate('McpServer_AccessLevelAdmin'),
        ]);
        $this->showWhenEnabled($field);
    }

    private function enableMcpHelp(): string
    {
        $help = $this->endpoint()
            . Piwik::translate('McpServer_EnableMcpHelp') . '<br><br>'
            . Piwik::translate('McpServer_EnableMcpGuide', $this->linkTo('connect'));

        if (!Extension::isUsable()) {
            $help = '<strong>' . Common::sanitizeInputValue(MissingExtension::describe()) . '</strong><br><br>' . $help;
        }

        $forced = ForcedValues::problems();
        if ($forced !== []) {
            $help = '<strong>' . Piwik::translate('McpServer_ConnectForced', [implode(', ', array_keys($forced))]) . '</strong><br><br>' . $help;
        }

        return $help;
    }

    /**
     * To copy, as on the page of the guide: its script serves this button, too.
     */
    private function endpoint(): string
    {
        $text = static fn (string $key, array $values = []) => Common::sanitizeInputValue(Piwik::translate($key, $values));
        $title = $text('McpServer_ConnectServerUrl');

        return '<div class="mcpPage mcpConnect" data-copied="' . $text('General_CopiedToClipboard')
            . '" data-copy-failed="' . $text('McpServer_ConnectCopyFailed') . '">'
            . '<p class="mcpAnnounce" role="status"></p>'
            . '<div class="mcpCode"><p class="mcpCodeTitle">' . $text('McpServer_EndpointUrl') . '</p>'
            . '<button type="button" class="btn btn-small mcpCopy" aria-label="' . $text('McpServer_ConnectCopy', [$title]) . '">'
            . $text('General_Copy') . '</button>'
            . '<pre tabindex="0" role="group" aria-label="' . $title . '">' . Common::sanitizeInputValue(Endpoint::url()) . '</pre>'
            . '</div></div>';
    }
}
