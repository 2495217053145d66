"""Every address that there is, with everything that it can be filled with: for tests that go through all pages.

An address with a part that nobody has told how to fill is an error: whoever adds one adds it here too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from django.conf import settings
from django.db.models import Max
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern, RegexPattern, RoutePattern

from samtrad.documents.models import Document, Doubt, Reading
from samtrad.following.models import Follow, ReminderChoice
from samtrad.following.queries.reminders import calendar_token
from samtrad.following.tokens import token
from samtrad.followup.models import Agreement, AgreementText, ContentMatrix, Grant, Plan, ReplyFile, Round, RoundPaper, RoundReply, Task
from samtrad.matters.models import Matter
from samtrad.meetings.models import AgendaItem, CertifiedUnit, NoticeSight, Paper, Release, RunMeeting, UnitFile
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Decision, Item, Meeting


class UnfillableError(AssertionError):
    """An address that the walk cannot fill."""


class Address(NamedTuple):
    """An address: its language's prefix, its route as it is written, and the name that it goes by."""

    prefix: str
    route: str
    name: str


Values = Callable[[], Iterable[object]]
_PART = re.compile(r"<(?:[\w.]+:)?(\w+)>|\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)")
_NUMBERED = 2
"""Numbers beyond those that there are, that are tried as well."""


def _ids(model: type) -> Values:
    return lambda: model._base_manager.values_list("pk", flat=True)


def _column(model: type, name: str) -> Values:
    return lambda: model._base_manager.values_list(name, flat=True)


def _upto(model: type, name: str) -> Values:
    return lambda: range((model._base_manager.aggregate(most=Max(name))["most"] or 0) + _NUMBERED)


FILL: dict[tuple[str, str], Values] = {
    ("fragor/", "address"): _column(Matter, "address"),
    ("arbete/moten/", "address"): _column(RunMeeting, "address"),
    ("/justering/", "number"): _ids(UnitFile),
    ("/justering/", "pk"): _ids(CertifiedUnit),
    ("arbete/justera/", "pk"): _ids(CertifiedUnit),
    ("/bevis/", "pk"): _ids(NoticeSight),
    ("arbete/moten/", "form"): lambda: ["pdf", "docx", "x"],
    ("arbete/moten/", "pk"): _ids(AgendaItem),
    ("uppdrag/", "address"): _column(Task, "address"),
    ("medel/", "address"): _column(Grant, "address"),
    ("planer/", "address"): lambda: [*Plan.objects.values_list("address", flat=True), *Agreement.objects.values_list("address", flat=True)],
    ("planer/", "what"): lambda: ["andra", "mal", "aktivitet", "laget", "matt", "varden", "kolada", "uppfoljning"],
    ("texter/", "address"): _column(AgreementText, "address"),
    ("texter/", "other"): _column(AgreementText, "address"),
    ("innehall/", "address"): _column(ContentMatrix, "address"),
    ("innehall/", "what"): lambda: ["andra", "ord"],
    ("rundor/", "address"): _column(Round, "address"),
    ("rundor/", "slug"): _column(Organisation, "slug"),
    ("rundor/", "pk"): lambda: {*_ids(RoundReply)(), *_ids(ReplyFile)(), *_ids(RoundPaper)()},
    ("svara/", "pk"): _ids(RoundPaper),
    ("kallelse/", "token"): lambda: ["x", "x:y:z"],
    ("kallelse/", "pk"): _ids(Paper),
    ("kallelser/", "address"): _column(RunMeeting, "address"),
    ("kallelser/", "pk"): _ids(Release),
    ("svara/", "token"): lambda: ["x", "x:y:z"],
    ("avtal/", "address"): _column(Agreement, "address"),
    ("lika/", "pk"): _ids(Doubt),
    ("organ/", "slug"): _column(Body, "slug"),
    ("moten/", "slug"): _column(Meeting, "slug"),
    ("punkt/", "number"): _upto(Item, "ordinal"),
    ("moten/", "number"): _upto(Decision, "ordinal"),
    ("personer/", "slug"): _column(Person, "slug"),
    ("organisationer/", "slug"): _column(Organisation, "slug"),
    ("dokument/", "address"): _column(Document, "address"),
    ("dokument/", "number"): _upto(Reading, "number"),
    ("dokument/", "page"): lambda: range(4),
    ("fragor/", "slug"): _column(Matter, "address"),
    ("folj/", "told"): lambda: ["x", "x.y", *(token(one, purpose) for one in Follow.objects.all() for purpose in ("confirm", "leave", "manage"))],
    ("arbete/kalender/", "token"): lambda: ["x", "x:y:z", *(calendar_token(one) for one in ReminderChoice.objects.exclude(calendar_key=""))],
    ("konto/", "provider_id"): lambda: ["oidc"],
    ("konto/", "uidb36"): lambda: ["1"],
    ("konto/", "key"): lambda: ["set-password", "x"],
    ("konto/", "pk"): lambda: [1],
    ("api/", "address"): _column(Document, "address"),
    ("arbete/vilka/person/", "slug"): _column(Person, "slug"),
    ("arbete/vilka/organisation/", "slug"): _column(Organisation, "slug"),
    ("arbete/", "slug"): _column(Body, "slug"),
    ("arbete/", "address"): _column(Document, "address"),
    ("arbete/", "number"): _upto(Reading, "number"),
    ("arbete/", "page"): lambda: range(3),
}
"""What fills a part of an address, by what stands in the route (the first that fits) and the part's name."""


