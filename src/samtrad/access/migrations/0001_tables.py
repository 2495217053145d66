"""Accounts and roles."""

import django.db.models.deletion
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [("access", "0001_initial"), ("access", "0002_role_once")]

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("username", models.CharField(help_text="What the account goes by, lower case; an e-mail address will do.", max_length=150, unique=True)),
                ("name", models.CharField(help_text="The person's name, as acts show it.", max_length=150)),
                ("email", models.EmailField(blank=True, help_text="Where messages go.", max_length=254)),
                ("is_active", models.BooleanField(default=True, help_text="Whether the account may be used.")),
                ("joined_at", models.DateTimeField(auto_now_add=True, help_text="When the account was made.")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Role",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        choices=[
                            ("member", "Ledamot"),
                            ("secretary", "Sekreterare"),
                            ("chair", "Ordförande"),
                            ("registrar", "Registrator"),
                            ("administrator", "Administratör"),
                            ("auditor", "Revisor"),
                        ],
                        help_text="What they do.",
                        max_length=16,
                    ),
                ),
                ("body", models.BigIntegerField(blank=True, help_text="Id of the body it is for.", null=True)),
                ("organisation", models.BigIntegerField(blank=True, help_text="Id of the organisation it is for; all its bodies.", null=True)),
                (
                    "user",
                    models.ForeignKey(
                        help_text="Who has the role.", on_delete=django.db.models.deletion.CASCADE, related_name="roles", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("body__isnull", True), ("organisation__isnull", True), _connector="OR"), name="access_role_one_scope"
                    ),
                    models.UniqueConstraint(
                        models.F("user"),
                        models.F("name"),
                        django.db.models.functions.comparison.Coalesce("body", 0),
                        django.db.models.functions.comparison.Coalesce("organisation", 0),
                        name="access_role_once",
                    ),
                ],
            },
        ),
    ]
