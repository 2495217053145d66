"""Places in a record that no document outgrows."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="attendance",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="attendance",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
        migrations.AlterField(
            model_name="ballot",
            name="ordinal",
            field=models.IntegerField(help_text="Its place in the list, from 0."),
        ),
        migrations.AlterField(
            model_name="comingmeeting",
            name="ordinal",
            field=models.IntegerField(help_text="Its place among those that the minutes announce, from 0."),
        ),
        migrations.AlterField(
            model_name="decision",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="decision",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
        migrations.AlterField(
            model_name="dissent",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="dissent",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
        migrations.AlterField(
            model_name="item",
            name="level",
            field=models.IntegerField(default=1, help_text="1 for an item, 2 for an item under it."),
        ),
        migrations.AlterField(
            model_name="item",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="item",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
        migrations.AlterField(
            model_name="meetingdocument",
            name="number",
            field=models.IntegerField(default=1, help_text="Which of the document's records it is."),
        ),
        migrations.AlterField(
            model_name="proposal",
            name="order",
            field=models.IntegerField(help_text="Its place in the order of questions.", null=True),
        ),
        migrations.AlterField(
            model_name="proposal",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="proposal",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
        migrations.AlterField(
            model_name="sitting",
            name="ordinal",
            field=models.IntegerField(help_text="Its place among the meeting's days, from 0."),
        ),
        migrations.AlterField(
            model_name="vote",
            name="ordinal",
            field=models.IntegerField(help_text="Its index in the record's list, from 0."),
        ),
        migrations.AlterField(
            model_name="vote",
            name="page",
            field=models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages."),
        ),
    ]
