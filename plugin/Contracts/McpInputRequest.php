<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

use Piwik\Plugins\McpServer\Contribution\Schema;

/**
 * A question to the client, for McpClient::ask().
 */
final class McpInputRequest
{
    private const ACTIONS = ['accept', 'decline', 'cancel'];
    private const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'array'];

    private function __construct(
        private string $method,
        private array $params,
        public readonly bool $mustHaveBeenAsked = false
    ) {
    }

    /**
     * Asks the user to fill in a form.
     *
     * @param array $schema a flat object of strings, numbers, booleans and choices
     */
    public static function form(string $message, array $schema): self
    {
        foreach ((array) ($schema['properties'] ?? []) as $name => $field) {
            if (!in_array($field['type'] ?? null, self::FIELD_TYPES, true)) {
                throw new \LogicException("The field '$name' of a form must be a string, a number, a boolean or a choice.");
            }
        }

        $schema += ['type' => 'object', 'properties' => []];

        return new self('elicitation/create', ['message' => $message, 'requestedSchema' => Schema::clean($schema)]);
    }

    /**
     * Asks the user for a yes. An answer counts only when the question has been put: a client cannot bring it along unasked.
     */
    public static function confirmation(string $message): self
    {
        $schema = ['type' => 'object', 'properties' => ['confirm' => ['type' => 'boolean', 'default' => false]], 'required' => ['confirm']];

        return new self('elicitation/create', ['message' => $message, 'requestedSchema' => $schema], true);
    }

    /**
     * Asks the client's language model.
     *
     * @param array $messages as in the specification
     * @param array $more `systemPrompt`, `temperature` ... as in the specification
     */
    public static function model(array $messages, int $maxTokens, array $more = []): self
    {
        return new self('sampling/createMessage', ['messages' => $messages, 'maxTokens' => $maxTokens] + $more);
    }

    /**
     * Asks for the client's root directories.
     */
    public static function roots(): self
    {
        return new self('roots/list', []);
    }

    /**
     * Whether the client's answer has the form of one. Others count as not given, and the question is put again.
     *
     * @param mixed $answer
     */
    public function isAnsweredBy($answer): bool
    {
        if (!is_array($answer)) {
            return false;
        }

        switch ($this->method) {
            case 'elicitation/create':
                return in_array($answer['action'] ?? null, self::ACTIONS, true)
                    && ($answer['action'] !== 'accept' || $this->isFilledIn($answer['content'] ?? null));

            case 'sampling/createMessage':
                return is_string($answer['role'] ?? null) && is_array($answer['content'] ?? null);

            default:
                return is_array($answer['roots'] ?? null);
        }
    }

    /**
     * @param mixed $content
     */
    private function isFilledIn($content): bool
    {
        if (!is_array($content)) {
            return false;
        }

        $schema = $this->params['requestedSchema'];
        $fields = (array) ($schema['properties'] ?? []);

        foreach ($schema['required'] ?? [] as $name) {
            if (!array_key_exists($name, $content)) {
                return false;
            }
        }

        foreach ($content as $name => $value) {
            if (isset($fields[$name]['type']) && !self::hasType($value, $fields[$name]['type'])) {
                return false;
            }
        }

        return true;
    }

    /**
     * @param mixed $value
     * @param mixed $type
     */
    private static function hasType($value, $type): bool
    {
        switch ($type) {
            case 'string':
                return is_string($value);
            case 'boolean':
                return is_bool($value);
            case 'integer':
                return is_int($value) || (is_float($value) && floor($value) === $value);
            case 'number':
                return is_int($value) || is_float($value);
            case 'array':
                return is_array($value);
            default:
                return true;
        }
    }

    public function toArray(): array
    {
        return ['method' => $this->method, 'params' => $this->params === [] ? new \stdClass() : $this->params];
    }
}
