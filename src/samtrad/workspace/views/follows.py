"""What whoever is signed in follows, with whichever address."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.following import forms
from samtrad.following.models import Follow
from samtrad.following.queries.listed import lines
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponseBase:
    """The list, and the acts: tell more or less often, end."""
    user = user_of(request)
    own = Follow.objects.filter(user=user)
    if request.method == "POST":
        forms.act(own, request.POST.dict(), timezone.now(), user)
        return HttpResponseRedirect(reverse("workspace:follows"))
    meta = Meta(title=_("Det du följer"), nav="follows", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Det du följer"))))
    return render(request, "workspace/follows.html", {"meta": meta, "lines": lines(own)})
