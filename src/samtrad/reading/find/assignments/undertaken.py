"""What someone undertakes, whatever the verb, where the place in the minutes tells that it is yet to be done.

Minutes have more verbs for tasks than a table can hold: "Kansliet trycker om foldern", "Ekby värvar två företag". Elsewhere such a
sentence tells what someone does anyway. Under "Nästa steg", behind an arrow, and as a paragraph of its own behind what was decided
it tells a task.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.verbs import Token, tokens, verb_at, verb_table
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.lexicon.doer_words import DULL_VERBS, EVERYONE, NO_TASK_VERBS, SPEECH_VERBS
from samtrad.reading.words import Span
from samtrad.swedish.names import is_place, is_title

Place = Literal["", "listed", "after"]
"""Where a passage stands: anywhere, under what heads tasks or behind an arrow ("listed"), or behind what was decided ("after")."""

ARROWS: Final = re.compile(r"\s*(?:[-=–—]+>+|>{2,}|→|⇒|➔|➜|►|▶|⮕|➡️?|»|›)")
"""A sign before a line that leads on to what is to be done: "-> Polisen ordnar schemat"."""
_FEW = 4  # spaces in a name of who does it
_FARTHEST = 8  # words that name who does it
_WINDOW = 130  # characters in which the verb stands
_SHORTEST, _LONGEST = 3, 22  # letters of a verb
_MARKS = re.compile(r"[\s*•❖\-–→>\d.)§”“\"]*")
_PARTICLES: Final = frozenset("fram in hem med kontakt över hand reda ut upp om igenom vidare på ihop tag ansvar ned ner tillbaka runt".split())
_SHORT: Final = frozenset({"tar", "går", "ger", "ser", "drar", "slår", "står", "ber", "gör"})
"""Verbs of three and four letters that tell of doing with a particle alone: "tar hem priser"."""
_WITH: Final = {"ser": frozenset({"över"})}
"""Particles of those that have others in what someone thinks: "ser positivt på"."""
_HELD: Final = {"håller": frozenset("i ihop kontakt kontakten ett en".split()), "lämnar": frozenset("in över förslag siffror besked".split())}
_INFINITIVE = re.compile(r"[a-zåäö]{3,}a|se|gå|ge|få|ta|be|stå")
_OTHERWISE: Final = {"bereder": frozenset({"vidare"})}
"""Verbs that tell what someone does anyway, but for these words: "bereder tidplanen vidare"."""
_NO_INFINITIVE: Final = frozenset(
    "vara bli få kunna ha vilja sluta börja flytta avgå finna stanna sitta ligga tillträda alla dessa båda vila vänta fortsätta både hela sina våra samma stora nya ledamöterna andra flera".split()
)
_ADVERBS: Final = frozenset("även också nu därefter sedan därför då snarast fortsatt vidare dock själv själva sig härefter gemensamt tillsammans".split())
_PROMISES: Final = {
    "lovar": ("att",), "lovade": ("att",), "utlovade": ("att",), "åtar": ("sig",), "åtog": ("sig",), "påtog": ("sig",), "påtar": ("sig",), "svarar": ("för", "att"),
    "svarade": ("för", "att"), "ansvarar": ("för", "att"), "har": ("att",), "hade": ("att",), "erbjuder": ("sig", "att"), "erbjöd": ("sig", "att"), "förbinder": ("sig",),
    "avser": ("att",), "ämnar": ("att",), "står": ("för", "att"), "sörjer": ("för", "att"), "ser": ("till", "att"), "tillser": ("att",), "planerar": ("att",), "hjälper": ("till", "att"),
}  # fmt: skip
"""Words behind a doer that say that what follows is taken on: "åtog sig att utarbeta"."""
_MUST: Final = frozenset({"får", "fick", "ska", "skall", "skulle", "kommer", "behöver", "måste"})


class Undertaken(NamedTuple):
    """Who is to do something, and where what is to be done starts, as offsets in the string; the word of doing, in small letters."""

    who: Span
    after: int
    verb: str


def undertakings(string: str, low: int, high: int, place: Place = "after") -> list[Undertaken]:
    """How a sentence may be read as someone followed by what they are to do, the shortest name first: who they are is for the caller to judge.

    ``low`` and ``high`` bound the sentence.
    """
    start = _MARKS.match(string, low, high).end()  # type: ignore[union-attr]
    words = tokens(string, start, min(high, start + _WINDOW))
    found = []
    for at in range(1, min(len(words), _FARTHEST)):
        word = words[at]
        between = string[words[at - 1].end : word.start]
        if not string[word.start].islower() or ";" in between or ":" in between:
            if ":" in between or ";" in between:
                break
            continue
        end = _doing(words, at, place) or _showing(words, at, place)
        if end is not None:
            found.append(Undertaken((start, words[at - 1].end), end, word.low))
        elif word.low.endswith("r") and len(word.low) > _SHORTEST and (word.low in NO_TASK_VERBS or word.low in SPEECH_VERBS or word.low in DULL_VERBS):
            break  # "Nämnden sammanträder tisdagar": the verb, and none of doing
    return found


def undertaken(string: str, low: int, high: int, doers: Doers, place: Place, own: re.Pattern[str] | None) -> Undertaken | None:
    """What the sentence [low, high) says that someone is to do, in a passage at ``place``; ``own`` is what the body that met is called.

    Under a heading of tasks whoever is named with a capital has one. Behind what was decided it must be someone known to have
    tasks, and no municipality but by when; what the body that met does itself is decided.
    """
    for found in undertakings(string, low, high, place):
        who = string[slice(*found.who)]
        kind = doers.kind(who)
        if place == "after" and ((own is not None and own.fullmatch(who) and who != _THOSE_WHO_LEAD) or kind == "stranger"):
            return None
        if found.verb in {"ska", "skall"} and kind is None:
            return None
        if kind is None and (is_office_of(who) or (place == "listed" and _may_be_someone(who))):
            return found
        if kind is not None and (place == "listed" or kind != "body" or not is_place(who) or _BY_WHEN.search(string, found.after, high)):
            return found
    return None


_THOSE_WHO_LEAD: Final = "Presidiet"
"""Those whom a council or network leaves its matters to, also where they are counted among itself."""


def is_office_of(who: str) -> bool:
    """As in "Regionens statistiker", "Valberedningens sammankallande": whose office it is, and an office."""
    whose, _, office = who.partition(" ")
    return whose.endswith("s") and whose[0].isupper() and len(whose) > _SHORTEST and (office == "sammankallande" or is_title(office))


def is_own_act(who: str, task: str, own: re.Pattern[str]) -> bool:
    """Whether the body that met says what it does itself: "Rådet tar upp frågan på kommande möte" is decided, and no one's task."""
    if own.fullmatch(who) is None or who.casefold() in EVERYONE:
        return False
    clause = read_clause(str(task))
    return clause.verb is not None and clause.type in _DECIDED and (clause.subtype != "transmit.escalate" or _TAKEN_UP.search(task) is not None)


