"""Minutes written out: a meeting as it was held becomes a page, a PDF and a Word document that say the same in the same words.

``held`` is what goes in, ``compose`` makes blocks of it, and ``page``, ``paper`` and ``word`` set these.
"""
