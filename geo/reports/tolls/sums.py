"""Figures that are added, and figures that are parts of others."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce

from geo.model.frozen import record
from geo.model.vocabulary import Prop
from geo.reports.model import Side, Toll
from geo.reports.tolls.clauses import INSERTED
from geo.reports.tolls.compounds import union
from geo.reports.tolls.grammar import DETERMINERS, INCLUDING, JOINS, RECKONED
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.singles import past_names
from geo.reports.tolls.words import Words

EACH = frozenset({"respectively", "respectivement"})
ANYBODY = word_set("people persons dead deaths victims bodies personnes morts victimes corps")
_NAMED = re.compile(r"\b(?:in|at|near|à|dans|près de|en)\s+(?:l[ae]s?\s+\w+ de\s+|the \w+ of\s+)?"
                    r"[A-ZÀ-Þ]")
_LISTS = re.compile(r"[:(–—;]|\b(?:including|among|dont|parmi|namely|soit|of (?:them|whom))\b")
_EACH_ONE = re.compile(r", l[’']une?$")
_SUMS_UP = re.compile(  # between those told one by one and what they come to
    r"^[^.;!?]{0,40}(?::|\bsoit\b|\b(?:that (?:is|makes)|making|in all|ce qui fait|en tout)\b)"
    r"(?:\s+(?:au total|en tout|in all|a total of|at least|au moins))?\s*$", re.IGNORECASE)
_HE = frozenset({"he", "she", "lui", "elle"})
_HIS = frozenset({"his", "her", "their", "son", "sa", "ses", "leur", "leurs"})
_JOINT = frozenset({",", "and", "et"})
_BEHIND = 20  # characters behind a figure that may name its place
_ARTICLES = frozenset({"a", "an", "un", "une"})


@record(frozen=True, slots=True)
class Count:
    """A group with the harm done to it."""

    group: Group
    prop: Prop
    act_first: int = -1
    act_end: int = -1
    open_harm: bool = False  # "neutralised"
    either: bool = False     # "killed or wounded"


def summed(words: Words, counts: list[Count], tolls: list[Toll], lang: str) -> list[Toll]:
    """Add "12 men and 3 women", and make parts of what adds up to a figure before it."""
    counted = [count for count in counts if count.group.quantity]
    named = _named_again(words, counted, lang)
    done: list[tuple[Count, Toll]] = []
    tolls = [_with_him(words, c, t) for c, t in zip(counted, tolls, strict=True)]
    tolls = _apposed_parts(words, counted, tolls)
    for count, toll in zip(counted, tolls, strict=True):
        if count in named:
            continue
        # one who was led off and killed stands between those with whom he is counted
        last = next((i for i in range(len(done) - 1, -1, -1)
                     if _one_act(done[i], (count, toll))), -1)
        if last >= 0 and _is_apposed(words, done[last], (count, toll)):
            continue
        if last >= 0 and _adds(words, done[last], (count, toll), lang):
            done[last] = (count, _sum(words, done[last][1], toll))
        else:
            done.append((count, toll))
    tolls = _without_inner(_with_anybody(words, done, lang))
    tolls = _parts_that_add_up(_without_each(tolls, words.source), words.source)
    return _parts_before(tolls, words.source)


def _with_him(words: Words, count: Count, toll: Toll) -> Toll:
    """Count who stands as a pronoun before his own: "he, his wife and two daughters died"."""
    at = count.group.first - (words.at(count.group.first - 1) in _HIS)  # "his two sons"
    theirs = at > 1 and words.at(at) in _HIS and words.at(at - 1) in _JOINT
    if not theirs or words.at(at - 2) not in _HE or toll.prop is not Prop.KILLED or not toll.low:
        return toll
    start = words.span(at - 2, at)[0]
    more = (None if n is None else n + 1 for n in (toll.low, toll.best, toll.high))
    low, best, high = more
    return replace(toll, span=(start, toll.span[1]), text=words.source[start:toll.span[1]],
                   low=low, best=best, high=high)


def _without_each(tolls: list[Toll], source: str) -> list[Toll]:
    """Leave out the one of whom it is told how he died: "two bodies, l'un brûlé, l'autre …"."""
    most = max((t.low or 0 for t in tolls if t.prop is Prop.KILLED and not t.subset), default=0)
    return [t for t in tolls if most <= 1 or t.prop is not Prop.KILLED or t.low != 1
            or not _EACH_ONE.search(source, 0, t.span[1])]


def _without_inner(tolls: list[Toll]) -> list[Toll]:
    """Leave out who is counted in a part already: "three died: one Malian and two others"."""
    parts = [t for t in tolls if t.subset]
    return [t for t in tolls if not any(
        p.prop is t.prop and p.span[0] < t.span[0] and t.span[1] <= p.span[1] for p in parts)]


def _with_anybody(words: Words, done: list[tuple[Count, Toll]], lang: str) -> list[Toll]:
    """Add soldiers and people of no side who died in one list: "two soldiers and ten people"."""
    lists: list[list[tuple[Count, Toll]]] = []
    for each in done:
        if lists and _goes_on(words, lists[-1][-1], each, lang):
            lists[-1].append(each)
        else:
            lists.append([each])
    tolls: list[Toll] = []
    for one in ([toll for _count, toll in each] for each in lists):
        sides = {toll.side for toll in one}
        if {Side.UNSAID, Side.SOLDIERS} <= sides and Side.FIGHTERS not in sides:
            whole = reduce(lambda a, b: _sum(words, a, b), one)
            tolls.append(replace(whole, side=Side.MIXED))
        else:
            tolls += one
    return tolls


def _goes_on(words: Words, one: tuple[Count, Toll], two: tuple[Count, Toll], lang: str) -> bool:
    """Say whether a figure stands in one list with another."""
    (_first, a), (_second, b) = one, two
    gap = [word for word, at in zip(words.words, words.starts, strict=True)
           if a.span[1] <= at < b.span[0]]
    known = None not in {a.low, b.low} and not (a.vague or b.vague or a.low == 0)
    return (_one_act(one, two) and known and (a.subset, a.total) == (b.subset, b.total)
            and bool(gap) and EACH.isdisjoint(words.words)
            and all(word in JOINS[lang] | DETERMINERS[lang] for word in gap))


def _apposed_parts(words: Words, counted: list[Count], tolls: list[Toll]) -> list[Toll]:
    """Mark "23 people, nine civilians and 14 soldiers, died" as parts before anything is added."""
    for place, (count, whole) in enumerate(zip(counted, tolls, strict=True)):
        rest = [t for t in tolls[place + 1:] if t.prop is whole.prop]
        anybody = not ANYBODY.isdisjoint(words.words[count.group.first:count.group.end])
        if anybody and whole.low and not (whole.subset or whole.total) and len(rest) > 1 and (
                sum(t.low or 0 for t in rest) == whole.low) and not _apart(
                    words.source[whole.span[1]:rest[0].span[0]]):
            return [replace(t, subset=True) if t in rest else t for t in tolls]
    return tolls


def _opens_list(tolls: list[Toll], source: str) -> bool:
    """Say whether a colon opens the list of those counted, though it may not add up."""
    if len(tolls) <= 1:
        return False
    whole, first, *_ = tolls
    if whole.total and _NAMED.search(source[first.span[1]:tolls[-1].span[1] + _BEHIND]):
        return False  # "in two raids: 14 in X and 17 in Y"
    gap = source[whole.span[1]:first.span[0]]
    return gap.split()[-1:] == [":"] and len(gap.split()) <= len(("dead", ":")) and all(
        t.prop is whole.prop and (t.low or 0) < (whole.low or 0) for t in tolls[1:])


def _named_again(words: Words, counted: list[Count], lang: str) -> list[Count]:
    """Give those who only say who was counted: "two victims, a miller and his assistant, died"."""
    for place, whole in enumerate(counted):
        rest = [c for c in counted[place + 1:] if c.prop is whole.prop and not c.group.part
                and c.act_first == whole.act_first >= 0]
        if len(rest) > 1 and words.at(whole.group.end) == "," and (
                sum(_low(c) for c in rest) == _low(whole)) and all(c.group.single for c in rest):
            closed = words.at(past_names(words, rest[-1].group, lang)) == ","
            if closed or whole.act_first < whole.group.first:
                return rest
    return []


def _low(count: Count) -> int:
    return (count.group.quantity.low or 0) if count.group.quantity else 0


def _one_act(one: tuple[Count, Toll], two: tuple[Count, Toll]) -> bool:
    """Say whether one verb tells of both."""
    return one[0].act_first == two[0].act_first >= 0 and one[1].prop is two[1].prop


def _adds(words: Words, one: tuple[Count, Toll], two: tuple[Count, Toll], lang: str) -> bool:
    (first, a), (second, b) = one, two
    gap = words.words[past_names(words, first.group, lang):second.group.first]
    gap = gap[:-1] if len(gap) > 1 and gap[-1] in RECKONED[lang] else gap
    gap = gap[:1] if gap[:2] in INSERTED and gap[-1] == "," else gap
    plain = {Side.CIVILIANS, Side.UNSAID}
    if not EACH.isdisjoint(words.words):
        return False  # "in X and Y, killing nine and four people respectively"
    return (a.prop is b.prop and first.act_first == second.act_first >= 0
            and a.subset == b.subset and not a.vague and not b.vague
            and (a.side is b.side or {a.side, b.side} <= plain)
            and None not in {a.low, b.low} and not first.group.zero
            and bool(gap) and not _is_apposed(words, one, two)
            and (second.group.along
                 or all(word in JOINS[lang] | DETERMINERS[lang] for word in gap))
            and not INCLUDING[lang].ending(words.words, second.group.first))


def _is_apposed(words: Words, one: tuple[Count, Toll], two: tuple[Count, Toll]) -> bool:
    """Say whether both name the same people: "two herders, two brothers, were killed"."""
    (first, a), (second, b) = one, two
    end, gap = second.group.end, words.words[first.group.end:second.group.first]
    ahead = words.words[end:end + 6]
    listed = "and" in ahead or "et" in ahead
    single = second.group.single and not _ARTICLES.isdisjoint(
        (words.at(first.group.first), words.at(second.group.first)))
    return gap == (",",) and a.low == b.low and (a.low != 1 or single) and not listed


def _apart(gap: str) -> bool:
    """Say whether a figure has a place of its own: "eight in X, five in Y and three in Z"."""
    return _NAMED.search(gap) is not None and _LISTS.search(gap) is None


def _sum(words: Words, one: Toll, two: Toll) -> Toll:
    def plus(a: int | None, b: int | None) -> int | None:
        return None if a is None or b is None else a + b

    span = (one.span[0], two.span[1])
    return replace(
        one, span=span, text=words.source[slice(*span)], low=plus(one.low, two.low),
        best=plus(one.best, two.best), high=plus(one.high, two.high),
        side=one.side if one.side is two.side else Side.UNSAID,
        victims=union(one.victims, two.victims))


def _parts_that_add_up(tolls: list[Toll], source: str) -> list[Toll]:
    """Mark "20 dead: 17 civilians and 3 soldiers" as parts of the figure before them."""
    if _opens_list(tolls, source):
        return [tolls[0], *(replace(t, subset=True, total=False) for t in tolls[1:])]
    for place, whole in enumerate(tolls):
        rest = [t for t in tolls[place + 1:] if t.prop is whole.prop and t.low]
        adds_up = len(rest) > 1 and sum(t.low or 0 for t in rest) == whole.low
        if adds_up and not (whole.subset or whole.total) and not _apart(
                source[whole.span[1]:rest[0].span[0]]):
            return [replace(t, subset=True) if t in rest else t for t in tolls]
    return tolls


def _parts_before(tolls: list[Toll], source: str) -> list[Toll]:
    """Mark "two gendarmes, two drivers: six dead" as parts of the figure behind them."""
    whole = tolls[-1] if len(tolls) > 1 else None
    if whole is None or whole.subset or whole.prop is not Prop.KILLED or not whole.low:
        return tolls
    parts = [t for t in tolls[:-1] if t.prop is whole.prop and not t.subset]
    most = sum(t.low or 0 for t in parts)
    behind = parts and _SUMS_UP.search(source[parts[-1].span[1]:whole.span[0]])
    if not behind or not 0 < most <= whole.low or most == whole.low == parts[-1].low:
        return tolls
    return [replace(t, subset=True) if t in parts else t for t in tolls]
