"""A sentence with its chunks, and how the chunks stand to each other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.grammar import (
    AMONG_DEAD,
    BREAKS,
    COUNTED_OF,
    DETERMINERS,
    JOINS,
    RECKONED,
    SAYING,
)
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Slot
from geo.reports.tolls.parts import are_among
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ADVERBS, PASSIVE
from geo.reports.tolls.words import Words

BARE_GAP = 3       # words between a number without a noun, or a single person, and the verb
WHO = frozenset({"who", "that", "which", "qui"})
INSERTED = (("and", ","), ("et", ","))
_AND = (("and",), ("et",))
# words between two groups, behind a verb, between a group and its participle, before a group
_AMONG = {lang: JOINS[lang] | DETERMINERS[lang] for lang in ("en", "fr")}
_BEHIND = {lang: DETERMINERS[lang] | ADVERBS[lang] for lang in ("en", "fr")}
_APART = {lang: JOINS[lang] | BREAKS[lang] for lang in ("en", "fr")}
_LEADING = {lang: _AMONG[lang] | ADVERBS[lang] for lang in ("en", "fr")}
_INSERTION = 7     # words of "and, further on,"
_SPEAKER_GAP = 8   # words between who tells and "said"


@dataclass
class Harmed:
    """The groups that one act harms, main ones and parts, in the order of the text."""

    act: Act
    after: bool
    groups: list[Group] = field(default_factory=list)
    either: bool = False  # "killed or wounded": nobody says which


@dataclass
class Clauses:
    """A sentence with its chunks, while acts are given their groups."""

    words: Words
    chunks: list[Chunk]
    lang: str
    harmed: dict[int, Harmed] = field(default_factory=dict)  # by the act's place

    def gap(self, first: int, end: int) -> tuple[str, ...]:
        """Give the words between two words."""
        return self.words.words[first:end]


def apposed(words: Words, chunks: list[Chunk], lang: str) -> list[Chunk]:
    """Mark as parts what a dash or bracket sets beside a figure, and what is joined to a part."""
    clauses = Clauses(words, list(chunks), lang)
    for place in range(1, len(chunks)):
        one, two = clauses.chunks[place - 1:place + 1]
        if not isinstance(one, Group) or not isinstance(two, Group) or two.part:
            continue
        gap = clauses.gap(one.end, two.first)
        beside = one.quantity and two.quantity and gap in {("—",), ("–",), ("-",), ("(",)}
        along = one.part and not {"and", "et", ","}.isdisjoint(gap) and not _is_closed(
            clauses, one, gap)
        belongs = beside or (along and is_joined(clauses, one.end, two))
        if belongs and not is_owned(clauses, place):
            clauses.chunks[place] = replace(two, part=True)
    _mark_listed(clauses)
    _mark_among(clauses)
    return clauses.chunks


def _is_closed(clauses: Clauses, part: Group, gap: tuple[str, ...]) -> bool:
    """Say whether a clause of its own told of a part: "four, two of whom were elders, and two"."""
    told = clauses.words.words[part.first:part.end]
    return gap[:1] == (",",) and not {"whom", "lesquels"}.isdisjoint(told) and (
        not PASSIVE[clauses.lang].isdisjoint(told))


def _mark_listed(clauses: Clauses) -> None:
    """Mark as parts those listed before one: "40, six children and ten women among them"."""
    for place in range(len(clauses.chunks) - 1, 1, -1):
        part, two, whole = (clauses.chunks[place - n] for n in range(3))
        if not (isinstance(part, Group) and isinstance(two, Group) and isinstance(whole, Group)):
            continue
        many = whole.quantity.low if whole.quantity else None
        few = two.quantity.low if two.quantity else None
        if (part.part and not two.part and many and few and few < many
                and are_among(clauses.words, part.end, clauses.lang)
                and clauses.gap(two.end, part.first)[:1] in _AND
                and clauses.gap(whole.end, two.first) == (",",)):
            clauses.chunks[place - 1] = replace(two, part=True)


def _mark_among(clauses: Clauses) -> None:
    """Mark as parts those joined to one: "the chief and two of his sons were among the dead"."""
    for place in range(len(clauses.chunks) - 1, 0, -1):
        one, two = clauses.chunks[place - 1:place + 1]
        among = isinstance(two, Group) and two.end < len(clauses.words) and (
            AMONG_DEAD[clauses.lang].find(clauses.words.words, two.end))
        known = _AMONG[clauses.lang]
        if among and isinstance(one, Group) and not (one.part or one.agent) and (
                set(clauses.gap(one.end, two.first)) <= known):
            clauses.chunks[place - 1] = replace(one, part=True, of_dead=True)


def is_direct(clauses: Clauses, end: int, group: Group) -> bool:
    """Say whether a group stands right behind a word, as an object does."""
    if group.thing is Thing.OTHER or group.agent or group.aside:
        return False
    known = _BEHIND[clauses.lang]
    return all(word in known for word in clauses.gap(end, group.first))


def is_owned(clauses: Clauses, place: int) -> bool:
    """Say whether a participle or "morts" right behind the group has it for its subject."""
    group = clauses.chunks[place]
    after = clauses.chunks[place + 1] if place + 1 < len(clauses.chunks) else None
    if not isinstance(after, Act) or after.slot is Slot.AFTER or isinstance(group, Act):
        return False
    gap = clauses.gap(group.end, after.first)
    apart = _APART[clauses.lang]
    if len(gap) > BARE_GAP or not all(word.isalpha() and word not in apart for word in gap):
        return False
    before = clauses.chunks[place - 1] if place else None
    if gap and gap[0] in WHO and isinstance(before, Act) and group.first - before.end <= 1:
        return False  # "killed twelve men who had been abducted": both are told of them
    then = next_group(clauses, place + 1)
    return after.slot is Slot.BEFORE or not (then and is_direct(clauses, after.end, then))


def next_group(clauses: Clauses, place: int) -> Group | None:
    """Give the chunk behind another if it is a group."""
    after = clauses.chunks[place + 1] if place + 1 < len(clauses.chunks) else None
    return after if isinstance(after, Group) else None


def is_nominal(words: Words, group: Group, lang: str) -> bool:
    """Say whether "of" leads to those who are meant: "a group of 12 traders"."""
    before = group.first
    while words.at(before - 1) in DETERMINERS[lang]:
        before -= 1
    return words.at(before - 1) in {"of", "de", "d", "des"} and (
        words.at(before - 2) in COUNTED_OF[lang])


def is_cut(clauses: Clauses, end: int, first: int, most: int) -> bool:
    """Say whether two chunks lie too far apart, or a clause ends between them."""
    gap = clauses.gap(end, first)
    return len(gap) > most or any(
        word in BREAKS[clauses.lang] and not _is_hearsay(clauses, end + at)
        for at, word in enumerate(gap))


def _is_hearsay(clauses: Clauses, at: int) -> bool:
    """Say whether a word of saying belongs to the verb: "are said to have been killed"."""
    return clauses.words.at(at + 1) == "to" and clauses.words.at(at - 1) in PASSIVE["en"] | {"also"}


def is_joined(clauses: Clauses, end: int, group: Group) -> bool:
    """Say whether only "and", commas and the like stand before a group."""
    gap = clauses.gap(end, group.first)
    known = _LEADING[clauses.lang]
    if gap[:2] in INSERTED and gap[-1] == "," and len(INSERTED) < len(gap) <= _INSERTION:
        gap = gap[:1]  # "a tailor and, further on, an old woman"
    if len(gap) > 1 and gap[-1] in RECKONED[clauses.lang]:
        gap = gap[:-1]  # "the killing of six herders and of two women"
    return bool(gap) and all(word in known for word in gap) and not speaks(clauses, group)


def speaks(clauses: Clauses, group: Group) -> bool:
    """Say whether the group is who tells: "killing 12 people, two residents said"."""
    for at in range(group.end, min(len(clauses.words), group.end + _SPEAKER_GAP)):
        word = clauses.words.words[at]
        if word in SAYING[clauses.lang]:
            return clauses.words.at(at - 1) not in PASSIVE[clauses.lang]
        if word in {",", "—", ";", ":"}:
            return False
    return False


