"""A small server that answers as a test tells it to, and keeps what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = tuple[int, dict[str, str], bytes]
"""A status, headers, a body."""


class Site:
    """The server: what it was asked (paths, and bodies where there were any), and what it answers; by ``pages`` where a test says nothing else."""

    def __init__(self, at: str) -> None:
        self.at, self.base = at, f"http://{at}"
        self.asked: list[str] = []
        self.sent: list[bytes] = []
        self.pages: dict[str, Answer] = {}
        self.answer: Callable[[str], Answer] = self.page

    def page(self, path: str) -> Answer:
        """A page by its path."""
        return self.pages.get(path, (404, {}, b""))

    def begins(self) -> None:
        """Forget what the test before told and asked."""
        self.asked, self.sent, self.pages, self.answer = [], [], {}, self.page


@contextmanager
def answering() -> Iterator[Site]:
    """The server at an address of this machine, while it is needed."""
    made: list[Site] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site = made[0]
            site.asked.append(self.path)
            if size := int(self.headers.get("Content-Length", "0")):
                site.sent.append(self.rfile.read(size))
            status, headers, body = site.answer(self.path)
            with suppress(OSError):  # whoever asked has gone
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name that is asked for

        def log_message(self, *_told: object) -> None:
            """Nothing is noted."""

    with serving(Handler) as at:
        made.append(Site(at))
        yield made[0]


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server of this machine, by its host and port, while it is needed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
