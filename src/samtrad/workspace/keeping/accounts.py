"""Accounts and roles, for administrators."""

from __future__ import annotations

from typing import TypeVar

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.access.asked import number, value
from samtrad.access.invitations import invitation
from samtrad.access.models import Role, User
from samtrad.access.states import Act, RoleName
from samtrad.people.accounts import AccountError, close_account, give_role, open_account, take_role, tie_account, untie_account
from samtrad.people.models import AccountPerson, Body, Organisation, Person
from samtrad.people.viewing import may, signed_in
from samtrad.swedish.alphabet import sort_key
from samtrad.workspace.known import finding

M = TypeVar("M", bound=Model)
_HITS = 10


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def accounts(request: HttpRequest) -> HttpResponse:
    """Who has an account, what they may do, and which person they are; opening, closing, giving and taking."""
    by = signed_in(request)
    if by is None or not may(by, Act.ADMINISTER, None):
        raise PermissionDenied
    link: tuple[User, str] | None = None
    if request.method == "POST":
        try:
            link = _act(request, by)
        except AccountError as error:
            messages.error(request, _wrong(str(error)))
        if link is None:
            return redirect("keeping:accounts")
    shown = {
        "meta": {"title": _("Konton"), "description": ""},
        "rows": _rows(),
        "bodies": Body.objects.filter(merged_into=None).only("slug", "name"),
        "organisations": Organisation.objects.filter(merged_into=None, bodies__isnull=False).distinct().only("slug", "name"),
        "roles_offered": [(one.value, _word(one)) for one in RoleName],
        **_search(request),
        "invited": link[0] if link else None,
        "link": request.build_absolute_uri(link[1]) if link else "",
    }
    return render(request, "keeping/accounts.html", shown)


def _search(request: HttpRequest) -> dict[str, object]:
    """The persons of a name, to say which of them an account is: by the account's own name where no other is written."""
    user = User.objects.filter(pk=number(value(request, "konto")) or 0, is_active=True).first()
    if user is None:
        return {}
    name = value(request, "namn").strip()[:100] or user.name
    return {"tying": user.pk, "asked": name, "hits": finding.persons(request, name)[:_HITS]}


def _act(request: HttpRequest, by: User) -> tuple[User, str] | None:
    """Do what was asked for; whom a link is for, and the link, where it is to be handed over now."""
    told = request.POST
    if told.get("act") == "open":
        user = open_account(told.get("username", ""), told.get("name", ""), by)
        return user, invitation(user)
    if told.get("act") == "take":
        take_role(_found(Role.objects.filter(pk=number(told.get("role", "")) or 0)), by)
        return None
    user = _found(User.objects.filter(pk=number(told.get("user", "")) or 0))
    if told.get("act") == "link" and user.is_active:
        return user, invitation(user)
    if told.get("act") == "close":
        close_account(user, by)
    elif told.get("act") == "tie":
        tie_account(user, _found(Person.objects.filter(slug=told.get("person", "").replace("\x00", ""))), by)
    elif told.get("act") == "untie":
        untie_account(user, by)
    elif told.get("act") == "give" and told.get("name") in RoleName.values:
        give_role(user, RoleName(told["name"]), _scope(told.get("scope", "")), by)
    return None


def _scope(told: str) -> Body | Organisation | None:
    kind, slug = told.partition(":")[::2]
    if kind == "body":
        return _found(Body.objects.filter(slug=slug.replace("\x00", "")))
    return _found(Organisation.objects.filter(slug=slug.replace("\x00", ""))) if kind == "organisation" else None


def _found(rows: QuerySet[M]) -> M:
    """What a form means. Raises ``AccountError`` where it is not there, or not any more."""
    found = rows.first()
    if found is None:
        raise AccountError("gone")
    return found


def _word(role: RoleName) -> str:
    return {
        RoleName.MEMBER: _("Ledamot"),
        RoleName.SECRETARY: _("Sekreterare"),
        RoleName.CHAIR: _("Ordförande"),
        RoleName.REGISTRAR: _("Registrator"),
        RoleName.ADMINISTRATOR: _("Administratör"),
        RoleName.AUDITOR: _("Revisor"),
    }[role]


def _rows() -> list[tuple[User, list[tuple[Role, str, str]], str]]:
    bodies, organisations = dict(Body.objects.values_list("pk", "name")), dict(Organisation.objects.values_list("pk", "name"))
    persons = dict(AccountPerson.objects.filter(ended_at=None).values_list("user", "person__name"))
    rows = []
    for user in sorted(User.objects.filter(is_active=True).prefetch_related("roles"), key=lambda user: (sort_key(user.name), user.pk)):
        roles = [(role, _word(RoleName(role.name)), bodies.get(role.body or 0) or organisations.get(role.organisation or 0) or "") for role in user.roles.all()]
        rows.append((user, roles, persons.get(user.pk, "")))
    return rows


def _wrong(code: str) -> str:
    return {
        "gone": _("Det som formuläret gällde finns inte längre. Inget är ändrat."),
        "no_name": _("Kontot behöver både användarnamn och namn."),
        "taken": _("Det finns redan ett konto med det användarnamnet."),
        "scope": _("Administratör och revisor gäller hela installationen, registrator en organisation, de andra ett organ."),
        "has_person": _("Kontot är redan en persons. Ta bort den kopplingen först."),
        "person_taken": _("Personen har redan ett annat konto. Ta bort den kopplingen först."),
        "last_administrator": _("Det måste finnas minst en administratör. Ge rollen till någon annan först."),
    }[code]
