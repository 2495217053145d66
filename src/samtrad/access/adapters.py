"""How signing in differs here from what allauth does: accounts are opened by administrators, never by those who come."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest

from samtrad.access.models import User
from samtrad.access.rates import who


def display(user: User) -> str:
    """What someone is called on the pages."""
    return user.name


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc] # allauth carries no types
    """Nobody makes an account for themselves."""

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """What attempts are counted under: no address that anyone could read."""
        return who(request)

    def send_mail(self, _template_prefix: str, _email: str, _context: dict[str, Any]) -> None:
        """Nothing is sent: an administrator hands over a link. Who asks for one for an account that is not theirs learns nothing."""


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc] # allauth carries no types
    """Second factors."""

    def get_totp_label(self, user: User) -> str:
        """What an authenticator app calls the account."""
        return user.username


class ProviderAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc] # allauth carries no types
    """The organisation's own sign-in, for accounts that are opened here."""

    def is_open_for_signup(self, _request: HttpRequest, _sociallogin: SocialLogin) -> bool:
        """Never: whoever has no account here has none after signing in there."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """The first time, the account is the one that goes by an address that the organisation itself has verified."""
        if sociallogin.is_existing:
            return
        verified = {address.email.strip().lower() for address in sociallogin.email_addresses if address.verified}
        found = list(User.objects.filter(username__in=verified, is_active=True)) if verified else []
        if len(found) == 1:
            sociallogin.connect(request, found[0])
