<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Commands;

use Piwik\Plugins\McpServer\CommandLine\Command;
use Piwik\Plugins\McpServer\CommandLine\LocalClient;
use Piwik\Plugins\McpServer\CommandLine\Refusal;

/**
 * ./console mcpserver:call TOOL [JSON] --login USER [--json]
 */
class Call extends Command
{
    protected function configure()
    {
        $this->setName('mcpserver:call');
        $this->setDescription('Calls one MCP tool with the rights of a user and prints its answer.');
        $this->setHelp(
            "Prints the text that a model would get, with --json the structured answer.\n"
            . "A tool that refuses says so on standard error, and the exit status is 1.\n\n"
            . "Example: <info>%command.full_name% get_top_queries "
            . '\'{"idSite": 1, "startDate": "2026-11-01", "endDate": "2026-11-07"}\' --login jane</info>'
        );
        $this->addRequiredArgument('tool', 'Name of the tool: see mcpserver:tools.');
        $this->addOptionalArgument('arguments', 'Its arguments, a JSON object.', '{}');
        $this->addLoginOption();
        $this->addNoValueOption('json', null, 'Print the structured answer as JSON.');
    }

    protected function answer(): int
    {
        $arguments = json_decode((string) $this->getInput()->getArgument('arguments'));
        if (!$arguments instanceof \stdClass) {
            throw new Refusal('The arguments must be a JSON object, such as \'{"idSite": 1}\'.');
        }

        $result = (new LocalClient([$this->host(), 'server']))->call((string) $this->getInput()->getArgument('tool'), $arguments);

        if (!empty($result->isError)) {
            $this->complain(self::text($result));

            return self::FAILURE;
        }

        if ($this->getInput()->getOption('json')) {
            $this->writeJson($result->structuredContent ?? $result->content ?? null);
        } else {
            $this->write(self::text($result));
        }

        return self::SUCCESS;
    }

    private static function text(\stdClass $result): string
    {
        $texts = [];

        foreach ($result->content ?? [] as $block) {
            $texts[] = ($block->type ?? '') === 'text'
                ? (string) $block->text
                : (string) json_encode($block, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        }

        return implode("\n", $texts);
    }
}
