"""The people of a roll: each seat with what its columns say of presence, service and stand-ins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.homes import home_end
from samtrad.reading.find.people.keys import say
from samtrad.reading.find.people.limits import find_limits, opposite
from samtrad.reading.find.people.lists import read_people
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.find.roll.marks import BLANK, PARTS, SERVES, SERVES_FOR, Marks, limits_alone, role_of
from samtrad.reading.find.roll.table import ABSENT_FIRST, HOME_ABOVE, PARTY_ABOVE, STANDS_IN, Entry, RollTable, side_by_side
from samtrad.reading.lexicon.roles import NO_PARTY, PARTIES, SECRETARY_TITLES, Heading, heading_of
from samtrad.reading.lexicon.roll_columns import ABSENT_MARKS, PRESENT_MARKS
from samtrad.reading.passage import Segment
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation, is_title, name_end

_PARTS = re.compile(r"[^,/()]+")
_ONE = re.compile(r"edamot\b")
"""A column's head names one of those who stand beneath: "Ledamot/ersättare"."""
_BEHIND = re.compile(r",\s|\s\(|\s?/(?=[A-ZÅÄÖa-zåäö]{1,3}\Z)")
"""What parts an organisation from what is said behind it."""
_PARTY_LEADS = re.compile(r"\(?(?P<party>[A-Za-zÅÄÖåäö]{1,3})(?:\)\s+|\s*[,/]\s*)(?=[A-ZÅÄÖ])")
_SERVING = Heading("serving_substitute", None)


def people_of_roll(table: RollTable, heading: Heading, group: Words | None, *, politics: bool) -> list[Draft]:
    """Everyone in a roll, stand-ins after those they stand in for. ``heading`` is the one that the roll stands under."""
    if (beside := side_by_side(table)) is not None:
        return [draft for part in beside for draft in people_of_roll(part, heading, group, politics=politics)]
    table, away = _told_absent(limits_alone(table))
    seats = _seats(table, heading, group, politics=politics)
    voted = _all_vote(table)
    paired = _is_paired(table, away)
    found: list[Draft] = []
    carried: dict[int, Cell] = {}
    for entry in table.entries:
        _carry(table, entry, carried)
        drafts = seats.get(entry.at, [])
        if not drafts:
            found += _substitutes_alone(table, entry, heading, group, politics=politics)
            continue
        draft = drafts[0]
        _describe(draft, table, entry)
        leads = _leads_with_party(table, entry)
        for other in drafts[1:]:  # several in one cell, who all come from there, or are all of that party
            other.organisation = other.organisation or draft.organisation
            other.party = other.party or (draft.party if leads else None)
        stand_ins = _stand_ins(draft, table, entry, group, politics=politics)
        if paired:
            for stand_in in stand_ins:
                serves = stand_in.capacity == "serving_substitute" and stand_in.replaces is draft.name
                stand_in.heading, stand_in.replaces, stand_in.capacity = Heading("substitute", heading.absent), None, "serving_substitute" if serves else None
                stand_in.organisation = stand_in.organisation or draft.organisation
                stand_in.party = stand_in.party or (draft.party if leads else None)
        _attend(draft, table, entry, () if paired else stand_ins, voted=voted)
        draft.absent = True if entry.at in away else draft.absent
        if found and STANDS_IN.match(entry.cells[_name_column(table)].string) and not draft.absent:
            _step_in(draft, found[-1])
        found += [*drafts, *stand_ins]
    return found


def _step_in(draft: Draft, above: Draft) -> None:
    """Make someone on a row that opens with "ers." the stand-in of the member on the row above."""
    if above.heading.capacity == "substitute" or above.capacity == "serving_substitute" or draft.heading.capacity == "substitute":
        return
    draft.capacity, draft.replaces = "serving_substitute", above.name
    if above.limits or not draft.limits:
        above.absent = above.absent if above.limits else True
    else:
        above.limits = [opposite(limit) for limit in draft.limits if limit.numbers]


def _told_absent(table: RollTable) -> tuple[RollTable, frozenset[int]]:
    """The roll without what cells say of absence before the name, and the rows where they do: "Frånvarande: Anna Berg"."""
    name = _name_column(table)
    away: set[int] = set()
    entries: list[Entry] = []
    for entry in table.entries:
        cell = entry.cells.get(name)
        match = ABSENT_FIRST.match(cell.string) if cell else None
        cut = cell.cut(match.end()) if cell and match else None
        if cut is not None:
            away.add(entry.at)
            entry = entry._replace(cells={**entry.cells, name: cut})  # noqa: PLW2901 - the row as it is read
        entries.append(entry)
    return table._replace(entries=entries), frozenset(away)


