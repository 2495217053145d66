"""The yearly meeting of a county's association: delegates by municipality, a chair whom the meeting chooses, elections, the tense and the parties of the time."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute
from ..kit import Kit, kit
from ..land import COUNTIES, Person, genitive, joined
from ..matter import Matter, drawn, matter_of
from ..names import Named
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, TYPED, weekday
from ..words import assembly as words

BODIES = (
    ("Förbundsmötet", "Förbundsmötet"),
    ("Ordinarie förbundsmöte", "Förbundsmötet"),
    ("Förbundsstämman", "Stämman"),
    ("Ombudsmötet", "Ombudsmötet"),
    ("Årsmötet", "Årsmötet"),
)
NINETIES = ("s", "s", "m", "c", "fp", "v", "kds", "mp", "nyd")
NOUGHTIES = ("s", "m", "c", "fp", "v", "kd", "mp", "s")
LATER = ("S", "M", "C", "FP", "V", "KD", "MP", "SD")
LAST = ("S", "M", "C", "L", "V", "KD", "MP", "SD")


def parties(year: int) -> tuple[str, ...]:
    """As they were written at the time."""
    return next(names for until, names in ((1996, NINETIES), (2006, NOUGHTIES), (2015, LATER), (9999, LAST)) if year < until)


class Hall:
    """Delegates, those who came in their stead, the board's officers and guests."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.homes = told.towns[: rng.randint(4, 7)]
        self.delegates = [people.politician(home) for home in self.homes for _ in range(rng.choice([1, 2, 2, 3]))]
        self.served = {one.name: people.politician(one.home) for one in self.delegates[3:] if rng.random() < 0.12}
        self.empty = rng.choice(self.homes) if rng.random() < 0.25 else None
        self.spare = [people.politician(rng.choice(self.homes)) for _ in range(rng.choice([0, 0, 2, 3]))]
        self.officers = [
            people.someone(title=title)
            for title in ["länsdirektör", *rng.sample(["kanslichef", "ekonom", "utredningssekreterare", "skolsekreterare"], rng.randint(1, 2))]
        ]
        self.keeper = people.someone(title=rng.choice(["förbundssekreterare", "sekreterare", "administratör"]))
        self.guests = [people.someone(title=title) for title in rng.sample(["landshövding", "landstingsråd", "revisor", "riksdagsledamot"], rng.randint(0, 2))]

    @property
    def voters(self) -> list[Person]:
        return [self.served.get(one.name, one) for one in self.delegates]


def _roll(pen: Scribe, told: Kit, hall: Hall) -> None:
    """The delegates, municipality by municipality."""
    rng = told.rng
    pen.section(rng.choice(["Närvarande ombud", "Röstlängd", "Ombud"]))
    shape, instead = rng.choice(["{t}", "{g} kommun", "{t} kommun"]), rng.choice([", ersättare för {}", " (ersätter {})", ", i stället för {}"])
    groups = []
    for home in hall.homes:
        label, lines = shape.format(t=home, g=genitive(home)), []
        for member in (one for one in hall.delegates if one.home == home):
            one = hall.served.get(member.name, member)
            told_of = Attendee(one.name, "member", party=one.party, organisation=label)
            text = one.with_party
            if one is not member:
                told_of.capacity, told_of.replaces = "serving_substitute", member.name
                text += instead.format(member.name)
            pen.attends([told_of])
            lines.append(say(text))
        if home == hall.empty:
            pen.attends([Attendee(None, "member", "vacant", organisation=label)])
            lines.append(say("Vakant"))
        groups.append((label, lines))
    if rng.random() < 0.6:
        pen.rows(groups)
        return
    for label, lines in groups:
        pen.label(label)
        pen.points(lines, rng.choice(["", "-"]))


def _people(pen: Scribe, told: Kit, hall: Hall) -> None:
    rng = told.rng
    _roll(pen, told, hall)
    if hall.spare:
        pen.label(rng.choice(["Ersättare", "Närvarande ersättare"]))
        pen.points([say(f"{one.with_party}, {one.home}") for one in hall.spare], "")
        pen.attends([Attendee(one.name, "substitute", party=one.party, organisation=one.home) for one in hall.spare])
    pen.label(rng.choice(["Övriga", "Övriga närvarande", "Tjänstemän"][: 2 if told.day.year > 2000 else 3]))
    pen.points([say(f"{one.name}, {one.title}") for one in [*hall.officers, hall.keeper]], "")
    pen.attends([Attendee(one.name, "secretary" if one is hall.keeper else "officer", title=one.title) for one in [*hall.officers, hall.keeper]])
    if hall.guests:
        pen.label(rng.choice(["Gäster", "Särskilt inbjudna"]))
        pen.points([say(f"{one.name}, {one.title}") for one in hall.guests], "")
        pen.attends([Attendee(one.name, "guest", title=one.title) for one in hall.guests])


