<?php

namespace Piwik\Plugins\CoreHome;

use Piwik\Config;
use Piwik\NoAccessException;

/**
 * The addresses of [General] login_allowlist_ip (single ones, no ranges).
 */
class LoginAllowlist
{
    public function shouldCheckAllowlist()
    {
        return $this->addresses() !== [];
    }

    public function shouldAllowlistApplyToAPI()
    {
        return (bool) (Config::getInstance()->General['login_allowlist_apply_to_reporting_api_requests'] ?? 1);
    }

    public function isIpAllowed($address)
    {
        return in_array($address, $this->addresses(), true);
    }

    public function checkIsAllowed($address)
    {
        if (!$this->isIpAllowed($address)) {
            throw new NoAccessException("You cannot use this Matomo as your IP $address is not allowed.");
        }
    }

    private function addresses(): array
    {
        return array_filter((array) (Config::getInstance()->General['login_allowlist_ip'] ?? []));
    }
}
