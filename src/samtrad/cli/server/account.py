"""``samtrad account``: opens an account, gives it a role, prints the link by which its holder chooses a password."""

from __future__ import annotations

import sys
from argparse import Namespace

from django.conf import settings

from samtrad.access.invitations import invitation
from samtrad.access.models import User
from samtrad.access.states import RoleName
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.people.accounts import AccountError, give_role, open_account
from samtrad.people.models import Body
from samtrad.writing.labels import Language


def run(options: Namespace, language: Language) -> int:
    """Open the account where there is none, give the role, print the link; 1 where that could not be done."""
    migrate()
    try:
        user = User.objects.filter(username=" ".join(options.name.split()).lower()).first() or open_account(options.name, options.name, None)
        if options.role:
            give_role(user, RoleName(options.role), _body(options.body), None)
    except (AccountError, Body.DoesNotExist) as error:
        code = str(error) if isinstance(error, AccountError) else "body"
        sys.stderr.write(f"samtrad: {say(f'account.{code}', language)}.\n")
        return 1
    key = "account.link" if settings.ADDRESS else "account.path"
    sys.stdout.write(say(key, language, name=user.username, address=f"{settings.ADDRESS}{invitation(user)}") + "\n")
    return 0


def _body(slug: str) -> Body | None:
    return Body.objects.get(slug=slug) if slug else None
