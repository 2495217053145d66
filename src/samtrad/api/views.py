"""Documents come from programs, and programs ask what became of them."""

from __future__ import annotations

from typing import BinaryIO, cast

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from samtrad.access.asked import number, value
from samtrad.access.models import User
from samtrad.api.answers import language, refusal, spoken, trouble
from samtrad.api.queries import may_enter, user_of
from samtrad.documents.actions import DisposedError, receive
from samtrad.documents.models import Document
from samtrad.documents.states import State, Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline.trouble import code
from samtrad.writing.failures import worded

_MIB = 1024 * 1024
_AROUND = 64 * 1024
"""What a form may have beside the file itself."""


@csrf_exempt  # a key is shown, and no cookie counts here
@spoken
def documents(request: HttpRequest) -> HttpResponse:
    """POST a document, as the body with its name in the address or as the field ``file`` of a form: 201 for a new one, 200 for one that is here already."""
    if request.method != "POST":
        return _not_so("POST")
    user = user_of(request)
    if user is None:
        return _who()
    if not may_enter(user):
        return refusal(403, "forbidden")
    told = str(request.META.get("CONTENT_LENGTH") or "")
    length = number(told)
    if length is None and not told.isdecimal():
        return refusal(411, "no_length")
    if length is None or length > settings.UPLOAD_LIMIT + _AROUND:
        return refusal(413, "too_large", limit=settings.UPLOAD_LIMIT // _MIB)
    return _taken(request, user, length)


def _taken(request: HttpRequest, user: User, length: int) -> HttpResponse:
    source: BinaryIO
    if (request.content_type or "").startswith("multipart/"):
        upload = request.FILES.get("file")
        if not isinstance(upload, UploadedFile):
            return refusal(400, "no_file")
        source, name, size = cast("BinaryIO", upload), upload.name or "", upload.size or 0
    else:
        source, name, size = cast("BinaryIO", request), value(request, "name"), length
    name = name.replace("\\", "/").rpartition("/")[2].strip()
    if not name:
        return refusal(400, "no_name")
    if not size:
        return refusal(400, "empty")
    return _received(source, name, user)


def _received(source: BinaryIO, name: str, user: User) -> HttpResponse:
    try:
        came = receive(source, name, Way.API, user)
    except TooLargeError:
        return refusal(413, "too_large", limit=settings.UPLOAD_LIMIT // _MIB)
    except DisposedError:
        return refusal(409, "disposed")
    except (OperationalError, InterfaceError) as error:
        return trouble(503, code(error))
    except OSError as error:
        return trouble(507, code(error))
    answer = JsonResponse(_told(came.document), status=201 if came.is_new else 200)
    answer["Location"] = _address(came.document)
    return answer


@spoken
def document(request: HttpRequest, address: str) -> HttpResponse:
    """GET what became of a document that the same person sent."""
    if request.method not in ("GET", "HEAD"):
        return _not_so("GET")
    user = user_of(request)
    if user is None:
        return _who()
    found = Document.objects.filter(address=address, receipts__by=user).first()
    return JsonResponse(_told(found)) if found else refusal(404, "not_found")


def _told(document: Document) -> dict[str, object]:
    """What a program is told of a document: where it stands, and why it could not be read."""
    why = worded(document.reason, document.detail, language(), options=False) if document.reason and document.state == State.PARKED else None
    return {
        "address": document.address,
        "url": _address(document),
        "sha256": document.sha256,
        "state": document.state,
        "reason": document.reason or None,
        "message": why,
    }


def _address(document: Document) -> str:
    return reverse("api:document", args=[document.address])


def _who() -> HttpResponse:
    answer = refusal(401, "no_token")
    answer["WWW-Authenticate"] = 'Bearer realm="samtrad"'
    return answer


def _not_so(method: str) -> HttpResponse:
    answer = refusal(405, "method")
    answer["Allow"] = method
    return answer
