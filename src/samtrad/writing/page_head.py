"""The top of the page: whose meeting it was, when and where, who led it, and the three answers first."""

from __future__ import annotations

from samtrad.reading.record import Assignment, Minutes, Named, Sitting
from samtrad.writing import follows
from samtrad.writing.days import day, weekday
from samtrad.writing.labels import Language, label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.phrases import code, due, due_words, heading, held, hours, window


def head(ledger: Ledger, minutes: Minutes) -> Html:
    """Kicker, heading, day and the facts of the meeting."""
    language = ledger.language
    named = minutes.body or minutes.title
    pointer = "/body/text" if minutes.body else "/title/text"
    title = ledger.value(pointer, heading(minutes, language), named.span) if named else joined(heading(minutes, language))
    kind = code("kind", minutes.kind, language)
    whose = minutes.organisation
    kicker: list[Content] = []
    if named and not (minutes.title and minutes.title.text.casefold().startswith(kind.casefold())):
        kicker.append(kind)
    if minutes.body and minutes.title:
        kicker.append(ledger.value("/title/text", minutes.title.text, minutes.title.span))
    kicker.append(ledger.value("/organisation/text", whose.text, whose.span) if whose else None)
    parts = [tag("p", joined(*kicker, between=" · "), class_="kicker"), tag("h1", title)]
    if minutes.kind == "other":
        parts.append(tag("p", label("tell.not_minutes", language), class_="empty"))
    else:
        parts += [tag("p", _when(ledger, minutes), class_="lead"), tag("dl", *_facts(ledger, minutes), class_="facts who")]
    return tag("header", *parts, class_="stack gap-s")


def _when(ledger: Ledger, minutes: Minutes) -> Html:
    """The meeting's days, or the window it must lie in with the words that say so."""
    if minutes.sittings:
        return joined(*[_sitting(ledger, f"/sittings/{at}", one) for at, one in enumerate(minutes.sittings)], between="; ")
    known = window(minutes, ledger.language)
    told = [label("no_day", ledger.language) + (f": {known}" if known else "")]
    reasons = minutes.when.reasons if minutes.when else []
    links = [ledger.value(f"/when/reasons/{at}/text", reason.text, reason.span) for at, reason in enumerate(reasons)]
    return joined(*told, *[tag("span", "”", link, "”", class_="said small") for link in links], between=" ")


def _sitting(ledger: Ledger, pointer: str, sitting: Sitting) -> Html:
    language = ledger.language
    shown = f"{weekday(sitting.date, language)} {day(sitting.date, language)}".replace(" ", "\u00a0")
    ranges = ledger.gathered([f"{pointer}/{field}" for field in ("date", "start", "end")], sitting.span)
    at = hours(sitting).replace("–", "\u2060–\u2060")
    at = at.replace(".", ":") if language == "en" else at
    time = tag("span", ("kl.\u00a0" if language == "sv" else "") + at, class_="hours") if at else None
    day_ = ledger.link(ranges, joined(shown, time, between=" "))
    inferred = f"({label('inferred', language)})" if sitting.inferred else None
    return joined(day_, inferred, between=" ")


def sitting(ledger: Ledger, pointer: str, one: Sitting) -> Html:
    """A coming meeting: day, hours and place."""
    place = ledger.value(f"{pointer}/place", one.place, one.span) if one.place else None
    return joined(_sitting(ledger, pointer, one), place, between=", ")


