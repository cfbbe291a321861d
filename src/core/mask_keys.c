#include "mask_scan.h"

#define KEY_MAX 64u
#define T(name) MCP_TEXT_INIT(name)

static const mcp_text campaign_keys[] = { T("utm_*"), T("mtm_*"), T("matomo_*"), T("pk_*"), T("piwik_*") };

/* Values that only place a page: digits ... */
static const mcp_text number_keys[] = {
	T("page"), T("p"), T("paged"), T("pg"), T("pagenum"), T("per_page"), T("perpage"), T("pagesize"), T("page_size"), T("limit"), T("offset"), T("idsite")
};

/* ... or one of a few words. */
static const mcp_text word_keys[] = {
	T("sort"), T("orderby"), T("sortby"), T("sort_by"), T("order_by"), T("dir"), T("direction"), T("lang"), T("language"), T("locale"), T("hl"), T("currency"),
	T("view"), T("tab"), T("layout"), T("theme"), T("format"), T("period"), T("module"), T("action"), T("amp")
};

/* Compared without signs and in lower case. */
static const mcp_text secret_keys[] = {
	T("key"), T("pass"), T("passwd"), T("password"), T("passwort"), T("kennwort"), T("passphrase"), T("pwd"), T("pw"), T("motdepasse"), T("contrasena"), T("haslo"), T("senha"),
	T("auth"), T("authorization"), T("authorisation"), T("authentication"), T("authkey"), T("authcode"), T("oauth"), T("apikey"), T("xapikey"), T("appkey"), T("licensekey"),
	T("accesskey"), T("accesskeyid"), T("secretkey"), T("privatekey"), T("sessionkey"), T("signingkey"), T("encryptionkey"), T("masterkey"), T("subscriptionkey"),
	T("session"), T("sessionid"), T("sess"), T("sessid"), T("sid"), T("phpsessid"), T("jsessionid"), T("aspsessionid"), T("matomosessid"), T("cfid"), T("cftoken"),
	T("signature"), T("sig"), T("hmac"), T("jwt"), T("bearer"), T("otp"), T("totp"), T("credential"), T("credentials"), T("csrf"), T("xsrf"), T("nonce"), T("tokenauth"),
	T("tokenid"), T("tokenhash"), T("authtoken"), T("code"), T("cookie"), T("saml"), T("samlresponse"), T("ticket"), T("resetkey"), T("confirmkey"), T("magiclink")
};

static const mcp_text secret_endings[] = { T("token"), T("secret"), T("password"), T("passwd"), T("apikey"), T("sessionid"), T("sessid"), T("_key"), T("-key") };

static bool is_named(mcp_text key, mcp_text name)
{
	if (name.len > 0 && name.ptr[name.len - 1] == '*') {
		name.len--;
		key.len = key.len > name.len ? name.len : key.len;
	}
	return mcp_text_equals_nocase(key, name);
}

/* The key is not empty. */
static bool is_in(const mcp_text *names, size_t count, mcp_text key)
{
	char first = mcp_ascii_lower(key.ptr[0]);

	for (size_t i = 0; i < count; i++) {
		if (names[i].len == key.len && names[i].ptr[0] == first && mcp_text_equals_nocase(key, names[i])) {
			return true;
		}
	}
	return false;
}

static bool is_campaign(mcp_text key)
{
	for (size_t i = 0; i < sizeof(campaign_keys) / sizeof(campaign_keys[0]); i++) {
		if (is_named(key, campaign_keys[i])) {
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
		mcp_text ending = secret_endings[i];
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
	if (is_campaign(key)) {
		return MASK_KEY_CAMPAIGN;
	}
	for (size_t i = 0; i < options->allowed_key_count; i++) {
		if (is_named(key, options->allowed_keys[i])) {
			return MASK_KEY_CAMPAIGN;
		}
	}
	return IS_IN(number_keys, key) ? MASK_KEY_NUMBER : IS_IN(word_keys, key) ? MASK_KEY_WORD : MASK_KEY_OTHER;
}
