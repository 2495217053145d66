"""The addresses of the pages by which an installation is kept."""

from django.urls import path

from samtrad.workspace.keeping import accounts, masking, policies

app_name = "keeping"
urlpatterns = [
    path("konton/", accounts.accounts, name="accounts"),
    path("maskera/<slug:address>/", masking.masking, name="masking"),
    path("publicering/", policies.policies, name="policies"),
    path("publicering/<slug:slug>/", policies.policy, name="policy"),
]
