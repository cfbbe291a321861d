#!/usr/bin/env python3
"""Makes positive.tsv and negative.tsv anew, the same every time. No line is anybody's: names, numbers and keys are made up.

positive.tsv: kind, text, what must not be left of it.   negative.tsv: text that must stay as it is.
\\xHH stands for a byte, so that no scanner takes a made-up key for a real one.
"""
import os
import random

rnd = random.Random(20261105)
here = os.path.dirname(os.path.abspath(__file__))
positive, negative = [], []


def digits(n):
    return "".join(rnd.choice("0123456789") for _ in range(n))


def fill(pattern):
    """# any digit, N 2-9"""
    return "".join(rnd.choice("0123456789") if c == "#" else rnd.choice("23456789") if c == "N" else c for c in pattern)


def hit(kind, text, part):
    assert part in text, (text, part)
    positive.append((kind, text, part))


def luhn(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        total += v - 9 if v > 9 else v
    return body + str(-total % 10)


def gtin(body):
    total = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(reversed(body)))
    return body + str(-total % 10)


def groups(text, *sizes, sep=" "):
    out, at = [], 0
    for size in sizes:
        out.append(text[at:at + size])
        at += size
    return sep.join(out + ([text[at:]] if at < len(text) else []))


# --- mail addresses ---
first = ["jane", "john.doe", "m.mustermann", "anna-lena", "o'brien", "li_wei", "pierre+news", "x", "info", "k.kowalska99",
         "sakura.tanaka", "josé.garcía", "müller", "иван.петров", "no-reply", "a.b.c.d", "support", "jan.de.vries", "MARIA", "giulia%rossi"]
hosts = ["example.com", "mail.example.co.uk", "example.org", "firma-beispiel.de", "sub.domain.example.net", "bücher.example", "xn--bcher-kva.example",
         "uni.example.edu", "example.travel", "post.example.museum", "EXAMPLE.COM", "example.io"]
frames = ["{}", "Contact {} for details", "mailto:{}", "<{}>", "Newsletter: {}.", "({})", "\"{}\"", "Danke, {}!", "/unsubscribe/{}", "/thanks/{}/done",
          "login={}", "From {}, to all", "user {} | My account", "search: {}", "{};", "→ {} ←", "会員 {} 様", "Bestätigung an {} gesendet", "profile|{}|edit"]
