"""How often a worker went away with a document; a lease is of what waits; numbers that no document outgrows."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="document",
            name="crashes",
            field=models.SmallIntegerField(default=0, help_text="How often the worker went away while it had it."),
        ),
        migrations.AlterField(
            model_name="doubt",
            name="number",
            field=models.IntegerField(help_text="Its place in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="reading",
            name="number",
            field=models.IntegerField(default=1, help_text="Which of the records of the file it is, from 1."),
        ),
        migrations.AlterField(
            model_name="sensitive",
            name="number",
            field=models.IntegerField(default=1, help_text="In which of the document's records."),
        ),
        migrations.AlterField(
            model_name="settlement",
            name="number",
            field=models.IntegerField(default=1, help_text="Which of its records."),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(condition=models.Q(("worker", ""), ("state", "received"), _connector="OR"), name="documents_lease_of_what_waits"),
        ),
    ]
