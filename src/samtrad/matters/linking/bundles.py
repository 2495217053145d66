"""Items that bundle several matters, taken apart: "Aktuella frågor", "Korta punkter", "Information från …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.matters.linking.blocks import Block, Shape, blocks_of, is_label, without_bullet
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form
from samtrad.reading.words import Span
from samtrad.swedish.cutting import cut_at_word
from samtrad.swedish.sentences import split_sentences

_BUNDLE = re.compile(
    r"^(?:\W|\d)*(?:"
    r"laget runt\b|runda(?:n)? (?:runt )?bordet|information och dialog\b|aktuell(?:a|t)?\b(?!.*\b(?:detaljplan|budget|plan för)\b)|korta?\b (?:punkter|frågor|ärenden|information|rapporter|inspel|från)|övriga korta punkter"
    r"|information(?:er|en|spunkter|särenden)?(?:\W*$| (?:från|av) )|informationspunkter|informationsärenden|kort information"
    r"|(?:övriga?|andra) (?:frågor?|ärenden?|punkter?|information(?:er)?|rapporter|utredningar)\b|övrigt\b"
    r"|(?:läges)?rapport(?:er|ering|ering ar)?(?: och information)?(?:\W*$| från\b)|lägesrapporter|nulägesrapporter|lägesrapport från|statusrapporter"
    r"|meddelanden?\b|omvärlds(?:bevakning|spaning|rapport|information)|nyheter\b|nytt från|senaste nytt|på gång\b|det senaste från"
    r"|\w*(?:ordföranden?|chefen|direktören|sekreteraren|presidiet|kansliet|förvaltningen|kommunalrådet|regionrådet) (?:informerar|rapporterar|berättar|har ordet|meddelar)\W*$"
    r"|(?:förvaltningschefens?|direktörens?|verksamhetens|chefens|ordförandens?|förvaltningens?|verksamhets)[- ]?(?:information|rapport)\w*(?!\s+(?:för|om|över|kring|gällande|avseende|angående)\b)(?!.*\b(?:19|20)\d\d\b)"
    r"|(?:rapport|återkoppling|återrapportering|information|avrapportering|inspel|frågor|punkter) från (?:arbetsgrupp|nätverk|grupper|andra|möten|deltagar|kommunerna|medlemm|parterna|respektive|skr\b|vgr\b|gr\b|förbund|styr|chefs)"
    r"|pågående (?:arbeten?|frågor|ärenden|projekt|utredningar|remisser)\b|gemensamma (?:frågor|punkter)|remisser\b\W*$|uppföljning av (?:tidigare|föregående) (?:beslut|uppdrag|möten?)\b"
    r"|(?:nationell|regional|lokal|delregional)(?:a|t|ell)? (?:frågor|information|nytt)"
    r")",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"^\W*(?:\w+ ){0,8}?(?:informationen|rapporten|redovisningen|rapporterna|punkten|redogörelsen|lägesrapporten|föredragningen|anmälan)\b.{0,40}(?:antecknas|noteras|läggs|lades|godkänns|tackar)|^\W*(?:\w+ ){0,4}(?:noterar|antecknar|tackar för) \w*(?:information|redovisning|rapport)"
    r"|^\W*(?:inga|det fanns inga|inget) (?:övriga|ytterligare|att)|^\W*föredrag(?:ande|are)\b|^\W*(?:\w+ ){0,8}?(?:meddelanden(?:a)?|skrivelser(?:na)?|delgivningar(?:na)?|anmälningar(?:na)?|handlingar(?:na)?|protokollen|ärendena)\b(?: \w+){0,4} (?:till handlingarna|till protokollet|antecknas|noteras|anmäls|anmälda)\W*$|^\W*(?:bilaga|bilagor|länk)\b",
    re.IGNORECASE,
)
_LIST_FOLLOWS = re.compile(
    r"^\W*(?:(?:följande|nedanstående|bifogade|inkomna) (?:\w+ ){0,2}?(?:meddelanden|skrivelser|handlingar|anmälningar|delgivningar|protokoll|beslut|ärenden|frågor|punkter)\b[^.\n]{0,60}"
    r"|(?:\w+ ){0,6}(?:redovisas|anmäls|delges|föreligger|har inkommit|togs upp|lyfts) följande\b[^.\n]{0,40}|förteckning över [^.\n]{0,60})\W*$",
    re.IGNORECASE,
)
"""A line that says that a list follows: "Följande meddelanden redovisas"; what follows does not belong to it, but to itself."""
_GOES_ON = re.compile(
    r"^\W*(?:det|detta|den|denna|de|dessa|dess|även|också|vidare|därefter|därför|dock|arbetet|syftet|målet|frågan|ärendet|beslutet|tidsplanen?|tidplanen?|synpunkter|dialogen|diskussion|nätverket (?:lyfter|önskar|diskuterar)"
    r"|styrgruppen (?:diskuterar|har dialog|önskar)|gruppen (?:diskuterar|lyfter)|inom (?:nätverket|gruppen)|mötet|samtliga|bland annat|exempelvis|här|där|han|hon|som|förslaget|planen|resultatet|avtalet|projektet|utredningen|uppdraget)\b",
    re.IGNORECASE,
)
_ABOUT = r"(?: (?:kort|muntligt|vidare))?(?: (?:om|kring|för|från|av|gällande|angående|att|det är|det nu är|läget|status))*\s"
_WHO_TELLS = re.compile(
    r"^(?:(?:[A-ZÅÄÖ][\w-]+(?:[,:]? (?:och |från |på )?(?:[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ]{2,6}))*,? )?(?:har )?"
    r"(?:informerar?|informerade|informeras?|berättar|berättade|redogör|redogjorde|rapporterar|rapporterade|redovisar|redovisade|återkopplar|lyfter|uppdaterar|meddelar"
    r"|(?:ger|gav|lämnar|lämnade) (?:en )?(?:kort |muntlig )?(?:information|lägesrapport|rapport|uppdatering|lägesbild|redogörelse))\b"
    rf"|(?:kort |muntlig )?(?:information|lägesrapport|rapport|uppdatering|lägesbild)\b){_ABOUT}",
    re.IGNORECASE,
)
_BOLD = re.compile(r"\W*(?:\*\*|__)([^*_\n]{3,90}?)[.:]?(?:\*\*|__)")
_LEAD = re.compile(
    r"^(?P<lead>(?:[^.:\n–]|(?<=\w)–(?=\w)){3,70}?)(?::\s|\s[–-]\s|(?<=[a-zåäö)])-\s(?!och\b|eller\b|samt\b)|(?<!\bbl)(?<!\ba)(?<!\bex)(?<!\bca)(?<!\bkl)(?<!\bnr)(?<!\bfl)\.(?:\s|$)|\s-(?=[a-zåäö]))"
)
_CLAUSE = re.compile(r"\d|\W*att\b|\W*[a-h]\)", re.IGNORECASE)
"""Entries that are clauses of a decision: numbered, lettered, or opening with "att"."""
_SHORTEST = 12
_MATTERS = 3
_LONG_ENTRY = 160
"""Characters of an entry that tells of a matter, not of a detail."""
_MOST_OF = 0.75
_LONGEST_TITLE = 160


class Topic(NamedTuple):
    """One matter of several: where it stands, what it is called, what is said of it."""

    span: Span
    title: str
    text: str


def is_bundle(heading: str) -> bool:
    """Whether a heading says that several matters follow."""
    return _BUNDLE.match(heading) is not None


def topics_of(heading: str, text: str, start: int, end: int) -> list[Topic]:
    """The topics of an item's text; none where it is about what its heading says."""
    if is_bundle(heading):
        return _each(text, blocks_of(text, start, end))
    names = parts_of_heading(heading)
    blocks = blocks_of(text, start, end) if names or _may_list(text, start, end) else []
    return (_by_names(text, names, blocks) if names else []) or _by_entries(text, blocks)


