"""Writes src/core/fold_table.c: what a code point looks like, as one ASCII character.

Usage: python3 tests/core/fold_table.py > src/core/fold_table.c
Sources: the Unicode data of the Python that runs this (compatibility decompositions, categories) and the
look-alikes listed below, which Unicode does not decompose.
"""
import unicodedata

LAST = 0x1FFFF
DROPPED = "\0"

# Letters of other scripts, and phonetic or small-capital forms, that pass for an ASCII letter.
LOOKALIKES = {
    "a": "аАӐӑᴀɑαΑⱭΆάᗅꓮ", "b": "ВвЬьβΒʙᏴᗷꓐ", "c": "сСϲϹᴄⅽꓚᏟ", "d": "ԁԀᴅⅾꓓᎠ", "e": "еЕёЁєЄεΕΈέᴇɛҽꓰᎬ",
    "f": "ϝꜰꓝғҒ", "g": "ɡɢԌԍգꓖᏀ", "h": "һҺнНΗʜᎻꓧΉ", "i": "іІїЇıɪιΙΊίɩΪϊΐӏⅰꓲℹ", "j": "јЈϳᴊꓙᎫ", "k": "кКκΚᴋᏦꓗ",
    "l": "ⅼʟӀᏞꓡ∣", "m": "мМΜᴍⅿꓟᎷ", "n": "ηΝɴпПήꓠո", "o": "оОοΟσᴏΌόօꓳөΘθØøѳ", "p": "рРρΡᴘᏢꓑ",
    "q": "ԛԚզ", "r": "гГʀᴦᏒꓣɼ", "s": "ѕЅꜱᏚꓢʂ", "t": "тТτΤᴛᎢꓔ", "u": "υᴜսՍꓴʋцЦύϋΰ", "v": "ѵѴνᴠⅴꓦᏙ",
    "w": "ԝԜωшШᴡᏔꓪώ", "x": "хХχΧⅹꓫ", "y": "уУүҮγΥʏʏΎꓬ", "z": "ᴢΖᏃꓜʐ",
    "'": "’‘ʼʻ′`´", "-": "‐‑‒–—―−", ".": "。․·", "/": "⁄∕", ":": "：∶ː", "|": "│｜ǀ", "<": "‹〈《", ">": "›〉》",
    "[": "【〔", "]": "】〕",
}

# Marks that only decorate a letter, by block: accents, Hebrew points, Arabic vowel signs, half marks.
DECORATION = [(0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
              (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]


def is_decoration(code_point):
    return any(first <= code_point <= last for first, last in DECORATION)


def letter_run(first, count, letter="a"):
    return {first + i: chr(ord(letter) + i) for i in range(count)}


def special():
    table = {}
    for base in (0x1F150, 0x1F170, 0x1F1E6, 0x249C):  # negative circled and squared, regional, parenthesised
        table.update(letter_run(base, 26))
    for letter, others in LOOKALIKES.items():
        table.update({ord(c): letter for c in others})
    return table


def fold(code_point, known):
    if code_point in known:
        return known[code_point]
    category = unicodedata.category(chr(code_point))
    if category in ("Cn", "Co", "Cs"):
        return None
    if is_decoration(code_point) or category == "Cf" or 0xFE00 <= code_point <= 0xFE0F:
        return DROPPED
    bare = "".join(c for c in unicodedata.normalize("NFKD", chr(code_point)) if not is_decoration(ord(c))).lower()
    if len(bare) == 1 and ord(bare) in known:
        return known[ord(bare)]
    if len(bare) == 1 and " " <= bare <= "~":
        return bare
    if category[0] in "PSZ" or category == "Cc":
        return " "
    return None


def ranges():
    """(first, count, to, step): runs that map to one character (step 0) or to successive ones (step 1)."""
    known = special()
    run = None
    for code_point in range(0x80, LAST + 1):
        to = fold(code_point, known)
        if to is None:
            continue
        if run and code_point == run[0] + run[1]:
            first, count, start, step = run
            if count == 1 and to == start:
                step = 0
            elif count == 1 and to == chr(ord(start) + 1):
                step = 1
            if to == chr(ord(start) + count * step):
                run = (first, count + 1, start, step)
                continue
        if run:
            yield run
        run = (code_point, 1, to, 0)
    yield run


def literal(c):
    return {DROPPED: "0", "'": "'\\''", "\\": "'\\\\'"}.get(c, f"'{c}'")


def main():
    print(f"/* Written by tests/core/fold_table.py from Unicode {unicodedata.unidata_version}; do not edit. */")
    print('#include "fold_table.h"\n')
    rows = list(ranges())
    print("const mcp_fold_range mcp_fold_table[] = {")
    for i in range(0, len(rows), 6):
        cells = (f"{{ 0x{f:04X}, {n}, {literal(t)}, {s} }}" for f, n, t, s in rows[i:i + 6])
        print("\t" + ", ".join(cells) + ("," if i + 6 < len(rows) else ""))
    print("};\n")
    print("const size_t mcp_fold_table_size = sizeof(mcp_fold_table) / sizeof(mcp_fold_table[0]);")


main()
