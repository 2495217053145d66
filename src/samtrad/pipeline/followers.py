"""What follows on the log's entries, in order: who is who, what names whom, what can be searched."""

from __future__ import annotations

from collections.abc import Mapping

from samtrad.pipeline.follow import Follower
from samtrad.pipeline.link import link

FOLLOWERS: Mapping[str, Follower] = {"link": link}
