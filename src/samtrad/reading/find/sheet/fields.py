"""Labels and what stands beside or under them, in rows of cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.label import DOTS, Found, label_at
from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.narrated.paragraphs import read_paragraph
from samtrad.reading.find.people.homes import home_end
from samtrad.reading.find.people.keys import NO_KEY, Key
from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.find.people.lines import inverted_name
from samtrad.reading.find.people.offices import is_official
from samtrad.reading.find.roll.columns import read_table
from samtrad.reading.find.roll.spread import read_spread
from samtrad.reading.find.sheet.columns import Field, column_of, heads_column, still_open, wrapped_labels
from samtrad.reading.find.sheet.parted import parted
from samtrad.reading.lexicon.cover_labels import SIGNING
from samtrad.reading.lexicon.roles import COLUMNS, PARTIES, SIDES, WITH_COLON, Heading, chosen_by, heading_of, is_body, is_party, is_remote, is_side
from samtrad.reading.lexicon.roll_columns import column_kind
from samtrad.swedish.names import is_organisation, is_person, is_title, name_end, split_person
from samtrad.swedish.names_given import GIVEN_NAMES

_LONGEST_LABEL = 70
_LONGEST_SIDE = 60
_ANNOUNCES = re.compile(r"\b(?:närvar\w*|upprop\w*|deltog|deltagit|deltagare|tillstädes|frånvar\w*|förhinder)\b", re.IGNORECASE)
_GONE = re.compile(r"\b(?:frånvar\w*|förhinder|inte|ej|icke)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:just\w+|yrka\w*|röst\w*|utse\w*|utsåg\w*|välj\w*|valdes|valts|skickas|sänds|kallad\w*|reserv\w*|nomin\w*|mandat\w*)\b", re.IGNORECASE
)
"""What makes a sentence announce others than those who were there."""
_FEWEST_ANNOUNCED = 2  # people in the three rows beneath
_NAMES_SIGNS = re.compile(r"[A-ZÅÄÖ](?:\s?/\s?[A-ZÅÄÖ–-])+")
"""The head of a column of signs by the signs themselves: "N/T/F"."""
_SIGNS = re.compile(r"[,;:()–]|\soch\s|\s(?=[A-ZÅÄÖ]{1,2}(?:[\s,;]|\Z))")
"""What parts people from each other and from what is said of them."""
_MIDLINE = re.compile(
    r"(?:(?<=[.;])\s+|\s*[|•·]\s*)(?=(?:Plats|Lokal|Tid|Klockan|Datum|Ordförande|Sekreterare|Justerare)\s?:\s)|\s+(?=(?:Paragrafer|Datum (?:för|då|när) ansla\w+ (?:nedtagande|tas ned|tas ner|tas bort))\b)"
)
_FEWEST_MARKS = 2
_PARTY_BEHIND = re.compile(r"\s?\([A-ZÅÄÖa-zåäö]{1,4}\)\Z")
_IN_OFFICES = frozenset({"certify", "kept_at", "place", "place_time"})
"""Labels with an office beside them."""
_FEWEST_OF_BODY = 3  # people right under "Styrelsen", which heads other things too
_BESIDE_ALL = 3  # characters or points left of the first of several columns
_NEAR = 12  # rows around a heading that tell whether columns run by themselves
_SPEAKING_FOR = re.compile(
    r"(?:[Rr]epresentanter|[Ff]öreträdare|[Dd]eltagare|[Oo]mbud)\s+(?:för|från|ur)\s+[\w\s-]{3,45}(?::|\Z)|(?:För|Från)\s+[\w-]+(?:\s[\w-]+){0,3}:(?=\s)"
)
"""Headings that tell whom people speak for: "Representanter för pensionärerna", "För arbetsgivaren: Anna Berg"."""
_IN_COLUMN = frozenset({"date", "time", "place", "certifier", "certify", "items"})
"""Labels of a cover that stand in a column of their own."""
_ROLES = frozenset({"chair", "vice_chair", "secretary"})


def read_fields(rows: Sequence[Row], under: Field | None = None, key: Key = NO_KEY) -> list[Field]:
    """The labels of the rows, in order, each with its values.

    Values stand on the label's row, in the rows below until the next label, or in the column below it where
    several labels share a row. ``under`` is what the rows stand under, where that is no label among them. Rows that explain the
    signs of ``key`` are none of the lists'.
    """
    fields: list[Field] = [under] if under is not None else []
    open_now: list[Field] = [*fields]
    wraps: dict[int, Found] = {}
    wholes: dict[int, Cell] = {}
    taken: dict[int, set[int]] = {}
    after_roll = 0
    rows = parted(rows)
    for number, whole in enumerate(rows):
        if number < after_roll:
            continue
        if (table := read_table(rows, number)) is not None:
            fields.append(Field("roll", table.columns[0].head, whole.at, list(rows[number : number + table.size]), None, dotted=False))
            open_now, after_roll = [], number + table.size
            continue
        if (spread := read_spread(rows, number)) is not None:
            fields.append(Field("spread", spread.head, whole.at, list(rows[number : number + spread.size]), None, dotted=False))
            open_now, after_roll = [], number + spread.size
            continue
        above = fields[-1].heading if fields and fields[-1].kind == "people" and not fields[-1].rows else None
        if (narrated := read_paragraph(rows, number, above)) is not None:
            fields.append(Field("narrated", whole.cells[0], whole.at, list(rows[number : number + narrated.size]), above, dotted=False))
            open_now, after_roll = [], number + narrated.size
            continue
        if _heads_marks(whole) or whole.at in key.lines:
            continue
        row = whole._replace(cells=tuple(c for i, c in enumerate(whole.cells) if i not in taken[number])) if number in taken else whole
        if not row.cells:
            continue
        wraps, wholes = {}, {}
        if number not in taken and number + 1 < len(rows):
            wraps, below, wholes = wrapped_labels(rows, number)
            taken.update(below)
        started = (
            _labels_in(row, wraps, open_now)
            or _side_alone(rows, number, open_now)
            or _worded_alone(rows, number)
            or _home_alone(rows, number, open_now)
            or _remote_alone(rows, number, open_now)
            or _homes_first(rows, number, open_now)
            or _announced(rows, number, open_now)
            or (_signed(rows, number, key, open_now) if key.signs else [])
        )
        if started:
            if (whole_label := wholes.get(0)) is not None and started[0].label.start == whole_label.start:
                started[0] = started[0]._replace(label=whole_label)
            fields += started
            open_now = still_open(open_now, started, rows[max(number - _NEAR, 0) : number + _NEAR])
        elif open_now:
            open_now = _back_in_list(fields, open_now, row)
            _continue(open_now, row)
    return _dealt(fields)


def _dealt(fields: list[Field]) -> list[Field]:
    """The fields, labels set one under another over as many values dealt these: a column of labels that was read before its column of values."""
    start = 0
    while start < len(fields):
        end = start
        while end + 1 < len(fields) and _awaits(fields[end]) and fields[end + 1].kind in _IN_COLUMN and fields[end + 1].row == fields[end].row + 1:
            end += 1
        count = end - start + 1
        rows = fields[end].rows
        if (
            count > 1
            and fields[start].kind in _IN_COLUMN
            and len(rows) >= count
            and rows[0].above >= 1
            and all(len(row.cells) == 1 for row in rows[:count])
            and all(row.above < 1 for row in rows[1:count])
            and (len(rows) == count or rows[count].above >= 1)
        ):
            for place in range(count):
                fields[start + place] = fields[start + place]._replace(rows=[rows[place]] if start + place < end else list(rows[place:]))
        start = end + 1
    return fields


def _awaits(field: Field) -> bool:
    """Whether a label has no value yet."""
    return field.kind in _IN_COLUMN and not field.rows and not field.dotted


def _heads_marks(row: Row) -> bool:
    """Whether a row only heads columns of marks, over lists with headings of their own: "Parti | Närv. | Tjg. | Anm."."""
    if len(row.cells) < _FEWEST_MARKS:
        return False
    kinds = {kind for cell in row.cells for kind in _kinds_of(cell.string)}
    return None not in kinds and kinds.isdisjoint({"name", "given", "surname", "substitute"}) and not kinds.isdisjoint({"serving", "note", "limit", "party"})


def _kinds_of(head: str) -> list[str | None]:
    """The kinds of column that a cell heads: of two that stand so near that they are one cell, both."""
    kind = column_kind(head)
    return [kind] if kind is not None or " " not in head else [column_kind(word) for word in head.split()]


def _back_in_list(fields: Sequence[Field], open_now: list[Field], row: Row) -> list[Field]:
    """What is open for a row under "Sekreterare Eva Hall" in a list: the list again, where the row stands at its edge."""
    if len(open_now) > 1 or open_now[0].kind not in _ROLES or not open_now[0].rows or len(fields) < 2 or row.above >= 1 or open_now[0].dotted:
        return open_now
    role, before = open_now[0], fields[-2]
    inline = role.rows[0].at == role.row
    return [before] if inline and before.kind == "people" and before.rows and row.cells[0].left == role.label.left and len(role.rows) == 1 else open_now


def _side_alone(rows: Sequence[Row], number: int, open_now: Sequence[Field]) -> list[Field]:
    """A side as the first heading of lists that have no other: "Kommunerna" or "För föreningarna" over people, then others."""
    row = rows[number]
    cell = row.cells[0]
    side = _is_from_sides(cell.string.rstrip(" :"))
    named = (
        side
        or chosen_by(cell.string.rstrip(" :")) is not None
        or cell.string.casefold().rstrip(":") in SIDES
        or (len(cell.string) < _LONGEST_SIDE and cell.string.startswith(("För ", "Från ")) and is_side(cell.string.rstrip(" :")))
    )
    body = not named and is_body(cell.string.rstrip(":"))
    if len(row.cells) > 1 or not (named or body) or (open_now and open_now[-1].kind in {"people", "side"}):
        return []
    if side and _people_in(rows[number + 1 : number + 3]) > 1:
        return [Field("people", cell, row.at, [], Heading("member", None), dotted=False)]
    fewest = _FEWEST_OF_BODY if body else 2
    below = rows[number + 1 : number + 1 + fewest]
    if len(below) < fewest or not all(split_person(_BOX.sub("", r.cells[0].string)) is not None and (named or r.above < 1) for r in below):
        return []
    return [Field("people", cell, row.at, [], Heading("member", None), dotted=False)]


def _is_from_sides(string: str) -> bool:
    """Whether a heading says in words alone that the sides' people follow: "Från kommunerna", "FÖR HUVUDMÄNNEN"."""
    words = string.casefold().split()
    return len(words) == 2 and words[0] in {"för", "från"} and words[1] in SIDES


