"""Which act a ruling on a body is part of, and what took its place."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_callings"),
    ]

    operations = [
        migrations.AddField(
            model_name="bodyruling",
            name="act",
            field=models.BigIntegerField(default=0, help_text="Number of the log's entry of the act that it is part of."),
        ),
        migrations.AddField(
            model_name="bodyruling",
            name="replaced_by",
            field=models.ForeignKey(
                help_text="The later ruling that took its place.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="people.bodyruling",
            ),
        ),
    ]
