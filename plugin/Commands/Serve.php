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
 * ./console mcpserver:serve --login USER
 */
class Serve extends Command
{
    protected function configure()
    {
        $this->setName('mcpserver:serve');
        $this->setDescription('Serves MCP on standard input and output, for agents on this machine.');
        $this->setHelp(
            "Answers one JSON-RPC message a line, with the rights of the user and the settings of the endpoint, until its input ends.\n"
            . 'To be started by an MCP client, which needs no token then: whoever may start it may act for that user.'
        );
        $this->addLoginOption();
    }

    protected function answer(): int
    {
        $server = [$this->host(), 'server'];

        // What is wrong from the start is said to the person who starts it.
        (new LocalClient($server))->checkAccess();

        \McpServer::serve($server);

        return self::SUCCESS;
    }
}
