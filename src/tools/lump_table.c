#include "tools/lump_table.h"
#include "tools/params.h"
#include "mcp/json.h"

#include <math.h>

/* {{{ reading rows */
static zval *element(zval *list, uint32_t i)
{
	zval *value = list && Z_TYPE_P(list) == IS_ARRAY ? zend_hash_index_find_deref(Z_ARRVAL_P(list), i) : NULL;

	return value && Z_TYPE_P(value) == IS_ARRAY ? value : NULL;
}

/* Matomo's own sum of what it has cut off. */
static bool is_others(zval *row, zval *meta)
{
	zval *label = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("label"));
	zval *summary = meta ? zend_hash_str_find(Z_ARRVAL_P(meta), ZEND_STRL("is_summary")) : NULL;

	return (summary && zend_is_true(summary))
		|| (label && Z_TYPE_P(label) == IS_STRING && zend_string_equals_literal(Z_STR_P(label), MCP_OTHERS_LABEL));
}

static uint32_t read_entries(const mcp_lump *fold, zval *data, zval *meta, mcp_lump_entry *entries)
{
	bool paired = meta && Z_TYPE_P(meta) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(meta)) == zend_hash_num_elements(Z_ARRVAL_P(data));
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(data)), used = 0;

	for (uint32_t i = 0; i < count; i++) {
		mcp_lump_entry *entry = &entries[used];

		memset(entry, 0, sizeof(*entry));
		entry->data = element(data, i);
		if (!entry->data) {
			continue;
		}
		entry->item.size = mcp_lump_measure(entry->data, fold->columns);
		if (mcp_lump_is_nothing(&entry->item.size) && entry->item.size.visits < (double) fold->minimum && entry->item.size.visits > 0) {
			continue; /* not what the report is about, and seen by few: a tree leaves it out by itself */
		}
		entry->meta = paired ? element(meta, i) : NULL;
		entry->item.summary = is_others(entry->data, entry->meta);
		entry->bucket = MCP_LUMP_SHOWN;
		used++;
	}
	return used;
}
/* }}} */

/* {{{ writing rows */
static bool is_evolution(zend_string *name)
{
	return strstr(ZSTR_VAL(name), "_evolution") || strncmp(ZSTR_VAL(name), "previous_", strlen("previous_")) == 0;
}

/*
 * Do the columns that set a row against the period before tell of too few visits then? They are no secret when the period before had
 * none, and when it had enough.
 */
static bool evolves_from_few(const mcp_lump *fold, const mcp_lump_entry *entry)
{
	zval *evolution = zend_hash_str_find_deref(Z_ARRVAL_P(entry->data), ZEND_STRL("visits_evolution"));
	double visits, percent, before;

	if (!evolution || !mcp_lump_count(&entry->item.size, &visits) || !mcp_lump_number(evolution, &percent) || percent <= -100) {
		return true;
	}
	before = floor(visits / (1 + percent / 100) + 0.5);
	return before > 0 && before < (double) fold->minimum;
}

static void shown_members(const mcp_lump *fold, const mcp_lump_entry *entry, zval *out)
{
	bool hides_evolution = evolves_from_few(fold, entry);
	zend_string *name;
	zval *value;

	array_init(out);
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(entry->data), name, value) {
		if (name && mcp_lump_is_shown(fold->columns, name) && !(hides_evolution && is_evolution(name))) {
			Z_TRY_ADDREF_P(value);
			zend_hash_add(Z_ARRVAL_P(out), name, value);
		}
	} ZEND_HASH_FOREACH_END();
}

static void show(const mcp_lump *fold, const mcp_lump_entry *entry, mcp_lump_shown *shown)
{
	shown_members(fold, entry, &shown->data);
	if (entry->meta) {
		ZVAL_COPY(&shown->meta, entry->meta);
	} else {
		ZVAL_UNDEF(&shown->meta);
	}
	shown->others = false;
	shown->size = entry->item.size;
}