_TAKEN_UP = re.compile(r"\btar upp\b.*\b(?:kommande|nästa|nästkommande)\b")
"""What comes back to the body itself, where "Presidiet tar med sig frågan" goes to others."""
_DECIDED: Final = frozenset({"note", "approve", "reject", "propose", "recommend", "elect", "defer", "refer", "amend"})
_BY_WHEN = re.compile(
    r"\b(?:senast|före|innan|inför|till|under|i)\s(?:den\s|nästa\s|kommande\s|\w+dagen\s(?:den\s)?|början\sav\s|mitten\sav\s|slutet\sav\s)?(?:\d|möte|sammanträde|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren)|\s\d{1,2}[ /][a-z\d]|\s\d{4}-\d\d-\d\d|\s\d{6}\b"
)
_NO_ONE = re.compile(
    r"(?:Det|Detta|De|Dessa|Den|Denna|Där|Då|Här|Nu|Sedan|När|Om|För|Som|Att|Med|Under|Efter|Vid|Till|På|Inga|Ingen|Inget|Flera|Många|Några|Någon|Man|Frågan|Ärendet|Arbetet|Punkten|Förslaget|Resultatet|Underlaget|Planen|Mötet|Projektet|Informationen|Uppdraget|Nästa|Även|Kostnaden|Tiden|Antalet|Avtalet|Dialogen|Diskussionen|Processen|Rapporten|Inbjudan|Enkäten|Utbildningen|Konferensen)\b"
)
_OF_THINGS: Final = (
    *(
        "else",
        "elsen",
        "elser",
        "elserna",
        "ning",
        "ningen",
        "ningar",
        "ningarna",
        "tion",
        "tionen",
        "tioner",
        "tionerna",
        "het",
        "heten",
        "brev",
        "brevet",
        "breven",
    ),
    *(
        "rapport",
        "listan",
        "lista",
        "enkät",
        "enkäten",
        "protokoll",
        "protokollet",
        "material",
        "materialet",
        "underlag",
        "mall",
        "mallen",
        "text",
        "texten",
        "länk",
        "länken",
    ),
    *(
        "program",
        "programmet",
        "utkast",
        "utkastet",
        "kallelse",
        "inbjudan",
        "remiss",
        "remissen",
        "svar",
        "svaret",
        "svaren",
        "schema",
        "schemat",
        "datum",
        "budget",
        "budgeten",
    ),
)
"""Endings of words for what is sent, written or done, which nobody is: "Påminnelse går ut vecka 8"."""
_NAMED = re.compile(r"[A-ZÅÄÖ][\w-]*(?: (?:i|på|för|vid|från) [A-ZÅÄÖ]?[\w-]+| [A-ZÅÄÖ][\w-]+)*")


