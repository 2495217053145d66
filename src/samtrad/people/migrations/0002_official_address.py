"""Organisations have an address that questions to them are sent to."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_tables"),
    ]

    operations = [
        migrations.AddField(
            model_name="organisation",
            name="official_address",
            field=models.EmailField(
                blank=True, help_text="The address of its registry, where questions to it are sent; empty while nobody has told it.", max_length=254
            ),
        ),
    ]
