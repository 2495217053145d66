"""Sentences on fees beside mentions of agreements."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0005_assignments"),
        ("matters", "0001_initial"),
        ("register", "0007_followed"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="agreementmention",
            name="followup_mention_gone_is_nowhere",
        ),
        migrations.AddField(
            model_name="agreementmention",
            name="terms",
            field=models.JSONField(
                default=list, help_text="Sentences of its item on a changed fee, where the item is about it: where each starts and ends, and its words."
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementmention",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_gone", False),
                    models.Q(("agreement__isnull", True), ("event__isnull", True), ("terms", []), ("told", {}), ("words", "")),
                    _connector="OR",
                ),
                name="followup_mention_gone_is_nowhere",
            ),
        ),
    ]
