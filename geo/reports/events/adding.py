"""Figures of one event that are added: two sides, more bodies, the wounded who died later."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from geo.reports.asked import Asked, Begun
from geo.reports.events.harm_words import bodies_found, counts_body, wounded_died
from geo.reports.events.low import low
from geo.reports.events.one_by_one import side_by_side
from geo.reports.events.revisions import came_from, revised, superseded
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.shares import has_voice
from geo.reports.model import Side, Toll

_BRINGS = Begun(
    "bri bro ce mak por",
    r"\b(?:bring(?:s|ing)|brought|portant|port[ée]|ce qui (?:porte|fait|"
    r"donne)|(?:which|that) makes)\b", re.IGNORECASE)
_NTH = Asked(r"\b(?:(second|deuxi[èe]me)|(third|troisi[èe]me)|(fourth|quatri[èe]me)|"
             r"(fifth|cinqui[èe]me)|(sixth|sixi[èe]me)|(seventh|septi[èe]me)|"
             r"(eighth|huiti[èe]me)|(ninth|neuvi[èe]me)|(tenth|dixi[èe]me))\b")
_FURTHER = Asked(r"\b(?:further|(?<!or )more(?! than)|(?:an)?others?|additional|autres?)\b",
                 re.IGNORECASE)
_UPWARD = Asked(r"\b(?:[àa] la hausse|upwards?)\b")
_HAD = re.compile(r"\b(?:had|avai(?:en)?t)\b")
_ANOTHER_TIME = re.compile(r"\b(?:further|additional|suppl[ée]mentaires?)\b", re.IGNORECASE)
_ENDS_AND = re.compile(r"\b(?:and|et|ainsi que|as well as),?\s*$", re.IGNORECASE)
_MARGIN = 12  # characters before a figure that hold "at least"
_QUOTES = ('"', "“", "«")
_IN_ALL = re.compile(r"\b(?:total|in all|altogether|overall|en tout)\b", re.IGNORECASE)
_OF_WOUNDED = re.compile(r"\b(?:wounded|injured|bless[ée]e?s)$", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|et)\b", re.IGNORECASE)
_JOINED = re.compile(r",|\b(?:and|et)\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?:an?|une?|he|she|his|her|their|the|lui|elle|son|sa|ses|leurs?|le|la)\b",
                       re.IGNORECASE)
_VERSUS = re.compile(r"\b(?:while|whereas|but|although|alors qu|tandis qu|mais|quand|bien qu)",
                     re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:another|encore|d[’']autres)\s*$", re.IGNORECASE)


def with_more(found: list[Toll], told: Sequence[Toll], scene: Scene) -> list[Toll] | None:
    """Add to the figures told before who died besides; nothing where a figure competes."""
    if _counts_again(told, found) or _same_words(told, found) or _told_anew(told, found, scene) \
            or _is_same_one(told, found, scene) or _are_same_more(told, found):
        return None
    if _is_next(told, found) or _adds_to(scene, told, found):
        return _added_to(found, told)
    if _finds_more(told[0], found[-1]):
        return [*found[:-1], *_added_to(found[-1:], told[:1])]
    if counts_others(told, found, scene):
        return [_plus(t, told[0]) for t in found]
    if _died_before(told, found, scene):
        return [_plus(told[0], found[0])]
    return None


def _same_words(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether one person is told of again: "a girl died", and "a girl who did not survive"."""
    return len(told) == 1 and told[0].low == 1 and not names_others(told[0]) and (
        told[0].text.casefold() in {t.text.casefold() for t in found})


