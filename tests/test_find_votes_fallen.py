"""Votes by name in annexes whose tables came out with a cell to a line: invented minutes of a council."""

from __future__ import annotations

from samtrad.reading.read import read
from samtrad.reading.record import Vote

_OPENS = """Protokoll

Kommunfullmäktige i Granby 2024-03-04

§ 11 Cykelväg till Sandviken

Beslut

Cykelvägen byggs.

Omröstning

Godkänd voteringsproposition: "Ja för bifall till kommunstyrelsens förslag och Nej för avslag."

Omröstningen utfaller med 2 Ja mot 1 Nej. 1 ledamot avstår från att rösta. Hur var och en röstar framgår av bilaga 2.

§ 12 Lekplats i Ekby

Beslut

Lekplatsen byggs inte.

Omröstning

Godkänd voteringsproposition: "Ja för avslag och Nej för bifall till motionen."

Omröstningen utfaller med 3 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 3.

"""
_BETWEEN = "\n\n"


def _annex(number: int, rows: str, head: str = "Namn/Parti/Plats/Funktion/Resultat", above: str = "") -> str:
    cells = [f"Bilaga {number}", *filter(None, above.split("/")), *head.split("/"), *(cell.strip() for cell in rows.replace("\n", "/").split("/"))]
    return _BETWEEN.join(cells) + _BETWEEN


def _votes(*annexes: str) -> list[Vote]:
    return read((_OPENS + "".join(annexes)).encode(), "granby.txt").minutes.votes


def _told(vote: Vote) -> list[tuple[str, str]]:
    return [(one.name, one.option) for one in vote.ballots]


_FIRST = "Anna Berg/S/1/Ordförande/Ja\nBo Ek/M/2/1:e v Ordf/Nej\nCarl Sund/V/3/Ledamot/Ja\nDisa Holm/C/4/Ersättare/Avstår"
_SECOND = "Anna Berg/S/1/Ordförande/Ja\nBo Ek/M/2/Ledamot/Nej\nCarl Sund/V/3/Ledamot/Ja\nDisa Holm/C/4/Ersättare/Ja"


def test_each_annex_goes_to_the_vote_that_names_it() -> None:
    first, second = _votes(_annex(2, _FIRST, above="Ärende: 5/Antal Ja: 2/Antal Nej: 1/Antal Avstår: 1"), _annex(3, _SECOND))
    assert _told(first) == [("Anna Berg", "yes"), ("Bo Ek", "no"), ("Carl Sund", "yes"), ("Disa Holm", "abstain")]
    assert _told(second) == [("Anna Berg", "yes"), ("Bo Ek", "no"), ("Carl Sund", "yes"), ("Disa Holm", "yes")]
    assert (first.yes, first.no, first.abstained, first.method) == (2, 1, 1, "open")


def test_names_over_two_lines_and_cells_that_came_out_as_one() -> None:
    rows = "Anna Berg/S/1 Ordförande/Ja\nBo Mikael\nEklund Sjö/M/2 1:e v Ordf/Nej\nCarl Sund V/3 Ledamot/Ja\nDisa Holm/C/4 Ersättare/Avstår"
    first, _ = _votes(_annex(2, rows, head="Namn/Parti"))
    assert [name for name, _ in _told(first)] == ["Anna Berg", "Bo Mikael Eklund Sjö", "Carl Sund", "Disa Holm"]


def test_the_rest_of_the_head_at_the_foot_of_a_page_is_no_row() -> None:
    rows = (
        "Anna Berg/S/1 Ordförande/Ja\nBo Ek/M/2 Ledamot/Nej\nPlats/Funktion/Antal Kvittade: 0/Resultat\nCarl Sund/V/3 Ledamot/Ja\nDisa Holm/C/4 Ledamot/Avstår"
    )
    first, _ = _votes(_annex(2, rows, head="Namn/Parti"))
    assert [name for name, _ in _told(first)] == ["Anna Berg", "Bo Ek", "Carl Sund", "Disa Holm"]


def test_one_without_a_vote_is_left_out() -> None:
    rows = "Anna Berg/S/1/Ordförande/Ja\nErik Lund/M/5/Ledamot\nBo Ek/M/2/Ledamot/Nej\nCarl Sund/V/3/Ledamot/Ja\nDisa Holm/C/4/Ledamot/Avstår"
    first, _ = _votes(_annex(2, rows))
    assert "Erik Lund" not in [name for name, _ in _told(first)]
    assert len(first.ballots) == 4


def test_an_annex_without_a_number_goes_to_the_only_vote_with_its_figures() -> None:
    first, second = _votes(_annex(2, _SECOND).replace("Bilaga 2", "Voteringslista"))
    assert not first.ballots
    assert len(second.ballots) == 4


def test_a_list_of_names_and_parties_is_no_vote() -> None:
    assert not any(vote.ballots for vote in _votes(_annex(2, "Anna Berg/S\nBo Ek/M\nCarl Sund/V\nDisa Holm/C", head="Namn/Parti")))
