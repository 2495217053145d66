"""The link by which someone chooses a password: it holds for three days, once, and is handed over by a person."""

from __future__ import annotations

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.urls import reverse

from samtrad.access.models import User


def invitation(user: User) -> str:
    """The path of the link. Choosing a password, or signing in, uses it up."""
    return reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)})
