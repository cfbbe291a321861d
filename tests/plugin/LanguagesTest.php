<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Tests;

use PHPUnit\Framework\TestCase;

/**
 * The languages that the plugin speaks besides English: complete, and with what the code puts into the texts.
 */
class LanguagesTest extends TestCase
{
    private const DIRECTORY = __DIR__ . '/../../plugin/lang/';

    /**
     * Names that are the same in every language.
     */
    private const NAMES = ['McpServer', 'DoctorLine', 'DoctorProxy', 'DoctorScheme', 'DoctorStatusOk'];

    public function languages(): array
    {
        return ['German' => ['de'], 'French' => ['fr'], 'Spanish' => ['es']];
    }

    /**
     * @dataProvider languages
     */
    public function testItHasTheKeysOfEnglishInTheSameOrder(string $language)
    {
        self::assertSame(array_keys($this->texts('en')), array_keys($this->texts($language)));
    }

    /**
     * @dataProvider languages
     */
    public function testItsTextsHaveThePlaceholdersTheMarkupAndTheLinesOfEnglish(string $language)
    {
        $texts = $this->texts($language);

        foreach ($this->texts('en') as $key => $english) {
            self::assertNotSame('', trim($texts[$key]), $key);
            self::assertSame($this->fixed($english), $this->fixed($texts[$key]), "$language $key");
        }
    }

    /**
     * @dataProvider languages
     */
    public function testItIsTranslated(string $language)
    {
        $english = array_diff_key($this->texts('en'), array_flip(self::NAMES));
        $same = array_intersect_assoc($english, $this->texts($language));
        $same = array_filter($same, static fn (string $text) => str_word_count($text) > 3);

        self::assertSame([], $same);
    }

    /**
     * What code or a model takes as it stands: a tool or a parameter that is translated does not exist.
     *
     * @dataProvider languages
     */
    public function testNamesOfToolsAndParametersStay(string $language)
    {
        $texts = $this->texts($language);

        foreach ($this->texts('en') as $key => $english) {
            preg_match_all('/\b[a-z]+(?:_[A-Za-z0-9]+)+\b|\b[A-Z][A-Za-z]+_[a-z][A-Za-z_-]+|\{"[^}]*\}|\b\w+==\w+/', $english, $names);
            foreach (array_unique($names[0]) as $name) {
                self::assertStringContainsString($name, $texts[$key], "$language $key");
            }
        }
    }

    private function texts(string $language): array
    {
        $json = json_decode(file_get_contents(self::DIRECTORY . "$language.json"), true, 3, JSON_THROW_ON_ERROR);
        self::assertSame(['McpServer'], array_keys($json));

        return $json['McpServer'];
    }

    /**
     * @return array<string, int>
     */
    private function fixed(string $text): array
    {
        preg_match_all('/%(?:\d+\$)?[a-zA-Z]|%%|<[^>]+>|\n/', $text, $found);
        $counts = array_count_values($found[0]);
        ksort($counts);

        return $counts;
    }
}
