#include "mcp/identifier.h"

/* Lower case, without underscores. */
static const struct {
	const char *name;
	mcp_mask_kind kind;
} identifiers[] = {
	{ "userid", MCP_MASK_USER },
	{ "visitorid", MCP_MASK_VISITOR },
	{ "idvisitor", MCP_MASK_VISITOR },
	{ "visitid", MCP_MASK_VISITOR },
	{ "idvisit", MCP_MASK_VISITOR },
	{ "fingerprint", MCP_MASK_VISITOR },
	{ "configid", MCP_MASK_VISITOR },
	{ "visitip", MCP_MASK_IP },
	{ "locationip", MCP_MASK_IP },
	{ "ipaddress", MCP_MASK_IP },
	{ "ip", MCP_MASK_IP },
	{ "orderid", MCP_MASK_ORDER },
	{ "idorder", MCP_MASK_ORDER },
	{ "ordernumber", MCP_MASK_ORDER },
	{ "transactionid", MCP_MASK_ORDER },
	{ "idtransaction", MCP_MASK_ORDER }
};

#define NAME_MAX_LENGTH 16

bool mcp_identifier_kind(zend_string *key, mcp_mask_kind *kind)
{
	char name[NAME_MAX_LENGTH + 1];
	size_t len = 0;

	for (size_t i = 0; i < ZSTR_LEN(key); i++) {
		char c = ZSTR_VAL(key)[i];

		if (c == '_') {
			continue;
		}
		if (len == NAME_MAX_LENGTH) {
			return false;
		}
		name[len++] = (char) (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
	}
	name[len] = '\0';
	for (size_t i = 0; i < sizeof(identifiers) / sizeof(identifiers[0]); i++) {
		if (strlen(identifiers[i].name) == len && memcmp(identifiers[i].name, name, len) == 0) {
			*kind = identifiers[i].kind;
			return true;
		}
	}
	return false;
}
