"""Damaged documents are told of where they are damaged; sound ones raise no such doubt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lawful import values
from samtrad.reading.damage.halves import Halves
from samtrad.reading.damage.letters import changed_letters
from samtrad.reading.damage.marks import odd_marks
from samtrad.reading.damage.shapes import ODD, decides
from samtrad.reading.damage.spaces import surely_two
from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.read import Reading, read
from samtrad.reading.record import Doubt
from test_reading_laws import documents

SOUND = """Bergnämnden
Sammanträdesprotokoll 2025-03-04

Plats och tid: Stora salen, Granby, kl. 13.00-15.30

Närvarande ledamöter
Mira Dal (S), ordförande
Per Alm (M)

§ 1 Val av justerare

Beslut
Per Alm väljs till justerare.

§ 2 Avtal om gemensam väg

Sammanfattning av ärendet
Kommunerna föreslås godkänna avtalet om gemensam väg. Förvaltningen har berett ärendet under våren.

Beslut
Bergnämnden godkänner avtalet.

§ 3 Rapporter

Beslut
Bergnämnden lägger rapporterna till handlingarna.
"""
CODES = {"text.spaces", "text.letters", "text.lines", "text.gaps", "text.pages", "text.values", "items.unnamed"}


def doubts(text: str) -> dict[str, Doubt]:
    return {doubt.code: doubt for doubt in read(text.encode(), "a.txt").minutes.doubts if doubt.code in CODES}


def test_a_sound_document_is_not_doubted() -> None:
    assert not doubts(SOUND)


@pytest.mark.parametrize(
    ("sound", "hurt", "code"),
    [
        ("godkänner avtalet.", "godkänner avtalet.Förvaltningen återkommer.", "text.spaces"),
        ("under våren.", "den 5augusti.", "text.spaces"),
        ("Beslut\nBergnämnden godkänner", "BeslutBergnämnden godkänner", "text.spaces"),
        ("Förvaltningen har", "Förvalt$ningen har", "text.letters"),
        ("under våren.", "under januari ? mars.", "text.letters"),
        ("berett ärendet", "berett ärenqet", "text.letters"),
        ("§ 3 Rapporter\n\nBeslut\n", "§ 3 Rapporter Beslut\n", "text.lines"),
        ("under våren.\n\nBeslut\n", "under våren. Beslut\n", ""),
        ("gemensam väg\n\nSammanfattning", "gemensam väg Dnr BN 2025/17 Förvaltningen har skrivit. Den är klar.\n\nSammanfattning", "text.lines"),
    ],
)
def test_what_is_hurt_is_told_of(sound: str, hurt: str, code: str) -> None:
    assert sound in SOUND
    assert set(doubts(SOUND.replace(sound, hurt))) == ({code} - {""})


@pytest.mark.parametrize(
    ("field", "odd", "sound"),
    [
        ("name", "Val av justerare: Mira Dal", "Anna-Sara Dal"),
        ("name", "Mira DalPer Alm", "Carl McAndrew"),
        ("name", "Mira dal", "Johan von Ek"),
        ("organisation", "Norra Hedbys kommun - Per Alm", "hälso- och sjukvårdsnämnden"),
        ("organisation", "–Granby kommun", "Högskolan i Väst – campus Granby"),
        ("organisation", "Östra KilaLinnéa Ek", "VästKom"),
        ("organisation", "Övriga deltagare", "Rådet för äldre"),
        ("title", "Granby 6", "1:e vice ordförande"),
        ("title", "ordförande, Solveig", "ordförande, ledamot i styrelsen"),
        ("title", "den 3 januari 2025", "skolchef"),
        ("role", "sekreterare Utsedd att justera", "nämndsekreterare"),
        ("heading", "att utse Per Alm", "Anmälan av delegationsbeslut"),
        ("heading", "Revidering av", "Revidering av avtal"),
        ("heading", "1/ 2/ !", "Budget 2025"),
        ("heading", "Val av justerare Beslut", "VAL AV JUSTERARE"),
        ("heading", "Detaljplan för kvarteret ........ 6", "Detaljplan för kvarteret m.m."),
        ("sent_to", "81 § Anmälningsärenden", "Kommunstyrelsen"),
        ("sent_to", "Ordföranden i nämnden är positiv till förslaget.", "Kommunstyrelsens förvaltning, enheten för avtal."),
        ("decision", "att pausa arbetet tills", "att godkänna avtalet,"),
        ("decision", "Dnr BN 2025/17", "Motionen, dnr BN 2025/17, avslås."),
        ("decision", "att anta planen • att ge förvaltningen uppdraget", "att anta planen 2025–2027 att gälla från 1 maj"),
        ("decision", "Granbys kommun", "Granbys kommun ansluter sig till försöket."),
        ("task", "ta fram ett förslag senast", "ta fram ett förslag senast i maj"),
        ("place", "Stora salen Per Alm (SD)", "Stora salen, Kyrkogatan 3"),
        ("place", "Storgatan 14. Granby", "Digitalt via Teams"),
        ("body", "Arbetsmarknadsnämnden Tid", "Arbetsmarknadsnämnden"),
        ("by", "Beslut Nämnden", "Granby Energi AB:s styrelse"),
        ("agreement", "riktlinjen för egenvård i", "riktlinjen för egenvård i skolan"),
    ],
)  # fmt: skip
def test_what_a_field_never_holds(field: str, odd: str, sound: str) -> None:
    assert ODD[field](odd)
    assert not ODD[field](sound)


@pytest.mark.parametrize(
    ("odd", "sound"),
    [
        ("Redovisa kostnaderNa", "Pro Juventute i McLellan"),
        ("Holmvik– Högskolan", "2024–2025"),
        ("Kultur-och fritidsnämnden", "Kultur- och fritidsnämnden"),
        ("gatan 3,Norra Hedby", "3,5 mnkr"),
        ("gränser(Ds 1998:37)", "ledamoten(-erna) och person(er)"),
        ("bemanningen.- Regionen", "bemanningen - regionen"),
        ("Granbys kommun* Olle Ek", "som *Granbys kommun* antog"),
        ("Holmvik– Högskolan", "åren 2026–\n2030"),
    ],
)
def test_what_no_field_holds(odd: str, sound: str) -> None:
    assert odd_marks(odd, Vocabulary(odd))
    assert not odd_marks(sound, Vocabulary(sound))


@pytest.mark.parametrize("text", ["att godkänna avtalet", "Nämnden lägger ärendet åt sidan.", "7 §", "Motionen anses besvarad enligt yrkandet"])
def test_a_decision_has_a_word_of_deciding(text: str) -> None:
    assert decides(text)
    assert not decides("En hearing äger rum den 23 november.")


def test_values_that_show_damage_are_told_of() -> None:
    assert "text.values" in doubts(SOUND.replace("Bergnämnden godkänner avtalet.", "Bergnämnden godkänner avtalet med"))
    assert "text.values" in doubts(SOUND.replace("Bergnämnden godkänner avtalet.", "Frågan har väckt stort engagemang i bygden."))
    assert "items.unnamed" in doubts(SOUND.replace("§ 2 Avtal om gemensam väg", "§ 2").replace("Sammanfattning av ärendet\nKommunerna", "Beslut\nKommunerna"))


def test_words_that_surely_are_two() -> None:
    words = Vocabulary("antecknademuntlig delegationunder ochbeslut området omsorgen genomför driftchef antagen")
    assert surely_two(words) == ["antecknademuntlig", "delegationunder", "ochbeslut"]


@pytest.mark.parametrize(
    ("word", "sure"),
    [("delegatimnsordningen", True), ("lifsmedelskontrollen", True), ("InformatiOnen", True), ("sådan", False), ("drabbas", False), ("Wilhelm", False)],
)
def test_letters_changed_by_a_bit(word: str, *, sure: bool) -> None:
    told = f"Ärendet gäller delegationsordningen. Ny delegationsordningen och livsmedelskontrollen, livsmedelskontrollen. {word} är känd."
    assert any(sign.sure for sign in changed_letters(told, Vocabulary(told))) is sure


@pytest.mark.parametrize(
    "sound",
    [
        "Anna-Sara Dal yrkar bifall.", "Se www.granby.se/moten.html eller skriv till eva.ek@granby.se.", "Ledamoten/ledamöterna får ersättning enligt punkt 3.4.", "GranbyBostäder AB svarar.",
        "Ska avtalet sägas upp? Frågan återkommer.", "Kostnaden är 3,5 mnkr per person(er).", "Område B7 och etapp 2b ingår.", "Mötet är kl.13.00, dvs. efter lunch.",
    ],
)  # fmt: skip
def test_what_writers_write_is_sound(sound: str) -> None:
    assert not doubts(SOUND.replace("Förvaltningen har berett", f"{sound} Förvaltningen har berett"))


def test_pages_in_another_order() -> None:
    first, second = SOUND.split("§ 2", maxsplit=1)[0], "§ 2" + SOUND.split("§ 2")[1]
    told = doubts(f"{second}\n\f{first}")
    assert "text.pages" in told
    assert told["text.pages"].spans


@pytest.mark.parametrize("form", ["{page} (4)", "{page}(4)", "Sida {page} av 4", "Bergnämnden   {page} (4)", "Bergnämnden\t{page}"])
@pytest.mark.parametrize(("order", "told"), [((1, 2, 3, 4), 0), ((1, 3, 2, 4), 1)])
def test_page_numbers_that_run_backwards(form: str, order: tuple[int, ...], told: int) -> None:
    running = ["Förvaltningen har berett ärendet under våren och hösten.", "Kommunerna har svarat att de vill vara med.", "Arbetet följs upp varje år."]
    head, item, *_ = SOUND.split("\n\n§ ")
    pages = [f"{head}\n\n§ {item}", *(f"{running[at % 3]}\n{running[(at + 1) % 3]}" for at in range(3))]
    text = "\f".join(f"{pages[at]}\n\n{form.format(page=page)}\n" for at, page in enumerate(order))
    assert list(doubts(text)).count("text.pages") == told


def test_one_doubt_for_all_places_of_a_kind() -> None:
    hurt = SOUND.replace("under våren.", "den 5augusti.Alla är nöjda.").replace("lägger rapporterna", "lägger5 rapporterna")
    found = [doubt.code for doubt in read(hurt.encode(), "a.txt").minutes.doubts]
    assert found.count("text.spaces") == 1


def test_words_are_counted_without_the_signs_around_them() -> None:
    words = Vocabulary("Vägen, (vägen) VÄGEN zebran 5augusti")
    assert words.bare["vägen"] == 3
    assert "zebran" in words.unknown
    assert words.mixed == ["5augusti"]


@pytest.mark.parametrize("sound", ["Förbundsdir", "Bo Ek, länsavd", "vägsekr"])
def test_posts_shortened_on_purpose_are_not_broken_off(sound: str) -> None:
    words = Vocabulary("Förbundsdirektören, länsavdelningen, vägsekreteraren, förbundsdirektören, länsavdelningen, vägsekreteraren.")
    low = sound.rsplit(" ", 1)[-1].lower()
    assert not words.begins(low)
    assert not words.breaks_off(low, known=True)


@pytest.mark.parametrize("hurt", ["förbundsdirek", "länsavde", "vägsekre"])
def test_the_beginning_of_such_a_word_is(hurt: str) -> None:
    assert Vocabulary("Förbundsdirektören, länsavdelningen, vägsekreteraren, förbundsdirektören, länsavdelningen, vägsekreteraren.").begins(hurt)


def test_a_short_word_with_one_odd_letter_does_not_make_a_text_hurt() -> None:
    """A small table has not every word: "sopning" is no "sotning" with a bit changed, and "delegatimnsordning" is no word."""
    for word, sure in (("sopning", False), ("delegatimnsordning", True)):
        string = f"Förvaltningen ansvarar för {word} av vägar."
        assert any(sign.sure for sign in changed_letters(string, Vocabulary(string))) == sure, word


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_real_and_invented_minutes_are_hardly_doubted(path: Path) -> None:
    """What was read wrongly may well look damaged; where a record tells what stands there, that is no doubt in vain."""
    reading = read(path.read_bytes(), path.name)
    gold = path.parent / "gold" / f"{path.stem}.json"
    wrong = _wrong(reading, gold) if gold.exists() else []
    told = [span for doubt in reading.minutes.doubts if doubt.code in CODES for span in doubt.spans]
    assert sum(not any(a < end and start < b for a, b in wrong) for start, end in told) <= 2


def _wrong(reading: Reading, gold: Path) -> list[tuple[int, int]]:
    """Where the values stand that the document's record does not have."""
    right = set(_strings(json.loads(gold.read_text("utf-8")), ""))
    return [(start, end) for field, value, places, _ in values(reading) if (field, value) not in right for start, end in places]


