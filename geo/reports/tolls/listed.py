"""The dead told one by one: "The following lost their lives: A. ag M.; F. walet A.; …"."""

from __future__ import annotations

import re
from itertools import pairwise

from geo.model.vocabulary import Prop
from geo.reports.model import Side, Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import Harmed
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_FEWEST = 3  # items of a list
_LIST = word_set("list names following liste noms suivants suivantes victims victimes")
_FAMILY = word_set("family famille household menage")
_JOINTS = frozenset({",", "and", "et"})
_AGED = word_set("aged age ages agee agees ans years old de a . (  )")
_TWO = 2  # people who make a family
_PAIR = re.compile(r"\b[A-ZÀ-Ý]\. ?(?:\([^)]*\)|[^;]{0,12}) (?:and|et) [A-ZÀ-Ý]\.")


def family_of(words: Words, chunks: list[Chunk]) -> Toll | None:
    """Count the members of a family: "a family was killed: a carrier, his wife and five sons"."""
    if ":" not in words.words or _FAMILY.isdisjoint(words.words):
        return None
    colon = words.words.index(":")
    acts = [c for c in chunks if isinstance(c, Act)]
    killed = any(c.harm is Harm.KILL and not c.void and c.first < colon for c in acts)
    end = min((c.first for c in acts if c.first > colon), default=len(words))
    people = [c for c in chunks if isinstance(c, Group) and colon < c.first < end
              and c.noun is not None and c.thing is Thing.PERSON
              and (c.quantity or c.definite) and not (c.agent or c.aside or c.part)]
    named = any(isinstance(c, Group) and c.first < colon and c.quantity and c.quantity.low
                and not c.single for c in chunks)  # no "several sources"
    told = [c for c in people[:-1] if c.quantity and not c.single]  # who follows may be of them
    unsure = named or told or _FAMILY.isdisjoint(words.words[:colon])
    if not killed or unsure or len(people) < _TWO or not _are_all(
            words, range(colon + 1, end), {c.first for c in people}):
        return None
    span = (words.span(people[0].first, people[0].end)[0],
            words.span(people[-1].first, people[-1].end)[1])
    n = sum((c.quantity.low or 1) if c.quantity else 1 for c in people)
    return Toll(span, words.source[slice(*span)], Prop.KILLED, n, n, n, Side.CIVILIANS)


def _are_all(words: Words, told: range, firsts: set[int]) -> bool:
    """Say whether each item between commas counts somebody, or is an age; none has a name."""
    if any(words.is_capital(n) for n in told):
        return False
    cuts = [told.start - 1, *(n for n in told if words.at(n) in _JOINTS), told.stop]
    items = [range(a + 1, b) for a, b in pairwise(cuts)]
    return all(not firsts.isdisjoint(item) or all(
        words.at(n).isdigit() or words.at(n) in _AGED for n in item) for item in items)


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
