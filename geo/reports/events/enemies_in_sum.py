"""A toll that counts the attackers' dead, too: "eight died: five attackers and three soldiers"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from geo.model.vocabulary import Prop
from geo.reports.events.harm_words import counts_body, counts_enemy
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Side, Toll

_LEFT = re.compile(  # "they fled, leaving five bodies behind"
    r"\b(?:leaving|left|abandon\w*|laiss\w+)\b[^.;]{0,40}$")
_FLED = re.compile(
    r"\b(?:assaillants?|attaquants?|d?jihadistes?|terroristes|assailants?|attackers?|gunmen|militants|raiders|insurgents)\b"
    r"[^.;]{0,60}\b(?:fuite|enfui\w*|fui|repli\w*|retir\w*|fled|flee\w*|withdr\w+|retreat\w*|ran|escap\w+|driven|repouss\w*)\b")
_LOST = re.compile(r"\b(?:perdu|pertes? (?:de|d[’'])|d[ée]plor\w+|lost|los(?:s|ing)(?: of)?|mourn\w*)\b[^.;]{0,25}$")
_TOO = re.compile(r"\b(?:also|too|as well|in addition|aussi|[ée]galement|en outre|par ailleurs|besides|outre)\b")
_OURS = re.compile(r"\b(?:nos|our)\b")
_OWN = (Side.SOLDIERS, Side.CIVILIANS)
_MOST = 3  # figures of own dead that may make up the rest


def without_enemies(told: list[Toll], story: Story) -> list[Toll]:
    """Give the own dead where a whole adds the attackers' to them, and nobody counts otherwise."""
    every = [(t, s) for s in story.all_scenes for t in s.tolls
             if t.prop is Prop.KILLED and not t.denied and t.low and t.low == t.best]
    theirs = {t.low or 0 for t, s in every if _is_enemys(t, s)}
    if not theirs:
        return told
    own = _unlike([t for t, s in every if t.low not in theirs and _is_own(t, s)])
    for whole in told:
        parts = _parts(own, {(whole.low or 0) - n for n in theirs}) if _is_anybody(whole) else ()
        if parts and all((t.low or 0) <= (whole.low or 0) for t in told):
            rest = sum(t.low or 0 for t in parts)
            return [replace(parts[0], low=rest, best=rest, high=rest, subset=False)]
    return told


def _parts(own: Sequence[Toll], rests: set[int]) -> tuple[Toll, ...]:
    """Give the figures of own dead that come to what a whole leaves of them."""
    sets = (c for n in range(1, min(_MOST, len(own)) + 1) for c in combinations(own, n))
    return next((c for c in sets if sum(t.low or 0 for t in c) in rests), ())


def _unlike(own: Sequence[Toll]) -> list[Toll]:
    """Leave out figures that are given again."""
    return list({(t.side, t.low): t for t in reversed(own)}.values())[::-1]


def _is_anybody(toll: Toll) -> bool:
    """Tell whether a toll counts people of whatever side."""
    return toll.side in (Side.UNSAID, Side.MIXED) and toll.low == toll.best


def _is_own(toll: Toll, scene: Scene) -> bool:
    return toll.side in _OWN or _LOST.search(low(scene.before(toll.span))) is not None


def _is_enemys(toll: Toll, scene: Scene) -> bool:
    """Tell whether attackers are counted, also as the bodies that they left behind."""
    if toll.side is Side.FIGHTERS:
        fought = counts_enemy(toll.text) or any(t.side is Side.SOLDIERS for t in scene.tolls)
        return fought and not (_TOO.search(low(scene.text)) or _OURS.search(low(toll.text)))
    ahead = low(scene.upto(toll.span))
    return counts_body(toll.text) and bool(_LEFT.search(ahead)) and _FLED.search(ahead) is not None