for i, frame in enumerate(frames * 3):
    address = first[i % len(first)] + "@" + hosts[(i * 5 + i // 12) % len(hosts)]
    hit("email", frame.format(address), address)
for i in range(24):
    local, host = rnd.choice(["jane.doe", "max", "j_smith", "anne-marie"]), rnd.choice(hosts[:3] + hosts[9:])
    at = ["%40", "%2540", "＠", " (at) ", "[at]", " [AT] ", "(a)", "{at}"][i % 8]
    text = local + at + host
    hit("email", ["{}", "confirm {} now", "/u/{}/x"][i % 3].format(text) if "%" in at else ["{}", "Mail: {} !"][i % 2].format(text), local + at)
hit("email", "jane (at) example (dot) com", "jane (at) example")
hit("email", "anna [at] firma [punkt] de", "anna [at] firma")
hit("email", "mailto:jane%2Bnews%40example.com?subject=x", "jane%2Bnews")
hit("email", "utm_content=a&utm_source=jane@example.com", "jane@example.com")
hit("email", "https://shop.example/?utm_source=jane.doe%40example.com", "jane.doe%40")
hit("email", "https://shop.example/reset?email=jane@example.com", "jane@")
hit("email", "Mastodon: @jane@social.example", "jane@social")

# --- telephone numbers ---
international = ["+49 30 ########", "+49 171 #######", "+49 (0)89 ######-##", "+49/30/#######", "+4915########", "+43 1 #######", "+43 664 #######",
                 "+41 44 ### ## ##", "+41 79 ### ## ##", "+33 1 ## ## ## ##", "+33 (0)6 ## ## ## ##", "+33.6.##.##.##.##", "+44 20 7### ####",
                 "+44 (0)7700 ######", "+44-7700-######", "+1 N##-N##-####", "+1 (N##) N##-####", "+1.N##.N##.####", "+1N##N######", "+34 6## ### ###",
                 "+34 91 ### ## ##", "+39 06 #### ####", "+39 3## #######", "+31 6 ########", "+31 20 ### ####", "+32 4## ## ## ##", "+45 ## ## ## ##",
                 "+46 70 ### ## ##", "+47 ### ## ###", "+358 40 ### ####", "+48 ### ### ###", "+420 ### ### ###", "+36 30 ### ####", "+351 9## ### ###",
                 "+30 69# ### ####", "+90 532 ### ## ##", "+7 (912) ###-##-##", "+380 67 ### ## ##", "+86 13# #### ####", "+81 90-####-####",
                 "+82 10-####-####", "+91 98### #####", "+55 11 9####-####", "+52 55 #### ####", "+54 9 11 ####-####", "+61 4## ### ###",
                 "+64 21 ### ####", "+27 82 ### ####", "+972 54-###-####", "+971 50 ### ####", "+353 87 ### ####", "+352 621 ### ###", "+65 9### ####",
                 "0049 30 #######", "0049171#######", "0044 20 7### ####", "0033 6 ## ## ## ##", "(+49) 30 #######", "%2B49 171 #######", "+49%2030%20#######",
                 "+49–171–#######", "＋８１ ９０ #### ####", "+49 171 #######"]
national = ["030 #######", "030/#######", "030-#######", "(030) #######", "(030) ## ## ##-#", "0171 #######", "0171/#######", "0171-#######", "0171#######",
            "030 / ### ## ##", "089 - #######", "0800 ### ####", "0664 #######", "044 ### ## ##", "079 ### ## ##", "01 ## ## ## ##", "06.##.##.##.##", "06-##-##-##-##",
            "0612######", "020 7### ####", "07700 ######", "(020) 7### ####", "01632 ######", "07700######", "06-########", "06 ## ## ## ##", "020-#######",
            "0470 ## ## ##", "070-### ## ##", "040 ### ####", "0532 ### ## ##", "0412 ### ###", "(02) #### ####", "03-####-####", "090-####-####", "010-####-####",
            "06 #### ####", "054-###-####", "0300 ### ####", "N##-N##-####", "(N##) N##-####", "(N##)N##-####", "N##.N##.####", "N## N## ####",
            "1-800-N##-####", "1 (800) N##-####", "6## ### ###", "91 ### ## ##", "6## ## ## ##", "3## ### ####", "3## #######", "694 ### ####", "912 ### ###",
            "8 (912) ###-##-##", "8-912-###-##-##", "8 912 ### ## ##", "98### ####N", "(11) 9####-####", "11 9####-####", "(11) 3###-####", "55 N### N###",
            "138 #### ####", "412 ## ###", "０３－####－####"]
frames = ["{}", "Call us: {}", "Kontakt {} | Firma", "{} anrufen", "Support {} (24/7)", "Our office: {}.", "Rückruf unter {}, danke", "\"{}\"", "/contact {}",
          "Wer ruft an? {}", "numéro {}", "お問い合わせ {}", "Jane Doe, {}"]
at = 0
for rounds, table in ((2, international), (2, national)):
    for pattern in table * rounds:
        number = fill(pattern)
        if "Wer" not in frames[at % len(frames)] or True:
            hit("phone", frames[at % len(frames)].format(number), number.strip("()") if number.count("(") > 1 else number)
        at += 1
for pattern, frame in [("5########", "call {}"), ("## ## ## ##", "Tlf. {}"), ("#### ####", "Tel: {}"), ("########", "tel:{}"), ("13#########", "手机{}"),
                       ("N##N######", "Phone number: {}"), ("N##-####", "phone {}"), ("9### ####", "WhatsApp {}"), ("30#######", "Tel. Nr. {}"),
                       ("N##N######", "Mobile: {}"), ("########", "tlf {}"), ("####-####", "電話{}"), ("N## N## N##", "тел. {}"), ("9########", "Teléfono: {}")]:
    for _ in range(2):
        number = fill(pattern)
        hit("phone", frame.format(number), number)

# --- addresses of machines ---
for i in range(40):
    ip = ".".join(str(x) for x in (rnd.choice([203, 198, 81, 93, 185, 46, 146, 217]), rnd.randint(10, 255), rnd.randint(0, 255), rnd.randint(1, 254)))
    hit("ip", ["{}", "Login from {}", "Blocked: {}.", "http://{}/admin", "{}:8080", "({})", "ip={}", "{}/24", "host {} down", "[{}]"][i % 10].format(ip), ip)
for i, ip in enumerate(["2001:db8::8a2e:370:7334", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "fe80::1ff:fe23:4567:890a", "2a02:8109:9a40:1a3c::1", "::ffff:203.0.113.9",
                        "2001:DB8:0:0:8:800:200C:417A", "fe80::1%eth0", "2a00:1450:4001:82f::200e", "2003:e1:bf0f:8500:d1a2:77ff:fe3b:9f1", "fd12:3456:789a::1"]):
    for frame in ["{}", "from {} today", "http://[{}]/", "Client={}"]:
        hit("ip", frame.format(ip), ip)

# --- payment cards ---
cards = [("4", 16), ("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15), ("36", 14), ("3056", 14), ("6011", 16), ("65", 16), ("644", 16),
         ("3530", 16), ("3589", 16), ("62", 16), ("62", 19), ("5018", 16), ("6759", 16), ("6763", 19), ("2200", 16), ("4", 19), ("38", 16)]
for i, (prefix, length) in enumerate(cards * 3):
    number = luhn(prefix + digits(length - len(prefix) - 1))
    if length == 15:
        shown = [number, groups(number, 4, 6, 5), groups(number, 4, 6, 5, sep="-")][i // len(cards)]
    elif length == 14:
        while gtin(number[:-1]) == number:
            number = luhn(prefix + digits(length - len(prefix) - 1))
        shown = [number, groups(number, 4, 6, 4), groups(number, 4, 6, 4, sep="-")][i // len(cards)]
    else:
        shown = [number, groups(number, 4, 4, 4, 4), groups(number, 4, 4, 4, 4, sep=rnd.choice(["-", ".", "+", "%20", "\u00a0"]))][i // len(cards)]
    hit("card", ["{}", "Card: {}", "paid with {} yesterday", "pay/{}/ok", "Zahlung {}, danke", "cc {} exp 12/27", "#{}"][i % 7].format(shown), shown)

# --- IBAN ---
ibans = {"AD": "dddddddddddddddddddd", "AE": "d" * 19, "AT": "d" * 16, "BE": "d" * 12, "BG": "aaaadddddd" + "c" * 8, "BR": "d" * 23 + "ac", "CH": "ddddd" + "c" * 12,
         "CY": "dddddddd" + "c" * 16, "CZ": "d" * 20, "DE": "d" * 18, "DK": "d" * 14, "EE": "d" * 16, "ES": "d" * 20, "FI": "d" * 14, "FR": "d" * 10 + "c" * 11 + "dd",
         "GB": "aaaa" + "d" * 14, "GI": "aaaa" + "c" * 15, "GR": "d" * 7 + "c" * 16, "HR": "d" * 17, "HU": "d" * 24, "IE": "aaaa" + "d" * 14, "IL": "d" * 19, "IS": "d" * 22,
         "IT": "a" + "d" * 10 + "c" * 12, "KW": "aaaa" + "c" * 22, "LI": "ddddd" + "c" * 12, "LT": "d" * 16, "LU": "ddd" + "c" * 13, "LV": "aaaa" + "c" * 13, "MC": "d" * 10 + "c" * 11 + "dd",
         "MT": "aaaa" + "d" * 5 + "c" * 18, "NL": "aaaa" + "d" * 10, "NO": "d" * 11, "PL": "d" * 24, "PT": "d" * 21, "QA": "aaaa" + "c" * 21, "RO": "aaaa" + "c" * 16, "RS": "d" * 18,
         "SA": "dd" + "c" * 18, "SE": "d" * 20, "SI": "d" * 15, "SK": "d" * 20, "SM": "a" + "d" * 10 + "c" * 12, "TR": "dddddd" + "c" * 16, "UA": "dddddd" + "c" * 19}
for i, (country, bban) in enumerate(ibans.items()):
    body = "".join(rnd.choice("0123456789") if c == "d" else rnd.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") if c == "a" else rnd.choice("0123456789ABCDEFGHJK") for c in bban)
    number = int("".join(str(int(c, 36)) for c in body + country + "00"))
    iban = country + "%02d" % (98 - number % 97) + body
    spaced = groups(iban, *[4] * 8)
    spaced = spaced.strip()
    shown = [iban, spaced, iban.lower(), spaced.replace(" ", "-"), spaced.replace(" ", "%20")][i % 5]
    hit("iban", ["{}", "IBAN: {}", "Konto {} geändert", "/sepa/{}", "({})", "Please pay to {}."][i % 6].format(shown), shown)
    hit("iban", ["Überweisung an {}", "iban {}, bic ABCDEFGH"][i % 2].format(spaced if shown == iban else iban), spaced if shown == iban else iban)

# --- secrets ---
HEX, B62 = "0123456789abcdef", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def chars(alphabet, n):
    while True:
        text = "".join(rnd.choice(alphabet) for _ in range(n))
        if any(c.isdigit() for c in text) and any(c.isalpha() for c in text):
            return text


frames = ["{}", "key {} leaked", "/reset/{}", "hash: {}", "({})", "session-{}", "/download/{}/file", "id.{}", "Wie lautet {}?"]
at = 0
for n in (32, 40, 64, 32, 128):
    for alphabet in (HEX, HEX.upper()):
        for _ in range(2):
            value = chars(alphabet, n)
            hit("secret", frames[at % len(frames)].format(value), value)
            at += 1
for n in (40, 43, 48, 64, 86, 100):
    for alphabet in (B62, B62 + "-_"):
        for _ in range(2):
            value = "Q" + chars(alphabet, n - 2) + "7"
            hit("secret", ["{}", "key {} leaked", "Token: {}", "({})", "/t/{}"][at % 5].format(value), value)
            at += 1
for n in (44, 60, 88):
    for _ in range(3):
        value = "Z" + chars(B62 + "+", n - 12) + "/" + chars(B62, 9) + "="
        hit("secret", ["{}", "blob {} end", "sig: {}"][at % 3].format(value), value)
        at += 1
for _ in range(8):
    value = "eyJ" + chars(B62, 17) + "." + chars(B62 + "-_", 40) + "." + chars(B62 + "-_", 43)
    hit("secret", ["{}", "Bearer {}", "/callback/{}", "jwt {}!"][at % 4].format(value), value)
    at += 1
for prefix, n in [("sk\x5flive\x5f", 24), ("pk\x5flive\x5f", 24), ("rk\x5ftest\x5f", 24), ("ghp\x5f", 36), ("gho\x5f", 36), ("github\x5fpat\x5f", 40), ("glpat\x2d", 20), ("xoxb\x2d", 40),
                  ("xoxp\x2d", 32), ("AIza", 35), ("whsec\x5f", 32), ("npm\x5f", 36), ("hf\x5f", 34), ("sk\x2dproj\x2d", 32), ("sk\x2dant\x2d", 40), ("dop\x5fv1\x5f", 40)]:
    value = chars(B62, n)
    hit("secret", ["{}", "key={}", "my {} key"][at % 3].format(prefix + value), value)
    at += 1
hit("secret", "aws AKIA" + "IOSFODNN7EXAMPLE", "IOSFODNN7EXAMPLE")
for key in ["token", "token_auth", "access_token", "api_key", "apikey", "key", "password", "passwd", "pwd", "auth", "session", "sessionid", "PHPSESSID", "jsessionid",
            "sid", "secret", "client_secret", "csrf_token", "signature", "X-Auth-Token", "refresh_token", "id_token", "reset_token", "code", "passwort", "otp"]:
    value = chars(B62, rnd.choice((6, 9, 20)))
    hit("secret", "https://app.example/x?a_b=&%s=%s&page=2" % (key, value), value)
    hit("secret", ["%s=%s", "wrong %s=%s.", "(%s=%s)", "page;%s=%s"][at % 4] % (key, value), value)
    at += 1
hit("secret", "#access_token=abc123def&state=x", "abc123def")
hit("secret", "password: hunter22", "hunter22")
hit("secret", "Passwort: Sommer2026!", "Sommer2026")
hit("secret", "{\"token\":\"a1b2c3d4e5\"}", "a1b2c3d4e5")
hit("secret", "Authorization: Bearer a1b2c3d4e5f6g7h8i9", "a1b2c3d4e5f6g7h8i9")
hit("secret", "https%3A%2F%2Fx.example%2F%3Ftoken%3Dabc123", "abc123")

# --- user info, query values ---
for i, info in enumerate(["user:secret", "admin:p%40ss", "jane", "ftpuser:12345", "jane@example.com:pw", "a:b:c", "root:"]):
    for scheme in ("https", "ftp", "ssh", "http"):
        hit("user", ["{}", "see {} now", "Link: <{}>"][i % 3].format("%s://%s@host.example/path" % (scheme, info)), "//" + info + "@")
for key in ["id", "name", "q", "query", "s", "search", "uid", "user", "userid", "customer", "order", "orderId", "firstname", "street", "zip", "birthday", "gclid", "fbclid", "msclkid",
            "ref", "redirect", "return_url", "x", "data", "filter[name]", "cid", "_ga", "mc_eid", "visitorId", "v"]:
    value = rnd.choice(["jane", "Jane Doe", "12345", "a%20b", "M%C3%BCller", "4711-x", "Tom & Jerry", "日本", "red+shoes", "1970-05-04"])
    hit("value", ["https://shop.example/list?page=2&%s=%s", "/list?%s=%s", "shop.example/?lang=de&%s=%s&sort=price", "index.php?%s=%s#top", "/a/b?utm_source=x&%s=%s"][at % 5] % (key, value), "=" + value)
    at += 1
for text, part in [("?name=jane&x=1", "jane"), ("#name=jane&age=41", "jane"), ("name=jane&city=Bern", "jane"), ("name=jane&city=Bern", "Bern"), ("https://x.example/?a=1;b=two", "two"),
                   ("Link https://x.example/?n=jane, then", "jane"), ("/x?page=jane.doe.privat", "jane"), ("/x?p=how+to+hide", "hide"), ("/x?sort=jane@", "jane"),
                   ("https://x.example/?u=https%3A%2F%2Fy.example%2F%3Fn%3Djane", "jane"), ("//cdn.example/i?n=jane", "jane"), ("/x?a=b?c=d", "b?c"), ("/x?n=a&amp;m=jane", "jane")]:
    hit("value", text, part)

# ================= harmless =================
things = ["Running shoes", "Winterjacke Damen", "Cafetière à piston", "Zapatillas blancas", "Scarpe da donna", "Buty zimowe", "Fietshelm", "Cadeira de escritório", "Desk lamp",
          "LED-Streifen", "Tapis de yoga", "Espresso machine", "Kopfhörer", "Garden hose", "Sofa bed", "電気ケトル", "无线鼠标", "Кофемашина", "Router", "USB-C cable"]
brands = ["Acme", "Nordwind", "Bellini", "Kumo", "Zenit", "Orbit 3000", "Hansa", "Peak", "M-Line", "T1000"]
months = ["January", "Februar", "mars", "abril", "maggio", "Juni", "July", "août", "September", "październik", "November", "december"]


def ok(text):
    negative.append(text)


def number(low, high):
    return rnd.randint(low, high)


templates = [
    lambda: "%s %s, size %d-%d" % (rnd.choice(brands), rnd.choice(things), number(34, 40), number(41, 48)),
    lambda: "%s %d,%02d €" % (rnd.choice(things), number(1, 999), number(0, 99)),
    lambda: "%s for $%d.%02d | Shop" % (rnd.choice(things), number(1, 1999), number(0, 99)),
    lambda: "%s %d.%03d,%02d EUR" % (rnd.choice(things), number(1, 99), number(0, 999), number(0, 99)),
    lambda: "%d,%03d,%03d visitors in %s" % (number(1, 99), number(0, 999), number(0, 999), rnd.choice(months)),
    lambda: "%d %03d %03d inhabitants" % (number(1, 99), number(0, 999), number(0, 999)),
    lambda: "%s %dx%dx%d cm" % (rnd.choice(things), number(10, 200), number(10, 200), number(10, 200)),
    lambda: "%s %d x %d mm, %d W" % (rnd.choice(things), number(10, 2000), number(10, 2000), number(10, 900)),
    lambda: "%s Art.-Nr. %s" % (rnd.choice(things), digits(number(6, 12))),
    lambda: "Item no. %s-%s-%s" % (digits(3), digits(3), digits(4)),
    lambda: "%s SKU %s-%s" % (rnd.choice(things), "".join(rnd.choice("ABCXYZ") for _ in range(3)), digits(number(4, 9))),
    lambda: "Model %s%d-%s" % (rnd.choice("ABCDEFGH"), number(100, 9999), digits(4)),
    lambda: "%02d.%02d.%d %s" % (number(1, 28), number(1, 12), number(1990, 2030), rnd.choice(["Konzert", "Event", "Termin", "Sitzung"])),
    lambda: "%d-%02d-%02d release notes" % (number(1990, 2030), number(1, 12), number(1, 28)),
    lambda: "%d-%02d-%02dT%02d:%02d:%02dZ" % (number(1990, 2030), number(1, 12), number(1, 28), number(0, 23), number(0, 59), number(0, 59)),
    lambda: "%d/%d/%d sale starts %d:%02d pm" % (number(1, 12), number(1, 28), number(2000, 2030), number(1, 12), number(0, 59)),
    lambda: "%02d.%02d.%d – %02d.%02d.%d" % (number(1, 28), number(1, 12), number(2000, 2030), number(1, 28), number(1, 12), number(2000, 2030)),
    lambda: "%d-%02d-%02d,%d-%02d-%02d" % (number(2000, 2030), number(1, 12), number(1, 28), number(2000, 2030), number(1, 12), number(1, 28)),
    lambda: "Open %d:%02d-%d:%02d" % (number(6, 10), number(0, 59), number(16, 22), number(0, 59)),
    lambda: "Season %d/%d: episode %d" % (number(1990, 2029), number(10, 29), number(1, 24)),
    lambda: "Best of %d-%d" % (number(1950, 1999), number(2000, 2030)),
    lambda: "Version %d.%d.%d is out" % (number(0, 20), number(0, 30), number(0, 200)),
    lambda: "v%d.%d.%d-rc%d changelog" % (number(0, 20), number(0, 30), number(0, 200), number(1, 9)),
    lambda: "Firmware %d.%d.%d.%d" % (number(1, 9), number(10, 250), number(0, 250), number(1, 250)),
    lambda: "Chrome %d.0.%d.%d" % (number(90, 140), number(4000, 7000), number(10, 250)),
    lambda: "Kapitel %d.%d.%d.%d" % (number(1, 9), number(1, 9), number(1, 9), number(1, 9)),
    lambda: "%d%% off %s" % (number(5, 90), rnd.choice(things)),
    lambda: "up %d.%02d%% since %d" % (number(1, 90), number(0, 99), number(1990, 2030)),
    lambda: "+%d%% growth" % number(5, 900),
    lambda: "+%d new features" % number(5, 5000),
    lambda: "ISBN %s" % gtin("978" + digits(9)),
    lambda: "EAN %s" % gtin(rnd.choice(["40", "50", "76", "30", "80"]) + digits(10)),
    lambda: "%s %s" % (rnd.choice(things), gtin(rnd.choice(["400", "401", "403", "426", "541", "871", "978"]) + digits(9))),
    lambda: "%d.%06d, %d.%06d" % (number(1, 89), number(0, 999999), number(1, 179), number(0, 999999)),
    lambda: "%d.%05d° N, %d.%05d° E" % (number(1, 89), number(0, 99999), number(1, 179), number(0, 99999)),
    lambda: "/maps/@%d.%07d,%d.%07d,17z" % (number(1, 89), number(0, 9999999), number(1, 179), number(0, 9999999)),
    lambda: "/product/%d/%s" % (number(100, 9999999), rnd.choice(["running-shoes", "lampe", "sac-a-dos"])),
    lambda: "/artikel-%s.html" % digits(number(4, 12)),
    lambda: "/news/%d/%02d/%02d/%s-%d" % (number(1999, 2030), number(1, 12), number(1, 28), rnd.choice(["election", "wetter", "match-report"]), number(1, 99999)),
    lambda: "/p/%s/%s" % (digits(9), digits(6)),
    lambda: "/%s/dp/B0%s" % (rnd.choice(["Echo-Dot-4th-Gen", "Kettle-1-7-L"]), "".join(rnd.choice("0123456789ABCDEFGHJK") for _ in range(8))),
    lambda: "/docs/api/v%d/users/%d/posts" % (number(1, 5), number(1, 99999)),
    lambda: "/static/js/main.%s.js" % chars(HEX, 8),
    lambda: "/img/%dx%d/photo-%d@2x.png" % (number(10, 2000), number(10, 2000), number(1, 9999)),
    lambda: "https://shop.example/%s/%d" % (rnd.choice(["category", "brand", "deal"]), number(1, 999999)),
    lambda: "https://shop.example/list?page=%d&sort=%s" % (number(1, 300), rnd.choice(["price", "name-asc", "newest"])),
    lambda: "/blog?lang=%s&page=%d" % (rnd.choice(["de", "fr", "pt-BR"]), number(1, 300)),
    lambda: "https://shop.example/?utm_source=%s&utm_medium=%s&utm_campaign=%s_%d" % (rnd.choice(["google", "newsletter", "fb"]), rnd.choice(["cpc", "email"]), rnd.choice(["summer_sale", "black-friday"]), number(2020, 2030)),
    lambda: "/landing?mtm_campaign=%s-%d&mtm_kwd=%s" % (rnd.choice(["spring", "Herbst"]), number(2020, 2030), rnd.choice(["shoes", "rote+schuhe"])),
    lambda: "/landing?pk_campaign=kw%02d-%d" % (number(1, 52), number(2020, 2030)),
    lambda: "%s_%d%02d_%s_v%d" % (rnd.choice(["summer_sale", "brand", "retargeting"]), number(2020, 2030), number(1, 12), rnd.choice(["de", "en"]), number(1, 20)),
    lambda: "Newsletter %d/%d" % (number(1, 52), number(2000, 2030)),
    lambda: "kw%02d | %s | %d" % (number(1, 52), rnd.choice(["search", "display"]), number(100, 99999)),
    lambda: "iPhone %d Pro %d GB" % (number(8, 18), rnd.choice([64, 128, 256, 512])),
    lambda: "%d Zoll, %d x %d, %d Hz" % (number(19, 65), 3840, 2160, number(60, 240)),
    lambda: "RTX %d vs RX %d" % (number(2060, 5090), number(6600, 9070)),
    lambda: "Top %d %s of %d" % (number(3, 100), rnd.choice(["phones", "hotels", "mobile games"]), number(2015, 2030)),
    lambda: "Lotto %s" % " ".join("%02d" % x for x in sorted(rnd.sample(range(1, 50), 6))),
    lambda: "sizes %s" % " ".join(str(x) for x in range(36, 36 + 2 * number(3, 6), 2)),
    lambda: "%s" % " ".join(str(x) for x in range(number(1, 20), number(22, 29))),
    lambda: "%d of %d results" % (number(1, 99), number(100, 99999)),
    lambda: "Order of digits: %s" % rnd.choice(["0123456789", "1234567890", "987654321", "12345678", "1-2-3-4-5-6-7"]),
    lambda: "PIN code %s, %s" % (digits(5), rnd.choice(["Berlin", "Paris", "Roma"])),
    lambda: "%s %s Berlin" % (rnd.choice(["Hauptstr. 12,", "Am Ring 5,"]), digits(5)),
    lambda: "DIN EN ISO %d:%d" % (number(1000, 99999), number(1990, 2025)),
    lambda: "RFC %d section %d.%d.%d" % (number(100, 9999), number(1, 9), number(1, 9), number(1, 9)),
    lambda: "#%06x and #%06x" % (number(0, 0xFFFFFF), number(0, 0xFFFFFF)),
    lambda: "CVE-%d-%d" % (number(1999, 2030), number(1000, 99999)),
    lambda: "arXiv:%02d%02d.%05d" % (number(7, 29), number(1, 12), number(0, 99999)),
    lambda: "doi 10.%d/%s" % (number(1000, 9999), chars(HEX, 8)),
    lambda: "build %d (%s)" % (number(1000, 99999), chars(HEX, 7)),
    lambda: "commit %s" % chars(HEX, rnd.choice([7, 8, 12])),
    lambda: "Flight %s%d %02d:%02d" % (rnd.choice(["LH", "AF", "BA"]), number(100, 9999), number(0, 23), number(0, 59)),
    lambda: "std::vector<int> v%d: %d::%d" % (number(1, 9), number(1, 9), number(1, 9)),
    lambda: "%02d:%02d:%02d world record" % (number(0, 23), number(0, 59), number(0, 59)),
    lambda: "Room %d.%d.%d" % (number(0, 9), number(0, 99), number(1, 99)),
    lambda: "What is %d + %d = ?" % (number(1, 999), number(1, 999)),
    lambda: "C++%d and C#%d" % (number(11, 26), number(7, 14)),
    lambda: "f(x)=%dx²+%d" % (number(1, 9), number(1, 9)),
    lambda: "AT&T, H&M and %d more" % number(2, 99),
    lambda: "@%s_%d on social media" % (rnd.choice(["jane", "acme"]), number(1, 99)),
    lambda: "How to reset your password in %d steps" % number(2, 9),
    lambda: "Token economics %d: key ideas" % number(2015, 2030),
    lambda: "Password: %s" % rnd.choice(["forgot?", "what makes a good one", "Tipps und Tricks"]),
    lambda: "%s – %s" % (rnd.choice(things), rnd.choice(["buy online", "günstig kaufen", "acheter", "comprar", "kup teraz", "通販", "купить"])),
    lambda: "%s|%s|%d" % (rnd.choice(brands), rnd.choice(things), number(1, 99)),
    lambda: "/%s/%s/%d.html" % (rnd.choice(["How-To-Make-The-Best-Coffee-Machine-In-The-World", "die-besten-kaffeemaschinen-im-grossen-vergleich"]), rnd.choice(["Part", "teil"]), number(1, 99)),
    lambda: "/CamelCaseCategoryName%d/AnotherVeryLongPathSegmentWithoutAnyDigitsInIt/%d" % (number(1, 9), number(1, 99)),
    lambda: "Timestamp %d" % number(1500000000, 1900000000),
    lambda: "%d ms at %d" % (number(1, 999), number(1500000000000, 1900000000000)),
    lambda: "ID %s" % digits(number(5, 18)),
    lambda: "§ %d Abs. %d BGB" % (number(1, 2000), number(1, 9)),
    lambda: "%d–%d km/h in %d.%d s" % (0, 100, number(2, 9), number(0, 9)),
    lambda: "%d:%d win on %d.%d." % (number(0, 9), number(0, 9), number(1, 28), number(1, 12)),
]
seen = set()
while len(negative) < 4400:
    before = len(negative)
    for template in templates:
        text = template()
        if text not in seen:
            seen.add(text)
            ok(text)
for text in ["Home", "", "Über uns", "お問い合わせ", "About us | Acme", "404 Not Found", "a=b", "x?y", "50% off & free shipping", "100%25 cotton", "1.2.3.4", "Windows 11.0.22631.3007",
             "key findings", "the key: be patient", "password manager test 2026", "Q1+Q2", "18+ only", "++2024++", "::", "a::b", "3:2:1", "(2024)", "[new] boots", "user (at) home",
             "AC/DC @ Wembley 2024", "Ticket #0012345", "R2-D2 & C-3PO", "24/7", "9-5", "0.5 l", "00:00:00", "000 000 000", "1/2 3/4", "127 hours", "+++", "tel", "call me maybe"]:
    ok(text)

# ================= in disguise: what a URL or a title makes of personal data =================
rnd = random.Random(20261121)


def percent(text, layers):
    for _ in range(layers):
        text = "".join("%%%02X" % ord(c) if not c.isalnum() and c not in "-._~" else c for c in text)
    return text


locals_ = ["jane.doe", "max", "j_smith", "anne-marie", "k.kowalska99", "info"]
for i in range(40):
    local, host = locals_[i % 6], hosts[(0, 2, 3, 11)[i % 4]]
    at = ["%40", "%2540", "%252540", "%25252540", "&#64;", "&#x40;", "&#X0040;", "&commat;", "%26%2364%3B",
          "%26commat%3B", "%2526%252364%253B", "&amp;#64;", "&#64", " @ ", "%20%40%20", "+@+",
          "@ ", "%2B%40%2B"][i % 18]
    dot = [".", "%2E", "&period;", "&#46;", "%26period%3B", "%25252E"][i % 6]
    shown = local.replace(".", dot) + at + host.replace(".", dot)
    hit("email", ["{}", "/u/{}", "/confirm/{}/ok", "name%3D{}"][i % 4].format(shown), shown)
for local in ["\"jane doe\"", "%22jane%20doe%22", "&quot;jane doe&quot;", "\"j@ne\"".replace("@", "'")]:
    for frame in ["{}", "Mail {} now", "/to/{}/x"]:
        hit("email", frame.format(local + "@firma-beispiel.de"), local)
for i, pattern in enumerate(["+49 171 #######", "+49 30 ########", "+33 6 ## ## ## ##", "+1 N##-N##-####", "+44 7700 ######", "+31 6 ########"] * 6):
    text = fill(pattern)
    shown = [percent(text, 1), percent(text, 2), percent(text, 3), text.replace(" ", "+"), text.replace(" ", "%2B").replace("+", "%2B"), text.replace("+", "&#43;").replace(" ", "&nbsp;")][i // 6]
    hit("phone", ["{}", "/call/{}", "tel:{}", "Call {} now"][i % 4].format(shown), shown)
for i, pattern in enumerate(["49151########", "49 171 #######", "336########", "44 77## ######", "316########", "393#########"] * 3):
    shown = fill(pattern)
    if len(shown) in (12, 13) and gtin(shown[:-1]) == shown:
        continue
    hit("phone", ["/call/ {}", " {}", "/call/%20{}", "kontakt+{}", "tel|= {}", "Call  {}"][(i + i // 6) % 6].format(shown), shown)
for i, (word, pattern) in enumerate([("tel", "0049 151 ########"), ("tel", "0049171#######"), ("Tel", "0171#######"), ("phone", "5N#N######"), ("fax", "030-########"), ("telefon", "0171/#######"),
                                     ("mobil", "0049 171 #######"), ("whatsapp", "49171#######")] * 2):
    shown = fill(pattern)
    hit("phone", ["{}", "/kontakt/{}"][i % 2].format(word + shown), shown)
for i, (prefix, length) in enumerate([("4", 16), ("51", 16), ("34", 15), ("6011", 16), ("2221", 16), ("62", 19), ("4", 16), ("55", 16)] * 4):
    value = luhn(prefix + digits(length - len(prefix) - 1))
    spaced = groups(value, 4, 4, 4, 4).strip() if length == 16 else value
    shown, text = [(value, "card" + value), (value, value + "x"), (spaced, "visa" + spaced),
                   (spaced.replace(" ", "%2B"), "no " + spaced.replace(" ", "%2B")),
                   (spaced.replace(" ", "+"), "mc" + spaced.replace(" ", "+")), (spaced.replace(" ", "&nbsp;"), spaced.replace(" ", "&nbsp;")),
                   (spaced.replace(" ", "%2520"), spaced.replace(" ", "%2520")),
                   (value, "k" + value + "eur")][(i + i // 8) % 8]
    hit("card", ["{}", "/pay/{}/ok", "({})"][i % 3].format(text), shown)
for i, (country, length) in enumerate([("DE", 18), ("AT", 16), ("ES", 20), ("BE", 12), ("PL", 24), ("SE", 20)] * 3):
    body = digits(length)
    value = country + "%02d" % (98 - int(body + str(int(country[0], 36)) + str(int(country[1], 36)) + "00") % 97) + body
    spaced = groups(value, *[4] * 8).strip()
    shown, text = [(value, "iban" + value), (value, "IBAN" + value + "und"),
                   (spaced.replace(" ", "%2B"), "/sepa/" + spaced.replace(" ", "%2B")), (spaced.replace(" ", "+"), spaced.replace(" ", "+")),
                   (spaced, "konto" + spaced), (spaced.replace(" ", "%252520"), spaced.replace(" ", "%252520"))][(i + i // 6) % 6]
    hit("iban", text, shown)
for word in ["ip", "IP", "client", "server", "host", "clientip"]:
    shown = "203.0.113.%d" % rnd.randint(1, 254)
    hit("ip", ["{}", "/log/{}:8080"][len(word) % 2].format(word + shown), shown)
    hit("ip", "from " + shown.replace(".", rnd.choice(["%2E", "%252E", "&#46;", "&period;"])), "113")

seen = set()
disguised = [
    lambda: "%s%s" % (rnd.choice(["EAN", "GTIN", "ean", "P"]), gtin(rnd.choice(["400", "401", "541", "871", "978"]) + digits(9))),
    lambda: "/ean/ %s" % gtin(rnd.choice(["400", "401", "426", "541", "871"]) + digits(9)),
    lambda: " %s" % gtin(rnd.choice(["401", "426", "541", "871"]) + digits(9)),
    lambda: "%s+%s" % (rnd.choice(["order", "ticket", "artikel", "invoice", "sku"]), digits(12)),
    lambda: "%s%s" % (rnd.choice(["order", "id", "sku", "img", "report"]), digits(number(3, 12))),
    lambda: "IMG%d%02d%02d%s.jpg" % (number(2000, 2030), number(1, 12), number(1, 28), digits(6)),
    lambda: "/log/ %d%02d%02d%02d%02d" % (number(2000, 2030), number(1, 12), number(1, 28), number(0, 23), number(0, 59)),
    lambda: "mobile%d" % number(1500000000, 1899999999),
    lambda: "Actions_get%s_idGoal_%d" % (rnd.choice(["PageUrls", "PageTitles", "Downloads"]), number(1, 9999)),
    lambda: "#idGoal_%d_%s" % (number(1, 99), rnd.choice(["nb_visits", "revenue"])),
    lambda: "Order total: %d.%02d EUR" % (number(1, 99999), number(0, 99)),
    lambda: "total%d.%02d" % (number(1, 99999), number(0, 99)),
    lambda: "v%d.%d.%d.%d-beta" % (number(1, 9), number(10, 99), number(0, 99), number(0, 99)),
    lambda: "app%d.%d.%d.%d.apk" % (number(1, 9), number(10, 99), number(0, 99), number(0, 99)),
    lambda: "%s @ %s %d" % (rnd.choice(["Live", "AC/DC", "party", "Sale"]), rnd.choice(["Wembley", "home", "the beach"]), number(2000, 2030)),
    lambda: "%s @ %s" % (rnd.choice(["Live", "Jobs", "Team"]), rnd.choice(["Example.com", "www.Example.com"])),
    lambda: "%d @ %d.%02d" % (number(1, 99), number(1, 99), number(0, 99)),
    lambda: "%s &amp; %s &#8211; %d" % (rnd.choice(things), rnd.choice(brands), number(1, 99)),
    lambda: "100%%2525 %s %d%%" % (rnd.choice(things), number(1, 99)),
    lambda: "/list/a%%252Fb%%252F%d" % number(1, 99999),
    lambda: "DE%02d%s" % (number(10, 99), digits(number(4, 12))),
    lambda: "iphone+%d+%d+gb" % (number(8, 18), rnd.choice([64, 128, 256])),
    lambda: "\"%s\" @ %s" % (rnd.choice(things), rnd.choice(["home", "work"])),
]
for _ in range(24):
    for template in disguised:
        text = template()
        if text not in seen:
            seen.add(text)
            ok(text)


def escape(text):
    for name in ("sk_live_", "pk_live_", "rk_test_", "ghp_", "gho_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "AIza", "whsec_", "npm_", "hf_", "sk-proj-", "sk-ant-", "dop_v1_", "AKIA"):
        text = text.replace(name, name[0] + "\\x%02x" % ord(name[1]) + name[2:])
    assert "\t" not in text and "\n" not in text
    return text


with open(os.path.join(here, "positive.tsv"), "w", encoding="utf-8") as file:
    for kind, text, part in positive:
        file.write("\t".join((kind, escape(text), escape(part))) + "\n")
with open(os.path.join(here, "negative.tsv"), "w", encoding="utf-8") as file:
    file.writelines(escape(text) + "\n" for text in negative)
print(len(positive), "positive,", len(negative), "negative")
