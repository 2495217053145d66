"""Whatever is written in an address or a form: a page, or what is wrong with it, and never a failure."""

from __future__ import annotations

from datetime import date

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory

from samtrad.access.asked import number, value
from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Doubt, Reading, Settlement
from samtrad.documents.states import DoubtState, Way
from samtrad.documents.told_doubts import SLIGHT
from samtrad.people.models import PublicationPolicy
from samtrad.portal.queries.paging import Asked
from samtrad.portal.views.asked import asked, month, pages, wanted
from samtrad.register.actions import enter, refresh
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish
from samtrad.register.secrecy import _count
from samtrad.workspace.days import DaysError, days_in
from server.conftest import records
from server.minutes_in_doubt import NAME, NOTES

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MANY = "9" * 5000
NO_DAYS = ("90 dagar", "0", "-5", "1.5", "100000", MANY)


def entered(by: User) -> tuple[Reading, Meeting]:
    document = receive(NOTES.encode(), NAME, Way.PAGE, by).document
    (meeting,) = enter(document, records(NAME, NOTES.encode()), "test 1")
    Role.objects.create(user=by, name=RoleName.SECRETARY, body=meeting.body_id)
    return Reading.objects.select_related("document").get(document=document), meeting


def request(**told: str) -> HttpRequest:
    return RequestFactory().get("/beslut/", told)


def test_values_hold_no_nul() -> None:
    told = request(organ="a\x00b", typ="\x00", efter="1.\x002025-01-01", slag="x\x00")
    assert value(told, "organ") == "ab"
    assert value(told, "saknas", "1") == "1"
    assert (wanted(told).body, wanted(told).type) == ("ab", "")
    assert asked(told) == Asked("1.2025-01-01", "")
    assert "%00" not in str(pages(told, "1.a", "2.b"))


def test_numbers_are_those_that_are_allowed() -> None:
    assert [number(one) for one in ("0", "07", "", "-1", "1.0", "²", "1\x00", MANY)] == [0, 7, None, None, None, None, None, None]
    assert [number(one, range(1, 3)) for one in ("0", "1", "2", "3")] == [None, 1, 2, None]


@pytest.mark.parametrize(("told", "year"), [("2024", 2024), ("1800", 1800), ("1799", 0), ("2200", 0), ("020249999999999", 0), (MANY, 0), ("x", 0), ("", 0)])
def test_years_that_are_none_cut_nothing(told: str, year: int) -> None:
    assert wanted(request(ar=told)).year == year


@pytest.mark.parametrize("told", ["9999-12", "0001-01", "1799-12", "2200-01", "2024-13", "x", "\x00"])
def test_months_out_of_time_are_this_one(told: str) -> None:
    assert month(request(manad=told), date(2026, 2, 26)) == date(2026, 2, 1)


@pytest.mark.parametrize(
    "url",
    [
        *("/kalender/?manad=9999-12", "/kalender/?manad=0001-01", "/beslut/?ar=020249999999999", f"/beslut/?ar={MANY}", f"/sok?q=a&sida={MANY}"),
        *("/sok?q=a%00&slag=%00&sida=%00", "/beslut/?organ=%00&typ=%00", "/moten/?organ=%00", "/organ/?slag=%00", "/organisationer/?slag=%00"),
        *("/organisationer/?efter=1.%00", "/personer/?fore=1.%00", f"/moten/?efter={'9' * 200}.2025-01-01"),
    ],
)
def test_public_pages_bear_any_address(client: Client, url: str) -> None:
    assert client.get(url, follow=True).status_code == 200


def test_the_calendar_ends_where_the_years_do(client: Client) -> None:
    first, last = (client.get(f"/kalender/?manad={one}").content.decode() for one in ("1800-01", "2199-12"))
    assert ('rel="prev"' in first, 'href="?manad=1800-02"' in first) == (False, True)
    assert ('href="?manad=2199-11"' in last, 'rel="next"' in last) == (True, False)


