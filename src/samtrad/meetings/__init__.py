"""Running a meeting: from call to archive.

The rules are functions without Django or clock: ``law`` (quorum, who serves, disqualification, votes, reservations, numbers, the checklist),
``clocks`` (certification, notice, appeal) and ``states`` (what may follow on what). Models and acts rest on them.
"""
