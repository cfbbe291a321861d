<?php

use PHPUnit\Framework\TestCase;
use Piwik\Http\BadRequestException;
use Piwik\Plugins\McpServer\Http\BearerToken;

class BearerTokenTest extends TestCase
{
    private const TOKEN = 'c4ca4238a0b923820dcc509a6f75849b';

    private $server = [];
    private $get = [];
    private $post = [];

    /**
     * @dataProvider headersWithToken
     */
    public function testFindsTheToken(array $server, array $allHeaders, string $token = self::TOKEN)
    {
        $this->server = $server;
        $this->map($allHeaders);

        self::assertSame('Bearer ' . $token, $this->server['HTTP_AUTHORIZATION']);
        self::assertSame(['token_auth' => $token], $this->post);
        self::assertSame([], $this->get);
    }

    public function headersWithToken(): array
    {
        $bearer = 'Bearer ' . self::TOKEN;

        return [
            'usual' => [['HTTP_AUTHORIZATION' => $bearer], []],
            'lower case scheme' => [['HTTP_AUTHORIZATION' => 'bearer ' . self::TOKEN], []],
            'upper case scheme' => [['HTTP_AUTHORIZATION' => 'BEARER ' . self::TOKEN], []],
            'several blanks' => [['HTTP_AUTHORIZATION' => 'Bearer   ' . self::TOKEN . '  '], []],
            'after an internal redirect' => [['REDIRECT_HTTP_AUTHORIZATION' => $bearer], []],
            'empty, then redirect' => [['HTTP_AUTHORIZATION' => '', 'REDIRECT_HTTP_AUTHORIZATION' => $bearer], []],
            'mod_php' => [[], ['Host' => 'x', 'Authorization' => $bearer]],
            'mod_php, lower case name' => [[], ['authorization' => $bearer]],
            'the environment wins' => [['HTTP_AUTHORIZATION' => $bearer], ['Authorization' => 'Bearer other']],
            'access token' => [['HTTP_AUTHORIZATION' => 'Bearer eyJ0.eyJz~_-+/.x=='], [], 'eyJ0.eyJz~_-+/.x=='],
        ];
    }

    /**
     * @dataProvider headersWithoutToken
     */
    public function testLeavesTheRestAlone(array $server, array $allHeaders = [])
    {
        $this->server = $server;
        $this->get = ['token_auth' => 'g'];
        $this->post = ['token_auth' => 'p'];
        $this->map($allHeaders);

        self::assertSame($server, $this->server);
        self::assertSame(['token_auth' => 'g'], $this->get);
        self::assertSame(['token_auth' => 'p'], $this->post);
    }

    public function headersWithoutToken(): array
    {
        return [
            'none' => [[]],
            'empty' => [['HTTP_AUTHORIZATION' => '']],
            'Basic' => [['HTTP_AUTHORIZATION' => 'Basic eDp5']],
            'Basic, and a token elsewhere' => [['HTTP_AUTHORIZATION' => 'Basic eDp5'], ['Authorization' => 'Bearer ' . self::TOKEN]],
            'no token' => [['HTTP_AUTHORIZATION' => 'Bearer ']],
            'scheme alone' => [['HTTP_AUTHORIZATION' => 'Bearer']],
            'no blank' => [['HTTP_AUTHORIZATION' => 'Bearer' . self::TOKEN]],
            'two tokens' => [['HTTP_AUTHORIZATION' => 'Bearer a b']],
            'two schemes' => [['HTTP_AUTHORIZATION' => 'Basic a, Bearer b']],
            'foreign characters' => [['HTTP_AUTHORIZATION' => "Bearer a'b"]],
            'line break' => [['HTTP_AUTHORIZATION' => "Bearer abc\n"]],
        ];
    }

    public function testWithoutAnotherSourceOfHeaders()
    {
        $this->map(null);

        self::assertSame([], $this->post);
    }

    public function testTheSameTokenInTheQueryMovesToTheBody()
    {
        $this->server = ['HTTP_AUTHORIZATION' => 'Bearer ' . self::TOKEN];
        $this->get = ['token_auth' => self::TOKEN, 'module' => 'API'];
        $this->map([]);

        self::assertSame(['module' => 'API'], $this->get);
        self::assertSame(['token_auth' => self::TOKEN], $this->post);
    }

    public function testAnEmptyParameterIsNoOtherToken()
    {
        $this->server = ['HTTP_AUTHORIZATION' => 'Bearer ' . self::TOKEN];
        $this->get = ['token_auth' => ''];
        $this->map([]);

        self::assertSame([], $this->get);
        self::assertSame(['token_auth' => self::TOKEN], $this->post);
    }

    /**
     * @dataProvider otherTokens
     */
    public function testTwoDifferentTokensAreRefused(array $get, array $post)
    {
        $this->server = ['HTTP_AUTHORIZATION' => 'Bearer ' . self::TOKEN];
        $this->get = $get;
        $this->post = $post;

        $this->expectException(BadRequestException::class);
        $this->expectExceptionCode(400);
        $this->map([]);
    }

    public function otherTokens(): array
    {
        return [
            'query' => [['token_auth' => 'other'], []],
            'form' => [[], ['token_auth' => 'other']],
            'only one of them equal' => [['token_auth' => self::TOKEN], ['token_auth' => 'other']],
            'list' => [['token_auth' => [self::TOKEN]], []],
            'upper case' => [['token_auth' => strtoupper(self::TOKEN)], []],
        ];
    }

    public function testMatomoThatReadsTheHeaderIsGivenTheHeaderOnly()
    {
        $this->server = ['REDIRECT_HTTP_AUTHORIZATION' => 'bearer ' . self::TOKEN];
        $this->get = ['token_auth' => 'other'];
        $this->map([], true);

        self::assertSame('Bearer ' . self::TOKEN, $this->server['HTTP_AUTHORIZATION']);
        self::assertSame(['token_auth' => 'other'], $this->get);
        self::assertSame([], $this->post);
    }

    /**
     * @dataProvider bothKindsOfCore
     */
    public function testSessionsAreNeverUsed(bool $coreReadsHeader)
    {
        $this->get = ['force_api_session' => '1', 'module' => 'API'];
        $this->post = ['force_api_session' => '1', 'token_auth' => 'x'];
        $this->map([], $coreReadsHeader);

        self::assertSame(['module' => 'API'], $this->get);
        self::assertSame(['token_auth' => 'x'], $this->post);
    }

    public function bothKindsOfCore(): array
    {
        return [[false], [true]];
    }

    private function map(?array $allHeaders, bool $coreReadsHeader = false): void
    {
        $headers = function () use ($allHeaders) {
            return $allHeaders;
        };

        $mapping = new BearerToken($allHeaders === null ? null : $headers, $coreReadsHeader);
        $mapping->map($this->server, $this->get, $this->post);
    }
}
