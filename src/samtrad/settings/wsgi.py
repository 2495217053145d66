"""What a web server calls."""

import gc

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
gc.collect()
gc.freeze()  # what is imported stays: the collector's rounds over it find nothing
gc.set_threshold(20_000, 20, 20)
"""A page makes thousands of objects that go when it is done; by its own measure the collector looks for circles among them every seven hundred."""
