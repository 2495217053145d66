"""Messages tell of meetings that are run here, too: what they say stands with the meeting."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("following", "0002_round_letters")]

    operations = [
        migrations.RemoveConstraint(model_name="message", name="following_message_to_one"),
        migrations.AlterField(
            model_name="message",
            name="about",
            field=models.CharField(
                choices=[("confirm", "Bekräfta"), ("news", "Nytt"), ("round", "Runda"), ("meeting", "Möte")], help_text="What it is about.", max_length=8
            ),
        ),
        migrations.AddConstraint(
            model_name="message",
            constraint=models.CheckConstraint(
                condition=Q(about="round", link__isnull=False, follow=None)
                | Q(about="meeting", link=None, follow=None)
                | ~Q(about__in=["round", "meeting"]) & Q(link=None, follow__isnull=False),
                name="following_message_to_one",
            ),
        ),
    ]
