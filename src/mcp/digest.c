#include "mcp/digest.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"

#define BLOCK_BYTES 64

static void sha256(const unsigned char *a, size_t a_len, const unsigned char *b, size_t b_len, unsigned char *digest)
{
	PHP_SHA256_CTX context;

	PHP_SHA256InitArgs(&context, NULL);
	PHP_SHA256Update(&context, a, a_len);
	if (b_len > 0) {
		PHP_SHA256Update(&context, b, b_len);
	}
	PHP_SHA256Final(digest, &context);
}

void mcp_sha256(const char *text, size_t len, unsigned char digest[MCP_DIGEST_BYTES])
{
	sha256((const unsigned char *) text, len, NULL, 0, digest);
}

void mcp_hmac_sha256(zend_string *key, const char *text, size_t len, unsigned char digest[MCP_DIGEST_BYTES])
{
	unsigned char block[BLOCK_BYTES] = {0}, pad[BLOCK_BYTES], inner[MCP_DIGEST_BYTES];

	if (ZSTR_LEN(key) > BLOCK_BYTES) {
		sha256((const unsigned char *) ZSTR_VAL(key), ZSTR_LEN(key), NULL, 0, block);
	} else {
		memcpy(block, ZSTR_VAL(key), ZSTR_LEN(key));
	}
	for (size_t i = 0; i < BLOCK_BYTES; i++) {
		pad[i] = block[i] ^ 0x36;
	}
	sha256(pad, BLOCK_BYTES, (const unsigned char *) text, len, inner);
	for (size_t i = 0; i < BLOCK_BYTES; i++) {
		pad[i] = block[i] ^ 0x5c;
	}
	sha256(pad, BLOCK_BYTES, inner, MCP_DIGEST_BYTES, digest);
	ZEND_SECURE_ZERO(block, sizeof(block));
	ZEND_SECURE_ZERO(pad, sizeof(pad));
}
