<?php

use PHPUnit\Framework\TestCase;

/**
 * What the files of the plugin promise each other.
 */
class FilesTest extends TestCase
{
    private const PLUGIN = __DIR__ . '/../../plugin';

    public function testTheExtensionHasThePluginsVersion()
    {
        $header = __DIR__ . '/../../php_mcpserver.h';

        if (!is_file($header)) {
            self::markTestSkipped('no extension sources');
        }

        preg_match('/#\s*define\s+PHP_MCPSERVER_VERSION\s+"([^"]+)"/', file_get_contents($header), $match);
        self::assertSame($match[1] ?? null, $this->json('plugin.json')['version']);
    }

    public function testTheVersionIsInTheChangelog()
    {
        $version = preg_quote($this->json('plugin.json')['version'], '/');

        self::assertMatchesRegularExpression("/^## $version$/m", file_get_contents(self::PLUGIN . '/CHANGELOG.md'));
    }

    public function testTextsAreSortedAndUsed()
    {
        $keys = array_keys($this->json('lang/en.json')['McpServer']);
        $sorted = $keys;
        sort($sorted);
        self::assertSame($sorted, $keys);

        $sources = $this->sources();
        foreach (glob(__DIR__ . '/../../src/tools/*.c') as $file) {
            $sources .= file_get_contents($file);
        }

        preg_match_all("/McpServer_(\w+)/", $sources, $match);
        $used = array_values(array_unique($match[1]));
        sort($used);
        self::assertSame($used, $keys);
    }

    public function testOnlyTheSessionStoreNeedsTheExtensionToLoad()
    {
        foreach ($this->phpFiles() as $file) {
            $declares = preg_match('/^(final |abstract )*class .*(extends|implements) .*\\\\McpServer/m', file_get_contents($file));
            self::assertSame(basename($file) === 'SessionStore.php', (bool) $declares, $file);
        }
    }

    public function testFilesNameTheirLicence()
    {
        foreach ($this->phpFiles() as $file) {
            self::assertStringContainsString('GPL v3 or later', substr(file_get_contents($file), 0, 300), $file);
        }
    }

    private function json(string $file): array
    {
        return json_decode(file_get_contents(self::PLUGIN . '/' . $file), true, 16, JSON_THROW_ON_ERROR);
    }

    private function sources(): string
    {
        return implode('', array_map('file_get_contents', $this->files('php|twig|js')));
    }

    private function phpFiles(): array
    {
        return $this->files('php');
    }

    private function files(string $endings): array
    {
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(self::PLUGIN, \FilesystemIterator::SKIP_DOTS));

        return array_keys(iterator_to_array(new \RegexIterator($files, "/\\.($endings)$/")));
    }
}
