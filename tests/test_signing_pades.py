"""PAdES signatures: several in turn, seen as intact, valid and trusted apart, and what happens to each when bytes are changed."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from asn1crypto import tsp
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.signers import SimpleSigner

from answering import Answer, answering
from samtrad.signing.keys import KeyRefusedError, key_of
from samtrad.signing.pades import NotSignedError, Signing, signed
from samtrad.signing.seen import certificates_of, seen
from samtrad.signing.transport import Stamps
from samtrad.writing.minutes.compose import compose
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.paper import paper
from signing_keys import SECRET, holder, root, stamps
from written.meeting import MEETING

WHEN = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = ("Maja Nord", "Kommunalförbundet Norra sjön")


@cache
def unsigned() -> bytes:
    return paper(compose(MEETING, Options()), MEETING, WHEN)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> SimpleSigner:
    """A person's."""
    return key_of(holder(NAMES[0]).pkcs12(tmp_path_factory.mktemp("person") / "a.p12", root()), SECRET)


@pytest.fixture(scope="module")
def twice(key: SimpleSigner, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Signed by a person, then sealed by the organisation with a time stamp."""
    seal = key_of(holder(NAMES[1]).pkcs12(tmp_path_factory.mktemp("seal") / "b.p12", root()), SECRET)
    once = signed(unsigned(), Signing(field="Sekreterare", reason="Protokollet är fört", place="Norrby"), key)
    with answering() as authority:
        authority.answer = lambda _path: (200, {"Content-Type": "application/timestamp-reply"}, _stamped(authority.sent[-1]))
        return signed(once, Signing(field="Stämpel"), seal, Stamps(f"{authority.base}/tsa"))


def _stamped(question: bytes) -> bytes:
    """What an authority answers."""
    told = asyncio.run(stamps().async_request_tsa_response(tsp.TimeStampReq.load(question)))
    return bytes(told.dump())


@pytest.mark.parametrize(
    "answer", [(500, {}, b"nej"), (200, {"Content-Type": "text/html"}, b"<p>Logga in"), (200, {"Content-Type": "application/timestamp-reply"}, b"x" * 2**21)]
)
def test_an_authority_that_gives_no_time_is_told(key: SimpleSigner, answer: Answer) -> None:
    with answering() as authority:
        authority.answer = lambda _path: answer
        with pytest.raises(NotSignedError):
            signed(unsigned(), Signing(field="Stämpel"), key, Stamps(f"{authority.base}/tsa"))


def test_signatures_in_turn_are_intact_valid_and_trusted(twice: bytes) -> None:
    found = seen(twice, [root().seen])
    assert [(one.field, one.signer.removeprefix("Common Name: ")) for one in found] == [("Sekreterare", NAMES[0]), ("Stämpel", NAMES[1])]
    assert all(one.intact and one.valid and one.trusted and one.whole for one in found)
    assert [one.stamped is not None for one in found] == [False, True]


def test_what_was_signed_stands_first_and_unchanged(twice: bytes) -> None:
    assert twice.startswith(unsigned())


def test_signature_of_an_unknown_authority_is_valid_and_not_trusted(twice: bytes) -> None:
    assert {(one.intact, one.valid, one.trusted) for one in seen(twice, [])} == {(True, True, False)}


def test_changed_byte_is_seen(twice: bytes) -> None:
    at = twice.index(b"/Title") + 8
    changed = twice[:at] + bytes([twice[at] ^ 1]) + twice[at + 1 :]
    found = seen(changed, [root().seen])
    assert not found or not any(one.intact for one in found)


def test_what_is_no_pdf_has_no_signatures_and_takes_none(key: SimpleSigner) -> None:
    assert seen(b"Protokoll", []) == []
    assert seen(unsigned(), []) == []
    with pytest.raises(NotSignedError):
        signed(b"Protokoll", Signing(field="A"), key)


def test_field_is_signed_once(twice: bytes, key: SimpleSigner) -> None:
    with pytest.raises(NotSignedError):
        signed(twice, Signing(field="Sekreterare"), key)


def test_wrong_passphrase_is_refused(tmp_path: Path) -> None:
    path = holder(NAMES[0]).pkcs12(tmp_path / "a.p12", root())
    for secret in ("fel", None):
        with pytest.raises(KeyRefusedError):
            key_of(path, secret)
    with pytest.raises(KeyRefusedError):
        key_of(tmp_path / "none.p12", SECRET)


def test_certificates_are_read_as_pem_and_der(tmp_path: Path) -> None:
    paths = [tmp_path / "a.pem", tmp_path / "a.der"]
    for path, encoding in zip(paths, (Encoding.PEM, Encoding.DER), strict=True):
        path.write_bytes(root().certificate.public_bytes(encoding))
    assert [one.dump() for one in certificates_of(paths)] == [root().seen.dump()] * 2


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler's pdfsig is not installed")
def test_poppler_agrees(twice: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(twice)
    told = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout
    assert re.findall(r"Signature Validation: (.*)", told) == ["Signature is Valid."] * 2
    assert re.findall(r"Signer Certificate Common Name: (.*)", told) == list(NAMES)