def _strings(value: object, field: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, f"{field}/{key}".lstrip("/"))
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, field)
    elif isinstance(value, str):
        yield field, " ".join(value.split())


def test_clauses_that_are_set_in_and_genitives_are_not_doubted() -> None:
    hurt = SOUND.replace(
        "Bergnämnden godkänner avtalet.", "Bergnämnden beslutar\n     dels    att godkänna avtalet,\n     dels    att sända det till kommunerna."
    )
    assert not doubts(hurt.replace("Sammanträdesprotokoll 2025-03-04", "Protokoll från BNK:s möte 2025-03-04"))


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("xyttra", [(0, "n")]),  # in the first half
        ("nyttrx", [(5, "a")]),  # in the second
        ("nyttja", [(4, "r")]),
        ("nyttra", []),  # the word itself
        ("nxttrx", []),  # two letters
        ("nyttrad", []),  # a longer one
        ("skolx", [(4, "a"), (4, "e")]),
        ("vägx", []),  # too short
    ],
)
def test_words_one_letter_off_are_found_by_their_halves(word: str, found: list[tuple[int, str]]) -> None:
    assert sorted(Halves(["nyttra", "skola", "skole", "väga"]).one_letter_off(word, 0, len(word))) == found


def test_a_letter_is_sought_between_two_places_alone() -> None:
    halves = Halves(["nyttra"])
    assert halves.one_letter_off("nxttra", 1, 2) == [(1, "y")]
    assert not halves.one_letter_off("nxttra", 2, 6)
    assert not halves.one_letter_off("nxttra", 0, 1)


