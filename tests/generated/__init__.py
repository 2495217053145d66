"""Minutes of an invented region, made from a seed, with the exact truth of every field of the record.

The rooms, in the order in which a document passes them:

    region/     the land and its people and matters, as data
    wording/    how days, acts and events are said; each sentence carries its meaning
    telling/    the meeting as it happened, told item by item; the truth is gathered while the text is made
    families/   templates: which parts a document has, in which order, with which labels
    render/     text, Markdown, HTML, DOCX, ODT, PDF of two producers, scans
    damage      what happens to documents afterwards

Nothing here knows the reader, and no chance but ``random.Random(seed)`` is used.
"""
