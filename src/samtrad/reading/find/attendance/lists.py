"""The lists of a document one after the other, with what each heading says of the people under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.attendance.told_moves import tells_move
from samtrad.reading.find.cells.label import DELEGATES_OF, FROM_FIRST, FROM_WHOM, NOTES, SPOKEN_FOR
from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.cells.tables import ends_before_tasks
from samtrad.reading.find.narrated.paragraphs import read_narrated
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.homes import REPRESENTED, home_end
from samtrad.reading.find.people.keys import NO_KEY, Key, say_notes
from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.find.people.lines import Habits
from samtrad.reading.find.people.lists import gives_parties, read_people
from samtrad.reading.find.roll.columns import read_table
from samtrad.reading.find.roll.people import people_of_roll
from samtrad.reading.find.roll.spread import people_of_spread, read_spread
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sheet.fields import read_fields
from samtrad.reading.lexicon.roles import COLUMNS, ONE_SIDE, SIDES, Heading, chosen_by, is_body, is_party, is_side, is_staff
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.words import Words
from samtrad.swedish.names import is_name_word, is_organisation, is_person, is_title, name_end, split_person

_MEMBER = Heading("member", None)
_NUMBER = re.compile(r"(?:§+\s*)?\d{1,4}\s*[.)]?\s+(?=[A-ZÅÄÖ])")
_LOWER_WORDS = re.compile(r"(?<=\s)[a-zåäöé]{2,}(?=[\s.])")
_MORE_OF_ONE = re.compile(r"\s?[(,]|\s[–—-]\s")
"""What parts a name from what is said of the one who bears it in a list."""
_SENTENCE = re.compile(r"(?<=[a-zåäö)])\.\s(?=[A-ZÅÄÖÉ])")
_FROM_PLACE = re.compile(r"\sfrån\s[\wåäö]+")
_COUNTED = re.compile(r"\d{1,3}\s")
_LETTERED = re.compile(r"[A-K][.)]\s[A-ZÅÄÖ][a-zåäö]+\s(?:och\s)?[a-zåäö]")
"""The heading of an item, "A. Välkommen och laget runt", and no one's name."""
_NUMBERED_HEADING = re.compile(r"\d{1,2}\.? [A-ZÅÄÖ][a-zåäö]+(?! [A-ZÅÄÖ])")
"""The heading of an item below a list: "1 Avvikelser", and no count of people, "4 elever"."""
_VERBS = re.compile(
    r"\b(?:öppna[dr]\w*|hälsa[dr]\w*|informera\w*|redogör\w*|redogjorde|beslut\w*|valdes|väljs|utses|utsågs|förklara\w*|konstatera\w*|redovisa\w*|berätta\w*|tacka\w*|inledde|är|var|har|hade|ska|kan)\b"
)
"""What makes a sentence tell more than who came."""
_PAGE = re.compile(r"(?:[Ss]ida?\s*)?\d{1,3}\s?\(\d{1,3}\)|[Ss]ida\s\d{1,3}(?:\sav\s\d{1,3})?")
_DASHES = frozenset("- – —".split())
_PARTS = frozenset("för från norra södra östra västra övre nedre mellersta inre yttre".split())
"""What the sides and parts of a list open with, which are no one's organisation: "Norra Länsdelen"."""
_SERVES = re.compile(r"(?:ersätts|ersattes|ersätter|tjänstgör|ersättare)\s+(?:av|för|[A-ZÅÄÖ])")
_STAFF = frozenset({"officer", "secretary", "guest", "presenter"})
_FOR_HOME = re.compile(r"(?:För|Från) (?P<home>[A-ZÅÄÖ][a-zåäöé]{2,}(?:[ -][A-ZÅÄÖ][a-zåäöé]{2,})?)")
"""A place by its name alone that those beneath sit for: "För Granby", "Från Norra Åkerby"; "För kommunerna" is a side."""
_ENOUGH = 3
_MOST_PROSE = 5


