"""What is looked for by a rare sign first is what the plain pattern finds, in whatever text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from samtrad.documents import personal_numbers, sensitive_finding
from samtrad.documents.states import SensitiveKind
from samtrad.reading.words import Span

_PIECES = st.sampled_from(
    "anna@gmail.com|@|x.y@telia.se|070-123 45 67|+46 (0)70-1234567|07|0|+46|811228-9874|19811228-9874|8112289874|20|-|1| |/|Storgatan 5|Storgata|Väg 3|, 123 45 Fagerhed|\n|bor på |"
    "Backen 2 B lgh 1001|dokument-id: ABC1234567890|#A1234567890123|Transaktion 092221155575|BankID refno: 7526ae83-aaaa-bbbb-cccc-123456789012|-aaaa-bbbb-|kommun|Å|.".split(
        "|"
    )
)
_TEXTS = st.lists(_PIECES, max_size=14).map("".join)
_PHONE = re.compile(r"(?<![\d-])(?:\+46 ?\(?0?\)?|0)7[02369][- ]?\d(?:[ -]?\d){6}(?!\d)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def _plain(kind: SensitiveKind, text: str) -> list[Span]:
    """The same, gone through from each character on."""
    find = sensitive_finding
    if kind is SensitiveKind.PHONE:
        return [one.span() for one in _PHONE.finditer(text) if not find._official(text, one.start(), one.end())]
    if kind is SensitiveKind.EMAIL:
        return [one.span() for one in _MAIL.finditer(text) if find._PRIVATE_MAIL.search(one[0])]
    if kind is SensitiveKind.SIGNING_REFERENCE:
        return [one.span("id" if one["id"] else "number" if one["number"] else 0) for one in find._REFERENCE.finditer(text)]
    posted = [one.span() for one in find._POSTAL.finditer(text) if not find._official(text, one.start(), one.end())]
    return posted + [one.span() for one in find._BARE_STREET.finditer(text) if find._HOME.search(text, max(0, one.start() - 80), one.start())]


@given(_TEXTS)
def test_the_quick_way_finds_what_the_plain_one_finds(text: str) -> None:
    for kind, find in sensitive_finding._FINDERS:
        assert list(find(text)) == _plain(kind, text), kind
    numbers = [one.span() for one in personal_numbers._NUMBER.finditer(text) if personal_numbers._is_one(text, one)]
    assert list(personal_numbers.personal_numbers(text)) == numbers
