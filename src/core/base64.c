#include "base64.h"

static bool digit_of(char c, unsigned *digit)
{
	if (c >= 'A' && c <= 'Z') {
		*digit = (unsigned) (c - 'A');
	} else if (c >= 'a' && c <= 'z') {
		*digit = (unsigned) (c - 'a') + 26;
	} else if (c >= '0' && c <= '9') {
		*digit = (unsigned) (c - '0') + 52;
	} else if (c == '+') {
		*digit = 62;
	} else if (c == '/') {
		*digit = 63;
	} else {
		return false;
	}
	return true;
}

static size_t padding_of(mcp_text encoded)
{
	if (encoded.len == 0 || encoded.ptr[encoded.len - 1] != '=') {
		return 0;
	}
	return encoded.ptr[encoded.len - 2] == '=' ? 2 : 1;
}

bool mcp_base64_decode(mcp_text encoded, mcp_buf *out)
{
	if (encoded.len % 4 != 0) {
		return false;
	}

	size_t digits = encoded.len - padding_of(encoded);
	for (size_t i = 0; i < encoded.len; i += 4) {
		unsigned group = 0;
		size_t used = digits - i < 4 ? digits - i : 4;
		for (size_t k = 0; k < 4; k++) {
			unsigned digit = 0;
			if (k < used && !digit_of(encoded.ptr[i + k], &digit)) {
				return false;
			}
			group = (group << 6) | digit;
		}
		if ((used == 2 && (group & 0xFFFF)) || (used == 3 && (group & 0xFF))) {
			return false;
		}
		const char bytes[3] = { (char) (group >> 16), (char) (group >> 8), (char) group };
		if (!mcp_buf_append(out, bytes, used - 1)) {
			return false;
		}
	}
	return true;
}
