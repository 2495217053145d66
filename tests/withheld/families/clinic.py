"""A committee of a region: a roll with marks, numbers with case numbers above headings, blocks in an order of their own."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..kit import Kit, Registry, kit
from ..land import COUNTIES, Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, MODERN
from ..words import clinic as words

BODIES = (
    "Hälso- och sjukvårdsnämnden",
    "Trafik- och samhällsplaneringsnämnden",
    "Nämnden för hållbar utveckling",
    "Kultur- och bildningsnämnden",
    "Primärvårdsnämnden",
    "Nämnden för psykiatri och habilitering",
)
TITLES = ("förvaltningschef", "nämndstrateg", "ekonomidirektör", "verksamhetsutvecklare", "chefläkare", "kommunikationsdirektör")
ORDERS = (
    ("decision", "summary", "background", "proposal"),
    ("summary", "background", "proposal", "decision"),
    ("summary", "decision", "background", "proposal"),
    ("proposal", "decision", "summary", "background"),
)


class Labels:
    """The labels of one template, and the order of its blocks."""

    def __init__(self, rng: Random) -> None:
        self.order = rng.choice(ORDERS)
        self.decision = rng.choice(["Beslut", "Nämndens beslut", "Beslut"])
        self.summary = rng.choice(["Sammanfattning", "Ärendet i korthet", "Kort om ärendet"])
        self.background = rng.choice(["Bakgrund", "Beredning", "Bedömning"])
        self.proposal = rng.choice(["Förvaltningens förslag till beslut", "Förslag till beslut", "Presidiets förslag"])
        self.papers = rng.choice(["Beslutsunderlag", "Handlingar i ärendet"])
        self.moved = rng.choice(["Yrkanden under sammanträdet", "Yrkanden", "Förslag och yrkanden"])
        self.course = rng.choice(["Beslutsgång", "Ordförandens proposition"])
        self.against = {"reservation": "Reservation", "statement": "Särskilt yttrande", "note": "Protokollsanteckning"}
        self.sent = rng.choice(["Skickas till", "Beslutet skickas till", "Protokollsutdrag"])
        self.mark = rng.choice(["1", "1", "", "-"])
        self.repeated = rng.random() < 0.6
        """The proposal stands before what was then decided."""


def _roll(pen: Scribe, told: Kit, members: list[Person]) -> list[Person]:
    """The roll of members with marks and those who served for them; gives back who voted."""
    rng = told.rng
    there, away = rng.choice([("X", "–"), ("X", ""), ("x", "-")])
    chair_as = rng.choice([("ordförande", "vice ordförande"), ("ordf", "vice ordf"), ("ordförande", "1:e vice ordförande")])
    rows: list[list[Said]] = []
    voters = []
    for i, one in enumerate(members):
        title = chair_as[i] if i < 2 else None
        name = f"{one.name}, {title}" if title else one.name
        absent = i > 2 and rng.random() < 0.22
        served = told.people.politician() if absent and rng.random() < 0.6 else None
        rows.append([say(name), say(one.party or ""), say(away if absent else there), say(served.with_party if served else "")])
        pen.attends([Attendee(one.name, "member", "absent" if absent else "present", one.party, title=title)])
        if served:
            pen.attends([Attendee(served.name, "serving_substitute", party=served.party, replaces=one.name)])
        voters += [served] if served else [] if absent else [one]
    pen.label(rng.choice(["Närvarolista", "Upprop", "Närvaro"]))
    pen.para(f"{there} = närvarande" + (f", {away} = frånvarande" if away else ", tomt = frånvarande"))
    pen.table([rng.choice(["Ledamöter", "Ledamot"]), "Parti", rng.choice(["Närv.", "Närvarande"]), rng.choice(["Tjänstgörande ersättare", "Ersätts av"])], rows)
    return voters


def _others(pen: Scribe, told: Kit, officers: list[Person], keeper: Person) -> None:
    rng = told.rng
    spare = [told.people.politician() for _ in range(rng.randint(0, 4))]
    if spare:
        pen.label(rng.choice(["Ersättare", "Ej tjänstgörande ersättare"]))
        pen.points([say(one.with_party) for one in spare], rng.choice(["", "-"]))
        pen.attends([Attendee(one.name, "substitute", party=one.party) for one in spare])
    pen.label(rng.choice(["Övriga närvarande", "Övriga"]))
    pen.points([say(f"{one.name}, {one.title}") for one in [*officers, keeper]], rng.choice(["", "-", "•"]))
    pen.attends([Attendee(one.name, "secretary" if one is keeper else "officer", title=one.title) for one in [*officers, keeper]])


def _formal(told: Kit, by: str, certifier: Person) -> list[Matter]:
    rng = told.rng
    pick = Matter(say(rng.choice(["Val av justerare", "Protokollsjustering", "Justering av dagens protokoll"])), kind="formal")
    text = rng.choice(
        [
            "{b} utser {w} att jämte ordföranden justera protokollet.",
            "{w} utses att justera protokollet tillsammans med ordföranden.",
            "{b} väljer {w} till protokollsjusterare.",
        ]
    ).format(b=by, w=certifier.with_party)
    pick.acts = [Told(say(text), (Decision(text, "elect", by=by if text.startswith(by) else None),))]
    agenda = Matter(say(rng.choice(["Fastställande av föredragningslista", "Dagordning"])), kind="formal")
    text = rng.choice(
        ["{b} fastställer föredragningslistan.", "Föredragningslistan fastställs.", "{b} godkänner dagordningen med det tillägg som ordföranden redovisat."]
    ).format(b=by)
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    return [pick, agenda]


def _decision(pen: Scribe, labels: Labels, matter: Matter) -> None:
    pen.label(labels.decision)
    pen.tell_points(matter.acts, labels.mark if len(matter.acts) > 1 else "")


def _fight(pen: Scribe, labels: Labels, fight: Disputed) -> None:
    pen.label(labels.moved)
    pen.each(fight.moved)
    pen.label(labels.course)
    pen.each([*fight.put, *fight.vote])


def _item(pen: Scribe, told: Kit, labels: Labels, number: str, matter: Matter, fight: Disputed | None, voters: list[Person]) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say(rng.choice(["", "Dnr "]) if pen.style.apart else "Diarienr ", matter.case) if matter.case else None)
    story = [*matter.talk, *matter.reports, *matter.tasks]
    for part in labels.order:
        if part == "decision":
            if fight:
                _fight(pen, labels, fight)
            elif matter.kind in {"paper", "put"} and rng.random() < 0.15:
                pen.tell(recused(rng, words.QUARREL, rng.choice(voters[3:])))
            _decision(pen, labels, matter)
        elif part == "proposal" and matter.kind in {"paper", "pact"} and labels.repeated:
            pen.label(labels.proposal)
            pen.points([one.said for one in matter.acts], labels.mark if len(matter.acts) > 1 else "")
        elif part == "summary" and story:
            pen.label(labels.summary)
            pen.together(story[:2])
        elif part == "background" and story[2:]:
            pen.label(labels.background)
            pen.each(story[2:])
    if matter.kind in {"paper", "pact"} and rng.random() < 0.6:
        pen.label(labels.papers)
        pen.points(
            [
                fill(
                    rng.choice(["Tjänsteutlåtande {d}", "Missiv {d}", "Förvaltningens skrivelse, {d}"]),
                    d=told.when.day(told.when.ago(), rng.choice(["iso", "full"])).bare(),
                )
                for _ in range(rng.randint(1, 2))
            ],
            "-",
        )
    if fight and fight.against:
        kind = dict(fight.against[0].facts[0].gold())["kind"]
        pen.label(labels.against[str(kind)])
        pen.each(fight.against)
    if matter.kind != "formal" and rng.random() < 0.5:
        pen.label(labels.sent)
        pen.para(rng.choice(["Regionstyrelsen", "Berörda verksamheter", "Ekonomiavdelningen", "Regionens revisorer", "Diariet"]))


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Nämnden", ways=rng.choice([FORMAL, MODERN]), years=(2019, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    members = [told.people.politician() for _ in range(rng.randint(8, 15))]
    officers = [told.people.someone(title=title) for title in rng.sample(TITLES, rng.randint(2, 4))]
    keeper, certifier = told.people.someone(title=rng.choice(["nämndsekreterare", "sekreterare"])), members[1]
    told.doers = ["Förvaltningschefen", officers[0].name, "Regiondirektören"]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "§ {}"]), apart=rng.random() < 0.5))
    truth, body = pen.truth, rng.choice(BODIES)
    by = rng.choice([body, "Nämnden", body])
    truth.chair, truth.secretaries, truth.certifiers = members[0].name, [keeper.name], [certifier.name]
    truth.organisation, truth.body = f"Region {rng.choice(COUNTIES)}", body
    pen.para(truth.organisation, tight=True)
    if rng.random() < 0.5:
        pen.title(f"Protokoll {body}")
    else:
        pen.title(rng.choice(["Protokoll", "PROTOKOLL", "Mötesprotokoll"]))
        pen.title(body, is_title=False)
    sat(pen, told)
    day = told.when.stated(rng.choice(["full", "iso"]))
    pen.rows([(rng.choice(["Datum", "Sammanträdesdag"]), [say(day)]), ("Tid", [say(hours(told))]), (rng.choice(["Plats", "Lokal"]), [say(told.room)])])
    voters = _roll(pen, told, members)
    _others(pen, told, officers, keeper)
    labels, registry = Labels(rng), Registry(rng, rng.choice(["HSN", "RUN", "REG", "NHU"]), told.day.year, ("{l} {y}-{n:05d}", "{l}{y}/{n:04d}", "{l} {y}/{n}"))
    matters = [*_formal(told, by, certifier), *(matter_of(told, one, by=by, talk=(1, 4)) for one in drawn(rng, words.SUBJECTS, 7, 16))]
    fights = [one for one in matters if one.granted][: rng.randint(0, 2)]
    first = rng.randint(1, 160)
    for i, matter in enumerate(matters):
        matter.case = registry.draw() if matter.kind != "formal" else None
        _item(pen, told, labels, str(first + i), matter, dispute(rng, words.QUARREL, voters) if matter in fights else None, voters)
    pen.close_items()
    if rng.random() < 0.5:
        said, sitting = following(told, 1)[0]
        pen.para(said, label=rng.choice(["Nästa sammanträde:", "Nästa möte:"]))
        truth.next_sittings.append(sitting)
    _sign(pen, told, keeper, members[0], certifier)
    stated = Day(told.day.isoformat(), told.day, told.day)
    mark = rng.choice(["{p} ({n})", "Sida {p} av {n}"])
    return Document(
        "",
        pen.blocks,
        Furniture((say(f"{truth.organisation}    {mark}"), *([say(stated)] if rng.random() < 0.4 else [])), (), first=rng.random() < 0.4),
        pen.style,
        truth,
    )


def _sign(pen: Scribe, told: Kit, keeper: Person, chair: Person, certifier: Person) -> None:
    rng = told.rng
    signers = [("Sekreterare", keeper), ("Ordförande", chair), ("Justerare", certifier)]
    if rng.random() < 0.5:
        pen.section(rng.choice(["Underskrifter", "Undertecknande"]))
        pen.table(["Roll", "Namn"], [[say(role), say(one.name)] for role, one in signers])
    else:
        for role, one in signers:
            pen.para(one.name, label=f"{role}:", tight=True)
    for role, one in signers:
        pen.signs(one.name, role)