def _leads_with_party(table: RollTable, entry: Entry) -> bool:
    """Whether a party in a column before the names opens the row, and so is that of all in it: "S | Anna Berg, Bo Ek | Cia Dal"."""
    return any(table.columns[index].kind == "party" for index in entry.cells if 0 <= index < _name_column(table))


def _substitutes_alone(table: RollTable, entry: Entry, heading: Heading, group: Words | None, *, politics: bool) -> list[Draft]:
    """The substitutes of a row with no member: "Ekby | – | Bo Ek (C)"."""
    index = table.first("substitute")
    if index is None or index not in entry.cells or _name_column(table) in entry.cells:
        return []
    found = read_people([Row(entry.at, (entry.cells[index],), 0.0)], Heading("substitute", heading.absent), group, politics=politics)
    home = next((cell for i, cell in entry.cells.items() if i >= 0 and table.columns[i].kind == "organisation" and cell.string not in BLANK), None)
    party = next(
        (cell for i, cell in entry.cells.items() if 0 <= i < _name_column(table) and table.columns[i].kind == "party" and cell.string not in BLANK), None
    )
    for draft in found:
        draft.organisation = draft.organisation or (home.words() if home else None)
        draft.party = draft.party or (_inner(party) if party else None)
    return [draft for draft in found if draft.name is not None]


def _seats(table: RollTable, heading: Heading, group: Words | None, *, politics: bool) -> dict[int, list[Draft]]:
    """The people in the column of names, read as the list that it is, by the entry that they stand in."""
    name = _name_column(table)
    own = heading_of(_ONE.sub("edamöter", table.columns[name].head.string.strip(" :")))
    found: dict[int, list[Draft]] = {}
    runs: list[tuple[Heading, list[Entry]]] = []
    for entry in table.entries:
        if name not in entry.cells:
            continue
        said = entry.heading or (own if heading.capacity != "substitute" or own is None or own.capacity != "member" else None)
        effective = said._replace(absent=said.absent if said.absent is not None else heading.absent, capacity=said.capacity or "member") if said else heading
        if not runs or runs[-1][0] != effective:
            runs.append((effective, []))
        runs[-1][1].append(entry)
    for effective, entries in runs:
        drafts = read_people([_row(table, entry, name) for entry in entries], effective, group, politics=politics)
        starts = [(entry.cells[name].start, entry.at) for entry in entries]
        for draft in drafts:
            origin = draft.passage.ranges(draft.start, draft.start + 1)[0][0]
            at = max((at for start, at in starts if start <= origin), default=starts[0][1])
            found.setdefault(at, []).append(draft)
    return found


def _name_column(table: RollTable) -> int:
    name = table.first("name")
    if name is None:
        name = table.first("given")
    assert name is not None
    return name


def _row(table: RollTable, entry: Entry, name: int) -> Row:
    """The name with what is said beside it in words."""
    cells = [entry.cells[name]]
    surname = table.first("surname")
    if table.columns[name].kind == "given" and surname is not None and surname in entry.cells:
        cells = [_full_name(entry.cells[name], entry.cells[surname])]
    cells += [cell for index, cell in sorted(entry.cells.items()) if index >= 0 and table.columns[index].kind == "note"]
    return Row(entry.at, tuple(cells), 0.0)


def _full_name(given: Cell, surname: Cell) -> Cell:
    """Given name and surname as one cell, whichever column stands first."""
    size = len(given.string) + 1
    moved = tuple(Segment(s.start + size, s.origin, s.length) for s in surname.segments)
    return Cell(f"{given.string} {surname.string}", (*given.segments, *moved), given.left, given.column, given.marker)


def _carry(table: RollTable, entry: Entry, carried: dict[int, Cell]) -> None:
    """What stands once for several rows, in a column before the names: the party or organisation of a group."""
    for index in range(_name_column(table)):
        if table.columns[index].kind not in {"party", "organisation"}:
            continue
        if index in entry.cells:
            carried[index] = entry.cells[index]
        elif index in carried:
            entry.cells[index] = carried[index]


