"""In which language a message is written that tells nobody of what they follow."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("following", "0004_reminders"),
    ]

    operations = [
        migrations.AddField(
            model_name="message",
            name="language",
            field=models.CharField(
                blank=True,
                choices=[("sv", "Svenska"), ("en", "English")],
                default="",
                help_text="In which language; empty for that of whoever follows, or Swedish.",
                max_length=2,
            ),
            preserve_default=False,
        ),
    ]
