"""The directorate of a federation: who was there in a table by municipality, "Direktionen beslutar" with att-clauses, ballots in a table."""

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
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, weekday
from ..words import direction as words

FEDERATIONS = ("Räddningstjänstförbundet {a}–{b}", "{a}-{b} Avfall och Återvinning", "Kommunalförbundet {a} {b} Räddning", "Räddningstjänsten {a} och {b}")
ROLL = (("Kommun", "Namn", "Parti", "Uppdrag", "Närvaro"), ("Kommun", "Ledamot", "Parti", "Funktion", "Anm."))


def _numbers(first: int, last: int, rng: Random) -> str:
    return f"§ {first}" if first == last else f"§§ {first}{rng.choice(['–', '-'])}{last}"


def _people(pen: Scribe, told: Kit, members: list[Person], spare: list[Person], officers: list[Person], keeper: Person, ends: tuple[int, int]) -> None:
    """A table of members by municipality, then the others on lines."""
    rng, (first, last) = told.rng, ends
    pen.label(rng.choice(["Beslutande", "Ledamöter", "Beslutande ledamöter"]))
    rows: list[list[Said]] = []
    part = rng.choice(members[3:]) if rng.random() < 0.5 else None
    titles = rng.choice([("ordförande", "vice ordförande"), ("ordf.", "v. ordf.")])
    for i, one in enumerate(members):
        shown, items = "", None
        if one is part:
            at = rng.randint(first + 2, last - 2)
            ends_ = (first, at) if rng.random() < 0.5 else (at, last)
            shown, items = _numbers(*ends_, rng), [str(n) for n in range(ends_[0], ends_[1] + 1)]
        title = titles[i] if i < 2 else None
        rows.append([say(one.home or ""), say(one.name), say(one.party or ""), say(title or ""), say(shown)])
        pen.attends([Attendee(one.name, "member", "part" if items else "present", one.party, one.home, title, items)])
    pen.table(list(rng.choice(ROLL)), rows)
    if spare:
        pen.label(rng.choice(["Ej tjänstgörande ersättare", "Ersättare"]))
        pen.points([say(f"{one.name} ({one.party}), {one.home}") for one in spare], rng.choice(["", "-"]))
        pen.attends([Attendee(one.name, "substitute", party=one.party, organisation=one.home) for one in spare])
    pen.label(rng.choice(["Övriga deltagare", "Övriga närvarande", "Tjänstepersoner"][:2]))
    lines = []
    for one in [*officers, keeper]:
        items = None
        text = f"{one.name}, {one.title}"
        if one in officers[1:] and rng.random() < 0.4:
            at = rng.randint(first + 2, last - 2)
            text, items = f"{text}, {_numbers(at, at, rng)}", [str(at)]
        lines.append(say(text))
        pen.attends([Attendee(one.name, "secretary" if one is keeper else "officer", "part" if items else "present", title=one.title, items=items)])
    pen.points(lines, rng.choice(["", "-", "•"]))


def _formal(told: Kit, certifiers: list[Person], lead: str | None) -> list[Matter]:
    """Certifiers and agenda."""
    rng = told.rng
    names = " och ".join(one.with_party for one in certifiers)
    pick = Matter(say(rng.choice(["Val av justerare", "Protokollets justering", "Utseende av justerare"])), kind="formal")
    text = rng.choice(
        [
            "att utse {w} att jämte ordföranden justera protokollet",
            "att {w} ska justera protokollet tillsammans med ordföranden",
            "att välja {w} till att justera protokollet",
        ][::2]
    ).format(w=names)
    pick.acts = [Told(say(text), (Decision(text, "elect", by=lead),))]
    agenda = Matter(say(rng.choice(["Fastställande av dagordning", "Godkännande av föredragningslistan"])), kind="formal")
    text = rng.choice(
        ["att fastställa dagordningen", "att godkänna föredragningslistan med tillägget att två ärenden byter plats", "att godkänna föredragningslistan"]
    )
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=lead),))]
    return [pick, agenda]


