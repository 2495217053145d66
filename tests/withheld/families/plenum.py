"""A municipal council: a statutory cover in a label column, a roll that holds the votes too, debates, motions, elections."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..kit import Kit, Registry, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, weekday
from ..words import plenum as words

LEADS = (
    "Kommunfullmäktige beslutar",
    "Kommunfullmäktige beslutar",
    "Beslut",
    "Fullmäktige beslutar",
    "KOMMUNFULLMÄKTIGE BESLUTAR",
    "Kommunfullmäktige beslutade",
)
SHOWN = {"yes": "Ja", "no": "Nej", "abstain": "Avstår"}
LIMITS = (" senast {d}", " före {d}", " att redovisas {d}", " till fullmäktiges sammanträde {d}", " inför fullmäktige {d}")


class Template:
    """What one council's template looks like."""

    def __init__(self, rng: Random) -> None:
        self.lead = rng.choice(LEADS)
        self.early = rng.random() < 0.5
        self.summary = rng.choice(["Sammanfattning av ärendet", "Ärendet", "Ärendebeskrivning", "Bakgrund", ""])
        self.reported = rng.choice(["Tidigare behandling", "Beredning", ""])
        self.moved = rng.choice(["Yrkanden", "YRKANDEN", "Yrkanden på sammanträdet"])
        self.put = rng.choice(["Propositionsordning", "Proposition", "Beslutsgång"])
        self.vote = rng.choice(["Votering", "Omröstning", "Omröstningsresultat"])
        self.ballots = rng.choice(["cross", "word", "roll", "roll"])
        self.sent = rng.choice(["Beslutet skickas till", "Expedieras", "Utdrag till"])
        self.mark = rng.choice(["", "", "-", "1"])
        self.short = rng.random() < 0.3
        """Marks of the roll are letters."""

    @property
    def by(self) -> str | None:
        return None if self.lead == "Beslut" else " ".join(self.lead.split()[:-1])


class Chamber:
    """Who sat, who was away, and who served instead."""

    def __init__(self, told: Kit, first: int, last: int) -> None:
        rng, people = told.rng, told.people
        self.members = [people.politician() for _ in range(rng.randint(11, 21))]
        self.served: dict[str, Person] = {}
        self.away: set[str] = set()
        self.part: dict[str, tuple[int, int]] = {}
        for one in self.members[4:]:
            if rng.random() < 0.18:
                self.away.add(one.name)
                if rng.random() < 0.7:
                    self.served[one.name] = Person(people.name(), one.party)
        late = [one for one in self.members[4:] if one.name not in self.away]
        for one in rng.sample(late, min(len(late), rng.choice([0, 1, 1, 2]))):
            at = rng.randint(first + 2, last - 2)
            self.part[one.name] = rng.choice([(first, at), (at, last)])
        self.spare = [people.politician() for _ in range(rng.randint(0, 4))]
        self.keeper = people.someone(title=rng.choice(["kommunsekreterare", "sekreterare", "kanslichef"]))
        self.officers = [people.someone(title=title) for title in rng.sample(["kommundirektör", "ekonomichef", "kommunjurist", "revisor"], rng.randint(0, 3))]

    @property
    def voters(self) -> list[Person]:
        there = [one for one in self.members if one.name not in self.away and one.name not in self.part]
        return [*there, *self.served.values()]


def _span(rng: Random, ends: tuple[int, int], first: int, last: int) -> str:
    start, stop = ends
    if start == first and rng.random() < 0.5:
        return rng.choice(["t.o.m. § {}", "till och med § {}"]).format(stop)
    if stop == last and rng.random() < 0.5:
        return rng.choice(["fr.o.m. § {}", "från och med § {}"]).format(start)
    return f"§§ {start}{rng.choice(['–', '-'])}{stop}"


