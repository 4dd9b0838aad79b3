"""Days of what comes after an event: an arrest over it, people who are still missing."""

from __future__ import annotations

from geo.reports.dates.cue_words import Cue
from geo.reports.dates.expression import Expression
from geo.reports.dates.governing import Scene
from geo.reports.dates.words import word_set

_STILL = word_set("still remain remains remained reste restent restait restaient demeure demeurent "
                  "demeurait demeuraient toujours")
_GONE = word_set("missing unaccounted introuvable introuvables disparu disparue disparus disparues")
_CAUGHT = word_set("arrested apprehended detained caught nabbed apprehende apprehendes apprehendee "
                   "apprehendees arrete arretes arretee arretees interpelle interpelles "
                   "interpellee interpellees")
_OVER = word_set("after following over apres suite lendemain connection lien")
_NEAR, _CLAUSE = 3, 8  # tokens


def is_still_missing(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is one on which people are missed: "still missing on Saturday"."""
    words = [t.low for t in seen.line.tokens[max(0, one.first - _CLAUSE):one.first]]
    return not _GONE.isdisjoint(words[-_NEAR:]) and not _STILL.isdisjoint(words)


def is_of_arrest(one: Expression, seen: Scene) -> bool:
    """Tell whether somebody was caught on a day over a deed: "held on Sunday after the raid"."""
    tokens = seen.line.tokens
    before = {t.low for t in tokens[max(0, one.first - _NEAR - 1):one.first]}
    ahead = {t.low for t in tokens[one.last:one.last + _CLAUSE]}
    return not (_CAUGHT.isdisjoint(before) or _OVER.isdisjoint(ahead)) and any(
        one.last <= g.at <= one.last + 2 * _CLAUSE and g.cue is Cue.DEED_NOUN
        for g in seen.governors)
