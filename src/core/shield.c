#include "shield.h"

#include "clean.h"
#include "detect.h"
#include "limits.h"
#include "utf8.h"

#include <stdlib.h>

#define ROUNDS_MAX 8u      /* of removing and looking again; what is not calm by then is withheld */
#define LOOK_AHEAD 512u    /* behind the cap: an instruction must not stay because its end was cut off */
#define WORK_MAX   (MCP_SHIELD_CAP_MAX * 10u)  /* a short hit may grow into its mark */

struct mcp_shield {
	mcp_detector *detector;
};

struct mcp_shield_scratch {
	mcp_detect_scratch detect;
	mcp_buf work[2]; /* the text as it stands, and the one it is made into */
};

typedef struct treatment {
	const mcp_shield *shield;
	mcp_shield_scratch *scratch;
	mcp_shield_mode mode;
	size_t cap;
	mcp_text text;     /* as it stands: the caller's, or in a work buffer */
	bool ascii;        /* and all of it is */
	bool longer;       /* the end was left out already */
	unsigned turn;     /* the work buffer to write next */
	unsigned result;
	mcp_shield_found found;
} treatment;

mcp_shield *mcp_shield_create(const char **error)
{
	return mcp_shield_create_with(NULL, 0, error);
}

mcp_shield *mcp_shield_create_with(const mcp_text *own, size_t count, const char **error)
{
	mcp_shield *shield = malloc(sizeof(*shield));
	if (!shield) {
		*error = "out of memory";
		return NULL;
	}
	shield->detector = mcp_detector_create(own, count, error);
	if (!shield->detector) {
		mcp_shield_destroy(&shield);
	}
	return shield;
}

void mcp_shield_destroy(mcp_shield **shield)
{
	if (*shield) {
		mcp_detector_destroy(&(*shield)->detector);
		free(*shield);
		*shield = NULL;
	}
}

mcp_shield_scratch *mcp_shield_scratch_create(void)
{
	mcp_shield_scratch *scratch = calloc(1, sizeof(*scratch));
	if (!scratch) {
		return NULL;
	}
	mcp_buf_init(&scratch->work[0], WORK_MAX, &mcp_allocator_libc);
	mcp_buf_init(&scratch->work[1], WORK_MAX, &mcp_allocator_libc);
	scratch->detect.matcher = mcp_matcher_create();
	if (!scratch->detect.matcher) {
		mcp_shield_scratch_destroy(&scratch);
	}
	return scratch;
}

void mcp_shield_scratch_destroy(mcp_shield_scratch **scratch)
{
	if (*scratch) {
		mcp_matcher_destroy(&(*scratch)->detect.matcher);
		mcp_detect_scratch_free(&(*scratch)->detect);
		mcp_buf_reset(&(*scratch)->work[0]);
		mcp_buf_reset(&(*scratch)->work[1]);
		free(*scratch);
		*scratch = NULL;
	}
}

bool mcp_shield_has_jit(const mcp_shield *shield)
{
	return mcp_detector_has_jit(shield->detector);
}

/* The work buffer that does not hold the text as it stands, emptied. */
static mcp_buf *next_work(treatment *job)
{
	mcp_buf *work = &job->scratch->work[job->turn];
	mcp_buf_reset(work);
	job->turn = 1 - job->turn;
	return work;
}

static bool fail(treatment *job)
{
	job->result |= MCP_SHIELD_FAILED;
	return false;
}

static bool ends_with(mcp_text text, mcp_text end)
{
	return text.len >= end.len && mcp_text_equals(mcp_text_of(text.ptr + text.len - end.len, end.len), end);
}

static bool clean(treatment *job)
{
	size_t enough = job->cap + LOOK_AHEAD;

	job->ascii = mcp_utf8_plain_ascii_prefix(job->text) == job->text.len;
	if (!job->ascii) {
		mcp_buf *work = next_work(job);
		mcp_clean_result result = mcp_clean(job->text, enough, work);
		if (result == MCP_CLEAN_NO_MEMORY) {
			return fail(job);
		}
		if (result == MCP_CLEAN_UNCHANGED) {
			job->turn = 1 - job->turn;
		} else {
			job->result |= MCP_SHIELD_CLEANED;
			job->longer = job->longer || result == MCP_CLEAN_CUT;
			job->text = mcp_buf_text(work);
			job->ascii = mcp_utf8_plain_ascii_prefix(job->text) == job->text.len;
		}
	}
	if (job->text.len > enough) {
		job->longer = true;
		job->text.len = mcp_utf8_cut(job->text, enough);
		job->text.len = mcp_clean_tail(job->text);
	}
	return true;
}

