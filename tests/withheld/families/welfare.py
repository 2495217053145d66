"""A social welfare committee: labelled blocks in every item, people who come and go by the clock, secrecy, breaks."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..kit import Kit, Registry, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, MODERN, weekday
from ..words import welfare as words

BODIES = ("Socialnämnden", "Vård- och socialnämnden", "Individ- och omsorgsnämnden", "Omsorgs- och arbetsmarknadsnämnden")
LIMITS = (" senast {d}", " till nämndens sammanträde {d}", " före {d}", " innan {d}", " med redovisning senast {d}", " med avrapportering {d}")
ORDERS = (
    ("decision", "course", "story", "papers", "sent"),
    ("story", "papers", "course", "decision", "sent"),
    ("story", "course", "decision", "papers", "sent"),
    ("papers", "story", "course", "decision", "sent"),
)


class Template:
    """The words of one system's template, and the order of its blocks."""

    def __init__(self, rng: Random, body: str) -> None:
        self.order = rng.choice(ORDERS)
        self.story = rng.choice(["Ärendebeskrivning", "Beskrivning av ärendet", "Sammanfattning av ärendet"])
        self.earlier = rng.choice(["Tidigare beslut", "Ärendets beredning", ""])
        self.papers = rng.choice(["Beslutsunderlag", "Underlag till beslut", "Beslutsunderlag"])
        self.moved = rng.choice(["Förslag till beslut på sammanträdet", "Förslag på sammanträdet", "Yrkanden"])
        self.course = rng.choice(["Beslutsgång", "Beslutsgången"])
        self.vote = rng.choice(["Omröstning", "Omröstningsresultat", "Votering"])
        self.decision = rng.choice(["Beslut", f"{genitive(body)} beslut", "BESLUT", "Beslut"])
        self.sent = rng.choice(["Beslutet skickas till", "Beslutet ska skickas till", "Skickas till"])
        self.proposed = rng.choice(["Förvaltningens förslag till beslut", "Förslag till beslut", ""])
        self.mark = rng.choice(["", "", "-", "1", "•"])
        self.colon = rng.choice(["", "", ":"])
        self.against = rng.random() < 0.6

    def label(self, pen: Scribe, words_of: str) -> None:
        if words_of:
            pen.label(words_of + self.colon)


class Table:
    """Who sat at the table."""

    def __init__(self, told: Kit, first: int, last: int) -> None:
        rng, people = told.rng, told.people
        self.first, self.last = first, last
        self.members = [people.politician() for _ in range(rng.randint(6, 10))]
        self.served = [people.politician() for _ in range(rng.randint(0, 3))]
        self.instead = [people.politician() for _ in self.served]
        self.spare = [people.politician() for _ in range(rng.randint(1, 4))]
        titles = rng.sample(["ekonom", "enhetschef", "MAS", "utredare", "verksamhetschef", "alkoholhandläggare", "kvalitetsstrateg"], rng.randint(1, 4))
        self.officers = [people.someone(title=title) for title in [rng.choice(["förvaltningschef", "socialchef"]), *titles]]
        self.keeper = people.someone(title=rng.choice(["nämndsekreterare", "sekreterare", "utredningssekreterare"]))

    @property
    def voters(self) -> list[Person]:
        return [*self.members[:5], *self.served]


def _clocked(told: Kit) -> tuple[str, str | None, str | None]:
    """From when or till when somebody was there, as written and as times."""
    rng, sign = told.rng, told.rng.choice([".", ":"])
    early = (told.start[0] + 1, rng.choice([0, 5, 20, 45]))
    late = (told.end[0], max(0, told.end[1] - 1)) if told.end[0] <= early[0] else (told.end[0] - 1, rng.choice([50, 55]))
    if late <= early:
        late = (early[0], min(59, early[1] + 10))
    start, end = told.clock(early, ":"), told.clock(late, ":")
    shown_start, shown_end = start.replace(":", sign), end.replace(":", sign)
    return rng.choice(
        [
            (f"kl. {shown_start}–{shown_end}", start, end),
            (f"från kl. {shown_start}", start, None),
            (f"till kl. {shown_end}", None, end),
            (f"kl {shown_start}-{shown_end}", start, end),
        ]
    )


def _limit(told: Kit, table: Table) -> tuple[str, dict[str, object]]:
    """How somebody's presence is limited, by item or by the clock."""
    rng = told.rng
    if rng.random() < 0.5:
        words_of, start, end = _clocked(told)
        return words_of, {"presence": "part", "from_": start, "to": end}
    at = rng.randint(table.first + 2, table.last - 3)
    stop = min(table.last, at + rng.randint(0, 2))
    shown = rng.choice(["§ {a}"]).format(a=at) if at == stop else rng.choice(["§§ {a}–{b}", "§§ {a}-{b}"]).format(a=at, b=stop)
    return shown, {"presence": "part", "items": [str(n) for n in range(at, stop + 1)]}


