"""Minutes of families that no rule of the reader has been tuned on: figures alone come of them.

The machinery is that of ``generated``: what a page is made of, the pen, the formats, the soundness. The land, the
people, the matters, the sentences and the templates are this package's own.

    sentence    a sentence's form with its meaning, filled
    when        how days are written
    land        places, names and rooms
    names       names of many kinds
    shire       a second land, with its own places, names and rooms
    upland      a third land
    kit         one secretary's stock of sentences and days
    matter      what came of one matter of the agenda
    formal      sentences of course, ballots and signatures
    scribe      the pen, with tables whose rows are items
    words/      the sentences and matters of each family
    rosters/    who is there and how a template lists them, where that is long
    families/   the templates by name (registry)
"""

import sys
from pathlib import Path

_TESTS = str(Path(__file__).resolve().parents[1])
if _TESTS not in sys.path:  # the machinery stands beside this package, under whichever name this one was found
    sys.path.insert(0, _TESTS)