class Labels:
    """The labels of one template."""

    def __init__(self, rng: Random) -> None:
        self.matter = rng.choice(["Ärendet", "Redogörelse för ärendet", "Bakgrund"])
        self.moved = rng.choice(["Yrkanden", "Yrkande"])
        self.put = rng.choice(["Proposition", "Propositionsordning", "Beslutsgång"])
        self.vote = rng.choice(["Omröstning", "Votering"])
        self.lead = rng.choice(["Direktionen beslutar", "Direktionen beslutar enhälligt", "Direktionen beslutade", "Beslut"])
        self.papers = rng.choice(["Handlingar", "Beslutsunderlag", "Underlag"])
        self.sent = rng.choice(["Expediering", "Beslutet delges", "Sänds till"])
        self.early = rng.random() < 0.4
        """The decision stands before the story."""


def _decision(pen: Scribe, told: Kit, labels: Labels, matter: Matter, *, united: bool) -> None:
    lead = labels.lead if united else labels.lead.replace(" enhälligt", "")
    pen.label(lead)
    pen.tell_points(matter.acts, told.rng.choice(["", "-", "–"]))


def _fought(pen: Scribe, labels: Labels, fight: Disputed) -> None:
    pen.label(labels.moved)
    pen.each(fight.moved)
    pen.label(labels.put)
    pen.each(fight.put)
    if fight.vote:
        pen.label(labels.vote)
        pen.each(fight.vote)
        if fight.ballots:
            mark = ("yes", "no", "abstain")
            pen.table(
                ["Ledamot", "Ja", "Nej", "Avstår"],
                [[say(one.with_party), *(say("X" if option == want else "") for want in mark)] for one, option in fight.ballots],
            )


def _item(pen: Scribe, told: Kit, labels: Labels, number: str, matter: Matter, fight: Disputed | None, members: list[Person]) -> None:
    rng = told.rng
    case = say(rng.choice(["Dnr ", "Diarienummer "]), matter.case) if matter.case else None
    pen.open_item(number, matter.heading, case=case)
    if labels.early and not fight:
        _decision(pen, told, labels, matter, united=True)
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if story:
        pen.label(labels.matter)
        pen.each(story)
    if matter.kind in {"paper", "pact"} and rng.random() < 0.6:
        pen.label(labels.papers)
        papers = [
            fill(
                rng.choice(["Tjänsteskrivelse {d}", "Presidiets protokoll {d}", "Skrivelse från {t}, {d}"]),
                d=told.when.day(told.when.ago(), rng.choice(["iso", "full"])).bare(),
                t=rng.choice(told.towns),
            )
            for _ in range(rng.randint(1, 2))
        ]
        pen.points(papers, "-")
    if fight:
        _fought(pen, labels, fight)
    elif matter.kind in {"paper", "put"} and rng.random() < 0.2:
        pen.tell(recused(rng, words.QUARREL, rng.choice(members[3:])))
    if not labels.early or fight:
        _decision(pen, told, labels, matter, united=not fight)
    pen.each(matter.tasks)
    if fight and fight.against:
        pen.each(fight.against)
    if matter.kind in {"paper", "pact"} and rng.random() < 0.5:
        pen.label(labels.sent)
        pen.para(rng.choice(["Medlemskommunerna", "Ekonomienheten", "Akten", "Länsstyrelsen, akten", "Revisorerna"]))


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Direktionen", ways=FORMAL, years=(2015, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    people, homes = told.people, told.towns[:3]
    members = [people.politician(homes[i % 3]) for i in range(rng.randint(6, 11))]
    spare = [people.politician(rng.choice(homes)) for _ in range(rng.randint(0, 3))]
    officers = [
        people.someone(title=title)
        for title in [
            rng.choice(["räddningschef", "förbundschef"]),
            *rng.sample(["ekonomichef", "stabschef", "HR-strateg", "avfallschef", "brandingenjör"], rng.randint(1, 3)),
        ]
    ]
    keeper = people.someone(title=rng.choice(["sekreterare", "förbundssekreterare"]))
    told.doers = ["Förbundschefen", officers[0].name, officers[1].name, "Presidiet"]
    certifiers = members[1 : rng.choice([2, 3])]
    federation = rng.choice(FEDERATIONS).format(a=told.towns[0], b=told.towns[1])
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "§ {}"]), apart=rng.random() < 0.35))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = members[0].name, [keeper.name], [one.name for one in certifiers]
    truth.organisation, truth.body = federation, "Direktionen"
    labels = Labels(rng)
    lead = None if labels.lead == "Beslut" else "Direktionen"
    matters = [*_formal(told, certifiers, lead), *(matter_of(told, one, by="Direktionen", lead=lead) for one in drawn(rng, words.SUBJECTS, 7, 16))]
    first = rng.choice([1, rng.randint(20, 120)])
    _cover(pen, told, federation, _numbers(first, first + len(matters) - 1, rng))
    _people(pen, told, members, spare, officers, keeper, (first, first + len(matters) - 1))
    registry = Registry(rng, rng.choice(["RTF", "DIR", "FÖRB"]), told.day.year, ("{l} {y}/{n:04d}", "{y}/{n:04d}", "{l}-{y}-{n}"))
    fights = [one for one in matters if one.granted][: rng.randint(1, 3)]
    for i, matter in enumerate(matters):
        if matter.kind != "formal" and rng.random() < 0.7:
            matter.case = registry.draw()
        fight = dispute(rng, words.QUARREL, members, voted=0.75, named=0.6) if matter in fights else None
        _item(pen, told, labels, str(first + i), matter, fight, members)
    pen.close_items()
    if rng.random() < 0.6:
        days = following(told, rng.randint(1, 3))
        pen.para(
            *[part for i, (one, _) in enumerate(days) for part in ((", ", one) if i else (one,))],
            label=rng.choice(["Kommande sammanträden:", "Nästa sammanträde:"][:1] if len(days) > 1 else ["Nästa sammanträde:"]),
        )
        truth.next_sittings.extend(sitting for _, sitting in days)
    _sign(pen, told, keeper, members[0], certifiers)
    mark = rng.choice(["Sida {p} av {n}", "{p} ({n})", "Sid {p}"])
    stated = Day(told.day.isoformat(), told.day, told.day)
    head = [say(federation), fill("Direktionen    Protokoll    {d}    " + "{m}", d=stated, m=mark)] if rng.random() < 0.6 else [say(mark)]
    return Document(
        "",
        pen.blocks,
        Furniture(tuple(head), (say("Justerares signatur") if rng.random() < 0.5 else say("Signatur"),), first=rng.random() < 0.5),
        pen.style,
        truth,
    )


