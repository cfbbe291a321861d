#include "mask_scan.h"

#define KEY_MAX 64u

static const char *const campaign_keys[] = { "utm_*", "mtm_*", "matomo_*", "pk_*", "piwik_*" };

/* Values that only place a page: digits ... */
static const char *const number_keys[] = {
	"page", "p", "paged", "pg", "pagenum", "per_page", "perpage", "pagesize", "page_size", "limit", "offset", "idsite"
};

/* ... or one of a few words. */
static const char *const word_keys[] = {
	"sort", "orderby", "sortby", "sort_by", "order_by", "dir", "direction", "lang", "language", "locale", "hl", "currency",
	"view", "tab", "layout", "theme", "format", "period", "module", "action", "amp"
};

/* Compared without signs and in lower case. */
static const char *const secret_keys[] = {
	"key", "pass", "passwd", "password", "passwort", "kennwort", "passphrase", "pwd", "pw", "motdepasse", "contrasena", "haslo", "senha",
	"auth", "authorization", "authorisation", "authentication", "authkey", "authcode", "oauth", "apikey", "xapikey", "appkey", "licensekey",
	"accesskey", "accesskeyid", "secretkey", "privatekey", "sessionkey", "signingkey", "encryptionkey", "masterkey", "subscriptionkey",
	"session", "sessionid", "sess", "sessid", "sid", "phpsessid", "jsessionid", "aspsessionid", "matomosessid", "cfid", "cftoken",
	"signature", "sig", "hmac", "jwt", "bearer", "otp", "totp", "credential", "credentials", "csrf", "xsrf", "nonce", "tokenauth",
	"tokenid", "tokenhash", "authtoken", "code", "cookie", "saml", "samlresponse", "ticket", "resetkey", "confirmkey", "magiclink"
};

static const char *const secret_endings[] = { "token", "secret", "password", "passwd", "apikey", "sessionid", "sessid", "_key", "-key" };

static bool is_named(mcp_text key, mcp_text name)
{
	if (name.len > 0 && name.ptr[name.len - 1] == '*') {
		name.len--;
		key.len = key.len > name.len ? name.len : key.len;
	}
	return mcp_text_equals_nocase(key, name);
}

static bool is_in(const char *const *names, size_t count, mcp_text key)
{
	for (size_t i = 0; i < count; i++) {
		if (names[i][0] == mcp_ascii_lower(key.ptr[0]) && is_named(key, mcp_text_of(names[i], strlen(names[i])))) {
			return true;
		}
	}
	return false;
}

#define IS_IN(names, key) is_in(names, sizeof(names) / sizeof((names)[0]), key)

bool mcp_mask_key_is_secret(mcp_text key)
{
	char plain[KEY_MAX];
	size_t len = 0;

	for (size_t i = 0; i < key.len && len < sizeof(plain); i++) {
		if (mcp_mask_is_alnum((unsigned char) key.ptr[i])) {
			plain[len++] = mcp_ascii_lower(key.ptr[i]);
		}
	}
	if (len < 2) {
		return false;
	}
	if (IS_IN(secret_keys, mcp_text_of(plain, len))) {
		return true;
	}
	for (size_t i = 0; i < sizeof(secret_endings) / sizeof(secret_endings[0]); i++) {
		mcp_text ending = mcp_text_of(secret_endings[i], strlen(secret_endings[i]));
		bool signs = ending.ptr[0] == '_' || ending.ptr[0] == '-';
		mcp_text whole = signs ? key : mcp_text_of(plain, len);
		if (whole.len >= ending.len
			&& mcp_text_equals_nocase(mcp_text_of(whole.ptr + whole.len - ending.len, ending.len), ending)) {
			return true;
		}
	}
	return false;
}

mask_key mcp_mask_key(const mcp_mask_options *options, mcp_text key)
{
	if (mcp_mask_key_is_secret(key)) {
		return MASK_KEY_SECRET;
	}
	if (IS_IN(campaign_keys, key)) {
		return MASK_KEY_CAMPAIGN;
	}
	for (size_t i = 0; i < options->allowed_key_count; i++) {
		if (is_named(key, options->allowed_keys[i])) {
			return MASK_KEY_CAMPAIGN;
		}
	}
	return IS_IN(number_keys, key) ? MASK_KEY_NUMBER : IS_IN(word_keys, key) ? MASK_KEY_WORD : MASK_KEY_OTHER;
}