def test_days_and_case_numbers_are_not_looked_through() -> None:
    words = Vocabulary("2024-05-03 KS-2024-00061:2, (2024:25) 15:53. 2p24 5augusti vägenNära 2024; (M)KS 中文 ”da´r")
    assert words.mixed == ["2p24", "5augusti", "vägenNära", "(M)KS", "中文", "”da´r"]


MEMBERS = """Bergnämnden
Sammanträdesprotokoll 2025-03-04

Plats och tid: Stora salen, Granby, kl. 13.00-15.30

Närvarande ledamöter
Mira Dal (S), ordförande
Per Alm (M)
Eva Lind (C)
Nils Ek (V)
Ersättare
Karl Ask (S)
Ulla Berg (M)

Sekreterare
Siv Holm

§ 1 Val av justerare

Beslut
Bergnämnden väljer Per Alm till justerare.

§ 2 Avtal om gemensam väg

Beslut
Bergnämnden godkänner avtalet om väg.

Skickas till
Kommunstyrelsen

§ 3 Rapporter

Beslut
Bergnämnden antecknar rapporterna.

§ 4 Plan för vägen

Beslut
Bergnämnden antar planen för vägen.

Skickas till
Kommunstyrelsen

§ 5 Nytt reglemente

Beslut
Bergnämnden godkänner reglementet.
"""