def _roll(pen: Scribe, told: Kit, hall: Chamber, ends: tuple[int, int], votes: dict[int, Disputed], template: Template) -> None:
    """A roll of all with their substitutes; with a column for each vote where the template puts votes there."""
    rng = told.rng
    here, gone = ("1", "0") if template.short else ("Ja", "Nej")
    titles = rng.choice([("ordförande", "1:e vice ordförande", "2:e vice ordförande"), ("ordf.", "1:e v. ordf.", "2:e v. ordf.")])
    cast = {number: {one.name: SHOWN[option] for one, option in fight.ballots} for number, fight in votes.items()} if template.ballots == "roll" else {}
    rows: list[list[Said]] = []

    def row(one: Person, shown: str, instead: str, there: str) -> None:
        cells = [say(shown), say(one.party or ""), say(there), say(instead)]
        rows.append([*cells, *(say(names.get(one.name, "")) for names in cast.values())])

    for i, one in enumerate(hall.members):
        title = titles[i] if i < 3 else None
        limits = hall.part.get(one.name)
        shown = f"{one.name}, {title}" if title else one.name
        note = _span(rng, limits, *ends) if limits else ""
        away = one.name in hall.away
        row(one, shown, note, gone if away else here)
        items = [str(n) for n in range(limits[0], limits[1] + 1)] if limits else None
        pen.attends([Attendee(one.name, "member", "absent" if away else "part" if items else "present", one.party, title=title, items=items)])
        if served := hall.served.get(one.name):
            row(served, served.name, f"{rng.choice(['ersätter', 'ers. för'])} {one.name}", here)
            pen.attends([Attendee(served.name, "serving_substitute", party=served.party, replaces=one.name)])
    pen.label(rng.choice(["Närvaro- och voteringslista", "Deltagarlista", "Närvarolista", "Beslutande enligt upprop"]))
    pen.table(
        [rng.choice(["Ledamot", "Namn"]), "Parti", rng.choice(["Närvarande", "Närv."]), "Anmärkning", *(f"{template.vote} § {number}" for number in cast)], rows
    )


def _rest(pen: Scribe, told: Kit, hall: Chamber) -> None:
    rng = told.rng
    for label, people, capacity in (
        (rng.choice(["Ej tjänstgörande ersättare", "Närvarande ersättare", "Ersättare"]), hall.spare, "substitute"),
        (rng.choice(["Övriga närvarande", "Övriga", "Övriga deltagare"]), [*hall.officers, hall.keeper], "officer"),
    ):
        if not people:
            continue
        pen.label(label)
        pen.points([say(one.with_party if one.party else f"{one.name}, {one.title}") for one in people], rng.choice(["", "-"]))
        pen.attends([Attendee(one.name, "secretary" if one is hall.keeper else capacity, party=one.party, title=one.title) for one in people])


def _cover(pen: Scribe, told: Kit, certifiers: list[Person], numbers: str) -> None:
    """The labels in a column, and the notice."""
    rng = told.rng
    sat(pen, told)
    day = told.when.stated(rng.choice(["full", "iso"]))
    signing = weekday(told.day + timedelta(days=rng.randint(4, 12)))
    where = rng.choice(["Kommunkansliet", "Kommunhuset", "Digital justering"])
    rows: list[tuple[str, list[Said]]] = (
        [("Plats och tid", [say(told.room, ", ", day, rng.choice([", ", " "]), hours(told))])]
        if rng.random() < 0.5
        else [("Plats", [say(told.room)]), ("Tid", [say(day, " ", hours(told))])]
    )
    names = " och ".join(one.with_party for one in certifiers)
    rows.append((rng.choice(["Utses att justera", "Justerare", "Justerande"]), [say(names)]))
    rows.append((rng.choice(["Justeringens plats och tid", "Plats och tid för justering"]), [fill("{p}, {d}", p=where, d=told.when.day(signing, "iso"))]))
    rows.append((rng.choice(["Paragrafer", "Justerade paragrafer", "Omfattar"]), [say(numbers)]))
    pen.rows(rows)