def test_one_meeting_in_a_calendar_on_a_leap_day(client: Client, maja: User, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, meeting = entered(maja)
    publish(reading.document, maja, Terms("TF 2 kap."))
    meeting.refresh_from_db()
    monkeypatch.setattr("samtrad.portal.views.subscriptions.today", lambda: date(2028, 2, 29))
    assert client.get(f"/moten/{meeting.slug}.ics").status_code == 200


@pytest.mark.parametrize("act", ["correct", "remove"])
@pytest.mark.parametrize("pointer", ["", "x", "/", "/attendance", "/attendance/", "attendance/0", f"/attendance/{MANY}", "/title/0", "/\x00"])
def test_forms_about_nothing_change_nothing(client: Client, maja: User, act: str, pointer: str) -> None:
    reading, _meeting = entered(maja)
    client.force_login(maja)
    page = f"/arbete/granska/{reading.document.address}/1/"
    assert client.post(f"{page}avgor", {"act": act, "pointer": pointer}, follow=True).status_code == 200
    assert client.get(page, {"ratta": pointer}).status_code == 200
    assert not Settlement.objects.exists()


@pytest.mark.parametrize("told", [{"doubt": MANY, "choice": "1"}, {"act": "add", "list": "attendance", "span": f"{MANY}-{MANY}"}])
def test_long_numbers_in_a_form_settle_nothing(client: Client, maja: User, told: dict[str, str]) -> None:
    reading, _meeting = entered(maja)
    client.force_login(maja)
    assert client.post(f"/arbete/granska/{reading.document.address}/1/avgor", told, follow=True).status_code == 200
    assert not Settlement.objects.exists()


def test_long_choices_settle_nothing(client: Client, maja: User) -> None:
    reading, _meeting = entered(maja)
    client.force_login(maja)
    for doubt in reading.doubts.all():
        for told in ({"choice": MANY}, {"choice": "0"}, {"choice": "other", "value": MANY} if "number" in doubt.code else {"choice": ""}):
            assert client.post(f"/arbete/granska/{reading.document.address}/1/avgor", {"doubt": doubt.pk, **told}, follow=True).status_code == 200
    assert not Settlement.objects.filter(doubt__isnull=True).exists()


def test_days_are_a_number_or_nothing() -> None:
    assert [days_in({"days": one}) for one in ("", "  ", "1", " 90 ", "99999")] == [None, None, 1, 90, 99999]
    assert days_in({}) is None
    for one in NO_DAYS:
        with pytest.raises(DaysError):
            days_in({"days": one})


@pytest.mark.parametrize("days", NO_DAYS)
def test_mistyped_days_publish_nothing(client: Client, maja: User, days: str) -> None:
    reading, meeting = entered(maja)
    client.force_login(maja)
    shown = client.post(f"/arbete/publicera/{reading.document.address}/", {"act": "publish", "ground": "TF 2 kap.", "days": days}, follow=True)
    assert "Ange antal dagar som ett tal" in shown.content.decode()
    assert not Document.objects.get().is_public
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    shown = client.post(f"/arbete/publicering/{meeting.body.slug}/", {"ground": "KL 8:13", "days": days}, follow=True)
    assert not PublicationPolicy.objects.exists()


def test_slight_doubts_are_not_counted(client: Client, maja: User) -> None:
    """What nobody is asked about waits for nobody: not when a meeting is new, not when it is told anew, not where it is published."""
    reading, meeting = entered(maja)
    weighty = reading.doubts.filter(state=DoubtState.OPEN, weight__gt=SLIGHT).count()
    assert Meeting.objects.get().open_doubts == weighty > 1
    Doubt.objects.filter(pk=reading.doubts.filter(weight__gt=SLIGHT).order_by("weight")[0].pk).update(weight=SLIGHT)
    assert refresh(meeting).open_doubts == weighty - 1
    _count(meeting, [(0, 0)])
    assert meeting.open_doubts == weighty - 1
    client.force_login(maja)
    assert f"{weighty - 1} uppgifter är tveksamma" in client.get(f"/arbete/publicera/{reading.document.address}/").content.decode()


def test_a_new_meeting_counts_no_slight_doubts(maja: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samtrad.documents.actions.keeping.weight", lambda _code, _pointer: SLIGHT)
    _reading, meeting = entered(maja)
    meeting.refresh_from_db()
    assert (Doubt.objects.exists(), meeting.open_doubts) == (True, 0)
