"""A roll found among rows: its head, which cell stands in which column, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Cell, Row, Strip, is_hyphened
from samtrad.reading.find.cells.tables import ends_before_tasks
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.find.roll.dealer import Dealer
from samtrad.reading.find.roll.fallen import read_fallen
from samtrad.reading.find.roll.headless import with_headless, with_headless_names
from samtrad.reading.find.roll.marks import tells_presence
from samtrad.reading.find.roll.table import ABSENT_FIRST, HOME_ABOVE, PARTY_ABOVE, Column, Entry, RollTable, is_seat
from samtrad.reading.lexicon.roles import CAPACITY_MARKS, WITH_COLON, Heading, heading_of, is_party
from samtrad.reading.lexicon.roll_columns import ABSENT_MARKS, PRESENT_MARKS, SERVING_MARKS, VOTE_MARKS, column_kind
from samtrad.swedish.names import is_organisation, is_title, name_end, split_person
from samtrad.swedish.names_given import GIVEN_NAMES

_CODED = frozenset({"present", "absent", "serving", "vote", "item"})
_BESIDE = _CODED | {"organisation", "party", "title", "limit", "note", "replaces"}
"""Kinds of which one beside a column of names makes a roll."""
_MARKS = PRESENT_MARKS | ABSENT_MARKS | SERVING_MARKS | VOTE_MARKS
_ABBREVIATED = 4  # letters that a party's abbreviation has at most
_DASHES = frozenset("- – —".split())
_SAID = frozenset("ja nej avst avstår avstod".split())
_PRESENCE = frozenset({"present", "absent", "serving", "limit", "item"})
_SAYS_WHO = re.compile(r"(?:ja|nej|x|närv|frånv|ej|del|på plats|deltog|digitalt|teams)", re.IGNORECASE)
_SUM = re.compile(r"(?:summa|totalt|antal|resultat|ja\s*:|nej\s*:|röster)\b|[\d\s/–-]+\Z", re.IGNORECASE)
_SPEAKS = re.compile(r"\w*(?:ombud|representant|delegat|företrädare)", re.IGNORECASE)
_MEMBER = re.compile(r"medlem(?:mar)?\W*", re.IGNORECASE)
_SHORT = 16  # characters
_DOUBLE = re.compile(r"(?:^|\s)[A-ZÅÄÖÉ][a-zåäöéü]+-$")
"""The first of a name's two parts: "Berg-", with "Ek" on the next line."""
_ASTRAY = 2  # points or characters by which a cell stands beside its column's head
_LEFT_OF_ALL = 8  # points or characters
_FEWEST_BESIDE = 4  # rows that tell that a column of stand-ins is no list by itself
_FEWEST_SEATS = 2
_LOOK = 8  # rows under a head that tell whether it heads a roll


def read_table(rows: Sequence[Row], start: int) -> RollTable | None:
    """The roll that the row at ``start`` heads, or that the rows from there head one word a row; None where they head none."""
    columns = _columns(rows[start], rows[start + 1 : start + 1 + _LOOK])
    if columns is None:
        return read_fallen(rows, start)
    last = start
    if (wider := _broken_heads(columns, rows[start + 1 : start + 2])) is not None:
        columns, last = wider, start + 1
    elif (voted := _voted_on(columns, rows[start + 1 : start + 2])) is not None:
        columns, last = voted, start + 1
    body = _body(rows, last + 1, columns)
    if column_kind(columns[0].head.string) == "present" and sum(len(row.cells) > len(columns) for row in body) > 1:
        return None  # as beneath, where tabs or cells keep the columns apart
    if any(row.cells[0].left < columns[0].left - _LEFT_OF_ALL and is_seat(row.cells[0].string) for row in body):
        return None  # "Närv. | Tjg." over marks alone, the names in no column that has a head
    deal = Dealer(columns, body)
    if not _holds_people(columns, deal, body):
        return None
    table = _entries(columns, deal, rows, last)
    return table._replace(size=table.size + last - start)


