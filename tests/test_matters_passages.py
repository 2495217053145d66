from __future__ import annotations

import pytest

from samtrad.matters.linking.blocks import is_label
from samtrad.matters.linking.bundles import is_bundle, title_in, topics_of
from samtrad.matters.linking.calling import called
from samtrad.matters.linking.earlier import earlier_in
from samtrad.matters.linking.formal import is_formal
from samtrad.matters.linking.marks import marks_of
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.linking.renamed import other_names
from samtrad.matters.linking.titles import without_movers
from samtrad.matters.linking.told import is_another, names_in, subject_words, told_in
from samtrad.matters.linking.words import TOKEN, form, parts
from samtrad.reading.read import read


@pytest.mark.parametrize(
    "title",
    [
        "Val av justerare",
        "Val av ledamot i socialnämnden efter Mirjam Ekvad (S)",
        "Mötets öppnande",
        "Godkännande av dagordning",
        "Fastställande av dagordningen",
        "Föregående mötes anteckningar",
        "Anmälan av delegationsbeslut",
        "Redovisning av delegeringsbeslut",
        "Avsägelse från uppdrag som ersättare i tekniska nämnden",
        "Nästa möte",
        "Kommande möten 2026",
        "Meddelanden",
        "Anmälningsärenden",
        "Sammanträdestider",
        "Ordningsfråga",
        "Mötet avslutas",
        "Föredragningslistan",
        "Anmälningar",
        "Ny ledamot i kommunfullmäktige",
        "Nya ersättare",
    ],
)
def test_what_every_meeting_has_is_no_matter(title: str) -> None:
    assert is_formal(title)