def addresses() -> list[Address]:
    """Every address that is registered, in each language that it has."""
    found: list[Address] = []
    for prefix, patterns in _languages(get_resolver().url_patterns):
        found += [Address(prefix, route, name) for route, name in _routes(patterns)]
    return found


def _languages(patterns: Sequence[URLPattern | URLResolver]) -> Iterator[tuple[str, Sequence[URLPattern | URLResolver]]]:
    for one in patterns:
        if isinstance(one, URLResolver) and isinstance(one.pattern, LocalePrefixPattern):
            for language, _ in settings.LANGUAGES:
                yield ("" if language == settings.LANGUAGE_CODE else f"{language}/"), one.url_patterns
        else:
            yield "", [one]


def _routes(patterns: Sequence[URLPattern | URLResolver], before: str = "") -> Iterator[tuple[str, str]]:
    for one in patterns:
        route = before + _route(one.pattern)
        if isinstance(one, URLResolver):
            yield from _routes(one.url_patterns, route)
        else:
            yield route, str(one.name or "")


def _route(pattern: object) -> str:
    if isinstance(pattern, RegexPattern):
        return str(pattern).removeprefix("^").removesuffix("$").removesuffix("\\Z")
    assert isinstance(pattern, RoutePattern), pattern
    return str(pattern)


def filled(address: Address) -> list[str]:
    """The paths that an address stands for now. Raises ``UnfillableError``."""
    parts = [match[1] or match[2] for match in _PART.finditer(address.route)]
    choices = [list(_values(address.route, part)) for part in parts]
    pieces = _PART.sub("\x00", address.route).split("\x00")
    paths = []
    for chosen in itertools.product(*choices):
        told = [piece for pair in itertools.zip_longest(pieces, chosen, fillvalue="") for piece in pair]
        paths.append(f"/{address.prefix}" + "".join(str(one) for one in told))
    return paths


def _values(route: str, part: str) -> Iterable[object]:
    for (within, name), values in FILL.items():
        if name == part and within in route:
            return values()
    raise UnfillableError(f"{route}: tell in {__name__}.FILL what <{part}> is filled with")


class Answer(NamedTuple):
    """What came back: the path that was asked for, the status, the headers and all bytes."""

    path: str
    status: int
    headers: str
    content: bytes


def walk(client: Client, paths: Iterable[str]) -> list[Answer]:
    """Ask for every path."""
    return [_answer(path, client.get(path)) for path in paths]


_TOKEN = re.compile(rb'(name="csrfmiddlewaretoken" value=")[^"]+')


def _answer(path: str, answer: HttpResponse) -> Answer:
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    headers = "\n".join(f"{name}: {value}" for name, value in sorted(answer.headers.items()))
    return Answer(path, answer.status_code, headers, _TOKEN.sub(rb"\1", content))