class Roll(NamedTuple):
    """The people in the lists, and those who are named with a role before any list ("Ordförande: Anna Berg")."""

    drafts: list[Draft]
    early: list[Draft]

    @property
    def listed(self) -> bool:
        """Whether any list names anyone."""
        return bool(self.drafts)

    @property
    def seated(self) -> bool:
        """Whether any list names members, or leaves unsaid what those in it are; officers alone are no meeting."""
        return any(d.heading.capacity in {None, "member", "serving_substitute"} and not d.secretary for d in self.drafts)

    @property
    def credible(self) -> bool:
        """Whether at least two are named in full, as a list outside the head must be to be believed."""
        return sum(d.name is not None and not d.single and " " in d.name for d in self.drafts) > 1


class _State:
    """Where the reading stands: under which heading, and whether lists have given way to signing."""

    __slots__ = ("absent", "bare", "group", "habits", "heading", "in_lists", "major", "over", "signing", "staffed")

    def __init__(self, key: Key) -> None:
        self.in_lists = False
        self.signing = False
        self.absent = False
        self.major = False
        self.bare = False
        self.staffed = False
        self.heading = _MEMBER
        self.habits = Habits(key.signs)
        self.group: Words | None = None
        self.over: Words | None = None


def read_listing(rows: Sequence[Row]) -> Roll:
    """The lists in an item, whose heading may carry the item's number: "1. Närvarande"."""
    rows = [_without_number(rows[0]), *rows[1:]] if rows else []
    return read_roll(read_fields(rows), rows)


def read_called(rows: Sequence[Row], heading: str) -> Roll:
    """The list in an item whose own ``heading`` says that its people follow: "§ 4 Upprop" over a sentence, then "Granby | Anna Berg (S)"."""
    start = next((n for n, row in enumerate(rows[1:], 1) if not (len(row.cells) == 1 and _leads(row.cells[0].string, heading))), 0)
    if not start:
        return Roll([], [])
    under = Field("people", rows[0].cells[0], rows[0].at, [], Heading("member", absent=False), dotted=False)
    return read_roll(read_fields(rows[start:], under), rows)


def _leads(string: str, heading: str) -> bool:
    """Whether a line stands before the list of an item: more of the heading, or a sentence."""
    return string in heading or string.endswith((".", ":", "!"))


def read_roll(fields: Sequence[Field], rows: Sequence[Row], key: Key = NO_KEY) -> Roll:
    """The people of every list among the fields of the rows; ``key`` tells what signs beside them mean."""
    politics = gives_parties(rows)
    state = _State(key)
    drafts: list[Draft] = []
    early: list[Draft] = []
    for place, field in enumerate(fields):
        _stand_over(field, fields[place - 1] if place else None, state)
        if drafts and _is_of_the_last(field, fields, place, rows):
            drafts[-1].absent = True
            continue
        if drafts and state.in_lists and field.kind == "secretary" and _beneath_one(field, fields, place, rows):
            drafts[-1].secretary = True
            continue
        if field.kind == "people" and field.heading is not None and field.heading.absent is not None:
            state.signing = False  # the lists stand below what a cover has to sign
        if field.kind == "people" and field.heading is not None and not (field.heading.title and state.signing):
            drafts += _people(field, field.heading, state, politics=politics)
        elif field.kind == "roll":
            drafts += _roll(field, state, politics=politics)
        elif field.kind == "spread":
            drafts += _spread(field, state, politics=politics)
        elif field.kind == "narrated":
            state.in_lists = True
            drafts += read_narrated(field.rows, field.heading, state.group)
        elif field.kind == "post":
            drafts += _post(field, state, politics=politics)
        elif field.kind == "side":
            if state.in_lists or len(field.rows) > 1:
                drafts += _side(field, state, politics=politics)
        elif field.kind in {"chair", "vice_chair", "secretary"} or (drafts and _tells_keeper(field)):
            _role(field, state, drafts, early, politics=politics)
        else:
            state.in_lists = False
            state.signing = state.signing or field.kind in {"keeper", "certifying", "certifier", "signing", "certify", "clarified"}
    say_notes(drafts, key)
    full = sum(not d.single for d in drafts)
    if full > _ENOUGH and (len(drafts) - full) * 5 < full:  # a lone word among many full names is no one's name
        drafts = [d for d in drafts if not d.single or d.party is not None or d.secretary]
    return Roll(drafts, early)


