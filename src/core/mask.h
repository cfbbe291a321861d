/*
 * Masks: personal data and secrets inside one text value are replaced by short fixed marks before it goes out.
 *
 * Ring: core. Runs behind the shield (mcp_shield_text), on any byte string.
 * - Forms: mail addresses (also %40, "[at]"), telephone numbers, IP addresses, payment cards (issuer, Luhn), IBANs
 *   (country length, mod 97), secrets (keys, tokens, long hex and base64, values of token=, password=, session= ...),
 *   user info and query values in URLs. Digits, signs and letters may be percent-encoded or full-width.
 * - Query values: all are masked but those of campaign parameters (utm_*, mtm_*, matomo_*, pk_*, piwik_*) and of a few
 *   keys whose values say nothing about a person (mask_keys.c: page, sort, lang ...), these only when they are short
 *   and plain. Search words (q, s, query, search ...) are masked in URLs: they are free text with names in it, and the
 *   site-search report shows them in their own right. Click ids (gclid, fbclid ...) are masked. What stays is searched
 *   for the other forms as well. A text that begins with a URL or a path is one URL: blanks belong to its values,
 *   because Matomo shows URLs decoded.
 * - Output is valid UTF-8 when the input was, masking it again changes nothing, and time is linear in the input.
 * - Text only: a number in JSON is never given to this.
 */
#ifndef MCP_CORE_MASK_H
#define MCP_CORE_MASK_H

#include "buf.h"
#include "text.h"

typedef enum mcp_mask_kind {
	MCP_MASK_EMAIL,
	MCP_MASK_PHONE,
	MCP_MASK_IP,
	MCP_MASK_CARD,
	MCP_MASK_IBAN,
	MCP_MASK_SECRET,
	MCP_MASK_LOGIN,    /* user info of a URL; its mark says "user" */
	MCP_MASK_VALUE,    /* a query value; also what stands for a text that could not be masked */
	MCP_MASK_USER,     /* a user id, an order id, a visitor id: mcp_mask_identifier only */
	MCP_MASK_ORDER,
	MCP_MASK_VISITOR,
	MCP_MASK_KINDS
} mcp_mask_kind;

#define MCP_MASK_BIT(kind) (1u << (kind))
#define MCP_MASK_ALL       (MCP_MASK_BIT(MCP_MASK_KINDS) - 1)
#define MCP_MASK_FAILED    MCP_MASK_BIT(MCP_MASK_KINDS)  /* no room or no rest: the whole value was replaced */

#define MCP_MASK_WITHHELD_MARK "[value]"

/* Bytes of the keyed digest that make a pseudonym: "[email:3f9a1c]". */
#define MCP_MASK_CODE_SIZE 3u

/* A buffer with this ceiling holds the answer to any text of `len` bytes. */
#define MCP_MASK_ROOM(len) (5 * (len) + 64)

/*
 * Bytes that whoever cuts a text should let the masks see behind the cut: no value that they know the length of is longer.
 * The longest are a mail address (name 128, domain 253, signs between in up to 160 bytes each), and an IBAN in groups of four,
 * full-width, in five layers of percent-encoding (42 signs of 33 bytes). Query values, passwords in URLs and tokens have no
 * longest length; they are known by their beginning or by what is seen of them.
 */
#define MCP_MASK_REACH 2048u

/*
 * The first bytes of a keyed digest (HMAC) of kind and value. The value is in one spelling: mail addresses in lower
 * case, numbers without separators. False: no pseudonym, the mark stays plain.
 */
typedef bool (*mcp_mask_hash)(void *context, mcp_mask_kind kind, mcp_text value, unsigned char code[MCP_MASK_CODE_SIZE]);

typedef struct mcp_mask_options {
	unsigned kinds;                /* MCP_MASK_BIT of what is masked */
	mcp_mask_hash hash;            /* NULL: plain marks */
	void *hash_context;
	const mcp_text *allowed_keys;  /* further query keys whose values stay, any case; "name*": all that begin so */
	size_t allowed_key_count;
} mcp_mask_options;

typedef enum mcp_privacy_profile {
	MCP_PRIVACY_AGGREGATE,  /* no visitor-level data at all, all masks (default) */
	MCP_PRIVACY_MASKED,     /* visitor-level data, all masks */
	MCP_PRIVACY_FULL        /* secrets and user info in URLs only */
} mcp_privacy_profile;

/* Plain marks, no further keys. */
mcp_mask_options mcp_mask_profile(mcp_privacy_profile profile);

/* "aggregate", "masked", "full". Parsing takes any case and surrounding blanks; false: *profile untouched. */
const char *mcp_privacy_profile_name(mcp_privacy_profile profile);
bool mcp_privacy_profile_parse(mcp_text name, mcp_privacy_profile *profile);

/*
 * Masks one value. Returns 0 when the text may go out as it is (`out` is untouched, nothing was allocated), else the
 * bits of the kinds found, with the text to send in `out` (reset first). With MCP_MASK_FAILED the answer is
 * MCP_MASK_WITHHELD_MARK, or empty when `out` has no room even for that.
 */
unsigned mcp_mask_text(const mcp_mask_options *options, mcp_text text, mcp_buf *out);

/*
 * The same, and *edge (at most text.len) becomes where that place of the text lies in the answer: behind the mark when it was
 * inside of what was masked.
 */
unsigned mcp_mask_text_edge(const mcp_mask_options *options, mcp_text text, mcp_buf *out, size_t *edge);

/* As mcp_mask_text for a value that is an identifier as a whole: kind USER, ORDER or VISITOR. An empty text stays. */
unsigned mcp_mask_identifier(const mcp_mask_options *options, mcp_mask_kind kind, mcp_text text, mcp_buf *out);

/* "email", "phone" ...: what stands in the mark. */
const char *mcp_mask_kind_name(mcp_mask_kind kind);

#endif /* MCP_CORE_MASK_H */
