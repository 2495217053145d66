"""An organisation is named once by an item or a decision, in SQLite too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0006_listed"),
        ("register", "0005_in_order"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="mention",
            name="register_mention_once",
        ),
        migrations.AddConstraint(
            model_name="mention",
            constraint=models.UniqueConstraint(
                condition=models.Q(("decision__isnull", True)), fields=("organisation", "item"), name="register_mention_of_item_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="mention",
            constraint=models.UniqueConstraint(fields=("organisation", "decision"), name="register_mention_of_decision_once"),
        ),
    ]
