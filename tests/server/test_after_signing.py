"""Minutes signed elsewhere, scanned, sealed and signed with BankID, through their pages; what is not set is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django.fixtures import Settings

from bankid_signatures import ROOT, authority
from bankid_simulator import Simulator, served
from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.actions import certifying, files, minutes, room
from samtrad.meetings.models import CertifiedUnit, Certifier, UnitFile
from samtrad.meetings.queries.papers import to_sign
from samtrad.signing.evidence import is_bound, unpacked
from samtrad.signing.keys import key_of
from samtrad.signing.pades import Signing, signed
from server.run_meetings import NOW, World
from server.test_after_pages import held, here
from server.test_meeting_pages import told
from signing_keys import SECRET, holder, root

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def sent() -> tuple[World, CertifiedUnit, User]:
    """A meeting that is with those who certify, one of whom has an account."""
    run = held()
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], run.by)
    olle = User.objects.named("Olle Ek")
    Role.objects.create(user=olle, name=RoleName.MEMBER, body=run.body.pk)
    run.meeting.participants.filter(name="Olle Ek").update(user=olle)
    minutes.draft(run.meeting, run.by, NOW)
    unit = CertifiedUnit.objects.get()
    certifying.send(unit, run.by, NOW)
    return run, CertifiedUnit.objects.select_related("written").get(), olle


def test_a_file_signed_elsewhere_comes_back_and_is_sealed(client: Client, settings: Settings, tmp_path: Path) -> None:
    run, unit, _olle = sent()
    client.force_login(run.by)
    to = f"{here(run)}justering/{unit.pk}/"
    assert client.get(f"{to}protokoll.pdf").content == to_sign(unit)
    page = told(client, to, 422, act="take_in")
    assert "Något saknas" in page
    assert client.post(to, {"act": "take_in", "file": SimpleUploadedFile("x.exe", b"MZ")}).status_code == 422
    files.paper_of(unit, run.by, NOW)
    key = key_of(holder("Mira Dal").pkcs12(tmp_path / "a.p12", root()), SECRET)
    back = signed(to_sign(unit), Signing(field="Mira"), key)
    assert client.post(to, {"act": "take_in", "file": SimpleUploadedFile("signerat.pdf", back)}).status_code == 302
    assert client.post(to, {"act": "take_in", "file": SimpleUploadedFile("papper.png", b"\x89PNG\r\n\x1a\n1")}).status_code == 302
    page = client.get(to).content.decode()
    assert ("Mira Dal" in page, "SAMTRAD_TRUSTED" in page, "Filen börjar inte med" in page) == (True, True, False)
    assert [one.kind for one in UnitFile.objects.all()] == ["paper", "elsewhere", "scan"]
    assert unit.written is not None
    for one in unit.certifiers.all():
        told(client, to, act="elsewhere", certifier=one.pk, sha256=unit.written.sha256)
    assert set(Certifier.objects.values_list("method", flat=True)) == {"elsewhere"}
    assert "SAMTRAD_SEAL" in client.get(to).content.decode()
    assert "inte inställt" in told(client, to, 422, act="seal")
    settings.SEAL, settings.SEAL_WORD = str(holder("Förbundet").pkcs12(tmp_path / "seal.p12", root())), SECRET
    settings.TRUSTED = str(tmp_path / "trusted")
    Path(settings.TRUSTED).mkdir()
    (Path(settings.TRUSTED) / "root.pem").write_bytes(root().certificate.public_bytes(Encoding.PEM))
    page = told(client, to, act="seal")
    assert page.count("Förbundet") >= 1
    sealed = UnitFile.objects.get(kind="sealed")
    assert bytes(sealed.data).startswith(back)
    assert client.get(f"{to}fil/{sealed.pk}/").content == bytes(sealed.data)
    settings.SEAL = str(tmp_path / "none.p12")
    assert "Underskriften gick inte att göra" in told(client, to, 422, act="seal")
    for act in (lambda: UnitFile.objects.update(name="x"), lambda: UnitFile.objects.all().delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


@pytest.fixture
def service(settings: Settings, tmp_path: Path) -> Iterator[Simulator]:
    """BankID's service at an address of this machine."""
    settings.BANKID_ROOT = str(tmp_path / "bankid.pem")
    Path(settings.BANKID_ROOT).write_bytes(authority(ROOT).certificate.public_bytes(Encoding.PEM))
    simulator = Simulator()
    server = served(simulator)
    settings.BANKID = f"http://127.0.0.1:{server.server_port}"
    yield simulator
    server.shutdown()
    server.server_close()