def _may_list(text: str, start: int, end: int) -> bool:
    """Whether there is room for a list of matters."""
    return end - start >= _MATTERS * _LONG_ENTRY and text.find("\n- ", start, end) >= 0


def _by_entries(text: str, blocks: Sequence[Block]) -> list[Topic]:
    """Topics that are entries of a list, each as long as a passage: "Några exempel:" """
    entries = [block for block in blocks if block.shape is Shape.ENTRY]
    if any(_CLAUSE.match(entry.string) for entry in entries):
        return []
    if len(entries) < _MATTERS or sum(len(block.string) >= _LONG_ENTRY for block in entries) < _MOST_OF * len(entries):
        return []
    return [_topic(text, block, block.span[1]) for block in entries]


def _each(text: str, blocks: Sequence[Block]) -> list[Topic]:
    """Every block a topic; what hangs on the one before, or stands under a line that heads it, belongs to that."""
    spans: list[tuple[Block, int]] = []
    under_head = presents = False
    outer = min((block.depth for block in blocks if block.shape is Shape.ENTRY), default=0)
    for at, block in enumerate(blocks):
        string = block.string
        names_follow, presents = presents, string.casefold().startswith("föredrag") and is_label(string)
        if is_label(string) or _NOTED.match(string) or (names_follow and block.shape is Shape.HEAD):
            continue
        if _LIST_FOLLOWS.match(string):
            under_head = False
            continue
        if block.shape is Shape.HEAD or (string.endswith(":") and block.shape is not Shape.ENTRY):
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            if not string.endswith(":") or not following or following.shape is not Shape.ENTRY:
                spans.append((block, block.span[1]))
                under_head = True
            else:
                under_head = False
            continue
        hangs = spans and (under_head or (block.shape is Shape.ENTRY and block.depth > outer) or (block.shape is Shape.PARAGRAPH and _GOES_ON.match(string)))
        if hangs:
            spans[-1] = (spans[-1][0], block.span[1])
        elif len(string) >= _SHORTEST or any(len(word) > 2 for word in TOKEN.findall(string)):
            spans.append((block, block.span[1]))
    return [_topic(text, block, end) for block, end in spans]


