"""What a web server calls."""

import gc

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018 - every page is imported now: what is missing ends the server as it starts, instead of each answer
gc.collect()
gc.freeze()  # what is imported stays: the collector's rounds over it find nothing
gc.set_threshold(20_000, 20, 20)
"""A page makes thousands of objects that go when it is done; by its own measure the collector looks for circles among them every seven hundred."""
