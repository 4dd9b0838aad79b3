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
from geo.reports.tolls.grammar import SAYING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.heads import (
    SUBJECT_GAP,
    head_of_clause,
    is_joined_back,
    is_series,
    own_subject,
    taken_before,
    with_joined,
)
from geo.reports.tolls.singles import is_along, past_names, with_singles
from geo.reports.tolls.sums import ANYBODY
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ACTIVE, PASSIVE
from geo.reports.tolls.words import Words

_INSERTED = 6  # words of ", a indiqué à l'AFP"
_OBJECT_GAP = 12   # words between a verb and what it harms
_SHARING = frozenset({"and", "et", ",", "then", "puis", "or", "ou"})
_CORRECTING = frozenset({"corrected", "corrects", "retracted", "revised", "retracter", "retracte",
                         "corrige", "rectifie", "revise", "ravise", "dedit"})
_MET = frozenset({  # what befell one person before the verb that tells of his death
    "hit", "struck", "caught", "wounded", "trapped", "injured", "touche", "touchee", "atteint",
    "atteinte", "blesse", "blessee", "pris", "prise", "fauche", "fauchee", "accouru", "accourue",
    "venu", "venue", "reste", "restee", "piege", "piegee", "surpris", "surprise"})
_RELATIVE = frozenset({"whom", "que", "qu"})
_OF_SOMEBODY = frozenset({"of", "de", "du", "d", "des"})
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
        subjects = _subjects(clauses, place, act)
        return _with_parts(clauses, place, Harmed(act, after=False, groups=subjects))
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
    groups = _agreeing(clauses, act, _subjects(clauses, place, act))
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


def _subjects(clauses: Clauses, place: int, act: Act) -> list[Group]:
    """Give whom a verb's clause tells of: its subject, its parts, and what is joined to it."""
    part = own_subject(clauses, place, act)
    if part is not None:
        return [part]
    groups, closed = _walked_back(clauses, place, act)
    if closed:
        return groups
    adjacent = groups and groups[-1].first >= act.first - 2 * BARE_GAP
    if not any(group.quantity for group in groups):
        head = head_of_clause(clauses, place, act)
        groups = with_joined(clauses, head) if head else groups
        adjacent = adjacent or head is not None
    return groups if _mains(groups) or adjacent else []


def _walked_back(clauses: Clauses, place: int, act: Act) -> tuple[list[Group], bool]:
    """Walk back from a verb; say whether that settles whom it tells of."""
    groups: list[Group] = []
    first, aside = act.first, len(clauses.words)
    for index in range(place - 1, -1, -1):
        chunk = clauses.chunks[index]
        if isinstance(chunk, Act):
            aside = _aside_from(clauses, index, chunk, groups)
            if aside < 0:
                return groups or _subjects_of(clauses, index, chunk, act), True
            continue
        if chunk.first >= aside or _is_passed_over(clauses, chunk, act, groups):
            continue
        if _ends_search(clauses, chunk, act, groups, first):
            break
        groups.insert(0, chunk)
        if chunk.owned:
            return groups, True
        first = min(first, chunk.first) if _mains(groups) else first
    return groups, False


def _is_passed_over(clauses: Clauses, chunk: Group, act: Act, groups: list[Group]) -> bool:
    """Say whether the subject stands before a group: it is aside, or names the subject again."""
    if _mains(groups) or is_cut(clauses, chunk.end, act.first, SUBJECT_GAP):
        return False
    if clauses.words.words[max(0, chunk.first - 2):chunk.first] == ("et", "des"):
        return False  # "huit morts et des personnes portées disparues"
    aside = not chunk.part and (_is_elsewhere(clauses, chunk, act) or _is_teller(clauses, chunk))
    return aside or (_is_apposition(clauses, chunk) and _is_no_subject(clauses, chunk, act, groups))


def _is_teller(clauses: Clauses, group: Group) -> bool:
    """Say whether a group tells, between commas: "twelve men, a indiqué un élu, ont été tués"."""
    before = clauses.words.words[max(0, group.first - _INSERTED):group.first]
    told = before[len(before) - before[::-1].index(","):] if "," in before else ()
    return clauses.words.at(group.end) == "," and not SAYING[clauses.lang].isdisjoint(told)


def _ends_search(clauses: Clauses, chunk: Group, act: Act, groups: list[Group],
                 first: int) -> bool:
    """Say whether nothing before a group can be the subject."""
    if is_cut(clauses, chunk.end, first, SUBJECT_GAP) or _is_apart(clauses, chunk, groups):
        return True
    return not _mains(groups) and _is_no_subject(clauses, chunk, act, groups)


def _is_apart(clauses: Clauses, group: Group, groups: list[Group]) -> bool:
    """Say whether a group is none of the subject that was found."""
    return bool(_mains(groups)) and (not is_joined_back(clauses, group, groups[0]) or (
        group.part and groups[0].noun is None))


