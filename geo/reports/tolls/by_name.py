"""One person told by name: "Adama Diallo, 75, was shot dead", "le commerçant A. D. a été tué".

The figure's words are the verb's, never the name: private persons are told by their role.
"""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_PROPS = {Harm.KILL: Prop.KILLED, Harm.ABDUCT: Prop.ABDUCTED}
_SINGLE = frozenset({"was", "is", "has", "had", "a", "est", "avait", "etait", "aurait", "serait"})
_OPENS = frozenset({",", ":", ";", "—", "–", "-", "that", "que", "qu", "and", "et", "when"})
_STYLED = frozenset({"m", "mr", "mrs", "mme", "imam", "father", "abbe", "pere", "sheikh", "cheikh",
                     "elhadj", "hadj", "colonel", "captain", "capitaine", "dr"})
_APPOSED = 14  # words of ", 75, a trader of the town,"
_TWO = 2


def named_one(words: Words, chunks: list[Chunk]) -> list[Count]:
    """Count the one person named as the subject of a passive verb of killing or abduction."""
    groups = [c for c in chunks if isinstance(c, Group) and c.thing is Thing.PERSON]
    if any(g.quantity and not (g.zero or g.single) for g in groups):
        return []
    for act in (c for c in chunks if isinstance(c, Act)):
        single = not _SINGLE.isdisjoint(words.words[act.first:act.verb_at])
        prop = _PROPS.get(act.harm) if act.slot is Slot.BEFORE and single and not act.void else None
        if prop and _is_named(words, chunks, _past_apposition(words, act.first)):
            one = Quantity(act.first, act.end, 1, 1, 1)
            return [Count(Group(act.first, act.end, one, single=True), prop)]
    return []


def _past_apposition(words: Words, end: int) -> int:
    """Give where a name ends before ", 75, a trader," or the verb itself."""
    if words.at(end - 1) != ",":
        return end
    first = max(0, end - _APPOSED)
    return next((at for at in range(first, end - 1) if words.at(at) == ","), end)


def _is_named(words: Words, chunks: list[Chunk], end: int) -> bool:
    """Say whether a name stands there: two capitals, or one behind a style or an office."""
    first = end
    while first > 0 and words.at(first - 1).isalpha() and words.is_capital(first - 1):
        first -= 1
    office = any(isinstance(c, Group) and c.definite and c.thing is Thing.PERSON
                 and c.end in (first, first + 1) and not c.quantity for c in chunks)
    opens = first == 0 or words.at(first - 1) in _OPENS
    styled = words.at(first) in _STYLED and end - first >= _TWO
    return (opens and (end - first >= _TWO or styled)) or (office and end > first)
