"""Yrkanden, votes and dissents in the wordings that minutes use."""

from __future__ import annotations

import pytest

from samtrad.reading.find.votes.figures import ABSTAINED, figures, number
from second_item import record


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Yrkanden\nNils Berglid (M) yrkar avslag.\n", [(["Nils Berglid"], "avslag")]),
        ("Yrkanden\nOrdföranden yrkar bifall till kansliets förslag.\n", [(["Ordföranden"], "bifall till kansliets förslag")]),
        ("Yrkanden\nNils Berglid (M) yrkar, med instämmande av Eva Sund (C), att taxan höjs.\n", [(["Nils Berglid", "Eva Sund"], "att taxan höjs")]),
        ("Yrkanden\nNils Berglid (M) yrkar avslag på förslaget, med instämmande av Eva Sund (C).\n", [(["Nils Berglid", "Eva Sund"], "avslag på förslaget")]),
        (
            "Yrkanden\nNils Berglid (M) yrkar i första hand återremiss för en ny kalkyl och i andra hand avslag.\n",
            [(["Nils Berglid"], "återremiss för en ny kalkyl"), (["Nils Berglid"], "avslag")],
        ),
        ("Yrkanden\nNils Berglid (M) lägger följande tilläggsyrkande: Taxan ska prövas varje år.\n", [(["Nils Berglid"], "Taxan ska prövas varje år")]),
        (
            "Bakgrund\nNils Berglid föreslog att taxan skulle höjas. Kansliet föreslog den 3 mars att den sänks.\n",
            [(["Nils Berglid"], "att taxan skulle höjas")],
        ),
        ("Bakgrund\nNils Berglid (M) föreslår i en motion att taxan sänks.\n", []),
        ("Bakgrund\nNils Berglid föreslår att varje kommun väljer två bryggor.\n", []),
        ("Bakgrund\nNils Berglid (M) yrkar att varje kommun betalar hälften.\n", [(["Nils Berglid"], "att varje kommun betalar hälften")]),
        ("Förslag till beslut på sammanträdet\nNils Berglid (M) föreslår att ärendet återremitteras.\n", [(["Nils Berglid"], "att ärendet återremitteras")]),
        ("Yrkanden\nNils Berglid (M) yrkar:\n\n;\n\n- avslag\n", [(["Nils Berglid"], "avslag")]),  # signs alone are no proposal
        (
            "Yrkanden\nNils Berglid (M) yrkar avslag.\nOrdföranden ställer yrkandena mot varandra och finner bifall till Nils Berglids yrkande.\n",
            [(["Nils Berglid"], "avslag")],
        ),
    ],
)
def test_proposals(body: str, expected: list[tuple[list[str], str]]) -> None:
    assert [(p.by, p.text) for p in record(body).proposals] == expected


@pytest.mark.parametrize(
    ("sentence", "yes", "no"),
    [
        ("Med 8 ja-röster mot 5 nej-röster beslutar nämnden", 8, 5),
        ("Omröstningen utfaller med 6 ja-röster (Ida Ek, Eva Sund (M) och Nils Berg) mot 2 nej-röster (Per Alm).", 6, 2),
        ("Efter handuppräckning konstaterades att 5 röstat för utskottets förslag och 2 för Sunds.", 5, 2),
        ("Ja: 8 Nej: 5 Avstår: 1", 8, 5),
        ("Ja-röster: 8. Nej-röster: 5.", 8, 5),
        ("8 röster för bifall och 5 röster för avslag", 8, 5),
        ("Omröstningen utfaller med 12 ja och 8 nej, bilaga 3.", 12, 8),
        ("Med röstsiffrorna 8-5 beslutas", 8, 5),
        ("Omröstningen slutade 8 mot 5.", 8, 5),
        ("sju röster mot fyra", 7, 4),
        ("3 röstade för förslaget, 2 emot och en avstod", 3, 2),
    ],
)
def test_figures(sentence: str, yes: int, no: int) -> None:
    assert figures(sentence) == (yes, no)


@pytest.mark.parametrize("sentence", ["Omröstningen 2024-05-03 avsåg taxan.", "Mellan 2 och 3 båtar", "Två röster avgavs.", "Ja, 5 av 8 båtar"])
def test_no_figures(sentence: str) -> None:
    assert figures(sentence) is None