def test_somebody_certifies_with_bankid(client: Client, service: Simulator) -> None:
    _run, unit, olle = sent()
    client.force_login(olle)
    own = f"/arbete/justera/{unit.pk}/"
    to = f"{own}bankid/"
    assert "Skriv under med BankID" in client.get(to).content.decode()
    for name, said in (("", "avbröt"), ("Bo Ek", "Underskriften är en annans"), ("Karl Olle Ek", "Du har justerat med BankID")):
        page = told(client, to, act="begin")
        answer = client.get(to)
        assert (answer["Refresh"], "data:image/svg+xml;base64," in page) == ("2", True)
        order = list(service.orders)[-1]
        if name:
            service.signs(order, name, "199001012385")
        else:
            service.declines(order)
        assert client.get(to)["Location"] == f"{own}#justera"
        assert said in client.get(own).content.decode()
    row = Certifier.objects.get(participant__user=olle)
    assert (row.state, row.method, row.evidence["name"]) == ("signed", "bankid", "Karl Olle Ek")
    assert "199001012385" not in str(row.evidence)
    kept = UnitFile.objects.get(kind="evidence")
    assert is_bound(unpacked(bytes(kept.data)), bytes(UnitFile.objects.get(kind="paper").data), files.bankid_roots(), kept.at)


def test_a_signature_whose_authority_is_another_certifies_nothing(client: Client, service: Simulator, settings: Settings) -> None:
    _run, unit, olle = sent()
    Path(settings.BANKID_ROOT).write_bytes(authority("Annan").certificate.public_bytes(Encoding.PEM))
    client.force_login(olle)
    own = f"/arbete/justera/{unit.pk}/"
    told(client, f"{own}bankid/", act="begin")
    service.signs(list(service.orders)[-1], "Olle Ek", "199001012385")
    client.get(f"{own}bankid/")
    assert "håller inte vid kontroll" in client.get(own).content.decode()
    assert not UnitFile.objects.filter(kind="evidence").exists()
    assert not Certifier.objects.filter(state="signed").exists()


def test_bankid_is_cancelled_away_or_not_set(client: Client, service: Simulator, settings: Settings) -> None:
    _run, unit, olle = sent()
    client.force_login(olle)
    own = f"/arbete/justera/{unit.pk}/"
    to = f"{own}bankid/"
    told(client, to, act="begin")
    assert "Avbrutet" in told(client, to, act="cancel")
    assert service.orders == {}
    settings.BANKID = "http://127.0.0.1:9"
    assert "BankID svarar inte" in told(client, to, act="begin")
    settings.BANKID = ""
    assert "SAMTRAD_BANKID" in client.get(own).content.decode()
    assert "SAMTRAD_BANKID" in told(client, to, 200, act="begin")
    settings.BANKID, kept = "http://127.0.0.1:9", settings.BANKID_ROOT
    settings.BANKID_ROOT = f"{kept}.none"  # what came back could not be computed
    assert "SAMTRAD_BANKID_ROOT" in client.get(to).content.decode()
    settings.BANKID_ROOT = kept
    settings.BANKID = "https://appapi2.bankid.com"  # without a certificate it is not asked
    assert "SAMTRAD_BANKID" in client.get(to).content.decode()
    other = User.objects.named("Annan")
    Role.objects.create(user=other, name=RoleName.MEMBER)
    client.force_login(other)
    assert client.get(to).status_code == 404


def test_names_as_bankid_has_them() -> None:
    assert files.is_named("Olle Ek", "KARL OLLE EK")
    assert files.is_named("Anna-Lena Ek", "Anna Lena Maria Ek")
    assert not files.is_named("Olle Ek", "Olle Ekman")
    assert not files.is_named("", "Olle Ek")
