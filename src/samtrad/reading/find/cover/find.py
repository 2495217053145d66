"""The cover of the minutes: what met, when and where, who presided, kept and certified the minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.cells.rows import Row, rows_of
from samtrad.reading.find.coming.find import read_next
from samtrad.reading.find.cover.certify import certified_on, read_certifications, read_certifiers, read_notices
from samtrad.reading.find.cover.elected import chair_of_the_day, elected_secretary
from samtrad.reading.find.cover.kind import read_face
from samtrad.reading.find.cover.presides import said_to_lead, who_presides
from samtrad.reading.find.sheet.signers.pairing import Signer
from samtrad.reading.find.sheet.taken_apart import Sheet, read_sheet
from samtrad.reading.find.sitting.call import called_body, called_days
from samtrad.reading.find.sitting.days import Years, read_sittings
from samtrad.reading.find.sitting.running import running_body, running_sitting
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Certification, Kind, Named, Notice, Sitting, TextAt
from samtrad.reading.words import Words
from samtrad.swedish.names import folded, same_person
from samtrad.swedish.names_given import GIVEN_NAMES

_PRESIDES = re.compile(r"[(,]\s*(?:mötes)?ordf(?:örande|\.)?\s*(?:[),]|\Z)")
_LETTERS = re.compile(r"\s\([A-ZÅÄÖ][A-Za-zÅÄÖåäö-]{1,7}\)\Z")
_HEADER_LINES = 12
_CHAIR_TITLES = frozenset("ordförande ordf ordf. ordföranden mötesordförande sammanträdesordförande sammankallande mötesledare".split())
_ACTING = ("tjänstgörande ordf", "tjg ordf", "tjg. ordf", "tf ordf", "t.f. ordf", "tf. ordf", "tillförordnad ordf", "ordförande §", "mötesordf")


class Cover(NamedTuple):
    """The parts of ``Minutes`` that stand on a cover page or head the document; "other" leaves all else empty."""

    kind: Kind
    extract_of: str | None = None
    title: TextAt | None = None
    organisation: TextAt | None = None
    body: TextAt | None = None
    sittings: Sequence[Sitting] = ()
    chair: TextAt | None = None
    secretaries: Sequence[Named] = ()
    certifiers: Sequence[Named] = ()
    certifications: Sequence[Certification] = ()
    notices: Sequence[Notice] = ()
    next_sittings: Sequence[Sitting] = ()


def find_cover(outline: Outline, attendance: Sequence[Attendee], sheet: Sheet | None = None) -> Cover:
    """What the cover, the page headers, the signing blocks and the election of certifiers say."""
    sheet = sheet or read_sheet(outline)
    fields, signers = sheet.fields, sheet.signers
    top = _top(outline, sheet)
    face = read_face(outline, top, fields, people=len(attendance))
    if face.kind == "other":
        return Cover("other")
    years = Years(outline)
    every = [*fields, *sheet.tail_fields]
    years.after = certified_on(every, signers, years)
    sittings = read_sittings(fields, face.title, top, years) or running_sitting(outline, years)
    body = face.body or running_body(outline)
    if face.kind in {"call", "agenda"}:
        sittings, body = sittings or called_days(sheet.head, years), body or called_body(sheet.head)
    chair = _signing_chair(signers) or chair_of_the_day(outline) or _chair(attendance, signers, str(body or "")) or _marked_chair(outline, attendance)
    chair = chair or who_presides(outline) or said_to_lead(outline)
    certifiers, told = read_certifiers(outline, signers, chair, every)
    chair = _in_order(outline, chair or told)
    return Cover(
        kind=face.kind,
        extract_of=next((e.number for e in outline.entries if e.number is not None), None) if face.extract else None,
        title=_text_at(outline, face.title),
        organisation=_text_at(outline, face.organisation),
        body=_text_at(outline, _without_letters(body)),
        sittings=sittings,
        chair=_text_at(outline, chair),
        secretaries=[_named_in_order(outline, s) for s in _secretaries(attendance, signers)] or _elected_secretaries(outline),
        certifiers=certifiers,
        certifications=read_certifications(outline, every, years),
        notices=read_notices(every, years),
        next_sittings=read_next(outline, every, sittings, years, str(body or "")) if face.kind in {"minutes", "notes"} else [],
    )


def _without_letters(body: Words | None) -> Words | None:
    """The name of a body without its letters in brackets: "Kommunala pensionärsrådet (KPR)"."""
    letters = _LETTERS.search(body) if body is not None else None
    if body is None or letters is None:
        return body
    *before, (start, end) = body.ranges
    size = len(letters.group().strip())
    if end - start > size + 1:
        before.append((start, end - size - 1))
    return body if end - start < size or not before else Words(body[: letters.start()], tuple(before))


def _in_order(outline: Outline, name: Words | None) -> Words | None:
    """A name as the minutes write it elsewhere with the given name first, where their list has surnames first: "Ek Anna" is "Anna Ek" who opens the meeting."""
    first, _, last = name.partition(" ") if name else ("", "", "")
    if name is None or not last or " " in last or last.casefold() not in GIVEN_NAMES:
        return name
    if first.casefold() in GIVEN_NAMES and outline.text.string.count(name) > 1:
        return name  # "Karl Anders" may be either; what the text says more than once is the name
    at = outline.text.string.find(f"{last} {first}")
    return Words(f"{last} {first}", ((at, at + len(name)),)) if at >= 0 else name


def _named_in_order(outline: Outline, named: Named) -> Named:
    name = _in_order(outline, named.name) if isinstance(named.name, Words) else None
    return named if name is None or name is named.name else Named(name=name, span=name.span)


def _top(outline: Outline, sheet: Sheet) -> list[Row]:
    """The rows before the first item that are no list of people: page headers first, each wording once."""
    first = max((r.at for r in sheet.head), default=-1)
    headers = sorted(i for i in outline.furniture if i <= max(first, _HEADER_LINES))
    rows = sorted([*rows_of(outline.text, headers), *(r for r in sheet.head if r.at not in sheet.people)], key=lambda r: r.at)
    seen: set[str] = set()
    found = []
    for row in rows:
        key = "\t".join(c.string for c in row.cells)
        if key not in seen:
            seen.add(key)
            found.append(row)
    return found


def _text_at(outline: Outline, words: Words | None) -> TextAt | None:
    if words is None:
        return None
    page = outline.text.page_at(words.span[0])
    return TextAt(text=words, span=words.span, page=page) if page else TextAt(text=words, span=words.span)


def _signing_chair(signers: Sequence[Signer]) -> Words | None:
    """Who signs as chair."""
    return next((signer.name for signer in signers if signer.kind == "chair" and signer.signed), None)


def _chair(attendance: Sequence[Attendee], signers: Sequence[Signer], body: str) -> Words | None:
    """The one in the list whose title says that they presided and who was there, else who is named as chair; "rådets ordförande" is that of a ``body`` that is a råd."""
    for acting in (True, False):
        for attendee in attendance:
            title = (attendee.title or "").casefold().strip()
            if (
                attendee.presence != "absent"
                and isinstance(attendee.name, Words)
                and (title.startswith(_ACTING) if acting else any(_presides(part.strip(), body) for part in title.split(",")))
            ):
                return attendee.name
    return next((s.name for s in signers if s.kind == "chair"), None)


def _presides(title: str, body: str) -> bool:
    whose, _, post = title.rpartition(" ")
    return title in _CHAIR_TITLES or (post in _CHAIR_TITLES and whose.endswith("s") and " " not in whose and whose.removesuffix("s") in body.casefold())


def _marked_chair(outline: Outline, attendance: Sequence[Attendee]) -> Words | None:
    """Who has "(ordf)" behind a post of another kind: "Eva Ström, sjukhuschef Region Norr (ordf)"."""
    for attendee in attendance:
        if attendee.presence != "absent" and isinstance(attendee.name, Words) and isinstance(attendee.span, tuple):
            low, high = attendee.span
            if _PRESIDES.search(outline.text.string[low : high + 1]):
                return attendee.name
    return None


def _elected_secretaries(outline: Outline) -> list[Named]:
    """Whom the meeting elected to keep its minutes, where nobody signs them or is listed as their keeper."""
    name = elected_secretary(outline)
    return [Named(name=name, span=name.span)] if name is not None else []


def _secretaries(attendance: Sequence[Attendee], signers: Sequence[Signer]) -> list[Named]:
    """Who kept the minutes: secretaries in the list, and a member who signs as secretary."""
    found = [Named(name=a.name, span=a.name.span) for a in attendance if a.capacity == "secretary" and a.presence != "absent" and isinstance(a.name, Words)]
    for signer in signers:
        if signer.kind == "secretary" and not any(same_person(n.name, signer.name) or folded(n.name).startswith(folded(signer.name)) for n in found):
            listed = next((a.name for a in attendance if isinstance(a.name, Words) and same_person(a.name, signer.name)), signer.name)
            found.append(Named(name=listed, span=listed.span))
    return found
