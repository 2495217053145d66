"""Who may sign in and how, how often anyone may ask, and what browsers are told to hold to."""

from __future__ import annotations

from typing import Any

from csp.constants import NONE, SELF

from samtrad.settings.environment import Environment

APPS = [
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
"""What signs in. They come after ours, whose templates are found first."""

# Nothing that is not ours runs or is shown: no script or style in a page's text, nothing from elsewhere.
# The loop before proof links is a mask in the style sheet, which is why pictures may come as data.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    },
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
"""Seconds that one stays signed in: a working day."""
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"

UPLOAD_LIMIT = 100 * 1024 * 1024
"""Bytes of one document."""
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000
DATA_UPLOAD_MAX_NUMBER_FILES = 100
"""Files put in at a time; the page says so, and its script sends more in portions of so many."""
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600

AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator", "OPTIONS": {"user_attributes": ("username", "name", "email")}},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 60 * 60 * 24 * 3
"""Seconds that a link for choosing a password holds; it holds once."""
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/arbete/"
LOGOUT_REDIRECT_URL = "/"

# Accounts are opened by administrators. A person goes by one name, proves it by a password with a code or a key, by a passkey alone,
# or by their organisation's own sign-in. Messages by e-mail are none of this: a link is handed over by the one who opened the account.
ACCOUNT_ADAPTER = "samtrad.access.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_USER_MODEL_USERNAME_FIELD = "username"
ACCOUNT_USER_DISPLAY = "samtrad.access.adapters.display"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_EMAIL_NOTIFICATIONS = False
MFA_ADAPTER = "samtrad.access.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Samtråd"
SOCIALACCOUNT_ADAPTER = "samtrad.access.adapters.ProviderAdapter"
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_LOGIN_ON_GET = False
SOCIALACCOUNT_STORE_TOKENS = False

SECOND_FACTOR = False
"""Whether those who work here must have a second factor or a passkey."""
RATES = {
    "search": (60, 60),
    "api": (240, 60),
    "upload": (120, 60),
    "sign-in": (60, 60),
    "follow": (30, 600),
    "answer": (60, 60),
}
"""How often one address may ask for what costs most: so many times in so many seconds."""


def providers(environment: Environment) -> dict[str, Any]:
    """The organisation's own sign-in, where one is set up (OpenID Connect)."""
    if not (environment.oidc_issuer and environment.oidc_client):
        return {}
    app = {
        "provider_id": "oidc",
        "name": environment.oidc_name,
        "client_id": environment.oidc_client,
        "secret": environment.oidc_secret,
        "settings": {"server_url": environment.oidc_issuer, "oauth_pkce_enabled": True},
    }
    return {"openid_connect": {"APPS": [app]}}
