"""A story's figures → the toll that they come to, by the coding handbook, section 3."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.model.vocabulary import Flag, Prop
from geo.reports.events.adding import (
    added,
    beside,
    both_sides,
    completes,
    counted_on,
    counts_others,
    explains,
    is_counted_in,
    is_named_again,
    is_recounted,
    names_others,
    ordinal,
    steps,
    undivided,
    with_more,
    with_others,
    without_later,
)
from geo.reports.events.at_once import left_of_whole
from geo.reports.events.enemies_in_sum import without_enemies
from geo.reports.events.harm_words import counts_body, wounded_died
from geo.reports.events.no_rivals import rivals
from geo.reports.events.one_by_one import tells_another
from geo.reports.events.revisions import revised
from geo.reports.events.same_count import MANY
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.shares import (
    has_voice,
    tells_how,
    without_named,
    without_shares,
)
from geo.reports.events.story import Story
from geo.reports.events.sum_cues import totals
from geo.reports.events.uncounted import not_counted
from geo.reports.model import Side, Span, Toll

# who counts more than others do, and adds nothing up: "an official, however, knows of 18 in all"
_OBJECTS = re.compile(r"\b(?:however|though|but|by contrast|for (?:his|her|its|their) part|mais|"
                      r"toutefois|cependant|pourtant|en revanche|de (?:son|leur) c[ôo]t[ée]|"
                      r"quant [àa])\b", re.IGNORECASE)
_ONLY = re.compile(  # who corrects whom he counts: "they were civilians, not soldiers"
    r"\b(?:all|only|tous|toutes|uniquement|que des|not|pas|aucun|none)\b", re.IGNORECASE)
_LEARNT_TOO = re.compile(  # it is the speaker who is one more, not the dead
    r"\b(?:elles?|lui|eux) (?:aussi|[ée]galement)\b|"
    r"\balso (?:said|told|confirmed|reported|announced|learn\w+)\b", re.IGNORECASE)
_ADMITS = re.compile(
    r"\b(?:acknowledg\w+|admit\w*|conced\w+|reconna\w+|reconnu\w*|avou\w+|d[ée]plor\w+|conc[èe]d\w+)"
    r"(?: (?:only|just|that|the|loss|losing|death|of|having|lost|l[ae]|perte|mort|d[e’']|que|"
    r"avoir|perdu|seul\w*)| ?[ldq][’'])* ?(?:un ?|une ?)?$", re.IGNORECASE)
_TOO = re.compile(r"\b(?:also|as well|too|in addition|[ée]galement|aussi|en outre|de m[êe]me|"
                  r"y ajoute\w*|s[’']y ajoute\w*|add(?:s|ed|ing) to (?:th\w+|it)|"
                  r"to (?:these|this|them|that)\b[^.;]{0,40}\badd(?:s|ed)?)\b", re.IGNORECASE)


def choose_toll(story: Story) -> tuple[Toll | None, tuple[Toll, ...], set[str]]:
    """Give the toll that all figures come to, the figures behind it, and what is to be flagged.

    Figures of one scene that count different people are added; the same event told with different
    figures keeps the smallest and the largest, and no best one (coding handbook, section 3).
    """
    heads = () if story.day_of else _told(story.about, story)[:1]  # whose figure is the sum's
    told = _told(story.scenes, story) or list(heads)
    told = rivals(without_enemies(told, story), _by_sentence(story), _admitted(story))
    told = _both_sides(told, story)
    known = [t for t in told if not t.vague] or told
    if not known:
        return None, (), set()
    lows = [n for t in known for n in (t.low, t.best) if n is not None]
    highs = [t.high if t.high is not None else t.best for t in known]
    alike = len({(t.best if t.best is not None else t.low) for t in known}) == 1 and not any(
        t.best is None and t.high is not None for t in known)  # "30 to 32" beside "about 30"
    open_ = any(t.high is None for t in known)
    if alike or len(known) == 1:
        first = known[0]
        low = first.low if first.low is not None else next(
            (t.low for t in known if t.low is not None), None)
        return replace(first, low=low, high=None if open_ else first.high), tuple(known[1:]), set()
    top = max((n for n in highs if n is not None), default=None)
    both = replace(known[0], low=min(lows, default=None), best=None,
                   high=top if top is not None else None)
    return both, tuple(known), {Flag.TOLL_CONFLICT.value}


def _admitted(story: Story) -> frozenset[Span]:
    """Give the figures of its own dead to which a side owns, however few they are."""
    return frozenset(t.span for s in story.scenes for t in s.figures
                     if _ADMITS.search(s.before(t.span)))


def _by_sentence(story: Story) -> list[list[Toll]]:
    """Give the figures of each sentence that gives several."""
    said: dict[int, list[Toll]] = {}
    for scene in story.scenes:
        said.setdefault(scene.sentence.start, []).extend(scene.figures)
    return [figures for figures in said.values() if len(figures) >= TWO]


def _both_sides(told: list[Toll], story: Story) -> list[Toll]:
    """Add civilians and soldiers who died, too: "Four civilians also lost their lives"."""
    sides = {t.side for t in told}
    if sides != {Side.CIVILIANS, Side.SOLDIERS} or len({(t.side, t.low) for t in told}) != TWO:
        return told
    told = [next(t for t in told if t.side is side) for side in dict.fromkeys(t.side for t in told)]
    last = max(told, key=lambda t: t.span)
    too = any(last in s.figures and (_TOO.search(s.text) or not has_voice(s.text)
                                     or _of_homes(last, s))
              for s in story.scenes)  # somebody else's figure may count the same people
    return added(told) if too and all(t.low is not None for t in told) else told


def _of_homes(toll: Toll, scene: Scene) -> bool:
    """Tell whether civilians are counted, none of whom soldiers are taken for."""
    return toll.side is Side.CIVILIANS and not _ONLY.search(scene.text)


def _told(scenes: Sequence[Scene], story: Story) -> list[Toll]:
    """Give the figures, those of one scene added up, without the attackers' own dead."""
    skip = not_counted(story)
    found: list[Toll] = []
    parts: set[tuple[Side, int | None]] = set()
    raised: Scene | None = None  # the last scene that gave a figure, if it raised the toll
    last: Scene | None = None
    left: list[int] = []  # figures of some of those told of
    rest = -1  # how many of a toll have not been told of where its dead are told of by when
    grew = steps([s for s in story.all_scenes if s.figures])
    for scene in scenes:
        counted = beside(_of_whole([t for t in scene.figures if t.span not in skip], story), scene)
        counted = counted_on(_no_further_bodies(counted, found))
        counted = [t for t in counted if not _is_part(t, found, parts)]
        if found and len(counted) > 1:
            counted = without_named(counted, found) or counted
        parts |= {(t.side, t.low) for t in scene.tolls if t.subset and t.prop is Prop.KILLED}
        some = [t for t in scene.tolls if t.subset and t.prop is Prop.KILLED] if counted else []
        if is_recounted(counted, some, found, scene) or _is_known(counted, found, scene):
            continue
        if (parted := left_of_whole(counted, found, scene, rest)) >= 0:
            rest = parted
            continue
        told = without_later(added(counted, scene), scene)
        if told and found and (explains(scene, raised) or is_counted_in(told, found, scene, grew)):
            continue
        if completes(told, found, left) or _is_the_rest(told, found, story):
            found = undivided(found)
            continue
        if len(counted) > 1:
            found = _not_repeated(found, counted)
        more = _beside_last(told, found, scene, last) if told and found and last else None
        if more is not None:
            found, last = more, scene
            continue
        last = scene if told else last
        raised = scene if told and revised(scene.text) else None
        if found and not (wounded_died(scene.text) or counts_others(told, found, scene)):
            told = without_shares(scene, told, found)
        left += [t.low for t in scene.figures if t.low and t not in told]
        grown = with_more(found, told, scene) if told and found else None
        found = [*_standing(found, told, scene), *told] if grown is None else grown
    return _counted_up(found, scenes) or found