def _describe(draft: Draft, table: RollTable, entry: Entry) -> None:
    """Party, organisation and title from their columns."""
    name = _name_column(table)
    substitute = table.first("substitute")
    if PARTY_ABOVE in entry.cells:
        draft.party = entry.cells[PARTY_ABOVE].words()
    if HOME_ABOVE in entry.cells and draft.organisation is None:
        home = entry.cells[HOME_ABOVE]
        draft.organisation = home.words(0, home_end(home.string))
    for index, cell in sorted(entry.cells.items()):
        kind = table.columns[index].kind if index >= 0 else ""
        if kind == "party" and not (substitute is not None and name < substitute < index):
            low = cell.string.casefold().strip(" ()")
            draft.party = None if low in NO_PARTY else _inner(cell)
        elif kind == "organisation" and cell.string not in BLANK and (draft.organisation is None or index > name or is_organisation(cell.string)):
            _home(draft, cell)
        elif kind == "title" and cell.string not in BLANK:
            _title(draft, cell)
        elif kind == "present":
            _role_beside(draft, cell)
        elif kind == "replaces" and (end := name_end(cell.string)):
            draft.replaces, draft.capacity = cell.words(0, end), "serving_substitute"


def _home(draft: Draft, cell: Cell) -> None:
    """A cell of the column of organisations: where someone comes from, a post before it, and what is said behind it ("PRO, ersättare", "NHR, ej punkt 9")."""
    string = cell.string
    limits = find_limits(string)
    end = limits[0].start if limits and limits[0].start else len(string)
    draft.limits += limits if end < len(string) else []
    for cut in reversed(list(_BEHIND.finditer(string, 0, end))):
        text = string[cut.end() : end].strip(" ,()")
        mark = mark_of(text, bracket=False, politics=False) if text else None
        if mark is not None and mark.kind == "party" and draft.party is None:
            at = string.index(text, cut.end())
            draft.party = cell.words(at, at + len(text))  # "Granby kommun (S)", "Granby kommun, M"
            end = cut.start()
            continue
        if mark is not None and mark.kind not in {"capacity", "secretary", "title", "remote", "absent"}:
            break
        if mark is not None and mark.kind == "capacity":
            draft.capacity = draft.capacity or mark.value  # type: ignore[assignment]
        draft.secretary = draft.secretary or (mark is not None and mark.kind == "secretary")
        draft.remote = draft.remote or (mark is not None and mark.kind == "remote")
        if mark is not None and mark.kind in {"title", "secretary"} and draft.label is None and draft.title is None:
            at = string.index(text, cut.end())
            draft.label = cell.words(at, at + len(text))
        end = cut.start()
    home = string[:end].rstrip(" ,(")
    if draft.party is None and (led := _PARTY_LEADS.match(home)) and led.group("party").casefold() in PARTIES:
        draft.party = cell.words(led.start("party"), led.end("party"))  # "S, Granby kommun"
        draft.organisation = cell.words(led.end(), len(home))
        return
    post, comma, _ = home.partition(", ")
    if is_title(post) and not is_organisation(post):
        draft.label = cell.words(0, len(post))
        if comma:
            draft.organisation = cell.words(len(post) + len(comma), len(home))
    else:
        draft.organisation = cell.words(0, len(home))


def _role_beside(draft: Draft, cell: Cell) -> None:
    """What a cell of presence says that someone was there: "På plats, ordförande", "Sekreterare", "Digitalt (gäst)"."""
    for part in PARTS.finditer(cell.string):
        text = part.group().strip()
        role = role_of(text) if text and text.casefold() not in SERVES else None
        if role is None:
            continue
        start = cell.string.index(text, part.start())
        if role == "secretary":
            draft.secretary = True
        if role == "capacity":
            draft.capacity = draft.capacity or mark_of(text.casefold(), bracket=False, politics=False).value  # type: ignore[assignment]
        elif draft.label is None and draft.title is None and (role == "chair" or text.casefold().strip(" .") in SECRETARY_TITLES):
            draft.label = cell.words(start, start + len(text))


def _inner(cell: Cell) -> Words:
    """A cell without brackets around all of it: "(S)"."""
    string = cell.string
    return cell.words(1, len(string) - 1) if string[0] == "(" and string[-1] == ")" else cell.words()


def _title(draft: Draft, cell: Cell) -> None:
    """A cell of the column of posts: a post, and what makes someone a member, guest, stand-in or secretary."""
    if limits := find_limits(cell.string):  # "Rektor, § 1-4", or what the column of posts tells of someone who has none
        draft.limits += limits
        post = cell.cut(0, len(cell.string[: limits[0].start].rstrip(" ,(")))
        if post is None:
            return
        cell = post
    said: list[Words] = []
    for part in _PARTS.finditer(cell.string):
        text = part.group().strip()
        if not text:
            continue
        start = cell.string.index(text, part.start())
        mark = mark_of(text, bracket=False, politics=False)
        if mark.kind == "capacity":
            if draft.capacity is None or mark.value != "member":
                draft.capacity = mark.value  # type: ignore[assignment]
        elif match := SERVES_FOR.match(text):
            draft.capacity = "serving_substitute"
            end = name_end(cell.string, start + match.end())
            draft.replaces = cell.words(start + match.end(), end) if end > start + match.end() else None
        else:
            draft.secretary = draft.secretary or mark.kind == "secretary"
            said.append(cell.words(start, start + len(text)))
    if said:
        draft.label = cell.words() if len(said) == len(_PARTS.findall(cell.string)) else said[0]


