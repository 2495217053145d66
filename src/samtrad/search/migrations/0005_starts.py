"""What is suggested while someone types. What was indexed before is made anew by `pipeline.indexing`."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("search", "0004_matters")]
    operations = [
        migrations.CreateModel(
            name="Start",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(help_text="What is called so: a matter, a body or a person.", max_length=10)),
                ("ref", models.BigIntegerField(help_text="Its id among things of its kind.")),
                ("start", models.CharField(db_index=True, help_text="Its name in small letters, from one of its words on.", max_length=60)),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("kind", "ref", "start"), name="search_start_once")]},
        ),
    ]
