<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CommandLine;

use Piwik\Container\StaticContainer;
use Piwik\Plugin\ConsoleCommand;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\MissingExtension;
use Piwik\Plugins\UsersManager\Model;

/**
 * What the commands have in common: standard output is for their answer alone, everything else goes to standard error.
 */
abstract class Command extends ConsoleCommand
{
    // Symfony's OutputInterface, which newer Matomo may know by another name.
    private const OUTPUT_RAW = 2;
    private const VERBOSITY_QUIET = 16;

    private const LOG_TO_CONSOLE = 'Symfony\Bridge\Monolog\Handler\ConsoleHandler';
    private const LOG_WATCHER = 'Piwik\Plugins\Monolog\Handler\FailureLogMessageDetector';

    abstract protected function answer(): int;

    protected function doExecute(): int
    {
        // What PHP itself has to say, such as that there is no memory left.
        ini_set('display_errors', 'stderr');
        $this->moveLog();

        try {
            $status = $this->answer();
        } catch (Refusal $e) {
            $this->complain($e->getMessage());
            $status = self::FAILURE;
        }

        $this->endQuietly();

        return $status;
    }

    protected function addLoginOption(): void
    {
        $this->addRequiredValueOption('login', null, 'The user whose rights count. There is no default.');
    }

    /**
     * The user that --login names, who exists, and is asked for with an extension that can answer.
     *
     * @throws Refusal
     */
    protected function host(): Host
    {
        $login = $this->getInput()->getOption('login');

        if (!is_string($login) || $login === '') {
            throw new Refusal('Say whose rights count: --login USER');
        }

        if (strtolower($login) === 'anonymous' || !$this->userExists($login)) {
            throw new Refusal("There is no user \"$login\" who may use MCP.");
        }

        if (!Extension::isUsable()) {
            throw new Refusal(MissingExtension::describe());
        }

        $host = new Host($login);
        if (!$host->hasAccess()) {
            throw new Refusal("User \"$login\" has no access to any site.");
        }

        return $host;
    }

    protected function userExists(string $login): bool
    {
        return !empty((new Model())->getUser($login)['login']);
    }

    /**
     * Prints as it is: data may look like Symfony's style tags.
     */
    protected function write(string $text): void
    {
        $this->getOutput()->write($text . "\n", false, self::OUTPUT_RAW);
    }

    protected function writeJson($value): void
    {
        $this->write((string) json_encode($value, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
    }

    protected function complain(string $text): void
    {
        $this->errorOutput()->write($text . "\n", false, self::OUTPUT_RAW);
    }

    private function errorOutput()
    {
        $output = $this->getOutput();

        return method_exists($output, 'getErrorOutput') ? $output->getErrorOutput() : $output;
    }

    /**
     * Matomo's console prints its log to standard output.
     */
    private function moveLog(): void
    {
        if (StaticContainer::getContainer()->has(self::LOG_TO_CONSOLE)) {
            StaticContainer::get(self::LOG_TO_CONSOLE)->setOutput($this->errorOutput());
        }
    }

    /**
     * After a command the console adds a line to its output, and changes its status, when something was logged. Here the
     * status tells how the command itself went.
     */
    private function endQuietly(): void
    {
        if (StaticContainer::getContainer()->has(self::LOG_WATCHER)) {
            StaticContainer::get(self::LOG_WATCHER)->reset();
        }

        $this->getOutput()->setVerbosity(self::VERBOSITY_QUIET);
    }
}
