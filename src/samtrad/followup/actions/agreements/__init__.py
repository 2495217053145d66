"""What changes agreements: what minutes say, told anew, and what persons rule."""

from samtrad.followup.actions.agreements.rulings import confirm, join, rename, split, undo
from samtrad.followup.actions.agreements.telling import forget, tell, tell_all, tell_anew

__all__ = ["confirm", "forget", "join", "rename", "split", "tell", "tell_all", "tell_anew", "undo"]
