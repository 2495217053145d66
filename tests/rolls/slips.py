"""What becomes of a name when a secretary writes it."""

from __future__ import annotations

from random import Random

_SOUNDS = (
    ("Kristina", "Christina"), ("Christer", "Krister"), ("Karlsson", "Carlsson"), ("Eriksson", "Ericsson"), ("Gustafsson", "Gustavsson"), ("Josefsson", "Josefson"), ("Ulrika", "Ulrica"),
    ("Annika", "Annica"), ("Monika", "Monica"), ("Johnny", "Jonny"), ("Mikael", "Michael"), ("Erik", "Eric"), ("Thomas", "Tomas"), ("Kenneth", "Kennet"), ("Mats", "Matz"), ("Oskar", "Oscar"),
    ("Viktor", "Victor"), ("Fredrik", "Fredric"), ("kvist", "quist"), ("qvist", "kvist"), ("Pettersson", "Petersson"), ("Olofsson", "Olovsson"), ("Persson", "Pehrsson"), ("Elisabeth", "Elisabet"),
    ("Katarina", "Catharina"), ("Sofia", "Sophia"), ("Margareta", "Margaretha"), ("Carina", "Karina"), ("Camilla", "Kamilla"), ("Lindh", "Lind"), ("Åkesson", "Åkeson"), ("Nyrén", "Nyren"), ("Rosén", "Rosen"),
    ("Norén", "Noren"), ("Friberg", "Fryberg"), ("dahl", "dal"), ("hjelm", "hielm"), ("Öh", "Ö"), ("Wall", "Vall"), ("Valter", "Walter"), ("feldt", "felt"), ("crantz", "krantz"), ("löf", "löv"), ("th", "t"), ("Åse", "Aase"),
)  # fmt: skip
_SHORT = {
    "Karl": "Kalle",
    "Lars": "Lasse",
    "Bo": "Bosse",
    "Per": "Pelle",
    "Kristina": "Stina",
    "Elisabeth": "Lisbet",
    "Nils": "Nisse",
    "Stefan": "Steffo",
    "Fredrik": "Fredde",
    "Birgitta": "Gitta",
}
_LETTERS = "abdefghiklmnoprstuvåäö"


def slipped(name: str, rng: Random) -> str:
    """The name with one slip of a kind that is common in minutes."""
    roll = rng.random()
    if roll < 0.3:
        return _sounding(name, rng) or _letter(name, rng)
    if roll < 0.72:
        return _letter(name, rng)
    if roll < 0.82:
        return name.replace("-", " ") if "-" in name else _letter(name, rng)
    if roll < 0.9:
        return _bare(name) if _bare(name) != name else _letter(name, rng)
    if roll < 0.95 and len(name.split()) > 2:
        given, *family = name.split()
        return f"{given} {family[-1]}"
    return _short(name, rng)


def spelt(name: str, rng: Random) -> str:
    """The name as a secretary spells it who heard it."""
    return _sounding(name, rng) or name


def _sounding(name: str, rng: Random) -> str:
    found = [(one, other) for pair in _SOUNDS for one, other in (pair, pair[::-1]) if one in name]
    return name.replace(*rng.choice(found), 1) if found else ""


def _letter(name: str, rng: Random) -> str:
    """A letter left out, doubled, swapped with the next, or another in its place: rarely the first of a word."""
    at = rng.choice([at for at in range(1, len(name)) if name[at].isalpha() and (name[at - 1].isalpha() or rng.random() < 0.1)] or [1])
    roll = rng.random()
    if roll < 0.4:
        return name[:at] + name[at + 1 :]
    if roll < 0.6:
        return name[:at] + name[at] + name[at:]
    if roll < 0.75 and at + 1 < len(name) and name[at + 1].isalpha():
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + rng.choice(_LETTERS) + name[at + 1 :]


def _bare(name: str) -> str:
    return name.translate(str.maketrans("åäöÅÄÖé", "aaoAAOe"))


def _short(name: str, rng: Random) -> str:
    given, *family = name.split()
    return " ".join([_SHORT[given], *family]) if given in _SHORT else _letter(name, rng)
