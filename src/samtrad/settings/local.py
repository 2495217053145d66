"""One machine, no set-up: SQLite and files in one folder, reached from this machine alone."""

from samtrad.settings.base import *  # noqa: F403 - Django reads settings from one module
from samtrad.settings.base import DATA, ENVIRONMENT
from samtrad.settings.environment import secret

SECRET_KEY = secret(DATA)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *ENVIRONMENT.hosts]
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
"""Browsers let a page of this very machine use passkeys without TLS."""
