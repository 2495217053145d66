"""What stands in the way of publishing a document, in words; and the legal ground that is proposed."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

WHY = {
    "secret": gettext_lazy("Dokumentet är sekretessbelagt och publiceras inte."),
    "internal": gettext_lazy("Dokumentet är internt och publiceras inte."),
    "not_entered": gettext_lazy("Dokumentet är inte infört än."),
    "sensitive": gettext_lazy("Dokumentet har uppgifter som kan behöva maskeras. Ta ställning till dem först."),
    "no_ground": gettext_lazy("Ange en rättslig grund."),
    "not_certified": gettext_lazy("Protokollet är inte justerat än."),
}
GROUND = "offentlig handling enligt TF 2 kap."
