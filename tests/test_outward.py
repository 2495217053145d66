"""The door out: which addresses may be reached, and a small server that answers in every way that is wrong."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from answering import Site, answering
from samtrad.outward import fetching
from samtrad.outward.asking import Bounds, OutwardError, Why, ask
from samtrad.outward.fetching import Fetched, fetch
from samtrad.outward.reaching import UnreachableError, connection, is_public, parted, place
from samtrad.outward.words import words

PAGE = "<title>Tavlan</title><style>a</style><script>Dold dag</script><p>Styrelsen \u00e5\u00e4\u00f6<!-- borta --></p>"


@pytest.fixture(scope="module")
def running() -> Iterator[Site]:
    with answering() as made:
        yield made


@pytest.fixture
def site(running: Site) -> Site:
    running.begins()
    return running


def fails(address: str, within: tuple[str, ...] = (), most: int = 10_000) -> Why:
    with pytest.raises(OutwardError) as told:
        fetch(address, most, within)
    return told.value.why


@pytest.mark.parametrize(
    "told",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "inte en adress", "",
    ],
)  # fmt: skip
def test_what_is_not_of_everybody_is_not_public(told: str) -> None:
    assert not is_public(told)


@pytest.mark.parametrize("told", ["193.10.1.1", "8.8.8.8", "2a00:1450::1", "::ffff:193.10.1.1", "64:ff9b::c10a:101"])
def test_what_is_of_everybody_is_public(told: str) -> None:
    assert is_public(told)


@pytest.mark.parametrize(
    "address",
    [
        "", "anslag", "/anslag", "ftp://almby.example/", "file:///etc/passwd", "http://", "http://maja@almby.example/", "http://maja:ord@almby.example/", "http://[::1/",
        "http://almby.example:99999/", "http://almby.example/\r\nX: 1", "http://almby.example/a b", "http://\u00e5lmby.example/", "http://a.example/" + "a" * 2_000, "javascript:alert(1)",
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_asked_for_nowhere(address: str) -> None:
    with pytest.raises(UnreachableError):
        parted(address)
    assert fails(address) == Why.ADDRESS


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "https://[::1]/", "http://localhost/", "http://2130706433/", "http://0x7f.1/", "http://169.254.169.254/latest/"]
)
def test_private_addresses_in_any_dress_are_refused(address: str, site: Site) -> None:
    assert fails(address) in (Why.PRIVATE, Why.ADDRESS)
    assert fails(f"http://{site.at}/") == Why.PRIVATE  # another port, and private
    assert fails(f"http://{site.at}/", (f"localhost:{site.at.partition(':')[2]}",)) == Why.PRIVATE


def test_a_name_is_asked_once_and_any_private_answer_is_one_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [["193.10.1.1", "10.0.0.1"], ["193.10.1.1"], ["127.0.0.1"]]

    def asked(host: str, port: int, **_named: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in answers.pop(0)]

    monkeypatch.setattr(socket, "getaddrinfo", asked)
    assert fails("http://almby.example/") == Why.PRIVATE
    made = connection(parted("https://almby.example/"), 1.0, ())
    to: list[Any] = []
    monkeypatch.setattr(socket, "create_connection", lambda address, _seconds: to.append(address) or (_ for _ in ()).throw(OSError))
    with pytest.raises(OSError, match=r"^$"):
        made.connect()
    assert (to, len(answers)) == ([("193.10.1.1", 443)], 1)


def test_a_page_is_fetched_and_its_words_are_those_that_are_seen(site: Site) -> None:
    within = (site.at,)
    site.pages["/anslag?a=1"] = (200, {"Content-Type": "text/html; charset=iso-8859-1"}, PAGE.encode("iso-8859-1"))
    site.pages["/om"] = (302, {"Location": "/anslag?a=1"}, b"")
    found = fetch(f"http://{site.at}/om#anslag", 10_000, within)
    assert (found.address, found.kind, found.charset) == (f"http://{site.at}/anslag?a=1", "text/html", "iso-8859-1")
    assert words(found) == "Styrelsen åäö"
    assert words(Fetched(address="", kind="text/plain", charset="nej", data="Å  ä".encode())) == "Å ä"
    assert [words(Fetched(address="", kind=kind, charset="", data=b"%PDF")) for kind in ("application/pdf", "text/html")] == ["", "%PDF"]
    assert words(Fetched(address="", kind="text/html", charset="", data=b"")) == ""


def test_what_goes_wrong_is_told(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    within, at = (site.at,), f"http://{site.at}"
    site.pages |= {
        "/round": (302, {"Location": "/round"}, b""),
        "/inside": (302, {"Location": "http://127.0.0.1/hemligt"}, b""),
        "/file": (302, {"Location": "file:///etc/passwd"}, b""),
        "/large": (200, {}, b"a" * 300_000),
        "/nowhere": (302, {"Location": "http://[v3/"}, b""),
    }
    assert [fails(f"{at}{path}", within) for path in ("/round", "/inside", "/file", "/nowhere", "/none", "/large")] == [
        Why.AROUND, Why.PRIVATE, Why.ADDRESS, Why.ADDRESS, Why.REFUSED, Why.LARGE,
    ]  # fmt: skip
    assert fails("http://127.0.0.1:9/", ("127.0.0.1:9",)) == Why.UNREACHABLE
    monkeypatch.setattr(fetching, "MOST_SECONDS", 0.1)
    waits = threading.Event()
    site.answer = lambda _path: (waits.wait(5), (200, {}, b"a"))[1]
    assert fails(f"{at}/slow", within) == Why.SLOW
    waits.set()


def test_an_address_that_is_set_lets_itself_through_and_nothing_else(site: Site) -> None:
    site.pages["/fraga"] = (404, {"Content-Type": "application/json"}, b"x" * 100_000)
    bounds = Bounds(most=100, ends=time.monotonic() + 5, within={place(f"{site.base}/v3")})
    answer = ask(f"{site.base}/fraga", bounds, {"Content-Type": "text/plain"}, b"vad?")
    assert (answer.status, answer.kind, len(answer.data), site.sent) == (404, "application/json", 2**16, [b"vad?"])
    with pytest.raises(OutwardError, match="private"):
        ask("http://127.0.0.1:9/fraga", bounds, {})
    assert [place(one) for one in ("https://kolada.example/v3", "http://[::1]/", "https://a.example:8443", "kolada", "")] == [
        "kolada.example:443", "::1:80", "a.example:8443", "", "",
    ]  # fmt: skip


def test_headers_that_come_letter_by_letter_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MOST_SECONDS", 0.15)
    server = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def drips() -> None:
        to, _address = server.accept()
        with to, suppress(OSError):
            while not done.wait(0.03):
                to.sendall(b"H")

    thread = threading.Thread(target=drips, daemon=True)
    thread.start()
    at = f"127.0.0.1:{server.getsockname()[1]}"
    assert fails(f"http://{at}/", (at,)) == Why.SLOW
    done.set()
    thread.join()
    server.close()
