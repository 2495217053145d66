"""How often one address may ask: counted under a hash that changes each day and tells nobody who it was."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time
from typing import Literal

from allauth.core.internal.httpkit import get_client_ip
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest

Kind = Literal["search", "api", "upload", "sign-in", "follow", "answer"]
_DAY = 86_400


def spend(request: HttpRequest, kind: Kind) -> int:
    """Count a request; the seconds to wait where there were too many, else 0."""
    most, seconds = settings.RATES[kind]
    now = int(time.time())
    name = f"rate:{kind}:{who(request)}:{now // seconds}"
    if cache.add(name, 1, seconds):
        return 0
    try:
        count = cache.incr(name)
    except ValueError:  # it ran out between the two
        return 0
    return 0 if count <= most else seconds - now % seconds


def who(request: HttpRequest) -> str:
    """An address as nobody can read it: hashed with the installation's secret and the day. A network of IPv6 addresses is one."""
    try:
        address = get_client_ip(request) or ""
    except ImproperlyConfigured:  # fewer web servers told of than there are
        address = request.META.get("REMOTE_ADDR", "")
    if ":" in address:
        address = str(ipaddress.IPv6Network((address, 64), strict=False).network_address)
    return hmac.new(str(settings.SECRET_KEY).encode(), f"{int(time.time()) // _DAY}:{address}".encode(), hashlib.sha256).hexdigest()[:20]
