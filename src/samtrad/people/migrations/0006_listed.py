"""Lists in the order of the alphabet; what may be null is not there twice in SQLite either, which knows nothing of NULLS NOT DISTINCT."""

from django.db import migrations, models

import samtrad.people.models.listed


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0005_apart"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="body",
            options={"ordering": ["sort_key", "id"], "verbose_name_plural": "bodies"},
        ),
        migrations.AlterModelOptions(
            name="organisation",
            options={"ordering": ["sort_key", "id"]},
        ),
        migrations.AlterModelOptions(
            name="person",
            options={"ordering": ["sort_key", "id"], "verbose_name_plural": "persons"},
        ),
        migrations.RemoveConstraint(
            model_name="appearance",
            name="people_appearance_once",
        ),
        migrations.RemoveConstraint(
            model_name="membership",
            name="people_membership_once",
        ),
        migrations.AddField(
            model_name="body",
            name="sort_key",
            field=samtrad.people.models.listed.SortKeyField(
                default="", editable=False, help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).", max_length=80
            ),
        ),
        migrations.AddField(
            model_name="organisation",
            name="sort_key",
            field=samtrad.people.models.listed.SortKeyField(
                default="", editable=False, help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).", max_length=80
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="sort_key",
            field=samtrad.people.models.listed.SortKeyField(
                default="", editable=False, help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).", max_length=80
            ),
        ),
        migrations.AddIndex(
            model_name="body",
            index=models.Index(fields=["sort_key", "id"], name="people_bodies_by_name"),
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=models.Index(fields=["sort_key", "id"], name="people_organisations_by_name"),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(fields=["is_public", "is_elected", "sort_key", "id"], name="people_persons_by_name"),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.UniqueConstraint(fields=("name", "party", "organisation", "body", "apart"), name="people_appearance_once"),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.UniqueConstraint(
                condition=models.Q(("organisation__isnull", True)), fields=("name", "party", "body", "apart"), name="people_appearance_for_nobody_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(fields=("member", "of", "since"), name="people_membership_once"),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(condition=models.Q(("since__isnull", True)), fields=("member", "of"), name="people_membership_undated_once"),
        ),
    ]
