"""The word that a document of its own puts before what was decided, where it has none of the usual ones: "Samsyn: ...", "Utfall: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.lexicon.decision_verbs import find_verb
from samtrad.reading.lexicon.roles import heading_of, is_side
from samtrad.reading.structure.labels import label_kind, label_of
from samtrad.swedish.names import is_organisation, is_place, is_title
from samtrad.swedish.names_given import GIVEN_NAMES

_LABEL = re.compile(r"([A-ZÅÄÖ][a-zåäö]{2,20}(?: [a-zåäö]{1,12}){0,2}):\s(?=[A-ZÅÄÖ])")
_FEWEST = 2
_FEWEST_PLAIN = 3
"""The same where nothing but the colon sets the word apart."""
_MOSTLY = 0.7
_OPENING = 90
"""Characters of a sentence in which its deciding verb stands."""
_REPORTED = re.compile(
    r"\b(?:har|hade|ska|skall|kan|bör|vill|undrar|berättar|informerar|informerade|rapporterar|redovisar|frågar|föredrar|yrkar|anser|menar)\b"
)


def own_labels(cleans: Sequence[Clean]) -> frozenset[str]:
    """Words before a colon that open most often with a decision behind them, bold or plain; none where the document says "Beslut".

    What returns before sentences that decide, and is no usual sub-heading, is the document's word for them: "Samsyn: Gruppen rekommenderar ...".
    """
    found: dict[str, list[bool]] = {}
    bold: set[str] = set()
    for clean in cleans:
        if ": " in clean.string and (match := _LABEL.match(clean.string)):
            found.setdefault(match.group(1), []).append(_decides(clean.string[match.end() :]))
            if match.end(1) <= clean.bold <= match.end():
                bold.add(match.group(1))
    chosen = {
        label
        for label, said in found.items()
        if len(said) >= (_FEWEST if label in bold else _FEWEST_PLAIN)
        and sum(said) >= _MOSTLY * len(said)
        and label_kind(label) is None
        and not _is_someone(label)
    }
    if not chosen or any(_is_usual(clean) for clean in cleans):
        return frozenset()
    return frozenset(chosen)


def _is_usual(clean: Clean) -> bool:
    """Whether a line is a usual sub-heading of decisions, or opens with one."""
    if "eslut" not in clean.string and "tällningstagande" not in clean.string:
        return False
    label = label_of(clean.string, bold=clean.bold) if len(clean.string) < 100 or clean.bold else None
    return label is not None and label.kind in {"decision", "position"}


def _is_someone(label: str) -> bool:
    """Whether a word before a colon is a person, a place or an organisation, of whom the sentence behind it tells."""
    if " " in label:
        return is_side(label) or heading_of(label) is not None
    return label.casefold() in GIVEN_NAMES or is_place(label) or is_organisation(label) or is_side(label) or heading_of(label) is not None or is_title(label)


def _decides(string: str) -> bool:
    """Whether a sentence opens as one that decides does."""
    low = string[:_OPENING].casefold()
    return find_verb(low) is not None and _REPORTED.search(low) is None
