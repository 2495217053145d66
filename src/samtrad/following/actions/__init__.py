"""What is done with follows: asked for, confirmed, changed, ended; what became public is noted, gathered into messages, and sent."""

from samtrad.following.actions.appearing import appear, appear_all
from samtrad.following.actions.asking import Wish, ask, change, confirm, end, forget
from samtrad.following.actions.asking_rounds import send_links
from samtrad.following.actions.gathering import gather
from samtrad.following.actions.posting import post, try_again

__all__ = ["Wish", "appear", "appear_all", "ask", "change", "confirm", "end", "forget", "gather", "post", "send_links", "try_again"]
