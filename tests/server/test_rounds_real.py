"""Rounds of the five real minutes, entered afresh: written from the minutes, with nothing done by hand but to publish them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.states import Way
from samtrad.followup.models import Agreement, Grant, Round, RoundParty
from samtrad.followup.rounds.codes import Told
from samtrad.people.actions.seed import seed
from samtrad.portal.queries.agreements.page import agreement as agreement_page
from samtrad.portal.queries.grants import told as grants_told
from samtrad.portal.queries.rounds.page import round_page
from samtrad.register.actions import enter
from samtrad.register.masking import mask_all
from samtrad.register.publication import Terms, publish
from server.conftest import ROOT, records
from server.portal_site import settle_in

LED = {
    "Överenskommelse om samverkan v": ["Förslag till förlängning"],
    "Läns-gemensamt avtal mellan ko": ["Ett förslag till läns-ge"],
    "Handlingsplan Social välfärd": ["Handlingsplan Social väl"],
    "Gemensam färdplan för nära vår": ["Färdplan Nära vård och u", "Tidplanen för en gemensa"],
    "Hälso- och sjukvårdsavtalet": ["Färdplan Nära vård och u", "Tidplanen för en gemensa"],
    "Avtal om fem Yrkesresor": ["Klart med nationella Yrk"],
}
"""The agreements that the minutes put to somebody, with the beginnings of what the rounds are called."""
SEEDS = ROOT.parent / "shared" / "seeds"
pytestmark = [pytest.mark.django_db, pytest.mark.once, pytest.mark.skipif(not SEEDS.is_dir(), reason="the real minutes are not here")]


@pytest.fixture(scope="module", autouse=True)
def _five(django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """All five, entered once for the tests of this module."""
    from django.conf import settings

    before, settings.DATA = settings.DATA, tmp_path_factory.mktemp("data")
    with django_db_blocker.unblock():
        atomic = transaction.atomic()
        atomic.__enter__()
        seed()
        keeper = User.objects.named("Maja Lind")
        Role.objects.create(user=keeper, name=RoleName.ADMINISTRATOR)
        for path in sorted(SEEDS.glob("*.txt")):
            document = receive(path.read_bytes(), path.name, Way.COMMAND, keeper).document
            enter(document, records(path.name, path.read_bytes()), "test 1")
            mask_all(document, keeper)
            document.refresh_from_db()
            publish(document, keeper, Terms("KL 8:13", None, indexable=True))
        settle_in()
        settings.DATA = before
        yield
        transaction.set_rollback(True)
        atomic.__exit__(None, None, None)


def test_the_agreement_on_clinical_training_is_out_in_13_municipalities_and_one_is_a_doubt() -> None:
    round_ = Round.objects.public().get(question__icontains="verksamhetsförlagd utbildning")
    assert (round_.kind, round_.asked_on, round_.sender_words) == ("adoption", date(2021, 3, 19), "Förbundsstyrelsen")
    assert round_.sender
    assert round_.sender.name == "Göteborgsregionen"
    rows = list(RoundParty.objects.filter(round=round_).select_related("organisation"))
    assert [row.state for row in rows] == ["asked"] * 13
    assert [row.organisation.name for row in rows if row.doubt] == ["Kungsbacka"]
    assert {row.ground for row in rows} == {"member"}
    assert any("lärosätena" in words for words, _start, _end in round_.told_parties)
    assert {one.told for one in round_.tellings.all()} == {Told.ASKED, Told.SENT}


def test_the_fee_for_family_counselling_goes_to_the_twelve_municipalities_of_the_county() -> None:
    round_ = Round.objects.public().get(question="Taxan för besök på Familjerådgivningen")
    assert (round_.kind, round_.applies_from, round_.asked_on) == ("adoption", date(2020, 6, 1), None)
    rows = RoundParty.objects.filter(round=round_)
    assert rows.count() == 12
    assert set(rows.values_list("organisation__county", "organisation__kind", "ground", "state", "doubt")) == {("18", "municipality", "county", "asked", "")}


def test_the_plan_for_social_welfare_is_both_out_and_has_been_out() -> None:
    round_ = Round.objects.public().get(kind="consultation", question="Handlingsplan Social välfärd")
    assert {one.told for one in round_.tellings.all()} == {Told.OUT, Told.OVER}
    page = round_page(round_.address, date(2020, 6, 1))
    assert page
    assert (page.contradicted, page.is_out) == (True, None)


def test_the_roadmap_is_to_be_out_in_autumn_2021() -> None:
    round_ = Round.objects.public().get(question__contains="färdplan", kind="consultation")
    (told,) = round_.tellings.all()
    assert (told.told, told.text, told.first, told.last) == (Told.PLANNED, "Ny remisstid blir sep-dec 2021.", date(2021, 9, 1), date(2021, 12, 31))
    assert (round_.asked_on, round_.last_day, round_.parties.count()) == (None, None, 0)


def test_what_rounds_say_has_its_proof_one_click_away() -> None:
    for round_ in Round.objects.public():
        page = round_page(round_.address, date(2021, 6, 1))
        assert page
        assert page.proof
        assert all(one.proof for one in (*page.tellings, *page.totals, *page.groups))
        assert (page.applies_by is not None) == (page.applies_from is not None)
        assert (page.planned is not None) == ("färdplan" in page.title)


def test_agreements_lead_to_the_rounds_that_they_are_put_in() -> None:
    led = {}
    for agreement in Agreement.objects.filter(is_public=True):
        page = agreement_page(agreement.address, date(2021, 6, 1))
        if page and page.rounds:
            led[page.title[:30]] = [one.name[:24] for one in page.rounds]
    assert led == LED


def test_totals_are_kept_as_they_are_told() -> None:
    told = {(total.figure, total.value, total.whole, total.day) for round_ in Round.objects.public() for total in round_.totals.all()}
    assert told == {
        ("235 kommuner", 235, None, date(2021, 3, 24)),
        ("48 svar", 48, None, None),
        ("samtliga mottagare (10)", 10, 10, None),
        ("12 av 13 kommuner", 12, 13, None),
    }
    assert not RoundParty.objects.filter(round__kind__in=("survey", "joining")).exists()


def test_nothing_else_is_a_round() -> None:
    asked = Round.objects.public().filter(kind="adoption").exclude(parties=None)
    assert asked.count() == 2
    without = Round.objects.public().filter(kind="adoption", parties=None)
    assert set(without.values_list("group_words", flat=True)) == {"huvudmännen"}


def test_grants_stand_as_the_minutes_print_them_and_what_cannot_be_is_a_doubt() -> None:
    told = {one.sums[0].text: one for one in grants_told.latest()}
    shared = told["200 miljoner"]
    assert [(one.text, one.kronor, one.is_part) for one in shared.sums] == [("200 miljoner", 200_000_000, False), ("7,8 miljoner", 7_800_000, True)]
    three_years = told["200 milj kr"]  # the same sum, and another grant
    assert "under 3 år" in three_years.words
    assert shared.item != three_years.item
    near = told["6,2 milj."]
    assert [one.text for one in near.sums] == ["6,2 milj.", "500 milj. kr"]
    assert [one.sums[0].text for one in told.values() if one.is_impossible] == ["6,2 milj."]
    assert "50% fördelas utifrån befolkning" in near.words
    assert all(one.proof and sum_.proof for one in told.values() for sum_ in one.sums)
    assert set(told) == {"200 miljoner", "24 miljoner", "200 milj kr", "6,2 milj.", "310 milj."}
    assert not Grant.objects.exists()  # no share is worked out