def _topic(text: str, block: Block, end: int) -> Topic:
    start = block.span[0]
    string = without_bullet(text[start:end])
    return Topic((start, end), title_in(string), string)


def title_in(string: str) -> str:
    """What a topic calls itself: its lead, or its first sentence without who tells it."""
    bold = _BOLD.match(string)
    if bold:
        return bold.group(1).strip()
    bare = string.lstrip(" *_#•❖-–\t")
    teller = _WHO_TELLS.match(bare)
    if teller:
        bare = bare[teller.end() :]
    else:
        lead = _LEAD.match(bare)
        if lead:
            return lead.group("lead").strip()
    line = bare[: 2 * _LONGEST_TITLE].split("\n\n")[0].replace("\n", " ")
    spans = split_sentences(line)
    first = line[slice(*spans[0])] if spans else line
    return cut_at_word(first.strip(" *_."), _LONGEST_TITLE)


def parts_of_heading(heading: str) -> list[str]:
    """The matters that a heading names one after the other: "Färdplan, avtal och taxor" """
    parts = [
        part.strip(" *.") for part in re.split(r"[,;] (?:och |samt )?| samt |(?<!-) och (?=[a-zåäö]+(?:ing|an|en|et|er) )|(?<!-) och (?=revider)", heading)
    ]
    return parts if len(parts) > 1 and all(len(part) > 3 for part in parts) else []


def _by_names(text: str, names: Sequence[str], blocks: Sequence[Block]) -> list[Topic]:
    """Topics that begin where a block opens with what the heading calls one of them; two at least, or the item is one."""
    begins: list[tuple[int, str]] = []
    left = {name: _opening(name) for name in names}
    for block in blocks:
        opening = [form(word) for word in TOKEN.findall(without_bullet(block.string).lstrip("*_ "))[:4] if word.casefold() not in STOP_WORDS]
        for name, words in left.items():
            if words and opening[: len(words)] == words:
                begins.append((block.span[0], name))
                del left[name]
                break
    if len(begins) < 2:
        return []
    ends = [at for at, _ in begins[1:]] + [blocks[-1].span[1]]
    return [Topic((at, at + len(text[at:end].rstrip())), name, text[at:end].rstrip()) for (at, name), end in zip(begins, ends, strict=True)]


def _opening(name: str) -> list[str]:
    return [form(word) for word in TOKEN.findall(name)[:2] if word.casefold() not in STOP_WORDS]