def _is_of_the_last(field: Field, fields: Sequence[Field], place: int, rows: Sequence[Row]) -> bool:
    """Whether "Ej närvarande" is said of the one above alone: right beneath what else is said of them, with white and another heading below."""
    if field.kind != "people" or field.heading is None or not field.heading.absent or field.heading.capacity is not None or field.rows:
        return False
    return _beneath_one(field, fields, place, rows)


def _beneath_one(field: Field, fields: Sequence[Field], place: int, rows: Sequence[Row]) -> bool:
    """Whether a label with nothing of its own stands right beneath what is said of someone on a row without a name, with white and a list's heading below."""
    if field.rows or field.dotted or not 0 < place < len(fields) - 1 or fields[place + 1].kind != "people":
        return False
    before = fields[place - 1].rows
    if not before or before[-1].at != field.row - 1 or name_end(before[-1].cells[0].string):
        return False
    above = {row.at: row.above for row in rows}
    return above.get(field.row, 1) < 1 <= above.get(fields[place + 1].row, 0)


def _stand_over(field: Field, before: Field | None, state: _State) -> None:
    """Keep the organisation alone on the row above a list on one line, for it and the lists right beneath: "Region Norrhed" over "Ledamöter: Anna Berg"."""
    inline = field.kind == "people" and bool(field.rows) and field.rows[0].at == field.row
    listed = before is not None and before.kind in {"people", "side"}
    if not inline or not listed:
        state.over = None
    above = before.rows[-1] if before is not None and before.rows else None
    if not inline or not listed or above is None or before is None or above.at in {before.row, field.row} or len(above.cells) > 1:
        return
    if is_organisation(above.cells[0].string) and not _is_entry(above.cells[0]):
        state.over = above.cells[0].words(0, len(above.cells[0].string.rstrip(" :")))


def _without_number(row: Row) -> Row:
    cell = row.cells[0]
    match = _NUMBER.match(cell.string)
    cut = cell.cut(match.end()) if match else None
    return row._replace(cells=(cut, *row.cells[1:])) if cut else row


def _people(field: Field, heading: Heading, state: _State, *, politics: bool) -> list[Draft]:
    """The people under a heading that says who they are; presence carries over from a heading above that only gives that."""
    if heading.remote and heading.capacity is None and heading.absent is None:
        return _read(field, state.heading._replace(remote=True, absent=False), _group(field), state, politics=politics, organisation=None)
    if heading.absent is not None:
        state.absent, state.major = heading.absent, not _values(field)
        state.bare = state.major
    elif not state.major or (state.absent and heading.capacity == "officer" and not state.staffed):
        state.absent = state.major = False  # a meeting has someone to keep its minutes: the first officers listed were there
    if heading.absent is None:
        state.bare = False
    state.staffed = state.staffed or heading.capacity in _STAFF
    effective = heading._replace(absent=state.absent, capacity=heading.capacity or "member")
    state.heading, state.in_lists = effective, True
    state.group = _group(field)
    found = _read(field, effective, state.group, state, politics=politics, organisation=_from_whom(field) or state.over)
    if effective.capacity in _STAFF | {"co_opted"}:  # "Som gäst p 3: Anna Berg"
        limits = [limit for limit in find_limits(field.label.string) if limit.numbers]
        for draft in found:
            draft.limits += [] if draft.limits else limits
    return found


