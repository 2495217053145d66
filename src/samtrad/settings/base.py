"""What every installation has in common."""

from __future__ import annotations

from pathlib import Path

from samtrad.settings import security
from samtrad.settings.environment import database, environment
from samtrad.settings.mail import mail_server
from samtrad.settings.security import *  # noqa: F403 - Django reads settings from one module

ENVIRONMENT = environment()
DATA: Path = ENVIRONMENT.data
SITE_NAME = ENVIRONMENT.region
ADDRESS = ENVIRONMENT.address
"""What the installation is known by to others, such as https://samtrad.example.se; empty to go by what is asked for."""
DEBUG = False

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "samtrad.access",
    "samtrad.audit",
    "samtrad.documents",
    "samtrad.people",
    "samtrad.register",
    "samtrad.matters",
    "samtrad.followup",
    "samtrad.following",
    "samtrad.meetings",
    "samtrad.search",
    "samtrad.pipeline",
    "samtrad.portal",
    "samtrad.workspace",
    "samtrad.api",
    *security.APPS,
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "samtrad.access.middleware.headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "samtrad.access.middleware.rates",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "samtrad.access.middleware.second_factor",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "samtrad.access.middleware.without_nul",
]

ROOT_URLCONF = "samtrad.settings.urls"
WSGI_APPLICATION = "samtrad.settings.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "samtrad.portal.context.page",
                "samtrad.workspace.menu.menu",
            ],
        },
    },
]

DATABASES = {"default": database(ENVIRONMENT.database, DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "sv"
LANGUAGES = [("sv", "Svenska"), ("en", "English")]
LOCALE_PATHS = [Path(__file__).parents[1] / "portal" / "locale"]
TIME_ZONE = "Europe/Stockholm"
USE_I18N = True
USE_TZ = True

SOCIALACCOUNT_PROVIDERS = security.providers(ENVIRONMENT)
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.proxies

_MAIL = mail_server(ENVIRONMENT.smtp)
EMAIL_BACKEND, EMAIL_HOST, EMAIL_PORT = _MAIL.backend, _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL, EMAIL_TIMEOUT = _MAIL.starttls, _MAIL.tls, 20
KOLADA = ENVIRONMENT.kolada
SEAL, SEAL_WORD, STAMPS, TRUSTED = ENVIRONMENT.seal, ENVIRONMENT.seal_word, ENVIRONMENT.stamps, ENVIRONMENT.trusted
BANKID, BANKID_CERTIFICATE, BANKID_AUTHORITY = ENVIRONMENT.bankid, ENVIRONMENT.bankid_certificate, ENVIRONMENT.bankid_authority
BANKID_ROOT = ENVIRONMENT.bankid_root
INSIDE = ENVIRONMENT.inside
DEFAULT_FROM_EMAIL = ENVIRONMENT.sender or f"{SITE_NAME} <samtrad@localhost>"

STATIC_URL = "static/"
STATICFILES_DIRS = [("look", Path(__file__).parents[1] / "writing" / "look")]
WHITENOISE_USE_FINDERS = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"unsaid": {"()": "samtrad.access.unsaid.Unsaid"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["unsaid"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