@pytest.mark.parametrize(
    "title",
    [
        "Val av leverantör för hemtjänst",
        "Valdistrikt i Fagerhed",
        "Justering av taxa för barnomsorg",
        "Mötesplatser för äldre",
        "Godkännande av samverkansavtal",
        "Delegationsordning för socialnämnden",
        "Öppnandet av Kvarnbadet",
        "Jävskretsen för bygglov",
        "Arvode till förtroendevalda",
        "Avslutande av projektet Trygg hemgång",
        "Nästa steg för badhuset",
        "Anmälningar om oro för barn",
        "Nya ersättningar till förtroendevalda",
        "Ny revisor: upphandling av revisionstjänster",
        "Föredragningar i skolan om nätet",
    ],
)
def test_what_only_looks_like_it_is_one(title: str) -> None:
    assert not is_formal(title)


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("Aktuella hälso- och sjukvårdsfrågor", True),
        ("Korta punkter", True),
        ("Information från förbundet", True),
        ("Övriga frågor", True),
        ("Rapporter", True),
        ("Omvärldsbevakning", True),
        ("Information om Kvarnbadet", False),
        ("Rapport om tillsyn av boenden", False),
        ("Kort korttidsvård", False),
        ("Färdplan för nära vård", False),
        ("Verksamhetsrapport", True),
        ("Förvaltningschefens rapport", True),
        ("Verksamhetsrapport för båtlivet 2023", False),
        ("Verksamhetsrapport 2023, kommunstyrelsen", False),
    ],
)
def test_headings_that_bundle(heading: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_bundle(heading) is is_one


def test_a_bundle_is_taken_apart_by_its_entries_and_paragraphs() -> None:
    text = """Beslut
Informationen antecknas.

Mirjam Ekvad informerar om Nattlinjen. Avtalet löper ut i vår.

Det har kommit in synpunkter från tre kommuner.

- Läkarstöd i hemsjukvården – utredningen är klar
- Nytt larmsystem: upphandling pågår
  - två anbud har kommit in
"""
    topics = topics_of("Aktuella frågor", text, 0, len(text))
    assert [topic.title for topic in topics] == ["Nattlinjen", "Läkarstöd i hemsjukvården", "Nytt larmsystem"]
    assert "synpunkter" in topics[0].text
    assert "två anbud" in topics[2].text
    assert all(text[slice(*topic.span)].strip() for topic in topics)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Beslut", True),
        ("Kommunfullmäktiges beslut", True),
        ("Kommunstyrelsens arbetsutskotts förslag till beslut:", True),
        ("Region- och kommunstyrelsens ställningstagande", True),
        ("Länsstyrelsens beslut om Norrvikens strandängar", False),
        ("Kommunstyrelsens budget", False),
        ("### Beslut", True),
        ("**Information**", True),
        ("Ärendet i korthet", True),
        ("Sida 3 (4) Samrådet för ledning                2026-02-05", True),
        ("Sid 3 av 4", True),
        ("\x0cFoU Sydlunda\tStyrgruppen 2022-05-18", True),
        ("Sidensvansen 3 (4 lägenheter)", False),
        ("Dnr KS 2024/17", True),
        ("Diarienummer: BUN-2024-00017", True),
        ("Dnr KS 2024/17 Nytt badhus i Kvarnhede", False),
        ("Information om badhuset", False),
        ("\x0cBadhuset invigs 2022-05-18", False),
    ],
)
def test_lines_that_only_say_whose_decision_follows(line: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_label(line) is is_one


def test_what_a_body_notes_of_messages_is_no_topic() -> None:
    text = "\nKommunfullmäktiges beslut\nInformationen noteras.\n\nMirjam Ekvad informerar om Nattlinjen.\n"
    assert [topic.title for topic in topics_of("Meddelanden", text, 0, len(text))] == ["Nattlinjen"]


def test_messages_are_topics_and_what_heads_or_notes_them_is_none() -> None:
    text = (
        "\nFöljande meddelanden redovisas\n•\tLänsstyrelsen beslutade att inleda tillsyn av stranden.\n•\tRäddningsförbundet Kvarn har antagit en budget.\n\n"
        "Protokoll från samordningsförbundet, 2024-11-08\nLänsstyrelsens beslut om bidrag till stranden, 2024-11-21\n\n"
        "Sida 3 (4)\n\nMeddelandena läggs till handlingarna.\n\nFöredragande\nMirjam Ekvad\n"
    )
    assert [topic.title for topic in topics_of("Meddelanden", text, 0, len(text))] == [
        "Länsstyrelsen beslutade att inleda tillsyn av stranden",
        "Räddningsförbundet Kvarn har antagit en budget",
        "Protokoll från samordningsförbundet, 2024-11-08",
        "Länsstyrelsens beslut om bidrag till stranden, 2024-11-21",
    ]
    near = "\nNattlinjens meddelanden läggs ut på nätet.\n\nBadet öppnar i juni,\nFagerhed den 3 maj 2024\n"
    assert len(topics_of("Meddelanden", near, 0, len(near))) == 2


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dnr VN 2024/210 Beslut Nämnden godkänner taxan för färdtjänst", "Nämnden godkänner taxan för färdtjänst"),
        ("Dnr VN 2024/210 Taxa för färdtjänst", "Taxa för färdtjänst"),
        ("KS 2024/00123 – Taxa för färdtjänst", "Taxa för färdtjänst"),
        ("Taxa för färdtjänst (dnr VN 2024/210)", "Taxa för färdtjänst"),
        ("Taxa för färdtjänst, dnr 453-2211-12", "Taxa för färdtjänst"),
        ("Taxa för färdtjänst Dnr VN 2024/210 Beslut Nämnden godkänner taxan", "Taxa för färdtjänst"),
        ("Länsstyrelsen har i beslut, dnr 453-2211-12, avslutat tillsynen", "Länsstyrelsen har i beslut, avslutat tillsynen"),
        ("Ärenderubrik: Badhus i  Kvarnhede", "Badhus i Kvarnhede"),
        ("### Information: Badhus\ti Kvarnhede", "Badhus i Kvarnhede"),
        # those that are to stay
        ("Förvaltningsrätten har i dom, mål nr 512-25, avslagit överklagandet", "Förvaltningsrätten har i dom, mål nr 512-25, avslagit överklagandet"),
        ("Yttrande till Kvarnstyrelsen över KS 2024/00123 om taxan", "Yttrande till Kvarnstyrelsen över KS 2024/00123 om taxan"),
        ("Yttrande över betänkandet SOU 2024:65", "Yttrande över betänkandet SOU 2024:65"),
        ("Budget 2024-2026", "Budget 2024-2026"),
        ("Information om badhuset", "Information om badhuset"),
        ("Beslut om taxa för färdtjänst", "Beslut om taxa för färdtjänst"),
        ("Ärendehantering: nytt system", "Ärendehantering: nytt system"),
        ("Dnr VN 2024/210", "Dnr VN 2024/210"),
    ],
)
def test_a_matter_is_called_by_what_it_is_about(title: str, name: str) -> None:
    assert called(title) == name


