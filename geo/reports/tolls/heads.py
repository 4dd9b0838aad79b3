"""The head of a clause whose verb stands apart from it, and what is joined to it."""

from __future__ import annotations

from geo.model.vocabulary import Victim
from geo.reports.tolls.acts import Act
from geo.reports.tolls.clauses import WHO, Clauses, is_joined
from geo.reports.tolls.grammar import BREAKS, MODIFIERS_STOP, SAYING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.singles import past_names
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ADVERBS

SUBJECT_GAP = 16  # words between the harmed and their verb
_ASIDE_GAP = 32   # words between two commas that part them
_CLOSED = frozenset({",", "—", "–"})
_ALL_OF = ("all", "of", "whom")
_WHOM = frozenset({"whom", "that", "que", "qu"})
_CLAIMS = frozenset({"claims", "claim", "claimed", "pretend", "pretendent", "affirment", "disent",
                     "revendique"})
_HE = frozenset({"it", "they", "he", "she", "to", "have", "had", "having", "avoir"})
_TELLERS = frozenset({"it", "he", "she", "they", "whom", "who", "that"})
_SHORT = 2   # words of "it said"
_CLAUSE = 9  # words of "whom the army says it"
DEADLY = frozenset({Harm.KILL, Harm.SHOOT})
HOLDS = frozenset({Harm.ABDUCT, Harm.DETAIN, Harm.TAKE})
_THEM = frozenset({"them", "all"})
_THEN_HAVE = frozenset({"ont", "avaient", "auraient", "a", "avait", "aurait"})
_PARTICIPLES = {"en": ("ed", "ly", "bound", "taken", "beaten", "led"),
                "fr": ("e", "es", "ee", "ees", "is", "ises", "us", "ues", "ts", "ment")}
_BETWEEN = frozenset({",", "and", "et", "then", "puis", "up", "aside", "away", "off", "down"})


def own_subject(clauses: Clauses, place: int, act: Act) -> Group | None:
    """Give some of others of whom alone the verb tells: "613 harmed, of whom 287 were killed"."""
    chunk = clauses.chunks[place - 1] if place else None
    if not isinstance(chunk, Group) or not chunk.part or chunk.noun or not chunk.quantity:
        return None
    of_whom = clauses.words.at(chunk.first - 1) in {"whom", "which", "dont"} or (
        "whom" in clauses.words.words[chunk.first:chunk.end])  # "…, one of whom was killed"
    return chunk if of_whom and act.first <= chunk.end and act.slot is Slot.BEFORE else None


def head_of_clause(clauses: Clauses, place: int, act: Act) -> Group | None:
    """Give whom a relative clause parts from the verb: "two men who refused to pay were shot"."""
    for chunk in reversed(clauses.chunks[:place]):
        gap = clauses.gap(chunk.end, act.first)
        if isinstance(chunk, Group) and _parts_by_aside(chunk, gap):
            return chunk
        if _is_aside(gap) and len(gap) <= _ASIDE_GAP:
            continue
        if len(gap) > SUBJECT_GAP or not BREAKS[clauses.lang].isdisjoint(gap[1:]):
            return None
        if (isinstance(chunk, Group) and chunk.quantity and chunk.thing is Thing.PERSON
                and not (chunk.agent or chunk.aside or chunk.part) and gap[:1]
                and gap[0] in WHO and "," not in gap):
            return chunk
    return None


def _is_aside(gap: tuple[str, ...]) -> bool:
    """Say whether a comma stands right before the verb: an insertion ends there."""
    return gap[-1:] != () and gap[-1] in _CLOSED


def _parts_by_aside(chunk: Group, gap: tuple[str, ...]) -> bool:
    """Say whether an insertion parts whom it counts from the verb: "Nine men, led off …, died"."""
    if not chunk.quantity or chunk.thing is not Thing.PERSON:
        return False
    closed = 1 < len(gap) <= _ASIDE_GAP and gap[0] == gap[-1] and gap[0] in _CLOSED
    return closed and not (chunk.agent or chunk.aside or chunk.part or ";" in gap)


