"""What persons rule about bodies: which one met, that two are one, what one is called. Each act is logged, holds in every later reading, and is undone as easily.

Meetings move when the act is followed (pipeline): the log's entry tells which documents it bears on.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.documents.models import Document
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Body, BodyName, BodyRuling, Calling, Question
from samtrad.people.naming import key
from samtrad.people.queries import last
from samtrad.people.resolving.body_names import is_statutory, signature
from samtrad.people.states import QuestionKind, QuestionState
from samtrad.people.viewing import demand

Record = tuple[int, int]
"""A document and which of its records."""


def settle_body(document: Document, number: int, body: Body, by: User) -> int:
    """A record tells of a meeting of this body. The number of the act, by which it is undone."""
    calling = Calling.objects.filter(document=document, number=number).select_related("body").first()
    if calling is None:
        raise UnruledError("nothing")
    return _rule([(document.pk, number)], last(body), [calling.body, body], by, "body_settled")


def told_body(document: Document, body: Body, act: int, by: User) -> None:
    """Of which body a document is that was written here: nothing is guessed from its words. Within the act (an entry of the log) that writes it."""
    told = {"name": body.name[:200], "owner": body.owner, "signature": " ".join(signature(body.name))[:200], "is_statutory": is_statutory(body.name)}
    Calling.objects.update_or_create(document=document, number=1, defaults={**told, "body": body}, create_defaults={**told, "body": body, "home": body})
    ruled = BodyRuling.objects.filter(document=document, number=1, undone_at=None).first()
    if ruled is None or ruled.body_id != body.pk:
        _write([(document.pk, 1)], body, act, by)


def merge_bodies(body: Body, into: Body, by: User) -> int:
    """Two bodies are one: all meetings of the one are the other's. The number of the act."""
    body, into = last(body), last(into)
    if body.pk == into.pk:
        raise UnruledError("same")
    records = list(Calling.objects.filter(body__in=(body, into)).order_by("pk").values_list("document", "number"))
    return _rule(records, into, [body, into], by, "bodies_merged")


def split_body(body: Body, records: Iterable[Record], name: str, by: User) -> int:
    """Some records of a body are of another, which is made here and is like it but for its name. The number of the act."""
    body, name = last(body), " ".join(name.split())[:200]
    held = set(Calling.objects.filter(body=body).values_list("document", "number"))
    gone = sorted(held & set(records))
    if not name or not gone or len(gone) == len(held):
        raise UnruledError("no_name" if not name else "all" if gone else "nothing")
    demand(by, Act.SETTLE, body)
    with transaction.atomic():
        fields = ("owner_id", "kind", "parent_id", "regime", "form", "numbering", "certifies", "signing")
        made = Body.objects.create(
            slug=free_slug(Body, f"{name} {body.owner.name}" if body.owner else name), name=name, **{field: getattr(body, field) for field in fields}
        )
        BodyName.objects.create(body=made, name=name, key=key(name)[:200])
        act = _rule(gone, made, [body], by, "body_split")
        _write(sorted(held - set(gone)), body, act, by)  # what is called the same and stays is told to, as else it would follow
    return act


def answer_body(question: Question, by: User, *, same: bool) -> int:
    """Answer whether two bodies are one: the lesser becomes part of the greater, or each keeps what it has. The number of the act."""
    if question.kind != QuestionKind.BODY or question.body is None or question.other_body is None:
        raise UnruledError("nothing")
    bodies = sorted((question.body, question.other_body), key=lambda body: (body.callings.count(), -body.pk))
    with transaction.atomic():
        if same:
            act = merge_bodies(bodies[0], bodies[1], by)
        else:
            demand(by, Act.SETTLE, bodies[0])
            act = log("bodies_kept_apart", f"body:{bodies[0].pk}", by, {"other": bodies[1].pk}).number
        question.state, question.answer = QuestionState.ANSWERED, "one" if same else "two"
        question.decided_by, question.decided_at = by, timezone.now()
        question.save()
    return act


def rename_body(body: Body, name: str, by: User) -> int:
    """A body is called so; what minutes call it stays among its names. The number of the log's entry."""
    name = " ".join(name.split())
    if not name:
        raise UnruledError("no_name")
    demand(by, Act.SETTLE, body)
    with transaction.atomic():
        body.name, body.is_proposed = name[:200], False
        body.save(update_fields=["name", "is_proposed"])
        BodyName.objects.get_or_create(body=body, key=key(name)[:200], defaults={"name": name[:200]})
        return log("body_named", f"body:{body.pk}", by).number


def undo_body(act: int, by: User) -> None:
    """Undo an act on which body met; what was ruled before it holds again."""
    with transaction.atomic():
        rulings = list(BodyRuling.objects.select_for_update().filter(act=act, undone_at=None).select_related("body"))
        if not rulings:
            raise UnruledError("undone")
        demand(by, Act.SETTLE, rulings[0].body)
        BodyRuling.objects.filter(pk__in=[one.pk for one in rulings]).update(undone_by=by, undone_at=timezone.now())
        _again([one.pk for one in rulings])
        Question.objects.filter(kind=QuestionKind.BODY, state=QuestionState.ANSWERED, answer="one", other_body=rulings[0].body).update(
            state=QuestionState.WITHDRAWN, answer="", decided_by=None, decided_at=None
        )
        log("body_ruling_undone", f"act:{act}", by, {"documents": _listed(one.document_id for one in rulings)})


def _again(undone: Iterable[int]) -> None:
    """Let the rulings that these took the place of hold again."""
    for old in BodyRuling.objects.filter(replaced_by__in=undone):
        old.undone_by, old.undone_at, old.replaced_by = None, None, None
        old.save(update_fields=["undone_by", "undone_at", "replaced_by"])


def _rule(records: Iterable[Record], body: Body, bodies: Iterable[Body], by: User, verb: str) -> int:
    for one in bodies:
        demand(by, Act.SETTLE, one)
    with transaction.atomic():
        told = list(records)
        act = log(verb, f"body:{body.pk}", by, {"documents": _listed(document for document, _ in told)}).number
        _write(told, body, act, by)
    return act


def _write(records: Iterable[Record], body: Body, act: int, by: User) -> None:
    """Note for each record that it is of the body; what was ruled before is kept, to hold again when this is undone."""
    now = timezone.now()
    for document, number in records:
        before = BodyRuling.objects.filter(document=document, number=number, undone_at=None).first()
        if before:
            before.undone_by, before.undone_at = by, now
            before.save(update_fields=["undone_by", "undone_at"])
        made = BodyRuling.objects.create(document_id=document, number=number, body=body, act=act, by=by, at=now)
        if before:
            before.replaced_by = made
            before.save(update_fields=["replaced_by"])


def _listed(documents: Iterable[int]) -> str:
    return ",".join(str(pk) for pk in sorted(set(documents)))
