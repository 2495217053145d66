"""The joint register of care providers in real minutes: who gave what to whom, and that nobody but the giver closes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samtrad.access.models import User
from samtrad.documents.actions import receive
from samtrad.documents.models import Doubt
from samtrad.documents.states import Way
from samtrad.followup.models import Task
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.masking import mask_all
from samtrad.register.models import Decision
from samtrad.register.publication import Terms, publish
from server.conftest import ROOT, records

SEEDS = next((folder for folder in (ROOT.parent / "shared" / "seeds",) if folder.is_dir()), None)
pytestmark = [pytest.mark.django_db, pytest.mark.once, pytest.mark.skipif(SEEDS is None, reason="the real minutes lie beside the project")]


@pytest.fixture
def entered(maja: User) -> None:
    """The five minutes, entered afresh and public."""
    assert SEEDS is not None
    for path in sorted(Path(SEEDS).glob("*.txt")):
        document = receive(path.read_bytes(), path.name, Way.COMMAND, maja).document
        enter(document, records(path.name, path.read_bytes()), "test 1")
        mask_all(document, maja)
        document.refresh_from_db()
        publish(document, maja, Terms("KL 8:13", None, indexable=True))
    while follow(FOLLOWERS):
        pass


def test_the_register_of_care_providers_has_two_commissions(entered: None) -> None:
    first, second = Task.objects.public().filter(titled__words__contains="utreda förutsättningarna", given_on__isnull=False).order_by("given_on")
    assert (first.giver, first.holder, first.given_on) == ("Styrgruppen för social välfärd", "avdelningschefen", date(2019, 11, 7))
    assert (first.state, first.due) == ("open", None)
    assert (second.giver, second.holder, second.given_on) == ("Förbundsstyrelsen", "styrgruppen", date(2020, 11, 27))
    assert (second.due_from, second.due, second.report_to) == (date(2021, 5, 7), date(2021, 5, 7), "FS")
    assert (second.state, second.ended_on, second.is_proved) == ("reported_done", None, False)
    assert second.holder_body == first.giver_body
    assert [one.means for one in second.steps.all()] == ["task", "report", "done"]
    assert not Task.objects.filter(state__in=("closed", "dropped")).exists()
    # what is only proposed opens nothing, and what rests is told
    assert not Task.objects.filter(titled__words__contains="får ansvara för uppdraget").exists()
    assert Task.objects.public().get(titled__words__startswith="Frågan är pausad").state == "paused"
    # what the steering group decides is a proposal to the board; the two recommendations stand in the summary, and not under Beslut
    proposal = Decision.objects.public().get(text__startswith="Att föreslå förbundsstyrelsen")
    assert (proposal.type, proposal.status, proposal.addressee) == ("propose", "made", "förbundsstyrelsen")
    aside = Doubt.objects.get(code="decision.recommended_aside", reading__is_current=True)
    assert (aside.state, len(aside.spans)) == ("open", 2)
    report = Task.objects.public().get(titled__words__startswith="En delrapport ska ges till SRO")
    assert (report.due, report.report_to) == (date(2020, 8, 14), "SRO")
    assert report.report_body is not None
    plan = Task.objects.public().get(titled__words__contains="gemensam färdplan för nära vård")
    assert (plan.giver, plan.holder, plan.due, plan.giver_body) == ("SRO", "VästKom och VGR", None, report.report_body)