def _are_same_more(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether those who are counted besides were counted so before: "nine more", twice."""
    both = [*told, *found]
    return len(both) == TWO and told[0].low == found[0].low and all(map(names_others, both))


def _is_same_one(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether somebody is quoted on the one who died: "one of them succumbed", he said."""
    one = [t.low for t in (*told, *found)] == [1, 1]
    return one and scene.text[:1] in _QUOTES and not names_others(told[0])


def is_named_again(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether some of a sum are told of in its words: "an officer and two civilians"."""
    return bool(told) and not any(names_others(t) for t in told) and all(
        any(t.text.casefold() in f.text.casefold() and (t.low or 0) < (f.low or 0) for f in found)
        for t in told)


def _told_anew(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether a toll is given once more as the one that it rose to: "rose to 27 after …"."""
    return revised(scene.text) and {t.low for t in told} <= {t.low for t in found}


def is_recounted(told: Sequence[Toll], parts: Sequence[Toll], found: Sequence[Toll],
                 scene: Scene) -> bool:
    """Tell whether a scene counts those told of once more, one by one or in parts."""
    again = len(told) + len(parts) > 1 and _counts_again([*parts, *told], found)
    return bool(told) and (again or _tells_again(scene, found))


def _counts_again(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether parts come to a toll told before: "18 died at once and seven in hospital"."""
    both = len(told) > 1 or (told and _AND.search(told[0].text))
    return bool(both) and sum(t.low or 0 for t in told) in {t.low for t in found}


def with_others(found: Sequence[Toll], told: Sequence[Toll]) -> list[Toll]:
    """Add to a figure those who are told of beside it; its words go on to theirs."""
    more = told[0]
    return [replace(_plus(t, more), text=more.text) for t in found]


def beside(figures: Sequence[Toll], scene: Scene) -> list[Toll]:
    """Add the figures of one sentence that count different people: "ten died and three drowned"."""
    return [reduce(_plus, group) for group in side_by_side(figures, scene)]


def _died_before(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether those are counted to whom "two more" were added: "nine had died at once"."""
    if len(found) != 1 or not _FURTHER.search(found[0].text) or revised(scene.text):
        return False
    return len(told) == 1 and bool(_HAD.search(low(scene.text))) and not _IN_ALL.search(scene.text)


def counts_others(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether words count others than those told of before: "another seven had died"."""
    others = all(_is_other(t, scene) for t in told)
    return bool(told) and (others or _is_next(told, found))


def _is_next(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether one more died than were told of before: "a sixth man died", after five dead."""
    most = max((t.low or 0 for t in found), default=0)
    return bool(told) and ordinal(told[0]) == most + 1


def ordinal(toll: Toll) -> int:
    """Give the number by which a figure counts on: 6 for "a sixth man", 0 where there is none."""
    return _nth(toll.text)


def _nth(text: str) -> int:
    found = _NTH.search(low(text))
    return (found.lastindex or 0) + 1 if found else 0


def _tells_again(scene: Scene, found: Sequence[Toll]) -> bool:
    """Tell whether words count up to those told of: "six were shot and a seventh stabbed"."""
    last = _nth(scene.text)
    return last > 0 and last in {t.low for t in found}


def names_others(toll: Toll) -> bool:
    """Tell whether a figure counts "others" or "more"; "a nurse and six others" counts all."""
    found = _FURTHER.search(toll.text)
    return found is not None and not (
        _SOMEBODY.match(toll.text) and _JOINED.search(toll.text, 0, found.start()))


def counted_on(told: list[Toll]) -> list[Toll]:
    """Add who is counted on in the same words: "had buried six when a seventh died"."""
    if len(told) == TWO and _is_next(told[1:], told[:1]):
        return [_plus(*told)]
    return told


def without_later(told: list[Toll], scene: Scene) -> list[Toll]:
    """Leave out the wounded who died later where the same words give the toll that holds them."""
    most = max((t.low or 0 for t in told), default=0)
    brings = (_BRINGS.search(scene.text) or _died_since(told)) and revised(scene.text)
    moved = revised(scene.text) and (
        superseded(scene.text) is not None or bool(_UPWARD.search(low(scene.text))))
    further = [t for t in told if (t.low or 0) < most and names_others(t)]
    if further and wounded_died(scene.text) and not brings:  # "14 were buried; two more died"
        return _added_to([t for t in told if (t.low or 0) == most], further)
    if wounded_died(scene.text) or brings or moved:
        return [t for t in told if (t.low or 0) == most]
    return told


def explains(scene: Scene, raised: Scene | None) -> bool:
    """Tell whether those who died later are why a toll was just raised."""
    return raised is not None and wounded_died(scene.text) and (
        raised.sentence.paragraph == scene.sentence.paragraph)


def steps(scenes: Sequence[Scene]) -> set[tuple[int, int]]:
    """Give the tolls that words raise, each with how many died since: "27, up from 16" (27, 11)."""
    found, before = set[tuple[int, int]](), set[int]()
    for scene in scenes:
        mine = [t.low for t in scene.figures if t.low and not wounded_died(scene.text)]
        from_ = {*came_from(scene.text), *(before if revised(scene.text) else ())}
        if not bodies_found(scene.text):
            found |= {(n, n - m) for n in mine for m in from_ if m < n}
        before |= set(mine)
    return found


def is_counted_in(told: Sequence[Toll], found: Sequence[Toll], scene: Scene,
                  raised: set[tuple[int, int]]) -> bool:
    """Tell whether those of the wounded who died are why the toll told before was raised."""
    most = max((t.low or 0 for t in found), default=0)
    return wounded_died(scene.text) and any((most, t.low) in raised for t in told)


def completes(told: Sequence[Toll], found: Sequence[Toll], parts: Sequence[int]) -> bool:
    """Tell whether others are the rest of a toll: 14, of whom nine bodies and "five others"."""
    if len(told) != 1 or not names_others(told[0]) or _ANOTHER_TIME.search(told[0].text):
        return False
    most = max((t.low or 0 for t in found), default=0)
    rest = most - (told[0].low or 0)
    some = [*parts, *(t.low for t in found if t.low and t.low < most)]
    return rest > 0 and any(sum(some[at:]) == rest for at in range(len(some)))


def undivided(found: Sequence[Toll]) -> list[Toll]:
    """Leave out the parts of a toll that were told one by one."""
    most = max((t.low or 0 for t in found), default=0)
    return [t for t in found if t.low is None or t.low >= most]


def both_sides(told: Sequence[Toll], found: Sequence[Toll], scene: Scene,
               last: Scene) -> list[Toll] | None:
    """Add two sides of one breath: "three gendarmes and two civilians were killed"."""
    if last.sentence != scene.sentence or not _ENDS_AND.search(last.text) or len(told) != 1:
        return None
    if found[-1].span not in {t.span for t in last.figures} or (
            {found[-1].side, told[0].side} != {Side.CIVILIANS, Side.SOLDIERS}
            or told[0].span[0] - scene.span[0] > _MARGIN or found[-1].vague or told[0].vague):
        return None
    return [*found[:-1], *added([found[-1], told[0]])]


def added(figures: Sequence[Toll], scene: Scene | None = None) -> list[Toll]:
    """Add the figures of one scene that count different people: "17 civilians and 3 soldiers"."""
    if scene is not None and _are_called_otherwise(figures, scene):
        return list(figures)
    sided = {t.side: t for t in reversed(figures) if t.side not in (Side.UNSAID, Side.MIXED)}
    parts = sorted(sided.values(), key=lambda t: (t.vague, t.span))
    rest = [t for t in figures if t not in parts]
    if len(parts) < len(figures) or len(parts) < TWO:
        return [*parts, *rest]
    first, *others = parts
    for other in others:
        span = (min(first.span[0], other.span[0]), max(first.span[1], other.span[1]))
        first = replace(_plus(first, other), side=Side.MIXED, span=span,
                        victims=tuple(dict.fromkeys((*first.victims, *other.victims))),
                        text=f"{first.text} + {other.text}")
    return [first]


def _are_called_otherwise(figures: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether a second speaker calls the same dead civilians: "12 terrorists", he says 15."""
    if {t.side for t in figures} != {Side.FIGHTERS, Side.CIVILIANS}:
        return False
    ends = [t.span for t in figures]
    between = scene.text[min(e for _s, e in ends) - scene.span[0]:
                         max(s for s, _e in ends) - scene.span[0]]
    return bool(_VERSUS.search(between)) and has_voice(between)


def _died_since(told: Sequence[Toll]) -> bool:
    """Tell whether the figures of raising words are those who died since, and the new toll."""
    return len(told) == TWO and (told[0].low or 0) * TWO < (told[1].low or 0)


def _finds_more(told: Toll, before: Toll) -> bool:
    """Tell whether more bodies are counted than those told of: "two further bodies"."""
    return names_others(told) and counts_body(before.text) and counts_body(told.text)


def _is_other(toll: Toll, scene: Scene) -> bool:
    """Tell whether a figure counts none of those told of before."""
    if revised(scene.text) or counts_body(toll.text):
        return False
    return bool(names_others(toll) or _ANOTHER.search(scene.before(toll.span)))


def _adds_to(scene: Scene, died: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether the wounded of whom a scene tells add to the toll told before it."""
    larger = max(t.low or 0 for t in died) > max(t.low or 0 for t in found) and not (
        _OF_WOUNDED.search(died[0].text))
    return wounded_died(scene.text) and (not larger or bool(_BRINGS.search(scene.text)))


def _added_to(found: Sequence[Toll], died: Sequence[Toll]) -> list[Toll]:
    """Add those who died since; a toll that they are said to bring about stands."""
    most = max(t.low or 0 for t in found)
    if any(0 < ordinal(t) <= most for t in died):
        return list(found)  # "a fourth civilian died", after six dead
    total = [t for t in died if (t.low or 0) > most and not _OF_WOUNDED.search(t.text)]
    return total[-1:] or [_plus(t, died[0]) for t in found]


def _plus(one: Toll, more: Toll) -> Toll:
    """Add more dead to a figure; a number that nobody knows leaves it open at the top."""
    added = (*one.added, more.span, *more.added)
    if more.vague:
        return replace(one, high=None, added=added)
    return replace(one, low=_sum(one.low, more.low), best=_sum(one.best, more.best),
                   high=_sum(one.high, more.high), added=added)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other
