"""Agreements, their mentions, and what persons ruled."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0001_grants"),
        ("matters", "0001_initial"),
        ("register", "0007_followed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Agreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "address",
                    models.CharField(
                        default=samtrad.matters.models.new_address, help_text="What it goes by in addresses: told by chance.", max_length=12, unique=True
                    ),
                ),
                ("is_public", models.BooleanField(default=False, help_text="Whether it has a mention.")),
                ("name", models.CharField(blank=True, help_text="What a person named it.", max_length=500)),
                ("kind", models.CharField(blank=True, help_text="What sort of paper it is (agreements.kinds).", max_length=12)),
                ("last_day", models.DateField(help_text="The last day on which minutes told of it.", null=True)),
                ("ends", models.DateField(help_text="The last day on which it holds by what is known; empty where nobody says any.", null=True)),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The agreement that it is part of now.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="followup.agreement",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="AgreementMention",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.IntegerField(help_text="Where its name starts in the text.")),
                (
                    "key",
                    models.CharField(blank=True, db_index=True, help_text="What a mention of the same may have in common (naming.Name.key).", max_length=300),
                ),
                ("told", models.JSONField(default=dict, help_text="Its name taken apart (naming.Name).")),
                ("start", models.IntegerField(default=0, help_text="Where its sentence starts.")),
                ("end", models.IntegerField(default=0, help_text="Where that ends.")),
                ("words", models.TextField(blank=True, help_text="The sentence, as anyone may read it.")),
                ("evaluated_from", models.DateField(help_text="The first day of an evaluation to come.", null=True)),
                ("evaluated_to", models.DateField(help_text="Its last day.", null=True)),
                ("days_from", models.DateField(help_text="The first day that the sentence names.", null=True)),
                ("days_to", models.DateField(help_text="The last.", null=True)),
                ("extends", models.BooleanField(default=False, help_text="Whether the sentence speaks of an extension.")),
                ("notice", models.SmallIntegerField(help_text="Months of notice that are told of.", null=True)),
                ("renews", models.BooleanField(default=False, help_text="Whether it is said to be extended by itself.")),
                ("is_headed", models.BooleanField(default=False, help_text="Whether its item's heading names it: what is decided there is on it.")),
                (
                    "is_gone",
                    models.BooleanField(
                        default=False, help_text="Whether nobody may read it now, or a newer reading has it no longer, while a person's ruling waits for it."
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        help_text="What it is a mention of.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mentions",
                        to="followup.agreement",
                    ),
                ),
                (
                    "event",
                    models.OneToOneField(
                        help_text="What the record states.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mention",
                        to="register.agreementevent",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(
                        help_text="The matter of that passage when it was told.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.matter",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="The meeting whose minutes tell.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agreement_mentions",
                        to="register.meeting",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="The innermost passage of a matter that it stands in.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.passage",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.AddField(
            model_name="agreement",
            name="anchor",
            field=models.ForeignKey(
                help_text="The mention that it was made for, with which it goes.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="followup.agreementmention",
            ),
        ),
        migrations.CreateModel(
            name="AgreementRuling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("one", "Samma överenskommelse"), ("two", "Olika överenskommelser"), ("name", "Namn"), ("force", "Gäller")],
                        help_text="One agreement, two, a name, or that it is in force.",
                        max_length=5,
                    ),
                ),
                ("name", models.CharField(blank=True, help_text="What the agreement is called.", max_length=500)),
                ("valid_from", models.DateField(help_text="The first day on which it is in force.", null=True)),
                ("valid_to", models.DateField(help_text="The last; empty for without end.", null=True)),
                ("ground", models.CharField(blank=True, help_text="What proves it: who decided or signed, when, and where that can be seen.", max_length=500)),
                ("act", models.BigIntegerField(db_index=True, help_text="Number of the act in the log.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                ("by", models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision that proves it, where one is read.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.decision",
                    ),
                ),
                (
                    "one",
                    models.ForeignKey(help_text="The mention.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.agreementmention"),
                ),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other mention, of one or two.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="followup.agreementmention",
                    ),
                ),
                (
                    "undone_by",
                    models.ForeignKey(
                        help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.AddIndex(
            model_name="agreementmention",
            index=models.Index(fields=["meeting", "at"], name="followup_mentions_of_meeting"),
        ),
        migrations.AddConstraint(
            model_name="agreementmention",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_gone", False), models.Q(("agreement__isnull", True), ("event__isnull", True), ("told", {}), ("words", "")), _connector="OR"
                ),
                name="followup_mention_gone_is_nowhere",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementmention",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("evaluated_from__isnull", True), ("evaluated_from__lte", models.F("evaluated_to")), _connector="OR"),
                    models.Q(("days_from__isnull", True), ("days_from__lte", models.F("days_to")), _connector="OR"),
                ),
                name="followup_mention_days_in_order",
            ),
        ),
        migrations.AddIndex(
            model_name="agreement",
            index=models.Index(fields=["is_public", "-last_day", "-id"], name="followup_agreements_by_day"),
        ),
        migrations.AddIndex(
            model_name="agreement",
            index=models.Index(fields=["is_public", "ends", "id"], name="followup_agreements_by_end"),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(("merged_into__isnull", True), ("is_public", False), _connector="OR"), name="followup_agreement_merged_is_not_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                name="followup_agreement_not_into_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementruling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind__in", ["one", "two"]), ("other__isnull", False)),
                    models.Q(("kind", "name"), ("other__isnull", True), models.Q(("name", ""), _negated=True)),
                    models.Q(("kind", "force"), ("other__isnull", True), ("valid_from__isnull", False), models.Q(("ground", ""), _negated=True)),
                    _connector="OR",
                ),
                name="followup_agreement_ruling_says_what",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementruling",
            constraint=models.CheckConstraint(
                condition=models.Q(("other__isnull", True), models.Q(("one", models.F("other")), _negated=True), _connector="OR"),
                name="followup_agreement_ruling_of_two",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementruling",
            constraint=models.CheckConstraint(
                condition=models.Q(("valid_to__isnull", True), ("valid_from__isnull", True), ("valid_from__lte", models.F("valid_to")), _connector="OR"),
                name="followup_agreement_ruling_days",
            ),
        ),
    ]