def _body(rows: Sequence[Row], start: int, columns: Sequence[Column]) -> Sequence[Row]:
    """The rows under a head that tell whether it heads a roll: a few, and none of another table or of what stands apart below a row."""
    stop = min(start + _LOOK, len(rows))
    for at in range(start + 1, stop):
        if _opens_another(rows[at : at + 2], columns) or (at == start + 1 and len(rows[start].cells) > 1 and len(rows[at].cells) == 1 and rows[at].above >= 1):
            return rows[start:at]
        if len(rows[at].cells) == 1 and rows[at].above >= 1 and rows[at].cells[0].string.endswith("."):
            return rows[start:at]  # a sentence under the table
    return rows[start:stop]


def _broken_heads(columns: Sequence[Column], below: Sequence[Row]) -> list[Column] | None:
    """The columns, where the row below holds the rest of their heads: "Tjänstgörande" over "ersättare"; None where it does not."""
    if not below or below[0].above >= 1 or len(below[0].cells) >= len(columns):
        return None
    found = list(columns)
    for cell in below[0].cells:
        index = next((i for i, column in enumerate(found) if abs(column.left - cell.left) <= _ASTRAY), None)
        if index is None:
            return None
        head = found[index].head.string
        kind = column_kind(head.removesuffix("-") + cell.string) if head.endswith("-") else column_kind(f"{head} {cell.string}")
        if kind is None:
            return None
        found[index] = found[index]._replace(kind=kind)
    return found


def _voted_on(columns: list[Column], below: Sequence[Row]) -> list[Column] | None:
    """The columns, those of items being of votes, where the row below says so: "§ 4 | § 5" over "J  N  A  J  N  A"; None where it does not."""
    items = [column for column in columns if column.kind == "item"]
    if not items or not below or below[0].above >= 1 or below[0].cells[0].left < items[0].left - _ASTRAY:
        return None
    heads = [word for cell in below[0].cells for word in cell.string.split()]
    if len(heads) <= len(items) or not all(column_kind(word) in {"vote", "present"} for word in heads):
        return None
    return [column._replace(kind="vote") if column.kind == "item" else column for column in columns]


def _columns(row: Row, below: Sequence[Row] = ()) -> list[Column] | None:
    """The columns that a row heads: one of names, and at least one that no list of people would stand under.

    One whose head nobody knows is one of presence where the rows ``below`` say so.
    """
    if len(row.cells) < 2 and "  " not in row.cells[0].string and len(row.cells[0].segments) < 2:
        return None
    if not any(column_kind(cell.string) for cell in row.cells):
        return None
    cells = [part for cell in row.cells for part in _wide(cell)]
    kinds = [column_kind(cell.string) for cell in cells]
    known = sum(kind is not None for kind in kinds)
    if known < 2 or len(kinds) - known > 1 or (known < len(kinds) and known < 3 and not _tell_presence(below, kinds.index(None), len(kinds))):
        return None
    found = [Column(kind or "other", cell, cell.left) for kind, cell in zip(kinds, cells, strict=True)]
    found = with_headless(_named(_with_called(_with_members(with_headless_names(found, below), below), below)), below)
    names = [c for c in found if c.kind in {"name", "given", "surname"}]
    if not names or sum(c.kind == "name" for c in names) > 1 or not (any(c.kind in _BESIDE for c in found) or _serve_beside(found, below)):
        return None
    return found


