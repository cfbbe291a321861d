<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Commands;

use Piwik\Plugins\McpServer\CommandLine\Command;
use Piwik\Plugins\McpServer\CommandLine\LocalClient;

/**
 * ./console mcpserver:tools --login USER [--json]
 */
class Tools extends Command
{
    protected function configure()
    {
        $this->setName('mcpserver:tools');
        $this->setDescription('Lists the MCP tools that a user would see.');
        $this->addLoginOption();
        $this->addNoValueOption('json', null, 'Print the whole definitions as JSON.');
    }

    protected function answer(): int
    {
        $tools = (new LocalClient([$this->host(), 'server']))->tools();

        if ($this->getInput()->getOption('json')) {
            $this->writeJson($tools);

            return self::SUCCESS;
        }

        $width = max(array_merge([0], array_map(static fn (\stdClass $tool) => strlen($tool->name), $tools)));
        foreach ($tools as $tool) {
            $this->write(str_pad($tool->name, $width + 2) . self::firstSentence((string) ($tool->description ?? '')));
        }

        return self::SUCCESS;
    }

    private static function firstSentence(string $text): string
    {
        $text = trim((string) preg_replace('/\s+/', ' ', $text));

        return preg_match('/^.*?[.!?](?= |$)/u', $text, $match) ? $match[0] : $text;
    }
}
