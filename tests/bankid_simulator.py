"""A service that speaks BankID's relying party API, version 6, as far as a relying party can see: orders, hints, QR codes, refusals.

It keeps to what the API documents: an order is pending until the user starts the app and signs, collects of an order that is over are refused,
and whoever has an order pending gets ``alreadyInProgress``. Its signatures are XML signatures (``bankid_signatures``), by keys that a bank of its own vouches for.
"""

from __future__ import annotations

import base64
import hmac
import json
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import count
from threading import Thread
from typing import Any

from bankid_signatures import good, signature


class Simulator:
    """The service. The test plays the user: ``opens``, ``signs``, ``declines``."""

    def __init__(self) -> None:
        self.orders: dict[str, dict[str, Any]] = {}
        self._numbers = count(1)

    def __call__(self, address: str, body: bytes) -> tuple[int, bytes]:
        """As a transport."""
        base, _, what = address.partition("/rp/v6.0/")
        told = json.loads(body)
        if not base or what not in {"auth", "sign", "collect", "cancel"}:
            return self._refusal(404, "notFound", "No such method")
        answer: tuple[int, bytes] = getattr(self, f"_{what}")(told)
        return answer

    # the user

    def opens(self, order: str, code: str, seconds: int) -> bool:
        """The app reads a QR code: whether it is the one of that second, or of those just before."""
        kept = self.orders[order]
        for second in range(max(seconds - 5, 0), seconds + 1):
            proof = hmac.new(kept["secret"].encode(), str(second).encode(), sha256).hexdigest()
            if code == f"bankid.{kept['token']}.{second}.{proof}":
                kept["hint"] = "userSign"
                return True
        return False

    def signs(self, order: str, name: str, number: str) -> None:
        """The user signs."""
        self.orders[order] |= {
            "status": "complete",
            "user": {"personalNumber": number, "name": name, "givenName": name.split(maxsplit=1)[0], "surname": name.rsplit(maxsplit=1)[-1]},
        }

    def declines(self, order: str) -> None:
        """The user puts the phone away."""
        self.orders[order] |= {"status": "failed", "hint": "userCancel"}

    # the methods

    def _auth(self, told: dict[str, Any]) -> tuple[int, bytes]:
        return self._begin(told)

    def _sign(self, told: dict[str, Any]) -> tuple[int, bytes]:
        if not told.get("userVisibleData"):
            return self._refusal(400, "invalidParameters", "No userVisibleData")
        return self._begin(told)

    def _begin(self, told: dict[str, Any]) -> tuple[int, bytes]:
        if not told.get("endUserIp"):
            return self._refusal(400, "invalidParameters", "No endUserIp")
        number = (told.get("requirement") or {}).get("personalNumber")
        if number and any(one["for"] == number and one["status"] == "pending" for one in self.orders.values()):
            return self._refusal(400, "alreadyInProgress", "Order already in progress for pno")
        at = next(self._numbers)
        order = {"token": f"qr-{at}", "secret": f"secret-{at}", "status": "pending", "hint": "outstandingTransaction", "for": number, "told": told}
        self.orders[f"order-{at}"] = order
        return 200, json.dumps(
            {"orderRef": f"order-{at}", "autoStartToken": f"start-{at}", "qrStartToken": order["token"], "qrStartSecret": order["secret"]}
        ).encode()

    def _collect(self, told: dict[str, Any]) -> tuple[int, bytes]:
        order = self.orders.get(told.get("orderRef", ""))
        if order is None:
            return self._refusal(400, "invalidParameters", "No such order")
        answer = {"orderRef": told["orderRef"], "status": order["status"]}
        if order["status"] != "complete":
            answer["hintCode"] = order["hint"]
        else:
            answer["completionData"] = {
                "user": order["user"],
                "device": {"ipAddress": "192.0.2.1"},
                "bankIdIssueDate": "2025-01-01",
                "signature": base64.b64encode(signature(order["told"], order["user"])).decode(),
                "ocspResponse": base64.b64encode(good(order["user"])).decode(),
            }
        if order["status"] != "pending":
            del self.orders[told["orderRef"]]
        return 200, json.dumps(answer).encode()

    def _cancel(self, told: dict[str, Any]) -> tuple[int, bytes]:
        if self.orders.pop(told.get("orderRef", ""), None) is None:
            return self._refusal(400, "invalidParameters", "No such order")
        return 200, b"{}"

    @staticmethod
    def _refusal(status: int, code: str, details: str) -> tuple[int, bytes]:
        return status, json.dumps({"errorCode": code, "details": details}).encode()


def served(simulator: Simulator) -> HTTPServer:
    """The service at an address of this machine; whoever asks for it shuts it down."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status, data = simulator(
                f"http://{self.path}" if not self.path.startswith("/") else f"http:/{self.path}", self.rfile.read(int(self.headers["Content-Length"]))
            )
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *arguments: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server
