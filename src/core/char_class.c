#include "utf8.h"

#include <stdint.h>

typedef struct class_range {
	uint32_t first;
	uint32_t last;
	mcp_char_class klass;
} class_range;

/* Sorted; what is in no range is visible. The last two code points of every plane are tested apart. */
static const class_range ranges[] = {
	{ 0x0000, 0x0008, MCP_CHAR_REMOVED },    /* C0 */
	{ 0x0009, 0x000D, MCP_CHAR_BREAK },      /* TAB LF VT FF CR */
	{ 0x000E, 0x001F, MCP_CHAR_REMOVED },    /* C0, with ESC */
	{ 0x007F, 0x0084, MCP_CHAR_REMOVED },    /* DEL, C1 */
	{ 0x0085, 0x0085, MCP_CHAR_BREAK },      /* NEL */
	{ 0x0086, 0x009F, MCP_CHAR_REMOVED },    /* C1 */
	{ 0x00AD, 0x00AD, MCP_CHAR_REMOVED },    /* soft hyphen */
	{ 0x034F, 0x034F, MCP_CHAR_REMOVED },    /* combining grapheme joiner */
	{ 0x061C, 0x061C, MCP_CHAR_REMOVED },    /* Arabic letter mark */
	{ 0x115F, 0x1160, MCP_CHAR_REMOVED },    /* Hangul fillers */
	{ 0x17B4, 0x17B5, MCP_CHAR_REMOVED },    /* Khmer inherent vowels, never shown */
	{ 0x180B, 0x180D, MCP_CHAR_SELECTOR },   /* Mongolian */
	{ 0x180E, 0x180E, MCP_CHAR_REMOVED },    /* Mongolian vowel separator */
	{ 0x180F, 0x180F, MCP_CHAR_SELECTOR },
	{ 0x200B, 0x200B, MCP_CHAR_REMOVED },    /* zero-width space */
	{ 0x200C, 0x200D, MCP_CHAR_JOINER },
	{ 0x200E, 0x200F, MCP_CHAR_REMOVED },    /* direction marks */
	{ 0x2028, 0x2029, MCP_CHAR_BREAK },
	{ 0x202A, 0x202E, MCP_CHAR_REMOVED },    /* bidirectional embeddings, overrides */
	{ 0x2060, 0x206F, MCP_CHAR_REMOVED },    /* word joiner, invisible operators, isolates, deprecated formats */
	{ 0x3164, 0x3164, MCP_CHAR_REMOVED },    /* Hangul filler */
	{ 0xFDD0, 0xFDEF, MCP_CHAR_REMOVED },    /* non-characters */
	{ 0xFE00, 0xFE0F, MCP_CHAR_SELECTOR },
	{ 0xFEFF, 0xFEFF, MCP_CHAR_REMOVED },    /* byte order mark */
	{ 0xFFA0, 0xFFA0, MCP_CHAR_REMOVED },    /* half-width Hangul filler */
	{ 0xFFF0, 0xFFFB, MCP_CHAR_REMOVED },    /* ignorable by default; interlinear annotation */
	{ 0x1BCA0, 0x1BCA3, MCP_CHAR_REMOVED },  /* shorthand format controls */
	{ 0x1D173, 0x1D17A, MCP_CHAR_REMOVED },  /* musical format controls */
	{ 0xE0000, 0xE00FF, MCP_CHAR_REMOVED },  /* tags */
	{ 0xE0100, 0xE01EF, MCP_CHAR_SELECTOR },
	{ 0xE01F0, 0xE0FFF, MCP_CHAR_REMOVED }   /* ignorable by default */
};

mcp_char_class mcp_char_classify(unsigned code_point)
{
	size_t low = 0;
	size_t high = sizeof(ranges) / sizeof(ranges[0]);

	if ((code_point >= 0xAE && code_point < 0x34F) || (code_point >= 0x3165 && code_point < 0xFDD0)) {
		return MCP_CHAR_VISIBLE; /* nearly all that is written */
	}
	if ((code_point & 0xFFFE) == 0xFFFE || code_point > 0x10FFFF) {
		return MCP_CHAR_REMOVED;
	}
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (code_point > ranges[middle].last) {
			low = middle + 1;
		} else if (code_point < ranges[middle].first) {
			high = middle;
		} else {
			return ranges[middle].klass;
		}
	}
	return MCP_CHAR_VISIBLE;
}
