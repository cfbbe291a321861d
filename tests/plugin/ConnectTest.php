<?php

use PHPUnit\Framework\TestCase;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Connect\ClientGuides;
use Piwik\Plugins\McpServer\Connect\Documentation;
use Piwik\Plugins\McpServer\Doctor\TestUser;
use Piwik\Plugins\UsersManager\Model;

class ConnectTest extends TestCase
{
    private const URL = 'https://matomo.example/index.php?module=API&method=McpServer.mcp&format=mcp';

    protected function tearDown(): void
    {
        Piwik::$superUser = true;
        Piwik::$someViewAccess = true;
        Piwik::$level = 'view';
        Model::$users = [];
        Model::$access = [];
    }

    public function testEveryGuideHasTheUrlAndNoToken()
    {
        $guides = (new ClientGuides(self::URL))->all();

        self::assertSame(
            ['claude-code', 'claude', 'chatgpt', 'codex', 'cursor', 'vscode', 'inspector', 'curl', 'local'],
            array_column($guides, 'id')
        );
        foreach ($guides as $guide) {
            self::assertNotEmpty($guide['steps'], $guide['id']);
            $needle = $guide['id'] === 'local' ? './console mcpserver:serve --login USER' : self::URL;
            self::assertStringContainsString($needle, implode("\n", array_column($guide['snippets'], 'code')), $guide['id']);
            self::assertStringNotContainsString('token_auth', json_encode($guide));
            foreach (array_column($guide['snippets'], 'code') as $code) {
                if ($code[0] === '{') {
                    self::assertIsArray(json_decode($code, true), $code);
                }
            }
        }
        self::assertSame(['claude', 'chatgpt'], array_column(array_filter($guides, static fn (array $guide) => $guide['needsOAuth']), 'id'));
    }

    public function testEveryDocumentCanBeRead()
    {
        $files = array_map(static fn (string $file) => basename($file, '.md'), glob(__DIR__ . '/../../plugin/docs/*.md'));
        $names = array_keys(Documentation::titles());
        self::assertSame('index', $names[0]);
        sort($names);
        self::assertSame($files, $names);

        foreach (Documentation::titles() as $name => $title) {
            self::assertStringStartsWith("# $title\n", Documentation::text($name));
        }
        foreach (['', 'nothing', '../plugin', '../../config/config.ini.php', "index\0"] as $name) {
            self::assertSame(Documentation::text('index'), Documentation::text($name));
        }
    }

    public function testTheShellDoesNotCutTheUrl()
    {
        foreach ((new ClientGuides(self::URL))->all() as $guide) {
            foreach (array_column($guide['snippets'], 'code') as $code) {
                if (strpos($code, 'export ') === 0) {
                    self::assertStringContainsString('"' . self::URL . '"', $code, $guide['id']);
                }
            }
        }
    }

    public function testTheLinksHoldTheConfiguration()
    {
        $links = array_column((new ClientGuides(self::URL))->all(), 'link', 'id');

        parse_str(parse_url($links['cursor']['href'], PHP_URL_QUERY), $query);
        self::assertSame(
            ['url' => self::URL, 'headers' => ['Authorization' => 'Bearer ${env:MATOMO_TOKEN}']],
            json_decode(base64_decode($query['config']), true)
        );

        $server = json_decode(rawurldecode(substr($links['vscode']['href'], strlen('vscode:mcp/install?'))), true);
        self::assertSame(['name', 'type', 'url', 'headers', 'inputs'], array_keys($server));
        self::assertSame(self::URL, $server['url']);
        self::assertTrue($server['inputs'][0]['password']);
    }

    public function testTheBridgeMayUseHttpOnlyWhereThereIsNoHttps()
    {
        $code = static fn (string $url) => (new ClientGuides($url))->all()[1]['snippets'][0]['code'];

        self::assertStringNotContainsString('--allow-http', $code(self::URL));
        self::assertStringContainsString('--allow-http', $code(str_replace('https', 'http', self::URL)));
    }

    public function testTheCurrentUser()
    {
        self::assertSame('superuser', TestUser::current()->level);

        Piwik::$superUser = false;
        foreach (['view', 'write', 'admin'] as $level) {
            Piwik::$level = $level;
            self::assertSame($level, TestUser::current()->level);
        }

        Piwik::$level = 'view';
        Piwik::$someViewAccess = false;
        self::assertSame('none', TestUser::current()->level);
    }

    public function testUsersByName()
    {
        Model::$users = ['root' => ['login' => 'root', 'superuser_access' => 1], 'ann' => ['login' => 'ann'], 'bob' => ['login' => 'bob', 'superuser_access' => 0]];
        Model::$access = ['ann' => [['access' => 'view'], ['access' => 'write'], ['access' => 'some capability']]];

        self::assertSame('superuser', TestUser::named('root')->level);
        self::assertSame('write', TestUser::named('ann')->level);
        self::assertSame('none', TestUser::named('bob')->level);
        self::assertNull(TestUser::named('eve'));
        self::assertSame('root', TestUser::firstSuperUser()->login);

        Model::$users = [];
        self::assertNull(TestUser::firstSuperUser());
    }

    /**
     * @dataProvider levels
     */
    public function testAboveTheMaximum(string $level, string $maximum, bool $isAbove)
    {
        self::assertSame($isAbove, (new TestUser('x', $level))->isAbove($maximum));
    }

    public function levels(): array
    {
        return [
            ['superuser', 'unlimited', false],
            ['superuser', 'admin', true],
            ['admin', 'admin', false],
            ['write', 'view', true],
            ['view', 'view', false],
            ['none', 'view', false],
            ['write', 'nonsense', true],
        ];
    }
}