def _from_whom(field: Field) -> Words | None:
    """Where a heading says that its people come from: "Närvarande från Granby kommun", "För Granby"; a side of a joint body is none."""
    string = field.label.string.rstrip(" :.")
    if field.kind == "side" and (match := _FOR_HOME.fullmatch(string)) and match.group("home").casefold() not in SIDES and not is_title(match.group("home")):
        return field.label.words(match.start("home"), match.end("home"))
    match = FROM_WHOM.match(string) or SPOKEN_FOR.fullmatch(string) or DELEGATES_OF.fullmatch(string)
    if (
        match is None
        and field.kind == "people"
        and field.heading == _MEMBER
        and field.rows
        and field.rows[0].at == field.row
        and not is_body(string)
        and not is_side(string)
        and not string.startswith(("För ", "Från "))
        and is_organisation(string)
        and split_person(string) is None
    ):
        return _group(field)  # "Granby kommun: Anna Berg (S)" with no heading above it
    if match is None and field.kind in {"people", "side"} and string.casefold().removeprefix("för ").removeprefix("från ") in ONE_SIDE:
        return field.label.words(string.rfind(" ") + 1, len(string))
    if match is not None and match.group("home").casefold() in ONE_SIDE:
        return field.label.words(match.start("home"), match.end("home"))
    if match is None or match.group("home").casefold() in SIDES or not is_organisation(match.group("home")) or is_staff(string):
        return None
    return field.label.words(match.start("home"), match.end("home"))


def _roll(field: Field, state: _State, *, politics: bool) -> list[Draft]:
    """The people of a table, under the heading that it stands under."""
    table = read_table(field.rows, 0)
    if table is None:
        return []
    state.in_lists = True
    heading = state.heading._replace(absent=state.absent) if state.group is not None else _MEMBER
    return people_of_roll(table._replace(signs=state.habits.signs), heading, state.group, politics=politics)


def _spread(field: Field, state: _State, *, politics: bool) -> list[Draft]:
    """The people of a table of organisations, each column under what its head says."""
    table = read_spread(field.rows, 0)
    if table is None:
        return []
    state.in_lists = True
    return people_of_spread(table, absent=state.absent, politics=politics)


def _values(field: Field) -> bool:
    """Whether a heading has people of its own, also behind where they come from: "Frånvarande: Granby: Anna Berg"."""
    return any(
        _is_entry(cell) or ((colon := cell.string.find(": ")) > 0 and name_end(cell.string, colon + 2) > colon + 2) for row in field.rows for cell in row.cells
    )


def _group(field: Field) -> Words:
    return field.label.words(0, len(field.label.string.rstrip(" :.")))


def _side(field: Field, state: _State, *, politics: bool) -> list[Draft]:
    """The people under a heading that names a side or where they come from."""
    state.in_lists = True
    if state.bare and state.absent:
        state.major = state.bare = False  # "Frånvarande" over "S: Bo Ek": its people are there, and headings that follow are none of its parts
    group = _group(field)
    if is_staff(group) and not state.major:
        state.heading, state.absent, state.group = Heading("officer", absent=False), False, group
        return _read(field, state.heading, group, state, politics=politics, organisation=None)
    party = group if is_party(group) else None
    home = field.label.words(0, home_end(field.label.string.rstrip(" :.")))  # "Granby kommun (9 röster)"
    home = _from_whom(field) or home if DELEGATES_OF.fullmatch(group) or group.startswith(("För ", "Från ")) else home
    chosen = chosen_by(group)
    organisation = (home if chosen is None and _is_home(group) else _from_whom(field)) if party is None else None
    if chosen is not None and " " in group[chosen[0] : chosen[1]] and is_organisation(group[chosen[0] : chosen[1]]) and group[chosen[0]].isupper():
        organisation = field.label.words(*chosen)  # "Granby kommun utsåg"; "Kommunerna utsåg" names a side alone
    over = state.group if organisation is not None or party is not None else group
    return _read(field, state.heading._replace(absent=state.absent), over, state, politics=politics, organisation=organisation, party=party)