def _serve_beside(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether those in a second column serve for those on their rows: "Ledamöter | Tjg ersättare", where few rows have anyone in it and none has no other."""
    if [c.kind for c in columns] != ["name", "substitute"] or not columns[1].head.string.casefold().startswith("tj") or len(rows) < _FEWEST_BESIDE:
        return False
    beside = sum(len(row.cells) > 1 for row in rows)
    return 0 < beside <= len(rows) / 2 and all(is_seat(row.cells[0].string) and row.cells[0].left < columns[1].left - _ASTRAY for row in rows)


def _tell_presence(rows: Sequence[Row], place: int, width: int) -> bool:
    """Whether the cells in one place of the rows that are as wide as their head say who was there."""
    said = [row.cells[place].string for row in rows if len(row.cells) == width]
    return len(said) > 1 and all(map(tells_presence, said)) and any(map(_SAYS_WHO.match, said))


def _with_members(columns: list[Column], below: Sequence[Row]) -> list[Column]:
    """The columns, one of two of names taken for organisations where the cells under it are such: "Ledamot | Medlem" over "Anna Berg | Granby kommun (S)"."""
    named = [index for index, column in enumerate(columns) if column.kind == "name"]
    if len(named) != 2:
        return columns
    for index in named:
        cells = [row.cells[index].string for row in below if len(row.cells) > max(named)] or [
            row.cells[index].string for row in below if len(row.cells) > index
        ]
        homes = sum(is_organisation(string) and split_person(string.split(" (", maxsplit=1)[0]) is None for string in cells)
        if len(cells) > 1 and homes * 3 >= len(cells) * 2:
            return [column._replace(kind="organisation") if place == index else column for place, column in enumerate(columns)]
    return columns


def _with_called(columns: list[Column], below: Sequence[Row]) -> list[Column]:
    """Those who were called, over their names and beside their organisations: "Kallad | Förening | Närvarande"."""
    if columns[0].kind != "organisation" or any(c.kind in {"name", "given"} for c in columns):
        return columns
    seats = [row.cells[0].string for row in below if len(row.cells) > 1]
    if len(seats) < _FEWEST_SEATS or not all(split_person(string) is not None and not is_organisation(string) for string in seats):
        return columns
    return [columns[0]._replace(kind="name"), *columns[1:]]


def _named(columns: list[Column]) -> list[Column]:
    """Exactly one column of names: "Ersättare | Parti" and "Närvarande | Parti" have theirs under another word, "Medlem | Ombud" members that are organisations."""
    named = [index for index, column in enumerate(columns) if column.kind == "name"]
    if len(named) > 1 and sum(_SPEAKS.search(columns[index].head.string) is not None for index in named) == 1:
        columns = [c._replace(kind="organisation") if i in named and _MEMBER.fullmatch(c.head.string) else c for i, c in enumerate(columns)]
    if not any(c.kind in {"name", "given"} for c in columns):
        for index, column in enumerate(columns):
            if (
                column.kind == "substitute"
                or (column.kind == "absent" and index == 0 and all(c.kind in {"organisation", "title", "party"} for c in columns[1:]))
                or (column.kind == "present" and (index == 0 or all(c.kind in {"organisation", "present"} for c in columns)))
            ):
                columns[index] = column._replace(kind="name")
                break
    return columns


def _wide(cell: Cell) -> list[Cell]:
    """A head cut where two spaces part it, if both halves head columns: "Nr  Ledamot"."""
    for before, after in zip(cell.segments, cell.segments[1:], strict=False):
        if after.origin < before.origin + before.length + 2:
            continue
        first, second = cell.cut(0, after.start), cell.cut(after.start)
        if first is not None and second is not None and column_kind(first.string) and column_kind(second.string.split("  ")[0]):
            moved = second._replace(left=cell.left + second.start - cell.start)
            return [first, *_wide(moved)]
    return [cell]


def _holds_people(columns: Sequence[Column], deal: Dealer, body: Sequence[Row]) -> bool:
    """Whether names stand in the column of names, and none in those of marks."""
    people = others = marks = 0
    for row in body:
        if _same_head(row, columns):
            continue
        if len(row.cells) > 1 and all(column_kind(cell.string) for cell in row.cells) and column_kind(row.cells[0].string) not in {"vote", "limit"}:
            break  # the head of another table
        for index, cell in deal.deal(row):
            kind = columns[index].kind
            marks += kind in _CODED or (cell is not row.cells[0] and cell.string.casefold() in _MARKS)
            if kind in {"name", "given"}:
                people += is_seat(cell.string) or (kind == "given" and len(row.cells) > 1)
            elif kind in _CODED and cell.string.casefold() not in _MARKS:
                others += split_person(cell.string) is not None and mark_of(cell.string, bracket=False, politics=False).kind not in {"replaces", "replaced_by"}
    if not marks and not any(column.kind in _BESIDE - _CODED for column in columns) and not _serve_beside(columns, body):
        return False  # "Närvarande | Ledamöter:" over names alone: a heading beside the first of its lists
    return (people > 1 and not others) or (people == 1 and len(body) < 3 and not others)


def _entries(columns: list[Column], deal: Dealer, rows: Sequence[Row], start: int) -> RollTable:
    """The entries from under the head to the first row that is none."""
    name = next(i for i, c in enumerate(columns) if c.kind in {"name", "given"})
    given = columns[name].kind == "given"
    homes_above = not any(column.kind == "organisation" for column in columns)
    heading: Heading | None = None
    over: dict[int, list[Cell]] = {}
    found: list[tuple[int, Heading | None, dict[int, list[Cell]]]] = []
    number = start + 1
    for number in range(start + 1, len(rows)):
        row = rows[number]
        if found and (_opens_another(rows[number : number + 2], columns) or ends_before_tasks(rows, number)):
            break
        dealt = _with_empty_seat(deal.deal(row), name)
        if _same_head(row, columns) or (_SUM.match(row.cells[0].string) and not any(i == name and is_seat(c.string) for i, c in dealt)):
            continue
        if len(row.cells) > 1 and any(index == name and _names_nobody(cell.string) for index, cell in dealt):
            if any(columns[index].kind == "substitute" and is_seat(cell.string) for index, cell in dealt):
                found.append((row.at, heading, {**over, **{index: [cell] for index, cell in dealt if index != name}}))  # no delegate, but a substitute
                continue
            if not found:
                break
            continue  # a seat that no one sits in: "Ekeby | – | – | Nej"
        if (beside := _part_beside(columns, dealt, name)) is not None:
            heading, dealt = beside, dealt[1:]
        part = _part(row, rows[number + 1 : number + 1 + _LOOK], deal)
        if part is not None:
            heading = part
            continue
        if len(row.cells) == 1 and dealt[0][0] <= name and is_party(row.cells[0].string):
            over = {PARTY_ABOVE: [row.cells[0]]}
            continue
        if (
            homes_above
            and len(row.cells) == 1
            and dealt[0][0] <= name
            and _is_home_above(row, rows[number + 1 : number + 2], deal, name, before=HOME_ABOVE in over)
        ):
            over = {HOME_ABOVE: [row.cells[0]]}
            continue
        broken = bool(found) and (_completes(row.cells[0], found[-1][2].get(dealt[0][0], [])) or _ends_name(row, dealt, found[-1][2], name))
        seat = not broken and any(index == name and (is_seat(cell.string) or given or _opens_seat(cell, row)) for index, cell in dealt)
        if not seat and not found and row.above < 1 and all(len(cell.string) < _SHORT for cell in row.cells):
            continue  # the rest of a head that is broken over rows
        if not seat and not broken and (not found or row.above >= 1 or not _adds(row, dealt, name)):
            break
        if seat and _ends(row, columns):
            break
        if seat or not found:
            found.append((row.at, heading, dict(over)))
        cells = found[-1][2]
        for index, cell in dealt:
            cells.setdefault(index, []).append(cell)
    else:
        number = len(rows)
    entries = [Entry(at, part, {i: _joined(cells) for i, cells in held.items()}) for at, part, held in found]
    votes = {i for entry in entries for i, cell in entry.cells.items() if i >= 0 and columns[i].kind == "item" and cell.string.casefold().rstrip(".") in _SAID}
    told = [c._replace(kind="vote") if i in votes else c for i, c in enumerate(columns)]
    return RollTable(_with_presence(_with_party(told, entries), entries), entries, number - start)


def _names_nobody(string: str) -> bool:
    """Whether a cell in the column of names says that nobody came: "–", "Anmält förhinder", "Ingen representant"."""
    if ABSENT_FIRST.match(string):
        return False  # "Frånvarande: Anna Berg" names her
    return string in _DASHES or (name_end(string) == 0 and mark_of(string, bracket=False, politics=False).kind in {"absent", "nobody"})


def _is_home_above(row: Row, below: Sequence[Row], deal: Dealer, name: int, *, before: bool) -> bool:
    """Whether an organisation alone on a row tells where those on the rows beneath come from: "Granby kommun" over "Anna Berg | ordförande"."""
    string = row.cells[0].string
    if (
        not below
        or "(" in string
        or (is_title(string) and not before)
        or heading_of(string.strip(" :")) is not None
        or string.split(" ", 1)[0].casefold() in GIVEN_NAMES
    ):
        return False
    if before and name_end(string) == 0 and len(below[0].cells) > 1 and any(index == name and is_seat(cell.string) for index, cell in deal.deal(below[0])):
        return True  # "Processtöd" below "Granby kommun" and those from there
    if not is_organisation(string) and (split_person(string) is None or below[0].cells[0].string.split(" ", 1)[0].casefold() not in GIVEN_NAMES):
        return False  # "Funktionsrätt Granby" is shaped like a name, but nobody is called so
    return any(index == name and is_seat(cell.string) and not is_organisation(cell.string) for index, cell in deal.deal(below[0]))


def _with_party(columns: list[Column], entries: Sequence[Entry]) -> list[Column]:
    """The columns, where no head says party and short cells under another's do, mostly: "Part." is a party's column or one of the parties of a cooperation."""
    if any(c.kind == "party" for c in columns):
        return columns
    for index, column in enumerate(columns):
        said = [e.cells[index].string for e in entries if index in e.cells]
        if column.kind == "organisation" and len(said) > 1 and max(map(len, said)) <= _ABBREVIATED and sum(map(is_party, said)) * 2 >= len(said):
            return [*columns[:index], column._replace(kind="party"), *columns[index + 1 :]]
    return columns


def _with_presence(columns: list[Column], entries: Sequence[Entry]) -> list[Column]:
    """The columns, where no head says who was there and the cells under one that is not known do: "Här?" over "Ja", "Nej" and "Ja, punkt 3–7"."""
    if any(c.kind in _PRESENCE for c in columns):
        return columns
    for index, column in enumerate(columns):
        said = [e.cells[index].string for e in entries if index in e.cells]
        if (
            (column_kind(column.head.string) is None or column.kind == "note")
            and len(said) > 1
            and len(said) * 2 >= len(entries)
            and all(map(tells_presence, said))
            and any(_SAYS_WHO.match(s) for s in said)
        ):
            return [*columns[:index], column._replace(kind="present"), *columns[index + 1 :]]
    return columns


def _with_empty_seat(dealt: list[tuple[int, Cell]], name: int) -> list[tuple[int, Cell]]:
    """A dash for a name, where another column says that the seat is vacant, put right: that word stands for the name."""
    if not any(index == name and cell.string in _DASHES for index, cell in dealt):
        return dealt
    for index, cell in dealt:
        at = cell.string.casefold().find("vakan")
        if index != name and at >= 0 and (said := cell.cut(at)) is not None:
            return [(i, said if i == name else c) for i, c in dealt if i != index]
    return dealt


def _same_head(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the head stands once more, on the next page."""
    return row.cells[0].string == columns[0].head.string and len(row.cells) > 1 and column_kind(row.cells[-1].string) is not None


def _opens_another(rows: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether a table with other columns begins, under a heading of its own or none: "Övriga närvarande" over "Namn | Uppdrag"."""
    head = rows[1] if len(rows) > 1 and len(rows[0].cells) == 1 and heading_of(rows[0].cells[0].string.strip(" :")) is not None else rows[0]
    if len(head.cells) < 2 or column_kind(head.cells[0].string) is None:
        return False
    other = _columns(head)
    if other is None:
        return False
    if [c.kind for c in other] != [c.kind for c in columns]:
        return True
    return any(heading_of(a.head.string) != heading_of(b.head.string) for a, b in zip(other, columns, strict=True) if a.kind == "name")  # "Frånvarande | Från"


def _part(row: Row, following: Sequence[Row], deal: Dealer) -> Heading | None:
    """A row that heads a part of the roll: "Ersättare" alone over rows that have their marks in columns."""
    if len(row.cells) != 1:
        return None
    string = row.cells[0].string.strip(" :")
    heading = heading_of(string)
    if heading is None and (absent := WITH_COLON.get(string.casefold())) is not None:
        heading = Heading(None, absent=absent)  # "Saknades" alone over rows of cells
    if heading is None or not following or (row.above >= 1 and len(deal.deal(following[0])) < 2):
        return None
    for below in following:
        if len(deal.deal(below)) > 1:
            return heading
        if below.above >= 1 or heading_of(below.cells[0].string.strip(" :")) is not None:
            break
    return None


def _part_beside(columns: Sequence[Column], dealt: Sequence[tuple[int, Cell]], name: int) -> Heading | None:
    """What a cell under "Närvarande" says of those on its row and below, where it is no mark but heads a part: "Ersättare | Anna Berg | Granby"."""
    if len(dealt) < 2 or dealt[0][0] >= name or columns[dealt[0][0]].kind != "present":
        return None
    said = dealt[0][1].string.strip(" :")
    if said.casefold() in _MARKS:
        return None
    capacity = CAPACITY_MARKS.get(said.casefold())
    return Heading(capacity, absent=False) if capacity is not None else heading_of(said)


def _opens_seat(cell: Cell, row: Row) -> bool:
    """Whether a first name alone opens a seat, its surname on the row below: "Esbjörn | C | X" over "Lindhagen"."""
    return len(row.cells) > 1 and name_end(cell.string, single=True) == len(cell.string)


def _ends(row: Row, columns: Sequence[Column]) -> bool:
    """Whether a row with a name is one of another list: a heading stands before the name, or it is a sentence."""
    first = row.cells[0].string
    if len(row.cells) > 1:
        return heading_of(first.strip(" :")) is not None and columns[0].kind != "title"
    return (first.endswith(".") and first.count(" ") > 4) or (":" in first[:40] and heading_of(first[: first.index(":")]) is not None)


def _adds(row: Row, dealt: Sequence[tuple[int, Cell]], name: int) -> bool:
    """Whether a row only goes on from the one above: no name in it, and little."""
    if any(index == name and (heading_of(cell.string.strip(" :")) is not None or len(cell.string) > 40) for index, cell in dealt):
        return False
    if len(row.cells) == 1 and dealt[0][0] <= name and (row.cells[0].marker or heading_of(row.cells[0].string.strip(" :")) is not None):
        return False  # "Ej tjänstgörande ersättare" under a column of municipalities heads the next list
    if len(row.cells) == 1 and row.cells[0].string.endswith(".") and row.cells[0].string.count(" ") > 1 and row.cells[0].string[0].isupper():
        return False  # "Stämman fastställde röstlängden."
    return len(row.cells[0].string) < 60 and ":" not in row.cells[0].string


def _completes(cell: Cell, above: Sequence[Cell]) -> bool:
    """Whether a row opens with the rest of a word that the cell above broke off: "mun | Bo Ek (M)" under "Granby kom- | Anna Berg (S);"."""
    return bool(above) and (is_hyphened(above[-1].string, cell.string) or _is_double(above[-1].string, cell.string))


def _is_double(before: str, after: str) -> bool:
    """Whether a name in two parts was broken between them: "Bo Berg-" over "Ek, ordförande"."""
    return _DOUBLE.search(before) is not None and after[:1].isupper()


def _ends_name(row: Row, dealt: Sequence[tuple[int, Cell]], above: dict[int, list[Cell]], name: int) -> bool:
    """Whether a row holds the rest of a name and of other cells: "Hedlund | Berg" under "Bo | S | Granby | Ersätter Eva | x"."""
    if row.above >= 1 or len(dealt) >= len(above) or not all(index in above for index, _ in dealt) or dealt[0][0] != name:
        return False
    first = " ".join(cell.string for cell in above.get(name, []))
    return " " not in first and name_end(first, single=True) == len(first) and name_end(dealt[0][1].string, single=True) == len(dealt[0][1].string)


def _joined(cells: Sequence[Cell]) -> Cell:
    if len(cells) == 1:
        return cells[0]
    strip = Strip()
    for cell in cells:
        if strip.size and is_hyphened(strip.last, cell.string):
            strip.trimmed(1).add(cell, "")
        elif strip.size and _is_double(strip.last, cell.string):
            strip.add(cell, "")
        else:
            strip.add(cell, " ")
    passage = strip.passage()
    return Cell(passage.string, passage.segments, cells[0].left, cells[0].column, cells[0].marker)