def test_minutes_whose_values_are_like_their_siblings_are_not_doubted() -> None:
    assert not doubts(MEMBERS)


@pytest.mark.parametrize(
    ("sound", "hurt", "about"),
    [
        ("§ 3 Rapporter\n\nBeslut\nBergnämnden antecknar rapporterna.", "§ 3 Rapporter\n\nBeslut\nBergnämnden antecknar", "antecknar"),
        ("antar planen för vägen.\n\nSkickas till\nKommunstyrelsen", "antar planen för vägen.\n\nSkickas till\nKommunstyrel", "Kommunstyrel"),
        ("§ 3 Rapporter\n", "§ 3 Rapporter. Arbetet pågick 2024. Frågan väcktes.\n", "Rapporter"),
        ("Närvarande ledamöter\nMira Dal", "Ersättare\nMira Dal", "Ersättare"),
        ("Skickas till\nKommunstyrelsen\n\n§ 3", "Skickas till\nDnr. 2025-00061\n\n§ 3", "Dnr"),
    ],
)
def test_a_value_unlike_its_siblings_is_told_of(sound: str, hurt: str, about: str) -> None:
    assert sound in MEMBERS
    text = MEMBERS.replace(sound, hurt)
    told = doubts(text)
    assert any(about in text[start:end] for doubt in told.values() for start, end in doubt.spans), told


def test_a_list_whose_second_heading_is_lost_is_told_of_where_an_item_is_lost_too() -> None:
    whole = MEMBERS.replace("Ersättare\nKarl Ask (S)\nUlla Berg (M)\n", "Övriga\nKarl Ask, jurist\nUlla Berg, utredare\n")
    text = whole.replace("Övriga\n", "")
    gone = text.replace("§ 3 Rapporter\n\nBeslut\nBergnämnden antecknar rapporterna.\n\n", "")
    assert "text.values" not in doubts(whole)
    spans = doubts(gone)["text.values"].spans
    assert any(gone[start:end].startswith("Närvarande ledamöter") for start, end in spans)
