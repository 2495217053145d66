"""Words of the sentences that tell who was there: "I mötet deltog från Granby Anna Berg", "Eva Hall hade anmält förhinder"."""

from __future__ import annotations

from typing import Final

from samtrad.reading.lexicon.roles import Heading, meaning_of

FINITE: Final = frozenset(
    (
        "deltog deltogo deltar närvarade närvarar medverkade medverkar bevistade bevistades tjänstgjorde tjänstgör inträdde inträder var voro är infann infunno samlade saknades saknas saknade uteblev "
        "ersatte ersattes ersätter ersätts kunde företräddes företräds representerades representeras anmälde anmäldes meddelade meddelades hade har gjorde förde fördes ledde leddes kom"
    ).split()
)
"""Verbs by which such a sentence tells; alone they tell nothing of a list."""
PREDICATES: Final = FINITE | frozenset(
    (
        "deltagit deltaga delta närvarat närvara medverkat bevistat tjänstgjort inträtt inträda varit infunnit uteblivit företrätts representerats anmält anmälts anmäld meddelat meddelats lämnat lämnats"
    ).split()
)
"""The same with the forms that stand with others: "hade anmält förhinder"."""
PASSIVE: Final = frozenset("företräddes företräds företrätts representerades representeras representerats".split())
"""Verbs whose subject is an organisation: "Granby kommun företräddes av Anna Berg"."""
RELIEVES: Final = frozenset("ersatte ersätter".split())
RELIEVED: Final = frozenset("ersattes ersätts".split())
SERVES: Final = frozenset("tjänstgjorde tjänstgör tjänstgjort inträdde inträder inträtt inträda".split())
_SAME: Final[dict[str, str]] = {
    **dict.fromkeys("tjänstgjorde tjänstgör tjänstgjort tjänstgöra inträdde inträder inträtt".split(), "tjänstgörande"),
    **dict.fromkeys("saknades saknas saknade uteblev uteblivit sjuk sjuka sjukskriven bortrest hinder förhindrad förhindrade".split(), "frånvarande"),
    **dict.fromkeys("medverkade medverkat närvara delta deltaga medverka komma bevista representerad representerat".split(), "deltog"),
    **dict.fromkeys("även också jämväl därtill".split(), "dessutom"),
    **dict.fromkeys("infunnit infann infunno".split(), "närvarande"),
    "ersättaren": "ersättare", "suppleanten": "suppleant", "ledamoten": "ledamot", "medlemmen": "medlem", "delegaten": "delegater", "delegat": "delegater",
    "representanten": "representanter", "representant": "representanter", "ombudet": "ombud", "gästen": "gäst", "gästerna": "gäster", "tjänstemannen": "tjänsteman",
    "tjänstepersonen": "tjänsteperson", "observatören": "observatör", "observatörerna": "observatörer", "suppleantern": "suppleanter",
}  # fmt: skip
"""Forms of a word that mean what the word of a heading means."""
_ROLES: Final = frozenset(
    "ersättare ersättarna suppleant suppleanter suppleanterna ledamot ledamöter ledamöterna medlem medlemmar medlemmarna delegater delegaterna representanter representanterna ombud ombuden gäst gäster "
    "tjänsteman tjänstemän tjänstemännen tjänsteperson tjänstepersoner tjänstepersonerna observatör observatörer adjungerad adjungerade sekreterare protokollförare".split()
)
ELSEWHERE: Final = frozenset("beslut beslutet besluten beslutsfattandet jäv omröstningen voteringen valet diskussionen handläggningen överläggningen".split())
"""What people can take part in or keep out of while they are at the meeting: "Anna Berg (S) deltar inte i beslutet"."""
_MEETINGS: Final = frozenset("mötet sammanträdet förhandlingarna sammankomsten träffen samrådet".split())
LINKS: Final = frozenset(
    (
        "och samt & av från för ur i på vid till som dels jämte med den det de detta dess denna sin sitt sina herr herrar herrarna fru fröken fruar vilka vilken vars följande nämnda under behandlingen behandling ärende ärendet "
        "mötet möte sammanträdet sammanträde sammankomsten förbundsmötet samrådet träffen direktionens nämndens styrelsens rådets utskottets samtliga alla båda bägge sistnämnda sistnämnde istället stället ställe "
        "stf här där ordinarie utan att hel hela via digitalt distans länk plats fysiskt hade har att dagens dag protokollet protokoll sekreterare giltigt laga förfall anmält anmälts därvid sig "
        "medan men dock övriga ingen inga ej icke inte genom kommun endast enbart bland dem dessa vår ledning"
    ).split()
)
"""Small words that such sentences are held together with."""


def plain(word: str) -> str:
    """A word of a sentence as the word of a heading that means the same."""
    return _SAME.get(word, word)


def is_role(word: str) -> bool:
    """Whether a word tells in what capacity those after it were there: "ledamöterna", "ersättaren"."""
    return plain(word) in _ROLES


def told_by(words: list[str]) -> Heading | None:
    """What the words of a sentence around its names say of the capacity and presence of those; None where they say nothing.

    "utan att tjänstgöra" tells of a substitute, wherever it stands; "förde protokollet" of the secretary.
    """
    said = list(words)
    if "utan" in said and any(plain(word) == "tjänstgörande" for word in said[said.index("utan") :]):
        at = said.index("utan")
        said = ["ej", "tjänstgörande", *(word for word in said[:at] if plain(word) != "tjänstgörande")]
    if {"förde", "fördes", "för"}.intersection(said) and {"protokollet", "protokoll", "anteckningarna", "pennan"}.intersection(said):
        return Heading("secretary", absent=False)
    if {"ledde", "leddes", "öppnade"}.intersection(said) and _MEETINGS.intersection(said):
        return Heading(None, absent=False)
    return meaning_of([plain(word) for word in said])


def is_told(words: list[str]) -> bool:
    """Whether the words of a sentence around its names tell that those were there or not."""
    return told_by(words) is not None or bool(PASSIVE.intersection(words)) or ("genom" in words and "deltog" in words)