def taken_before(clauses: Clauses, place: int, act: Act) -> list[Group]:
    """Give whom a verb led off and the next one killed: "took 12 men and shot them"."""
    if act.void:
        return []
    if clauses.words.words[max(0, act.first - 3):act.first] == _ALL_OF and place:
        whole = clauses.chunks[place - 1]  # "with 12 passengers, all of whom died"
        return [whole] if isinstance(whole, Group) and whole.quantity else []
    told = _told_of(clauses, place, act)
    if told or act.harm not in DEADLY:
        return [told] if told else []
    said = _said_of(clauses, place, act)
    if said or not _has_them(clauses, act):
        return [said] if said else []
    for earlier in reversed(clauses.chunks[:place]):
        held = isinstance(earlier, Act) and earlier.harm in HOLDS
        if held and (done := clauses.harmed.get(clauses.chunks.index(earlier))):
            them = [g for g in done.groups if g.quantity and not (g.part or g.zero)]
            return them if any(not g.single for g in them) else []
    return []


def _said_of(clauses: Clauses, place: int, act: Act) -> Group | None:
    """Give whom somebody says that he killed: "the 70 fighters whom the army says it killed"."""
    chunk = clauses.chunks[place - 1] if place else None
    if not isinstance(chunk, Group) or not chunk.quantity or chunk.thing is not Thing.PERSON:
        return None
    gap = clauses.gap(chunk.end, act.first)
    says = SAYING[clauses.lang] | _CLAIMS
    return chunk if gap[:1] and gap[0] in _WHOM and len(gap) <= _CLAUSE and (
        not says.isdisjoint(gap) and gap[-1] in _HE | says) else None


def _told_of(clauses: Clauses, place: int, act: Act) -> Group | None:
    """Give whom somebody says to have been harmed: "19 people it said were killed"."""
    chunk = clauses.chunks[place - 1] if place else None
    if not isinstance(chunk, Group) or not chunk.quantity or act.slot is not Slot.BEFORE:
        return None
    gap = clauses.gap(chunk.end, act.first)
    told = _SHORT <= len(gap) <= _CLAUSE and gap[0] in _TELLERS and gap[-1] in (
        SAYING[clauses.lang] | _CLAIMS)
    return chunk if told and "," not in gap else None


def _has_them(clauses: Clauses, act: Act) -> bool:
    """Say whether a pronoun stands for whom a verb harms: "shot them", "les ont abattus"."""
    words = clauses.words
    if clauses.lang == "en":
        return act.slot is not Slot.BEFORE and (
            words.at(act.end) in _THEM or words.at(act.end - 2) == "their")
    return words.at(act.first - 1) == "les" or (
        words.at(act.first - 2) == "les" and words.at(act.first - 1) in _THEN_HAVE)


def with_joined(clauses: Clauses, head: Group) -> list[Group]:
    """Give a head with those joined before it: "both patients and the nurse who was with them"."""
    groups, at = [head], clauses.chunks.index(head)
    for chunk in reversed(clauses.chunks[:at]):
        if not isinstance(chunk, Group) or not chunk.quantity or chunk.part or chunk.aside or (
                not is_joined_back(clauses, chunk, groups[0])):
            break
        groups.insert(0, chunk)
    return groups


def is_joined_back(clauses: Clauses, group: Group, following: Group) -> bool:
    """Say whether both share a verb; "1.500 déplacés et 74 civils tués" do not."""
    alike = group.noun is not None and following.noun is not None
    moved = bool(group.noun and Victim.DISPLACED in group.noun.victims and following.noun
                 and Victim.DISPLACED not in following.noun.victims)
    end = past_names(clauses.words, group, clauses.lang)
    return alike and not moved and not group.agent and is_joined(clauses, end, following)


def is_series(gap: tuple[str, ...], lang: str) -> bool:
    """Say whether only participles stand between: "arrested, blindfolded, and slaughtered"."""
    known = _BETWEEN | ADVERBS[lang]
    return all(w in known or (w not in MODIFIERS_STOP[lang] and w.endswith(_PARTICIPLES[lang]))
               for w in gap)
