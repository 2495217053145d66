"""How far an index has come that is made anew some things at a time."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("search", "0005_documents")]
    operations = [
        migrations.AddField(
            model_name="made",
            name="going",
            field=models.CharField(blank=True, default="", help_text="The kind of the things that are being brought in; empty once all are.", max_length=10),
            preserve_default=False,
        ),
        migrations.AddField(model_name="made", name="ref", field=models.BigIntegerField(default=0, help_text="The last of them that is in.")),
    ]
