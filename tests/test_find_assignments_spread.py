"""Tasks in tables whose every row is an item: who and when stand in the last columns. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = "Minnesanteckningar\n\nRådet för byvägar i Grånäs\n\nDatum: 3 april 2024\n\nNärvarande\nAnna Berg, Grånäs\nBo Ek, Ekerum\n\nSekreterare: Cia Dal\n\n"
LABELS = ("Nr", "Punkt", "Diskussion", "Beslut", "Åtgärd", "Ansvarig", "Klart")
ROWS = (
    ("1", "Dagordning", "", "Dagordningen godkänns.", "", "", ""),
    ("2", "Skyltar", "Skyltarna är slitna.", "Rådet noterar läget.", "Boka in en rundvandring", "Bo Ek", "3 maj 2024"),
    ("3", "Broar", "Bron är smal.", "", "Skriva till grannbyarna", "Alla", ""),
    ("4", "Snö", "Plogningen dröjde.", "", "Ta fram en karta", "Ekerum", "Löpande"),
    ("5", "Nästa möte", "2 juni 2024 kl. 13", "", "", "", ""),
)
WANTED = [("Boka in en rundvandring", "Bo Ek", "2024-05-03"), ("Skriva till grannbyarna", "Alla", None), ("Ta fram en karta", "Ekerum", None)]


def tasks(text: str, name: str = "anteckningar.txt") -> list[tuple[str, str | None, str | None]]:
    return [
        (str(a.task), str(a.responsible) if a.responsible else None, str(a.due.start) if a.due else None) for a in read(text.encode(), name).minutes.assignments
    ]


@pytest.mark.parametrize("sign", ["\t", " | "], ids=["tabs", "pipes"])
def test_rows_as_lines(sign: str) -> None:
    assert tasks(HEAD + "\n".join(sign.join(row) for row in (LABELS, *ROWS))) == WANTED


def test_rows_of_markdown() -> None:
    lines = [LABELS, ("---",) * len(LABELS), *ROWS]
    assert tasks(HEAD + "\n".join(f"| {' | '.join(row)} |" for row in lines), "anteckningar.md") == WANTED


def test_rows_of_a_page() -> None:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in (LABELS, *ROWS))
    head = "".join(f"<p>{line}</p>" for line in HEAD.splitlines() if line)
    assert tasks(f"<html><body>{head}<table>{cells}</table></body></html>", "anteckningar.html") == WANTED


def test_one_cell_a_line() -> None:
    rows = ["\n".join(LABELS), *("\n".join([" ".join(row[:2]), *(cell for cell in row[2:] if cell)]) for row in ROWS)]
    assert tasks(HEAD + "\n".join(rows)) == WANTED


def test_decision_and_task_in_one_column() -> None:
    labels = ("Ärende", "Anteckningar", "Beslut och åtgärder", "Vem", "När")
    rows = (
        ("1. Taxan", "Taxan är låg.", "Rådet noterar läget.", "", ""),
        ("2. Vägen", "Vägen är smal.", "Mäta vägens bredd", "Anna Berg", "v 20"),
        ("3. Nästa möte", "2 juni 2024", "", "", ""),
    )
    assert [t[:2] for t in tasks(HEAD + "\n".join("\t".join(row) for row in (labels, *rows)))] == [("Mäta vägens bredd", "Anna Berg")]


def test_no_tasks_where_no_column_is_for_who() -> None:
    labels = ("Nr", "Punkt", "Diskussion", "Beslut")
    rows = (("1", "Skyltar", "Boka in en rundvandring", "Bo Ek"), ("2", "Broar", "Bron är smal.", "Rådet noterar läget."))
    assert tasks(HEAD + "\n".join("\t".join(row) for row in (labels, *rows))) == []


def test_a_presenter_beside_a_text_has_no_task() -> None:
    text = HEAD + "1. Skyltar\n\nSkyltarna är slitna.\n\nBo Ek\n\n2. Broar\n\nBron är smal.\n"
    assert tasks(text) == []
