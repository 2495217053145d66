"""Minutes of the meeting of a joint body's members: a voting list, a roll call, accounts and discharge, motions, votes by weight or by name, elections."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision, entry
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..land import joined
from ..matter import Matter, Subject, drawn, matter_of
from ..rosters.owners import Meeting, others, roll
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact, Value, inner
from ..shire import RIVERS, ShireKit, shire
from ..when import weekday
from ..words import owners as words

LIMITS = (" senast {d}", " före {d}", " till {d}", ", att redovisas senast {d}", " innan {d}")
WAYS = ("full", "full", "iso", "bare", "slashed_year", "brief_year")


def _elected(template: str, own: str, name: str) -> Told:
    text = template.format(o=own, n=name)
    return Told(say(text), (Decision(text, "elect", by=own if "{o}" in template else None),))


def _passed(rng: Random, own: str, kind: str, *texts: str) -> Told:
    """A sentence of the formal items, in one of its wordings; ``{o}`` is the body."""
    template = rng.choice(texts)
    text = template.format(o=own)
    return Told(say(text), (Decision(text, kind, by=own if "{o}" in template else None),))


class Agenda:
    """The items in their order, each with what is told under it."""

    def __init__(self, pen: Scribe, told: ShireKit, meeting: Meeting, *, binds: bool) -> None:
        self.pen, self.told, self.meeting, self.binds = pen, told, meeting, binds
        self.rng, self.own = told.rng, told.own
        self.decision = self.rng.choice(["Beslut", "", "", "Beslut:"])
        self.weighed = self.rng.random() < 0.5
        self.where = self.rng.choice(["front", "item", "item", "end"])
        """Where the delegates are listed."""
        self.parts: list[tuple[str, Callable[[], None]]] = []

    def plan(self) -> None:
        rng, told, add = self.rng, self.told, self.parts.append
        add((rng.choice(["Öppnande", "Mötets öppnande", "Förhandlingarna öppnas"]), self.opened))
        add((rng.choice(["Val av ordförande", "Val av ordförande för mötet"]), self.chair))
        add((rng.choice(["Val av sekreterare", "Anmälan av protokollförare"]), self.keeper))
        add((rng.choice(["Upprop", "Upprop och röstlängd", "Fastställande av röstlängd"]), self.roll))
        add((rng.choice(["Val av justerare", "Val av två justerare"]) if len(self.meeting.certifiers) > 1 else "Val av justerare", self.certifiers))
        add((rng.choice(["Kallelsens behörighet", "Godkännande av kallelse"]), self.called))
        if rng.random() < 0.7:
            add(
                (
                    "Dagordning",
                    lambda: self.formal("approve", "Dagordningen fastställdes.", "{o} godkände dagordningen.", "{o} beslutade att godkänna dagordningen."),
                )
            )
        add((rng.choice([f"Årsredovisning {told.day.year - 1}", "Verksamhetsberättelse", "Styrelsens årsredovisning"]), self.report))
        add(("Revisorernas berättelse", self.audit))
        if rng.random() < 0.8:
            add(
                (
                    "Resultat- och balansräkning",
                    lambda: self.formal("approve", "{o} fastställde resultat- och balansräkningen.", "Resultat- och balansräkningen fastställdes."),
                )
            )
        add(("Ansvarsfrihet", self.discharge))
        rows = [row for row in words.SUBJECTS if row.kind != "plan" or self.binds]
        for row in drawn(rng, rows, 4, 7):
            add((row.heading, self._matter(row)))
        for post in rng.sample(words.POSTS, rng.randint(1, 3)):
            add((f"Val av {post}", self._election(post)))
        add((rng.choice(["Nästa möte", "Kommande möten"]), self.following))
        add(
            (
                rng.choice(["Avslutning", "Mötet avslutas"]),
                lambda: self.pen.para(
                    rng.choice(["Ordföranden tackade ombuden och förklarade mötet avslutat.", f"{self.meeting.chair.name} avslutade mötet."])
                ),
            )
        )

    # formal items

    def formal(self, kind: str, *texts: str) -> None:
        self.pen.tell(_passed(self.rng, self.own, kind, *texts))

    def opened(self) -> None:
        one = self.meeting.opener
        self.pen.para(
            self.rng.choice(["{t} {n} hälsade ombuden välkomna.", "Mötet öppnades av {n}, {s}.", "{n} öppnade mötet."]).format(
                t=(one.title or "").capitalize() if one.title != "VD" else "VD", n=one.name, s=one.title
            )
        )

    def chair(self) -> None:
        chair, rng = self.meeting.chair, self.rng
        name = chair.with_party if rng.random() < 0.4 else chair.name
        template = rng.choice(["Till ordförande för mötet valdes {n}.", "{o} valde {n} till ordförande.", "{n} valdes att leda förhandlingarna."])
        self.pen.tell(_elected(template, self.own, name))

    def keeper(self) -> None:
        template = self.rng.choice(["Till sekreterare utsågs {n}.", "{o} utsåg {n} till sekreterare.", "{n} valdes till mötets sekreterare."])
        self.pen.tell(_elected(template, self.own, self.meeting.keeper.name))

    def roll(self) -> None:
        self.pen.para(self.rng.choice(["Upprop förrättades.", "Upprop av ombuden verkställdes.", "Ombuden prickades av mot inlämnade fullmakter."]))
        if self.where == "item":
            roll(self.pen, self.told, self.meeting, weighed=self.weighed)
        self.formal("approve", "Röstlängden godkändes.", "{o} fastställde röstlängden.", "{o} beslutade att godkänna röstlängden.")

    def certifiers(self) -> None:
        names = joined([one.with_party if self.rng.random() < 0.3 else one.name for one in self.meeting.certifiers])
        template = self.rng.choice(
            [
                "Att jämte ordföranden justera protokollet utsågs {n}.",
                "Till justerare, tillika rösträknare, valdes {n}.",
                "{o} valde {n} att justera dagens protokoll.",
                "Till protokollsjusterare valdes {n}.",
            ]
        )
        self.pen.tell(_elected(template, self.own, names))

    def called(self) -> None:
        day = self.told.when.day(self.told.when.ago(15, 45))
        self.pen.para(fill(self.rng.choice(["Kallelse hade sänts ut {d}.", "Kallelsen är daterad {d}.", "Kallelse utgick med e-post {d}."]), d=day))
        self.formal("approve", "{o} godkände kallelsen.", "Kallelsen godkändes.")

    def report(self) -> None:
        who = self.meeting.others[-1]
        self.pen.presented_by([who.name])
        self.pen.para(
            self.rng.choice([f"{who.name} redogjorde för verksamheten under det gångna året.", f"{who.name}, {who.title}, föredrog årsredovisningen."])
        )
        self.pen.tell(self.told.tell("talk"))
        self.formal(
            "approve",
            "{o} godkände årsredovisningen.",
            "Årsredovisningen godkändes och lades till handlingarna.",
            "{o} beslutade att godkänna årsredovisningen.",
        )

    def audit(self) -> None:
        auditor = next((one for one in self.meeting.others if one.title == "förtroendevald revisor"), None)
        if auditor:
            self.pen.presented_by([auditor.name])
            self.pen.para(f"{auditor.name} föredrog revisionsberättelsen.")
        self.formal("note", "Revisionsberättelsen lades till handlingarna.", "{o} lade revisorernas berättelse till handlingarna.")

    def discharge(self) -> None:
        rng = self.rng
        self.formal(
            "approve",
            "{o} beslutade att bevilja styrelsen ansvarsfrihet för det gångna verksamhetsåret.",
            "{o} beslutade i enlighet med revisorernas tillstyrkan att bevilja styrelsens ledamöter ansvarsfrihet.",
        )
        if self.meeting.present and rng.random() < 0.3:
            self.pen.tell(recused(rng, words.QUARREL, rng.choice(self.meeting.present)))

    # matters

    def _matter(self, row: Subject) -> Callable[[], None]:
        return lambda: self.matter(row)

    def _election(self, post: str) -> Callable[[], None]:
        return lambda: self.election(post)

    def matter(self, subject: Subject) -> None:
        rng, told, pen = self.rng, self.told, self.pen
        kind = {"motion": "paper", "plan": "pact"}.get(subject.kind, subject.kind)
        matter = matter_of(told, subject._replace(kind=kind), by=self.own, talk=(1, 2), acts=subject.kind not in {"motion", "plan"})
        given: dict[str, Value] = {"by": self.own, "own": self.own, "thing": subject.thing, "about": subject.about}
        if subject.kind == "plan":
            matter.acts = [told.tell("plans", eventful=True, given={**given, "pact": Pact(subject.thing, subject.about)})]
        if subject.kind == "motion":
            matter.acts = [told.tell("acts", rng.choice(["approve", "reject", "reject"]), given=given)]
        if (
            subject.kind == "topic"
            and self.meeting.guests
            and not pen.truth.parts["items"][-1]["presenters"]
            and pen.truth.parts["items"][-1]["number"] == self.visited
        ):
            guest = self.meeting.guests[0]
            pen.presented_by([guest.name])
            pen.para(f"{guest.name}, {guest.title}, {rng.choice(['höll ett anförande', 'gav en överblick'])}.")
        pen.each([*matter.talk, *matter.reports])
        fight = self.quarrel(subject.kind, matter)
        if fight:
            pen.each([*fight.moved, *fight.put, *fight.vote])
            self.ballots(fight)
        if self.decision:
            pen.label(self.decision)
        pen.each(matter.acts, tight=bool(self.decision))
        if fight:
            pen.each(fight.against)

    visited: str = ""
    """The item that guests are there for."""

    def quarrel(self, kind: str, matter: Matter) -> Disputed | None:
        """A dispute; who moves and who is against are delegates, and votes go by head or by weight."""
        rng, members = self.rng, self.meeting.present
        first = matter.acts[0].facts[0] if matter.acts and matter.acts[0].facts else None
        if (
            kind not in {"paper", "motion"}
            or len(members) < 5
            or rng.random() > 0.5
            or not isinstance(first, Decision)
            or first.type not in {"approve", "reject"}
        ):
            return None
        fight = dispute(rng, words.QUARREL, members, voted=0.7, named=0.0 if self.weighed else 0.6)
        if self.weighed and fight.vote:
            against = dict(fight.moved[1].facts[0].gold())["by"]
            losers = {one.home for one in members if one.name in against}
            no = sum(vote.votes for vote in self.meeting.lists if vote.home in losers)
            yes = sum(vote.votes for vote in self.meeting.lists if vote.delegates) - no
            fight.vote = []
            if yes > no:
                said = fill(rng.choice(words.WEIGHED), yes=str(yes), no=str(no))
                fight.vote = [Told(said, (entry("votes", yes=yes, no=no, abstained=0, yes_means=None, no_means=None, ballots=[]),))]
        return fight

    def ballots(self, fight: Disputed) -> None:
        if not fight.ballots:
            return
        rng = self.rng
        if rng.random() < 0.5:
            self.pen.table(
                [rng.choice(["Ombud", "Namn"]), "Röst"],
                [[say(one.with_party), say({"yes": "Ja", "no": "Nej", "abstain": "Avstår"}[option])] for one, option in fight.ballots],
            )
            return
        for option, label in (("yes", "Ja:"), ("no", "Nej:"), ("abstain", "Avstod:")):
            if names := [one.name for one, chosen in fight.ballots if chosen == option]:
                self.pen.para(", ".join(names), label=label, tight=True)

    def election(self, post: str) -> None:
        told, rng = self.told, self.rng
        if rng.random() < 0.5:
            self.pen.para(rng.choice(["Valberedningens ordförande presenterade sitt arbete.", "Valberedningens förslag hade skickats ut med handlingarna."]))
        one = told.people.politician(rng.choice(self.meeting.whole))
        who = rng.choice([one.name, one.with_party, f"{one.with_party}, {one.home}"])
        self.pen.tell(told.tell("elect", given={"by": self.own, "who": who, "post": post}))

    def following(self) -> None:
        rng, pen = self.rng, self.pen
        days = following(self.told, rng.choice([1, 1, 2]))
        if len(days) == 1:
            pen.para(rng.choice(["Nästa ordinarie möte hålls ", "Nästa möte äger rum "]), days[0][0], ".")
        else:
            pen.points([said for said, _ in days])
        pen.truth.next_sittings.extend(sitting for _, sitting in days)


def _head(pen: Scribe, told: ShireKit, body: str, owner: str) -> None:
    rng, truth = told.rng, pen.truth
    truth.kind, truth.organisation = "minutes", owner
    day = told.when.stated()
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.para(owner, tight=True)
        pen.para(body, tight=True)
        pen.title(rng.choice(["Protokoll", "PROTOKOLL", "Sammanträdesprotokoll"]))
    elif shape == 1:
        truth.body = inner(body)
        pen.title(fill(rng.choice(["Protokoll från {b} {d}", "Protokoll fört vid {b} {d}"]), b=truth.body, d=day))
        pen.para(owner, tight=True)
    else:
        pen.title("Protokoll")
        pen.section(body)
        pen.para(owner, tight=True)
    rows = [(rng.choice(["Tid", "Tidpunkt"]), [say(hours(told)) if shape == 1 else say(day, " ", hours(told))]), ("Plats", [say(told.room)])]
    if rng.random() < 0.6:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _signed(pen: Scribe, told: ShireKit, meeting: Meeting) -> None:
    """Names on lines, behind labels, or in a table of electronic signatures."""
    rng = told.rng
    people = [("Sekreterare", meeting.keeper), ("Ordförande", meeting.chair), *(("Justerare", one) for one in meeting.certifiers)]
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.section(rng.choice(["Elektroniska underskrifter", "Dokumentet är undertecknat elektroniskt av"]))
        rows, when = [], told.day
        for _, one in people:
            when = weekday(when + timedelta(days=rng.randint(1, 4)))
            clock = f"{rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"
            rows.append([say(one.name), say(Day(when.isoformat(), when, when), f" {clock}")])
            pen.signs(one.name, None, "electronic", f"{when.isoformat()} {clock}")
        pen.table(["Namn", "Undertecknat"], rows)
        return
    if shape == 1:
        pen.rows([(label, [say(one.name)]) for label, one in people])
        for label, one in people:
            pen.signs(one.name, label)
        return
    pen.para(rng.choice(["Vid protokollet", "Vid protokollet:"]))
    pen.para(meeting.keeper.name, tight=True)
    pen.para("Justeras")
    for _, one in people[1:]:
        pen.para(one.name, tight=True)
    for _, one in people:
        pen.signs(one.name)


def tell(rng: Random) -> Document:
    body, own, binds = rng.choice(words.BODIES)
    owner = rng.choice(words.OWNERS).replace("{r}", rng.choice(RIVERS))
    told = shire(rng, words.NAMES, own, ways=WAYS)
    told.stock(talk=words.TALK, acts=words.ACTS, plans=words.PLANS, elect=words.ELECT, reports=words.REPORTS, pacts=words.PACTS)
    told.when.limits = LIMITS
    shown = rng.choice(["§ {}", "§ {}.", "{}.", "{} §"])
    sign = "§" if "§" in shown else "punkt"
    pen = Scribe(habits(rng, number=shown, apart=rng.random() < 0.2))
    numbers = [str(i) for i in range(1, 15)]
    meeting = Meeting(told, numbers, sign)
    agenda = Agenda(pen, told, meeting, binds=binds)
    agenda.plan()
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = body, meeting.chair.name, [meeting.keeper.name]
    truth.certifiers = [one.name for one in meeting.certifiers]
    _head(pen, told, body, owner)
    topics = [str(i) for i, (heading, _) in enumerate(agenda.parts, 1) if any(row.heading == heading and row.kind == "topic" for row in words.SUBJECTS)]
    agenda.visited = topics[0] if topics else ""
    if not topics:
        meeting.guests = []
    listed = rng.random() < 0.5

    def people() -> None:
        if agenda.where != "item":
            pen.section(rng.choice(["Närvarande", "Röstlängd", "Ombud och ersättare"]) if agenda.weighed or agenda.where == "end" else "Närvarande")
            roll(pen, told, meeting, weighed=agenda.weighed)

    if agenda.where == "front":
        people()
    others(pen, told, meeting, agenda.visited, keeper=listed)
    if not listed:
        pen.para(meeting.keeper.name, label=rng.choice(["Sekreterare:", "Protokollförare:"]), tight=True)
        pen.attends([Attendee(meeting.keeper.name, "secretary")])
    for number, (heading, write) in enumerate(agenda.parts, 1):
        pen.open_item(str(number), say(heading))
        write()
    pen.close_items()
    if agenda.where == "end":
        people()
    _signed(pen, told, meeting)
    head: tuple[Said, ...] = rng.choice([(), (say(owner),), (say(owner, "    ", told.when.stated("iso")),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "Sida {p}"])),), first=rng.random() < 0.5), pen.style, truth
    )
