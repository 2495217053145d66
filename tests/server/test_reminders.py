"""Reminders: asked for twice, sent once before the day and once after, no word of what is not public; and a calendar whose address can be changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.following import actions
from samtrad.following.actions.reminding import change_calendar, choose
from samtrad.following.models import Follow, Message, Reminded, ReminderChoice
from samtrad.following.queries.reminders import calendar_of, calendar_token
from samtrad.following.states import About, Sort, Stage
from samtrad.followup.actions.deeds import Told, open_task, write_task_act
from samtrad.followup.models import Task
from samtrad.followup.task_states import MineKind, TaskActKind
from samtrad.people.accounts import close_account, tie_account
from samtrad.people.models import Body, Person
from samtrad.register.masking import mark_words
from samtrad.register.models import Meeting
from server.tasks_minutes import GIVEN, put, settle_in

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SITE = "https://samtrad.example"
NOW = datetime(2025, 4, 28, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
KARIN = "karin@exempel.se"


@pytest.fixture
def account(maja: User) -> User:
    """Karin Ahl's account: she has two assignments, one of which nobody has published."""
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    put(GIVEN, maja)
    settle_in()
    board, karin, user = Body.objects.get(name="Förbundsstyrelsen"), Person.objects.get(name="Karin Ahl"), User.objects.named("Karin Ahl")
    Role.objects.create(user=user, name=RoleName.MEMBER, body=board.pk)
    tie_account(user, karin, maja)
    told = Told(day=NOW.date(), to_name=karin.name, to_person=karin)
    write_task_act(Task.objects.get(titled__words__contains="hjälpmedelsregister"), TaskActKind.HOLDER, told, maja)
    open_task(board, Told(day=NOW.date(), text="viska om Granitkällan", to_name=karin.name, to_person=karin, due=date(2025, 5, 6)), maja)
    return user


def sent(now: datetime) -> list[mail.EmailMessage]:
    """What is sent when it is looked at a time."""
    before = len(mail.outbox)
    with time_machine.travel(now, tick=False):
        actions.gather(now)
        actions.post(now, SITE)
    return mail.outbox[before:]


def confirmed(user: User, days: int = 14) -> Follow:
    choose(user, list(MineKind.values), days, KARIN, "sv", NOW)
    follow = Follow.objects.get(sort=Sort.REMINDERS)
    Message.objects.filter(about=About.CONFIRM).update(stage=Stage.SENT, sent_at=NOW)
    actions.confirm(follow, NOW)
    return follow


@time_machine.travel(NOW, tick=False)
def test_reminded_once_before_the_day_and_once_after(account: User) -> None:
    choose(account, list(MineKind.values), 14, KARIN, "sv", NOW)
    (question,) = sent(NOW + DAY)
    assert question.subject == "Bekräfta att du vill ha påminnelser"
    assert not sent(NOW + 2 * DAY), "nothing before it is confirmed"
    follow = Follow.objects.get(sort=Sort.REMINDERS)
    actions.confirm(follow, NOW)
    assert not sent(NOW), "the first in the morning"
    (letter,) = sent(NOW + DAY)
    assert letter.to == [KARIN]
    assert letter.subject == "Påminnelse: 2 saker väntar på dig"
    assert "hjälpmedelsregister" in letter.body
    assert "Granitkällan" not in letter.body, "nobody published it"
    assert "Något som inte är publicerat" in letter.body
    assert f"{SITE}/folj/" in letter.extra_headers["List-Unsubscribe"]
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert not sent(NOW + DAY), "at once"
    assert not sent(NOW + 3 * DAY), "nor later"
    (late,) = sent(datetime(2025, 5, 8, 12, tzinfo=UTC))
    assert late.subject == "Påminnelse: 2 saker väntar på dig"
    assert not sent(datetime(2025, 5, 20, 12, tzinfo=UTC))
    row = Reminded.objects.all()[0]
    with pytest.raises(IntegrityError), transaction.atomic():
        Reminded.objects.create(follow=follow, key=row.key, message=row.message)


@time_machine.travel(NOW, tick=False)
def test_as_it_is_when_it_is_sent(account: User, maja: User) -> None:
    confirmed(account)
    actions.gather(NOW + DAY)
    meeting = Meeting.objects.get()
    assert meeting.reading is not None
    mark_words(meeting.reading, "gemensamt hjälpmedelsregister", maja)
    for one in Task.objects.filter(name__contains="Granit"):
        write_task_act(one, TaskActKind.CLOSE, Told(day=NOW.date()), maja)
    (letter,) = sent(NOW + DAY)
    assert letter.subject == "Påminnelse: en sak väntar på dig"
    assert "hjälpmedelsregister" not in letter.body
    actions.end(Follow.objects.get())
    assert not sent(NOW + 30 * DAY)


@time_machine.travel(NOW, tick=False)
def test_what_is_chosen_holds(account: User, maja: User) -> None:
    follow = confirmed(account, days=3)
    assert not sent(NOW + DAY), "not near yet"
    choose(account, [MineKind.ANSWER], 14, KARIN, "sv", NOW)
    assert not sent(NOW + 3 * DAY), "of another kind"
    assert Follow.objects.get() == follow, "the address is the same, and asked once"
    choose(account, list(MineKind.values), 14, "annan@exempel.se", "sv", NOW)
    assert [(one.address, one.confirmed_at) for one in Follow.objects.all()] == [("annan@exempel.se", None)]
    choose(account, list(MineKind.values), 14, "", "sv", NOW)
    assert not Follow.objects.exists()
    confirmed(account)
    close_account(account, maja)
    assert not sent(NOW + 5 * DAY)


@time_machine.travel(NOW, tick=False)
def test_the_page_and_the_calendar(client: Client, account: User, maja: User) -> None:
    url = reverse("workspace:reminders")
    client.force_login(account)
    assert "Ge mig en adress" in client.get(url).content.decode()
    for told in ({"days": "91", "kinds": "person"}, {"days": "7", "letters": "1", "address": "nej", "kinds": "person"}):
        refused = client.post(url, {**told, "act": "choose"})
        assert refused.status_code == 422
        assert f'value="{told["days"]}"' in refused.content.decode()
    assert not ReminderChoice.objects.exists()
    client.post(url, {"act": "choose", "days": "7", "kinds": ["person", "close"], "letters": "1", "address": KARIN, "language": "en"})
    choice = ReminderChoice.objects.get()
    assert (choice.kinds, choice.days, Follow.objects.get().language) == (["close", "person"], 7, "en")
    client.post(url, {"act": "calendar"})
    choice.refresh_from_db()
    told = calendar_token(choice)
    assert told in client.get(url).content.decode()
    assert choice.calendar_key not in told
    stranger = Client()
    feed = stranger.get(reverse("workspace:reminder-calendar", args=[told]))
    assert feed["Content-Type"] == "text/calendar"
    assert feed.content.count(b"BEGIN:VEVENT") == 2
    assert "Granitkällan" not in feed.content.decode().replace("\r\n ", "")
    for wrong in (told[:-1], told.replace(":", "."), "x", f"{told}x"):
        assert stranger.get(reverse("workspace:reminder-calendar", args=[wrong])).status_code == 404
    change_calendar(account, is_kept=True)
    assert calendar_of(told) is None, "changed"
    choice.refresh_from_db()
    fresh = calendar_token(choice)
    assert calendar_of(fresh) == choice
    close_account(account, maja)
    assert calendar_of(fresh) is None
    with pytest.raises(IntegrityError), transaction.atomic():
        ReminderChoice.objects.update(days=91)