/* A table that was cut at the ceiling: what the others have is what the total has more than all that is told. */
static void complete(const mcp_lump *fold, zval *others, zval *told)
{
	zend_string *name;
	zval *its, *total;
	double all;

	zend_hash_clean(Z_ARRVAL_P(others));
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(told), name, its) {
		total = fold->totals ? mcp_json_member(fold->totals, ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;
		if (total && mcp_lump_number(total, &all)) {
			add_assoc_double_ex(others, ZSTR_VAL(name), ZSTR_LEN(name), MAX(all - Z_DVAL_P(its), 0));
		}
	} ZEND_HASH_FOREACH_END();
}

static void show_others(zend_string *prefix, zval *sums, mcp_lump_shown *shown)
{
	zend_string *name;
	zval *sum;

	array_init(&shown->data);
	add_assoc_str(&shown->data, "label", zend_string_concat2(ZSTR_VAL(prefix), ZSTR_LEN(prefix), ZEND_STRL(MCP_OTHERS_LABEL)));
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(sums), name, sum) {
		mcp_lump_put(&shown->data, ZSTR_VAL(name), ZSTR_LEN(name), Z_DVAL_P(sum));
	} ZEND_HASH_FOREACH_END();
	ZVAL_UNDEF(&shown->meta);
	shown->others = true;
}
/* }}} */

/* Decides; false: withhold it all. */
static bool decide(const mcp_lump *fold, mcp_lump_entry *entries, uint32_t count, mcp_lump_buckets *buckets)
{
	mcp_lump_item *items;
	int bucket = MCP_LUMP_SHOWN;
	bool enough;

	if (fold->flat) {
		return mcp_lump_branches(fold, entries, count, buckets);
	}
	items = safe_emalloc(count + 1, sizeof(mcp_lump_item), 0);
	for (uint32_t i = 0; i < count; i++) {
		items[i] = entries[i].item;
	}
	enough = mcp_lump_decide(items, count, fold->minimum);
	for (uint32_t i = 0; enough && i < count; i++) {
		if (items[i].folded && bucket == MCP_LUMP_SHOWN) {
			bucket = mcp_lump_bucket(buckets, &entries[i], MCP_LUMP_LEVELS_MAX);
		}
		entries[i].bucket = items[i].folded ? bucket : MCP_LUMP_SHOWN;
	}
	efree(items);
	return enough;
}

/* The row of others on the first level; -1: there is none. */
static int first_bucket(const mcp_lump_buckets *buckets)
{
	for (int i = 0; i < buckets->count; i++) {
		if (ZSTR_LEN(buckets->prefixes[i]) == 0) {
			return i;
		}
	}
	return -1;
}

/* Rows of others, behind those that are shown. */
static uint32_t write_others(mcp_lump *fold, const mcp_lump_buckets *buckets, zval *sums, const mcp_lump_size *sizes, mcp_lump_shown *shown)
{
	uint32_t used = 0;

	for (int i = 0; i < buckets->count; i++) {
		bool is_first_level = fold->above && ZSTR_LEN(buckets->prefixes[i]) == 0;
		double its;

		/* A flat form may have only some of what its tree has; both tell the same of what was folded there. */
		if (is_first_level) {
			show_others(buckets->prefixes[i], &fold->above_sums, &shown[used++]);
		} else if (mcp_lump_count(&sizes[i], &its) && its >= (double) fold->minimum) {
			show_others(buckets->prefixes[i], &sums[i], &shown[used++]);
		} else {
			fold->withheld = fold->withheld || !fold->above;
		}
	}
	return used;
}

