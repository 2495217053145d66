"""What the tests of the server share: a data folder of their own, and documents read once."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from django.core.cache import cache
from pytest_django.fixtures import Settings

from samtrad.access.models import User
from samtrad.bounded.record import as_record
from samtrad.bounded.recorded import Record
from samtrad.bounded.task import Form
from samtrad.reading.documents import Document as Found
from samtrad.reading.documents import read_all

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"


@pytest.fixture(autouse=True)
def data(settings: Settings, tmp_path: Path) -> Path:
    """The folder that everything lies in, new for each test."""
    settings.DATA = tmp_path / "data"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the real one takes its time on purpose
    settings.DATA.mkdir()
    cache.clear()  # how often somebody asked belongs to the test before
    return tmp_path / "data"


@pytest.fixture
def maja(db: None) -> User:
    """Someone who acts."""
    return User.objects.named("Maja Lind")


def records(name: str, data: bytes) -> list[Record]:
    """The records of a file, read in this process."""
    made = []
    for reading in read_all(data, name):
        assert not isinstance(reading, Found), reading.error
        made.append(msgspec.json.decode(as_record(reading, data, Form("")), type=Record))
    return made
