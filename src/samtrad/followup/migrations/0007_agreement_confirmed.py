"""Whether a confirmation rests on a decision that must be there to read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0006_agreement_terms"),
    ]

    operations = [
        migrations.AddField(
            model_name="agreementruling",
            name="is_of_decision",
            field=models.BooleanField(default=False, help_text="Whether a decision was named that proves it: without one to read it proves nothing."),
        ),
    ]
