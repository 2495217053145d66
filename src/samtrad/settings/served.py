"""What ``samtrad serve`` lets its web processes call: the application, in a process that ends with the one that started it."""

from samtrad.bounded.parent import end_with_parent
from samtrad.settings.wsgi import application

end_with_parent()
__all__ = ["application"]