def _act(text: str, kind: str, by: str) -> Told:
    return Told(say(text), (Decision(text, kind, by=by if by in text else None),))


def _opening(told: Kit, hall: Hall, certifiers: list[Person], by: str, *, older: bool) -> list[Matter]:
    """What a yearly meeting begins with."""
    rng = told.rng
    names, chair, keeper = joined([f"{one.name}, {one.home}" if older else one.with_party for one in certifiers]), hall.delegates[0], hall.keeper
    decided = "beslöt" if older else "beslutade"
    rows = (
        (("Mötets öppnande",), (), "", f"{rng.choice([one.name for one in hall.officers])} öppnade mötet och hälsade ombuden välkomna."),
        (("Val av ordförande för mötet", "Mötesordförande"), ("Till ordförande för mötet valdes {c}.", "{b} valde {c} att leda dagens förhandlingar.", "{b} utsåg {c} till mötesordförande."), "elect", ""),
        (("Val av sekreterare", "Sekreterare för mötet"), ("Till sekreterare för mötet utsågs {k}.", "{b} utsåg {k} att föra protokollet."), "elect", ""),
        (("Upprop och röstlängd", "Fastställande av röstlängd"), ("Den upprättade röstlängden godkändes.", "{b} {d} att fastställa röstlängden."), "approve", "Upprop förrättades."),
        (("Val av justeringsmän" if older else "Val av justerare", "Val av två protokolljusterare"), ("Att jämte ordföranden justera protokollet valdes {w}.", "Till justeringsmän tillika rösträknare utsågs {w}." if older else "Till justerare tillika rösträknare valdes {w}."), "elect", ""),
        (("Godkännande av kallelsen", "Mötets utlysande"), ("{b} {d} att godkänna kallelsen.", "Kallelsen godkändes."), "approve", "Kallelse hade utgått i stadgeenlig tid."),
        (("Fastställande av föredragningslista", "Dagordning"), ("{b} {d} att fastställa föredragningslistan.", "Föredragningslistan godkändes."), "approve", ""),
    )  # fmt: skip
    out = []
    for headings, texts, kind, talk in rows:
        matter = Matter(say(rng.choice(headings)), kind="formal")
        matter.talk = [Told(say(talk))] if talk else []
        if texts:
            matter.acts = [_act(rng.choice(texts).format(b=by, c=f"{chair.name}, {chair.home}", k=keeper.name, d=decided, w=names), kind, by)]
        out.append(matter)
    return out


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, fight: Disputed | None, label: str) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if rng.random() < 0.4:
        pen.together(story)
    else:
        pen.each(story)
    if fight:
        pen.together([*fight.moved, *fight.put]) if rng.random() < 0.5 else pen.each([*fight.moved, *fight.put])
        pen.each(fight.vote)
    if label and matter.kind != "formal":
        pen.label(label)
    pen.together(matter.acts) if rng.random() < 0.3 else pen.each(matter.acts)
    pen.each([*(fight.against if fight else []), *matter.tasks])


def _closing(pen: Scribe, told: Kit, first: int, by: str) -> None:
    """The next meeting and the end."""
    rng = told.rng
    if rng.random() < 0.6:
        said, sitting = following(told, 1)[0]
        pen.open_item(str(first), say(rng.choice(["Tid för nästa möte", "Nästa möte"])))
        pen.para(
            rng.choice([f"Nästa {by.lower() if by != 'Stämman' else 'stämma'} hålls ".replace("mötet hålls", "möte hålls"), "Nästa möte äger rum "]), said, "."
        )
        pen.truth.next_sittings.append(sitting)
        first += 1
    pen.open_item(str(first), say(rng.choice(["Avslutning", "Mötets avslutande"])))
    pen.para(rng.choice(["Ordföranden tackade ombuden och förklarade mötet avslutat.", "Mötet avslutades och ombuden önskades en god hemresa."]))
    pen.close_items()


