"""The axes of the grid of tasks: what may be done by whom, by when, in which words, and where it stands.

Each axis is cut in two: values ``in view``, by which the reader may be mended, and values ``held`` out, of which only totals are
looked at. Dues are told of a meeting in the middle of September of a year.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

YEAR = 2025
"""The year of every meeting of the grid, which is held on 11 September."""

Span = tuple[date, date] | None


class Axis(NamedTuple):
    """The names of an axis' values on either side of the cut."""

    view: tuple[str, ...]
    held: tuple[str, ...]


class Deed(NamedTuple):
    """What is to be done: the present and the infinitive of its verb, and the rest."""

    present: str
    infinitive: str
    rest: str


DEEDS: dict[str, Deed] = {
    "tar fram": Deed("tar", "ta", "fram ett underlag om lokalerna"),
    "återkommer med": Deed("återkommer", "återkomma", "med siffror för höstens resor"),
    "bokar": Deed("bokar", "boka", "lokal för utbildningen om brandskydd"),
    "bjuder in": Deed("bjuder", "bjuda", "in bibliotekscheferna i de tre kommunerna"),
    "mejlar ut": Deed("mejlar", "mejla", "ut en länk till enkäten om skolskjuts"),
    "sammanställer": Deed("sammanställer", "sammanställa", "svaren från träffarna i byarna"),
    "uppdaterar": Deed("uppdaterar", "uppdatera", "listan över kontaktpersoner"),
    "kontaktar": Deed("kontaktar", "kontakta", "busstrafikens kundtjänst om hållplatsen"),
    "ser över": Deed("ser", "se", "över rutinen för nycklar"),
    "skickar": Deed("skickar", "skicka", "ett förslag till dagordning"),
    "undersöker": Deed("undersöker", "undersöka", "vad en ny skylt vid badplatsen kostar"),
    "lyfter": Deed("lyfter", "lyfta", "frågan om cykelvägen med grannkommunerna"),
    "ringer": Deed("ringer", "ringa", "entreprenören om dräneringen"),
    "skriver": Deed("skriver", "skriva", "ett första utkast till broschyr"),
    "planerar": Deed("planerar", "planera", "en studieresa till fjärrvärmeverket"),
    "tar med sig": Deed("tar", "ta", "med sig önskemålen om längre öppettider"),
    # held out
    "bevakar": Deed("bevakar", "bevaka", "hur bidraget till bygdegårdar ändras"),
    "stämmer av": Deed("stämmer", "stämma", "av tidplanen med konsulten"),
    "publicerar": Deed("publicerar", "publicera", "anteckningarna på den gemensamma ytan"),
    "inventerar": Deed("inventerar", "inventera", "vilka cyklar som finns i förråden"),
    "beställer": Deed("beställer", "beställa", "nya reflexvästar till vandringarna"),
    "hör av sig": Deed("hör", "höra", "av sig till bygglovsenheten om skjulet"),
    "fixar": Deed("fixar", "fixa", "en delad mapp för ritningarna"),
    "förbereder": Deed("förbereder", "förbereda", "en dragning om elpriserna"),
}
DEED = Axis(tuple(DEEDS)[:16], tuple(DEEDS)[16:])

WHO = Axis(
    ("full", "first", "initials", "secretary", "office", "group", "two", "all", "municipality", "leader", "each", "none"),
    ("chair", "presidium", "region", "full and office", "jurist", "two full"),
)

FRAMES: dict[str, str] = {
    # {V} verb in the present, {I} in the infinitive, {R} the rest, {W} who
    "present": "{W} {V} {R}",
    "ska": "{W} ska {I} {R}",
    "får i uppdrag": "{W} får i uppdrag att {I} {R}",
    "ansvarar för att": "{W} ansvarar för att {I} {R}",
    "uppdras åt": "Det uppdras åt {W} att {I} {R}",
    "åtar sig": "{W} åtar sig att {I} {R}",
    "fick i uppdrag": "{W} fick i uppdrag att {I} {R}",
    "ger i uppdrag": "Gruppen ger {W} i uppdrag att {I} {R}",
    "bestämdes att": "Det bestämdes att {W} {V} {R}",
    "lovar": "{W} lovar att {I} {R}",
    # held out
    "tar på sig": "{W} tar på sig att {I} {R}",
    "kom överens": "Vi kom överens om att {W} {V} {R}",
    "har i uppgift": "{W} har fått i uppgift att {I} {R}",
    "uppdrar åt": "Gruppen uppdrar åt {W} att {I} {R}",
    "erbjöd sig": "{W} erbjöd sig att {I} {R}",
}
FRAME = Axis(tuple(FRAMES)[:10], tuple(FRAMES)[10:])


class Due(NamedTuple):
    """By when: in a sentence, in a cell, and the first and last day that the words name (ANNOTATION, dates)."""

    sentence: str
    cell: str
    span: Span


def _day(month: int, day: int) -> Span:
    return (date(YEAR, month, day), date(YEAR, month, day))