def test_an_item_is_taken_apart_where_its_heading_names_what_its_paragraphs_open_with() -> None:
    text = "Nattlinjen startar i maj.\n\nFärdplanen är på remiss.\n\nAlla svarar före sommaren.\n"
    topics = topics_of("Nattlinjen, färdplan och avtal om läkare", text, 0, len(text))
    assert [topic.title for topic in topics] == ["Nattlinjen", "färdplan och avtal om läkare"]
    assert topics[1].span == (27, len(text) - 1)


def test_clauses_of_a_decision_are_no_topics() -> None:
    clause = "Tekniska nämnden får i uppdrag att " + "se över allt som rör gatorna i Fagerhed och återkomma, " * 4
    text = "Beslut\n" + "".join(f"{n}. {clause}\n" for n in (1, 2, 3)) + "\n- handlingar\n"
    assert not topics_of("Gator i Fagerhed", text, 0, len(text))


@pytest.mark.parametrize(
    ("string", "title"),
    [
        ("**Liggande transporter.** Ny rutin gäller.", "Liggande transporter"),
        ("Rutger Alm berättar om att hissen i Kvarnen är trasig. Den lagas.", "hissen i Kvarnen är trasig"),
        ("FVM. Start den 11 november.", "FVM"),
        ("Översyn av avtalet - pågår", "Översyn av avtalet"),
        ("Vi har bl.a. talat om taxan. Den höjs.", "Vi har bl.a. talat om taxan"),
    ],
)
def test_what_a_topic_calls_itself(string: str, title: str) -> None:
    assert title_in(string) == title


def test_things_told_of_inside_an_item() -> None:
    text = "Rådet diskuterade bänkarna. Styrgruppen har gett kansliet i uppdrag att ta fram en gemensam färdplan för nära vård. Avtalet är bra."
    assert [told.title for told in told_in(text, 0, len(text))] == ["gemensam färdplan för nära vård"]
    listed = "Hon nämnde handlingsplan psykisk hälsa 2018-2022, överenskommelse om barns hälsa samt badet."
    assert [told.title for told in told_in(listed, 0, len(listed))] == ["handlingsplan psykisk hälsa 2018-2022", "överenskommelse om barns hälsa"]
    given = "Nätverket får i uppdrag att följa upp färdplan Kvarnhede och redovisa en första avstämning senast den 30 juni."
    assert [told.title for told in told_in(given, 0, len(given))] == ["färdplan Kvarnhede"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Uppdraget om ÖSK gavs av Skogsrådet den 4 mars 2024.", "Uppdraget om ÖSK gavs av Skogsrådet ."),
        ("Kommunfullmäktige i Mossebo har skjutit upp beslutet om 2024 års stöd till gångbroar.", "har skjutit upp beslutet om 2024 års stöd till gångbroar."),
        ("Hamnstyrelsen har skickat ut gångbroplanen.", "har skickat ut gångbroplanen."),
        ("Programmet för gångbroar fortsätter.", "Programmet för gångbroar"),
        ("Styrgruppen ställde sig den 4 mars 2024 bakom gångbroarna.", "Styrgruppen ställde sig bakom gångbroarna."),
        ("Projektet Rätt bro i rätt tid fortsätter.", "Projektet Rätt bro i rätt tid"),
    ],
)
def test_what_a_sentence_tells_of(sentence: str, title: str) -> None:
    assert title in [" ".join(told.title.split()) for told in told_in(sentence, 0, len(sentence))]


