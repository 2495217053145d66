"""Several assignments may be taken up in one item: their steps stand at one place."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("followup", "0013_parts_of_agreements")]

    operations = [
        migrations.RemoveConstraint(model_name="taskstep", name="followup_step_once"),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.UniqueConstraint(
                fields=["meeting", "start", "end", "means"], condition=Q(is_gone=False) & ~Q(means="took_up"), name="followup_step_once"
            ),
        ),
    ]