static uint32_t write_rows(mcp_lump *fold, const mcp_lump_entry *entries, uint32_t count, const mcp_lump_buckets *buckets,
	mcp_lump_shown *shown)
{
	zval *sums = safe_emalloc((size_t) buckets->count + 1, sizeof(zval), 0), *told = &sums[buckets->count];
	mcp_lump_size *sizes = ecalloc((size_t) buckets->count + 1, sizeof(mcp_lump_size));
	int cut = count >= MCP_LUMP_ROWS_MAX && !fold->above ? first_bucket(buckets) : -1;
	uint32_t used = 0;

	for (int i = 0; i <= buckets->count; i++) {
		array_init(&sums[i]);
	}
	for (uint32_t i = 0; i < count; i++) {
		const mcp_lump_entry *entry = &entries[i];

		if (entry->bucket == MCP_LUMP_SHOWN) {
			show(fold, entry, &shown[used++]);
		} else if (entry->bucket == MCP_LUMP_GONE) {
			fold->folded++;
		} else {
			fold->folded++;
			mcp_lump_grow(&sizes[entry->bucket], &entry->item.size);
			mcp_lump_add(&sums[entry->bucket], entry->data, fold->columns);
		}
		if (cut >= 0 && entry->bucket != cut) {
			mcp_lump_add(told, entry->data, fold->columns);
		}
	}
	if (cut >= 0) {
		complete(fold, &sums[cut], told);
		sizes[cut] = mcp_lump_measure(&sums[cut], fold->columns);
	}
	used += write_others(fold, buckets, sums, sizes, shown + used);
	for (int i = 0; i <= buckets->count; i++) {
		zval_ptr_dtor(&sums[i]);
	}
	efree(sums);
	efree(sizes);
	return used;
}

bool mcp_lump_first_level(const mcp_lump *fold, zval *data, zval *meta, HashTable *labels, zval *sums)
{
	uint32_t room = Z_TYPE_P(data) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(data)) : 0;
	mcp_lump_entry *entries = safe_emalloc(room + 1, sizeof(mcp_lump_entry), 0);
	uint32_t count = room > 0 ? read_entries(fold, data, meta, entries) : 0;
	mcp_lump_buckets buckets = {0};
	bool enough = decide(fold, entries, count, &buckets);

	array_init(sums);
	for (uint32_t i = 0; enough && i < count; i++) {
		zval *label = zend_hash_str_find(Z_ARRVAL_P(entries[i].data), ZEND_STRL("label"));
		mcp_lump_item item = entries[i].item;
		zend_string *trimmed;

		if (entries[i].bucket != MCP_LUMP_SHOWN) {
			mcp_lump_add(sums, entries[i].data, fold->columns);
		}
		if (label) {
			item.folded = entries[i].bucket != MCP_LUMP_SHOWN;
			trimmed = zval_get_string(label);
			if (ZSTR_LEN(trimmed) > 0) {
				zend_string *text = mcp_trimmed(trimmed);

				zend_string_release(trimmed);
				trimmed = text;
			}
			zend_hash_update_mem(labels, trimmed, &item, sizeof(item));
			zend_string_release(trimmed);
		}
	}
	mcp_lump_buckets_clear(&buckets);
	efree(entries);
	return enough;
}

uint32_t mcp_lump_table(mcp_lump *fold, zval *data, zval *meta, mcp_lump_shown **shown)
{
	uint32_t room = Z_TYPE_P(data) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(data)) : 0, count = 0, used = 0;
	mcp_lump_entry *entries = safe_emalloc(room + 1, sizeof(mcp_lump_entry), 0);
	mcp_lump_buckets buckets = {0};

	/* Every row of others stands for at least one row, but for one of rows behind the ceiling. */
	*shown = safe_emalloc((size_t) room + 1, sizeof(mcp_lump_shown), 0);
	if (room > 0) {
		count = read_entries(fold, data, meta, entries);
	}
	if (decide(fold, entries, count, &buckets)) {
		if (count >= MCP_LUMP_ROWS_MAX && first_bucket(&buckets) < 0) {
			mcp_lump_bucket(&buckets, &entries[0], 0); /* for the rows that are not here */
		}
		used = write_rows(fold, entries, count, &buckets, *shown);
	} else {
		fold->withheld = true;
		fold->folded += count;
	}
	mcp_lump_buckets_clear(&buckets);
	efree(entries);
	return used;
}
