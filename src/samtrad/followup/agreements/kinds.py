"""What sorts of papers there are, each by the words that it is called by: an agreement may be called an överenskommelse, and is never a plan."""

from __future__ import annotations

from samtrad.matters.linking.endings import stem

AGREEMENT, PLAN = "agreement", "plan"
_WORDS = {
    AGREEMENT: "avtal överenskommelse samverkansavtal samarbetsavtal ramavtal huvudavtal underavtal tilläggsavtal",
    PLAN: "plan handlingsplan",
    "roadmap": "färdplan",
    "strategy": "strategi",
    "programme": "program",
    "policy": "policy",
    "guideline": "riktlinje rutin",
}
KIND_OF = {stem(word): kind for kind, words in _WORDS.items() for word in words.split()}
_LONGEST = sorted(KIND_OF, key=len, reverse=True)
_FRONT = 3
"""Letters of a compound before the word of its sort, at least."""
WHOLE_PARTIES = frozenset({AGREEMENT})
"""Sorts that bind several: one of them alone brings none of these into force."""


def kind_in(word: str) -> tuple[str, str]:
    """The sort that a word without endings names, with what a compound says before it: "hemsjukvårdsavtal" is an agreement on "hemsjukvård"; "" for none."""
    if word in KIND_OF:
        return KIND_OF[word], ""
    for end in _LONGEST:
        if word.endswith(end) and len(word) - len(end) >= _FRONT:
            front = word[: -len(end)].strip("-")
            return KIND_OF[end], front[:-1] if front.endswith("s") and len(front) > _FRONT else front
    return "", ""
