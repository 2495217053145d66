"""The addresses of signing in and of one's own account: those of allauth that are used here, and no others."""

from allauth.account import views
from allauth.socialaccount import views as social
from django.urls import include, path, re_path
from django.views.generic import TemplateView

urlpatterns = [
    path("logga-in/", views.login, name="account_login"),
    path("logga-ut/", views.logout, name="account_logout"),
    path("stangt/", views.account_inactive, name="account_inactive"),
    path("nytt/", views.signup, name="account_signup"),
    path("bekrafta/", views.reauthenticate, name="account_reauthenticate"),
    path("losenord/", views.password_change, name="account_change_password"),
    path("losenord/valj/", views.password_set, name="account_set_password"),
    path("losenord/nytt/", TemplateView.as_view(template_name="account/password_reset.html"), name="account_reset_password"),
    path("losenord/klart/", views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(r"^losenord/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$", views.password_reset_from_key, name="account_reset_password_from_key"),
    path("saker/", include("allauth.mfa.urls")),
    path("inloggning/avbruten/", social.login_cancelled, name="socialaccount_login_cancelled"),
    path("inloggning/fel/", social.login_error, name="socialaccount_login_error"),
    path("inloggning/nytt/", social.signup, name="socialaccount_signup"),
    path("inloggning/", social.connections, name="socialaccount_connections"),
]
