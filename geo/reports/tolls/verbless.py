"""Figures that no verb of harm leads to: bodies, death tolls, second speakers, parts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from geo.model.vocabulary import Prop, Victim
from geo.reports.model import Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import Harmed
from geo.reports.tolls.grammar import NUMBER_OF, OF_DEATHS, RELEASED, SAYING, SOURCING, TOLL_WORDS
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import prop_of
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.moved import moved_to
from geo.reports.tolls.quantities import quantity_at
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ACTIVE
from geo.reports.tolls.words import Words

THEN = frozenset({"puis", "then"})  # "five dead, then eight": the later figure counts
_BODIES = frozenset({"body", "bodies", "corpse", "corpses", "corps", "cadavre",
                     "depouille", "cadavres", "depouilles", "remains"})
_DEEDS = frozenset({"executions", "murders", "assassinations", "meurtres", "assassinats"})
_OTHERS = frozenset({"other", "further", "more", "autres"})
_OF = frozenset({"of", "de", "d", "des"})
_LISTS = frozenset({"list", "liste", "names"})
_MADE = frozenset({"fait", "faisant", "font", "faire", "ferait", "fit"})  # "a fait 17 victimes"
_ON_THE_MOVE = word_set("""
    returns returnees displaced refugees households arrivals retours rapatries deplaces refugies
    menages arrivees
