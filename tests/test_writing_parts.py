"""The parts of the page: what each says of a record, and that it says it once and in order."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from invented_meeting import meeting
from samtrad.reading.record import Agreement, Assignment, Attendee, Ballot, Decision, Dissent, Interval, Minutes, Proposal, Sitting, Vote
from samtrad.reading.text import Text
from samtrad.writing.labels import Language
from samtrad.writing.page import page


def shown(part: str, language: Language = "sv", **changes: Any) -> str:
    """The words of one part of the invented meeting's page, some of its record changed."""
    text, minutes = meeting()
    return words(markup(text, msgspec.structs.replace(minutes, places=_kept(minutes, changes), **changes), part, language))


def markup(text: Text, minutes: Minutes, part: str, language: Language = "sv") -> str:
    found = re.search(rf'<section class="stack" aria-labelledby="{part}">(.*?)</section>', page(text, minutes, language), re.DOTALL)
    return found[1] if found else ""


def _kept(minutes: Minutes, changes: dict[str, Any]) -> dict[str, Any]:
    return {pointer: places for pointer, places in minutes.places.items() if pointer.split("/")[1] not in changes}


def words(html: str) -> str:
    """What is heard: blocks are parted, what stands in a line is not."""
    html = re.sub(r"</(?:p|li|dt|dd|h\d|div|td|summary)>", " ", html)
    return " ".join(re.sub(r"<[^>]*>", "", html).replace("\u00a0", " ").split())


def _agreement(name: str, at: int, **more: Any) -> Agreement:
    return Agreement(name=name, item=1, span=(at, at + 5), **more)


def test_an_agreement_stands_once_with_all_that_is_said_of_it() -> None:
    told = shown(
        "agreements",
        agreements=[
            _agreement("avtal om läkarstöd", 300, event="proposed"),
            _agreement("Avtalet om läkarstöd", 320, event="in_force", valid_from="2025-01-01", valid_to="2026-12-31"),
            _agreement("avtalet om hjälpmedel", 340, event="adopted"),
            _agreement("avtalet om läkarstöd", 360, event="proposed"),
        ],
    )
    assert len(re.findall(r"gäller", told)) == 1
    assert "gäller 1 januari 2025 – 31 december 2026" in told
    assert len(re.findall("föreslås", told)) == 1
    assert told.count("Belägg") == 4
    assert told.index("avtal om läkarstöd") < told.index("avtalet om hjälpmedel")


def test_coming_meetings_stand_in_the_order_of_their_days() -> None:
    days = [Sitting(date="2025-11-03", span=(10, 20)), Sitting(date="2025-04-07", span=(30, 40)), Sitting(date="2025-08-20", span=(50, 60))]
    told = shown("next", next_sittings=days)
    assert told.index("7 april 2025") < told.index("20 augusti 2025") < told.index("3 november 2025")


def test_days_are_due_in_the_words_that_say_them() -> None:
    text, minutes = meeting()
    start = text.string.index("Kansliet får")
    due = Interval(start="2025-12-01", end="2025-12-10", precision="range")
    date = msgspec.structs.replace(minutes.dates[0], text="i början av december", start=due.start, end=due.end, precision="range", span=(start + 5, start + 9))
    task = Assignment(item=1, task="återkomma i början av december", due=due, span=(start, start + 40), status="paused")
    told = shown("due", assignments=[task], dates=[date])
    assert told.startswith("Att göra i början av december 1–10 december 2025")
    assert "senast" not in told
    assert "ingen ansvarig angiven · pausat" in told
    assert shown("due", assignments=[task], dates=[]).startswith("Att göra 1–10 december 2025")


def test_people_are_one_link_each() -> None:
    text, minutes = meeting()
    html = markup(text, minutes, "attendance")
    assert html.count("<a ") == len(minutes.attendance)
    told = words(html)
    assert "Ida Ekvik (S), Norrby, ordförande" in told
    assert "Nils Berglid (M), Södervik, § 1, 2" in told
    lettered = [Attendee(name="Bo Rehn", capacity="officer", presence="part", items=["34 A", "34 B", "34 C", "34 E"], span=(5, 9))]
    assert "Bo Rehn, § 34 A–C, 34 E" in shown("attendance", attendance=lettered)


