"""Organisations, bodies and persons: what they are called, and who is who."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.people.models.listed


class Migration(migrations.Migration):
    replaces = [
        ("people", "0001_initial"),
        ("people", "0002_identity"),
        ("people", "0003_callings"),
        ("people", "0004_body_acts"),
        ("people", "0005_apart"),
        ("people", "0006_listed"),
        ("people", "0007_sort_keys"),
    ]

    initial = True

    dependencies = [
        ("access", "0001_tables"),
        ("documents", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Party",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField(help_text="What it goes by in addresses.", max_length=40, unique=True)),
                ("name", models.CharField(help_text="Its name today.", max_length=120)),
            ],
            options={
                "verbose_name_plural": "parties",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Body",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "sort_key",
                    samtrad.people.models.listed.SortKeyField(
                        default="",
                        editable=False,
                        help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).",
                        max_length=80,
                    ),
                ),
                ("slug", models.SlugField(help_text="What it goes by in addresses.", max_length=100, unique=True)),
                ("name", models.CharField(help_text="Its name.", max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("council", "Fullmäktige"),
                            ("executive", "Styrelse"),
                            ("committee", "Nämnd"),
                            ("subcommittee", "Utskott"),
                            ("steering_group", "Styrgrupp"),
                            ("network", "Nätverk"),
                            ("consultation", "Samrådsorgan"),
                            ("working_group", "Arbetsgrupp"),
                            ("other", "Annat organ"),
                        ],
                        default="other",
                        help_text="What it is.",
                        max_length=16,
                    ),
                ),
                (
                    "regime",
                    models.CharField(
                        choices=[("KL", "Kommunallagen"), ("informal", "Informellt")],
                        default="informal",
                        help_text="Which rules its meetings follow.",
                        max_length=8,
                    ),
                ),
                (
                    "form",
                    models.CharField(choices=[("minutes", "Protokoll"), ("notes", "Anteckningar")], default="notes", help_text="What it writes.", max_length=8),
                ),
                (
                    "numbering",
                    models.CharField(
                        choices=[("meeting", "Möte"), ("year", "År"), ("term", "Mandatperiod"), ("none", "Ingen")],
                        default="none",
                        help_text="What its items are numbered by.",
                        max_length=8,
                    ),
                ),
                ("certifies", models.BooleanField(default=False, help_text="Whether its minutes are certified (justeras).")),
                (
                    "signing",
                    models.CharField(
                        choices=[("none", "Inte alls"), ("paper", "På papper"), ("electronic", "Elektroniskt")],
                        default="none",
                        help_text="How its minutes are signed.",
                        max_length=10,
                    ),
                ),
                ("is_proposed", models.BooleanField(default=False, help_text="Whether it was worked out from who was there and no person has confirmed it.")),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The one that it turned out to be.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="people.body",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        help_text="The body that it works under.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="people.body",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "bodies",
                "ordering": ["sort_key", "id"],
                "indexes": [models.Index(fields=["sort_key", "id"], name="people_bodies_by_name")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("parent__isnull", True), models.Q(("parent", models.F("id")), _negated=True), _connector="OR"),
                        name="people_body_not_under_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                        name="people_body_not_into_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "sort_key",
                    samtrad.people.models.listed.SortKeyField(
                        default="",
                        editable=False,
                        help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).",
                        max_length=80,
                    ),
                ),
                ("slug", models.SlugField(help_text="What it goes by in addresses.", max_length=80, unique=True)),
                ("name", models.CharField(help_text="Its everyday name, such as Göteborg or Västra Götalandsregionen.", max_length=200)),
                ("formal_name", models.CharField(blank=True, help_text="Its official name, such as Göteborgs kommun.", max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("municipality", "Kommun"),
                            ("region", "Region"),
                            ("federation", "Kommunalförbund"),
                            ("authority", "Myndighet"),
                            ("university", "Lärosäte"),
                            ("association", "Förening"),
                            ("company", "Bolag"),
                            ("other", "Annan"),
                        ],
                        help_text="What it is.",
                        max_length=16,
                    ),
                ),
                ("code", models.CharField(blank=True, help_text="Official code: four digits for a municipality, two for a region.", max_length=4)),
                ("county", models.CharField(blank=True, help_text="Code of the county that it lies in.", max_length=2)),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The one that it turned out to be.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_key", "id"],
                "indexes": [models.Index(fields=["sort_key", "id"], name="people_organisations_by_name")],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("code", ""), _negated=True), fields=("kind", "code"), name="people_organisation_one_code"),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                        name="people_organisation_not_into_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField(help_text="From when; empty where it is not known.", null=True)),
                ("until", models.DateField(help_text="Until when; empty while it is.", null=True)),
                (
                    "member",
                    models.ForeignKey(
                        help_text="Who is a member.", on_delete=django.db.models.deletion.CASCADE, related_name="memberships", to="people.organisation"
                    ),
                ),
                ("of", models.ForeignKey(help_text="Of what.", on_delete=django.db.models.deletion.CASCADE, related_name="members", to="people.organisation")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("member", "of", "since"), name="people_membership_once"),
                    models.UniqueConstraint(condition=models.Q(("since__isnull", True)), fields=("member", "of"), name="people_membership_undated_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Calling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SmallIntegerField(default=1, help_text="Which of its records.")),
                ("name", models.CharField(blank=True, help_text="What the body is called, as written; empty where it is not named.", max_length=200)),
                ("signature", models.CharField(blank=True, db_index=True, help_text="What stays of the name however it is written.", max_length=200)),
                ("is_statutory", models.BooleanField(default=False, help_text="Whether every organisation has a body of this name.")),
                ("shorts", models.JSONField(default=list, help_text="Short forms that the minutes give it.")),
                ("people", models.JSONField(default=list, help_text="Who was there: how the names sound.")),
                ("organisations", models.JSONField(default=list, help_text="Whom they stood for: how the organisations are addressed.")),
                (
                    "body",
                    models.ForeignKey(help_text="The body that it is.", on_delete=django.db.models.deletion.CASCADE, related_name="callings", to="people.body"),
                ),
                (
                    "document",
                    models.ForeignKey(help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="callings", to="documents.document"),
                ),
                (
                    "home",
                    models.ForeignKey(
                        help_text="The body that it was taken for first.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.body"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        help_text="Whose it is, where that is told.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["owner", "signature"], name="people_callings_of_owner")],
                "constraints": [models.UniqueConstraint(fields=("document", "number"), name="people_calling_once")],
            },
        ),
        migrations.AddField(
            model_name="body",
            name="owner",
            field=models.ForeignKey(
                help_text="The organisation that it belongs to; empty where several share it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="bodies",
                to="people.organisation",
            ),
        ),
        migrations.CreateModel(
            name="Appearance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="As printed.", max_length=200)),
                ("party", models.CharField(blank=True, help_text="The party: its address where it is known, else the label as printed.", max_length=40)),
                ("given", models.CharField(blank=True, help_text="How the given name begins, by its sound: where it is looked for.", max_length=4)),
                ("family", models.CharField(blank=True, help_text="How the last family name sounds.", max_length=80)),
                ("middle", models.CharField(blank=True, help_text="How the family name before it sounds, where there is one.", max_length=80)),
                ("apart", models.SmallIntegerField(default=0, help_text="Which of several who are all printed so, by a person's ruling; 0 for the first.")),
                (
                    "body",
                    models.ForeignKey(help_text="In whose minutes.", on_delete=django.db.models.deletion.CASCADE, related_name="appearances", to="people.body"),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="For whom.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="appearances", to="people.organisation"
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(fields=["family"], name="people_appearances_family"),
                    models.Index(condition=models.Q(("middle", ""), _negated=True), fields=["middle"], name="people_appearances_middle"),
                    models.Index(fields=["body", "given"], name="people_appearances_body"),
                    models.Index(fields=["organisation", "given"], name="people_appearances_org"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("name", "party", "organisation", "body", "apart"), name="people_appearance_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("organisation__isnull", True)), fields=("name", "party", "body", "apart"), name="people_appearance_for_nobody_once"
                    ),
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="people_appearance_has_name"),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="As it is written.", max_length=200)),
                ("key", models.CharField(db_index=True, help_text="The name as it is looked up: folded (people.naming.key).", max_length=200)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Whose name it is.", on_delete=django.db.models.deletion.CASCADE, related_name="names", to="people.organisation"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("organisation", "key"), name="people_organisation_name_once")],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("body", models.ForeignKey(help_text="In what.", on_delete=django.db.models.deletion.CASCADE, related_name="participations", to="people.body")),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who takes part.", on_delete=django.db.models.deletion.CASCADE, related_name="participations", to="people.organisation"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("body", "organisation"), name="people_participation_once")],
            },
        ),
        migrations.CreateModel(
            name="Parting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("meeting", models.BigIntegerField(help_text="Id of the meeting.")),
                (
                    "appearance",
                    models.ForeignKey(
                        help_text="The one that stands for it there.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.appearance"
                    ),
                ),
                (
                    "of",
                    models.ForeignKey(
                        help_text="The name as it would be taken.", on_delete=django.db.models.deletion.CASCADE, related_name="partings", to="people.appearance"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("of", "meeting"), name="people_parting_once")],
            },
        ),
        migrations.CreateModel(
            name="PartyLabel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label", models.CharField(db_index=True, help_text="As printed, in capitals.", max_length=20)),
                ("since", models.DateField(help_text="From when.", null=True)),
                ("until", models.DateField(help_text="Until when.", null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Where a local party uses it; empty for the whole country.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="party_labels",
                        to="people.organisation",
                    ),
                ),
                ("party", models.ForeignKey(help_text="Whose label.", on_delete=django.db.models.deletion.CASCADE, related_name="labels", to="people.party")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("since__isnull", True), ("until__isnull", True), ("since__lte", models.F("until")), _connector="OR"),
                        name="people_label_in_order",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="open",
                        help_text="Public once published, internal, or secret by a paragraph of law.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80)),
                ("is_public", models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret.")),
                ("scope", models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True)),
                (
                    "sort_key",
                    samtrad.people.models.listed.SortKeyField(
                        default="",
                        editable=False,
                        help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet).",
                        max_length=80,
                    ),
                ),
                ("slug", models.SlugField(help_text="What the person goes by in addresses.", max_length=120, unique=True)),
                ("name", models.CharField(help_text="The name that is shown: the latest or most common as printed.", max_length=200)),
                ("is_elected", models.BooleanField(default=False, help_text="Whether they hold or held an elected office, by their mandates.")),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The one that they turned out to be.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "persons",
                "ordering": ["sort_key", "id"],
                "abstract": False,
                "indexes": [models.Index(fields=["is_public", "is_elected", "sort_key", "id"], name="people_persons_by_name")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="people_person_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="people_person_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                        name="people_person_not_into_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Mandate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="open",
                        help_text="Public once published, internal, or secret by a paragraph of law.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80)),
                ("is_public", models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret.")),
                ("scope", models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True)),
                ("party_label", models.CharField(blank=True, help_text="The party's label as printed.", max_length=20)),
                ("capacity", models.CharField(help_text="In what capacity, by the words of the record: member, substitute, secretary …", max_length=20)),
                ("title", models.CharField(blank=True, help_text="Chair, vice chair … as printed.", max_length=120)),
                ("since", models.DateField(help_text="The first day that is known of: of election, or of the first meeting.", null=True)),
                ("until", models.DateField(help_text="The last day that is known of; for one that goes on the latest meeting.", null=True)),
                ("is_current", models.BooleanField(default=True, help_text="Whether it holds by the body's latest minutes.")),
                (
                    "evidence",
                    models.CharField(
                        choices=[("attendance", "Närvaro"), ("election", "Val"), ("person", "Angivet")], help_text="What it is known from.", max_length=12
                    ),
                ),
                ("body", models.ForeignKey(help_text="In which body.", on_delete=django.db.models.deletion.CASCADE, related_name="mandates", to="people.body")),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="For which organisation.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandates",
                        to="people.organisation",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        help_text="The party that the label stood for then.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandates",
                        to="people.party",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who; empty for a vacant seat.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mandates",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "ordering": ["body", "-is_current", "capacity"],
                "abstract": False,
                "indexes": [models.Index(fields=["person", "-since"], name="people_mandates_of_person")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="people_mandate_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="people_mandate_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("since__isnull", True), ("until__isnull", True), ("since__lte", models.F("until")), _connector="OR"),
                        name="people_mandate_in_order",
                    ),
                ],
            },
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
            name="person",
            field=models.ForeignKey(
                help_text="Who it is.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="appearances", to="people.person"
            ),
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="As it is written.", max_length=200)),
                ("key", models.CharField(db_index=True, help_text="The name as it is looked up: folded (people.naming.key).", max_length=200)),
                ("is_public", models.BooleanField(default=False, help_text="Whether public minutes write it so.")),
                (
                    "person",
                    models.ForeignKey(help_text="Whose name it is.", on_delete=django.db.models.deletion.CASCADE, related_name="names", to="people.person"),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "name"), name="people_person_name_once")],
            },
        ),
        migrations.CreateModel(
            name="PublicationPolicy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ground", models.CharField(help_text="The legal ground.", max_length=200)),
                ("days", models.IntegerField(help_text="How many days a document is public; empty for without end.", null=True)),
                ("indexable", models.BooleanField(default=False, help_text="Whether search engines may show the documents.")),
                (
                    "names",
                    models.CharField(
                        choices=[("elected", "Förtroendevalda"), ("as_minutes", "Som protokollet")],
                        default="as_minutes",
                        help_text="Who is named.",
                        max_length=10,
                    ),
                ),
                (
                    "body",
                    models.OneToOneField(help_text="Whose documents.", on_delete=django.db.models.deletion.CASCADE, related_name="policy", to="people.body"),
                ),
            ],
            options={
                "verbose_name_plural": "publication policies",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("ground", ""), _negated=True), name="people_policy_has_ground"),
                    models.CheckConstraint(condition=models.Q(("days__isnull", True), ("days__gte", 1), _connector="OR"), name="people_policy_days"),
                ],
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
                (
                    "body",
                    models.ForeignKey(
                        help_text="The one body.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="people.body"
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        help_text="Who answered.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "one",
                    models.ForeignKey(
                        help_text="The one name.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="people.appearance"
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other name.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.appearance"
                    ),
                ),
                (
                    "other_body",
                    models.ForeignKey(help_text="The other body.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.body"),
                ),
            ],
            options={
                "ordering": ["-weight", "id"],
                "indexes": [models.Index(fields=["state", "-weight", "id"], name="people_questions_waiting")],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("kind", "person")), fields=("one", "other"), name="people_question_of_names_once"),
                    models.UniqueConstraint(condition=models.Q(("kind", "body")), fields=("body", "other_body"), name="people_question_of_bodies_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("body__isnull", True), ("kind", "person"), ("one__isnull", False), ("other__isnull", False), ("other_body__isnull", True)
                            ),
                            models.Q(("body__isnull", False), ("kind", "body"), ("one__isnull", True), ("other__isnull", True), ("other_body__isnull", False)),
                            _connector="OR",
                        ),
                        name="people_question_of_one_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "answered"), _negated=True),
                            models.Q(("decided_at__isnull", False), ("decided_by__isnull", False), models.Q(("answer", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="people_answered_by_a_person",
                    ),
                ],
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
                ("by", models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("one", models.ForeignKey(help_text="The one.", on_delete=django.db.models.deletion.CASCADE, related_name="rulings", to="people.appearance")),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other; empty for a name.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.appearance",
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
                "ordering": ["at", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "name"), ("other__isnull", True)),
                            models.Q(models.Q(("kind", "name"), _negated=True), ("other__isnull", False)),
                            _connector="OR",
                        ),
                        name="people_ruling_of_two",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("other__isnull", True), models.Q(("one", models.F("other")), _negated=True), _connector="OR"),
                        name="people_ruling_not_of_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("kind", "name"), _negated=True), models.Q(("name", ""), _negated=True), _connector="OR"),
                        name="people_ruling_name_is_told",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="people_ruling_undone_is_whole",
                    ),
                ],
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
                (
                    "appearance",
                    models.ForeignKey(
                        help_text="What stands there.", on_delete=django.db.models.deletion.CASCADE, related_name="sightings", to="people.appearance"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("appearance", "meeting"), name="people_sighting_once")],
            },
        ),
        migrations.CreateModel(
            name="BodyName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="As it is written.", max_length=200)),
                ("key", models.CharField(db_index=True, help_text="The name as it is looked up: folded (people.naming.key).", max_length=200)),
                ("body", models.ForeignKey(help_text="Whose name it is.", on_delete=django.db.models.deletion.CASCADE, related_name="names", to="people.body")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("body", "key"), name="people_body_name_once")],
            },
        ),
        migrations.CreateModel(
            name="BodyRuling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SmallIntegerField(default=1, help_text="Which of its records.")),
                ("act", models.BigIntegerField(default=0, help_text="Number of the log's entry of the act that it is part of.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When it was undone; empty while it holds.", null=True)),
                (
                    "body",
                    models.ForeignKey(help_text="The body that met.", on_delete=django.db.models.deletion.CASCADE, related_name="rulings", to="people.body"),
                ),
                ("by", models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="body_rulings", to="documents.document"
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        help_text="The later ruling that took its place.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.bodyruling",
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
                "ordering": ["at", "id"],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("undone_at__isnull", True)), fields=("document", "number"), name="people_one_body_ruled"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="people_body_ruling_undone_is_whole",
                    ),
                ],
            },
        ),
    ]