def _people_in(rows: Sequence[Row]) -> int:
    """How many pieces between signs and cells name someone in full."""
    return sum(is_person(piece.strip(" .[]xX☒☑☐□0123456789")) for row in rows for cell in row.cells for piece in _SIGNS.split(cell.string))


_BOX = re.compile(r"(?:\[[ xX✓✔]?\]|[☒☑☐□✓✔])\s*")
"""A box that is ticked or not, before a name."""
_HOME_ALONE = re.compile(r"(?:(?:Norra|Södra|Östra|Västra|Övre|Nedre|Stora|Lilla) )?[A-ZÅÄÖ][a-zåäöé]{2,}(?:-[A-ZÅÄÖ][a-zåäö]+)?(?: (?:kommun|stad))?")
_HOME_BESIDE = re.compile(r"(?P<home>[A-ZÅÄÖ][^:(),]{2,30}):\s+(?=[A-ZÅÄÖ])")
_FAR = 10  # rows within which a place beside its people tells that a place over others is one too


def _worded_alone(rows: Sequence[Row], number: int) -> list[Field]:
    """Words that head people else only before a colon, alone over several of them: "På mötet" over "Claudia Solmo – Hallerud"."""
    cell = rows[number].cells[0]
    absent = WITH_COLON.get(cell.string.casefold().rstrip(" :"))
    if absent is None or len(rows[number].cells) > 1 or not cell.string[:1].isupper() or len(rows) < number + 3:
        return []
    if not all(name_end(row.cells[0].string) > 0 for row in rows[number + 1 : number + 3]):
        return []
    return [Field("people", cell, rows[number].at, [], Heading(None, absent=absent), dotted=False)]


