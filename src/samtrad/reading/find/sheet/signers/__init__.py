"""Signing blocks: what their rows hold, which column each stands in, and which name goes with which role."""