DUES: dict[str, Due] = {
    "none": Due("", "", None),
    "day": Due("senast den 15 oktober", "15 oktober", _day(10, 15)),
    "short day": Due("senast 31/10", "31/10", _day(10, 31)),
    "week": Due("senast vecka 43", "vecka 43", (date(YEAR, 10, 20), date(YEAR, 10, 26))),
    "next meeting": Due("till nästa möte", "nästa möte", None),
    "month": Due("under november", "november", (date(YEAR, 11, 1), date(YEAR, 11, 30))),
    "season": Due("under hösten", "hösten", (date(YEAR, 7, 1), date(YEAR, 12, 31))),
    "ISO day": Due(f"senast {YEAR}-10-24", f"{YEAR}-10-24", _day(10, 24)),
    "meeting's day": Due("till mötet den 6 november", "6 nov", _day(11, 6)),
    "soon": Due("snarast", "snarast", None),
    # held out
    "v.": Due("v. 45", "v. 45", (date(YEAR, 11, 3), date(YEAR, 11, 9))),
    "end of month": Due("i slutet av oktober", "slutet av oktober", (date(YEAR, 10, 21), date(YEAR, 10, 31))),
    "before": Due("före den 1 december", "före 1 december", _day(12, 1)),
    "weekday": Due("senast fredag den 24 oktober", "fredag 24 oktober", _day(10, 24)),
    "spring": Due("till våren", "våren", (date(YEAR + 1, 1, 1), date(YEAR + 1, 6, 30))),
}
DUE = Axis(tuple(DUES)[:10], tuple(DUES)[10:])

ORDER = Axis(("last", "first"), ("middle",))
"""Where in the sentence its day stands."""

STATUSES: dict[str, str] = {
    "Klar": "done", "Klart": "done", "Pågår": "open", "Kvarstår": "open", "Ej påbörjad": "open",
    "Avslutad": "done", "Genomfört": "done", "Påbörjad": "open", "Återstår": "open",
}  # fmt: skip
STATUS = Axis(tuple(STATUSES)[:5], tuple(STATUSES)[5:])

HEADINGS = Axis(("Att göra", "Åtgärd", "Nästa steg", "Aktiviteter", "Uppföljning", "Att göra till nästa möte"), ("Fortsatt arbete", "Åtgärder", "Vem gör vad?"))
"""What heads tasks."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "Nr Åtgärd Ansvarig Klart Status": ("Nr", "Åtgärd", "Ansvarig", "Klart", "Status"),
    "Vad Vem När": ("Vad", "Vem", "När"),
    "Punkt Innehåll Ansvarig Klart": ("Punkt", "Innehåll", "Ansvarig", "Klart"),
    "Ansvarig Uppgift Deadline": ("Ansvarig", "Uppgift", "Deadline"),
    "Vem Vad När": ("Vem", "Vad", "När"),
    "Aktivitet Ansvarig Tidplan Status": ("Aktivitet", "Ansvarig", "Tidplan", "Status"),
    "Nr När Vad Vem": ("Nr", "När", "Vad", "Vem"),
    "Uppdrag Ansvarig Status": ("Uppdrag", "Ansvarig", "Status"),
    # held out
    "Att göra Ansvar Klart senast": ("Att göra", "Ansvar", "Klart senast"),
    "Nr Status Åtgärd Vem gör Datum": ("Nr", "Status", "Åtgärd", "Vem gör", "Klardatum"),
    "Åtgärd Utförare Slutdatum Läge": ("Åtgärd", "Utförare", "Slutdatum", "Läge"),
    "Klart Ansvarig Åtgärd": ("Klart", "Ansvarig", "Åtgärd"),
}
COLUMN = Axis(tuple(COLUMNS)[:8], tuple(COLUMNS)[8:])
TASK_COLUMNS = frozenset({"Åtgärd", "Vad", "Innehåll", "Uppgift", "Aktivitet", "Uppdrag", "Att göra"})
WHO_COLUMNS = frozenset({"Ansvarig", "Vem", "Ansvar", "Vem gör", "Utförare"})
DUE_COLUMNS = frozenset({"Klart", "När", "Deadline", "Tidplan", "Klart senast", "Klardatum", "Slutdatum"})
STATUS_COLUMNS = frozenset({"Status", "Läge"})

WHERE = Axis(
    (
        "prose", "behind decision", "heading, sentences", "heading, bullets", "heading at the end", "log", "log, empty head", "matters, cell", "margin column",
        "arrow", "bullet in item", "Ansvarig line", "Vem Vad När lines", "name colon", "dash", "Åtgärd colon",
    ),
    ("lettered", "numbered steps", "brackets", "double arrow", "Uppdrag Ansvarig Klart lines", "matters, names beside", "Nästa steg colon"),
)  # fmt: skip
"""Where in the document the task stands."""

NEGATIVES: dict[str, str] = {
    "done": "{W} har skickat ut inbjudan till vinterns träff.",
    "showed": "{W} redovisade hur många som lånat cyklar under sommaren.",
    "thanks": "Gruppen tackade {W} för arbetet med skyltarna.",
    "law": "Enligt lagen ska varje kommun ha en plan för sitt vatten.",
    "quotation": "I vägledningen står: ”Huvudmannen ska dokumentera varje besök och spara uppgifterna.”",
    "agreement": "Avtalet innebär att Västbro kommun ska betala en fast avgift varje kvartal.",
    "standing": "Kansliet ansvarar för den gemensamma webbplatsen.",
    "no doer": "En ny webbplats ska lanseras under vintern.",
    "opinion": "{W} anser att fler borde använda tavlan.",
    "question": "Kan Västbro kommun låna ut en projektor?",
    "negation": "{W} ska inte delta i mässan.",
    # held out
    "by the agreement": "Enligt överenskommelsen svarar regionen för busskorten.",
    "by-laws": "Av reglementet framgår att presidiet ska kalla till två träffar om året.",
    "praise": "Ett stort tack riktades till {W} som har samlat in bilderna.",
    "was": "Under våren tog {W} fram en broschyr, som nu är tryckt.",
    "wish": "Gruppen skulle gärna se att fler kommuner deltar.",
}
NEGATIVE = Axis(tuple(NEGATIVES)[:11], tuple(NEGATIVES)[11:])