def _home_alone(rows: Sequence[Row], number: int, open_now: Sequence[Field]) -> list[Field]:
    """A place alone over several in a list that has others beside those from there: "Granby" over two, behind "Ekby: Anna Berg (S)"."""
    row = rows[number]
    cell = row.cells[0]
    if len(row.cells) > 1 or not open_now or open_now[-1].kind not in {"people", "side"} or not _HOME_ALONE.fullmatch(cell.string):
        return []
    if number + 1 >= len(rows) or name_end(rows[number + 1].cells[0].string) == 0 or label_at(cell.string) or is_title(cell.string) or name_end(cell.string):
        return []
    near = [other.cells[0].string for other in rows[max(number - _FAR, 0) : number + _FAR] if other is not row]
    if not any((beside := _HOME_BESIDE.match(string)) and label_at(string) is None and name_end(string, beside.end()) > beside.end() for string in near):
        return []
    return [Field("side", cell, row.at, [], None, dotted=False)]


def _remote_alone(rows: Sequence[Row], number: int, open_now: Sequence[Field]) -> list[Field]:
    """A line in a list that says alone how those beneath took part: "Via Teams" over "Bo Ek, Granby", below others who were in the room.

    Beneath a name that stands alone it is that one's own.
    """
    row = rows[number]
    cell = row.cells[0]
    if len(row.cells) > 1 or not open_now or open_now[-1].kind not in {"people", "side"} or not cell.string[0].isupper() or not is_remote(cell.string):
        return []
    if number + 1 >= len(rows) or split_person(rows[number + 1].cells[0].string) is None:
        return []
    if row.above < 1 and (number == 0 or is_person(rows[number - 1].cells[-1].string)):
        return []
    return [Field("people", cell, row.at, [], Heading(None, None, remote=True), dotted=False)]


