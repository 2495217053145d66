"""What was published last, in order also where much was published at once."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("documents", "0007_whose")]
    operations = [
        migrations.RemoveIndex(model_name="document", name="documents_published_last"),
        migrations.AddIndex(model_name="document", index=models.Index(fields=["-published_at", "-id"], name="documents_published_last")),
    ]
