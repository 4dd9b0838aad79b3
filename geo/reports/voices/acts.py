"""What a word does that shows that somebody takes a stance."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What a cue does."""

    SAY = "say"
    NAME = "name"            # "accused", "blamed": an actor follows
    DENY = "deny"
    BRAND = "brand"          # "dubbed the claims …": the adjective decides
    CONFIRM = "confirm"
    PROBE = "probe"          # "is investigating"
    OPEN = "open"            # "opened", "ordered": only with an inquiry
    CLOSE = "close"          # "closed", "dropped": only with an inquiry
    CALL = "call"            # "called for": only with an inquiry
    SILENT = "silent"
    OWN = "own"              # "claimed responsibility", "admitted"
    RETRACT = "retract"
    ACCORDING = "according"
    RUMOUR = "rumour"        # "reportedly"
    REACT = "react"          # "condemned"
    CLEAR = "clear"          # "cleared the army"