def _is_known(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether none but those told of before are named again, or how they died."""
    how = found and wounded_died(scene.text) and tells_how(told, found, scene)
    return bool(how) or is_named_again(told, found)


def _of_whole(figures: list[Toll], story: Story) -> list[Toll]:
    """Leave out of a sum what is told of one attack in it: "hundreds died, 130 in a raid"."""
    whole = [t for t in figures if t.total]
    return whole if story.is_sum and whole else figures


def _counted_up(found: list[Toll], scenes: Sequence[Scene]) -> list[Toll]:
    """Leave out who is denied; who alone died later tells of those before: "a sixth man died"."""
    died = any(wounded_died(s.text) for s in scenes if s.figures)
    nth = ordinal(found[0]) if len(found) == 1 and died else 0
    if nth > 1 and found[0].low == 1:
        return [replace(found[0], low=nth, best=nth, high=nth)]
    return [t for t in found if t.low != 0 or t.high != 0]


def _beside_last(told: list[Toll], found: list[Toll], scene: Scene,
                 last: Scene) -> list[Toll] | None:
    """Add who died beside those of the words before, where they say so."""
    many = (told[0].low or 0) >= MANY and not names_others(told[0])  # chance makes few alike
    if told[0].low == found[-1].low and (many or _LEARNT_TOO.search(scene.text)):
        return None
    if tells_another(told, found, scene, last):
        return with_others(found, told)
    return both_sides(told, found, scene, last)


def _not_repeated(found: list[Toll], counted: Sequence[Toll]) -> list[Toll]:
    """Leave out who is counted again with others: "two soldiers", "two soldiers and a civilian"."""
    again = {(t.side, t.low) for t in counted if t.side in (Side.SOLDIERS, Side.CIVILIANS)}
    return [t for t in found if (t.side, t.low) not in again]


def _is_part(toll: Toll, found: Sequence[Toll], parts: set[tuple[Side, int | None]]) -> bool:
    """Tell whether those are counted again who were some of more: "seven, four civilians"."""
    sided = toll.side in (Side.CIVILIANS, Side.SOLDIERS)
    told = {side for side, _low in parts} & {Side.CIVILIANS, Side.SOLDIERS}
    more = [t for t in found if (t.low or 0) > (toll.low or 0)]
    both = len(told | {toll.side}) == TWO and any(
        t.side not in (Side.CIVILIANS, Side.SOLDIERS) for t in more)
    return sided and bool(more) and (both or (toll.side, toll.low) in parts)


def _is_the_rest(told: Sequence[Toll], found: Sequence[Toll], story: Story) -> bool:
    """Tell whether "the three others" are those of 22 dead of whom 19 were told of."""
    if len(told) != 1 or not names_others(told[0]):
        return False
    most = max((t.low or 0 for t in found), default=0)
    parts = {t.low for s in story.all_scenes for t in s.tolls if t.subset and t.low}
    return most - (told[0].low or 0) in parts


def _no_further_bodies(told: list[Toll], found: Sequence[Toll]) -> list[Toll]:
    """Leave out bodies that somebody saw besides many dead: "two other bodies", after nineteen."""
    most = max((t.low or 0 for t in found if not counts_body(t.text)), default=0)
    return [t for t in told if not (
        names_others(t) and counts_body(t.text) and 0 < (t.low or 0) < most)]


def _standing(found: list[Toll], told: Sequence[Toll], scene: Scene) -> list[Toll]:
    """Leave out what a total adds up, and smaller figures whose place a new one takes."""
    most = max((t.low or 0 for t in told), default=0)
    if told and totals(scene.text) and not _OBJECTS.search(scene.text):
        found = [t for t in found if (t.low or 0) > most]
    if told and revised(scene.text):
        found = [t for t in found if (t.low or 0) >= most]
    return found