""")
_OUTLIVED = word_set("survived survecu rechappe reveni")
_CAME_BACK = word_set("reappeared resurfaced reapparu reapparus reapparue reapparues regagne")
_NONE_OF = {"en": Lexicon([("(none|not one) of (the|these|those|its|their)", True)]),
            "fr": Lexicon([("aucun(e) (des|de ces|de leurs)", True)])}
_PARTED = word_set(", ; . : ( — – -")
_TO_DO = 5
_GOES_ON = ((",",), ("and",), ("et",), (",", "and"))
_PERISHED = word_set("tue tues tuees mort morts mourir perdu peri perir ete etre tombes laisse")
_HARMED = word_set("disparus blesses enleves deplaces otages missing wounded injured hostages")
_TOLD_BEFORE = 4  # words before a second figure that say what it counts
_NO_TOLL = frozenset({"no", "without", "any", "aucun", "sans", "pas"})
_UNABLE = frozenset({"not", "unable"})
_NEGATED = 9  # words of "was not in a position to give a toll"
_ARTICLES = frozenset({"a", "un", "any"})
_ARE = frozenset({"sont", "seraient", "etaient", "are", "were", "number"})
_BEEN = frozenset({"been", "were", "was", "being"})
_NUMBER_GAP = 3   # words between "they are" and their number
_INSERTED = 16    # words between who tells and "said"
_SPEAKER = 4  # words between "a local elected official" and "said"
_TOLL_GAP = 12  # words between "death toll" and its figure


def told_by_noun(words: Words, chunks: list[Chunk], harmed: list[Harmed]) -> list[Count]:
    """Count what the noun itself tells: "12 bodies", "34 fatalities", "no casualties"."""
    taken = {group for each in harmed for group in each.groups
             if prop_of(each.act.harm, group.thing)}
    freed = RELEASED & set(words.words)
    found = []
    for chunk in chunks:
        if not isinstance(chunk, Group) or chunk in taken or not chunk.quantity or not chunk.noun:
            continue
        if chunk.zero and not _BODIES.isdisjoint(words.words[chunk.first:chunk.end]):
            continue  # that no body was found does not say that nobody died
        if words.at(chunk.end - 1) in _DEEDS and not _OTHERS.isdisjoint(
                words.words[chunk.first:chunk.end]):
            continue  # "a score of other executions" in the area are events of their own
        claimed = chunk.thing is Thing.HURT and words.at(chunk.first - 1) in _MADE
        if chunk.thing is Thing.DEATH or (chunk.zero and chunk.thing is Thing.HURT) or claimed or (
                _are_bodies(words, chunk)):
            found.append(Count(chunk, Prop.KILLED))
        elif chunk.noun.prop and not freed:
            found.append(Count(chunk, chunk.noun.prop))
    return found


def _are_bodies(words: Words, group: Group) -> bool:
    """Say whether bodies are told of, and whose: "the lifeless bodies of 11 people"."""
    return (group.thing is Thing.PERSON and words.at(group.first - 1) in _OF
            and words.at(group.first - 2) in _BODIES)


def none_left(words: Words, chunks: list[Chunk], lang: str) -> list[Count]:
    """Count whom nobody outlived: "none of the nine passengers survived"."""
    if _OUTLIVED.isdisjoint(words.words):
        return []
    for at in range(len(words)):
        found = _NONE_OF[lang].find(words.words, at)
        many = quantity_at(words, found[1], lang) if found else None
        if many and not many.article:
            group = next((c for c in chunks if isinstance(c, Group) and c.end > many.first), None)
            noun = group.noun if group and group.thing is Thing.PERSON else None
            end = group.end if group and noun else many.end
            return [Count(Group(many.first, end, many, noun), Prop.KILLED)]
    return []


def labelled(words: Words, chunks: list[Chunk]) -> list[Count]:
    """Count what a note sets behind a label: "Killed: 4. Injured: 7.", "Morts : trois"."""
    found = []
    for act, group in pairwise(chunks):
        if not isinstance(act, Act) or not isinstance(group, Group) or act.void:
            continue
        prop = prop_of(act.harm, group.thing)
        alone = act.verb_at == 0 or words.at(act.verb_at - 1) in _PARTED
        if prop and alone and words.words[act.end:group.first] == (":",) and group.quantity:
            found += [Count(each, prop, act.first, act.end)
                      for each in _listed_from(words, chunks, group)]
    return found


def _listed_from(words: Words, chunks: list[Chunk], first: Group) -> list[Group]:
    """Give a figure and those that go on from it: "Killed: six men, two women, one child"."""
    found = [first]
    for chunk in chunks[chunks.index(first) + 1:]:
        gap = words.words[found[-1].end:chunk.first]
        if not isinstance(chunk, Group) or not chunk.quantity or chunk.noun is None or (
                chunk.part or gap not in _GOES_ON):
            break
        found.append(chunk)
    return found if first.noun else found[:1]


def number_of(words: Words, chunks: list[Chunk], lang: str) -> list[Count]:
    """Count the number behind other harm than death: "the number of wounded stands at 15"."""
    found = []
    for at in NUMBER_OF[lang].starts(words.words):
        hit = NUMBER_OF[lang].find(words.words, at)
        group = _next_figure(chunks, hit[1]) if hit else None
        if hit and group and group.noun is None:
            found.append(Count(group, hit[0]))
    return found


def death_toll(words: Words, chunks: list[Chunk], counts: list[Count], lang: str, *,
                after_another: bool) -> list[Count]:
    """Count the number behind "death toll" or "bilan", and "en compte 25" after another toll."""
    counted: list[Count] = []
    taken = {count.group for count in counts}
    hurt = {count.group.first for count in counts if count.prop is not Prop.KILLED}
    missing = any(count.prop is Prop.DISAPPEARED for count in counts)
    if not _CAME_BACK.isdisjoint(words.words):
        return []  # "of 60 missing, we count 30 who have reappeared"
    after_another = after_another and _ON_THE_MOVE.isdisjoint(words.words)
    for at in TOLL_WORDS[lang].starts(words.words):
        found = TOLL_WORDS[lang].find(words.words, at)
        if not found or not (found[0] or after_another):
            continue
        group = _next_figure(chunks, found[1])
        if group is None or group in taken or _counts_others(words, group) or (
                not found[0] and (group.first in hurt or (missing and words.at(at) in _LISTS))):
            continue  # "fait état de quatre civils évacués à l'hôpital"; the names of the missing
        if _is_not_given(words, at) or _is_speaker(words, group, lang) or _is_apart(
                words, found[1], group) or _were_counted(words, at, found[1], group):
            continue
        if group.thing is Thing.PERSON or not found[0]:
            every = [g for g in _listed_from(words, chunks, group) if g is group or not (
                g.single and SAYING[lang] & set(words.words[g.end:g.end + _SPEAKER]))]
            taken.update(every)
            counted += [Count(each, Prop.KILLED, at, found[1]) for each in every] if (
                len(every) > 1) else [Count(group, Prop.KILLED)]
    return counted


def _is_not_given(words: Words, at: int) -> bool:
    """Say whether no toll is given: "while he gave no toll, two elders …", "sans bilan"."""
    near = words.words[max(0, at - _NEGATED):at]
    if near[-1:] != () and near[-1] in _OF | _ARTICLES:  # "n'a pas pu donner de bilan"
        return not (_NO_TOLL | _UNABLE).isdisjoint(near) and "," not in near
    return not _NO_TOLL.isdisjoint(near[-2:])


def _is_speaker(words: Words, group: Group, lang: str) -> bool:
    """Say whether those counted only tell: "two elders, speaking on condition …, said"."""
    at = group.end + (words.at(group.end + 1) == ",")  # "deux responsables locaux, …"
    if words.at(at) == ",":
        ahead = words.words[at + 1:at + _INSERTED]
        at += 2 + ahead.index(",") if "," in ahead else 0
    near = words.words[at:at + 2]
    return bool(near) and (near[0] in SAYING[lang] or (
        near[0] in ACTIVE[lang] and near[-1] in SAYING[lang]))


def _is_apart(words: Words, start: int, group: Group) -> bool:
    """Say whether "they are" goes on with something else: "ils sont partis avec trois civils"."""
    between = words.words[start:group.first]
    return words.at(start - 1) in _ARE and (len(between) > _NUMBER_GAP or "avec" in between)


def _were_counted(words: Words, at: int, end: int, group: Group) -> bool:
    """Say whether those before a verb were counted: "14 had been counted and four are in care"."""
    return words.at(at - 1) in _BEEN and group.first > end


def _counts_others(words: Words, group: Group) -> bool:
    """Say whether "ils sont trois à en parler" counts speakers, or "plus d'un" counts nobody."""
    ahead = words.words[group.end:group.end + _TO_DO]
    do = ahead[:1] == ("a",) and _PERISHED.isdisjoint(ahead)
    quantity = group.quantity
    several = quantity is not None and quantity.low == 1 and quantity.high is None
    return group.noun is None and (do or several)


def names_toll(words: Words, lang: str) -> bool:
    """Say whether a sentence speaks of a toll: "the number of dead has passed to nine"."""
    hits = (TOLL_WORDS[lang].find(words.words, at) for at in range(len(words)))
    return any(hit is not None and hit[0] for hit in hits)


def _next_figure(chunks: list[Chunk], start: int) -> Group | None:
    """Give the people counted next, unless a verb of harm or anything else comes first."""
    ahead = (chunk for chunk in chunks if chunk.first >= start
             and not (isinstance(chunk, Group) and chunk.thing is Thing.OTHER))
    chunk = next(ahead, None)
    if not isinstance(chunk, Group) or chunk.quantity is None or chunk.single or chunk.unknown:
        return None
    if chunk.agent:
        return None  # "dont le bilan a été confirmé par deux élus"
    moved = chunk.noun is not None and Victim.DISPLACED in chunk.noun.victims
    fits = chunk.thing in {Thing.PERSON, Thing.HURT} and chunk.first - start <= _TOLL_GAP
    return chunk if fits and not moved else None


def elliptic(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count a second speaker's figure: "at least four died; eight, according to two traders"."""
    killed = [c.group for c in counts if c.prop is Prop.KILLED and c.group.quantity]
    taken = {count.group for count in counts}
    moved = {moved_to(words, group) for group in killed}
    return [Count(chunk, Prop.KILLED) for chunk in chunks
            if killed and isinstance(chunk, Group) and chunk.quantity and chunk.noun is None
            and not chunk.unknown and not chunk.single and chunk not in taken
            and _HARMED.isdisjoint(words.words[max(0, chunk.first - _TOLD_BEFORE):chunk.first])
            and chunk.first > killed[0].first
            and chunk.end < len(words)
            and (words.at(chunk.first - 1) in THEN or chunk.first in moved
                 or SOURCING[lang].find(words.words, chunk.end))]


def _is_told_of_dead(words: Words, group: Group) -> bool:
    """Say whether words only tell how some of the dead died: "19 l'ont été sur le coup"."""
    ahead = words.words[group.end:group.end + 4]
    return ahead[:2] == ("l", "ont") and "ete" in ahead


def parts_of_earlier(words: Words, chunks: list[Chunk], counts: list[Count],
                     earlier: list[Toll], lang: str) -> list[Count]:
    """Count "three of them were children", "234 of these deaths" as what was counted before."""
    taken = {count.group for count in counts}
    if not earlier:
        return []
    named = [Count(chunk, earlier[-1].prop) for chunk in chunks
             if isinstance(chunk, Group) and chunk.of_dead and chunk.quantity
             and chunk.noun and chunk.thing is Thing.PERSON and chunk not in taken]
    return named + [Count(replace(chunk, part=True), Prop.KILLED) for chunk in chunks
                    if isinstance(chunk, Group) and chunk.quantity and chunk not in taken
                    and (OF_DEATHS[lang].find(words.words, chunk.quantity.end)
                         or _is_told_of_dead(words, chunk))]