def _notice(pen: Scribe, told: Kit) -> None:
    rng = told.rng
    up = weekday(told.day + timedelta(days=rng.randint(5, 13)))
    down = weekday(up + timedelta(days=22))
    pen.section(rng.choice(["ANSLAG/BEVIS", "Bevis om justering", "Tillkännagivande"]))
    pen.rows(
        [
            ("Organ", [say("Kommunfullmäktige")]),
            (rng.choice(["Datum då anslaget sätts upp", "Anslaget uppsatt"]), [say(told.when.day(up, "iso"))]),
            (rng.choice(["Datum då anslaget tas ned", "Anslaget tas ner"]), [say(told.when.day(down, "iso"))]),
            ("Förvaringsplats för protokollet", [say(rng.choice(["Kommunkansliet", "Kommunarkivet"]))]),
        ]
    )


def _fought(pen: Scribe, template: Template, fight: Disputed) -> None:
    pen.label(template.moved)
    pen.each(fight.moved)
    pen.label(template.put)
    pen.each(fight.put)
    if not fight.vote:
        return
    pen.label(template.vote)
    pen.each(fight.vote)
    if template.ballots == "word":
        pen.table(["Namn", "Parti", "Röst"], [[say(one.name), say(one.party or ""), say(SHOWN[option])] for one, option in fight.ballots])
    elif template.ballots == "cross":
        pen.table(
            ["Ledamot", "Parti", "Ja", "Nej", "Avstår"],
            [[say(one.name), say(one.party or ""), *(say("X" if option == want else "") for want in SHOWN)] for one, option in fight.ballots],
        )


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, fight: Disputed | None, hall: Chamber) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say(rng.choice(["", "Dnr "]) if pen.style.apart else "Dnr ", matter.case) if matter.case else None)
    early = template.early and not fight
    if early:
        pen.label(template.lead)
        pen.tell_points(matter.acts, template.mark)
    for label, told_of in ((template.summary, matter.talk), (template.reported, matter.reports)):
        if told_of and label:
            pen.label(label)
        pen.each(told_of)
    if fight:
        _fought(pen, template, fight)
    elif matter.kind == "paper" and rng.random() < 0.15:
        pen.tell(recused(rng, words.QUARREL, rng.choice(hall.members[3:5])))
    if not early:
        pen.label(template.lead)
        pen.tell_points(matter.acts, template.mark)
    pen.each(matter.tasks)
    if fight and fight.against:
        if rng.random() < 0.5:
            pen.label(
                {"reservation": "Reservation", "note": "Protokollsanteckning", "statement": "Särskilt yttrande"}[str(fight.against[0].facts[0].gold()["kind"])]
            )
        pen.each(fight.against)
    if matter.kind != "formal" and rng.random() < 0.45:
        pen.label(template.sent)
        pen.para(rng.choice(["Kommunstyrelsen", "Ekonomienheten, akten", "Berörda nämnder", "Motionären", "Den valde, löneenheten"]))