def test_many_people_are_folded() -> None:
    people = [Attendee(name=f"Person {at}", capacity="member", presence="present", span=(at, at + 1)) for at in range(50)]
    text, minutes = meeting()
    html = markup(text, msgspec.structs.replace(minutes, attendance=people, places={}), "attendance")
    assert "<summary>Ledamöter, 50</summary>" in html


def test_what_is_told_of_is_not_called_a_decision_here() -> None:
    told = Decision(item=0, text="Nämnden har behandlat ärendet.", type="other", status="reported", by="Nämnden", date="2025-02-02", span=(200, 210))
    assert "Nämnden har behandlat ärendet. Redovisat beslut · av Nämnden 2 februari 2025 Belägg för punkt 1, beslut 1: s. 1" in shown("items", decisions=[told])


def test_a_vote_tells_sides_and_members() -> None:
    sides = [Ballot(name=f"Ja {at}", option="yes") for at in range(2)] + [Ballot(name="Nej 1", option="no"), Ballot(name="Avstår 1", option="abstain")]
    vote = Vote(item=1, yes=2, no=1, abstained=1, yes_means="bifall", no_means="avslag", method="secret", ballots=sides, span=(300, 310))
    told = shown("items", votes=[vote])
    assert "Omröstning 2 ja: bifall 1 nej: avslag 1 avstår Ja: Ja 0, Ja 1 Nej: Nej 1 Avstår: Avstår 1 sluten omröstning Belägg för" in told
    text, minutes = meeting()
    html = markup(text, msgspec.structs.replace(minutes, votes=[vote], places={}), "items")
    assert '<rect class="yes" x="0.00" y="0" width="50.00"' in html
    assert '<rect class="no" x="50.00" y="0" width="25.00"' in html
    uncounted = msgspec.structs.replace(vote, yes=None, no=None, ballots=[])
    assert "<rect" not in markup(text, msgspec.structs.replace(minutes, votes=[uncounted], places={}), "items")


def test_letters_of_parties_are_one_link() -> None:
    text, minutes = meeting()
    dissent = Dissent(item=1, kind="reservation", by=["M", "KD", "Nämndens liberaler"], span=(300, 310))
    html = markup(text, msgspec.structs.replace(minutes, dissents=[dissent], proposals=[], places={}), "items")
    assert re.search(r'<a id="v\d+" class="v" href="#p\d+">M, KD, Nämndens liberaler', html)


def test_proposals_stand_under_one_name() -> None:
    moved = [Proposal(item=1, by=[who], text=what, span=(300 + at, 310)) for at, (who, what) in enumerate((("Ida Ek", "bifall"), ("Bo Rehn", "avslag")))]
    told = shown("items", proposals=moved)
    assert told.count("Yrkande") == 1
    assert told.index("Ida Ek: bifall") < told.index("Bo Rehn: avslag")


def test_no_doubt_is_no_claim_to_have_read_all() -> None:
    text, minutes = meeting()
    sure = msgspec.structs.replace(minutes, doubts=[])
    html = words(page(text, sure, "sv"))
    assert f"Vi tvekade inte om någon av de {len(minutes.places)} uppgifter vi läste. Ord utan märke i texten har vi bara läst som text." in html
    assert "säkra" not in html


def test_what_ran_out_before_the_meeting_is_not_waited_for() -> None:
    text, minutes = meeting()
    over, next_ = _agreement("avtalet om färdtjänst", 300, valid_to="2024-12-31"), _agreement("avtalet om läkarstöd", 320, valid_to="2026-12-31")
    html = words(page(text, msgspec.structs.replace(minutes, agreements=[over, next_], places={}), "sv"))
    assert "Går ut: avtalet om läkarstöd, 31 december 2026" in html
    assert "Går ut: avtalet om färdtjänst" not in html


def test_an_extract_says_of_what() -> None:
    text, minutes = meeting()
    told = words(page(text, msgspec.structs.replace(minutes, extract_of="2"), "sv"))
    assert "Utdrag ur protokollet § 2" in told


def test_words_of_the_document_are_marked_as_swedish_in_english() -> None:
    text, minutes = meeting()
    html = page(text, minutes, "en")
    assert re.search(r'<a id="v\d+" class="v" href="#p\d+" lang="sv">Ekvadssalen, Norrby', html)
    assert not re.search(r'lang="sv">Monday', html)
    assert 'lang="sv"' not in page(text, minutes, "sv").partition('<div class="leaf"')[0].partition("<body")[2]
