"""The story that ``examples/`` tells: two years of eight bodies of one invented region, as a script of its meetings.

    meetings/     what was said and decided, one file a meeting, each fact marked where it stands
    mandates.tsv  who sat where, from which day until which
    bodies        the eight bodies and the habits of their secretaries
    saying        plain text whose days, reports and case numbers are found by their written form
    script        from the lines of a meeting file to items, sentences and facts
    covers        who was there, in the four ways of the region's templates
    telling       a whole document, told with the pen of ``generated``
    files         which meeting becomes which file, its bytes and its record

Everything is text and tables; nothing is drawn by chance but the small habits of a renderer, from the document's name.
"""
