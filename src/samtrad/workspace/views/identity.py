"""The page of who is who: two names or two bodies that may be one, and the buttons that answer."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from samtrad.people.actions.body_rulings import answer_body
from samtrad.people.actions.rulings import UnruledError, answer, undo
from samtrad.workspace import identity
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of

REASONS = {
    "name_same": gettext_lazy("samma namn"),
    "name_sound": gettext_lazy("namnen låter lika"),
    "name_part": gettext_lazy("det ena namnet är en del av det andra"),
    "name_slip": gettext_lazy("en bokstav skiljer"),
    "name_near": gettext_lazy("namnen liknar varandra"),
    "name_far": gettext_lazy("namnen liknar varandra"),
    "name_given": gettext_lazy("samma förnamn"),
    "same_organisation": gettext_lazy("samma organisation"),
    "related_organisation": gettext_lazy("den ena organisationen hör till den andra"),
    "unknown_organisation": gettext_lazy("organisationen är inte känd för båda"),
    "other_organisation": gettext_lazy("olika organisationer"),
    "same_party": gettext_lazy("samma parti"),
    "no_party": gettext_lazy("inget parti anges"),
    "one_without_party": gettext_lazy("parti anges bara för den ena"),
    "other_party": gettext_lazy("olika partier"),
    "same_body": gettext_lazy("samma organ"),
    "in_turn": gettext_lazy("den ena slutar innan den andra börjar"),
    "common_name": gettext_lazy("vanligt namn"),
    "same_minutes": gettext_lazy("båda står i samma protokoll"),
    "one_name_in_the_other": gettext_lazy("det ena namnet ryms i det andra"),
    "same_people": gettext_lazy("samma personer är med"),
}
WHY = {
    "ruled_two": gettext_lazy("Någon har redan sagt att de är olika. Ångra det först."),
    "ruled_one": gettext_lazy("Någon har redan sagt att de är en och samma. Ångra det först."),
    "undone": gettext_lazy("Det är redan ångrat."),
}


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponseBase:
    """What is asked, and the answers."""
    if request.method == "POST":
        _act(request)
        return HttpResponseRedirect(reverse("workspace:identity"))
    found, count = identity.asked(request)
    context = {
        "meta": Meta(title=_("Vem är vem"), nav="review", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Vem är vem")))),
        "questions": [(one, [REASONS[reason] for reason in one.reasons if reason in REASONS]) for one in found],
        "count": count,
        "answered": identity.answered(request),
    }
    return render(request, "workspace/identity.html", context)


def _act(request: HttpRequest) -> None:
    user, told = user_of(request), request.POST.get("act", "")
    number = request.POST.get("number", "")
    if not number.isdecimal() or len(number) > 18 or told not in ("one", "two", "undo"):
        raise Http404
    try:
        if told == "undo":
            undo(int(number), user)
            messages.success(request, _("Ångrat."))
            return
        question = identity.question_for(request, int(number))
        if question is None:
            raise Http404
        (answer_body if question.body_id else answer)(question, user, same=told == "one")
    except UnruledError as error:
        messages.error(request, str(WHY.get(str(error), _("Det gick inte."))))
    else:
        messages.success(request, _("Svaret gäller nu, också när protokollen läses om."))
