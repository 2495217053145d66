"""An answer that comes by a link is confirmed by a person."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0007_agreement_confirmed"),
        ("register", "0007_followed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="roundreply",
            name="followup_round_reply_confirmed_how",
        ),
        migrations.AddConstraint(
            model_name="roundreply",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_confirmed", False), ("confirmed_by__isnull", False), models.Q(("given_by__isnull", False), ("source", "signed_in")), _connector="OR"
                ),
                name="followup_round_reply_confirmed_how",
            ),
        ),
    ]
