<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

use Piwik\Plugins\McpServer\Contribution\InputRequired;
use Piwik\Plugins\McpServer\Contribution\Plain;

/**
 * The client that is being answered.
 *
 * The ask methods end the call when the answer is not there yet; the client gets the question and calls again, and the contributed code
 * runs from its beginning, this time with the answer. Answers of earlier rounds are kept (signed, at the client), so that questions can
 * be asked one after the other. Hence: ask before you change anything.
 */
final class McpClient
{
    /**
     * @var \McpServerContext
     */
    private $context;

    /**
     * @var array answers of earlier rounds by key
     */
    private $answers = [];

    /**
     * @var array<string, bool> confirmations that have been asked for
     */
    private $asked = [];

    /**
     * @var mixed
     */
    private $kept;

    /**
     * @internal
     */
    public function __construct(\McpServerContext $context)
    {
        $this->context = $context;
        $state = Plain::arrays($context->state());

        if (is_array($state)) {
            $this->answers = (array) ($state['answers'] ?? []);
            $this->asked = (array) ($state['asked'] ?? []);
            $this->kept = $state['kept'] ?? null;
        }
    }

    /**
     * Tells how far the work is. The value must rise.
     */
    public function progress(float $progress, ?float $total = null, ?string $message = null): void
    {
        $this->context->progress($progress, $total, $message);
    }

    /**
     * Writes to the client's log, when it wants that level.
     *
     * @param string $level debug, info, notice, warning, error, critical, alert or emergency
     * @param mixed $data
     */
    public function log(string $level, $data, ?string $logger = null): void
    {
        $this->context->log($level, $data, $logger);
    }

    /**
     * @param string $capability elicitation, sampling or roots
     */
    public function supports(string $capability): bool
    {
        return $this->context->clientSupports($capability);
    }

    /**
     * Asks the user to fill in a form.
     *
     * @param array $schema a flat object of strings, numbers, booleans and choices
     * @return array|null what was filled in; null when the user declined
     */
    public function askUser(string $key, string $message, array $schema): ?array
    {
        $answer = $this->ask([$key => McpInputRequest::form($message, $schema)])[$key];

        return $answer['action'] === 'accept' ? $answer['content'] : null;
    }

    /**
     * Asks the user for a yes.
     */
    public function confirm(string $key, string $message): bool
    {
        $answer = $this->ask([$key => McpInputRequest::confirmation($message)])[$key];

        return $answer['action'] === 'accept' && $answer['content']['confirm'] === true;
    }

    /**
     * Asks the client's language model.
     *
     * @param array $more `systemPrompt`, `temperature` ... as in the specification
     * @return array the message: `role`, `content`, `model` ...
     */
    public function askModel(string $key, string $prompt, int $maxTokens, array $more = []): array
    {
        $messages = [['role' => 'user', 'content' => McpContent::text($prompt)->toArray()]];

        return $this->ask([$key => McpInputRequest::model($messages, $maxTokens, $more)])[$key];
    }

    /**
     * Asks for the client's root directories.
     *
     * @return array[] `uri`, `name`
     */
    public function askRoots(string $key = 'roots'): array
    {
        return $this->ask([$key => McpInputRequest::roots()])[$key]['roots'];
    }

    /**
     * Asks several questions at once.
     *
     * @param array<string, McpInputRequest> $requests
     * @return array<string, array> the client's answers as in the specification
     */
    public function ask(array $requests): array
    {
        $missing = [];

        foreach ($requests as $key => $request) {
            if (isset($this->answers[$key])) {
                continue;
            }

            $answer = Plain::arrays($this->context->input($key));

            if ($request->isAnsweredBy($answer) && (!$request->mustHaveBeenAsked || isset($this->asked[$key]))) {
                $this->answers[$key] = $answer;
                continue;
            }

            $missing[$key] = $request->toArray();

            if ($request->mustHaveBeenAsked) {
                $this->asked[$key] = true;
            }
        }

        if ($missing !== []) {
            throw new InputRequired($missing, $this->state());
        }

        return array_intersect_key($this->answers, $requests);
    }

    /**
     * Keeps a plain value for the next round, after a question.
     *
     * @param mixed $value
     */
    public function keep($value): void
    {
        $this->kept = $value;
    }

    /**
     * What keep() was given in the round before; null in the first one.
     *
     * @return mixed
     */
    public function kept()
    {
        return $this->kept;
    }

    private function state(): ?array
    {
        $state = array_filter(
            ['answers' => $this->answers, 'asked' => $this->asked, 'kept' => $this->kept],
            static fn ($value) => $value !== null && $value !== []
        );

        return $state === [] ? null : $state;
    }
}
