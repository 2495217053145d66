"""Names in the order of the Swedish alphabet."""

from __future__ import annotations

from samtrad.swedish.alphabet import SIGNS, sort_key

IN_ORDER = [
    "",
    "1:a kretsen",
    "2010 års grupp",
    "Al",
    "al, Bo",
    "Ale",
    "alingsås",
    "Ann Öst",
    "Anna",
    "Annika",
    "Éva Ek",
    "Eva Ål",
    "Lilla Edet",
    "Lillåker",
    "Muller",
    "Müller",
    "Vadstena",
    "Wadköping",
    "Zinkgruvan",
    "Åmål",
    "Åmål-Säffle",
    "Älmhult",
    "Ängelholm",
    "Öckerö",
    "Örebro",
]


def test_as_a_swedish_list_has_them() -> None:
    assert sorted(set(IN_ORDER), key=sort_key) == IN_ORDER


def test_how_a_name_is_written_parts_nothing() -> None:
    for same in (("Vård- och omsorgsnämnden", "VÅRD  OCH OMSORGSNÄMNDEN"), ("Ärna", "A\u0308rna"), ("Strauß", "Strauss"), ("André", "Andre")):
        assert len({sort_key(one) for one in same}) == 1, same
    assert sort_key("Årna") != sort_key("Arna")


def test_a_key_is_digits_and_short() -> None:
    for name in ("Ö" * 300, "ß" * 300, "漢字", "Łódź", "\x00", "½ ﬁ"):
        key = sort_key(name)
        assert not key or (key.isascii() and key.isdecimal())
        assert len(key) <= 2 * SIGNS
