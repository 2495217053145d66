"""Many users behind a web server that speaks TLS: hosts are named, cookies travel encrypted alone."""

from samtrad.settings.base import *  # noqa: F403 - Django reads settings from one module
from samtrad.settings.base import DATA, ENVIRONMENT
from samtrad.settings.environment import secret

SECRET_KEY = secret(DATA)
ALLOWED_HOSTS = list(ENVIRONMENT.hosts)
CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.address] if ENVIRONMENT.address else []
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
"""Whether other services under the same name speak TLS is not ours to say (security.W005)."""
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
SECOND_FACTOR = True
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}}
"""What is counted of how often one asks is counted for all processes together."""
