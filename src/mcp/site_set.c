#include "mcp/site_set.h"
#include "mcp/json.h"

#define ANSWER_DEPTH 6

void mcp_site_set_add(mcp_site_set *set, zend_long id_site)
{
	if (!set || id_site <= 0) {
		return;
	}
	for (uint32_t i = 0; i < set->count; i++) {
		if (set->ids[i] == id_site) {
			return;
		}
	}
	if (set->count == MCP_SITE_SET_MAX) {
		set->more = true;
		return;
	}
	set->ids[set->count++] = id_site;
}

/* A text with anything else in it is no list of ids, but the caller's own word. */
static void add_text(mcp_site_set *set, zend_string *text)
{
	const char *at = ZSTR_VAL(text), *end = at + ZSTR_LEN(text);

	if (zend_string_equals_literal(text, "all")) {
		set->more = true; /* Matomo's word for every site of the user */
	}
	if (strspn(at, "0123456789, ") != ZSTR_LEN(text)) {
		return;
	}
	while (at < end) {
		char *after = (char *) at + 1;

		if (*at >= '0' && *at <= '9') {
			mcp_site_set_add(set, ZEND_STRTOL(at, &after, 10));
		}
		at = after;
	}
}

static void add_value(mcp_site_set *set, zval *value, bool inner)
{
	zval *element;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			mcp_site_set_add(set, Z_LVAL_P(value));
			break;
		case IS_DOUBLE:
			/* 1.0 is the integer 1 to JSON Schema */
			if (ZEND_DOUBLE_FITS_LONG(Z_DVAL_P(value)) && (double) (zend_long) Z_DVAL_P(value) == Z_DVAL_P(value)) {
				mcp_site_set_add(set, (zend_long) Z_DVAL_P(value));
			}
			break;
		case IS_STRING:
			add_text(set, Z_STR_P(value));
			break;
		case IS_ARRAY:
			if (!inner) {
				ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
					add_value(set, element, true);
				} ZEND_HASH_FOREACH_END();
			}
			break;
		default:
			break;
	}
}

static void add_members(mcp_site_set *set, HashTable *members, const char *const *names)
{
	for (; *names; names++) {
		zval *value = zend_hash_str_find(members, *names, strlen(*names));

		if (value) {
			add_value(set, value, false);
		}
	}
}

void mcp_site_set_add_arguments(mcp_site_set *set, HashTable *arguments)
{
	static const char *const names[] = { "idSite", "idSites", "idsite", "idsites", "site", NULL };

	if (set && arguments) {
		add_members(set, arguments, names);
	}
}

static void add_answer(mcp_site_set *set, zval *value, int depth_left)
{
	static const char *const names[] = { "idsite", "idSite", NULL };
	HashTable *members;
	zval *element;

	ZVAL_DEREF(value);
	members = mcp_json_members(value);
	if (members) {
		add_members(set, members, names);
	} else if (Z_TYPE_P(value) == IS_ARRAY) {
		members = Z_ARRVAL_P(value);
	}
	if (!members || depth_left == 0) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(members, element) {
		ZVAL_DEREF(element);
		if (set->more && set->count == MCP_SITE_SET_MAX) {
			return; /* nothing can be learned any more */
		}
		if (Z_TYPE_P(element) == IS_ARRAY || Z_TYPE_P(element) == IS_OBJECT) {
			add_answer(set, element, depth_left - 1);
		}
	} ZEND_HASH_FOREACH_END();
}

void mcp_site_set_add_answer(mcp_site_set *set, zval *answer)
{
	if (set && answer) {
		add_answer(set, answer, ANSWER_DEPTH);
	}
}