def _cover(pen: Scribe, told: Kit, federation: str, numbers: str) -> None:
    """Title, federation, day, room and what is certified."""
    rng = told.rng
    pen.para(federation, tight=True)
    pen.title(rng.choice(["Sammanträdesprotokoll", "PROTOKOLL", "Protokoll"]))
    pen.title("Direktionen", is_title=False)
    sat(pen, told)
    rows: list[tuple[str, list[Said]]] = [("Datum", [say(told.when.stated("full"))]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])]
    if rng.random() < 0.5:
        rows = [("Sammanträdesdatum", rows[0][1]), ("Tid", rows[1][1]), ("Plats", rows[2][1]), ("Paragrafer", [say(numbers)])]
    pen.rows(rows)


def _sign(pen: Scribe, told: Kit, keeper: Person, chair: Person, certifiers: list[Person]) -> None:
    rng = told.rng
    signers = [("Sekreterare", keeper), ("Ordförande", chair), *(("Justerare", one) for one in certifiers)]
    if rng.random() < 0.5:
        pen.section("Underskrifter")
        pen.rows([(role, [say(one.name)]) for role, one in signers])
        for role, one in signers:
            pen.signs(one.name, role)
        return
    pen.section(rng.choice(["Elektroniska underskrifter", "Digital signering"]))
    for role, one in signers:
        day = weekday(told.day + timedelta(days=rng.randint(1, 8)))
        time = f"{rng.randint(7, 17):02d}:{rng.randint(0, 59):02d}"
        pen.para(f"{one.name}, {role.lower()}", tight=True)
        pen.para("Signerat med e-legitimation ", Day(day.isoformat(), day, day), f" {time}", tight=True)
        pen.signs(one.name, role.lower(), "electronic", f"{day.isoformat()} {time}")
