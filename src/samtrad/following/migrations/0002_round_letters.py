"""Messages bring links to answer rounds by, beside what is told to those who follow something."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("following", "0001_initial"),
        ("followup", "0001_tables"),
    ]

    operations = [
        migrations.AddField(
            model_name="message",
            name="link",
            field=models.OneToOneField(
                help_text="The link to answer by that it brings.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="message",
                to="followup.roundlink",
            ),
        ),
        migrations.AlterField(
            model_name="message",
            name="about",
            field=models.CharField(choices=[("confirm", "Bekräfta"), ("news", "Nytt"), ("round", "Runda")], help_text="What it is about.", max_length=8),
        ),
        migrations.AlterField(
            model_name="message",
            name="follow",
            field=models.ForeignKey(
                help_text="For whom, where somebody follows something.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="messages",
                to="following.follow",
            ),
        ),
        migrations.AddConstraint(
            model_name="message",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("about", "round"), ("follow", None), ("link__isnull", False)),
                    models.Q(models.Q(("about", "round"), _negated=True), ("follow__isnull", False), ("link", None)),
                    _connector="OR",
                ),
                name="following_message_to_one",
            ),
        ),
    ]
