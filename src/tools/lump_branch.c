/* Rows of a flat report, folded along the tree that they come from. */
#include "tools/lump_table.h"

/* {{{ buckets */
int mcp_lump_bucket(mcp_lump_buckets *buckets, const mcp_lump_entry *entry, uint32_t level)
{
	zval *label = zend_hash_str_find(Z_ARRVAL_P(entry->data), ZEND_STRL("label"));
	size_t len = level > 0 && level < entry->levels ? entry->start[level] : 0;

	if (buckets->count == buckets->room) {
		buckets->room = buckets->room ? buckets->room * 2 : 8;
		buckets->prefixes = safe_erealloc(buckets->prefixes, (size_t) buckets->room, sizeof(zend_string *), 0);
	}
	buckets->prefixes[buckets->count] = label && Z_TYPE_P(label) == IS_STRING && len <= Z_STRLEN_P(label)
		? zend_string_init(Z_STRVAL_P(label), len, 0) : ZSTR_EMPTY_ALLOC();
	return buckets->count++;
}

void mcp_lump_buckets_clear(mcp_lump_buckets *buckets)
{
	for (int i = 0; i < buckets->count; i++) {
		zend_string_release(buckets->prefixes[i]);
	}
	if (buckets->prefixes) {
		efree(buckets->prefixes);
	}
	memset(buckets, 0, sizeof(*buckets));
}
/* }}} */

/* {{{ where a row stands */
static void add_segment(mcp_lump_entry *entry, size_t start, size_t end)
{
	entry->start[entry->levels] = (uint32_t) start;
	entry->end[entry->levels] = (uint32_t) end;
	entry->levels++;
}

/* What joins the labels of two levels, if it stands here. */
static size_t joint(zend_string *label, size_t at)
{
	if (strncmp(ZSTR_VAL(label) + at, " - ", 3) == 0) {
		return 3;
	}
	return ZSTR_VAL(label)[at] == '/' ? 1 : 0;
}

/* The label begins with that of a row of the first level, the longest that fits; or is one itself. */
static void segments_by_names(mcp_lump_entry *entry, zend_string *label, HashTable *above)
{
	size_t name = 0, rest = 0;

	for (size_t i = 1; i < ZSTR_LEN(label); i++) {
		size_t gap = joint(label, i);

		if (gap > 0 && zend_hash_str_exists(above, ZSTR_VAL(label), i)) {
			name = i;
			rest = i + gap;
		}
	}
	if (name > 0) {
		add_segment(entry, 0, name);
	}
	add_segment(entry, rest, ZSTR_LEN(label));
}

/* An address: folders end with a slash. */
static void segments_by_slashes(mcp_lump_entry *entry, zend_string *label, uint32_t levels)
{
	size_t at = ZSTR_LEN(label) > 0 && ZSTR_VAL(label)[0] == '/';

	while (entry->levels + 1 < levels) {
		const char *slash = memchr(ZSTR_VAL(label) + at, '/', ZSTR_LEN(label) - at);
		size_t end;

		if (!slash) {
			break;
		}
		end = (size_t) (slash - ZSTR_VAL(label));
		add_segment(entry, at, end);
		at = end + 1;
	}
	add_segment(entry, at, ZSTR_LEN(label));
}

static void find_segments(const mcp_lump *fold, mcp_lump_entry *entry)
{
	zval *label = zend_hash_str_find(Z_ARRVAL_P(entry->data), ZEND_STRL("label"));

	entry->levels = 0;
	if (!label || Z_TYPE_P(label) != IS_STRING || Z_STRLEN_P(label) > UINT32_MAX) {
		add_segment(entry, 0, 0);
		return;
	}
	if (fold->levels > 0) {
		segments_by_slashes(entry, Z_STR_P(label), MIN(fold->levels, MCP_LUMP_LEVELS_MAX));
	} else {
		segments_by_names(entry, Z_STR_P(label), fold->above);
	}
}
/* }}} */

/* {{{ one branch */
typedef struct branch {
	const mcp_lump *fold;
	mcp_lump_entry *entries;
	mcp_lump_buckets *buckets;
} branch;

/* Gives each of these rows its group: leaves stand alone, the others go by their name on this level. Returns the number of groups. */
static uint32_t group(const branch *b, const uint32_t *rows, uint32_t count, uint32_t level, uint32_t *groups)
{
	HashTable names;
	uint32_t used = 0;

	zend_hash_init(&names, 0, NULL, NULL, false);
	for (uint32_t i = 0; i < count; i++) {
		const mcp_lump_entry *entry = &b->entries[rows[i]];
		zval *label, *known, number;
		size_t len;

		if (level + 1 >= entry->levels) {
			groups[i] = used++;
			continue;
		}
		label = zend_hash_str_find(Z_ARRVAL_P(entry->data), ZEND_STRL("label"));
		len = entry->end[level] - entry->start[level];
		known = zend_hash_str_find(&names, Z_STRVAL_P(label) + entry->start[level], len);
		if (!known) {
			ZVAL_LONG(&number, used++);
			known = zend_hash_str_add(&names, Z_STRVAL_P(label) + entry->start[level], len, &number);
		}
		groups[i] = (uint32_t) Z_LVAL_P(known);
	}
	zend_hash_destroy(&names);
	return used;
}

