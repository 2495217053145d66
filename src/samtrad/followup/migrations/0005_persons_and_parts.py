"""Persons have assignments, and assignments have parts."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0004_grants_told"),
        ("matters", "0001_tables"),
        ("people", "0003_account_persons"),
        ("register", "0001_tables"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="task",
            name="holder_person",
            field=models.ForeignKey(
                help_text="The person that has it, where somebody said who it is.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="tasks_held",
                to="people.person",
            ),
        ),
        migrations.AddField(
            model_name="task",
            name="whole",
            field=models.ForeignKey(
                help_text="The assignment that it is a part of.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="parts",
                to="followup.task",
            ),
        ),
        migrations.AddField(
            model_name="taskact",
            name="as_person",
            field=models.ForeignKey(
                help_text="The person who did it for themselves, as the one who has it.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="people.person",
            ),
        ),
        migrations.AddField(
            model_name="taskact",
            name="parts_left",
            field=models.IntegerField(default=0, help_text="How many of its parts nobody had closed or dropped then."),
        ),
        migrations.AddField(
            model_name="taskact",
            name="to_person",
            field=models.ForeignKey(
                help_text="That person, where it is one of the register.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="people.person",
            ),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["holder_person", "state"], name="followup_tasks_of_person"),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("whole__isnull", True), models.Q(("whole", models.F("id")), _negated=True), _connector="OR"),
                name="followup_task_no_part_of_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="taskact",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("kind", "close"), _negated=True), ("parts_left", 0), models.Q(("text", ""), _negated=True), _connector="OR"),
                name="followup_act_closes_parts_with_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="taskact",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("kind", "report_done"), _negated=True), ("parts_left", 0), _connector="OR"), name="followup_act_done_after_parts"
            ),
        ),
    ]
