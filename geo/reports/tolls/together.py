"""Figures that count dead, wounded and missing together, and so none of them."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.tolls.quantities import quantity_at
from geo.reports.tolls.sums import Count
from geo.reports.tolls.words import Words

_AND = frozenset({"and", "et"})
_FALLEN = frozenset({"dead", "morts", "deces", "tues"})
_DEAD = _FALLEN | {"killed"}
_HURT = frozenset({"wounded", "injured", "blesses", "blessees"})
_COUNTING = frozenset({"count", "counting", "counts", "comptant", "compte", "comptons"})
_COUNTED_GAP = 12  # words from a figure to "if we count the dead and the wounded"


def counts_all_harm(words: Words, count: Count, lang: str) -> bool:
    """Say whether one figure counts dead and hurt: "30 décès et blessés", "30 with the wounded"."""
    return _is_of_dead_and_hurt(words, count, lang) or _is_reckoned(words, count)


def _is_of_dead_and_hurt(words: Words, count: Count, lang: str) -> bool:
    """Say whether one figure counts dead and wounded: "20 à 30 décès et blessés"."""
    if count.prop is Prop.INJURED:
        at = count.act_first - 1
        return words.at(at) in _AND and words.at(at - 1) in _FALLEN and count.group.end < at + 1
    at = max(count.group.end, count.act_end)
    return (count.prop is Prop.KILLED and words.at(at) in _AND and words.at(at + 1) in _HURT
            and quantity_at(words, at + 2, lang) is None)


def _is_reckoned(words: Words, count: Count) -> bool:
    """Say whether words behind tell who is reckoned in: "30, if we count the wounded too"."""
    ahead = words.words[count.group.end:count.group.end + _COUNTED_GAP]
    at = next((n for n, word in enumerate(ahead) if word in _COUNTING), len(ahead))
    return not _HURT.isdisjoint(ahead[at:]) and not _DEAD.isdisjoint(ahead[at:])