/* Cuts what is too long, and marks it. A text that was cut before may be longer by its mark. True: it was cut. */
static bool cap(treatment *job)
{
	const mcp_text mark = MCP_TEXT(MCP_SHIELD_CAPPED_MARK);
	mcp_text text = job->text;

	if (ends_with(text, mark)) {
		text.len -= mark.len;
	}
	if (text.len <= job->cap && !job->longer) {
		return false;
	}
	job->longer = false;
	job->result |= MCP_SHIELD_CAPPED;
	text.len = mcp_utf8_cut(text, job->cap);
	text.len = mcp_clean_tail(text);

	mcp_buf *work = next_work(job);
	mcp_buf_append_text(work, text);
	mcp_buf_append_text(work, mark);
	job->text = mcp_buf_text(work);
	return !work->failed || fail(job);
}

static bool remove_spans(treatment *job)
{
	const mcp_detect_scratch *found = &job->scratch->detect;
	mcp_buf *work = next_work(job);
	size_t copied = 0;

	for (size_t i = 0; i < found->span_count; i++) {
		mcp_buf_append(work, job->text.ptr + copied, found->spans[i].start - copied);
		mcp_buf_append_text(work, MCP_TEXT(MCP_SHIELD_REMOVED_MARK));
		copied = found->spans[i].end;
	}
	mcp_buf_append(work, job->text.ptr + copied, job->text.len - copied);
	job->text = mcp_buf_text(work);
	return !work->failed || fail(job);
}

static mcp_match detect(treatment *job)
{
	mcp_detect_scratch *scratch = &job->scratch->detect;

	if (job->mode == MCP_SHIELD_OFF) {
		return MCP_MATCH_NO;
	}
	mcp_match match = mcp_detect(job->shield->detector, scratch, job->text, job->ascii);
	if (match == MCP_MATCH_YES) {
		job->found.classes |= scratch->classes;
		job->found.spans += job->mode == MCP_SHIELD_REMOVE || job->found.spans == 0 ? (unsigned) scratch->span_count : 0;
	}
	return match;
}

/* One round. True: the text changed and must be looked at again. */
static bool treat(treatment *job)
{
	if (!clean(job)) {
		return false;
	}
	switch (detect(job)) {
	case MCP_MATCH_NO:
		return cap(job);
	case MCP_MATCH_YES:
		job->result |= MCP_SHIELD_HIT;
		return job->mode == MCP_SHIELD_REMOVE ? remove_spans(job) : job->mode == MCP_SHIELD_FLAG && cap(job);
	case MCP_MATCH_ERROR:
		break;
	}
	return fail(job);
}

unsigned mcp_shield_text(const mcp_shield *shield, mcp_shield_scratch *scratch, mcp_shield_mode mode,
	mcp_text text, size_t cap, mcp_buf *out)
{
	return mcp_shield_text_found(shield, scratch, mode, text, cap, out, NULL);
}

unsigned mcp_shield_text_found(const mcp_shield *shield, mcp_shield_scratch *scratch, mcp_shield_mode mode,
	mcp_text text, size_t cap_bytes, mcp_buf *out, mcp_shield_found *found)
{
	const mcp_text withheld = MCP_TEXT(MCP_SHIELD_WITHHELD_MARK);
	size_t cap_used = cap_bytes < MCP_SHIELD_CAP_MIN ? MCP_SHIELD_CAP_MIN
		: cap_bytes > MCP_SHIELD_CAP_MAX ? MCP_SHIELD_CAP_MAX : cap_bytes;
	treatment job = { shield, scratch, mode, cap_used, text, false, false, 0, 0, { 0, 0 } };
	unsigned round = 0;

	while (round < ROUNDS_MAX && treat(&job)) {
		round++;
	}
	if (round == ROUNDS_MAX) {
		fail(&job);
	}
	if (found) {
		*found = job.found;
	}
	if (job.result == 0) {
		return 0;
	}

	mcp_buf_reset(out);
	if ((job.result & MCP_SHIELD_FAILED) || ((job.result & MCP_SHIELD_HIT) && mode == MCP_SHIELD_WITHHOLD)) {
		job.text = withheld;
	}
	if (!mcp_buf_append_text(out, job.text)) {
		job.result |= MCP_SHIELD_FAILED;
		mcp_buf_reset(out);
		mcp_buf_append_text(out, withheld);
	}
	return job.result;
}