def _list(pen: Scribe, told: Kit, table: Table, group: str, people: list[Person], capacity: str) -> tuple[str, list[Said]]:
    """One list, of which the caller makes a row or a heading with lines."""
    rng, lines = told.rng, []
    shape = rng.choice([", {}", " ({})"])
    for i, one in enumerate(people):
        more: dict[str, object] = {}
        title = one.title
        text = one.with_party
        if capacity == "member" and i < 2:
            title = ("ordförande", "vice ordförande")[i]
        if title:
            text += f", {title}"
        if capacity == "serving_substitute":
            missing = table.instead[i]
            text += rng.choice([" ersätter {}", ", tjänstgör för {}", " tjg. ers. för {}"]).format(missing.with_party)
            more["replaces"] = missing.name
        elif (i > 4 and capacity == "member" and rng.random() < 0.4) or (capacity == "officer" and i and rng.random() < 0.6 and one is not table.keeper):
            shown, limited = _limit(told, table)
            text += shape.format(shown)
            more |= limited
        lines.append(say(text))
        told_of = Attendee(one.name, "secretary" if one is table.keeper else capacity, party=one.party, title=title)
        for name, value in more.items():
            setattr(told_of, name, value)
        pen.attends([told_of])
    return group, lines


def _people(pen: Scribe, told: Kit, table: Table) -> None:
    rng = told.rng
    lists = [
        _list(pen, told, table, rng.choice(["Beslutande ledamöter", "Beslutande", "Ledamöter"]), table.members, "member"),
        *([_list(pen, told, table, "Tjänstgörande ersättare", table.served, "serving_substitute")] if table.served else []),
        _list(pen, told, table, rng.choice(["Ej tjänstgörande ersättare", "Ersättare", "Närvarande ersättare"]), table.spare, "substitute"),
        _list(pen, told, table, rng.choice(["Övriga deltagare", "Övriga närvarande", "Övriga"]), [*table.officers, table.keeper], "officer"),
    ]
    if rng.random() < 0.55:
        pen.rows(lists)
        return
    for group, lines in lists:
        pen.label(group)
        pen.points(lines, rng.choice(["", "", "-"]))


def _fought(pen: Scribe, template: Template, fight: Disputed) -> None:
    template.label(pen, template.moved)
    pen.each(fight.moved)
    template.label(pen, template.course)
    pen.each(fight.put)
    if fight.vote:
        template.label(pen, template.vote)
        pen.each(fight.vote)
        for option, shown in (("yes", "Ja"), ("no", "Nej"), ("abstain", "Avstår")):
            names = [one.with_party for one, what in fight.ballots if what == option]
            if names:
                pen.para(", ".join(names), label=f"{shown}:", tight=True)


def _papers(told: Kit, template: Template) -> list[Said]:
    rng = told.rng
    shapes = (
        "Tjänsteskrivelse, {d}",
        "Tjänsteskrivelse daterad {d}",
        "Utredning {d}",
        "Protokollsutdrag från individutskottet {d}",
        "Bilaga – sammanställning, {d}",
    )
    return [fill(rng.choice(shapes), d=told.when.day(told.when.ago(), rng.choice(["iso", "full"])).bare()) for _ in range(rng.randint(1, 3))]


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, fight: Disputed | None, table: Table) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say(rng.choice(["Dnr ", "Diarienr: "]), matter.case) if matter.case else None)
    heavy = matter.kind in {"paper", "pact"}
    if heavy and rng.random() < 0.08:
        pen.para(rng.choice(["Sammanträdet ajourneras i tio minuter.", "Paus för överläggning i partigrupperna."]))
    for part in template.order:
        if part == "decision":
            template.label(pen, template.decision)
            pen.tell_points(matter.acts, template.mark if len(matter.acts) > 1 else "")
        elif part == "course" and fight:
            _fought(pen, template, fight)
        elif part == "course" and heavy and rng.random() < 0.12:
            pen.tell(recused(rng, words.QUARREL, rng.choice(table.members[3:])))
        elif part == "story":
            template.label(pen, template.story)
            pen.each(matter.talk)
            if matter.reports:
                template.label(pen, template.earlier)
                pen.each(matter.reports)
            pen.each(matter.tasks)
        elif part == "papers" and heavy and rng.random() < 0.7:
            template.label(pen, template.papers)
            pen.points(_papers(told, template), rng.choice(["", "-"]))
        elif part == "sent" and matter.kind != "formal" and rng.random() < 0.55:
            template.label(pen, template.sent)
            pen.points(
                [say(one) for one in rng.sample(["Kommunstyrelsen", "Ekonomiavdelningen", "Sökanden", "Verksamhetschef", "Revisionen"], rng.randint(1, 2))], ""
            )
    if fight and fight.against:
        kind = str(fight.against[0].facts[0].gold()["kind"])
        if template.against:
            template.label(pen, {"reservation": "Reservation", "statement": "Särskilt yttrande", "note": "Protokollsanteckning"}[kind])
        pen.each(fight.against)


