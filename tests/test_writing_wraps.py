"""Line ends that only wrap are told from those that are meant."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samtrad.reading.formats.plain.read import read_plain
from samtrad.writing.wraps import wraps

TEXT = """Närvarande
Ida Ekvik
Nils Berglid

Nämnden har i skrivelse den 3 mars lämnat ett yttrande om hjälpmedels-
centralen och om hur den ska drivas från årsskiftet, med kostnader och
vinster.
Kansliet svarar i maj.

Nämnden beslutar efter en längre överläggning under sammanträdet om
att godkänna yttrandet
- en punkt som är ganska lång och som därför går över till nästa rad i
  listan
"""


def test_only_full_lines_run_on() -> None:
    text = read_plain(TEXT.encode())
    found = {text.string[:at].rpartition("\n")[2].split()[-1]: inside for at, inside in wraps(text).items()}
    assert found == {"hjälpmedels-": True, "och": False}


def test_a_parted_word_runs_on_wherever_its_line_ends() -> None:
    told = "Nämnden godkänner tillsammans med ordfö-\nranden avtalet\nom hälso-\noch sjukvård i Norrby -\nsöder om ån.\n"
    text = read_plain((told + "Så lång är en rad som går över hela bredden av papperet där\n").encode())
    found = {text.string[:at].rpartition("\n")[2].split()[-1]: inside for at, inside in wraps(text).items()}
    assert found == {"ordfö-": True, "hälso-": False}


def test_text_of_one_line_a_paragraph_has_none() -> None:
    long = "Nämnden överlägger länge om frågan och kommer fram till ett svar. " * 12
    assert wraps(read_plain(f"{long}\nBeslut\nNämnden godkänner.\n{long}{long}\n".encode())) == {}


@given(st.text(alphabet="ab -\n\t.1", min_size=1, max_size=300))
def test_wraps_are_line_ends(string: str) -> None:
    if string.strip():
        text = read_plain(string.encode())
        assert all(text.string[at] == "\n" for at in wraps(text))
