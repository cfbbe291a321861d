<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Piwik;

/**
 * Does the endpoint answer over HTTP, and does the Authorization header arrive at PHP?
 */
final class EndpointChecks
{
    /**
     * @var Connection
     */
    private $connection;

    /**
     * @var string
     */
    private $date = '';

    /**
     * @var bool
     */
    private $isReached = false;

    public function __construct(Connection $connection)
    {
        $this->connection = $connection;
    }

    /**
     * Whether the endpoint has answered, so that there is more to be asked.
     */
    public function isReached(): bool
    {
        return $this->isReached;
    }

    /**
     * The Date header of the last answer.
     */
    public function date(): string
    {
        return $this->date;
    }

    /**
     * @param bool $isTrusted whether Matomo trusts the host: others are left alone, as anybody may have named them
     */
    public function reach(bool $isTrusted): Check
    {
        $title = Piwik::translate('McpServer_DoctorEndpoint');

        if (!$isTrusted) {
            return Check::warning('endpoint', $title, Piwik::translate('McpServer_DoctorSkippedAddress'));
        }

        if (!Connection::isPossible()) {
            return Check::warning('endpoint', $title, Piwik::translate('McpServer_DoctorEndpointWithoutCurl'), Piwik::translate('McpServer_DoctorTryByHand'), $this->lines());
        }

        $answer = $this->connection->post($this->ping());
        $certificate = '';
        if ($answer->failure === Answer::UNTRUSTED_CERTIFICATE) {
            $certificate = $answer->detail;
            $this->connection->acceptAnyCertificate();
            $answer = $this->connection->post($this->ping());
        }

        if ($answer->status === 0) {
            return Check::warning(
                'endpoint',
                $title,
                Piwik::translate('McpServer_DoctorEndpointUnreached', [$answer->detail]),
                Piwik::translate('McpServer_DoctorEndpointUnreachedRemedy'),
                $this->lines()
            );
        }

        $this->date = $answer->header('date');
        $this->isReached = $this->isChallenge($answer);

        if (!$this->isReached) {
            return $this->foreign($title, $answer);
        }

        if ($certificate !== '') {
            return Check::warning(
                'endpoint',
                $title,
                Piwik::translate('McpServer_DoctorEndpointCertificate', [$certificate]),
                Piwik::translate('McpServer_DoctorEndpointCertificateRemedy'),
                ['[General]', 'custom_cacert_pem = "/path/to/ca.pem"']
            );
        }

        return Check::ok('endpoint', $title, Piwik::translate('McpServer_DoctorEndpointOk', [$this->connection->url()]));
    }

    /**
     * Nobody but PHP can tell whether the header arrives: the same request must be answered otherwise with a token.
     */
    public function authorization(#[\SensitiveParameter] string $token): Check
    {
        $title = Piwik::translate('McpServer_DoctorAuthorization');
        $answer = $this->connection->post($this->ping(), [], $token);

        if ($answer->status === 0) {
            return Check::warning('authorization', $title, Piwik::translate('McpServer_DoctorEndpointUnreached', [$answer->detail]));
        }

        if ($answer->status === 429) {
            return Check::failure(
                'authorization',
                $title,
                Piwik::translate('McpServer_DoctorAuthorizationLocked'),
                Piwik::translate('McpServer_DoctorAuthorizationLockedRemedy'),
                ['./console login:unblock-blocked-ips']
            );
        }

        if ($answer->status !== 401 && $answer->isFromEndpoint()) {
            return Check::ok('authorization', $title, Piwik::translate('McpServer_DoctorAuthorizationOk'));
        }

        if ($answer->status !== 401) {
            return $this->foreign($title, $answer, 'authorization');
        }

        if ($this->connection->postTokenAsForm($token)->status === 401) {
            return Check::failure(
                'authorization',
                $title,
                Piwik::translate('McpServer_DoctorAuthorizationRefused'),
                Piwik::translate('McpServer_DoctorAuthorizationRefusedRemedy')
            );
        }

        return Check::failure(
            'authorization',
            $title,
            Piwik::translate('McpServer_DoctorAuthorizationLost'),
            Piwik::translate('McpServer_DoctorAuthorizationLostRemedy'),
            self::authorizationLines()
        );
    }

    /**
     * @return string[]
     */
    public static function authorizationLines(): array
    {
        return [
            '# Apache (virtual host, or .htaccess with AllowOverride AuthConfig)',
            'CGIPassAuth On',
            '# Apache, where that is not allowed (needs mod_setenvif)',
            'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1',
            '# nginx (location of PHP)',
            'fastcgi_param HTTP_AUTHORIZATION $http_authorization;',
            '# Apache with mod_fcgid',
            'FcgidPassHeader Authorization',
            '# Apache with mod_fastcgi: add this to the line that is there',
            'FastCgiExternalServer ... -pass-header Authorization',
        ];
    }

    private function isChallenge(Answer $answer): bool
    {
        return $answer->status === 401
            && $answer->message() !== []
            && stripos($answer->header('www-authenticate'), 'Bearer') === 0;
    }

    /**
     * Somebody else has answered in the endpoint's place.
     */
    private function foreign(string $title, Answer $answer, string $id = 'endpoint'): Check
    {
        if ($answer->redirect() !== '') {
            return Check::failure(
                $id,
                $title,
                Piwik::translate('McpServer_DoctorEndpointRedirect', [$answer->status, $answer->redirect()]),
                Piwik::translate('McpServer_DoctorEndpointRedirectRemedy'),
                $this->lines()
            );
        }

        $message = Piwik::translate('McpServer_DoctorEndpointForeign', [$answer->status, $answer->header('content-type') ?: '-']);

        if ($answer->status === 401 && stripos($answer->header('www-authenticate'), 'Basic') === 0) {
            return Check::failure($id, $title, $message, Piwik::translate('McpServer_DoctorEndpointPassword'));
        }

        if ($answer->isFromEndpoint() && $answer->errorText() !== '') {
            $message = Piwik::translate('McpServer_DoctorEndpointRefused', [$answer->status, $answer->errorText()]);
        }

        return Check::failure($id, $title, $message, Piwik::translate('McpServer_DoctorEndpointForeignRemedy'), $this->lines());
    }

    private function ping(): array
    {
        return ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'ping'];
    }

    /**
     * @return string[]
     */
    private function lines(): array
    {
        return [
            'curl -i -H "Authorization: Bearer $MATOMO_TOKEN" -H "Content-Type: application/json" '
                . '-d \'{"jsonrpc":"2.0","id":1,"method":"ping"}\' "' . $this->connection->url() . '"',
        ];
    }
}
