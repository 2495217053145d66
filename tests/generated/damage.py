"""What happens to documents: letters misread, lines cut and swapped, pages shuffled, encodings broken, bytes flipped."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

SLIPS = {
    "m": ["rn", "nn"], "rn": ["m"], "l": ["1", "I", "i"], "I": ["l", "1"], "1": ["l", "I"], "0": ["O", "o"], "O": ["0"], "å": ["a", "ä", "â"], "ä": ["a", "å", "à"], "ö": ["o", "ó", "6"], "Å": ["A"], "Ä": ["A"],
    "Ö": ["O"], "e": ["c", "o"], "c": ["e"], "§": ["S", "$", "5"], "5": ["S"], "S": ["5", "8"], "8": ["B", "3"], "B": ["8"], "h": ["b"], "n": ["ri", "u"], "u": ["n", "ii"], "t": ["f", "l"], "f": ["t"], "v": ["y"],
    "g": ["q", "9"], ".": [",", ""], ",": ["."], "i": ["l", "í"], "r": ["n", "t"], "d": ["cl"], "w": ["vv"], "-": ["–", "~"], " ": ["", "  "],
}  # fmt: skip
TEXTS = frozenset({".txt", ".md", ".html"})


def slips(text: str, rng: Random, rate: float = 0.02) -> str:
    """Letters read wrong, as optical recognition does, so many in a hundred."""
    return "".join(seen for _, seen in slips_in(text, rng, rate))


def slips_in(text: str, rng: Random, rate: float = 0.02) -> list[tuple[str, str]]:
    """The text letter by letter, or two by two: what stands there, and what is seen."""
    out, at = [], 0
    while at < len(text):
        pair = text[at : at + 2]
        key = pair if pair in SLIPS and rng.random() < 0.5 else text[at]
        out.append((key, rng.choice(SLIPS[key]) if key in SLIPS and rng.random() < rate else key))
        at += len(key)
    return out


def cut_lines(text: str, rng: Random) -> str:
    """Some lines lost, some lost in part."""
    kept = []
    for line in text.split("\n"):
        fate = rng.random()
        if fate >= 0.05:
            kept.append(line if fate >= 0.08 else line[: rng.randint(0, len(line))])
    return "\n".join(kept)


def swap_lines(text: str, rng: Random) -> str:
    """Neighbours that changed places."""
    lines = text.split("\n")
    for _ in range(len(lines) // 20 + 1):
        at = rng.randrange(max(1, len(lines) - 1))
        lines[at : at + 2] = reversed(lines[at : at + 2])
    return "\n".join(lines)


def shuffle_pages(text: str, rng: Random) -> str:
    """Pages in another order; where there are no form feeds, blocks of forty lines."""
    pages = text.split("\f")
    if len(pages) < 3:
        lines = text.split("\n")
        pages = ["\n".join(lines[at : at + 40]) for at in range(0, len(lines), 40)]
    rng.shuffle(pages)
    return "\n\f".join(pages)


def merge_columns(text: str, rng: Random) -> str:
    """The lower half of some stretches set beside their upper half, as when columns run together."""
    lines, out, at = text.split("\n"), [], 0
    while at < len(lines):
        size = rng.choice([8, 12, 20])
        part = lines[at : at + size]
        if rng.random() < 0.15 and len(part) > 3:
            half = (len(part) + 1) // 2
            out += [f"{a}   {b}".rstrip() for a, b in zip(part[:half], [*part[half:], ""], strict=False)]
        else:
            out += part
        at += size
    return "\n".join(out)


def join_lines(text: str, rng: Random) -> str:
    """Line ends lost here and there."""
    return "".join(rng.choice([" ", ""]) if letter == "\n" and rng.random() < 0.2 else letter for letter in text)


def lose_spaces(text: str, rng: Random) -> str:
    return "".join("" if letter == " " and rng.random() < 0.04 else letter for letter in text)


def spell_twice(text: str, rng: Random) -> str:
    """UTF-8 read as if it were Windows-1252, in the whole text or in one half of it."""
    at = rng.choice([0, len(text) // 2])
    return text[:at] + text[at:].encode().decode("cp1252", "replace")


def flip_bytes(data: bytes, rng: Random) -> bytes:
    """Bits changed, one byte in two thousand."""
    out = bytearray(data)
    for _ in range(len(out) // 2000 + 1):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def truncate(data: bytes, rng: Random) -> bytes:
    """The file breaks off."""
    return data[: rng.randint(len(data) // 3, len(data))]


def drop_bytes(data: bytes, rng: Random) -> bytes:
    """A stretch is missing from the middle."""
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.randint(1, max(2, len(data) // 20)) :]


def wrong_encoding(data: bytes, rng: Random) -> bytes:
    """A text in another encoding, with nothing that says so."""
    return data.decode("utf-8", "replace").encode(rng.choice(["cp1252", "utf-16-le", "mac-roman", "cp850"]), "replace")


ON_TEXT: dict[str, Callable[[str, Random], str]] = {
    "slips": slips, "cut": cut_lines, "swap": swap_lines, "pages": shuffle_pages, "columns": merge_columns, "joined": join_lines, "spaces": lose_spaces, "mojibake": spell_twice,
}  # fmt: skip
ON_BYTES: dict[str, Callable[[bytes, Random], bytes]] = {"flip": flip_bytes, "truncate": truncate, "drop": drop_bytes, "encoding": wrong_encoding}
FAULTS = (*ON_TEXT, *ON_BYTES)


def decoded(data: bytes) -> str:
    """A text in the encodings that this generator writes."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def damage(data: bytes, suffix: str, fault: str, seed: str) -> bytes:
    """A file after a fault. A fault of texts leaves files that are no texts as they are."""
    rng = Random(seed)
    if fault in ON_BYTES:
        return ON_BYTES[fault](data, rng) if fault != "encoding" or suffix in TEXTS else data
    return ON_TEXT[fault](decoded(data), rng).encode() if suffix in TEXTS else data
