"""Two who are printed alike can be told apart."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_body_acts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Parting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("meeting", models.BigIntegerField(help_text="Id of the meeting.")),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="appearance",
            name="people_appearance_once",
        ),
        migrations.AddField(
            model_name="appearance",
            name="apart",
            field=models.SmallIntegerField(default=0, help_text="Which of several who are all printed so, by a person's ruling; 0 for the first."),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.UniqueConstraint(fields=("name", "party", "organisation", "body", "apart"), name="people_appearance_once", nulls_distinct=False),
        ),
        migrations.AddField(
            model_name="parting",
            name="appearance",
            field=models.ForeignKey(
                help_text="The one that stands for it there.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.appearance"
            ),
        ),
        migrations.AddField(
            model_name="parting",
            name="of",
            field=models.ForeignKey(
                help_text="The name as it would be taken.", on_delete=django.db.models.deletion.CASCADE, related_name="partings", to="people.appearance"
            ),
        ),
        migrations.AddConstraint(
            model_name="parting",
            constraint=models.UniqueConstraint(fields=("of", "meeting"), name="people_parting_once"),
        ),
    ]
