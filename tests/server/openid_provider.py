"""An organisation's own sign-in, small: an OpenID provider in this process, for tests. It keeps what each code was asked for with, as a real one does."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt

from answering import serving

CLIENT, SECRET = "samtrad", "hemligt"
_KEY = "x" * 32
Claims = dict[str, Any]


class Provider:
    """The provider: whom a code stands for, and what it was asked for with."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.codes: dict[str, tuple[Claims, dict[str, str]]] = {}
        self.tokens: dict[str, Claims] = {}
        self.refused: list[str] = []

    def agreed(self, asked: str, claims: Claims) -> dict[str, str]:
        """Someone signs in there, sent by an address; what their browser comes back with."""
        told = {name: values[0] for name, values in parse_qs(urlsplit(asked).query).items()}
        assert told["client_id"] == CLIENT
        assert told["response_type"] == "code"
        assert "openid" in told["scope"].split()
        assert told["code_challenge_method"] == "S256"
        code = secrets.token_hex(8)
        self.codes[code] = (claims, told)
        return {"code": code, "state": told["state"]}

    def answer(self, path: str, form: dict[str, str], bearer: str) -> tuple[int, Any]:
        """What is answered, and with which status."""
        if path == "/.well-known/openid-configuration":
            at = self.address
            told = {"issuer": at, "authorization_endpoint": f"{at}/authorize", "token_endpoint": f"{at}/token", "userinfo_endpoint": f"{at}/userinfo"}
            return 200, {**told, "jwks_uri": f"{at}/keys", "token_endpoint_auth_methods_supported": ["client_secret_post"]}
        if path == "/token":
            return self._token(form)
        if path == "/userinfo" and bearer in self.tokens:
            return 200, self.tokens[bearer]
        return 404, {}

    def _token(self, form: dict[str, str]) -> tuple[int, Any]:
        """A token for a code, once, for whoever asked for it and knows the secrets."""
        claims, asked = self.codes.pop(form.get("code", ""), ({}, {}))
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
        if not claims or form.get("client_secret") != SECRET or proof != asked["code_challenge"] or form.get("redirect_uri") != asked["redirect_uri"]:
            self.refused.append(form.get("code", ""))
            return 400, {"error": "invalid_grant"}
        token, now = secrets.token_hex(8), int(time.time())
        self.tokens[token] = claims
        about = {"iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 60, **claims}
        return 200, {"access_token": token, "token_type": "Bearer", "id_token": jwt.encode(about, _KEY, algorithm="HS256")}


@contextmanager
def running() -> Iterator[Provider]:
    """A provider that answers while the test runs."""
    made: list[Provider] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            form = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            told = {name: values[0] for name, values in parse_qs(form).items()}
            status, said = made[0].answer(urlsplit(self.path).path, told, self.headers.get("Authorization", "").removeprefix("Bearer "))
            body = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name that is asked for

        def log_message(self, *_told: object) -> None:
            """Nothing is noted."""

    with serving(Handler) as at:
        made.append(Provider(f"http://{at}"))
        yield made[0]
