"""Every address: Swedish at the root, English under /en/."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    path("konto/", include("allauth.socialaccount.providers.openid_connect.urls")),  # one address in all languages: the other side knows it
    path("api/", include("samtrad.api.urls")),
    *i18n_patterns(
        path("konto/", include("samtrad.access.urls")),
        path("arbete/", include("samtrad.workspace.keeping.urls")),
        path("arbete/", include("samtrad.workspace.urls")),
        path("", include("samtrad.portal.urls")),
        prefix_default_language=False,
    ),
]

handler400 = "samtrad.portal.views.errors.bad_request"
handler403 = "samtrad.portal.views.errors.forbidden"
handler404 = "samtrad.portal.views.errors.not_found"
handler500 = "samtrad.portal.views.errors.broken"