@pytest.mark.parametrize(
    ("sentence", "tells"),
    [
        ("Hamnnämnden ställde sig bakom förslaget den 4 mars 2024 med två broars marginal det första året.", False),
        ("Hamnnämnden ställde sig den 4 mars 2024 bakom utkastet, men med två broars marginal.", False),
        ("Skogsrådet beslutade att ställa sig bakom förslaget.", False),
        ("Hamnstyrelsen har behandlat ärendet 2024-03-04.", False),
        ("Hamnnämnden ställde sig bakom förslaget till gångbroar.", True),
        ("Hamnstyrelsen har behandlat frågan om gångbroar.", True),
        ("Hamnnämnden ställde sig bakom gångbroarna, som förslaget räknar upp.", True),
    ],
)
def test_what_was_done_to_something_that_only_points_is_of_the_item(sentence: str, tells: bool) -> None:  # noqa: FBT001 - drawn from a table
    assert bool(told_in(sentence, 0, len(sentence))) is tells


def test_a_name_ends_before_what_is_done_and_not_before_a_place() -> None:
    assert names_in("Färdplan för tysta vikar följs upp under våren") == ["Färdplan för tysta vikar"]
    assert names_in("Avtal om gemensam båtplats i Mosseby gäller") == ["Avtal om gemensam båtplats i Mosseby"]


def test_what_is_told_of_may_be_of_the_same_sort_and_year_as_what_it_stands_in() -> None:
    own = subject_words("Hamnstöd för skutor 2024")
    assert is_another("2024 års hamnstöd för eldrivna jollar", own)
    assert is_another("ÖSK", own)
    assert not is_another("hamnstödet för skutor 2023", own)
    plan = subject_words("Detaljplan för del av kvarteret Lommen")
    assert is_another("Detaljplanen för del av kvarteret Utkiken", plan)
    assert not is_another("Detaljplanen för kvarteret Lommen", plan)
    assert is_another("försäljningen av Kvarnen 4:17", subject_words("Försäljning av Kvarnen 4:18"))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Underlaget, Skogsrådet, ersätter det första utkastet till Rådet för skog.", [("Skogsrådet", "Rådet för skog")]),
        ("Projektet heter numera Lugna kajer.", [(None, "Lugna kajer")]),
        ("Skogsplanen, som nu heter Plan för skog och mark, har sänts ut.", [("Skogsplanen", "Plan för skog och mark")]),
        ("Lugna kajer hela året förkortas hädanefter LKÅ.", [("Lugna kajer hela året", "LKÅ")]),
        ("Projektet Lugna kajer vid varje hamn (LKH) går vidare.", [("Lugna kajer vid varje hamn", "LKH")]),
        ("Skogsrådet (tidigare Rådet för skog) har mött.", [("Skogsrådet", "Rådet för skog")]),
        ("Därmed upphör tidigare lokala föreskrifter om bad.", []),
        ("Ny cykelväg vid före detta Kvarnbruket i Mossebo.", []),
        ("Nämnden har tidigare svarat.", []),
        ("Lyktan är namnet på ny förskola i Mossebo.", [("Lyktan", "ny förskola i Mossebo")]),
        ("Byggnaden har fått namnet Lyktan och det är ny förskola i Mossebo som avses.", [(None, "Lyktan"), (None, "ny förskola i Mossebo")]),
        ("Bakgrund\nUtredningen om tolkar har mynnat ut i ett förslag om Tolkplan.", [("Utredningen om tolkar", "Tolkplan")]),
        ("Skogsnämnden i Mossebo (SMN) och Mossebo (ABC) svarar.", []),
    ],
)
def test_other_names_that_a_text_gives(text: str, pairs: list[tuple[str | None, str]]) -> None:
    assert other_names(text) == pairs