def _homes_first(rows: Sequence[Row], number: int, open_now: Sequence[Field]) -> list[Field]:
    """Those of one organisation on the first of several such lines that no heading stands over: "Granby kommun: Anna Berg (S)" above "Ekby kommun: Bo Ek"."""
    if open_now and open_now[-1].kind in {"people", "side", "post"}:
        return []
    cell = rows[number].cells[0]
    beside = _opens_home(rows[number])
    if beside is None or number + 1 >= len(rows) or rows[number + 1].above > 1 or _opens_home(rows[number + 1]) is None:
        return []
    label, names = cell.cut(0, beside), cell.cut(beside)
    if label is None or names is None:
        return []
    return [Field("people", label, rows[number].at, [Row(rows[number].at, (names,), rows[number].above)], Heading("member", None), dotted=False)]


def _announced(rows: Sequence[Row], number: int, open_now: Sequence[Field]) -> list[Field]:
    """Those whom a sentence with a colon announces: "Upprop förrättas varvid följande närvarolista upprättas:" over names or over places and theirs."""
    cell = rows[number].cells[0]
    if len(rows[number].cells) > 1 or not cell.string.endswith(":") or (open_now and open_now[-1].kind in {"people", "side"}):
        return []
    if _ANNOUNCES.search(cell.string) is None or _OF_OTHERS.search(cell.string) is not None:
        return []
    below = rows[number + 1 : number + 4]
    if sum(split_person(row.cells[0].string) is not None and not row.cells[0].string.endswith(".") for row in below) < _FEWEST_ANNOUNCED:
        return []
    return [Field("people", cell, rows[number].at, [], Heading("member", absent=_GONE.search(cell.string) is not None), dotted=False)]


