"""Which groups an act harms."""

from __future__ import annotations

from dataclasses import replace

from geo.reports.tolls.acts import Act, is_dating
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import (
    BARE_GAP,
    Clauses,
    Harmed,
    apposed,
    is_cut,
    is_direct,
    is_joined,
    is_nominal,
    is_owned,
    next_group,
    speaks,
)
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.heads import (
    taken_before,
)
from geo.reports.tolls.singles import is_along, past_names, with_singles
from geo.reports.tolls.subjects import subjects
from geo.reports.tolls.sums import ANYBODY
from geo.reports.tolls.words import Words

_OBJECT_GAP = 12   # words between a verb and what it harms
_SHARING = frozenset({"and", "et", ",", "then", "puis", "or", "ou"})
_CORRECTING = frozenset({"corrected", "corrects", "retracted", "revised", "retracter", "retracte",
                         "corrige", "rectifie", "revise", "ravise", "dedit"})
_OR = frozenset({"or", "ou"})
_PART_GAP = 14     # words between those harmed and "including"


def attach(words: Words, chunks: list[Chunk], lang: str) -> list[Harmed]:
    """Give each act the groups that it harms."""
    clauses = Clauses(words, apposed(words, chunks, lang), lang)
    for place, chunk in enumerate(clauses.chunks):
        if isinstance(chunk, Act):
            clauses.harmed[place] = _harmed(clauses, place, chunk)
    _share_objects(clauses)
    _mark_alternatives(clauses)
    for harmed in clauses.harmed.values():
        harmed.groups = with_singles(harmed.groups)
    return list(clauses.harmed.values())


def _harmed(clauses: Clauses, place: int, act: Act) -> Harmed:
    them = taken_before(clauses, place, act)
    if them:
        return Harmed(act, after=True, groups=them)
    if act.slot is Slot.AFTER:
        return Harmed(act, after=True, groups=_objects(clauses, place, act))
    if act.slot is Slot.BEFORE:
        whom = subjects(clauses, place, act)
        return _with_parts(clauses, place, Harmed(act, after=False, groups=whom))
    return _either(clauses, place, act)


def _either(clauses: Clauses, place: int, act: Act) -> Harmed:
    """Decide a participle without an auxiliary by what stands right beside it."""
    following = next_group(clauses, place)
    if (following and not _is_adjective(clauses, place, following)
            and is_direct(clauses, act.end, following) and not is_owned(clauses, place + 1)):
        return Harmed(act, after=True, groups=_objects(clauses, place, act))
    earlier = _previous_act(clauses, place)
    if _runs_on(clauses, place, act):
        return Harmed(act, after=True)
    groups = _agreeing(clauses, act, subjects(clauses, place, act))
    if not any(group.quantity for group in groups):
        objects = _objects(clauses, place, act)
        if any(group.quantity for group in objects):
            return Harmed(act, after=True, groups=objects)
    if groups or (earlier and not earlier.after):
        return _with_parts(clauses, place, Harmed(act, after=False, groups=groups))
    return Harmed(act, after=True, groups=_objects(clauses, place, act))


def _agreeing(clauses: Clauses, act: Act, groups: list[Group]) -> list[Group]:
    """Leave out many where a bare participle tells of one: "trente, dans le car criblé"."""
    verb = clauses.words.at(act.verb_at)
    if clauses.lang == "en" or act.first < act.verb_at or verb.endswith(("s", "x")):
        return groups
    return [g for g in groups if g.single or g.end == act.first or not g.quantity
            or (g.quantity.low or 0) <= 1]


def _is_adjective(clauses: Clauses, place: int, following: Group) -> bool:
    """Say whether it stands between a number and its noun: "13 injured people"."""
    before = clauses.chunks[place - 1] if place else None
    return (isinstance(before, Group) and before.quantity is not None and before.noun is None
            and before.end == clauses.chunks[place].first and following.quantity is None)


def _runs_on(clauses: Clauses, place: int, act: Act) -> bool:
    """Say whether the object stands behind a second verb: "abducted and killed 12"."""
    after = clauses.chunks[place + 1] if place + 1 < len(clauses.chunks) else None
    then = next_group(clauses, place + 1)
    return (isinstance(after, Act) and bool(after.slot is Slot.AFTER or (
                after.slot is Slot.EITHER and then and is_direct(clauses, after.end, then)))
            and set(clauses.gap(act.end, after.first)) & {"and", "et", "or", "ou"} != set()
            and after.first - act.end <= BARE_GAP)


def _previous_act(clauses: Clauses, place: int) -> Harmed | None:
    return next((clauses.harmed[p] for p in range(place - 1, -1, -1) if p in clauses.harmed), None)


