"""What an agreement is said to be a part of is kept by its key, so that each leads to the other."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from samtrad.followup.agreements.naming import telling_key

_KEY = 300


def told(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Keys for the mentions that are there."""
    mention = apps.get_model("followup", "AgreementMention")
    rows = mention.objects.using(schema_editor.connection.alias).filter(event__isnull=False, is_gone=False).exclude(event__part_of="")
    for pk, part_of in list(rows.values_list("pk", "event__part_of")):
        mention.objects.filter(pk=pk).update(whole_key=telling_key(part_of)[:_KEY])


class Migration(migrations.Migration):
    dependencies = [("followup", "0012_round_papers")]

    operations = [
        migrations.AddField(
            model_name="agreementmention",
            name="whole_key",
            field=models.CharField(
                blank=True, db_index=True, default="", help_text="The key of what it is said to be a part of, where that tells one thing.", max_length=300
            ),
            preserve_default=False,
        ),
        migrations.RunPython(told, migrations.RunPython.noop),
    ]