def _post(field: Field, state: _State, *, politics: bool) -> list[Draft]:
    """The people behind a post of one who is employed: "Verkställande direktör: Anna Berg" under a list of others."""
    if (state.absent and not state.major) or state.heading.strict or state.heading.capacity in {"substitute", "serving_substitute"}:
        state.heading, state.absent, state.group = Heading("officer", absent=False), False, _group(field)
    state.in_lists = True
    found = _read(field, state.heading, state.group, state, politics=politics, organisation=None)
    if found and found[0].title is None:
        found[0].label = _group(field)
    return found


def _is_home(group: str) -> bool:
    """Whether a label names where people come from: "Granby kommun", "Regionen", "Granby"; "Norra länsdelen" is a part of the list."""
    words = group.split()
    if len(words) > 1 and all(word[:1].isupper() for word in words) and words[0].casefold() not in _PARTS and not is_title(group):
        return True  # "Funktionsrätt Granby"
    return (is_organisation(group) and not group.startswith(("För ", "Från "))) or (" " not in group and is_name_word(group) and not is_title(group))


def _role(field: Field, state: _State, drafts: list[Draft], early: list[Draft], *, politics: bool) -> None:
    """A chair or secretary by label: one of the list where the list is under way, else kept for the end."""
    leads = field.dotted and not drafts and not state.signing and bool(field.rows) and field.rows[0].at == field.row and field.kind == "chair"
    if (field.dotted and not leads) or state.signing or not field.rows:
        state.signing = state.signing or field.dotted
        return
    secretary = field.kind in {"secretary", "stop"}
    heading = Heading("secretary" if secretary else "member", absent=False, title=not secretary)
    found = _read(field, heading, state.group if state.in_lists and not secretary else _group(field), state, politics=politics, organisation=None)
    for draft in found:
        if not secretary and draft.title is None:
            draft.label = _group(field)
    if state.in_lists:
        drafts += found
    elif secretary:
        early += [d for d in found if not d.single]
    elif not drafts:
        early += found[:1]


def _tells_keeper(field: Field) -> bool:
    """Whether a name alone stands beneath a heading that says notes: "Anteckningar" over "Anna Berg", below those who were there."""
    return field.kind == "stop" and field.label.string.casefold().strip(" :") in NOTES and len(field.rows) == 1 and is_person(field.rows[0].cells[0].string)


def _read(
    field: Field, heading: Heading, group: Words | None, state: _State, *, politics: bool, organisation: Words | None, party: Words | None = None
) -> list[Draft]:
    rows = list(_list_rows(field, heading))
    opened = field.label.start if rows and rows[0].at == field.row else None
    found = read_people(rows, heading, group, politics=politics, organisation=organisation, party=party, opened=opened, habits=state.habits)
    ticked = sum(draft.checked for draft in found)
    if ticked and (ticked * 2 >= len(found) or any(row.cells[-1].string in _DASHES for row in rows)):
        for draft in found:  # who has no tick beside the name in a list of ticks was not there
            if not draft.checked and not draft.limits and draft.absent is None and draft.capacity != "serving_substitute":
                draft.absent = True
    return found


