<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Commands;

use Piwik\Plugins\McpServer\CommandLine\Command;
use Piwik\Plugins\McpServer\CommandLine\Refusal;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Doctor as Checks;

/**
 * ./console mcpserver:doctor [--login USER] [--json]
 */
class Doctor extends Command
{
    protected function configure()
    {
        $this->setName('mcpserver:doctor');
        $this->setDescription('Checks the way of an MCP request from the web server to an answer, and says what mends it.');
        $this->addRequiredValueOption('login', null, 'In whose name the endpoint is called. Default: a superuser.');
        $this->addNoValueOption('json', null, 'Print the checks as JSON.');
    }

    protected function answer(): int
    {
        $checks = $this->checks($this->getInput()->getOption('login'));

        if ($this->getInput()->getOption('json')) {
            $this->writeJson($checks);
        } else {
            array_map([$this, 'report'], $checks);
        }

        return in_array(Check::FAILURE, array_column($checks, 'status'), true) ? self::FAILURE : self::SUCCESS;
    }

    /**
     * @return Check[]
     */
    protected function checks(?string $login): array
    {
        if ($login !== null && !$this->userExists($login)) {
            throw new Refusal("There is no user \"$login\".");
        }

        return (new Checks($login))->run();
    }

    private function report(Check $check): void
    {
        $marks = [Check::OK => ' ok   ', Check::WARNING => 'warn  ', Check::FAILURE => 'FAIL  '];
        $this->write($marks[$check->status] . $check->title . ': ' . $check->message);

        foreach (array_merge($check->remedy === '' ? [] : [$check->remedy], $check->lines) as $line) {
            $this->write('      ' . $line);
        }
    }
}
