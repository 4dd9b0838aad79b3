"""Whom a verb tells of: its subject, found by walking back from it."""

from __future__ import annotations

from geo.reports.tolls.acts import Act
from geo.reports.tolls.clauses import (
    BARE_GAP,
    Clauses,
    is_cut,
    is_nominal,
)
from geo.reports.tolls.grammar import BREAKS, SAYING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Slot
from geo.reports.tolls.heads import (
    DEADLY,
    HOLDS,
    SUBJECT_GAP,
    head_of_clause,
    is_joined_back,
    is_series,
    own_subject,
    with_joined,
)
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ACTIVE, PASSIVE

_INSERTED = 6  # words of ", a indiqué à l'AFP"
_SHARING = frozenset({"and", "et", ",", "then", "puis", "or", "ou"})
_MET = frozenset({  # what befell one person before the verb that tells of his death
    "hit", "struck", "caught", "wounded", "trapped", "injured", "touche", "touchee", "atteint",
    "atteinte", "blesse", "blessee", "pris", "prise", "fauche", "fauchee", "accouru", "accourue",
    "venu", "venue", "reste", "restee", "piege", "piegee", "surpris", "surprise"})
_OTHERS = frozenset({"others", "autres", "another", "autre"})
_RELATIVE = frozenset({"whom", "que", "qu"})
_FROM = frozenset({"from", "with"})
_OF_SOMEBODY = frozenset({"of", "de", "du", "d", "des"})
_LEADING = frozenset({  # what those did who were harmed: "two guards escorting six traders died"
    "driving", "escorting", "guarding", "herding", "tending", "carrying", "accompanying",
    "transporting", "leading", "conduisant", "escortant", "gardant", "surveillant", "transportant",
    "accompagnant", "convoyant", "encadrant", "menant", "poussant"})
_FAR_ON = 14  # words from there to the verb


def subjects(clauses: Clauses, place: int, act: Act) -> list[Group]:
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
    first, aside = act.first, _led_from(clauses, place, act)
    for index in range(place - 1, -1, -1):
        chunk = clauses.chunks[index]
        if isinstance(chunk, Act) and chunk.first >= aside:
            continue
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


def _led_from(clauses: Clauses, place: int, act: Act) -> int:
    """Give where words begin on whom or what those led who were harmed; else the end."""
    words = clauses.words
    for at in range(act.first - 1, max(0, act.first - _FAR_ON), -1):
        if words.at(at) in BREAKS[clauses.lang] or words.at(at) == ",":
            break
        if words.at(at) in _LEADING and any(
                isinstance(c, Group) and c.quantity and not c.agent and c.end <= at
                and at - c.end <= BARE_GAP and c.thing is Thing.PERSON
                for c in clauses.chunks[:place]):
            return at
    return len(words)


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
        group.quantity and (set(clauses.gap(group.end, act.first)) <= _OF_SOMEBODY
                            or _is_of_a_body(clauses, group, act)))


def _is_of_a_body(clauses: Clauses, group: Group, act: Act) -> bool:
    """Say whether words tell whose people died: "resulted in three men from Guinea killed"."""
    gap = clauses.gap(group.end, act.first)
    return act.first == act.verb_at and group.noun is not None and gap[:1] != () and (
        gap[0] in _OF_SOMEBODY | _FROM and len(gap) <= _INSERTED)


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
    if not _OTHERS.isdisjoint(gap):
        return []  # "two were killed and others wounded"
    led = earlier.harm in HOLDS and act.harm in DEADLY and gap[-1:] != () and gap[-1] in _SHARING
    if len(gap) > BARE_GAP and {"and", "et"} & set(gap) and not (
            led or is_series(gap, clauses.lang)):
        return []  # "were taken behind the store and shot" goes on with whom it began
    return list(before.groups)
