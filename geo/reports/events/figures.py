"""A story's figures → the toll that they come to, by the coding handbook, section 3."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import (
    Flag,
)
from geo.reports.events.asides import spares_civilians
from geo.reports.events.harm_words import (
    bodies_found,
    counts_bodies,
    counts_body,
    counts_enemy,
    wounded_died,
)
from geo.reports.events.revisions import recalled, revised, superseded
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.shares import without_shares
from geo.reports.events.story import Story
from geo.reports.events.sum_cues import totals
from geo.reports.model import (
    DeedKind,
    Side,
    Toll,
)

_BRINGS = re.compile(r"\b(?:bring(?:s|ing)|brought|portant|port[ée]|ce qui porte)\b", re.IGNORECASE)
_ARMY_KILLED = re.compile(  # an army that counts fighters may mean those whom others call civilians
    r"\b(?:army|military|general staff|armed forces|troops|arm[ée]e|[ée]tat-major|forces arm[ée]es|"
    r"FAMa)\b.{0,80}\b(?:killed|neutrali[sz]ed|eliminated|tu[ée]|neutralis[ée]|abattu|[ée]limin[ée])",
    re.IGNORECASE)
_IN_PURSUIT = re.compile(r"\b(?:sweeps?|pursu\w+|ensuing|response|repel\w+|repuls\w+|ratissages?|"
                         r"ripost\w+|poursui\w+|contre-attaque|repouss\w+)\b", re.IGNORECASE)
_TOO = re.compile(r"\b(?:also|as well|too|in addition|[ée]galement|aussi|en outre|de m[êe]me)\b",
                  re.IGNORECASE)
_NTH = re.compile(r"\b(?:(second|deuxi[èe]me)|(third|troisi[èe]me)|(fourth|quatri[èe]me)|"
                  r"(fifth|cinqui[èe]me)|(sixth|sixi[èe]me)|(seventh|septi[èe]me)|"
                  r"(eighth|huiti[èe]me)|(ninth|neuvi[èe]me)|(tenth|dixi[èe]me))\b")
_FURTHER = re.compile(r"\b(?:further|more|other|additional|autres?)\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:nos|our)\b", re.IGNORECASE)  # who speaks counts his own dead
BEFORE, AFTER = 40, 20  # characters around a figure that say whose dead it counts


def choose_toll(story: Story) -> tuple[Toll | None, tuple[Toll, ...], set[str]]:
    """Give the toll that all figures come to, the figures behind it, and what is to be flagged.

    Figures of one scene that count different people are added; the same event told with different
    figures keeps the smallest and the largest, and no best one (coding handbook, section 3).
    """
    told = _told(story.scenes, story) or _told(story.about, story)[:1]
    told = _both_sides(_without_parts(told), story)
    known = [t for t in told if not t.vague] or told
    if not known:
        return None, (), set()
    lows = [n for t in known for n in (t.low, t.best) if n is not None]
    highs = [t.high if t.high is not None else t.best for t in known]
    alike = len({(t.best if t.best is not None else t.low) for t in known}) == 1
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


def _without_parts(told: list[Toll]) -> list[Toll]:
    """Leave out figures that add up to one told before: "30 in all", then each village's."""
    for whole in told:
        rest = [t for t in told if t is not whole and t.low and t.span > whole.span]
        for most in range(TWO, len(rest) + 1):
            if sum(t.low or 0 for t in rest[:most]) == whole.low:
                return [t for t in told if t not in rest[:most]]
    return told


def _both_sides(told: list[Toll], story: Story) -> list[Toll]:
    """Add civilians and soldiers who died, too: "Four civilians also lost their lives"."""
    sides = {t.side for t in told}
    if len(told) != TWO or sides != {Side.CIVILIANS, Side.SOLDIERS}:
        return told
    last = max(told, key=lambda t: t.span)
    too = any(last in s.figures and _TOO.search(s.text) for s in story.scenes)
    return _added(told) if too and all(t.low is not None for t in told) else told


def _told(scenes: Sequence[Scene], story: Story) -> list[Toll]:
    """Give the figures, those of one scene added up, without the attackers' own dead."""
    skip = _not_counted(story)
    found: list[Toll] = []
    for scene in scenes:
        told = _without_later(_added([t for t in scene.figures if t.span not in skip]), scene)
        wounded = wounded_died(scene.text) and bool(told) and bool(found)
        told = told if wounded else without_shares(scene, told, found)
        if told and found and _finds_more(told[0], found[-1]):
            found[-1:] = _more(found[-1:], told[:1])
            continue
        if told and found and _adds_to(scene, told, found):
            found = _more(found, told)
            continue
        if told and found and totals(scene.text):
            found = [t for t in found if (t.low or 0) > max(n.low or 0 for n in told)]
        if told and revised(scene.text):  # a new figure takes the place of smaller ones
            most = max(t.low or 0 for t in told)
            found = [t for t in found if (t.low or 0) >= most]
        found += told
    return [t for t in found if t.low != 0 or t.high != 0] or found


def _finds_more(told: Toll, before: Toll) -> bool:
    """Tell whether more bodies are counted than those told of: "two further bodies"."""
    return bool(_FURTHER.search(told.text)) and counts_body(before.text) and counts_body(told.text)


