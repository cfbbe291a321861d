/*
 * SHA-256 and HMAC-SHA-256 (RFC 2104) over PHP's own hash functions.
 *
 * Ring: mcp.
 */
#ifndef MCP_DIGEST_H
#define MCP_DIGEST_H

#include "php.h"

#define MCP_DIGEST_BYTES 32

void mcp_sha256(const char *text, size_t len, unsigned char digest[MCP_DIGEST_BYTES]);
void mcp_hmac_sha256(zend_string *key, const char *text, size_t len, unsigned char digest[MCP_DIGEST_BYTES]);

#endif /* MCP_DIGEST_H */