def test_abstentions() -> None:
    match = ABSTAINED.search("Ja: 8 Nej: 5 Avstår: 1")
    assert match is not None
    assert number(next(g for g in match.groups() if g)) == 1


def test_votes_in_a_table() -> None:
    body = """Omröstning
Den som bifaller förslaget röstar ja. Den som bifaller Nils Berglids yrkande röstar nej.

Ledamot              Parti    Ja     Nej    Avstår
Ida Ekvik            S        X
Nils Berglid         M               X
Eva Sund             C                      X
Per Alm              S        X
Summa                         2      1      1

Beslut
Taxan antas.
"""
    (vote,) = record(body).votes
    assert (vote.yes, vote.no, vote.abstained) == (2, 1, 1)
    assert [(b.name, b.option) for b in vote.ballots] == [("Ida Ekvik", "yes"), ("Nils Berglid", "no"), ("Eva Sund", "abstain"), ("Per Alm", "yes")]
    assert vote.yes_means == "bifaller förslaget"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Mot beslutet reserverade sig Nils Berglid.\n", [("reservation", ["Nils Berglid"])]),
        ("Reservation\nMot beslutet att höja taxan reserverar sig ledamöterna i V.\n", [("reservation", ["V"])]),
        ("Protokollsanteckning: Eva Sund (MP) vill till protokollet få antecknat att frågan har väntat.\n", [("note", ["Eva Sund"])]),
        ("Beslut\nTaxan antas.\n\nNils Berglid (M) och Eva Sund (C) reserverar sig mot beslutet.\n", [("reservation", ["Nils Berglid", "Eva Sund"])]),
    ],
)
def test_dissents(body: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(d.kind, d.by) for d in record(body).dissents] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            'Beslut\nTaxan antas.\n\nReservation anfördes av Eva Sund (M) och Nils Berglid (KD) enligt följande:\n"Taxan är för hög."\n',
            [("reservation", ["Eva Sund", "Nils Berglid"])],
        ),
        (
            "Beslut\nTaxan antas.\n\nFöljande ledamöter reserverar sig mot beslutet: Eva Sund (M) och Nils Berglid (SD).\n",
            [("reservation", ["Eva Sund", "Nils Berglid"])],
        ),
        ("Reservation\nEva Sund m.fl. (M) och Nils Berglid (KD) reserverade sig mot beslutet.\n", [("reservation", ["Eva Sund", "Nils Berglid"])]),
        ("Mot beslutet reserverar sig Moderaternas och Liberalernas ledamöter.\n", [("reservation", ["Moderaterna", "Liberalerna"])]),
        ("Reservation lämnas skriftligt av Eva Sund (M).\n", [("reservation", ["Eva Sund"])]),
        ("Beslut\nTaxan antas.\n\nProtokollsanteckning från Eva Sund (M).\n", [("note", ["Eva Sund"])]),
        ("Från SD:s ledamöter inlämnas en reservation, bilaga 3.\n", [("reservation", ["SD"])]),
        ("Mot beslutet reserverar sig SD och S.\n", [("reservation", ["SD", "S"])]),
        ("C och LPo reserverade sig mot beslutet.\n", [("reservation", ["C", "LPo"])]),
        ("Beslut\nTaxan antas.\n\nSärskilt yttrande lämnas av Eva Sund (M) och Nils Berglid (L).\n", [("statement", ["Eva Sund", "Nils Berglid"])]),
        ("Beslut\nTaxan antas.\n\nEva Sund (M) får lämna en anteckning till protokollet.\n", [("note", ["Eva Sund"])]),
        ("Särskilt uttalande\nEva Sund (M) lämnade ett särskilt uttalande.\n", [("statement", ["Eva Sund"])]),
        (
            "Beslut\nTaxan antas.\nFrån Moderaterna föreligger särskilt yttrande, bilaga 4.\nSkriftlig reservation från Nils Berglid (L), bilaga 5.\n",
            [("statement", ["Moderaterna"]), ("reservation", ["Nils Berglid"])],
        ),
    ],
)
def test_dissents_by_other_wordings(body: str, expected: list[tuple[str, list[str]]]) -> None:
    found = record(body)
    assert [(d.kind, d.by) for d in found.dissents] == expected
    assert [d.text for d in found.decisions if d.item == 1] == (["Taxan antas."] if body.startswith("Beslut") else [])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Yrkanden\nNils Berglid (M): Avslag på ansökan.\n", [(["Nils Berglid"], "Avslag på ansökan")]),
        ("Yrkanden\nBifall till förslaget yrkas av Nils Berglid (M) och Eva Sund (L).\n", [(["Nils Berglid", "Eva Sund"], "Bifall till förslaget")]),
        ("Yrkanden\nNils Berglid (M) tilläggsyrkar att taxan ska utvärderas.\n", [(["Nils Berglid"], "att taxan ska utvärderas")]),
        (
            "Yrkanden\nNils Berglid (M) yrkar dels bifall till förslaget, dels att taxan utvärderas.\n",
            [(["Nils Berglid"], "bifall till förslaget"), (["Nils Berglid"], "att taxan utvärderas")],
        ),
        ("Yrkanden\nNils Berglid (M): Yrkar avslag.\n", [(["Nils Berglid"], "avslag")]),
        ("Yrkanden\nYrkande från M: avslag på förslaget.\n", [(["M"], "avslag på förslaget")]),
        ("Yrkanden\nNils Berglid (M) yrkar på avslag.\n", [(["Nils Berglid"], "avslag")]),
        ("Yrkanden\nNils Berglid (M) yrkar återremiss, vilket Eva Sund (L) instämmer i.\n", [(["Nils Berglid", "Eva Sund"], "återremiss")]),
        (
            "Förslag till beslut\nIda Ekvik m.fl. (S) föreslog enligt kontorets förslag.\nEva Sund m.fl. (M) lade fram ett gemensamt förslag till beslut med Per Alm (KD) om återremiss.\n",
            [(["Ida Ekvik"], "enligt kontorets förslag"), (["Eva Sund", "Per Alm"], "återremiss")],
        ),
    ],
)
def test_proposals_by_other_wordings(body: str, expected: list[tuple[list[str], str]]) -> None:
    assert [(p.by, p.text) for p in record(body).proposals] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nils Berglid (M) yrkar med instämmande av partikamraterna avslag.", [(["Nils Berglid"], "avslag")]),
        ("Nils Berglid (M) yrkar, med instämmande av övriga ledamöter i partiet, att taxan höjs.", [(["Nils Berglid"], "att taxan höjs")]),
        ("Nils Berglid (M) yrkar bifall till förslaget med instämmande av sina partikamrater.", [(["Nils Berglid"], "bifall till förslaget")]),
        ("Nils Berglid (M) yrkar jämte partigruppen bifall till motionen.", [(["Nils Berglid"], "bifall till motionen")]),
        ("Nils Berglid (M) yrkar för Moderaternas räkning återremiss.", [(["Nils Berglid"], "återremiss")]),
        ("Nils Berglid (M) yrkar på den moderata gruppens vägnar avslag på förslaget.", [(["Nils Berglid"], "avslag på förslaget")]),
        ("Nils Berglid (M) yrkar med instämmande av Eva Sund (C) m.fl. avslag.", [(["Nils Berglid", "Eva Sund"], "avslag")]),
        ("Yrkande framställs av Nils Berglid (M) om bifall till kansliets förslag.", [(["Nils Berglid"], "bifall till kansliets förslag")]),
        ("Yrkande om avslag på förslaget framställdes av Nils Berglid (M).", [(["Nils Berglid"], "avslag på förslaget")]),
        ("Yrkande om återremiss väcks av Nils Berglid (M) och Eva Sund (C).", [(["Nils Berglid", "Eva Sund"], "återremiss")]),
        ("Ett yrkande från Nils Berglid (M) går ut på avslag.", [(["Nils Berglid"], "avslag")]),
        ("Från Nils Berglid (M) föreligger yrkande om avslag.", [(["Nils Berglid"], "avslag")]),
        ("Avslag på förslaget begärs av Nils Berglid (M).", [(["Nils Berglid"], "avslag på förslaget")]),
        # the group, or whose behalf it is on, belongs to what is moved; or nothing is said of what was moved
        (
            "Nils Berglid (M) yrkar att nämnden tillsammans med gruppen för äldre ser över taxan.",
            [(["Nils Berglid"], "att nämnden tillsammans med gruppen för äldre ser över taxan")],
        ),
        ("Nils Berglid (M) yrkar att avtalet sägs upp för kommunens räkning.", [(["Nils Berglid"], "att avtalet sägs upp för kommunens räkning")]),
        ("Nils Berglid (M) yrkar att ledamöter i partiet får arvode.", [(["Nils Berglid"], "att ledamöter i partiet får arvode")]),
        ("Ordföranden finner att det finns två yrkanden, framställda av Nils Berglid (M) och Eva Sund (C).", []),
        ("Yrkanden framställs av Nils Berglid (M) och Eva Sund (C).", []),
    ],
)
def test_groups_that_agree_and_movers_behind(sentence: str, expected: list[tuple[list[str], str]]) -> None:
    found = record("Yrkanden\n" + sentence + "\n").proposals
    assert [(p.by, p.text[0].lower() + p.text[1:]) for p in found] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Nils Berglid (M) yrkar, med bifall från Eva Sund (C), avslag på förslaget.", [(["Nils Berglid", "Eva Sund"], "avslag på förslaget")]),
        (
            "Nils Berglid (M) yrkar, instämd av Eva Sund (C), bifall till arbetsutskottets förslag.",
            [(["Nils Berglid", "Eva Sund"], "bifall till arbetsutskottets förslag")],
        ),
        (
            "Nils Berglid (M) yrkar bifall till arbetsutskottets förslag. Eva Sund (C) instämmer.",
            [(["Nils Berglid", "Eva Sund"], "bifall till arbetsutskottets förslag")],
        ),
        ("Moderaterna och Liberalerna yrkar gemensamt återremiss.", [(["Moderaterna", "Liberalerna"], "återremiss")]),
        ("Nils Berglid yrkar för moderaterna avslag på förslaget.", [(["Nils Berglid"], "avslag på förslaget")]),
        ("Nils Berglid (M) yrkar som tillägg att taxan utvärderas efter ett år.", [(["Nils Berglid"], "att taxan utvärderas efter ett år")]),
        ("Nils Berglid (M) – avslag på motionen.", [(["Nils Berglid"], "avslag på motionen")]),
        ("Bifall till förslaget: Nils Berglid (M), Eva Sund (C).", [(["Nils Berglid", "Eva Sund"], "Bifall till förslaget")]),
        (
            "Nils Berglid (M) och Eva Sund (C) yrkar bifall till motionen och Per Alm (L) yrkar avslag på motionen.",
            [(["Nils Berglid", "Eva Sund"], "bifall till motionen"), (["Per Alm"], "avslag på motionen")],
        ),
        (
            "Nils Berglid (M) yrkar bifall till förslaget medan Per Alm (L) yrkar avslag.",
            [(["Nils Berglid"], "bifall till förslaget"), (["Per Alm"], "avslag")],
        ),
        ("Nils Berglid (M) yrkar avslag. I yrkandet instämmer Eva Sund (C).", [(["Nils Berglid", "Eva Sund"], "avslag")]),
        ("Nils Berglids (M) yrkande: Avslag på förslaget.", [(["Nils Berglid"], "Avslag på förslaget")]),
        ("Nils Berglids (M) tilläggsyrkande:\nTaxan ska utvärderas efter ett år.", [(["Nils Berglid"], "Taxan ska utvärderas efter ett år")]),
        ("Berglid (M) yrkar avslag på förslaget.", [(["Berglid"], "avslag på förslaget")]),
        ("Under överläggningen yrkades av Nils Berglid (M) att ansökan avslås.", [(["Nils Berglid"], "att ansökan avslås")]),
        ("Av Nils Berglid (M) yrkades avslag på ansökan.", [(["Nils Berglid"], "avslag på ansökan")]),
        ("Nils Berglid (M) yrkar med stöd av 5 kap. 50 § kommunallagen att ärendet återremitteras.", [(["Nils Berglid"], "att ärendet återremitteras")]),
        ("Nils Berglid (M) yrkar, understödd av Eva Sund (C), avslag.", [(["Nils Berglid", "Eva Sund"], "avslag")]),
        ("Nils Berglid (M) yrkar, Eva Sund (C) instämmer, att motionen avslås.", [(["Nils Berglid", "Eva Sund"], "att motionen avslås")]),
        ("Nils Berglid (M) yrkar – med instämmande av Eva Sund (C) – avslag.", [(["Nils Berglid", "Eva Sund"], "avslag")]),
        ("Majoriteten yrkar bifall till förslaget.", [(["Majoriteten"], "bifall till förslaget")]),
        ("(S), (V) och (MP) yrkar avslag på förslaget.", [(["S", "V", "MP"], "avslag på förslaget")]),
        (
            "Nils Berglid (M) yrkar att nämnden beslutar\n- att höja taxan\n- att utvärdera den efter ett år",
            [(["Nils Berglid"], "att höja taxan"), (["Nils Berglid"], "att utvärdera den efter ett år")],
        ),
        # what a body proposed is moved, and no one agrees with anyone
        (
            "Nils Berglid (M) yrkar avslag.\nEva Sund (C) biträder arbetsutskottets förslag.",
            [(["Nils Berglid"], "avslag"), (["Eva Sund"], "arbetsutskottets förslag")],
        ),
        (
            "Nils Berglid (M) yrkar avslag.\nEva Sund (C) yrkar bifall till Nils Berglids yrkande.",
            [(["Nils Berglid"], "avslag"), (["Eva Sund"], "bifall till Nils Berglids yrkande")],
        ),
        (
            "Nils Berglid (M) yrkar avslag.\nEva Sund (C) yrkar bifall.\nPer Alm (L) instämmer i Nils Berglids yrkande.",
            [(["Nils Berglid", "Per Alm"], "avslag"), (["Eva Sund"], "bifall")],
        ),
        (
            "Nils Berglid (M) yrkar att avgiften för föreningar och barn (5–12 år) tas bort.",
            [(["Nils Berglid"], "att avgiften för föreningar och barn (5–12 år) tas bort")],
        ),
        ("Nils Berglid (M) drar tillbaka sitt yrkande.", []),
    ],
)
def test_those_who_agree_and_who_moves(body: str, expected: list[tuple[list[str], str]]) -> None:
    assert [(p.by, p.text) for p in record("Yrkanden\n" + body + "\n\nBeslut\nTaxan höjs.\n").proposals] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Tilläggsyrkande från Nils Berglid (M): att taxan utvärderas efter ett år.", [(["Nils Berglid"], "att taxan utvärderas efter ett år")]),
        ("Nils Berglid (M) begär att ärendet bordläggs.", [(["Nils Berglid"], "att ärendet bordläggs")]),
        ("Nils Berglid (M) begär återremiss för vidare utredning.", [(["Nils Berglid"], "återremiss för vidare utredning")]),
        ("Nils Berglid (M) hemställer att ärendet avslås.", [(["Nils Berglid"], "att ärendet avslås")]),
        ("Nils Berglid (M) inkom med ett skriftligt yrkande om att ansökan avslås.", [(["Nils Berglid"], "att ansökan avslås")]),
        ("Ändringsyrkande av Nils Berglid (M): Taxan sätts till 40 kronor.", [(["Nils Berglid"], "Taxan sätts till 40 kronor")]),
        ("Yrkande om återremiss från Nils Berglid (M).", [(["Nils Berglid"], "återremiss")]),
        ("Nils Berglid (M) väcker förslag om bordläggning av ärendet.", [(["Nils Berglid"], "bordläggning av ärendet")]),
        ("M, L och KD lämnar ett gemensamt yrkande om återremiss.", [(["M", "L", "KD"], "återremiss")]),
        ("Förslag väcks av Nils Berglid (M) om att ärendet bordläggs.", [(["Nils Berglid"], "att ärendet bordläggs")]),
        ("Nils Berglid (M) begär ordet och frågar om taxan.", []),
        ("Sökanden begär återremiss av länsstyrelsens beslut.", []),
        ("Kontoret hemställer att ärendet tas upp i höst.", []),
        ("Yrkandet från föreningen handlar om taxan.", []),
    ],
)
def test_what_is_moved_under_no_sub_heading(body: str, expected: list[tuple[list[str], str]]) -> None:
    assert [(p.by, p.text) for p in record("Kansliet har utrett taxan under året.\n\n" + body + "\n\nBeslut\nTaxan höjs.\n").proposals] == expected
