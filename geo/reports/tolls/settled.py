"""Figures that a sentence takes back, tells twice, or means for dead and wounded together."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Prop
from geo.reports.model import Toll
from geo.reports.tolls.grammar import JOINS, RETIRED, RISING, SOURCING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.moved import moved_to
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbless import THEN
from geo.reports.tolls.words import Words

_RETIRED_GAP = 10  # words between "an earlier toll" and its figure
_NEGATED = 3       # words between "not" and a figure
_NOT = frozenset({"not", "pas", "non", "point"})
_BUT = frozenset({"but", "mais"})
_OF_SO_MANY = frozenset({"a", "de", "of", "at", "as"})
_SOME = frozenset({"a", "an", "un", "une", "two", "deux", "several", "plusieurs", "another"})
_SPEAKERS = word_set("""
    source sources official officials officer officers councillor resident residents witness
    witnesses doctor elu elus responsable responsables officier militaire temoin temoins habitant
    habitants medecin policier gendarme notable
""")
_HAD = frozenset({"had", "avait", "avaient"})
_AT_FIRST = frozenset({"abord", "premier", "initialement", "initially", "first"})  # given up since
_NOW = frozenset({"today", "now", "aujourd", "desormais", "maintenant"})
_OBJECTED = 8      # words of "as the radio had it on Wednesday"
_MEDIA = frozenset({"radio", "press", "media", "newspaper", "newspapers", "television", "networks",
                    "first", "initially", "earlier", "previously", "announced", "thought"})
_FROM = frozenset({"from", "de"})
_ALIVE = frozenset({Prop.INJURED, Prop.DISAPPEARED, Prop.ABDUCTED})


def settled(words: Words, counts: list[Count], earlier: list[Toll], lang: str) -> list[Count]:
    """Drop repeated counts and figures that the text itself takes back."""
    seen: dict[tuple[Group, Prop], Count] = {}
    for count in sorted(counts, key=lambda c: (c.group.first, c.act_first)):
        seen.setdefault((count.group, count.prop), count)
    kept = list(seen.values())
    figures = [c.group for c in kept if c.group.quantity]
    retired = [c for c in kept if c.group.quantity and _is_retired(words, c.group, figures, lang)]
    later = [c for c in kept if c.group.quantity and words.at(c.group.first - 1) in THEN
             and c.group.noun is None and c.prop is Prop.KILLED]
    retired += [c for c in kept if later and c.prop is Prop.KILLED and c is not later[-1]
                and c not in retired and c.group.first < later[-1].group.first]
    dead = {c.group for c in kept if c.prop is Prop.KILLED}
    kept = [c for c in kept  # not "killed as they fled"
            if c.prop is not Prop.DISPLACED or c.group not in dead]
    known = {t.prop for t in earlier}
    known |= {c.prop for c in kept if c.group.quantity and c not in retired}
    return [c for c in kept if c not in retired or c.prop not in known]


def _is_retired(words: Words, group: Group, figures: list[Group], lang: str) -> bool:
    """Say whether "an earlier toll of" stands before the figure, and no other figure between."""
    since = max((f.end for f in figures if f.end <= group.first), default=0)
    after = min((f.first for f in figures if f.first >= group.end), default=0)
    if after and (_goes_on(words, group, after) or set(
            words.words[group.end:after]) <= JOINS[lang]):
        return False  # "49 civilians and 15 soldiers": both are of one count
    if after and group.first == 1 and words.at(0) in _FROM and not RISING.isdisjoint(words.words):
        return True  # "From six, the number of dead rose to nine"
    gap = frozenset(words.words[group.end:after]) if after else frozenset()
    if not (gap.isdisjoint(_BUT) or gap.isdisjoint(_NOW)):
        return True  # "yesterday we counted 19 but today it is more than 20"
    if _is_corrected(words, group) or _is_replaced(words, group, figures) or (
            moved_to(words, group) == after > 0):
        return True
    if words.at(group.first - 1) == "contre" and SOURCING[lang].find(words.words, group.end):
        return False  # "neuf morts, contre six selon la gendarmerie"
    hits = ((back, RETIRED[lang].ending(words.words, group.first - back))
            for back in range(min(_RETIRED_GAP, group.first - since)))
    return any(hit is not None and (hit[0] or not back) for back, hit in hits) and not (
        _is_of_another(words))


def _is_of_another(words: Words) -> bool:
    """Say whether somebody else had given a figure: "a military source had earlier spoken of"."""
    return (words.at(0) in _SOME and not _SPEAKERS.isdisjoint(words.words[1:5])
            and not _HAD.isdisjoint(words.words) and _AT_FIRST.isdisjoint(words.words))


def _goes_on(words: Words, group: Group, after: int) -> bool:
    """Say whether one count goes on elsewhere: "the first toll is of 9 in X … and of 20 in Y"."""
    like = words.at(group.first - 1)
    return like in _OF_SO_MANY and words.words[after - 2:after] in {("and", like), ("et", like)}


def _is_replaced(words: Words, group: Group, figures: list[Group]) -> bool:
    """Say whether "not twenty dead but two" takes a figure back for the next one."""
    before = words.words[max(0, group.first - _NEGATED):group.first]
    after = next((f for f in figures if f.first >= group.end), None)
    return after is not None and not _NOT.isdisjoint(before) and not _BUT.isdisjoint(
        words.words[max(group.end, after.first - 2):after.first])


def _is_corrected(words: Words, group: Group) -> bool:
    """Say whether a report sets other media right: "three, and not five as the radio had it"."""
    ahead = words.words[group.end:group.end + _OBJECTED]
    return words.at(group.first - 1) in {"not", "non"} and "as" in ahead[:2] and (
        not _MEDIA.isdisjoint(ahead))


def without_mixed(counts: list[Count]) -> list[Count]:
    """Leave out victims who are then parted: "17 casualties, eight dead and nine hurt"."""
    for whole in (c for c in counts if c.prop is Prop.KILLED and c.group.thing is Thing.HURT):
        parts = [c for c in counts if c.group.first > whole.group.first and c.group.quantity]
        dead = [c for c in parts if c.prop is Prop.KILLED]
        if dead and any(c.prop in _ALIVE for c in parts):
            return [replace(c, group=replace(c.group, part=False)) if c in dead else c
                    for c in counts if c is not whole]
    return counts
