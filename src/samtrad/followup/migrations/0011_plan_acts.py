"""What persons changed in plans is kept as what they took away is, so that it can be undone; an index of whose answers are awaited."""

import django.core.serializers.json
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0010_options_and_indexes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RenameModel("PlanDrop", "PlanAct"),
        migrations.AlterField(
            model_name="planact",
            name="plan",
            field=models.ForeignKey(help_text="The plan.", on_delete=django.db.models.deletion.CASCADE, related_name="acts", to="followup.plan"),
        ),
        migrations.AlterField(
            model_name="planact",
            name="about",
            field=models.CharField(blank=True, help_text="What it is called.", max_length=300),
        ),
        migrations.AlterField(
            model_name="planact",
            name="rows",
            field=models.JSONField(
                default=list,
                encoder=django.core.serializers.json.DjangoJSONEncoder,
                help_text="Rows as they stood, the one that was taken away first: model and fields; empty for a change.",
            ),
        ),
        migrations.AddField(
            model_name="planact",
            name="changes",
            field=models.JSONField(
                default=list,
                encoder=django.core.serializers.json.DjangoJSONEncoder,
                help_text="Rows that were changed: model, id, the fields that became others as they stood before and after; nothing before for a row that was made.",
            ),
        ),
        migrations.AddIndex(
            model_name="roundparty",
            index=models.Index(fields=["organisation", "state", "is_asked", "doubt", "round", "last_day", "extended_to"], name="followup_rows_awaited"),
        ),
    ]
