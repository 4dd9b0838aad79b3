"""The dead told one by one: "The following lost their lives: A. ag M.; F. walet A.; …"."""

from __future__ import annotations

import re

from geo.model.vocabulary import Prop
from geo.reports.model import Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import Harmed
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm
from geo.reports.tolls.words import Words

_FEWEST = 3  # items of a list
_PAIR = re.compile(r"\b[A-ZÀ-Ý]\. ?(?:\([^)]*\)|[^;]{0,12}) (?:and|et) [A-ZÀ-Ý]\.")


def _is_figure(group: Group) -> bool:
    return bool(group.quantity and group.noun and not group.single)


def named_one_by_one(words: Words, chunks: list[Chunk], counted: list[Harmed]) -> Toll | None:
    """Count the items of a list behind "lost their lives:", where no figure is given."""
    if any(h.act.harm is Harm.KILL and any(map(_is_figure, h.groups)) for h in counted):
        return None
    act = next((c for c in chunks if isinstance(c, Act) and c.harm is Harm.KILL and not c.void
                and words.at(c.end) == ":"), None)
    if act is None or words.words[act.end:].count(";") < _FEWEST - 1:
        return None
    if any(isinstance(c, Group) and _is_figure(c) and c.first == act.end + 1 for c in chunks):
        return None
    span = words.span(act.end + 1, len(words))
    text = words.source[slice(*span)]
    n = sum(1 + len(_PAIR.findall(item)) for item in text.split(";"))
    return Toll(span, text, Prop.KILLED, n, n, n)
