"""How an input is changed: by lines and words of minutes, by elements of XML, now and then by bytes as the fuzzer itself does."""

from __future__ import annotations

import copy
from collections.abc import Callable
from random import Random

from lxml import etree

WORDS = (
    *("§ 1 ", "§ 2\n", "§§ 3–5 ", "1.", "1.1 ", "a) ", "• ", "- ", "att ", "att\n", "Beslut\n", "Närvarande\n", "Ersättare\n", "Justerare: ", "Protokoll\n", "Sida 1 (2)\n", "Vid protokollet\n", "Ordförande ", "Sekreterare\n", "Dnr KS 2025/17 "),
    *("2025-03-04 ", "den 4 mars 2025 ", "4/3 ", "4–6 mars ", "v. 14 ", "kl. 13.00–15.30 ", "2024/25 ", "senast ", "Mira Dal (S) ", "Per Alm, ", "Granby kommun ", "Ja-röster: ", "12 röster ", "Nämnden beslutar ", "får i uppdrag att ", "yrkar bifall ", "reserverar sig ", "godkänner avtalet ", "SOU 2024:1 ", "https://a.se/b ", "eva@a.se "),
    *("\t", "   ", "|", "\n\n", "\f", "\r\n", "\u00ad", "\xa0", "\ufeff", "\u2028", "\x00", "Ã¤", "ﬁ", "”", "**", "# ", "…", "I ", "å", "İ", "ß", "\U0001d7d9", "٣"),
)  # fmt: skip
TEXTUAL, TREES = frozenset({"plain", "markdown", "html", "swedish", "structure", "rtf", "eml"}), frozenset({"docx", "odt"})
Mutate = Callable[[bytes, int], bytes]


def changed(target: str, data: bytes, most: int, rng: Random, mutate: Mutate) -> bytes:
    """An input after some changes, no longer than ``most``."""
    if rng.random() < 0.25:
        return mutate(data, most)
    if target in TREES:
        return _tree(data, rng)[:most] if len(data) < most else data
    if target in TEXTUAL:
        string = data.decode("utf-8", "replace")
        for _ in range(rng.randint(1, 4)):
            string = _text(string, rng)
        return string.encode("utf-8", "replace")[:most]
    return _bytes(data, rng)[:most]


def by_chance(rng: Random) -> Mutate:
    """What changes bytes where the fuzzer is not there to do it."""
    return lambda data, most: _bytes(data, rng)[:most]


def _bytes(data: bytes, rng: Random) -> bytes:
    out = bytearray(data or b"a")
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(out) or 1)
        act = rng.randrange(4)
        if act == 0 and out:
            out[at] = rng.randrange(256)
        elif act == 1:
            del out[at : at + rng.randint(1, 40)]
        elif act == 2:
            out[at:at] = out[at : at + rng.randint(1, 40)]
        else:
            out[at:at] = rng.choice(WORDS).encode()
    return bytes(out)


def _text(string: str, rng: Random) -> str:
    i = rng.randint(0, len(string))
    j = min(len(string), i + rng.choice([1, 3, 10, 60, 400]))
    act = rng.randrange(8)
    if act == 0:
        return string[:i] + string[j:]
    if act <= 2:
        return string[:i] + rng.choice(WORDS) + string[i:]
    if act == 3:
        return string[:i] + rng.choice(WORDS) * rng.randint(2, 60) + string[i:]
    if act == 4:
        k = rng.randint(0, len(string))
        return string[:k] + string[i:j] + string[k:]
    if act == 5:
        return string[:j] + string[i:j] * rng.randint(1, 20) + string[j:]
    lines = string.split("\n")
    a, b = rng.randrange(len(lines)), rng.randrange(len(lines))
    if act == 6:
        lines[a], lines[b] = lines[b], lines[a]
    else:
        lines[a : a + 1] = [lines[a] + rng.choice(["", " ", ", ", "\t"]) + lines[b]]
    return "\n".join(lines)


def _tree(data: bytes, rng: Random) -> bytes:
    """XML with elements moved, doubled, lost or put into one another, attributes and words changed."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return _text(data.decode("utf-8", "replace"), rng).encode("utf-8", "replace")
    for _ in range(rng.randint(1, 5)):
        inner = [one for one in root.iter(etree.Element) if one is not root]
        if not inner:
            break
        _element(rng.choice(inner), rng.choice(inner), rng)
    told: bytes = etree.tostring(root)
    return told


def _element(one: etree._Element, other: etree._Element, rng: Random) -> None:
    parent, act = one.getparent(), rng.randrange(7)
    within = any(up is one for up in other.iterancestors()) or one is other
    if parent is None:
        return
    if act == 0:
        parent.remove(one)
    elif act == 1:
        parent.insert(rng.randint(0, len(parent)), copy.deepcopy(one))  # not written and read: what cannot be written well is good to have
    elif act == 2 and not within:
        other.append(one)
    elif act == 3:
        one.tag = other.tag
    elif act == 4:
        one.attrib.update(other.attrib)
    elif act == 5 and one.attrib:
        one.attrib[rng.choice(list(one.attrib))] = rng.choice(["", "-1", "0", "1", "99999999999", "x", "true", "1.5"])
    else:
        one.text = _text(one.text or "", rng).translate(dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535)))
