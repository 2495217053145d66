"""BankID's orders against a service that speaks its API, and evidence that is bound to a document."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from asn1crypto import x509

from bankid_signatures import ROOT, Vouched, authority, good, signature, user
from bankid_simulator import Simulator, served
from samtrad.signing.bankid import BankID, BankIDError, Completion, NotToSignError, Order, User
from samtrad.signing.evidence import UnboundError, bound, evidence, is_bound, packed, unpacked
from samtrad.signing.proof import UnsoundError, proof_of
from samtrad.signing.transport import Https
from signing_keys import FROM

PDF = b"%PDF-1.7 protokoll"
SHOWN = "# Justera protokoll\nFörbundsdirektionen 2026-03-02, §§ 12–15"
NUMBER = "199001012385"
WHEN = FROM + timedelta(days=60)
BO = {"name": "Bo Ek", "personalNumber": NUMBER}
TOLD = {"userVisibleData": base64.b64encode(SHOWN.encode()).decode(), "userNonVisibleData": base64.b64encode(bound(PDF, "protokoll-1")).decode()}


@pytest.fixture
def service() -> Simulator:
    return Simulator()


@pytest.fixture
def client(service: Simulator) -> BankID:
    return BankID("https://bankid.example/", service)


def done(client: BankID, service: Simulator) -> tuple[str, Completion]:
    order = client.sign("192.0.2.7", SHOWN, bound(PDF, "protokoll-1"))
    service.signs(order.order_ref, "Bo Ek", NUMBER)
    found = client.collect(order.order_ref)
    assert found.completion_data is not None
    return order.order_ref, found.completion_data


def test_order_is_shown_collected_and_signed(client: BankID, service: Simulator) -> None:
    order = client.sign("192.0.2.7", SHOWN, bound(PDF, "protokoll-1"))
    assert (client.collect(order.order_ref).status, client.collect(order.order_ref).hint_code) == ("pending", "outstandingTransaction")
    assert service.opens(order.order_ref, order.code(3), 3)
    assert client.collect(order.order_ref).hint_code == "userSign"
    service.signs(order.order_ref, "Bo Ek", NUMBER)
    found = client.collect(order.order_ref)
    assert found.status == "complete"
    assert found.completion_data is not None
    assert found.completion_data.user.name == "Bo Ek"


def test_code_is_that_of_the_documented_example() -> None:
    order = Order("", "", "67df3917-fa0d-44e5-b327-edcc928297f8", "d28db9a7-4cde-429e-a983-359be676944c")
    assert order.code(0) == "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8"


def test_old_or_foreign_code_opens_nothing(client: BankID, service: Simulator) -> None:
    one, other = (client.auth("192.0.2.7") for _ in range(2))
    assert not service.opens(one.order_ref, one.code(0), 9)
    assert not service.opens(one.order_ref, other.code(9), 9)


def test_declined_order_fails_and_is_over(client: BankID, service: Simulator) -> None:
    order = client.sign("192.0.2.7", SHOWN, b"")
    service.declines(order.order_ref)
    found = client.collect(order.order_ref)
    assert (found.status, found.hint_code, found.completion_data) == ("failed", "userCancel", None)
    with pytest.raises(BankIDError, match="invalidParameters"):
        client.collect(order.order_ref)


def test_cancelled_order_is_over(client: BankID) -> None:
    order = client.auth("192.0.2.7", NUMBER)
    with pytest.raises(BankIDError) as refused:
        client.auth("192.0.2.7", NUMBER)
    assert refused.value.code == "alreadyInProgress"
    client.cancel(order.order_ref)
    assert client.auth("192.0.2.7", NUMBER).order_ref != order.order_ref


@pytest.mark.parametrize(("shown", "hidden"), [("", b""), (" \n", b""), ("x" * 40_000, b""), ("x", b"x" * 200_000)])
def test_what_is_too_much_or_nothing_is_not_asked_for(client: BankID, service: Simulator, shown: str, hidden: bytes) -> None:
    with pytest.raises(NotToSignError):
        client.sign("192.0.2.7", shown, hidden)
    assert service.orders == {}


@pytest.mark.parametrize(("status", "body"), [(200, b"<html>"), (503, b"Service Unavailable"), (200, b'{"orderRef": 1}')])
def test_answer_that_is_none_is_refused(status: int, body: bytes) -> None:
    with pytest.raises(BankIDError, match="unreadable"):
        BankID("https://bankid.example", lambda _address, _body: (status, body)).auth("192.0.2.7")


def given(data: bytes, answer: bytes = b"") -> Completion:
    return Completion(User(NUMBER, "Bo Ek"), base64.b64encode(data).decode(), base64.b64encode(answer).decode())


def roots() -> list[x509.Certificate]:
    return [authority(ROOT).seen]


def test_evidence_is_bound_to_the_document_and_the_text(client: BankID, service: Simulator) -> None:
    order, completion = done(client, service)
    told = evidence(order, completion, PDF, SHOWN, roots(), WHEN)
    assert unpacked(packed(told)) == told
    assert is_bound(told, PDF, roots(), WHEN)
    assert not is_bound(told, PDF + b"\n", roots(), WHEN)
    assert not is_bound(msgspec.structs.replace(told, shown="# Annat"), PDF, roots(), WHEN)
    assert not is_bound(told, PDF, [], WHEN)
    for pdf, shown in ((b"%PDF-1.7 annat", SHOWN), (PDF, "# Annat")):
        with pytest.raises(UnboundError):
            evidence(order, completion, pdf, shown, roots(), WHEN)


@pytest.mark.parametrize(("name", "number"), [("Bo Ekman", NUMBER), ("", NUMBER), ("Bo Ek", "199001012386")])
def test_signature_of_somebody_else_is_no_evidence(name: str, number: str) -> None:
    completion = msgspec.structs.replace(given(signature(TOLD, BO)), user=User(number, name))
    with pytest.raises(UnboundError):
        evidence("order-1", completion, PDF, SHOWN, roots(), WHEN)


SOUND = signature(TOLD, BO)
OTHER = signature({**TOLD, "userVisibleData": base64.b64encode(b"# Annat").decode()}, BO)
INNER = re.compile(rb"<bankIdSignedData.*</bankIdSignedData>", re.DOTALL)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "unreadable"), (b"<a/>", "unreadable"), (b"<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>", "unreadable"),
        (SOUND.replace(b"<funcId>Signing", b"<funcId>Identification"), "broken"),  # one word of what was signed
        (SOUND.replace(b"<SignatureValue>", b"<SignatureValue>AAAA"), "broken"),
        (SOUND.replace(b"xmldsig-more#rsa-sha256", b"xmldsig-more#hmac-sha256"), "broken"),  # a secret that nobody has
        (INNER.sub(INNER.findall(OTHER)[0], SOUND), "broken"),  # what another signature is about
        (SOUND.replace(b"</Signature>", b"<Object>" + INNER.findall(OTHER)[0] + b"</Object></Signature>"), "broken"),  # two of one name
        (re.sub(rb"<Reference Type.*?</Reference>", b"", SOUND), "broken"),  # what was signed is the key alone
        (signature(TOLD, BO, Vouched("Bo Ek", NUMBER, Vouched("Bo Ek", NUMBER))), "untrusted"),  # vouched for by itself
        (signature(TOLD, BO, user("Bo Ek", NUMBER, "Någon annan")), "untrusted"),
        (signature(TOLD, BO, Vouched("Bo Ek", NUMBER, user("Ada Alm", "199001012377", ROOT))), "untrusted"),  # by a user, who is no bank
    ],
)  # fmt: skip
def test_signature_that_does_not_hold_proves_nothing(data: bytes, why: str) -> None:
    with pytest.raises(UnsoundError, match=why):
        evidence("order-1", given(data), PDF, SHOWN, roots(), WHEN)


@pytest.mark.parametrize("text", ["inte base64", "PGE+", "A" * 2_000_000])
def test_signature_that_cannot_be_read_proves_nothing(text: str) -> None:
    with pytest.raises(UnsoundError, match="unreadable"):
        proof_of(text, "", roots(), WHEN)


def test_certificate_that_is_withdrawn_too_old_or_of_an_unknown_authority_is_not_trusted() -> None:
    sound = given(SOUND, good(BO))
    assert evidence("order-1", sound, PDF, SHOWN, roots(), WHEN).name == "Bo Ek"
    withdrawn = given(SOUND, good(BO, withdrawn=FROM))
    for completion, trusted, at in ((withdrawn, roots(), WHEN), (sound, roots(), WHEN + timedelta(days=20_000)), (sound, [authority("Annan").seen], WHEN)):
        with pytest.raises(UnsoundError, match=r"untrusted|broken"):
            evidence("order-1", completion, PDF, SHOWN, trusted, at)


@pytest.fixture
def address(service: Simulator) -> Iterator[str]:
    server = served(service)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_service_at_an_address(address: str, service: Simulator) -> None:
    client = BankID(address, Https())
    order = client.sign("192.0.2.7", SHOWN, bound(PDF, "protokoll-1"))
    service.signs(order.order_ref, "Bo Ek", NUMBER)
    assert client.collect(order.order_ref).status == "complete"
    with pytest.raises(BankIDError, match="invalidParameters"):
        client.collect(order.order_ref)


def test_nobody_at_an_address() -> None:
    with pytest.raises(BankIDError, match="unreachable"):
        BankID("http://127.0.0.1:9", Https()).auth("192.0.2.7")
