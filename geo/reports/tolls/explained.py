"""Figures that explain another: those who died later, a reason, a speaker's own relatives."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.model import Side, Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.grammar import SAYING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.sums import Count
from geo.reports.tolls.words import Words

_HIS = frozenset({"his", "her", "my", "mon", "ma", "son", "sa"})
_MINE = frozenset({"my", "our", "mes", "nos"})
_THEIRS = frozenset({"his", "her", "their", "ses", "leurs"})  # "my brother and his two sons"
_THE = [("les",), ("the",), ("ces",), ("these",)]  # "ten: one has to count the two boys"
_ARTICLES = frozenset({"a", "an", "un", "une"})  # "his uncle, a potter"
_OF_HIS = _HIS | _MINE | _THEIRS  # "six of his children"
_WHY = frozenset({"because", "for", "since", "car", "puisque", "parce"})
_SINCE = frozenset({"ayant", "having", "ensuite", "later", "since"})
_PAIR = frozenset({"both", "deux"})
_NEAR = 14  # words before "both" in which a speaker's own people are named
_TELLING_GAP = 8  # words from "wounded" to "told"
_CLAUSE_ENDS = frozenset({",", ";", "and", "et", "when", "as"})
_RECENT = 4  # tolls before a sentence to which it may refer


def is_kin(words: Words, count: Count, counts: list[Count], before: list[Toll]) -> bool:
    """Say whether they are a speaker's own people, some of those counted before: "son beau-père".

    Who stands in a list with others is one of them: "the mayor, his driver and two guards".
    """
    group = count.group
    theirs = words.at(group.first - 1) in _THEIRS and any(
        c.act_first == count.act_first and _is_own(words, c.group) for c in counts)
    if not (theirs or _is_own(words, group)) or any(
            c.act_first == count.act_first and c.prop is count.prop and c.group.quantity
            and not (c.group.part or _is_own(words, c.group)
                     or words.at(c.group.first - 1) in _THEIRS
                     or (words.at(c.group.first) in _ARTICLES and c.group.first > group.first))
            for c in counts):
        return False
    many = group.quantity.low or 0 if group.quantity else 0
    return any(
        t.prop is Prop.KILLED and (t.low or 0) > many for t in before[-_RECENT:])


def _is_own(words: Words, group: Group) -> bool:
    if group.noun is None and words.at(group.first) in _PAIR:  # "her aunt and her son … both"
        before = words.words[max(0, group.first - _NEAR):group.first]
        return sum(word in _HIS | _MINE for word in before) > 1
    kin = group.quantity and group.noun and group.noun.side is Side.CIVILIANS
    some = words.words[group.quantity.end:group.end] if group.quantity and kin else ()
    return words.at(group.first) in _HIS if group.single else (
        words.at(group.first - 1) in _MINE or not _OF_HIS.isdisjoint(some))


def is_reason(words: Words, count: Count, counts: list[Count]) -> bool:
    """Say whether it explains a larger figure: "twelve dead, for four were caught on the road"."""
    low = count.group.quantity.low if count.group.quantity else None
    for other in counts:
        most = other.group.quantity.low if other.group.quantity else None
        if other.prop is not count.prop or other.group.first >= count.group.first:
            continue
        between = words.words[other.group.end:count.group.first]
        if low and most and low < most and (_WHY & set(between) or between[-1:] in _THE):
            return True
    return False


def is_later(words: Words, count: Count, counts: list[Count]) -> bool:
    """Say whether some of those counted died afterwards: "21 dead, two having succumbed"."""
    told = words.words[count.group.end:max(count.act_end, 0)]
    return not _SINCE.isdisjoint(told) and any(
        c.prop is count.prop and c.group.quantity and c.group.first < count.group.first
        for c in counts)


def is_teller(words: Words, group: Group, act: Act, lang: str) -> bool:
    """Say whether one who was hurt only tells: "a man wounded in the raid said that …"."""
    if not group.single or act.first != act.verb_at or act.first - group.end > 1:
        return False
    ahead = words.words[act.end:act.end + _TELLING_GAP]
    clause = ahead[:next((n for n, word in enumerate(ahead) if word in _CLAUSE_ENDS), len(ahead))]
    return not SAYING[lang].isdisjoint(clause)