def _formal(told: Kit, by: str, certifier: Person) -> list[Matter]:
    rng = told.rng
    pick = Matter(say(rng.choice(["Val av justerare", "Val av justerare och tid för justering", "Justering"])), kind="formal")
    text = rng.choice(
        [
            "{b} utser {w} att justera protokollet.",
            "{b} väljer {w} att jämte ordföranden justera protokollet.",
            "Till justerare utses {w}.",
            "{w} utses till justerare.",
        ]
    ).format(b=by, w=certifier.with_party)
    pick.acts = [Told(say(text), (Decision(text, "elect", by=by if text.startswith(by) else None),))]
    pick.talk = [Told(say("Protokollet justeras digitalt."))]
    agenda = Matter(say(rng.choice(["Godkännande av dagordning", "Fastställande av föredragningslista"])), kind="formal")
    text = rng.choice(["{b} godkänner dagordningen.", "Dagordningen godkänns med redovisade ändringar.", "{b} fastställer den utsända dagordningen."]).format(
        b=by
    )
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    agenda.talk = [Told(say(rng.choice(["Ordföranden går igenom dagens ärenden.", "Inga övriga ärenden är anmälda."])))]
    return [pick, agenda]


def _cover(pen: Scribe, told: Kit, body: str, certifier: Person) -> None:
    rng = told.rng
    if rng.random() < 0.5:
        pen.title(say(rng.choice(["Protokoll ", "Sammanträdesprotokoll "]), body) if rng.random() < 0.5 else "Sammanträdesprotokoll")
        pen.title(body, is_title=False)
    else:
        pen.para(body, tight=True)
        pen.title(rng.choice(["PROTOKOLL", "Protokoll"]))
    sat(pen, told)
    day = told.when.stated(rng.choice(["full", "iso"]))
    signing = told.when.day(weekday(told.day + timedelta(days=rng.randint(2, 9))), "iso")
    rows: list[tuple[str, list[Said]]] = [
        (rng.choice(["Datum", "Sammanträdesdatum"]), [say(day)]),
        (rng.choice(["Tid", "Klockslag"]), [say(hours(told))]),
        (rng.choice(["Plats", "Lokal"]), [say(told.room)]),
    ]
    if rng.random() < 0.6:
        rows += [
            ("Justerare", [say(certifier.with_party)]),
            ("Justeringens plats och datum", [fill("{p}, {d}", p=rng.choice(["Socialkontoret", "Digitalt"]), d=signing)]),
        ]
    pen.rows(rows)


def tell(rng: Random) -> Document:
    body = rng.choice(BODIES)
    told = kit(rng, words.NAMES, own="Nämnden", ways=rng.choice([FORMAL, MODERN]), years=(2016, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    by, template, picked = rng.choice([body, "Nämnden", body]), Template(rng, body), drawn(rng, words.SUBJECTS, 8, 17)
    first = rng.choice([1, rng.randint(5, 140)])
    table = Table(told, first, first + len(picked) + 1)
    told.doers = ["Förvaltningen", "Förvaltningschefen", table.officers[0].name, table.officers[-1].name]
    certifier = table.members[rng.choice([1, 2])]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "§ {}", "§ {}."]), apart=rng.random() < 0.3))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = table.members[0].name, [table.keeper.name], [certifier.name]
    truth.organisation, truth.body = f"{genitive(told.home)} kommun", body
    pen.para(truth.organisation, tight=True)
    _cover(pen, told, body, certifier)
    _people(pen, told, table)
    registry = Registry(rng, rng.choice(["SN", "SOC", "VON"]), told.day.year, ("{l} {y}/{n:05d}", "{l}-{y}-{n}", "{l}.{y}.{n}", "{y}-{n:06d}"))
    matters = [*_formal(told, by, certifier), *(matter_of(told, one, by=by) for one in picked)]
    for matter in matters[2:]:
        matter.case = registry.draw() if rng.random() < 0.7 else None
    fights = [one for one in matters if one.granted][: rng.randint(0, 2)]
    for i, matter in enumerate(matters):
        fight = dispute(rng, words.QUARREL, table.voters, voted=0.5, named=0.6) if matter in fights else None
        _item(pen, told, template, str(first + i), matter, fight, table)
    pen.close_items()
    if rng.random() < 0.5:
        days = following(told, rng.randint(1, 3))
        pen.section(rng.choice(["Kommande sammanträden", "Nämndens kommande sammanträden"]))
        pen.points([said for said, _ in days], rng.choice(["", "-"]))
        truth.next_sittings.extend(sitting for _, sitting in days)
    line = rng.choice(["", "", "................................", "________________________"])
    for role, one in (("Sekreterare", table.keeper), ("Ordförande", table.members[0]), ("Justerare", certifier)):
        pen.para(line or one.name)
        if line:
            pen.para(one.name, tight=True)
        pen.para(role, tight=True)
        pen.signs(one.name, role)
    stated = Day(told.day.isoformat(), told.day, told.day)
    mark = rng.choice(["{p} ({n})", "Sida {p}", "Sid {p} av {n}"])
    head = [fill("{b}    Protokoll    {d}    " + "{m}", b=body, d=stated, m=mark)] if rng.random() < 0.5 else [say(f"{body}    {mark}")]
    return Document(
        "", pen.blocks, Furniture(tuple(head), (say("Justerarens signatur"),) if rng.random() < 0.4 else (), first=rng.random() < 0.4), pen.style, truth
    )