def _objects(clauses: Clauses, place: int, act: Act) -> list[Group]:
    """Walk on from a verb: its object, and what is joined to it."""
    groups: list[Group] = []
    end = act.end
    for index in range(place + 1, len(clauses.chunks)):
        chunk = clauses.chunks[index]
        if isinstance(chunk, Act) or (is_cut(clauses, end, chunk.first, _OBJECT_GAP)
                                      and not is_along(clauses, end, chunk)):
            break
        if groups and chunk.first < end:
            continue  # "killed a herder of the village and six other men"
        if not groups and chunk.first - 1 >= end and (chunk.agent or (
                chunk.aside and not is_nominal(clauses.words, chunk, clauses.lang))):
            continue
        if groups and not (is_joined(clauses, end, chunk) or chunk.part):
            break
        if is_owned(clauses, index) or speaks(clauses, chunk):
            break
        if groups and _begins_clause(clauses, index, end, chunk):
            break
        if not groups and _is_far(clauses, end, chunk):
            break
        groups.append(chunk)
        end = past_names(clauses.words, chunk, clauses.lang)
    return groups


def _begins_clause(clauses: Clauses, place: int, end: int, group: Group) -> bool:
    """Say whether one person behind a comma goes on to do something: "…, a preacher called us"."""
    if not group.single or clauses.gap(end, group.first) != (",",):
        return False
    then = next_group(clauses, place)
    listed = then is not None and is_joined(clauses, group.end, then)
    return not listed and clauses.words.at(group.end) not in {"", ",", ".", ";"}


def _is_far(clauses: Clauses, end: int, group: Group) -> bool:
    """Say whether a single person or a bare number stands too far behind the verb."""
    gap = clauses.gap(end, group.first)
    inserted = len(gap) > len(",,") and gap[0] == gap[-1] == ","
    if inserted and all(is_dating(word, clauses.lang) for word in gap[1:-1]):
        return False  # "d'avoir abattu, mercredi, deux routiers"
    return (group.single or group.noun is None) and (
        len(gap) > BARE_GAP or any(not word.isalnum() for word in gap))


def _with_parts(clauses: Clauses, place: int, harmed: Harmed) -> Harmed:
    """Add the parts that follow: "12 people were killed, including three children"."""
    end, listed, along = harmed.act.end, False, False
    for index in range(place + 1, len(clauses.chunks)):
        chunk = clauses.chunks[index]
        if isinstance(chunk, Act) or not harmed.groups:
            break
        if listed and not chunk.quantity:
            end = chunk.end
            continue  # "twelve at X, where gunmen fired on worshippers, and seven at Y"
        along = is_along(clauses, end, chunk) or (along and is_joined(clauses, end, chunk))
        if (along or is_joined(clauses, end, chunk)) and _are_parts(clauses, harmed):
            chunk = replace(chunk, part=True)
        elif along and not chunk.part:
            chunk = replace(chunk, along=True)
        elif _is_listed(clauses, end, chunk) or (listed and chunk.quantity):
            listed = listed or ":" in clauses.gap(end, chunk.first)
            chunk = replace(chunk, part=True, listed=listed)
        elif is_cut(clauses, end, chunk.first, _PART_GAP):
            break
        last = harmed.groups[-1]
        belongs = chunk.part or chunk.along or (
            last.part and last.first >= harmed.act.end and is_joined(clauses, end, chunk))
        if belongs and not is_owned(clauses, index):
            harmed.groups.append(chunk)
        end = chunk.end
    return harmed


def _are_parts(clauses: Clauses, harmed: Harmed) -> bool:
    """Say whether all were counted, and then some: "five people, including two Swiss and …"."""
    whole, last = harmed.groups[0], harmed.groups[-1]
    words = clauses.words.words[whole.first:whole.end]
    return last.part and last.first >= harmed.act.end and bool(whole.quantity) and (
        not ANYBODY.isdisjoint(words))


def _is_listed(clauses: Clauses, end: int, group: Group) -> bool:
    """Say whether a colon or a dash opens the list of those harmed: "20 were killed: 17 men …"."""
    gap = clauses.gap(end, group.first)
    if not _CORRECTING.isdisjoint(gap):
        return False  # "spoke of fifteen dead, then corrected itself: eleven"
    return bool(group.quantity and gap and gap[-1] in {":", "—", "-", "–", "("})


def _mark_alternatives(clauses: Clauses) -> None:
    """Mark "killed or wounded 12", where no figure is that of the dead."""
    for place, harmed in clauses.harmed.items():
        later = clauses.harmed.get(place + 1)
        if later is None or (later.groups and not set(later.groups) & set(harmed.groups)):
            continue
        if {harmed.act.harm, later.act.harm} <= {Harm.KILL, Harm.SHOOT}:
            continue  # "beaten to death or shot": dead either way
        gap = clauses.gap(harmed.act.end, later.act.first)
        listed = gap == (",",) and clauses.words.at(later.act.end) in _OR  # "killed, caught or"
        if listed or (gap[:1] != () and gap[0] in _OR and len(gap) <= BARE_GAP):
            harmed.either = later.either = True


def _share_objects(clauses: Clauses) -> None:
    """Give "abducted and killed 12" both objects: the first verb takes those of the second."""
    for place, harmed in clauses.harmed.items():
        later = clauses.harmed.get(place + 1)
        if harmed.groups or later is None or not later.after or harmed.act.slot is Slot.BEFORE:
            continue
        gap = clauses.gap(harmed.act.end, later.act.first)
        if len(gap) <= BARE_GAP and gap[:1] and gap[0] in _SHARING:
            harmed.groups, harmed.after = list(later.groups), True
