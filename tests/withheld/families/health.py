"""Minutes or notes of a public health council, told in the past tense, with grids of who was there and who was not, and decisions at the end of each story."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Fact, entry, interval
from generated.wording.told import Told

from ..formal import dated, forwarded, passed
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..rosters.council import Council
from ..rosters.health import people
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..upland import UplandKit, upland
from ..words import health as words

LIMITS = (" senast {d}", " till {d}", " före {d}", " innan {d}", " till mötet {d}")


class Template:
    """How a matter is set: in one story, with the decision behind a label, in a paragraph of its own, or under a head."""

    def __init__(self, rng: Random) -> None:
        self.numbered = rng.random() < 0.55
        self.shape = rng.choice(["story", "label", "label", "apart", "head"])
        self.label = rng.choice(["Beslut:", "Rådets beslut:", "Beslut –", "BESLUT:"])
        self.head = rng.choice(["Beslut", "Vi beslutade", "Rådets beslut"])
        self.deeds = rng.choice(["none", "dash", "brackets", "table"])
        """How what is to be done is listed under a matter or at the end."""
        self.last = rng.random() < 0.5
        """All that is to be done stands at the end."""


class Deeds:
    """Tasks in a list, with the doer and the day behind each."""

    def __init__(self, told: UplandKit, council: Council, shape: str) -> None:
        self.told, self.shape = told, shape
        self.left = told.rng.sample(words.DEEDS, len(words.DEEDS))
        self.who = [*(seat.who.name for seat in council.here[:4]), "Folkhälsostrategen", "Arbetsgruppen", "Alla"]

    def draw(self, most: int) -> list[tuple[str, str, Day | None]]:
        told = self.told
        rng = told.rng
        count = min(rng.randint(1, most), len(self.left))
        return [(self.left.pop(), rng.choice(self.who), told.when.day(told.when.ahead(8, 110)).bare() if rng.random() < 0.75 else None) for _ in range(count)]

    def write(self, pen: Scribe, deeds: list[tuple[str, str, Day | None]]) -> None:
        if self.shape == "table":
            header = self.told.rng.choice([["Vad", "Vem", "När"], ["Aktivitet", "Ansvarig", "Klart"], ["Att göra", "Ansvarig", "Senast"]])
            pen.table(header, [[say(task), say(who), say(day) if day else say("-")] for task, who, day in deeds], widths=(3, 2, 2))
        elif self.shape == "dash":
            pen.points([say(f"{task} – {who}", say(" – ", day) if day else "") for task, who, day in deeds])
        else:
            pen.points([say(f"{task} ({who}", say(", senast ", day) if day else "", ")") for task, who, day in deeds])
        for task, who, day in deeds:
            fact: Fact = entry("assignments", task=task, responsible=who, assigned_by=None, due=interval(day) if day else None, status="open")
            pen.fact(fact)


def _matter(pen: Scribe, told: UplandKit, template: Template, matter: Matter) -> None:
    story = [*matter.talk, *matter.reports]
    if template.shape == "story":
        pen.together([*story, *matter.acts, *matter.tasks])
        return
    if told.rng.random() < 0.5:
        pen.together(story)
    else:
        pen.each(story)
    if template.shape == "label":
        for one in matter.acts:
            pen.tell(one, label=template.label)
    elif template.shape == "apart":
        pen.tell(one_of(matter.acts))
    else:
        pen.label(template.head)
        pen.each(matter.acts, tight=True)
    pen.each(matter.tasks)


def _head(pen: Scribe, told: UplandKit, body: str) -> None:
    rng, truth, day = told.rng, pen.truth, told.when.stated()
    truth.kind = rng.choice(["minutes", "minutes", "notes"])
    word = rng.choice(["Protokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Anteckningar"])
    shape = rng.randint(0, 3)
    place = rng.choice(["Plats", "Lokal", "Var"])
    if shape == 0:
        pen.title(fill("{w} {b} {d}", w=word, b=body, d=day))
        pen.para(hours(told), label="Tid:", tight=True)
        pen.para(told.room, label=f"{place}:", tight=True)
    elif shape == 1:
        pen.para(body, tight=True)
        pen.title(word)
        pen.rows([("Datum", [say(day)]), ("Tid", [say(hours(told))]), (place, [say(told.room)])])
    elif shape == 2:
        pen.title(f"{word} från {body}")
        pen.rows([("När", [say(day, " ", hours(told))]), (place, [say(told.room)])])
    else:
        pen.title(f"{word} – {body}")
        pen.table([], [[say("Datum"), say(day)], [say("Tid"), say(hours(told))], [say(place), say(told.room)]], widths=(1, 3))
    sat(pen, told)


def _start(told: UplandKit, certifier: Person | None) -> list[Matter]:
    rng, own = told.rng, told.own
    opening = Matter(say(rng.choice(["Mötets öppnande", "Välkomna", "Ordföranden öppnade mötet"])), kind="formal")
    opening.talk = [Told(say(rng.choice(["Ordföranden hälsade alla välkomna.", "Alla hälsades välkomna till ett nytt möte.", "Alla presenterade sig."])))]
    opening.acts = [passed(rng, own, "approve", "Dagordningen godkändes.", "{o} godkände dagordningen.", "Dagordningen fastställdes.")]
    if certifier:
        texts = ("{n} valdes att justera protokollet.", "{o} valde {n} till justerare.", "Till justerare utsågs {n}.")
        opening.acts.append(passed(rng, own, "elect", *texts, who=certifier.name))
    before = Matter(say(rng.choice(["Föregående protokoll", "Förra mötets protokoll"])), kind="formal")
    text, kind = rng.choice(
        [
            ("Protokollet från {d} godkändes och lades till handlingarna.", "approve"),
            ("{o} godkände protokollet från {d}.", "approve"),
            ("Protokollet från mötet {d} lades till handlingarna.", "note"),
        ]
    )
    before.acts = [dated(text, told.when.day(told.when.ago(25, 90)), own, kind)]
    return [opening, before]


def _ahead(pen: Scribe, told: UplandKit) -> Matter:
    rng = told.rng
    days = following(told, rng.choice([1, 1, 2, 3]))
    out = Matter(say(rng.choice(["Nästa möte", "Kommande möten"])), kind="formal")
    text = rng.choice(["Rådet träffas nästa gång {d}.", "Nästa möte blir {d}.", "{d}"])
    out.talk = [Told(fill(text, d=days[0][0]))] if len(days) == 1 else [Told(said) for said, _ in days]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


def _signed(pen: Scribe, rng: Random, council: Council, certifier: Person | None) -> None:
    keeper = council.keeper.who
    if not certifier:
        pen.para(rng.choice(["Antecknat av", "Antecknade gjorde", "Vid pennan"]))
        pen.para(keeper.name, tight=True)
        pen.signs(keeper.name)
        return
    if rng.random() < 0.5:
        pen.rows([("Sekreterare", [say(keeper.name)]), ("Ordförande", [say(council.chair.name)]), ("Justerare", [say(certifier.name)])])
        for role, one in (("Sekreterare", keeper), ("Ordförande", council.chair), ("Justerare", certifier)):
            pen.signs(one.name, role)
        return
    pen.columns(("Vid protokollet", "Justeras"), [say(keeper.name)], [say(council.chair.name), say(certifier.name)])
    for one in (keeper, council.chair, certifier):
        pen.signs(one.name)


def _invited(rng: Random, council: Council, kinds: list[str], numbers: list[str]) -> dict[int, Person]:
    """Guests, by the place of their item on the agenda; where items have no numbers, nothing limits their presence."""
    topics = [i for i, kind in enumerate(kinds) if kind == "topic"]
    visited: dict[int, Person] = {}
    for i, (title, home) in zip(rng.sample(topics, min(len(topics), rng.choice([0, 1, 1, 2]))), rng.sample(words.VISITORS, 2), strict=False):
        seat = council.invite(numbers[2 + i] if numbers else str(i), title, home)
        if not numbers:
            seat.note, seat.entry = "", replace(seat.entry, presence="present", items=None)
        visited[2 + i] = seat.who
    return visited


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = upland(rng, words.NAMES, own, years=(2004, 2026), towns=4)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    body = body.format(t=told.home) if not told.home.endswith("s") else body.replace("{t}s", "{t}").format(t=told.home)
    template = Template(rng)
    picked = drawn(rng, words.SUBJECTS, 6, 9)
    onward = rng.random() < 0.4
    numbers = [str(i + 1) for i in range(len(picked) + onward + 3)] if template.numbered else []
    shown = rng.choice(["{}.", "{}", "§ {}", "{}.", "{})"])
    homes = ["Kommunstyrelsen", *rng.sample(words.HOMES, rng.randint(5, 8))]
    council = Council(told, homes, elected=0.25, titles=words.TITLES, keepers=words.KEEPERS, numbers=numbers, sign="§" if "§" in shown else "punkt")
    council.stand_in()
    told.doers = [*(seat.who.name for seat in council.here[:3]), "folkhälsostrategen", "arbetsgruppen", "elevhälsan"]
    pen = Scribe(habits(rng, number=shown))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = body, council.chair.name, [council.keeper.who.name]
    _head(pen, told, body)
    steady = [seat.who for seat in council.here[1:] if seat.entry.presence == "present" and seat.entry.capacity == "member"]
    certifier = rng.choice(steady) if truth.kind == "minutes" and steady else None
    truth.certifiers = [certifier.name] if certifier else []
    visited = _invited(rng, council, [one.kind for one in picked], numbers)
    people(pen, council)
    deeds = Deeds(told, council, template.deeds)
    middle = [matter_of(told, one, talk=(0, 1) if one.kind == "post" else (1, 4)) for one in picked]
    if onward:
        middle.append(Matter(say(rng.choice(["Förslag till nämnderna", "Förslag att lämna vidare"])), kind="forwarded"))
    for at, matter in enumerate([*_start(told, certifier), *middle, _ahead(pen, told)]):
        pen.open_item(numbers[at] if numbers else None, matter.heading)
        if at in visited:
            guest = visited[at]
            pen.presented_by([guest.name])
            pen.para(
                rng.choice(["{n}, {t}, berättade och visade bilder.", "{n} från {h} berättade.", "{n} föreläste."]).format(
                    n=guest.name, t=guest.title, h=guest.home
                )
            )
        if matter.kind == "formal":
            pen.each([*matter.talk, *matter.acts], tight=True)
            continue
        if matter.kind == "forwarded":
            forwarded(pen, rng, rng.choice(words.NAMES.above), words.FORWARDED)
            continue
        _matter(pen, told, template, matter)
        if template.deeds != "none" and not template.last and rng.random() < 0.3 and len(deeds.left) > 2:
            pen.label(rng.choice(["Att göra", "Åtgärder"]))
            deeds.write(pen, deeds.draw(2))
    pen.close_items()
    if template.deeds != "none" and template.last:
        pen.section(rng.choice(["Att göra till nästa möte", "Åtgärdslista", "Vem gör vad?"]))
        deeds.write(pen, deeds.draw(4))
    _signed(pen, rng, council, certifier)
    head: tuple[Said, ...] = rng.choice([(), (say(body),), (say(told.when.stated("iso")),)])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)