def _head(pen: Scribe, told: Kit, body: str) -> None:
    rng, truth = told.rng, pen.truth
    truth.organisation = rng.choice(["Kommunförbundet {c}", "Kommunförbundet {c} län", "Kommunerna i {c}s län", "Länsförbundet {c}"]).format(
        c=rng.choice(COUNTIES)
    )
    truth.body = body
    day = told.when.stated(rng.choice(["full", "full", "iso"]))
    pen.para(truth.organisation, tight=True)
    pen.title(rng.choice(["PROTOKOLL", "Protokoll", "Mötesprotokoll"]))
    pen.title(body, is_title=False)
    sat(pen, told)
    if rng.random() < 0.5:
        pen.rows([("Tid", [say(day, rng.choice([", ", " "]), hours(told))]), ("Plats", [say(told.room)])])
    else:
        pen.para(day, label=rng.choice(["Dag:", "Datum:"]), tight=True)
        pen.para(hours(told), label="Tid:", tight=True)
        pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)


def _sign(pen: Scribe, told: Kit, hall: Hall, certifiers: list[Person]) -> None:
    """Beneath each other, or the chair beside those who certify."""
    rng, chair = told.rng, hall.delegates[0]
    pen.para(rng.choice(["Vid protokollet", "Vid protokollet:"]))
    pen.para(hall.keeper.name, tight=True)
    pen.signs(hall.keeper.name)
    when = weekday(told.day + timedelta(days=rng.randint(5, 20)))
    day = Day(told.when.day(when, "full").words, when, when)
    pen.para(*([rng.choice(["Justerat den ", "Justeras den "]), day] if rng.random() < 0.5 else ["Justeras"]))
    if rng.random() < 0.4:
        pen.columns((chair.name, certifiers[0].name), [say("ordförande")], [say("justerare")])
        pen.para(certifiers[1].name)
    else:
        for one in (chair, *certifiers):
            pen.para(one.name, tight=True)
    for one in (chair, *certifiers):
        pen.signs(one.name)


def tell(rng: Random) -> Document:
    body, by = rng.choice(BODIES)
    years = rng.choice([(1991, 1999), (1991, 1999), (2000, 2008), (2009, 2018)])
    told = kit(rng, words.NAMES, own=by, years=years, ways=TYPED if years[1] < 2000 else FORMAL, towns=8)
    told.people = Named(rng, parties(told.day.year))
    older = told.day.year < 2000 and rng.random() < 0.8
    told.stock(talk=words.TALK, acts=words.OLDER if older else words.MODERN, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    hall = Hall(told)
    certifiers = [hall.voters[1], hall.voters[2]]
    told.doers = ["Styrelsen", "Länsdirektören", hall.officers[0].name, "Kansliet", "Valberedningens sammankallande"]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}.", "{} §", "§ {}"]), apart=rng.random() < 0.3))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = hall.delegates[0].name, [hall.keeper.name], [one.name for one in certifiers]
    _head(pen, told, body)
    _people(pen, told, hall)
    label = rng.choice(["", "", "Beslut", f"{by}s beslut" if by != "Stämman" else "Stämmans beslut", "BESLUT"])
    matters = _opening(told, hall, certifiers, by, older=older)
    matters += [matter_of(told, one, by=by, talk=(1, 3)) for one in drawn(rng, words.SUBJECTS, 7, 14)]
    fights = [one for one in matters if one.granted][: rng.choice([0, 1, 1, 2])]
    for i, matter in enumerate(matters):
        matter.heading = say(matter.heading.text.replace("{town}", told.towns[1]))
        _item(pen, told, str(i + 1), matter, dispute(rng, words.QUARREL, hall.voters, voted=0.6) if matter in fights else None, label)
    _closing(pen, told, len(matters) + 1, by)
    _sign(pen, told, hall, certifiers)
    mark: list[Said] = (
        [fill(rng.choice(["{o}    {{p}}", "{o}"]).replace("{{p}}", "{m}"), o=str(truth.organisation), m="{p}")] if rng.random() < 0.5 else [say("{p}")]
    )
    return Document("", pen.blocks, Furniture(tuple(mark), (), first=False), pen.style, truth)