def _facts(ledger: Ledger, minutes: Minutes) -> list[Html]:
    language = ledger.language
    rows: list[tuple[str, Content]] = []
    if not minutes.body:
        rows.append((label("body", language), tag("span", label("no_body", language), class_="quiet")))
    if minutes.extract_of:
        number = label("parts", language, items=minutes.extract_of)
        rows.append((label("extract_of", language), ledger.stated("/extract_of", number)))
    places = {one.place: ledger.value(f"/sittings/{at}/place", one.place, one.span) for at, one in enumerate(minutes.sittings) if one.place}
    if places:
        rows.append((label("where", language), joined(*places.values(), between="; ")))
    if minutes.chair:
        rows.append((label("chair", language), ledger.value("/chair/text", minutes.chair.text, minutes.chair.span)))
    for key, field, people in (("secretary", "secretaries", minutes.secretaries), ("certifier", "certifiers", minutes.certifiers)):
        if people:
            rows.append((label(key if len(people) == 1 else field, language), _names(ledger, field, people)))
    return [tag("div", tag("dt", name), tag("dd", told)) for name, told in rows]


def _names(ledger: Ledger, field: str, people: list[Named]) -> Html:
    return joined(*[ledger.value(f"/{field}/{at}/name", one.name, one.span) for at, one in enumerate(people)], between=", ")


def answers(ledger: Ledger, minutes: Minutes) -> Html:
    """What was decided, what waits, what is unsure: three answers, each with its way on."""
    language = ledger.language
    asked = (("ask.decided", _decided(ledger, minutes)), ("ask.waits", _waits(ledger, minutes)), ("ask.unsure", _unsure(ledger, minutes)))
    rows = [tag("div", tag("dt", label(key, language)), tag("dd", tag("p", answer, class_="answer"), tag("p", more))) for key, (answer, more) in asked]
    return tag("div", tag("dl", *rows), class_="state")


def _decided(ledger: Ledger, minutes: Minutes) -> tuple[str, Content]:
    """How many decisions of its own, and how many the text only tells of."""
    count = {status: sum(1 for one in minutes.decisions if one.status == status) for status in ("made", "reported", "proposed")}
    told = [_count(ledger, "item", len(minutes.items))] if minutes.items else []
    for status in ("reported", "proposed"):
        if count[status]:
            key = f"count.{status}_one" if count[status] == 1 else f"count.{status}"
            told.append(label(key, ledger.language, count=count[status]))
    return _count(ledger, "decision", count["made"]), joined(*told, between=". ") + ("." if told else "")


def _waits(ledger: Ledger, minutes: Minutes) -> tuple[str, Content]:
    """The next day, from the meeting on, that something is due or that an agreement runs out."""
    language = ledger.language
    tasks = follows.tasks(minutes).get("due", [])
    today = held(minutes)
    waiting = [one for row in tasks if (last := follows.last_day(one := follows.dated(minutes, row))) and last >= today]
    told: list[Content] = []
    if waiting:
        told.append(label("first_due", language, day=_first_due(minutes, waiting[0], language)))
    ending = next(follows.endings(minutes), None)
    if ending:
        told.append(label("first_end", language, name=ending.agreement.name, day=day(ending.day, language)))
    if not told and not tasks:
        told.append(label("tell.no_tasks", language).rstrip("."))
    return _count(ledger, "task", len(tasks)), joined(*told, between=". ") + ("." if told else "")


def _first_due(minutes: Minutes, task: Assignment, language: Language) -> str:
    """When a task is due: the day, or the words that say less than a day."""
    days = due(task.due, language)
    return days if task.due and task.due.start == task.due.end else due_words(minutes, task) or days


def _unsure(ledger: Ledger, minutes: Minutes) -> tuple[str, Content]:
    """What was doubted. That nothing was does not say that all was read: words without a mark are text to us."""
    count, read = len(minutes.doubts), len(minutes.places)
    key = "tell.doubts" if count else "tell.no_doubts" if read else "tell.nothing_read"
    return _count(ledger, "doubt", count), label(key, ledger.language, count=read)


def _count(ledger: Ledger, what: str, count: int) -> str:
    """No decisions, 1 decision, 5 decisions."""
    key = f"count.no_{what}s" if count == 0 else f"count.{what}" if count == 1 else f"count.{what}s"
    return label(key, ledger.language, count=count)
