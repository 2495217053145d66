"""References and case numbers in invented sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samtrad.reading.find.references import find_references
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.structure.build import build_outline
from samtrad.reading.text import Text
from samtrad.reading.words import Words
from samtrad.swedish.case_numbers import case_number_in, case_numbers_in


def outline_of(*paragraphs: str) -> Outline:
    text = "\n".join(paragraphs)
    passages, at = [], 0
    for number, string in enumerate(paragraphs):
        passages.append(Passage(string, [Segment(0, at, len(string))], (number, number + 1)))
        at += len(string) + 1
    return Outline(text=Text(text, []), furniture=set(), contents=set(), head=[], tail=[], entries=[], passages=passages)


def found(*paragraphs: str) -> list[tuple[str, str]]:
    return [(r.kind, str(r.id)) for r in find_references(outline_of(*paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Betänkandet Ju högre desto bättre SOU 2018:32 och God stig (SOU 2019:29).", [("SOU", "SOU 2018:32"), ("SOU", "SOU 2019:29")]),
        ("Se SOU 2018:32 och 2019:29.", [("SOU", "SOU 2018:32"), ("SOU", "SOU 2019:29")]),
        ("Promemorian Ds 2020:1 remitteras.", [("Ds", "Ds 2020:1")]),
        ("Utredningen om stigar (dir 2019:52), tilläggsdirektiv (dir. 2019:77).", [("dir", "dir. 2019:52"), ("dir", "dir. 2019:77")]),
        ("Enligt kommittédirektiv 2021:14 ska stigar ses över.", [("dir", "dir. 2021:14")]),
        ("Regeringen föreslår i prop. 2019/20:123 en ny lag.", [("prop", "prop. 2019/20:123")]),
        ("Proposition 2022/23:45 antogs.", [("prop", "prop. 2022/23:45")]),
        ("Med stöd av kommunallagen (2017:725) 5 kap. 3 §.", [("SFS", "SFS 2017:725")]),
        ("Lagen om stöd på stigar (1993:387), StL (2001:453) och SFS 2010:900.", [("SFS", "SFS 1993:387"), ("SFS", "SFS 2001:453"), ("SFS", "SFS 2010:900")]),
        ("Förordning (2013:1) och lag 1980:424.", [("SFS", "SFS 2013:1"), ("SFS", "SFS 1980:424")]),
        ("SOSFS 2011:9 och HSLF-FS 2016:40 samt TSFS 2019:1.", [("SOSFS", "SOSFS 2011:9"), ("HSLF-FS", "HSLF-FS 2016:40"), ("other", "TSFS 2019:1")]),
        ("Dnr KS 2021/123", [("case_number", "KS 2021/123")]),
        ("Ärendenummer: SLK-2023-00364", [("case_number", "SLK-2023-00364")]),
        (
            "Läs på https://berget.example/karta/2024-01-15/ och www.stig.example.",
            [("url", "https://berget.example/karta/2024-01-15/"), ("url", "www.stig.example")],
        ),
        (
            "Besök bergsrådet.se eller stig.nu/karta, mejla kart.rad@berget.se.",
            [("url", "bergsrådet.se"), ("url", "stig.nu/karta"), ("email", "kart.rad@berget.se")],
        ),
        ("(se www.stig.example/a_(b))", [("url", "www.stig.example/a_(b)")]),
        ("Kl. 13:15 i sal 4:1, motion (2021:12).", []),
        ("Telefon 019-602 70 00, plusgiro 122500-2, org.nr 232100-0164, bl.a. stigar.", []),
        ("Läsåret 2019/2020, 50/50, 31/12 2021, 2015–2025 och 2018-09-25.", []),
        ("Dataskyddsförordningen (EU) 2016/679", []),
    ],
)
def test_references_of_a_sentence(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert found(sentence) == wanted


def test_each_once_and_where_it_first_stands() -> None:
    outline = outline_of("Dnr KS 2021/123 om SOU 2019:29.", "Åter SOU 2019:29 och KS 2021/123.")
    references = find_references(outline)
    assert [r.id for r in references] == ["KS 2021/123", "SOU 2019:29"]
    assert all(isinstance(r.id, Words) for r in references)
    assert [outline.text.of(r.span) for r in references] == ["KS 2021/123", "SOU 2019:29"]


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        ("§ 26 2026.072 TEN", "2026.072 TEN"),
        ("§ 74 Ärendenummer SLK-2022-01326", "SLK-2022-01326"),
        ("§ 12 Dnr KS 2021/123", "KS 2021/123"),
        ("KS-2021/00123 Stigplan 2024", "KS-2021/00123"),
        ("VON.2021.45", "VON.2021.45"),
        ("2017.622 BUN", "2017.622 BUN"),
        ("§ 11 0790/22", "0790/22"),
        ("N160-0512/21 Ny bro", "N160-0512/21"),
        ("KS/2021:123", "KS/2021:123"),
        ("Dnr: RS 2020-01234", "RS 2020-01234"),
        ("20/00123 Stig", "20/00123"),
        ("Dnr 123-2021", "123-2021"),
        ("diarienr 4.3.1-12345/2021", "4.3.1-12345/2021"),
        ("GSN 2023-1234", "GSN 2023-1234"),
        ("KSN-2021-00123 Broar", "KSN-2021-00123"),
        ("MHN 2021/12", "MHN 2021/12"),
        ("dnr 2023/00312", "2023/00312"),
        ("Dnr BN2021-123", "BN2021-123"),
        ("BUN 21/123", "BUN 21/123"),
        ("SLK-2023-00369:-1", "SLK-2023-00369:-1"),
        ("§ 3 Budget 2024 och plan 2025-2026", None),
        ("KS 2024-05-08 § 3", None),
        ("Läsåret 2019/2020", None),
        ("Remiss av SOU 2019:29 och prop. 2019/20:123", None),
        ("Möte 31/12 2021 kl 13.00-15.30", None),
        ("Sammanträde 2018.02.13", None),
        ("HSLF-FS 2016:40", None),
    ],
)
def test_case_number_of_a_heading(heading: str, number: str | None) -> None:
    span = case_number_in(heading)
    assert (heading[slice(*span)] if span else None) == number


@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                "KS 2021/123 dnr Dnr: SOU 2019:29 dir. och , ( ) lagen (2017:725) prop. 2019/20:123 www.a.se a@b.se https:// SLK-2023-00364 2025.034 BMN 31/12".split()
            ),
            max_size=20,
        ).map(" ".join),
    )
)
@settings(deadline=None)
def test_no_string_breaks_it(string: str) -> None:
    outline = outline_of(string.replace("\n", " "))
    for reference in find_references(outline):
        assert outline.text.of(reference.span)
    for number in case_numbers_in(string):
        assert 0 <= number.start < number.end <= len(string)


def test_the_address_of_a_link() -> None:
    outline = Outline(text=Text("Se [ytan](https://ytan.example/styrgrupp).", []), furniture=set(), contents=set(), head=[], tail=[], entries=[], passages=[])
    assert [(r.kind, str(r.id)) for r in find_references(outline)] == [("url", "https://ytan.example/styrgrupp")]


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("Läs mer på https://www.ytan.example/\nstyrgrupp/2024 om arbetet.", "https://www.ytan.example/styrgrupp/2024"),
        ("Läs mer på https://\nwww.ytan.example/styrgrupp.", "https://www.ytan.example/styrgrupp"),
        ("Läs mer på https://www.ytan.example/\noch i bilagan.", "https://www.ytan.example/"),
        ("Läs mer på https://www.ytan.example/\nNästa möte hålls i maj.", "https://www.ytan.example/"),
        ("Läs mer på www.ytan.example/styrgrupp\nsom uppdateras.", "www.ytan.example/styrgrupp"),
        ("Läs mer på https://www.ytan.example/ styrgrupp.", "https://www.ytan.example/"),
    ],
)
def test_addresses_go_on_over_line_ends(lines: str, address: str) -> None:
    minutes = (
        f"Minnesanteckningar från Granby samverkansråd 2024-03-04\n\nNärvarande: Anna Berg, Bo Ek\n\n1. Läget\n\n{lines}\n\n2. Avslut\n\nOrdföranden tackade.\n"
    )
    assert [str(r.id) for r in find_references(build_outline(read_plain(minutes.encode())))] == [address]
