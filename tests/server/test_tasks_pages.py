"""Assignments on pages: the lists, one with its way, the yearly list, what waits, and the acts of those who keep the papers."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.models import Reading
from samtrad.followup.models import Task
from samtrad.people.models import Body
from samtrad.register.masking import mark_words
from samtrad.register.models import Item, Meeting
from samtrad.writing.tables_pdf import Table, table_pdf
from server.tasks_minutes import AWAITED, CLOSED, GIVEN, SAID, put, settle_in

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NOW = datetime(2025, 5, 20, 9, 0, tzinfo=UTC)


def the_task() -> Task:
    return Task.objects.public().get(titled__words__contains="hjälpmedelsregister")


@time_machine.travel(NOW, tick=False)
def test_said_to_be_done_waits_for_the_giver_and_is_in_no_list_of_what_ended(client: Client, maja: User) -> None:
    put(GIVEN, maja)
    put(SAID, maja)
    settle_in()
    task = the_task()
    listed = client.get("/uppdrag.json?lista=sagda").json()
    assert [one["address"] for one in listed["tasks"]] == [task.address]
    assert {name: listed["counts"][name] for name in ("oppna", "sagda", "avslutade", "utan-dag")} == {"oppna": 1, "sagda": 1, "avslutade": 0, "utan-dag": 1}
    page = client.get(f"/uppdrag/{task.address}/").content.decode()
    assert "Sägs vara klart" in page
    assert "har inte avslutat det, så vitt vi har läst" in page
    assert "fullgjort" in page
    told = client.get(f"/uppdrag/{task.address}.json").json()
    assert [(one["means"], one["decided"]) for one in told["steps"]] == [("task", "made"), ("report", "said"), ("task", "reported"), ("done", "said")]
    text = Reading.objects.get(meetings__slug=Meeting.objects.get(items__number="5").slug).string
    start, end = re.search(r"\?v=(\d+)-(\d+)", told["steps"][3]["proof"]["url"]).groups()  # type: ignore[union-attr]
    assert text[int(start) : int(end)] == "Uppdraget från Förbundsstyrelsen kan härmed anses vara fullgjort."
    slug = Body.objects.get(name="Förbundsstyrelsen").slug
    board = client.get(f"/organ/{slug}/vantar.json").json()
    assert [(part["part"], [line["what"] for line in part["lines"]]) for part in board["parts"]] == [("late", ["close"]), ("undated", ["answer"])]
    assert board["parts"][0]["lines"][0]["case_number"] == "2024-00123"
    group = client.get(f"/organ/{Body.objects.get(name='Styrgruppen för välfärd').slug}/vantar/").content.decode()
    assert "Ingenting väntar, så vitt vi har läst." in group


@time_machine.travel(NOW, tick=False)
def test_what_the_giver_closed_is_over(client: Client, maja: User) -> None:
    for text in (GIVEN, SAID, CLOSED):
        put(text, maja)
    settle_in()
    task = the_task()
    assert [one["address"] for one in client.get("/uppdrag.json?lista=avslutade").json()["tasks"]] == [task.address]
    assert "(så avslutades det)" in client.get(f"/uppdrag/{task.address}/").content.decode()
    told = client.get("/uppdrag/arslista.json?ar=2024").json()
    assert [one["ended_on"] for one in told["tasks"]] == [None, "2025-05-07"]
    assert len(client.get("/uppdrag/arslista.json?ar=2025").json()["tasks"]) == 1
    sheet = client.get("/uppdrag/arslista.csv?ar=2025")
    assert sheet["Content-Type"] == "text/csv; charset=utf-8"
    rows = sheet.content.decode("utf-8-sig").splitlines()
    assert rows[0].startswith("Uppdrag;Givet av;Givet;Har det;")
    assert "teckna avtal om nya lokaler" in rows[1]
    paper = client.get("/uppdrag/arslista.pdf?ar=2025")
    assert paper["Content-Type"] == "application/pdf"
    assert paper.content.startswith(b"%PDF-1.7")
    assert b"pdfuaid:part>1<" in paper.content
    matter = client.get(f"/fragor/{task.matter.address}.json").json()  # type: ignore[union-attr]
    assert [one["state"] for one in matter["tasks"]] == ["closed"]


def test_a_paper_reads_no_mark_up() -> None:
    told = "#panic() *fet* $x$ \\ // @a <b>"
    table = Table(title=told, lead=told, foot=told, author=told, lang="sv", columns=[told], widths=[1], rows=[[told]], empty="")
    made = table_pdf(table, NOW)
    assert made == table_pdf(table, NOW)
    assert made.startswith(b"%PDF")


@time_machine.travel(NOW, tick=False)
def test_what_waits_by_day(client: Client, maja: User) -> None:
    put(GIVEN.replace("2025-05-07", "2025-05-25"), maja)
    put(AWAITED, maja)
    settle_in()
    board = client.get(f"/organ/{Body.objects.get(name='Förbundsstyrelsen').slug}/vantar.json").json()
    assert [(part["part"], [line["what"] for line in part["lines"]]) for part in board["parts"]] == [("week", ["receive"]), ("later", ["come"])]
    group = client.get(f"/organ/{Body.objects.get(name='Styrgruppen för välfärd').slug}/vantar.json").json()
    assert [(part["part"], [line["what"] for line in part["lines"]]) for part in group["parts"]] == [("week", ["do"])]
    calendar = client.get(f"/organ/{Body.objects.get(name='Förbundsstyrelsen').slug}/vantar.ics").content.decode()
    assert calendar.count("BEGIN:VEVENT") == 2
    assert "20250525" in calendar
    assert client.get("/uppdrag.ics").content.decode().count("BEGIN:VEVENT") == 1
    whole = client.get("/vantar.json").json()
    assert {one["of"]["name"].partition(",")[0]: one["count"] for one in whole["bodies"]} == {"Förbundsstyrelsen": 2, "Styrgruppen för välfärd": 1}


def test_what_is_masked_since_is_not_told(client: Client, maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    put(GIVEN, maja)
    settle_in()
    task, meeting = the_task(), Meeting.objects.get()
    assert meeting.reading is not None
    mark_words(meeting.reading, "gemensamt hjälpmedelsregister", maja)
    for url in ("/uppdrag/", f"/uppdrag/{task.address}/", "/uppdrag/arslista/", f"/fragor/{task.matter.address}/"):  # type: ignore[union-attr]
        assert "för ett gemensamt hjälpmedelsregister" not in client.get(url).content.decode(), url
    Item.objects.filter(number="41").update(is_public=False)
    assert client.get(f"/uppdrag/{task.address}/").status_code == 404


@time_machine.travel(NOW, tick=False)
def test_those_who_keep_the_papers_act(client: Client, maja: User) -> None:
    put(GIVEN, maja)
    settle_in()
    task, board = the_task(), Body.objects.get(name="Förbundsstyrelsen")
    page = reverse("workspace:task", args=[task.address])
    keeper = User.objects.named("Britta Ek")
    client.force_login(keeper)
    assert client.get(reverse("workspace:tasks")).status_code == 403
    assert client.get(page).status_code == 404
    Role.objects.create(user=keeper, name=RoleName.SECRETARY, body=board.pk)
    assert task.address in client.get(reverse("workspace:tasks")).content.decode()
    assert "Avslutat av den som gav det" in client.get(page).content.decode()
    item = Item.objects.get(number="41")
    ground = f"http://testserver/moten/{item.meeting.slug}/punkt/{item.ordinal + 1}/"
    client.post(page, {"kind": "close", "day": "2025-05-19", "ground": ground, "text": "Slutrapporten är godkänd.", "shown": "1", "act": "do"})
    task.refresh_from_db()
    assert (task.state, task.ended_on) == ("closed", date(2025, 5, 19))
    shown = client.get(f"/uppdrag/{task.address}/").content.decode()
    assert "Slutrapporten är godkänd." in shown
    assert "Britta Ek" not in shown
    refused = client.post(page, {"kind": "due", "due": "2025-06-01", "day": "2025-05-19", "act": "do"}, follow=True).content.decode()
    assert "Uppdraget är avslutat. Öppna det igen först." in refused
    client.post(page, {"act": "undo", "number": task.closing_act})
    task.refresh_from_db()
    assert task.state == "open"
    for told, why in (
        ({"ground": "/moten/x/punkt/1/"}, "Vi hittar inget ärende på den adressen."),
        ({"day": "2030-01-01"}, "Dagen har inte varit än."),
        ({"day": "i går"}, "ÅÅÅÅ-MM-DD"),
    ):
        assert why in client.post(page, {"kind": "note", "text": "x", "day": "2025-05-19", "act": "do", **told}, follow=True).content.decode()
    made = client.post(
        reverse("workspace:task-new"),
        {"body": board.pk, "text": "Se över hyrorna.", "day": "2025-05-19", "to": "Styrgruppen", "due": "2025-09-01"},
        follow=True,
    )
    assert "inte publicerat" in made.content.decode()
    assert "Se över hyrorna." not in client.get("/uppdrag/?lista=alla").content.decode()
    assert client.post(page, {"kind": "burn", "act": "do"}).status_code == 404
