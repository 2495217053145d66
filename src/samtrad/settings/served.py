"""What ``samtrad serve`` lets its web processes call: the application, in a process that ends with the one that started it."""

import os

from samtrad.bounded.parent import end_with_parent
from samtrad.settings.wsgi import application

end_with_parent()
os.setpgid(0, 0)  # Ctrl-C is the parent's to answer: two signals at once may lock the web process up
__all__ = ["application"]
