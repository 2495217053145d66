"""Answers to programs: JSON, and what went wrong as a code and a sentence in the language that they ask for."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import get_language, get_language_from_request, override

from samtrad.writing.failures import sentence
from samtrad.writing.labels import Language

_MESSAGES = {
    "no_token": ("visa en giltig nyckel: Authorization: Bearer …", "show a key that holds: Authorization: Bearer …"),
    "forbidden": ("den som nyckeln tillhör får inte lämna in dokument", "the one whose key it is may not hand in documents"),
    "method": ("det går inte att göra så här", "that cannot be done here"),
    "no_name": ("filens namn saknas. Ge det som ?name=protokoll.pdf", "the file's name is missing. Give it as ?name=minutes.pdf"),
    "no_file": ("fältet file saknas", "the field file is missing"),
    "no_length": ("längden saknas (Content-Length)", "the length is missing (Content-Length)"),
    "empty": ("filen är tom", "the file is empty"),
    "too_large": ("filen är större än {limit} MiB", "the file is larger than {limit} MiB"),
    "disposed": ("dokumentet är gallrat och tas inte emot igen", "the document was disposed of and is not taken in again"),
    "not_found": ("det finns inget sådant dokument från er", "there is no such document from you"),
    "stored": ("dokumentet kunde inte läggas undan: {why}. Försök igen senare", "the document could not be kept: {why}. Try again later"),
}
_LATER = 30
"""Seconds after which a program may try again."""


P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def spoken(view: View[P]) -> View[P]:
    """The view in the language that the program asks for: the addresses here have none of their own."""

    @functools.wraps(view)
    def answer(request: HttpRequest, /, *arguments: P.args, **named: P.kwargs) -> HttpResponse:
        with override(get_language_from_request(request)):
            return view(request, *arguments, **named)

    return answer


def refusal(status: int, code: str, **values: object) -> JsonResponse:
    """Why what was asked for was not done."""
    told = _MESSAGES[code][0 if language() == "sv" else 1].format(**values)
    return JsonResponse({"error": code, "message": told}, status=status)


def trouble(status: int, why: str) -> JsonResponse:
    """That the machine or the database would not, and when to try again."""
    answer = refusal(status, "stored", why=sentence(why, language()))
    answer["Retry-After"] = str(_LATER)
    return answer


def language() -> Language:
    """The language that the program asks for."""
    return "sv" if (get_language() or "sv").startswith("sv") else "en"
