"""Whose a document is where it holds the minutes of several bodies, by which policy it was published, and what is masked in its name."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0006_published_last"),
    ]

    operations = [
        migrations.AddField(
            model_name="document",
            name="elected_alone",
            field=models.BooleanField(
                default=False,
                help_text="Whether nobody but elected persons is named in what is told of it: by the policy that was in force when it was published.",
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="masked_in_name",
            field=models.JSONField(blank=True, default=list, help_text="Words that a person has masked in the file name, and that do not stand in the text."),
        ),
        migrations.CreateModel(
            name="DocumentBody",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("body", models.BigIntegerField(help_text="Id of the body.")),
                (
                    "document",
                    models.ForeignKey(help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="shared", to="documents.document"),
                ),
            ],
            options={
                "verbose_name_plural": "document bodies",
                "constraints": [models.UniqueConstraint(fields=("document", "body"), name="documents_body_once")],
            },
        ),
    ]
