"""Writes the data sets of the shield from attacks.src and harmless.src, always the same ones.

Usage: python3 tests/data/shield/make.py

attacks-a.tsv, attacks-b.tsv: class, language, disguise, text. harmless-a.txt, harmless-b.txt: one label a line.
Patterns are written looking at half a; figures are reported on half b. What comes from one line of a source
(a disguise of an attack, a fill of a template) is in the same half as that line: CRC-32 of the line, odd is b.

strangers-*: attacks and treacherous labels by an author who did not know the patterns, not made here: odd lines in half a
(looked at), even lines in half b (only counted).

unseen-*: likewise by others, later. Half a was looked at when it had been counted once; half b never was. Its labels are not meant to
deceive: titles, searches and headlines such as websites have.

development-*.txt: further attacks and labels, one a line, that patterns were written on, too; in no figure.

harmless.src: "@en" opens a language, "name: a|b" is a word list, "* ..." a template, "= ..." a label as it stands.
"""
import random
import urllib.parse
import zlib
from pathlib import Path

HERE = Path(__file__).parent
FILLS = 30
HOMOGLYPHS = str.maketrans("aeiopcsyx", "аеіорсѕух")
LEET = str.maketrans("aeiost", "431057")
LATIN = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")


def half(line):
    return "b" if zlib.crc32(line.encode()) & 1 else "a"


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else "\u3000" if c == " " else c for c in text)


def bold(text):
    return "".join(chr(0x1D41A + ord(c) - 97) if "a" <= c <= "z" else chr(0x1D400 + ord(c) - 65) if "A" <= c <= "Z" else c
                   for c in text)


def spaced(text):
    return "  ".join(" ".join(word) for word in text.split(" "))


def zalgo(text):
    return "".join(c + "\u0336" if c.isalpha() else c for c in text)


def noisy(text):
    return " ... ".join(w.swapcase() if i % 2 else w for i, w in enumerate(text.split(" ")))


def tagged(text):
    return "<b> </b>".join(text.split(" "))


def zero_width(text):
    return "".join(c + "\u200b" if i % 3 == 1 else c for i, c in enumerate(text))


def entities(text):
    return "".join(f"&#{ord(c)};" if i % 2 else c for i, c in enumerate(text))


def joined(text):
    return "".join(w[:1].upper() + w[1:] for w in text.split(" "))


DISGUISES = {
    "wide": wide, "bold": bold, "homoglyph": lambda t: t.translate(HOMOGLYPHS), "leet": lambda t: t.lower().translate(LEET),
    "spaced": spaced, "marks": zalgo, "noise": noisy, "tags": tagged, "zero-width": zero_width, "entities": entities,
    "percent": lambda t: urllib.parse.quote(t), "plus": lambda t: t.replace(" ", "+"), "upper": str.upper,
    "underscore": lambda t: t.replace(" ", "_"), "joined": joined,
}
PLACES = ["{}", "{}", "{}", "Shop | {}", "{} - 50 %", "Top 10 (2026): {}", "{}!!!", "\"{}\"", "utm_campaign={}", "Nice page. {} Thanks."]


def attacks():
    for number, line in enumerate((HERE / "attacks.src").read_text("utf-8").splitlines()):
        klass, language, text = line.split("\t")
        yield half(line), klass, language, "none", text
        rng = random.Random(zlib.crc32(line.encode()))
        place = rng.choice(PLACES)
        if place != "{}" and klass != "token":
            yield half(line), klass, language, "placed", place.format(text)
        # addresses and markup do not survive being rewritten, nor do other scripts most of it
        if any(c in text for c in ":/@<[#{`"):
            continue
        names = list(DISGUISES) if language in LATIN else ["noise", "zero-width", "percent", "entities", "tags"]
        name = names[number % len(names)]
        yield half(line), klass, language, name, DISGUISES[name](text)


def harmless():
    words = {}
    for line in (HERE / "harmless.src").read_text("utf-8").splitlines():
        kind, text = line[:2], line[2:]
        if kind == "= ":
            yield half(line), text
        elif kind == "* ":
            rng = random.Random(zlib.crc32(line.encode()))
            seen = set()
            for _ in range(FILLS):
                filled = text
                while "{" in filled:
                    start, end = filled.index("{"), filled.index("}")
                    filled = filled[:start] + rng.choice(words[filled[start + 1:end]]) + filled[end + 1:]
                if filled.startswith(("/", "https:")):
                    filled = filled.replace(" ", "-").lower()
                else:
                    extra = rng.randrange(8)
                    filled = (filled + " | " + rng.choice(words["brand"]) if extra == 0 else
                              rng.choice(words["brand"]) + ": " + filled if extra == 1 else
                              filled + f" ({rng.randrange(2, 90)})" if extra == 2 else
                              filled + " - 2026" if extra == 3 else filled)
                if filled not in seen:
                    seen.add(filled)
                    yield half(line), filled
        elif line.startswith("@"):
            words = {}
        else:
            name, values = line.split(": ", 1)
            words[name] = values.split("|")


def write(name, rows):
    (HERE / name).write_text("".join(row + "\n" for row in rows), "utf-8")
    print(name, len(rows))


def main():
    found = list(attacks())
    labels = list(harmless())
    for which in "ab":
        write(f"attacks-{which}.tsv", ["\t".join(row[1:]) for row in found if row[0] == which])
        write(f"harmless-{which}.txt", [row[1] for row in labels if row[0] == which])


main()
