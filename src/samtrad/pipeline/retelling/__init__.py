"""What installations that live on keep is told anew when the rules that it was told by are others (decision 0081)."""

from samtrad.pipeline.retelling.going import Going, begin, failures, forget, going, retell
from samtrad.pipeline.retelling.stages import STAGES, note

__all__ = ["STAGES", "Going", "begin", "failures", "forget", "going", "note", "retell"]
