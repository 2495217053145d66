"""When rounds are to be out, as minutes tell it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0008_task_parts"),
    ]

    operations = [
        migrations.AddField(
            model_name="roundtold",
            name="first",
            field=models.DateField(help_text="The first day on which they say that it is to be out; empty where they name one day alone.", null=True),
        ),
        migrations.AddField(
            model_name="roundtold",
            name="last",
            field=models.DateField(help_text="The last day.", null=True),
        ),
        migrations.AlterField(
            model_name="roundtold",
            name="told",
            field=models.CharField(
                choices=[("asked", "asked"), ("sent", "sent"), ("out", "out"), ("over", "over"), ("plan", "plan"), ("from", "from")],
                help_text="What is said of it.",
                max_length=5,
            ),
        ),
    ]
