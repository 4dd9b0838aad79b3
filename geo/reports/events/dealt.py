"""Villages that nobody knows and that are each given their dead: "four died in X, two in Y and one in Z"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from geo.gazetteer.written_ref import unlocated_ref
from geo.model.resolution import Resolution
from geo.model.vocabulary import Prop
from geo.reports.model import Report, Span, Toll, When, Where, WhereRole

_AT = re.compile(  # "four people had been killed in Gorey", "quatre à Goreye", "and two others in Dari"
    r"(?:\s[a-zà-ÿ’']+){0,4}?\s(?:in|at|à)\s(?:(?:the )?village (?:of|de)\s|le village d[e’']\s?)?"
    r"(?P<name>[A-ZÀ-Þ][\w’-]+(?:[ -][A-ZÀ-Þ][\w’-]+){0,2})")
_NEXT = re.compile(r"\W*(?:and|et|as well as|ainsi que|puis)?\W*$")
_WHO = r"(?:\s(?:people|others?|civilians?|villagers?|men|women|dead|personnes?|autres|civils?|villageois|hommes|femmes|morts?|tués?))"
_BARE = re.compile(rf"{_WHO}{{0,2}}\s(?:in|at|à)\s")
_AHEAD = 90  # characters from a figure to the next one of a list


def dealt_villages(report: Report, tolls: Sequence[Toll], whens: Sequence[When],
                   wheres: Sequence[Where]) -> tuple[Where, ...]:
    """Give the villages of such lists as places that no gazetteer has, in the order of the text."""
    dead = [t for t in tolls if t.prop is Prop.KILLED and t.low and not t.denied]
    near = [(a, b) for a, b in pairwise(dead) if b.span[0] - a.span[1] < _AHEAD]
    if not near:
        return tuple(wheres)
    taken = [*(w.span for w in whens), *(w.span for w in wheres)]
    found = {w.span: w for pair in near for w in _listed(report, pair)}
    new = [w for w in found.values() if not any(_meet(w.span, span) for span in taken)]
    return tuple(sorted([*wheres, *new], key=lambda w: w.span))


def _listed(report: Report, pair: tuple[Toll, Toll]) -> list[Where]:
    """Give both villages where two figures that follow each other have one each."""
    first, second = pair
    one, other = _AT.match(report.text, first.span[1]), _AT.match(report.text, second.span[1])
    if one is None or other is None or not _BARE.match(report.text, second.span[1]) or not (
            _NEXT.match(report.text[one.end():second.span[0]])):
        return []
    return [_where(m.group("name"), m.span("name")) for m in (one, other)]


def _where(name: str, span: Span) -> Where:
    """Put what happened at a place of which nothing but the name is known."""
    return Where(span, name, WhereRole.SCENE, Resolution(name, name=name),
                 unlocated_ref(f"no gazetteer entry is called “{name}”"))


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
