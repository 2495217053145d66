"""The verbs with which minutes give and take on tasks, looked up word by word in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from samtrad.reading.tables import lines_of
from samtrad.reading.words import Span

_TABLE = "lexicon/doer_words.tsv"
_ADVERBS: Final = frozenset(
    "även också nu därefter sedan därför vidare åter själv själva då snarast omgående fortsatt fortsättningsvis tillsammans gemensamt dock skyndsamt återigen enligt".split()
) - {"vidare", "enligt"}
_THINGS: Final = frozenset(
    (
        "frågan frågorna synpunkten kritiken hälsningen frågeställningen frågeställningarna detta det den dem ärendet ärendena punkten förslaget förslagen synpunkterna medskicket medskicken uppgiften uppgifterna idén idéerna önskemålet önskemålen "
        "inspelet inspelen saken ämnet problemet problematiken temat kostnaden listan inbjudan diskussionen informationen dialogen arbetet uppdraget processen resultatet behovet behoven"
    ).split()
)
_TOKEN = re.compile(r"[\w-]+")
MODALS: Final = frozenset("ska skall kommer behöver måste skulle".split())


class Token(NamedTuple):
    """A word of a sentence, case-folded, with its offsets in the passage."""

    low: str
    start: int
    end: int


def tokens(string: str, low: int, high: int) -> list[Token]:
    """The words of a sentence."""
    return [Token(m.group().casefold(), *m.span()) for m in _TOKEN.finditer(string, low, high)]


class VerbTable(NamedTuple):
    """For each form, the verbs and what must follow them; "@" stands for a word such as "frågan"."""

    person: dict[str, list[tuple[str, ...]]]
    both: dict[str, list[tuple[str, ...]]]
    inf: dict[str, list[tuple[str, ...]]]
    imp: dict[str, list[tuple[str, ...]]]
    passive: dict[str, list[tuple[str, ...]]]
    passday: dict[str, list[tuple[str, ...]]]


@cache
def verb_table() -> VerbTable:
    """The table of verbs; what a body does a person does too."""
    table = VerbTable({}, {}, {}, {}, {}, {})
    for row in lines_of(_TABLE):
        form, verb, after = row.split("\t")
        ways = [tuple(way.split()) for way in after.split("|")]
        getattr(table, form).setdefault(verb, []).extend(ways)
        if form == "both":
            table.person.setdefault(verb, []).extend(ways)
    return table


def verb_at(words: Sequence[Token], at: int, verbs: dict[str, list[tuple[str, ...]]]) -> int | None:
    """How many words the verb that opens at word ``at`` takes to its last telling word; None where it is none."""
    ways = verbs.get(words[at].low)
    if ways is None:
        return None
    following = at + 1
    while following < len(words) and words[following].low in _ADVERBS:
        following += 1
    for way in ways:
        end = _follow(words, following, way)
        if end is not None:
            return max(end, at + 1)
    return None


def _follow(words: Sequence[Token], at: int, way: tuple[str, ...]) -> int | None:
    for wanted in way:
        if wanted != "@":
            while at < len(words) and words[at].low != wanted and words[at].low in _ADVERBS:
                at += 1
        if at >= len(words) or (words[at].low not in _THINGS if wanted == "@" else words[at].low != wanted):
            return None
        at += 1
    return at


_SUPINES: Final = {
    "tagit": "ta", "gett": "ge", "givit": "ge", "gjort": "göra", "sett": "se", "skrivit": "skriva", "kommit": "komma", "tillsatt": "tillsätta", "sänt": "sända", "ställt": "ställa",
    "bjudit": "bjuda", "valt": "välja", "utsett": "utse", "gått": "gå", "hållit": "hålla", "fört": "föra", "lagt": "lägga", "låtit": "låta", "haft": "ha", "lyft": "lyfta", "följt": "följa",
}  # fmt: skip


def infinitive_of(supine: str) -> str | None:
    """The infinitive of a supine: "skickat" is of "skicka", "tagit" of "ta"; None where it is of none that is known."""
    if supine.endswith("at"):
        return supine[:-1] if len(supine) > _SHORTEST_SUPINE else None
    ending = next((one for one in _SUPINES if supine.endswith(one)), None)  # "översänt" as "sänt"
    return supine.removesuffix(ending) + _SUPINES[ending] if ending else None


_SHORTEST_SUPINE: Final = 4  # letters


def opens_with_what_to_do(string: str) -> bool:
    """Whether an entry opens with an infinitive or imperative: "Boka lokal", "Se över rutinen"."""
    words = tokens(string, 0, min(len(string), 80))
    table = verb_table()
    return bool(words) and (verb_at(words, 0, table.inf) is not None or words[0].low in table.imp)


_PLURALS: Final = ("orna", "arna", "erna", "ena", "iga", "ala", "ella", "iva", "enta", "amma", "ska", "sta", "andra", "ota")
"""What definite plurals and adjectives end with that look like infinitives: "Skolorna", "Regionala"."""
_INFINITIVES: Final = frozenset(
    "betala tala anmala granska önska minska utforska forska efterforska rösta testa kosta rusta utrusta justera fästa trösta gästa notera rotera rita befalla diska plugga ringa springa bygga lägga bringa tvinga tillfoga tvätta dricka mota rota".split()
)
_NO_INFINITIVES: Final = frozenset(
    "nya stora flera alla många båda bägge sista första andra höga goda hela egna samma dessa våra deras bra extra höra mycket lilla vissa olika bättre inga några sådana kloka kalla tunga långa korta unga gamla fria fyra skola resa karta lista vecka sida timma kaffekassa firma tavla panna väska flagga ruta bana lampa gata plata pärla stora lägsta högsta nästa minsta största".split()
) - {"höra", "kalla"}
_SHORT_INFINITIVES: Final = frozenset("se gå ge få be".split())
_SHORTEST: Final = 4


def may_say_what_to_do(string: str) -> bool:
    """Whether a string opens with a word that has the form of an infinitive, known or not: "Rensa förrådet", "Tömma oftare".

    What has this form is no task by itself: it is asked of cells and sentences that someone stands beside.
    """
    words = tokens(string, 0, min(len(string), 60))
    if opens_with_what_to_do(string):
        return not words[0].low.endswith("ing")  # "Uppföljning görs varje tertial."
    if len(words) < 2 or not string[words[0].start].isalpha():  # a verb and what it is done to
        return False
    first = words[0].low
    if first in _SHORT_INFINITIVES:
        return True
    if len(first) < _SHORTEST or not first.endswith("a") or first in _NO_INFINITIVES:
        return False
    return first in _INFINITIVES or not first.endswith(_PLURALS)


OTHERS: Final = frozenset(
    (
        "lovat åtagit skickar översänder sänder bereder kompletterar senast före innan uppdra uppdraga uppdragits uppdrag uppdraget uppdragen uppdrar uppdrog uppdragit uppdras uppdrogs uppgift uppgiften ombeds ombads ombedd ombedda anmodar anmodade anmodat anmodas anmodades ålägger ålade ålagt uppdrages uppmanas uppmanades uppmanar bett ber bad bitt ansvar ansvaret ansvara tilldelas tilldelats åläggs ålades "
        "åligger ålåg åvilar tillkommer ankommer ankom faller föll lades läggs ombad återkopplar förmedlar "
        "återrapporteras återredovisas återkopplas rapporteras slutredovisas presenteras ske sker ges gavs gick lämnas påminnelse återkoppling inbjudan kallelse statistik logg ansvarig ansvariga ansv lämnar överlämnar delar ger presenterar redovisar"
    ).split()
)


@cache
def cues() -> frozenset[str]:
    """Words of which every sentence with a task has one: a cheap look before anything else."""
    table = verb_table()
    return frozenset(table.person) - {"för", "har"} | MODALS | table.passive.keys() | table.passday.keys() | OTHERS


def has_passive(words: frozenset[str]) -> bool:
    """Whether a sentence has a verb in the passive that tasks are told with."""
    table = verb_table()
    return not (table.passive.keys().isdisjoint(words) and table.passday.keys().isdisjoint(words))


def passives(string: str, low: int, high: int, *, timed: bool) -> Iterator[Span]:
    """Where verbs in the passive stand that tell a task: "tas fram", "skickas ut"; with a day or "ska" more of them."""
    table = verb_table()
    words = tokens(string, low, high)
    for at, word in enumerate(words):
        last = verb_at(words, at, table.passive) if word.low in table.passive else None
        if last is None and timed and word.low in table.passday:
            last = verb_at(words, at, table.passday)
        if last is not None:
            yield (word.start, words[last - 1].end)