def _formal(told: Kit, certifiers: list[Person], by: str | None) -> list[Matter]:
    rng = told.rng
    opening = Matter(say(rng.choice(["Sammanträdets öppnande och upprop", "Upprop samt val av justerare", "Val av justerare"])), kind="formal")
    text = rng.choice(
        ["att utse {w} att tillsammans med ordföranden justera protokollet", "att till justerare välja {w}", "att {w} utses att justera dagens protokoll"]
    )
    text = text.format(w=" och ".join(one.with_party for one in certifiers))
    opening.talk = [Told(say(rng.choice(["Ordföranden öppnar sammanträdet och upprop förrättas.", "Upprop förrättas."])))]
    opening.acts = [Told(say(text), (Decision(text, "elect", by=by),))]
    agenda = Matter(say(rng.choice(["Fastställande av dagordning", "Godkännande av kungörelse och dagordning", "Ändringar i ärendelistan"])), kind="formal")
    text = rng.choice(
        ["att fastställa dagordningen", "att godkänna kungörelsen och fastställa dagordningen", "att godkänna ärendelistan med de ändringar som anmälts"]
    )
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=by),))]
    return [opening, agenda]


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Kommunfullmäktige", ways=FORMAL, years=(2012, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    template, picked = Template(rng), drawn(rng, words.SUBJECTS, 9, 20)
    first = rng.choice([1, rng.randint(2, 160)])
    ends = (first, first + len(picked) + 1)
    hall = Chamber(told, *ends)
    told.doers = ["Kommunstyrelsen", hall.members[0].name, "Kommunstyrelsens ordförande", hall.members[3].name]
    certifiers = hall.members[1:3]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "Kf § {}", "§ {}"]), apart=rng.random() < 0.4))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = hall.members[0].name, [hall.keeper.name], [one.name for one in certifiers]
    truth.organisation, truth.body = f"{genitive(told.home)} kommun", "Kommunfullmäktige"
    matters = [*_formal(told, certifiers, template.by), *(matter_of(told, one, by="Kommunfullmäktige", lead=template.by) for one in picked)]
    registry = Registry(rng, rng.choice(["KS", "KF", "KSF"]), told.day.year, ("{l} {y}/{n:05d}", "{l}/{y}:{n}", "{y}/{n}", "{l} {y}-{n:04d}"))
    for matter in matters[2:]:
        matter.case = registry.draw() if rng.random() < 0.75 else None
    votes: dict[int, Disputed] = {}
    for at in [i for i, one in enumerate(matters) if one.granted][: rng.randint(1, 3)]:
        votes[first + at] = dispute(rng, words.QUARREL, hall.voters, voted=0.85, named=1.0)
        if rng.random() < 0.5:
            explained(rng, votes[first + at], words.MEANING)
    pen.para(truth.organisation, tight=True)
    pen.title(rng.choice(["Sammanträdesprotokoll", "PROTOKOLL", "Protokoll"]))
    pen.title("Kommunfullmäktige", is_title=False)
    _cover(pen, told, certifiers, f"§§ {ends[0]}–{ends[1]}")
    signed_first, notice = rng.random() < 0.5, rng.random() < 0.6
    if signed_first:
        _sign(pen, told, hall, certifiers)
    if notice:
        _notice(pen, told)
    _roll(pen, told, hall, ends, {number: fight for number, fight in votes.items() if fight.ballots}, template)
    _rest(pen, told, hall)
    for i, matter in enumerate(matters):
        _item(pen, told, template, str(first + i), matter, votes.get(first + i), hall)
    pen.close_items()
    if rng.random() < 0.3:
        said, sitting = following(told, 1)[0]
        pen.para(said, label=rng.choice(["Nästa sammanträde:", "Fullmäktige sammanträder härnäst"]))
        truth.next_sittings.append(sitting)
    if not signed_first:
        _sign(pen, told, hall, certifiers)
    mark = rng.choice(["Sida {p} av {n}", "Sida {p} ({n})", "{p}"])
    stated = Day(told.day.isoformat(), told.day, told.day)
    head = [say("SAMMANTRÄDESPROTOKOLL    ", mark), fill("Kommunfullmäktige    {d}", d=stated)] if rng.random() < 0.6 else [say(mark)]
    foot = (say(rng.choice(["Justerandes sign.        Utdragsbestyrkande", "Ordförandes signatur      Justerares signatur"])),) if rng.random() < 0.6 else ()
    return Document("", pen.blocks, Furniture(tuple(head), foot, first=rng.random() < 0.3), pen.style, truth)


def _sign(pen: Scribe, told: Kit, hall: Chamber, certifiers: list[Person]) -> None:
    rng = told.rng
    role = rng.choice(["Justerande", "Justerare"])
    signers = [("Sekreterare", hall.keeper), ("Ordförande", hall.members[0]), *((role, one) for one in certifiers)]
    pen.section(rng.choice(["Underskrifter", "UNDERSKRIFTER", "Underskrift"]))
    pen.rows([(role, [say(one.name)]) for role, one in signers])
    for role, one in signers:
        pen.signs(one.name, role)
