"""What persons are resolved from: appearances, sightings, rulings and questions; persons and mandates are guarded."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0003_classed"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Appearance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="As printed.", max_length=200)),
                ("party", models.CharField(blank=True, help_text="The party: its address where it is known, else the label as printed.", max_length=40)),
                ("given", models.CharField(blank=True, help_text="How the given name begins, by its sound: where it is looked for.", max_length=4)),
                ("family", models.CharField(blank=True, help_text="How the last family name sounds.", max_length=80)),
                ("middle", models.CharField(blank=True, help_text="How the family name before it sounds, where there is one.", max_length=80)),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="BodyRuling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SmallIntegerField(default=1, help_text="Which of its records.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When it was undone; empty while it holds.", null=True)),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("person", "Person"), ("body", "Organ")], help_text="What is asked about.", max_length=6)),
                ("reasons", models.JSONField(default=list, help_text="What speaks for and against, as codes.")),
                ("weight", models.SmallIntegerField(default=0, help_text="How much hangs on it: how many meetings the smaller side has.")),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Väntar på svar"), ("answered", "Besvarad"), ("withdrawn", "Bortfallen")],
                        default="open",
                        help_text="Where it stands.",
                        max_length=9,
                    ),
                ),
                ("answer", models.CharField(blank=True, choices=[("one", "Samma"), ("two", "Olika")], help_text="What was answered.", max_length=3)),
                ("decided_at", models.DateTimeField(help_text="When.", null=True)),
            ],
            options={
                "ordering": ["-weight", "id"],
            },
        ),
        migrations.CreateModel(
            name="Ruling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("one", "Samma person"), ("two", "Olika personer"), ("name", "Heter")], help_text="What was ruled.", max_length=4
                    ),
                ),
                ("name", models.CharField(blank=True, help_text="What the person is called, where that was ruled.", max_length=200)),
                ("act", models.BigIntegerField(help_text="Number of the log's entry of the act that it is part of.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When it was undone; empty while it holds.", null=True)),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="Sighting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("meeting", models.BigIntegerField(db_index=True, help_text="Id of the meeting.")),
                ("document", models.BigIntegerField(db_index=True, help_text="Id of the document whose minutes they are.")),
                ("day", models.DateField(help_text="The day of the meeting, where it is known.", null=True)),
                ("office", models.CharField(help_text="Elected, officer or member (people.resolving.faces.Office).", max_length=8)),
                ("is_public", models.BooleanField(default=False, help_text="Whether those minutes are public.")),
            ],
        ),
        migrations.AddField(
            model_name="mandate",
            name="classification",
            field=models.CharField(
                choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                default="open",
                help_text="Public once published, internal, or secret by a paragraph of law.",
                max_length=8,
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="ground",
            field=models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80),
        ),
        migrations.AddField(
            model_name="mandate",
            name="is_public",
            field=models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret."),
        ),
        migrations.AddField(
            model_name="mandate",
            name="scope",
            field=models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True),
        ),
        migrations.AddField(
            model_name="person",
            name="classification",
            field=models.CharField(
                choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                default="open",
                help_text="Public once published, internal, or secret by a paragraph of law.",
                max_length=8,
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="ground",
            field=models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80),
        ),
        migrations.AddField(
            model_name="person",
            name="is_public",
            field=models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret."),
        ),
        migrations.AddField(
            model_name="person",
            name="scope",
            field=models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True),
        ),
        migrations.AddField(
            model_name="personname",
            name="is_public",
            field=models.BooleanField(default=False, help_text="Whether public minutes write it so."),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="people_mandate_only_open_is_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                name="people_mandate_secret_has_ground",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="people_person_only_open_is_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                name="people_person_secret_has_ground",
            ),
        ),
        migrations.AddField(
            model_name="appearance",
            name="body",
            field=models.ForeignKey(help_text="In whose minutes.", on_delete=django.db.models.deletion.CASCADE, related_name="appearances", to="people.body"),
        ),
        migrations.AddField(
            model_name="appearance",
            name="home",
            field=models.ForeignKey(
                help_text="The person that was made for it; it is theirs again when a merge is undone.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="people.person",
            ),
        ),
        migrations.AddField(
            model_name="appearance",
            name="organisation",
            field=models.ForeignKey(
                help_text="For whom.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="appearances", to="people.organisation"
            ),
        ),
        migrations.AddField(
            model_name="appearance",
            name="person",
            field=models.ForeignKey(
                help_text="Who it is.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="appearances", to="people.person"
            ),
        ),
        migrations.AddField(
            model_name="bodyruling",
            name="body",
            field=models.ForeignKey(help_text="The body that met.", on_delete=django.db.models.deletion.CASCADE, related_name="rulings", to="people.body"),
        ),
        migrations.AddField(
            model_name="bodyruling",
            name="by",
            field=models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name="bodyruling",
            name="document",
            field=models.ForeignKey(
                help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="body_rulings", to="documents.document"
            ),
        ),
        migrations.AddField(
            model_name="bodyruling",
            name="undone_by",
            field=models.ForeignKey(
                help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="body",
            field=models.ForeignKey(
                help_text="The one body.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="people.body"
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="decided_by",
            field=models.ForeignKey(
                help_text="Who answered.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="one",
            field=models.ForeignKey(
                help_text="The one name.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="people.appearance"
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="other",
            field=models.ForeignKey(
                help_text="The other name.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.appearance"
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="other_body",
            field=models.ForeignKey(help_text="The other body.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.body"),
        ),
        migrations.AddField(
            model_name="ruling",
            name="by",
            field=models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name="ruling",
            name="one",
            field=models.ForeignKey(help_text="The one.", on_delete=django.db.models.deletion.CASCADE, related_name="rulings", to="people.appearance"),
        ),
        migrations.AddField(
            model_name="ruling",
            name="other",
            field=models.ForeignKey(
                help_text="The other; empty for a name.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.appearance"
            ),
        ),
        migrations.AddField(
            model_name="ruling",
            name="undone_by",
            field=models.ForeignKey(
                help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="sighting",
            name="appearance",
            field=models.ForeignKey(
                help_text="What stands there.", on_delete=django.db.models.deletion.CASCADE, related_name="sightings", to="people.appearance"
            ),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=models.Index(fields=["family"], name="people_appearances_family"),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=models.Index(condition=models.Q(("middle", ""), _negated=True), fields=["middle"], name="people_appearances_middle"),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=models.Index(fields=["body", "given"], name="people_appearances_body"),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=models.Index(fields=["organisation", "given"], name="people_appearances_org"),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.UniqueConstraint(fields=("name", "party", "organisation", "body"), name="people_appearance_once", nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name="appearance",
            constraint=models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="people_appearance_has_name"),
        ),
        migrations.AddConstraint(
            model_name="bodyruling",
            constraint=models.UniqueConstraint(condition=models.Q(("undone_at__isnull", True)), fields=("document", "number"), name="people_one_body_ruled"),
        ),
        migrations.AddConstraint(
            model_name="bodyruling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                    _connector="OR",
                ),
                name="people_body_ruling_undone_is_whole",
            ),
        ),
        migrations.AddIndex(
            model_name="question",
            index=models.Index(fields=["state", "-weight", "id"], name="people_questions_waiting"),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.UniqueConstraint(condition=models.Q(("kind", "person")), fields=("one", "other"), name="people_question_of_names_once"),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.UniqueConstraint(condition=models.Q(("kind", "body")), fields=("body", "other_body"), name="people_question_of_bodies_once"),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("body__isnull", True), ("kind", "person"), ("one__isnull", False), ("other__isnull", False), ("other_body__isnull", True)),
                    models.Q(("body__isnull", False), ("kind", "body"), ("one__isnull", True), ("other__isnull", True), ("other_body__isnull", False)),
                    _connector="OR",
                ),
                name="people_question_of_one_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "answered"), _negated=True),
                    models.Q(("decided_at__isnull", False), ("decided_by__isnull", False), models.Q(("answer", ""), _negated=True)),
                    _connector="OR",
                ),
                name="people_answered_by_a_person",
            ),
        ),
        migrations.AddConstraint(
            model_name="ruling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "name"), ("other__isnull", True)),
                    models.Q(models.Q(("kind", "name"), _negated=True), ("other__isnull", False)),
                    _connector="OR",
                ),
                name="people_ruling_of_two",
            ),
        ),
        migrations.AddConstraint(
            model_name="ruling",
            constraint=models.CheckConstraint(
                condition=models.Q(("other__isnull", True), models.Q(("one", models.F("other")), _negated=True), _connector="OR"),
                name="people_ruling_not_of_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="ruling",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("kind", "name"), _negated=True), models.Q(("name", ""), _negated=True), _connector="OR"),
                name="people_ruling_name_is_told",
            ),
        ),
        migrations.AddConstraint(
            model_name="ruling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                    _connector="OR",
                ),
                name="people_ruling_undone_is_whole",
            ),
        ),
        migrations.AddConstraint(
            model_name="sighting",
            constraint=models.UniqueConstraint(fields=("appearance", "meeting"), name="people_sighting_once"),
        ),
    ]