def _signed(rows: Sequence[Row], number: int, key: Key, open_now: Sequence[Field]) -> list[Field]:
    """Those beside whom signs stand that the document explains, with no heading over them: "Anna Berg (S) | N" over "Bo Ek (M) | F"."""
    if open_now and open_now[-1].kind in {"people", "side", "post"}:
        return []
    row = rows[number]
    if not all(len(r.cells) > 1 and r.cells[-1].string in key.signs and split_person(r.cells[0].string) for r in rows[number : number + 2]):
        return []
    return [Field("people", row.cells[0], row.at, [row], Heading("member", None), dotted=False)]


def _opens_home(row: Row) -> int | None:
    """Where the names start on a line that opens with an organisation and a colon; None for other lines."""
    string = row.cells[0].string
    if len(row.cells) > 1 or (match := _HOME_BESIDE.match(string)) is None or label_at(string) is not None or not is_organisation(match.group("home")):
        return None
    return match.end() if name_end(string, match.end()) > match.end() else None


def _labels_in(row: Row, wraps: dict[int, Found], open_now: Sequence[Field]) -> list[Field]:
    """The fields that open on a row; cells that are no labels go to the field before them."""
    started: list[Field] = []
    for place, cell in enumerate(row.cells):
        found = wraps.get(place) or _label(row, place, started, open_now)
        if found is None and len(row.cells) > 1 and (cell.string.casefold().rstrip(".:") in COLUMNS or _NAMES_SIGNS.fullmatch(cell.string)):
            continue
        if found is None:
            if not started:
                if heads_column(row, open_now):
                    _continue(open_now, row._replace(cells=(cell,)))
                    continue
                return []
            field = started[-1]
            field.rows[-1:] = [Row(row.at, (*field.rows[-1].cells, cell), row.above)] if field.rows else [Row(row.at, (cell,), row.above)]
            continue
        rest, more = _cut_at_label(cell.cut(found.length))
        label = cell.cut(0, found.length) or cell
        dotted = bool(DOTS.search(cell.string)) or (place + 1 < len(row.cells) and bool(DOTS.fullmatch(row.cells[place + 1].string)))
        started.append(Field(found.kind, label, row.at, [Row(row.at, (rest,), row.above)] if rest else [], found.heading, dotted))
        if more is not None and (second := label_at(more.string)):
            value = more.cut(second.length)
            started.append(
                Field(second.kind, more.cut(0, second.length) or more, row.at, [Row(row.at, (value,), row.above)] if value else [], None, dotted=False)
            )
    return started


def _cut_at_label(cell: Cell | None) -> tuple[Cell | None, Cell | None]:
    """A value cut before a second label on its line: "Eken Paragrafer 1-9" in text that lost its columns."""
    if cell is None or (match := _MIDLINE.search(cell.string)) is None:
        return cell, None
    return cell.cut(0, match.start()), cell.cut(match.end())