def test_movers_and_senders_are_not_what_it_is_about() -> None:
    assert " ".join(without_movers("Motion av Tove Hjärpe (V) om ett badhus")[0].split()) == "Motion av om ett badhus"
    assert " ".join(without_movers("Hemställan från Fagerhed Hamn AB om ny kaj")[0].split()) == "Hemställan från om ny kaj"
    assert " ".join(without_movers("Yrkande från M, L och KD angående cykelbanor")[0].split()) == "Yrkande angående cykelbanor"
    assert without_movers("Information från Region Mellanbygden")[0] == "Information från Region Mellanbygden"


def test_marks() -> None:
    marks = marks_of("Årsredovisning 2022 för stiftelsen")
    assert marks.years == {2022}
    assert marks_of("Plan 2023–2026").years == {2023, 2024, 2025, 2026}
    assert marks_of("Köp av Kvarnen 7:55").properties == {"kvarnen 7:55"}
    assert marks_of("Remiss av SOU 2024:50").reports == {"2024:50"}
    assert marks_of("Taxa enligt lagen (1980:424)").years == frozenset()
    assert marks_of("Avtal från den 1 maj 2024").years == frozenset()
    assert marks_of("Delårsrapport per augusti 2024").months == {"augusti"}
    assert marks_of("Medborgarförslag 13081").serials == {"13081"}


@pytest.mark.parametrize(
    ("text", "treated", "spoken"),
    [
        ("Bordlagt den 26 januari 2023, § 37 och den 23 februari 2023, § 31.", {"2023-01-26§37", "2023-02-23§31"}, set()),
        ("Kommunstyrelsen beslutade 2024-02-06 § 14 att återremittera.", {"2024-02-06§14"}, set()),
        ("Ärendet behandlades i § 14, 2024-02-06.", {"2024-02-06§14"}, set()),
        ("Redovisning av uppdrag 2021-11-25 § 39 till nämnden", set(), {"2021-11-25§39"}),
        ("Enligt 5 § lagen 2010:12", set(), set()),
    ],
)
def test_where_it_was_treated_before(text: str, treated: set[str], spoken: set[str]) -> None:
    found = earlier_in(text)
    assert (found.treated, found.spoken) == (treated, spoken)


def test_words() -> None:
    assert TOKEN.findall("hälso- och sjukvårdsavtalet, in- och utskrivning: covid-19") == ["och", "sjukvårdsavtalet", "och", "utskrivning", "covid", "19"]
    assert form("avtalets") == form("avtalen") == form("avtal") == "avtal"
    assert form("ÖK") == form("överenskommelsen")
    assert parts("hemsjukvårdsavtal") == ("hemsjukvård", "avtal")
    assert not parts("avtal")


def test_passages_of_minutes() -> None:
    text = """Minnesanteckningar chefsnätverket 2024-11-14

1. Mötets öppnande
Ordföranden hälsade välkommen.

2. Färdplan för nära vård
Förslaget till överenskommelse om läkare i hemsjukvården bifogas. Planen är klar.

3. Korta punkter
- Nattlinjen: avtalet löper ut
- Larmen: upphandlas i vår
"""
    reading = read(text.encode(), "chefer.txt")
    passages = passages_of("chefer", 0, reading.minutes, text)
    assert [(one.kind, one.title, one.formal) for one in passages] == [
        (Kind.ITEM, "Mötets öppnande", True),
        (Kind.ITEM, "Färdplan för nära vård", False),
        (Kind.TOLD, "överenskommelse om läkare i hemsjukvården", False),
        (Kind.TOPIC, "Nattlinjen", False),
        (Kind.TOPIC, "Larmen", False),
    ]
    assert {one.day for one in passages} == {"2024-11-14"}
    assert all(0 <= one.span[0] < one.span[1] <= len(text) for one in passages)
