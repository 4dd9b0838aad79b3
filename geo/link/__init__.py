"""Linking: which incidents may be one, how sure that is, and why. A person decides."""

from geo.link.identical import same_words
from geo.link.independence import Retelling, Story, origin_of
from geo.link.propose import (
    Known,
    Link,
    Proposal,
    folded_apart,
    proposals_among,
    proposals_for,
    proposals_in,
)
from geo.link.recalled import recalled

__all__ = ["Known", "Link", "Proposal", "Retelling", "Story", "folded_apart", "origin_of",
           "proposals_among", "proposals_for", "proposals_in", "recalled", "same_words"]
