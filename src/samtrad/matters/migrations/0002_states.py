"""How matters stand is kept with them, to find them by it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("matters", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="matter",
            name="state",
            field=models.CharField(
                blank=True, help_text="How far it has come by its public passages (standing.standing.State), whatever day it is.", max_length=16
            ),
        ),
        migrations.AddField(
            model_name="matter",
            name="rests_from",
            field=models.DateField(help_text="The day from which it is resting if nothing more is said; empty where silence changes nothing.", null=True),
        ),
        migrations.AddField(
            model_name="matter",
            name="lies_with",
            field=models.CharField(blank=True, help_text="Who has it, as a public passage says it.", max_length=200),
        ),
        migrations.AddField(
            model_name="matter",
            name="lies_by",
            field=models.ForeignKey(
                help_text="The passage that says so.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="matters.passage"
            ),
        ),
        migrations.AddField(
            model_name="matter",
            name="lies_start",
            field=models.IntegerField(default=0, help_text="Where the words start that say so."),
        ),
        migrations.AddField(
            model_name="matter",
            name="lies_end",
            field=models.IntegerField(default=0, help_text="Where they end."),
        ),
    ]