def _without_later(told: list[Toll], scene: Scene) -> list[Toll]:
    """Leave out the wounded who died later where the same words give the toll that holds them."""
    most = max((t.low or 0 for t in told), default=0)
    brings = _BRINGS.search(scene.text) and revised(scene.text)
    moved = revised(scene.text) and superseded(scene.text) is not None
    if wounded_died(scene.text) or brings or moved:
        return [t for t in told if (t.low or 0) == most]
    return told


def _adds_to(scene: Scene, died: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether the wounded of whom a scene tells add to the toll told before it."""
    larger = max(t.low or 0 for t in died) > max(t.low or 0 for t in found)
    return wounded_died(scene.text) and (not larger or bool(_BRINGS.search(scene.text)))


def _more(found: Sequence[Toll], died: Sequence[Toll]) -> list[Toll]:
    """Add those who died of their wounds; a toll that they are said to bring about stands."""
    most = max(t.low or 0 for t in found)
    if any(_is_among_first(t, most) for t in died):
        return list(found)
    total = [t for t in died if (t.low or 0) > most]
    if total:
        return total[-1:]
    last = died[0]
    return [replace(t, low=_sum(t.low, last.low), best=_sum(t.best, last.best),
                    high=_sum(t.high, last.high)) for t in found]


def _is_among_first(toll: Toll, most: int) -> bool:
    """Tell whether the toll told before holds him: "a fourth civilian died", after six dead."""
    found = _NTH.search(toll.text.casefold())
    return found is not None and found.lastindex is not None and found.lastindex + 1 <= most


def _not_counted(story: Story) -> set[tuple[int, int]]:
    """Give the figures of the attackers' own dead, where others died too."""
    every = [(t, s) for s in story.scenes for t in s.figures]
    own = {t.span for t, s in every if t.side in (Side.FIGHTERS, Side.UNSAID)
           and counts_enemy(_round(t, s)) and not (s.dates or s.places)}
    most = max((t.low or 0 for t, _scene in every), default=0)
    own |= {t.span for t, s in every if bodies_found(s.text)
            and (len(s.figures) == 1 or counts_bodies(t.text)) and (t.low or most) < most}
    own |= _outdated(story)
    sides = {t.side for t, _scene in every if t.span not in own}
    fought = any(d.kind is DeedKind.BATTLE for s in story.scenes for d in s.deeds)
    victims = sides & {Side.CIVILIANS, Side.SOLDIERS} or (Side.UNSAID in sides and not fought)
    disputed = any(spares_civilians(s.text) for s in story.all_scenes)
    if victims and not disputed and not _by_state(story):
        own |= {t.span for t, _scene in every
                if t.side is Side.FIGHTERS and not _OURS.search(t.text)}
    return own if len(own) < len(every) else set()


def _outdated(story: Story) -> set[tuple[int, int]]:
    """Give figures that were put forward earlier, where the same event has others that stand."""
    moved = any(revised(s.text) for s in story.all_scenes)
    old = {t.span: t for s in story.scenes for t in s.figures
           if _is_old(t, s) and (moved or not recalled(s.text))}
    stand = [t.low or 0 for s in story.scenes for t in s.figures if t.span not in old]
    return {at for at, t in old.items() if (t.low or 0) < max(stand, default=0)}


def _is_old(toll: Toll, scene: Scene) -> bool:
    """Tell whether a figure stands behind words that say it was put forward earlier."""
    at = superseded(scene.text)
    return at is not None and toll.span[0] - scene.span[0] >= at and not revised(scene.text)


def _round(toll: Toll, scene: Scene) -> str:
    """Give the words around a figure."""
    at = toll.span[0] - scene.span[0], toll.span[1] - scene.span[0]
    return scene.text[max(0, at[0] - BEFORE):at[1] + AFTER]


def _by_state(story: Story) -> bool:
    """Tell whether forces of the state are said to have done it: it may call the dead fighters."""
    known = builtin_actors()
    if any(t.side is Side.FIGHTERS for s in story.scenes for t in s.figures
           if _ARMY_KILLED.search(s.text) and not _IN_PURSUIT.search(s.text)) and not any(
            t.side is Side.SOLDIERS for t in story.figures):
        return True
    return any("state_and_allies" in known.get(a.actor_id).classes
               for s in story.all_scenes for a in s.accused)


def _added(figures: Sequence[Toll]) -> list[Toll]:
    """Add the figures of one scene that count different people: "17 civilians and 3 soldiers"."""
    sided = {t.side: t for t in reversed(figures) if t.side not in (Side.UNSAID, Side.MIXED)}
    parts = sorted(sided.values(), key=lambda t: t.span)
    rest = [t for t in figures if t not in parts]
    if len(parts) < len(figures) or len(parts) < TWO:
        return [*parts, *rest]
    first, *others = parts
    for other in others:
        first = replace(first, low=_sum(first.low, other.low), best=_sum(first.best, other.best),
                        high=_sum(first.high, other.high), side=Side.MIXED,
                        victims=tuple(dict.fromkeys((*first.victims, *other.victims))),
                        span=(first.span[0], other.span[1]), text=f"{first.text} + {other.text}")
    return [first]


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other