def _label(row: Row, place: int, started: Sequence[Field], open_now: Sequence[Field]) -> Found | None:
    cell = row.cells[place]
    in_people = bool(open_now) and open_now[-1].kind in {"people", "side", "post"}
    if place == 0 and cell.string[0].islower() and (in_people or not cell.string.endswith(":")) and not cell.string.startswith(("ej ", "ersättare", "kl")):
        return None
    found = label_at(cell.string) or (_for_items(cell.string) if place == 0 else None)
    if found is None:
        return _side(row, place, in_people=in_people)
    if place and found.length < len(cell.string) and ":" not in cell.string[: found.length + 1]:
        numbered = found.kind == "items" and bool(started) and started[-1].kind in SIGNING and cell.string[found.length :].lstrip(" §")[:1].isdigit()
        return found if numbered else None  # "Sekreterare | Paragrafer 86-96": what is certified, over who signs
    if place and started and _is_mark(found, row.cells[:place]):
        return None
    if place and started and found.kind == "people" and started[-1].kind in _IN_OFFICES and not started[-1].rows:
        return None  # "Förvaringsplats för protokollet | Kansliet": the office, and no list of those who work there
    if not place and open_now and found.kind == "people" and open_now[-1].kind == "kept_at" and not open_now[-1].rows:
        return None  # the same with the office on the line below
    if not place and in_people and found.kind == "people" and _is_office_among_homes(row, found, open_now[-1]):
        return Found("side", found.length) if ":" in cell.string else None
    if place and place + 1 < len(row.cells) and started and started[-1].kind == "people" and not started[-1].rows and found.kind in _ROLES:
        return None  # "Beslutande | Ordf | Anna Berg": what she is, before her name
    if found.kind in _ROLES and cell.string[0].islower() and _ends_a_row(row, place, found, started):
        return None  # "Beslutande: | Anna Berg (S), Granby | ordförande"
    return found


def _ends_a_row(row: Row, place: int, found: Found, started: Sequence[Field]) -> bool:
    """Whether a word for an office ends the row of somebody who is named in the cell before."""
    alone = place + 1 == len(row.cells) and found.length == len(row.cells[place].string)
    return (
        alone and bool(started) and started[-1].kind in {"people", "side"} and bool(started[-1].rows) and split_person(row.cells[place - 1].string) is not None
    )


def _for_items(string: str) -> Found | None:
    """A heading that says for which items its people came: "Som gäst p 3: Anna Berg", "Inbjudna (§ 4)" over others."""
    colon = string.find(":", 0, _LONGEST_LABEL)
    head = string[:colon] if colon > 0 else string
    if len(head) > _LONGEST_LABEL or (not head[-1:].isdigit() and head[-1:] != ")"):
        return None
    limits = find_limits(head)
    if not limits or not limits[-1].numbers or limits[-1].end < len(head.rstrip(" )")):
        return None
    heading = heading_of(head[: limits[0].start].strip(" (,").removeprefix("Som "))
    return Found("people", colon + 1 if colon > 0 else len(string), heading) if heading is not None and head[0].isupper() else None


def _is_office_among_homes(row: Row, found: Found, above: Field) -> bool:
    """Whether what could head officers is one of several organisations with their people: "Kommunkontoret | Bo Ek" under "Polisen | Anna Berg"."""
    string = row.cells[0].string
    office = string[: found.length].strip(" :")
    if found.heading is None or found.heading.capacity != "officer" or " " in office or not is_organisation(office):
        return False
    if string.startswith(f"{office}: "):
        return above.kind == "side" and is_organisation(above.label.string.rstrip(" :")) and name_end(string, len(office) + 2) > len(office) + 2
    before = above.rows[-1] if above.rows else None
    return len(row.cells) > 1 and found.length == len(string) and before is not None and len(before.cells) > 1 and is_organisation(before.cells[0].string)


def _is_mark(found: Found, before: Sequence[Cell]) -> bool:
    """Whether a cell after a name only looks like a label: "Anna Berg | ordförande", "Bo Ek | c | v ordf", "Ek, Bo | ersättare"."""
    if found.kind not in _ROLES and found.heading is None:
        return False
    named = next((cell.string.rstrip(",") for cell in reversed(before) if not is_party(cell.string) and cell.string.casefold().strip("()") not in PARTIES), "")
    return is_person(_PARTY_BEHIND.sub("", named)) or inverted_name(named)


