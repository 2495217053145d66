"""``samtrad token``: a key with which a program hands in documents in a person's name."""

from __future__ import annotations

import sys
from argparse import Namespace

from samtrad.access.models import User
from samtrad.api.actions import issue
from samtrad.api.queries import may_enter
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Make a key for an account that is there and may hand in documents, and show it this once; 1 where there is none."""
    migrate()
    user = User.objects.filter(username=options.as_name.strip().lower()).first()
    if user is None or not may_enter(user):
        sys.stderr.write(f"samtrad: {say('token.nobody' if user is None else 'token.forbidden', language, name=options.as_name)}.\n")
        return 1
    sys.stdout.write(issue(user, options.name) + "\n")
    sys.stderr.write(f"samtrad: {say('token.made', language)}.\n")
    return 0
