"""Signs that a document was damaged on its way: spaces and letters lost, lines and pages that ran together, text that is gone.

A sound document holds next to none of them, so that it pays nothing; where they gather, what stands beside them is doubted too.
"""
