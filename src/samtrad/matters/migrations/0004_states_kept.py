"""What is public stands somehow; of what is not, nothing is told. Lists of matters find them by state, and by body."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("matters", "0003_states_told"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="passage",
            name="matters_passages_by_day",
        ),
        migrations.AddIndex(
            model_name="passage",
            index=models.Index(fields=["matter", "is_public", "day", "id"], include=["item"], name="matters_passages_by_day"),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(fields=["is_public", "state", "-last_day", "-id"], name="matters_by_state"),
        ),
        migrations.RemoveIndex(
            model_name="passage",
            name="matters_passages_of_body",
        ),
        migrations.AddIndex(
            model_name="passage",
            index=models.Index(fields=["scope", "is_public", "matter"], name="matters_passages_of_body"),
        ),
        migrations.AddConstraint(
            model_name="matter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("is_public", True), models.Q(("state", ""), _negated=True)),
                    models.Q(("is_public", False), ("lies_with", ""), ("state", "")),
                    _connector="OR",
                ),
                name="matters_state_is_of_public",
            ),
        ),
    ]
