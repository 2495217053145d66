"""Agreements in the register: a function of what is public and of what persons ruled, whatever came in when; acts are logged, hold, and are undone."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.followup.actions import agreements as actions
from samtrad.followup.models import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.matters.models import Passage
from samtrad.people.actions.rulings import UnruledError
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.retelling.going import forget, retell
from samtrad.pipeline.retelling.stages import STAGES
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.models import AgreementEvent, Assignment, Decision, Item, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from server.conftest import records

pytestmark = pytest.mark.django_db
BODIES = ("Vikens kommun\nSocialnämnden", "Vikens kommun\nKommunstyrelsen", "Åsens kommun\nSocialnämnden", "Samrådsorganet Norra\nSamverkansrådet")
TEXTS = {
    "told": (0, "2025-03-11", "Avtal om läkarstöd", "Avtalet om läkarstöd gäller 2024-01-01–2025-12-31. Avtalet om läkarstöd ska utvärderas hösten 2025."),
    "later": (1, "2025-09-01", "Läkarstöd", "Avtalet om läkarstöd gäller 2024-01-01–2025-12-31."),
    "other": (2, "2025-04-01", "Läkarstöd", "Avtalet om läkarstöd gäller 2025-02-01–2027-06-30."),
    "council": (3, "2025-06-01", "Läkarstöd", "Avtalet om läkarstöd gäller 2024-01-01–2025-12-31."),
    "plan": (0, "2025-05-06", "Färdtjänst", "Handlingsplan för färdtjänst 2025–2027 redovisas."),
}


def text(name: str, told: str = "") -> str:
    body, day, heading, said = TEXTS["told" if told else name]
    told = told or said
    return (
        f"{BODIES[body]}\nPROTOKOLL\nSammanträdesdatum {day}\n\nNärvarande\nKarin Ahl (S), ordförande\n\n§ 1 Val av justerare\n\nBeslut\nNils Aspman väljs.\n\n"
        f"§ 2 {heading}\n\n{told}\n\nBeslut\n{BODIES[body].split(chr(10))[1]} beslutar\natt lägga informationen till handlingarna.\n"
    )


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


def put(name: str, by: User, *, is_shown: bool = True, told: str = "") -> Document:
    data = text(name, told).encode()
    document = receive(data, f"{name}.txt", Way.COMMAND, by).document
    enter(document, records(f"{name}.txt", data), "test 1")
    document.refresh_from_db()
    if is_shown:
        publish(document, by, Terms("KL 8:13"))
    settle()
    return document


def settle() -> None:
    while follow({name: FOLLOWERS[name] for name in ("link", "thread", "agree")}):
        pass


def held() -> set[frozenset[str]]:
    """The agreements, each as the documents whose minutes tell of it."""
    found: dict[int, set[str]] = {}
    for agreement, name in AgreementMention.objects.filter(agreement__isnull=False).values_list("agreement", "meeting__reading__document__name"):
        found.setdefault(agreement, set()).add(name.removesuffix(".txt"))
    return {frozenset(one) for one in found.values()}


def agreement_of(name: str) -> Agreement:
    mention = AgreementMention.objects.filter(meeting__reading__document__name=f"{name}.txt", is_gone=False).order_by("at")[0]
    assert mention.agreement
    return mention.agreement


def standing(name: str) -> Standing:
    one = agreement_of(name)
    return standing_of([one.pk])[one.pk]


def test_whatever_order_documents_come_in_agreements_are_the_same(keeper: User) -> None:
    for order in itertools.islice(itertools.permutations(("told", "later", "other", "plan")), 0, 24, 13):
        with transaction.atomic():
            for name in order:
                put(name, keeper)
            assert held() == {frozenset({"told", "later"}), frozenset({"other"}), frozenset({"plan"})}, order
            told = standing("told")
            assert [(str(one.first), str(one.last), one.weight.name) for one in told.validity.stretches] == [("2024-01-01", "2025-12-31", "PROVED")]
            assert (agreement_of("told").ends, agreement_of("told").last_day) == (date(2025, 12, 31), date(2025, 9, 1))
            assert actions.tell_all() == 0
            transaction.set_rollback(True)


def test_what_is_internal_or_secret_is_in_no_agreement(keeper: User) -> None:
    document = put("told", keeper, is_shown=False)
    assert not Agreement.objects.exists()
    assert not AgreementMention.objects.exists()
    publish(document, keeper, Terms("KL 8:13"))
    settle()
    assert agreement_of("told").is_public
    classify(Item.objects.get(meeting__reading__document=document, number="2"), Classification.SECRET, "OSL 26:1", keeper)
    assert standing_of(list(Agreement.objects.values_list("pk", flat=True))) == {}  # at once, before anything follows
    settle()
    assert not Agreement.objects.exists()


def test_what_is_withdrawn_takes_its_agreement_along_and_rulings_wait(keeper: User) -> None:
    document = put("told", keeper)
    put("later", keeper)
    address = agreement_of("later").address
    actions.rename(agreement_of("told"), "Läkarstödet", keeper)
    withdraw(document, keeper)
    settle()
    assert held() == {frozenset({"later"})}
    assert agreement_of("later").address == address
    assert (agreement_of("later").name, AgreementMention.objects.filter(is_gone=True, words="").count()) == ("", 1)
    publish(document, keeper, Terms("KL 8:13"))
    settle()
    assert (agreement_of("later").name, agreement_of("later").address) == ("Läkarstödet", address)


def test_what_is_left_open_proves_nothing(keeper: User) -> None:
    open_ = "Det är oklart om överenskommelsen om hemsjukvård gäller till 2029-12-31."
    closed = "Kommunen har inte antagit överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31."
    ended = "Avtalet om läkarstöd gäller 2024-01-01–2025-12-31. Om avtalet om läkarstöd sägs upp upphör det 2024-12-31."
    put("open", keeper, told=f"{open_} {closed} {ended}")
    assert held() == {frozenset({"open"})}
    told = standing("open").validity
    assert (told.on(date(2025, 6, 1)), told.ended) == ("proved", None)


def test_persons_join_split_rename_confirm_and_undo(keeper: User) -> None:
    for name in ("told", "later", "other"):
        put(name, keeper)
    joined = actions.join(agreement_of("told"), agreement_of("other"), keeper)
    assert held() == {frozenset({"told", "later", "other"})}
    gone = AgreementMention.objects.filter(meeting__reading__document__name="later.txt").values_list("pk", flat=True)
    parted = actions.split(agreement_of("told"), list(gone), keeper)
    assert held() == {frozenset({"told", "other"}), frozenset({"later"})}
    actions.undo(parted, keeper)
    assert held() == {frozenset({"told", "later", "other"})}
    actions.undo(joined, keeper)
    assert held() == {frozenset({"told", "later"}), frozenset({"other"})}
    with pytest.raises(UnruledError):
        actions.undo(joined, keeper)
    one = agreement_of("other")
    act = actions.confirm(one, date(2027, 7, 1), date(2028, 6, 30), "Undertecknat av båda 2027-05-02, dnr 2027-11", keeper)
    assert standing("other").validity.on(date(2028, 1, 1)) == "proved"
    assert agreement_of("other").ends == date(2028, 6, 30)
    actions.undo(act, keeper)
    assert standing("other").validity.on(date(2028, 1, 1)) == "unknown"
    verbs = list(Entry.objects.order_by("number").values_list("verb", flat=True))
    assert [verb for verb in verbs if verb.startswith("agreement") or verb == "ruling_undone"] == [
        "agreements_joined",
        "agreement_split",
        "ruling_undone",
        "ruling_undone",
        "agreement_confirmed",
        "ruling_undone",
    ]


def test_who_may_rule_on_what_binds_several(keeper: User) -> None:
    for name in ("told", "council"):
        put(name, keeper)
    one = agreement_of("told")
    assert agreement_of("council") == one
    bodies = {name: Meeting.objects.get(reading__document__name=f"{name}.txt").body for name in ("told", "council")}
    user = {name: User.objects.named(f"Sekreterare {name}") for name in bodies}
    for name, body in bodies.items():
        Role.objects.create(user=user[name], name=RoleName.SECRETARY, body=body.pk)
    both = User.objects.named("Sekreterare i båda")
    for body in bodies.values():
        Role.objects.create(user=both, name=RoleName.SECRETARY, body=body.pk)
    act = actions.confirm(one, date(2026, 1, 1), date(2026, 12, 31), "Undertecknat", user["told"])  # a party's
    for refused in (
        lambda: actions.confirm(one, date(2026, 1, 1), None, "Undertecknat", user["council"]),  # it binds nobody
        lambda: actions.undo(act, user["council"]),
        lambda: actions.rename(one, "Läkarstödet", user["told"]),
        lambda: actions.rename(one, "Läkarstödet", user["council"]),
        lambda: actions.split(one, [AgreementMention.objects.filter(agreement=one)[0].pk], user["told"]),
    ):
        with pytest.raises(ForbiddenError):
            refused()
    named = actions.rename(one, "Läkarstödet", both)
    with pytest.raises(ForbiddenError):
        actions.undo(named, user["told"])
    actions.undo(named, both)
    actions.undo(act, user["told"])


def test_a_confirmation_proves_nothing_without_its_decision(keeper: User) -> None:
    put("told", keeper)
    proof = put("later", keeper)
    decision = Decision.objects.filter(meeting__reading__document=proof)[0]
    one = agreement_of("told")
    actions.confirm(one, date(2027, 1, 1), date(2028, 6, 30), "Beslutat av nämnden", keeper, decision)
    assert standing("told").validity.on(date(2028, 1, 1)) == "proved"
    withdraw(proof, keeper)
    assert standing("told").validity.on(date(2028, 1, 1)) == "unknown"  # at once, before anything follows
    settle()
    assert agreement_of("told").ends == date(2025, 12, 31)
    Decision.objects.filter(pk=decision.pk).delete()
    assert standing("told").validity.on(date(2028, 1, 1)) == "unknown"


def test_mentions_follow_their_passages_to_other_matters(keeper: User) -> None:
    for name in ("told", "other"):
        put(name, keeper)
    rows = AgreementMention.objects.filter(passage__matter__isnull=False)
    first, other = rows.order_by("pk")[0], rows.order_by("-pk")[0]
    assert first.passage
    assert other.passage
    assert other.passage.matter
    first.passage.matter = other.passage.matter
    first.passage.save()
    actions.tell([other.meeting_id], whole=False)  # near: the matter is the touched meeting's
    first.refresh_from_db()
    assert first.matter_id == other.passage.matter_id
    Passage.objects.filter(pk=first.passage.pk).update(matter=None)
    assert actions.tell([]) > 0
    first.refresh_from_db()
    assert first.matter_id is None


def test_what_cannot_be_ruled_says_why(keeper: User) -> None:
    put("told", keeper)
    one = agreement_of("told")
    refused: list[tuple[Callable[[], int], str]] = [
        (lambda: actions.join(one, one, keeper), "same"),
        (lambda: actions.split(one, [], keeper), "nothing"),
        (lambda: actions.rename(one, " ", keeper), "no_name"),
        (lambda: actions.confirm(one, date(2025, 1, 1), None, " ", keeper), "no_ground"),
        (lambda: actions.confirm(one, date(2025, 1, 1), date(2024, 1, 1), "Undertecknat", keeper), "days"),
    ]
    for act, why in refused:
        with pytest.raises(UnruledError, match=why):
            act()
    with pytest.raises(ForbiddenError):
        actions.rename(one, "Läkarstödet", User.objects.named("Nils Aspman"))
    assert not AgreementRuling.objects.exists()


def test_the_database_refuses_rulings_that_say_nothing(keeper: User) -> None:
    put("told", keeper)
    one = AgreementMention.objects.order_by("at")[0]
    shared = {"one": one, "act": 1, "by": keeper, "at": "2026-01-01T00:00Z"}
    for wrong in (
        {"kind": "one"},
        {"kind": "two", "other": one},
        {"kind": "name"},
        {"kind": "force", "valid_from": date(2025, 1, 1)},
        {"kind": "force", "ground": "Undertecknat"},
        {"kind": "force", "ground": "Undertecknat", "valid_from": date(2025, 1, 2), "valid_to": date(2025, 1, 1)},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            AgreementRuling.objects.create(**shared, **wrong)
    for change in ({"is_gone": True}, {"days_from": date(2025, 2, 1), "days_to": date(2025, 1, 1)}):
        with pytest.raises(IntegrityError), transaction.atomic():
            AgreementMention.objects.filter(pk=one.pk).update(**change)
    agreement = agreement_of("told")
    with pytest.raises(IntegrityError), transaction.atomic():
        Agreement.objects.filter(pk=agreement.pk).update(merged_into=agreement.pk)


def test_meetings_entered_before_there_were_such_facts_get_them(keeper: User) -> None:
    put("told", keeper)
    AgreementEvent.objects.all().delete()
    Assignment.objects.all().delete()
    actions.tell([Meeting.objects.get().pk])
    assert held() == set()
    forget()  # as after an upgrade from a version that had no such rows
    while retell({name: stage for name, stage in STAGES.items() if name != "read"}):
        pass
    assert AgreementEvent.objects.filter(meeting=Meeting.objects.get()).exists()
    assert held() == {frozenset({"told"})}