def _may_be_someone(who: str) -> bool:
    """Whether a stretch before a verb may name who does it: "Turistbyrån", "Fritid", "HR i Stenkalla", "Medicinskt ansvarig sjuksköterska"."""
    return (
        _NO_ONE.match(who) is None
        and not who.endswith(_OF_THINGS)
        and not who.endswith("s")
        and ((_NAMED.fullmatch(who) is not None and who.count(" ") < _FEW) or is_title(who[:1].lower() + who[1:]))
    )


def _doing(words: list[Token], at: int, place: Place) -> int | None:
    """Where the word or words of doing at ``at`` end, or None where there are none."""
    word = words[at].low
    behind = at + 1
    while behind < len(words) and words[behind].low in _ADVERBS and word not in _PROMISES:
        behind += 1
    following = words[behind].low if behind < len(words) else ""
    if following in {"inte", "ej", "icke", "aldrig"}:
        return None
    if word in _PROMISES:
        wanted = _PROMISES[word]
        if tuple(w.low for w in words[at + 1 : at + 1 + len(wanted)]) == wanted:
            return words[at + len(wanted)].end
    if word in _MUST:
        return words[at].end if _INFINITIVE.fullmatch(following) and following not in _NO_INFINITIVE and following not in NO_TASK_VERBS else None
    if verb_at(words, at, verb_table().person) is not None:
        return words[at].end
    if word in _OTHERWISE and place != "listed" and _OTHERWISE[word].isdisjoint(w.low for w in words[at + 1 :]):
        return None
    if place == "listed" and following in _PARTICLES and word.endswith("r") and word not in NO_TASK_VERBS:
        return words[at].end  # "tecknar upp", "trycker om": what heads the line says that it is no speech
    if word in _SHORT:
        particles = _WITH.get(word, _PARTICLES)
        return words[at].end if following in particles or (behind + 1 < len(words) and words[behind + 1].low in particles) else None
    if word in _HELD:
        return words[at].end if following in _HELD[word] else None
    return words[at].end if is_doing(word) and following not in {"", "att", "som", "är"} else None


def _showing(words: list[Token], at: int, place: Place) -> int | None:
    """What is shown or told of is yet to be where the place says so: "Förvaltningschefen redovisar statistiken för utskottet"."""
    if words[at].low not in _SHOWN or at + 1 >= len(words) or words[at + 1].low in {"att", "om", "hur", "vad", "från"}:
        return None
    return words[at].end if place == "listed" or any(w.low in {"för", "till", "vid"} for w in words[at + 2 : at + 8]) else None


_SHOWN: Final = frozenset({"redovisar", "presenterar", "rapporterar", "återkopplar", "föredrar", "delger", "meddelar", "informerar"})


def is_doing(verb: str) -> bool:
    """Whether a word has the form of a verb in the present, and tells what someone does, not what someone says, is or has."""
    if verb in NO_TASK_VERBS or verb in SPEECH_VERBS or verb in DULL_VERBS:
        return False
    return verb.endswith(("ar", "er", "år", "ör", "yr")) and _SHORTEST < len(verb) < _LONGEST