def _side(row: Row, place: int, *, in_people: bool) -> Found | None:
    """A heading that names a side: "För kommunerna" over a column, "Granby kommun:" before names."""
    string = row.cells[place].string
    if (
        place == 0
        and (match := _SPEAKING_FOR.match(string))
        and match.end() < _LONGEST_LABEL
        and (match.end() == len(string) or split_person(string[match.end() :].lstrip()))
    ):
        return Found("people", match.end(), Heading("member", absent=None))
    head, _, rest = string.partition(":")
    if place == 0 and in_people and len(head) < _LONGEST_LABEL and chosen_by(head.strip()) is not None:
        return Found("side", len(head) + (":" in string))  # "Kommunerna utsåg" over its people
    if place == 0 and not in_people and _is_from_sides(head) and (rest.strip() or len(row.cells) > 1):
        below = [Row(row.at, cells, row.above) for cells in (row.cells[1:], (row.cells[0],)) if cells]
        if _people_in(below):
            return Found("people", len(head) + (":" in string), Heading("member", absent=None))
    if place == 0 and not in_people and rest and is_body(head) and _people_in([row._replace(cells=(row.cells[0],))]) > 1:
        return Found("people", len(head) + 1, Heading("member", absent=None))  # "Styrelsen: Anna Berg, Bo Ek"
    if len(string) < _LONGEST_SIDE and string.startswith(("För ", "Från ")) and is_side(string.rstrip(" :")):
        return Found("side", len(string)) if len(row.cells) > 1 or in_people else None
    colon = string.find(":", 0, 50)
    if not in_people or colon < 1 or not (string[colon + 1 :] or " ")[0].isspace():
        return None
    head = string[:colon].strip()
    head = head[: home_end(head)] if head.endswith(")") else head  # "Granby byalag (9 röster): Anna Berg"
    if not head:
        return None
    if head[0].isupper() and not is_organisation(head) and is_official(head) and not is_party(head) and name_end(string[colon + 1 :].lstrip()) > 0:
        return Found("post", colon + 1)
    if is_party(head) or (is_organisation(head) and split_person(head) is None):
        return Found("side", colon + 1)
    names = string[colon + 1 :].lstrip() or (row.cells[place + 1].string if place + 1 < len(row.cells) else "")  # "Granby: | Anna Berg, Bo Ek"
    if head[0].isupper() and head.count(" ") < 4 and "(" not in head and _names_nobody(head) and not is_title(head) and name_end(names) > 0:
        return Found("side", colon + 1)  # "Norra länsdelen: Anna Berg, ..."
    return None


def _names_nobody(head: str) -> bool:
    """Whether what stands before a colon and others' names is no person: "Norra länsdelen", "Funktionsrätt Granby", whose first word no one is given as a name."""
    return split_person(head) is None or (
        " " in head and head.split(" ", 1)[0].casefold() not in GIVEN_NAMES and head.split(" ", 1)[0].isalpha() and "," not in head
    )


def _continue(open_now: Sequence[Field], row: Row) -> None:
    """Give a row's cells to the fields that are open: all to the only one, else to the column they stand in."""
    if len(open_now) == 1:
        open_now[0].rows.append(row)
        return
    shares: dict[int, list[Cell]] = {}
    first, *others = row.cells
    if others and all(field.kind == "people" for field in open_now) and first.left < open_now[0].label.left - _BESIDE_ALL and name_end(first.string) == 0:
        for cell in others:  # "Granby | Anna Berg | Bo Ek" under "Närvarande | Frånvarande": where they come from
            shares.setdefault(column_of(open_now, cell), [first]).append(cell)
        others = []
        row = row._replace(cells=())
    for cell in row.cells:
        shares.setdefault(column_of(open_now, cell), []).append(cell)
    for number, cells in shares.items():
        open_now[number].rows.append(Row(row.at, tuple(cells), row.above))
