"""BankID's relying party API, version 6: an order is begun, its code shown and made anew each second, and collected until it is done.

https://developers.bankid.com/api-references/auth--sign/overview
"""

from __future__ import annotations

import base64
import hmac
from hashlib import sha256
from typing import Literal, Protocol, TypeVar

from msgspec import DecodeError, Struct, field, json

_Told = TypeVar("_Told")
_SHOWN = 40_000
"""Characters that the visible text may have when it is encoded, and the hidden data five times as many."""


class Transport(Protocol):
    """Sends a body to an address and gives back the status and the body of the answer."""

    def __call__(self, address: str, body: bytes) -> tuple[int, bytes]:
        """One question and its answer."""
        ...


class Order(Struct, frozen=True, rename="camel"):
    """An order that was begun. The start token opens the app on the same device; the QR parts make the code for another."""

    order_ref: str
    auto_start_token: str
    qr_start_token: str
    qr_start_secret: str

    def code(self, seconds: int) -> str:
        """What the QR code says so many seconds after the order was begun."""
        proof = hmac.new(self.qr_start_secret.encode(), str(seconds).encode(), sha256).hexdigest()
        return f"bankid.{self.qr_start_token}.{seconds}.{proof}"


class User(Struct, frozen=True, rename="camel"):
    """Who signed."""

    personal_number: str
    name: str
    given_name: str = ""
    surname: str = ""


class Completion(Struct, frozen=True, rename="camel"):
    """What a completed order leaves: who, the signature over what was shown, and the proof that the certificate was good."""

    user: User
    signature: str
    ocsp_response: str
    bank_id_issue_date: str = ""


class Collected(Struct, frozen=True, rename="camel"):
    """How far an order has come."""

    order_ref: str
    status: Literal["pending", "failed", "complete"]
    hint_code: str = ""
    completion_data: Completion | None = None


class _Refusal(Struct, frozen=True, rename="camel"):
    error_code: str = "unknown"
    details: str = ""


class BankIDError(RuntimeError):
    """The service refused; ``code`` is its own: alreadyInProgress, invalidParameters, requestTimeout, maintenance ..."""

    def __init__(self, code: str, details: str = "") -> None:
        super().__init__(f"{code}: {details}" if details else code)
        self.code, self.details = code, details


class NotToSignError(ValueError):
    """Nothing to show, or more than BankID takes."""


class _Sign(Struct, frozen=True, rename="camel", omit_defaults=True):
    end_user_ip: str
    user_visible_data: str | None = None
    user_visible_data_format: str | None = None
    user_non_visible_data: str | None = None
    requirement: dict[str, str] | None = None


class _Ref(Struct, frozen=True):
    order_ref: str = field(name="orderRef")


class BankID:
    """The service at an address, such as https://appapi2.bankid.com."""

    def __init__(self, address: str, transport: Transport) -> None:
        self._address, self._transport = address.rstrip("/"), transport

    def auth(self, address_of_user: str, personal_number: str | None = None) -> Order:
        """An order to tell who somebody is."""
        return self._ask("auth", _Sign(address_of_user, requirement=_of(personal_number)), Order)

    def sign(self, address_of_user: str, shown: str, hidden: bytes, personal_number: str | None = None) -> Order:
        """An order to sign the text that is shown, in BankID's simple markup, and with it ``hidden``, which is not."""
        visible = base64.b64encode(shown.encode()).decode()
        told = base64.b64encode(hidden).decode()
        what = f"{len(visible)} + {len(told)}"
        if not shown.strip() or len(visible) > _SHOWN or len(told) > 5 * _SHOWN:
            raise NotToSignError(what)
        return self._ask("sign", _Sign(address_of_user, visible, "simpleMarkdownV1", told, _of(personal_number)), Order)

    def collect(self, order: str) -> Collected:
        """How far it has come; to be asked every other second until it is no longer pending."""
        return self._ask("collect", _Ref(order), Collected)

    def cancel(self, order: str) -> None:
        """Ends an order that is pending."""
        self._ask("cancel", _Ref(order), dict[str, str])

    def _ask(self, what: str, body: Struct, answer: type[_Told]) -> _Told:
        status, data = self._transport(f"{self._address}/rp/v6.0/{what}", json.encode(body))
        try:
            if status != 200:
                refused = json.decode(data, type=_Refusal)
                raise BankIDError(refused.error_code, refused.details)
            return json.decode(data, type=answer)
        except DecodeError as error:
            raise BankIDError("unreadable", str(status)) from error


def _of(personal_number: str | None) -> dict[str, str] | None:
    return None if personal_number is None else {"personalNumber": personal_number}