static void sum_up(const branch *b, const uint32_t *rows, uint32_t count, const uint32_t *groups, mcp_lump_item *items)
{
	for (uint32_t i = 0; i < count; i++) {
		const mcp_lump_item *row = &b->entries[rows[i]].item;
		mcp_lump_item *item = &items[groups[i]];

		mcp_lump_grow(&item->size, &row->size);
		item->summary = item->summary || (row->summary && b->entries[rows[i]].levels == 1);
	}
}

/* The row of the tree's first level that a row stands under. NULL: there is none. */
static const mcp_lump_item *row_above(const branch *b, const mcp_lump_entry *entry)
{
	zval *label = zend_hash_str_find(Z_ARRVAL_P(entry->data), ZEND_STRL("label"));

	return label && Z_TYPE_P(label) == IS_STRING
		? zend_hash_str_find_ptr(b->fold->above, Z_STRVAL_P(label) + entry->start[0], entry->end[0] - entry->start[0]) : NULL;
}

/* On the first level what the tree itself shows is shown. A row that does not stand there is not. */
static bool decide_as_above(const branch *b, const uint32_t *rows, uint32_t count, const uint32_t *groups, mcp_lump_item *items)
{
	for (uint32_t i = 0; i < count; i++) {
		const mcp_lump_item *above = row_above(b, &b->entries[rows[i]]);

		items[groups[i]].folded = !above || above->folded;
	}
	return true;
}

/* The rows of this group would give away what is missing in them. */
static bool is_telling(const branch *b, const mcp_lump_entry *entry, const mcp_lump_item *group, uint32_t level)
{
	const mcp_lump_item *above = level == 0 && b->fold->levels == 0 ? row_above(b, entry) : NULL;

	return above && mcp_lump_leaves_few(&above->size, &group->size, b->fold->minimum);
}

static bool fold_branch(const branch *b, const uint32_t *rows, uint32_t count, uint32_t level);

static void fold_below(const branch *b, const uint32_t *rows, uint32_t count, uint32_t level, const uint32_t *groups, uint32_t used,
	const mcp_lump_item *items)
{
	uint32_t *inside = safe_emalloc(count, sizeof(uint32_t), 0), *next = ecalloc(used + 1, sizeof(uint32_t));
	uint32_t from = 0;

	/* The rows group by group. */
	for (uint32_t i = 0; i < count; i++) {
		next[groups[i] + 1]++;
	}
	for (uint32_t g = 0; g < used; g++) {
		next[g + 1] += next[g];
	}
	for (uint32_t i = 0; i < count; i++) {
		inside[next[groups[i]]++] = rows[i];
	}
	for (uint32_t g = 0; g < used; g++) {
		uint32_t to = next[g], size = to - from;

		if (!items[g].folded && is_telling(b, &b->entries[inside[from]], &items[g], level)) {
			for (uint32_t i = from; i < to; i++) {
				b->entries[inside[i]].bucket = MCP_LUMP_GONE;
			}
		} else if (!items[g].folded && b->entries[inside[from]].levels > level + 1 && !fold_branch(b, inside + from, size, level + 1)) {
			int bucket = mcp_lump_bucket(b->buckets, &b->entries[inside[from]], level + 1);

			for (uint32_t i = from; i < to; i++) {
				b->entries[inside[i]].bucket = bucket;
			}
		}
		from = to;
	}
	efree(inside);
	efree(next);
}

static bool fold_branch(const branch *b, const uint32_t *rows, uint32_t count, uint32_t level)
{
	uint32_t *groups = safe_emalloc(count + 1, sizeof(uint32_t), 0), used;
	mcp_lump_item *items;
	int bucket = MCP_LUMP_SHOWN;
	bool enough;

	used = group(b, rows, count, level, groups);
	items = ecalloc(used + 1, sizeof(mcp_lump_item));
	sum_up(b, rows, count, groups, items);
	enough = level == 0 && b->fold->levels == 0 ? decide_as_above(b, rows, count, groups, items)
		: mcp_lump_decide(items, used, b->fold->minimum);
	for (uint32_t i = 0; enough && i < count; i++) {
		mcp_lump_entry *entry = &b->entries[rows[i]];

		if (items[groups[i]].folded) {
			if (bucket == MCP_LUMP_SHOWN) {
				bucket = mcp_lump_bucket(b->buckets, entry, level);
			}
			entry->bucket = bucket;
		} else {
			entry->bucket = MCP_LUMP_SHOWN;
		}
	}
	if (enough && level + 1 < MCP_LUMP_LEVELS_MAX) {
		fold_below(b, rows, count, level, groups, used, items);
	}
	efree(groups);
	efree(items);
	return enough;
}
/* }}} */

bool mcp_lump_branches(const mcp_lump *fold, mcp_lump_entry *entries, uint32_t count, mcp_lump_buckets *buckets)
{
	const branch b = { fold, entries, buckets };
	uint32_t *rows = safe_emalloc(count + 1, sizeof(uint32_t), 0);
	bool enough;

	for (uint32_t i = 0; i < count; i++) {
		find_segments(fold, &entries[i]);
		rows[i] = i;
	}
	enough = fold_branch(&b, rows, count, 0);
	efree(rows);
	return enough;
}
