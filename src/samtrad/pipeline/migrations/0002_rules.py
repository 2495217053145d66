"""By which rules each follower told what it keeps, and how far it has come in telling it anew."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pipeline", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="cursor",
            name="done",
            field=models.BigIntegerField(default=0, help_text="How many things were told anew so far."),
        ),
        migrations.AddField(
            model_name="cursor",
            name="failed",
            field=models.BigIntegerField(default=0, help_text="How many of them could not be told, and stand as they were."),
        ),
        migrations.AddField(
            model_name="cursor",
            name="position",
            field=models.BigIntegerField(help_text="The last thing that was told anew on that way; they are taken from the last to the first.", null=True),
        ),
        migrations.AddField(
            model_name="cursor",
            name="rules",
            field=models.CharField(blank=True, default="", help_text="The rules by which all that it keeps was told; empty where nobody knows.", max_length=40),
        ),
        migrations.AddField(
            model_name="cursor",
            name="step",
            field=models.SmallIntegerField(default=0, help_text="Which way through all is gone, from 0."),
        ),
        migrations.AddField(
            model_name="cursor",
            name="total",
            field=models.BigIntegerField(default=0, help_text="How many there were when it began."),
        ),
        migrations.AddField(
            model_name="cursor",
            name="toward",
            field=models.CharField(blank=True, default="", help_text="The rules by which it is being told anew; empty where it is not.", max_length=40),
        ),
        migrations.AddField(
            model_name="cursor",
            name="turns",
            field=models.BigIntegerField(
                default=0, help_text="How often any of it was told anew, ever: what others remember of it holds while this is the same."
            ),
        ),
    ]