def _list_rows(field: Field, heading: Heading) -> Sequence[Row]:
    """The rows that belong to the list: up to prose, or to a row after a gap that names no one."""
    found: list[Row] = []
    named = False
    told = bool(field.rows) and FROM_FIRST.match(field.rows[0].cells[0].string) is not None
    for number, row in enumerate(_without_moves(field.rows)):
        text = row.cells[-1].string if len(row.cells) == 1 else "\t".join(c.string for c in row.cells)
        if (
            (
                _is_prose(text)
                and not (told and row.above < 1)
                and not (number and _runs_over(field.rows[number - 1], row))
                and not (number == 0 and row.at == field.row and heading.absent is not None and _opens_with_people(text))
            )
            or (row.above >= 1 and len(row.cells) == 1 and tells_move(text))
            or (heading.capacity == "secretary" and row.above >= 1 and column_of(text))
            or (found and _LETTERED.match(text))
            or (found and ends_before_tasks(field.rows, number))
            or (named and row.above >= 1 and _NUMBERED_HEADING.match(text))
            or (named and any(_PAGE.fullmatch(cell.string) for cell in row.cells))
        ):
            break
        entry = any(_is_entry(cell) for cell in row.cells)
        if not entry and named and (row.above >= 1 or heading.title) and not _adds(row.cells[0]):
            break
        if len(row.cells) > 1 and all(c.string.casefold().rstrip(".:") in COLUMNS for c in row.cells):
            continue
        if len(row.cells) == 1 and not named and row.cells[0].string.casefold().rstrip(".:") in COLUMNS:
            continue  # a table's head that came apart, one word a line
        named = named or entry
        found.append(row)
    return found


def _without_moves(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of one cell cut before a sentence that tells when someone came or left: "Bo Ek, Eva Hed. Per Alm deltog till och med punkt 5."."""
    return [_cut_at_move(row) if len(row.cells) == 1 and ". " in row.cells[0].string else row for row in rows]


def _cut_at_move(row: Row) -> Row:
    cell = row.cells[0]
    for stop in _SENTENCE.finditer(cell.string):
        if tells_move(cell.string[stop.end() :]) and name_end(cell.string, stop.end()) > stop.end():
            cut = cell.cut(0, stop.start())
            return row._replace(cells=(cut,)) if cut is not None else row
    return row


def _runs_over(above: Row, row: Row) -> bool:
    """Whether a row goes on from the one above in the midst of a name or an entry: "revisorn Gull-" over "Britt Ek (§ 4) samt ..., som fört protokollet."."""
    last = above.cells[-1].string
    return row.above < 1 and len(row.cells) == 1 and (last[-1] in "-," or last.endswith((" och", " samt")))


def _is_prose(text: str) -> bool:
    """A sentence: it ends with a full stop or runs long, and most of its words are small."""
    if len(text) < 30 or "\t" in text:
        return False
    if (end := name_end(text)) and _FROM_PLACE.match(text, end) and "," in text:
        return False  # "Anna Berg från Vik, Bo Ek från Ekby samt Cia Dal från regionen."
    if ("företrä" in text or "represent" in text) and REPRESENTED.search(text):
        return False  # "Granby kommun företräddes av Anna Berg (S), ordförande, och Bo Ek."
    outside = re.sub(r"\([^)]*\)?", "", text)
    small = len(_LOWER_WORDS.findall(outside))
    if text.endswith((".", "!", "?")) and small >= _MOST_PROSE - 1:
        return outside.count(",") < 3
    if (end := name_end(text)) and _MORE_OF_ONE.match(text, end):
        return False  # "Anna Berg (S) – deltog digitalt till och med punkt 4"
    return small > _MOST_PROSE and small * 2 > outside.count(" ")


def _opens_with_people(text: str) -> bool:
    """Whether a sentence behind a heading names its people, and tells nothing else: "Dessutom deltog Anna Berg och Bo Ek från regionen."."""
    return split_person(text) is not None and not tells_move(text) and _VERBS.search(text) is None


def _is_entry(cell: Cell) -> bool:
    """Whether a cell can name someone."""
    string = cell.string
    if string[:6].casefold() == "vakant" or _COUNTED.match(string):
        return True
    parts = split_person(string.lstrip("-–•0123456789.)☒☑☐□[]xX✓ "))
    return parts is not None or name_end(string, single=True) > 0


def _adds(cell: Cell) -> bool:
    """Whether a cell can add to the person above, or head the names below: "(punkt 3)", "Granby kommun", "KD"."""
    if _SERVES.match(cell.string):
        return True  # "ersätts av Bo Ek"
    return cell.string[0] in "(§" or is_organisation(cell.string) or is_title(cell.string) or is_party(cell.string)
