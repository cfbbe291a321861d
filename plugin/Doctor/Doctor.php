<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Common;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Extension;

/**
 * Checks the whole way that a client's request goes, and says for each step what is wrong and what mends it.
 */
class Doctor
{
    /**
     * @var string|null
     */
    private $login;

    /**
     * @var Connection
     */
    private $connection;

    /**
     * @var array
     */
    private $server;

    /**
     * @param string|null     $login  whose token is used; null: the current user's, on the command line a superuser's
     * @param Connection|null $connection
     * @param array|null      $server like $_SERVER
     */
    public function __construct(?string $login = null, ?Connection $connection = null, ?array $server = null)
    {
        $this->login = $login;
        $this->connection = $connection ?? Connection::toEndpoint();
        $this->server = $server ?? (Common::isPhpCliMode() ? [] : $_SERVER);
    }

    /**
     * Makes a token that lives for a minute at most, and requests to this Matomo.
     *
     * @return Check[]
     */
    public function run(): array
    {
        $settings = new SettingChecks();
        $address = new AddressChecks($this->connection->url(), $this->server);
        $endpoint = new EndpointChecks($this->connection);
        $user = $this->user();

        return array_merge(
            (new ExtensionChecks())->run(),
            [$settings->enabled()],
            $settings->forced(),
            [$settings->user($user)],
            $address->run(),
            [$endpoint->reach($address->isTrusted())],
            $this->withToken($settings, $address, $endpoint, $user),
            $this->inside($endpoint)
        );
    }

    /**
     * What can be told without a token; for Matomo's system check, which runs unasked.
     *
     * @return Check[]
     */
    public function runWithoutToken(): array
    {
        $settings = new SettingChecks();
        $endpoint = new EndpointChecks($this->connection);

        $checks = array_merge((new ExtensionChecks())->run(), $settings->forced());
        if ($settings->isEnabled()) {
            $address = new AddressChecks($this->connection->url(), $this->server);
            $checks = array_merge($checks, $address->run(), [$endpoint->reach($address->isTrusted())]);
        }

        return array_merge($checks, $this->inside($endpoint));
    }

    /**
     * @return Check[]
     */
    private function inside(EndpointChecks $endpoint): array
    {
        $database = new DatabaseChecks();

        return [$database->sessions(), $database->clock($endpoint->date()), (new ShieldCheck())->run()];
    }

    private function user(): ?TestUser
    {
        if ($this->login !== null) {
            return TestUser::named($this->login);
        }

        return Common::isPhpCliMode() ? TestUser::firstSuperUser() : TestUser::current();
    }

    /**
     * @return Check[]
     */
    private function withToken(SettingChecks $settings, AddressChecks $address, EndpointChecks $endpoint, ?TestUser $user): array
    {
        $reason = null;
        if (!$address->isTrusted()) {
            $reason = Piwik::translate('McpServer_DoctorSkippedHost');
        } elseif (!$endpoint->isReached()) {
            $reason = Piwik::translate('McpServer_DoctorSkippedUnreached');
        } elseif (!$this->connection->isVerified()) {
            $reason = Piwik::translate('McpServer_DoctorSkippedCertificate');
        } elseif ($user === null) {
            $reason = Piwik::translate('McpServer_DoctorSkippedUser');
        }

        if ($reason !== null) {
            return [
                Check::warning('authorization', Piwik::translate('McpServer_DoctorAuthorization'), $reason),
                $this->withoutConversation($reason),
            ];
        }

        try {
            return (new TemporaryToken($user->login))->lend(function (#[\SensitiveParameter] string $token) use ($settings, $endpoint, $user) {
                $authorization = $endpoint->authorization($token);
                $obstacle = $this->obstacle($settings, $authorization, $user);
                $conversation = new ConversationChecks($this->connection, $token);

                return array_merge([$authorization], $obstacle === null ? $conversation->run() : [$this->withoutConversation($obstacle)]);
            });
        } catch (\Exception $e) {
            return [
                Check::warning(
                    'authorization',
                    Piwik::translate('McpServer_DoctorAuthorization'),
                    Piwik::translate('McpServer_DoctorTokenFailed', [$user->login]),
                    Piwik::translate('McpServer_DoctorTokenFailedRemedy')
                ),
                $this->withoutConversation(Piwik::translate('McpServer_DoctorSkippedToken')),
            ];
        }
    }

    /**
     * Why there is no point in a conversation; null: there is.
     */
    private function obstacle(SettingChecks $settings, Check $authorization, TestUser $user): ?string
    {
        if ($authorization->status !== Check::OK) {
            return Piwik::translate('McpServer_DoctorSkippedAuthorization');
        }

        if (!Extension::isUsable()) {
            return Piwik::translate('McpServer_DoctorSkippedExtension');
        }

        if (!$settings->isEnabled()) {
            return Piwik::translate('McpServer_DoctorSkippedDisabled');
        }

        if ($user->level === 'none' || $user->isAbove($settings->maximumLevel())) {
            return Piwik::translate('McpServer_DoctorSkippedLevel');
        }

        return null;
    }

    private function withoutConversation(string $reason): Check
    {
        return Check::warning('initialize', Piwik::translate('McpServer_DoctorInitialize'), $reason);
    }
}
