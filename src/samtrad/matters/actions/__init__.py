"""What changes matters: threading, and what persons rule."""

from samtrad.matters.actions.rulings import cut, join, merge, rename, split, undo
from samtrad.matters.actions.telling import called_anew
from samtrad.matters.actions.threading import forget, link_anew, place_anew, thread, thread_all
from samtrad.people.actions.rulings import UnruledError

__all__ = ["UnruledError", "called_anew", "cut", "forget", "join", "link_anew", "merge", "place_anew", "rename", "split", "thread", "thread_all", "undo"]