def _aside_from(clauses: Clauses, place: int, act: Act, groups: list[Group]) -> int:
    """Give where a relative clause begins that tells an act: "six men whom soldiers had detained".

    -1 where there is none, or where a subject was found already.
    """
    before = [c for c in clauses.chunks[max(0, place - 2):place] if isinstance(c, Group)]
    return next((g.end for g in before if not groups and not _RELATIVE.isdisjoint(
        clauses.gap(g.end, act.first)[:1])), -1)


def _is_elsewhere(clauses: Clauses, group: Group, act: Act) -> bool:
    """Say whether a preposition takes the group out of the clause; "with 12 dead" stays."""
    if group.agent or (group.aside and group.thing is Thing.OTHER):
        return True  # "seven members of one family died"
    return group.aside and not is_nominal(clauses.words, group, clauses.lang) and not (
        group.quantity and set(clauses.gap(group.end, act.first)) <= {"de", "d", "of"})


def _is_apposition(clauses: Clauses, group: Group) -> bool:
    """Say whether the subject is told of before it: "The imam, a man of the town, was killed"."""
    return group.single and clauses.words.at(group.first - 1) == ","


def _is_no_subject(clauses: Clauses, group: Group, act: Act, parts: list[Group]) -> bool:
    """Say whether the search for a subject ends in vain at a group."""
    first = parts[0].first if parts else act.first
    if act.slot is Slot.EITHER and _is_object(clauses, group, first):
        return True
    return not group.part and _is_too_far_back(clauses, group, act, parts)


def _is_object(clauses: Clauses, group: Group, first: int) -> bool:
    """Say whether an earlier verb has it: "detained two dozen men and killed most of them"."""
    taken = any(h.after and group in h.groups for h in clauses.harmed.values())
    return taken and not {"and", "et", ","}.isdisjoint(clauses.gap(group.end, first))


def _mains(groups: list[Group]) -> list[Group]:
    return [group for group in groups if not group.part]


def _is_too_far_back(clauses: Clauses, group: Group, act: Act, parts: list[Group]) -> bool:
    if group.noun and (not group.single or _is_told_on(clauses, group, act)):
        return False
    end = parts[0].first if parts else act.first
    if group.noun and not parts and (group.first <= 1 or _opens_clause(clauses, group, act)):
        return False  # "The chief of X, a hamlet of the commune of Y, was found dead"
    return len(clauses.gap(group.end, end)) > BARE_GAP + bool(parts)


def _opens_clause(clauses: Clauses, group: Group, act: Act) -> bool:
    """Say whether a clause begins with somebody: "At dawn, the son of the mayor of X was shot"."""
    gap = clauses.gap(group.end, act.first)
    before = clauses.words.at(group.first - 1)
    return before in {",", ":"} and gap[:1] != () and gap[0] in _OF_SOMEBODY and (
        len(gap) <= SUBJECT_GAP and all(word.isalnum() for word in gap))


def _is_told_on(clauses: Clauses, group: Group, act: Act) -> bool:
    """Say whether one person's second verb is told: "a teacher was led out … and shot"."""
    words = clauses.words
    helped = words.at(group.end) in PASSIVE[clauses.lang] | ACTIVE[clauses.lang]
    if helped and words.at(act.first - 1) in _SHARING - {",", "or", "ou"}:
        return True
    after = words.at(group.end)
    met = after in _MET or (clauses.lang == "en" and after.endswith("ing") and after.isalpha())
    return met and act.slot is Slot.BEFORE  # "a woman hit by a stray bullet died"


def _subjects_of(clauses: Clauses, place: int, earlier: Act, act: Act) -> list[Group]:
    """Take over the groups of an earlier act: "were abducted and killed"."""
    before = clauses.harmed[place]
    gap = clauses.gap(earlier.end, act.first)
    aside = earlier.first == earlier.verb_at < act.first < act.verb_at  # "the men taken at X died"
    most = 2 * SUBJECT_GAP if aside else SUBJECT_GAP
    if before.after or not before.groups or is_cut(clauses, earlier.end, act.first, most):
        return []
    if len(gap) > BARE_GAP and {"and", "et"} & set(gap) and not is_series(gap, clauses.lang):
        return []
    return list(before.groups)


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
        if later is None or not set(later.groups) & set(harmed.groups):
            continue
        if {harmed.act.harm, later.act.harm} <= {Harm.KILL, Harm.SHOOT}:
            continue  # "beaten to death or shot": dead either way
        gap = clauses.gap(harmed.act.end, later.act.first)
        if gap[:1] in {("or",), ("ou",)} and len(gap) <= BARE_GAP:
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
