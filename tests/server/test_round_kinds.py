"""Surveys, joinings, nominations and options, from being put to being compiled, each in words of its own: nobody adopts a survey."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.queries.rounds import took
from samtrad.followup.round_answers import answers, state_word
from samtrad.followup.states import PartyState, ReplyKind, RoundKind
from samtrad.people.models import Body, Organisation, OrganisationName

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAMES = ("Fagerhed", "Kvarnhede")


@pytest.mark.parametrize(
    ("kind", "answer", "says", "state"),
    [
        ("survey", "official", "Svar på enkäten", "Har svarat"),
        ("joining", "adopted", "Ja, ansluter sig", "Har anslutit sig"),
        ("nomination", "official", "Nominering", "Har nominerat"),
        ("option", "adopted", "Ja, har tecknat", "Har tecknat"),
    ],
)
def test_a_round_of_each_kind_from_being_put_to_being_compiled(maja: User, client: Client, kind: str, answer: str, says: str, state: str) -> None:
    owner = Organisation.objects.create(slug="forbundet", name="Mellanbygdens kommunalförbund", kind="federation", county="14")
    for at, name in enumerate(NAMES):
        one = Organisation.objects.create(slug=name.lower(), name=name, kind="municipality", code=f"149{at}", county="14")
        OrganisationName.objects.create(organisation=one, name=name, key=name.casefold())
    body = Body.objects.create(slug="styrelsen", name="Förbundsstyrelsen", owner=owner)
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    keeper, party = Client(), Client()
    keeper.force_login(maja)
    new = {"body": str(body.pk), "kind": kind, "question": "Gemensam växel", "parties": "\n".join(NAMES), "last_day": "2099-01-01"}
    assert keeper.post("/arbete/rundor/ny/", new).status_code == 302
    made = Round.objects.get()
    here, row = f"/arbete/rundor/{made.address}/", made.parties.get(organisation__name="Fagerhed")
    keeper.post(here, {"act": "send"})
    found = re.search(r"/svara/([^/]+)/", keeper.post(here, {"act": "link", "party": str(row.pk), "address": "a@b.example"}).content.decode())
    assert found
    form = party.get(f"/svara/{found[1]}/").content.decode()
    assert re.findall(r'<option value="(\w+)"', form) == [code for code, _said in answers(kind)]
    assert says in form
    told = {"version": "1", "answer": answer, "text": "Vi svarar så här.", "name": "Karin Ahl", "address": "a@b.example"}
    assert party.post(f"/svara/{found[1]}/", told).status_code == 302
    assert says in party.get(f"/svara/{found[1]}/").content.decode()
    keeper.post(here, {"act": "yes", "reply": str(RoundReply.objects.get().pk)})
    keeper.post(here, {"act": "publish"})
    page = client.get(f"/rundor/{made.address}/").content.decode()
    assert f"{state}: <b" in page
    assert "Gemensam växel" in client.get("/organisationer/kvarnhede/vantar/").content.decode()
    assert "Gemensam växel" not in client.get("/organisationer/fagerhed/vantar/").content.decode()
    assert "Gäller inte ännu" not in page  # only what is to be adopted comes into force
    with zipfile.ZipFile(io.BytesIO(keeper.get(f"/arbete/rundor/{made.address}.docx").content)) as packed:
        document = packed.read("word/document.xml").decode()
    assert state in document
    assert "Vi svarar så här." in document
    assert f"Fagerhed,{state}" in client.get(f"/rundor/{made.address}.csv").content.decode().replace(";", ",")


@pytest.mark.parametrize(("kind", "refused"), [("survey", "adopted"), ("nomination", "adopted"), ("consultation", "adopted"), ("joining", "decision")])
def test_an_answer_that_the_kind_does_not_take_is_no_choice(kind: str, refused: str) -> None:
    assert refused not in dict(answers(kind))
    assert all(code in ReplyKind.values for code, _said in answers(kind))


def test_every_state_has_a_word_in_every_kind() -> None:
    words = {(kind, state): state_word(kind, state) for kind in RoundKind for state in PartyState}
    assert all(words.values())
    assert words[RoundKind.SURVEY, PartyState.OFFICIAL] == "Har svarat"
    assert words[RoundKind.ADOPTION, PartyState.ADOPTED] == "Har antagit"


def test_how_long_rounds_took_is_told_of_those_that_anyone_may_see(maja: User) -> None:
    body = Body.objects.create(slug="styrelsen", name="Förbundsstyrelsen")
    told = {"body": body, "kind": "adoption", "stage": "closed", "question": "Anta", "asked_on": date(2025, 1, 1), "made_by": maja, "made_at": timezone.now()}
    parties = [Organisation.objects.create(slug=name.lower(), name=name, kind="municipality", code=f"149{at}") for at, name in enumerate(NAMES)]
    for is_public, days in ((True, (40, 130)), (False, (10, 20)), (True, (70, None))):
        one = Round.objects.create(**told, is_public=is_public)
        for party, took_it in zip(parties, days, strict=True):
            RoundParty.objects.create(round=one, organisation=party, ground="person", is_asked=True, state="adopted", took=took_it)
    assert took() == [130]  # one that is internal tells nothing, nor does one with a single answer whose days are known