def _stand_ins(draft: Draft, table: RollTable, entry: Entry, group: Words | None, *, politics: bool) -> list[Draft]:
    """Who stood in for the one in a row: the column of substitutes and the party after it."""
    index = table.first("substitute")
    if index is None and (told := _stand_in_among_marks(table, entry)) is not None:
        found = read_people([Row(entry.at, (told,), 0.0)], _SERVING, group, politics=politics)
        for stand_in in found:
            stand_in.replaces = draft.name
        return found
    if index is None or index not in entry.cells or entry.cells[index].string.casefold().strip(" .") in ABSENT_MARKS | PRESENT_MARKS:
        return []
    found = [d for d in read_people([Row(entry.at, (entry.cells[index],), 0.0)], _SERVING, group, politics=politics) if d.name is not None]
    parties = [i for i, c in enumerate(table.columns) if c.kind == "party" and i > index and i in entry.cells]
    for stand_in in found:
        stand_in.replaces = stand_in.replaces or draft.name
        if stand_in.party is None and parties:
            stand_in.party = _inner(entry.cells[parties[0]])
    return found


def _stand_in_among_marks(table: RollTable, entry: Entry) -> Cell | None:
    """Who stands in, where a column of marks says so: "Ersätts av Dan Fors (SD)"."""
    for index, cell in entry.cells.items():
        if index >= 0 and table.columns[index].kind in {"present", "absent", "serving", "note"} and cell.string[:1] in "Ee":
            mark = mark_of(cell.string, bracket=False, politics=False)
            if mark.kind == "replaced_by":
                return cell.cut(mark.at)
    return None


def _attend(draft: Draft, table: RollTable, entry: Entry, stand_ins: Sequence[Draft], *, voted: bool) -> None:
    """Whether the one in a row was there, from the columns of marks, the stand-ins and the votes."""
    marks = Marks(table, entry)
    draft.limits += marks.limits
    draft.remote = draft.remote or marks.remote
    draft.partly = draft.partly or marks.partly
    for meaning in marks.said:
        say(draft, meaning)
    if marks.serving and (draft.capacity == "substitute" or (draft.capacity is None and draft.heading.capacity == "substitute")):
        draft.capacity, draft.heading = "serving_substitute", draft.heading._replace(strict=False)
    if marks.replaces is not None:
        draft.replaces, draft.capacity = marks.replaces, "serving_substitute"
    if draft.vacant or any(meaning.absent is not None for meaning in marks.said):
        return
    served = [limit for stand_in in stand_ins for limit in stand_in.limits if limit.numbers]
    if draft.limits and not marks.absent:
        return
    if stand_ins and served:
        draft.limits += [opposite(limit) for limit in served]
    elif stand_ins or marks.absent:
        draft.absent = True
    elif marks.present or marks.serving:
        draft.absent = False
    elif draft.absent is None and (marks.told or voted):
        draft.absent = True


def _is_paired(table: RollTable, away: frozenset[int]) -> bool:
    """Whether substitutes stand beside most members and no column tells who served, or cells say it themselves: a list of both, "Ordinarie | Ersättare"."""
    index = table.first("substitute")
    if index is None or any(c.kind in {"present", "absent", "serving", "vote", "item"} for c in table.columns):
        return False
    filled = sum(index in e.cells for e in table.entries)
    served = any(_SERVES.search(e.cells[index].string) for e in table.entries if index in e.cells)
    return (filled * 2 >= len(table.entries) or (served and bool(away))) and table.columns[index].head.string.casefold().startswith(("ersättare", "suppleant"))


_SERVES = re.compile(r",\s*(?:tj\w*|ersätter)\b|\(tj", re.IGNORECASE)
"""What a cell says of a substitute who served: "Anna Berg, tjänstgörande"."""


def _all_vote(table: RollTable) -> bool:
    """Whether a column of votes is filled in for nearly everyone, so that a blank tells of someone who was not there."""
    votes = [i for i, c in enumerate(table.columns) if c.kind == "vote"]
    if not votes:
        return False
    given = sum(any(i in e.cells for i in votes) for e in table.entries)
    return given * 3 >= len(table.entries) * 2
