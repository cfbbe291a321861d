<?php

namespace Piwik\Translation;

/**
 * Texts of the host (lang/) and of the plugin (plugin/lang/); English where a language has none.
 */
class Translator
{
    private $language = 'en';
    private $texts = [];

    public function getCurrentLanguage()
    {
        return $this->language;
    }

    public function setCurrentLanguage($language)
    {
        $this->language = $language ?: 'en';
    }

    public function getDefaultLanguage()
    {
        return 'en';
    }

    public function translate($key, $arguments = [], $language = null)
    {
        $language ??= $this->language;
        $text = $this->texts($language)[$key] ?? $this->texts('en')[$key] ?? null;
        if ($text === null) {
            return $key;
        }

        return $arguments ? vsprintf($text, $arguments) : $text;
    }

    private function texts(string $language): array
    {
        if (!isset($this->texts[$language])) {
            $this->texts[$language] = [];
            $plugin = dirname((new \ReflectionClass(\Piwik\Plugins\McpServer\McpServer::class))->getFileName());
            foreach ([dirname(__DIR__, 3) . '/lang', $plugin . '/lang'] as $directory) {
                $file = "$directory/$language.json";
                $groups = is_file($file) ? json_decode((string) file_get_contents($file), true, 8, JSON_THROW_ON_ERROR) : [];
                foreach ($groups as $group => $texts) {
                    foreach ($texts as $name => $text) {
                        $this->texts[$language]["{$group}_$name"] = $text;
                    }
                }
            }
        }

        return $this->texts[$language];
    }
}
