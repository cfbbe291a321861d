#include "mcp/exposure.h"
#include "mcp/json.h"

#include "Zend/zend_smart_str.h"

/* A pointer longer than this says more of the data than of the place. */
#define POINTER_MAX 512

enum {
	CLEANED,
	REMOVED,
	FLAGGED,
	WITHHELD,
	CAPPED,
	MASKED,
	ACTIONS
};

static const char *const action_names[ACTIONS] = { "cleaned", "removed", "flagged", "withheld", "capped", "masked" };

void mcp_exposure_init(mcp_exposure *exposure)
{
	memset(exposure, 0, sizeof(*exposure));
	ZVAL_UNDEF(&exposure->where);
}

void mcp_exposure_clear(mcp_exposure *exposure)
{
	zval_ptr_dtor(&exposure->where);
	mcp_exposure_init(exposure);
}

static void append_place(smart_str *pointer, const mcp_place *place)
{
	if (!place->around) {
		smart_str_appendl(pointer, place->text, place->len);
		return;
	}
	append_place(pointer, place->around);
	smart_str_appendc(pointer, '/');
	if (!place->text) {
		smart_str_append_unsigned(pointer, place->index);
		return;
	}
	for (size_t i = 0; i < place->len; i++) {
		if (place->text[i] == '~') {
			smart_str_appends(pointer, "~0");
		} else if (place->text[i] == '/') {
			smart_str_appends(pointer, "~1");
		} else {
			smart_str_appendc(pointer, place->text[i]);
		}
	}
}

static void append_actions(zval *names, unsigned actions)
{
	for (unsigned i = 0; i < ACTIONS; i++) {
		if (actions & (1u << i)) {
			add_next_index_string(names, action_names[i]);
		}
	}
}

/* A member's name and its value have the same pointer, and both may have been treated. */
static void list_place(mcp_exposure *exposure, const mcp_place *place, unsigned actions)
{
	smart_str pointer = {0};
	zval names, *known;

	if (Z_ISUNDEF(exposure->where)) {
		array_init(&exposure->where);
	}
	append_place(&pointer, place);
	smart_str_0(&pointer);
	known = pointer.s ? zend_hash_find(Z_ARRVAL(exposure->where), pointer.s) : NULL;
	if (known) {
		append_actions(known, actions);
	} else if (!pointer.s || ZSTR_LEN(pointer.s) > POINTER_MAX
			|| zend_hash_num_elements(Z_ARRVAL(exposure->where)) >= MCP_EXPOSURE_WHERE_MAX) {
		exposure->unlisted++;
	} else {
		array_init(&names);
		append_actions(&names, actions);
		zend_hash_add_new(Z_ARRVAL(exposure->where), pointer.s, &names);
	}
	smart_str_free(&pointer);
}

static unsigned action_of_hit(mcp_shield_mode mode)
{
	switch (mode) {
		case MCP_SHIELD_FLAG:
			return 1u << FLAGGED;
		case MCP_SHIELD_WITHHOLD:
			return 1u << WITHHELD;
		default:
			return 1u << REMOVED;
	}
}

void mcp_exposure_note(mcp_exposure *exposure, const mcp_place *place, const mcp_answer_result *result, mcp_shield_mode mode)
{
	unsigned actions = 0;

	if (!exposure) {
		return;
	}
	actions |= result->shield & MCP_SHIELD_CLEANED ? 1u << CLEANED : 0;
	actions |= result->shield & MCP_SHIELD_HIT ? action_of_hit(mode) : 0;
	actions |= result->shield & MCP_SHIELD_CAPPED ? 1u << CAPPED : 0;
	actions |= result->shield & MCP_SHIELD_FAILED ? 1u << WITHHELD : 0;
	actions |= result->mask ? 1u << MASKED : 0;
	if (actions == 0) {
		return;
	}
	exposure->cleaned += (actions >> CLEANED) & 1;
	exposure->removed += (actions >> REMOVED) & 1;
	exposure->flagged += (actions >> FLAGGED) & 1;
	exposure->withheld += (actions >> WITHHELD) & 1;
	exposure->capped += (actions >> CAPPED) & 1;
	exposure->masked += (actions >> MASKED) & 1;
	list_place(exposure, place, actions);
}

bool mcp_exposure_is_empty(const mcp_exposure *exposure)
{
	return exposure->unlisted == 0 && Z_ISUNDEF(exposure->where);
}

void mcp_exposure_write(const mcp_exposure *exposure, zval *meta)
{
	array_init(meta);
	add_assoc_long(meta, "cleaned", exposure->cleaned);
	add_assoc_long(meta, "removed", exposure->removed);
	add_assoc_long(meta, "flagged", exposure->flagged);
	add_assoc_long(meta, "withheld", exposure->withheld);
	add_assoc_long(meta, "capped", exposure->capped);
	add_assoc_long(meta, "masked", exposure->masked);
	if (!Z_ISUNDEF(exposure->where)) {
		zval where;

		ZVAL_COPY(&where, &exposure->where);
		add_assoc_zval(meta, "where", &where);
	}
	if (exposure->unlisted > 0) {
		add_assoc_long(meta, "unlisted", exposure->unlisted);
	}
}
