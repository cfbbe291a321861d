#include "mask_answer.h"

#include "clean.h"
#include "mask_scan.h"
#include "utf8.h"

#define ROUNDS_MAX 7u
#define CAP_MIN    MCP_SHIELD_CAP_MIN
#define CAP_MAX    (1024u * 1024)
#define ROOM       64u   /* for the mark of a cut */
#define MARK_MAX   32u   /* longer than any mark */

_Static_assert(CAP_MAX + MCP_MASK_REACH <= MCP_SHIELD_CAP_MAX, "the masks see what lies behind the longest answer");

typedef struct buffers {
	mcp_buf shielded;
	mcp_buf masked[2];  /* the text as it stands, and the one it is made into */
} buffers;

static bool ends_with(mcp_text text, mcp_text end)
{
	return text.len >= end.len && memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

static mcp_text without_cut_mark(mcp_text text)
{
	const mcp_text mark = MCP_TEXT(MCP_SHIELD_CAPPED_MARK);

	return ends_with(text, mark) ? mcp_text_of(text.ptr, text.len - mark.len) : text;
}

static bool begins_with(mcp_text text, size_t at, mcp_text begin)
{
	return text.len - at >= begin.len && memcmp(text.ptr + at, begin.ptr, begin.len) == 0;
}

/* The length of the mark at `at`, the shield's or the masks'; 0: none. */
static size_t mark_at(mcp_text text, size_t at)
{
	const mcp_text removed = MCP_TEXT(MCP_SHIELD_REMOVED_MARK);
	const mcp_text withheld = MCP_TEXT(MCP_SHIELD_WITHHELD_MARK);

	return begins_with(text, at, removed) ? removed.len : begins_with(text, at, withheld) ? withheld.len : mcp_mask_mark_at(text, at);
}

/*
 * Up to where a text can be judged that was cut behind `reach` bytes too many: a value that begins later may go on where
 * nothing was seen. No value goes on behind what the shield removed.
 */
static size_t judged(mcp_text body, size_t reach)
{
	size_t low = body.len > reach ? body.len - reach : 0;
	size_t end = body.len;

	while (end > low && !ends_with(mcp_text_of(body.ptr, end), MCP_TEXT(MCP_SHIELD_REMOVED_MARK))) {
		end--;
	}
	return end;
}

/* How much of the text may stay: at most `max` bytes, and no part of a mark or a code point. */
static size_t stays(mcp_text body, size_t max)
{
	if (body.len <= max) {
		return body.len;
	}
	size_t end = mcp_utf8_cut(body, max);
	for (size_t i = end; i > 0 && end - i < MARK_MAX; i--) {
		if (body.ptr[i - 1] == '[') {
			end = i - 1 + mark_at(body, i - 1) > end ? i - 1 : end;
			break;
		}
	}
	return mcp_clean_tail(mcp_text_of(body.ptr, end));
}

/* Cuts the text, which is in `out` or elsewhere, and marks it. Afterwards it is in `out`. */
static mcp_text cut(mcp_text text, size_t len, mcp_buf *out)
{
	if (out->ptr && text.ptr == out->ptr) {
		out->len = len;
	} else {
		mcp_buf_reset(out);
		mcp_buf_append(out, text.ptr, len);
	}
	mcp_buf_append_text(out, MCP_TEXT(MCP_SHIELD_CAPPED_MARK));
	return mcp_buf_text(out);
}

/* Takes `text` through the rounds. The text to send, in `work` or where it was. */
static mcp_text treat(const mcp_shield *shield, mcp_shield_scratch *scratch, const mcp_answer_rules *rules, mcp_text text,
	buffers *work, mcp_answer_result *result)
{
	size_t cap = rules->cap < CAP_MIN ? CAP_MIN : rules->cap > CAP_MAX ? CAP_MAX : rules->cap;
	size_t reach = rules->mask.kinds ? MCP_MASK_REACH : 0;

	for (unsigned round = 0; round < ROUNDS_MAX; round++) {
		mcp_buf *masked = &work->masked[round % 2];
		mcp_shield_found found;
		unsigned shield_bits = mcp_shield_text_found(shield, scratch, rules->mode, text, cap + reach, &work->shielded, &found);
		result->shield |= shield_bits;
		result->found.classes |= found.classes;
		result->found.spans = found.spans > result->found.spans ? found.spans : result->found.spans;
		if (shield_bits) {
			text = mcp_buf_text(&work->shielded);
		}
		size_t edge = shield_bits & MCP_SHIELD_CAPPED ? judged(without_cut_mark(text), reach) : text.len;
		unsigned mask_bits = mcp_mask_text_edge(&rules->mask, text, masked, &edge);
		result->mask |= mask_bits;
		if (mask_bits) {
			text = mcp_buf_text(masked);
		}
		mcp_text body = without_cut_mark(text);
		size_t len = stays(body, edge < cap ? edge : cap);
		if (mask_bits == 0 && len == body.len) {
			return text;
		}
		if (len < body.len) {
			text = cut(text, len, masked);
			result->shield |= masked->failed ? MCP_SHIELD_FAILED : MCP_SHIELD_CAPPED;
			if (masked->failed) {
				break;
			}
		}
	}
	result->shield |= MCP_SHIELD_FAILED;
	return MCP_TEXT(MCP_SHIELD_WITHHELD_MARK);
}

mcp_answer_result mcp_answer_text(const mcp_shield *shield, mcp_shield_scratch *scratch, const mcp_answer_rules *rules,
	mcp_text text, mcp_buf *out)
{
	mcp_answer_result result = { 0, 0, { 0, 0 } };
	size_t longest = (rules->cap < CAP_MAX ? rules->cap : CAP_MAX) + CAP_MIN + MCP_MASK_REACH + ROOM;
	buffers work;

	mcp_buf_init(&work.shielded, longest, out->allocator);
	mcp_buf_init(&work.masked[0], MCP_MASK_ROOM(longest), out->allocator);
	mcp_buf_init(&work.masked[1], MCP_MASK_ROOM(longest), out->allocator);
	text = treat(shield, scratch, rules, text, &work, &result);
	if (result.shield || result.mask) {
		mcp_buf_reset(out);
		if (!mcp_buf_append_text(out, text)) {
			result.shield |= MCP_SHIELD_FAILED;
			mcp_buf_reset(out);
			mcp_buf_append_text(out, MCP_TEXT(MCP_SHIELD_WITHHELD_MARK));
		}
	}
	mcp_buf_reset(&work.shielded);
	mcp_buf_reset(&work.masked[0]);
	mcp_buf_reset(&work.masked[1]);
	return result;
}
