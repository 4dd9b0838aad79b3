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
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.words import Words

_FEWEST = 3  # items of a list
_LIST = word_set("list names following liste noms suivants suivantes victims victimes")
_PAIR = re.compile(r"\b[A-ZÀ-Ý]\. ?(?:\([^)]*\)|[^;]{0,12}) (?:and|et) [A-ZÀ-Ý]\.")


def _is_figure(group: Group) -> bool:
    return bool(group.quantity and group.noun and not group.single)


def named_one_by_one(words: Words, chunks: list[Chunk], counted: list[Harmed]) -> Toll | None:
    """Count the items of a list behind "lost their lives:", where no figure is given."""
    if any(h.act.harm is Harm.KILL and any(map(_is_figure, h.groups)) for h in counted):
        return None
    colon = next((at for c in chunks if isinstance(c, Act) and c.harm is Harm.KILL and not c.void
                  if (at := _colon_of(words, c))), 0)
    if not colon or words.words[colon:].count(";") < _FEWEST - 1:
        return None
    firsts = {c.first: c for c in chunks if isinstance(c, Group)}
    if colon + 1 in firsts and _is_figure(firsts[colon + 1]):
        return None
    span = words.span(colon + 1, len(words))
    text = words.source[slice(*span)]
    items = [at + 1 for at in range(colon, len(words)) if at == colon or words.at(at) == ";"]
    n = sum(_many(firsts.get(at)) for at in items) + len(_PAIR.findall(text))
    return Toll(span, text, Prop.KILLED, n, n, n)


def _colon_of(words: Words, act: Act) -> int:
    """Give the colon that opens the list of those whom a verb tells of, or 0."""
    if words.at(act.end) == ":":
        return act.end
    if _LIST.isdisjoint(words.words[:act.first]) or ":" not in words.words[act.end:]:
        return 0
    return words.words.index(":", act.end)


def _many(group: Group | None) -> int:
    """Give how many an item counts: "three shepherds"; whoever is named is one."""
    known = group is not None and group.quantity is not None and _is_figure(group)
    return (group.quantity.low or 1) if known and group and group.quantity else 1
