"""One toll told village by village: "21 in X, seven in Y and 14 in Z" is a sum and its events."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from geo.model.vocabulary import Prop
from geo.reports.events.agree import SETTLED, Likeness, fineness, places_agree
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.model import Toll, Where

_UNIT = re.compile(r"\b(?:cercle|circle|district|r[ée]gion|commune|province)s?\b", re.IGNORECASE)
_FAR = 2  # paragraphs between a toll and the villages over which it is told


def shared_out(parts: Sequence[Scene]) -> list[Scene]:
    """Mark the parts of a sentence that give each village its own dead; they are one sum's."""
    placed = [p for p in parts if len(p.figures) == 1 and _village(p) is not None]
    known = [p.figures[0].low or 0 for p in placed]
    villages = [w for p in placed if (w := _village(p)) is not None]
    one_day = len({w.start for p in placed for w in p.dates}) <= 1
    apart = all(_are_two(a, b) for a, b in combinations(villages, 2))
    if len(placed) < TWO or not (one_day and apart and all(known)):
        return list(parts)
    return [replace(p, shared=(len(placed), sum(known))) if p in placed else p for p in parts]


def shares_of(scene: Scene) -> list[Toll]:
    """Give the figures that come to the one told before them: "21 dead, 15 in X and six in Y"."""
    parts = _parts(scene)
    return parts if len(parts) > TWO <= len(scene.places) else []


def _parts(scene: Scene) -> list[Toll]:
    dead = [t for t in scene.tolls if t.prop is Prop.KILLED and t.low and not t.denied]
    for at, whole in enumerate(dead):
        parts = dead[at + 1:]
        if not whole.subset and len(parts) >= TWO and sum(t.low or 0 for t in parts) == whole.low:
            return parts
    return []


def dealt_out(scene: Scene) -> bool:
    """Tell whether a sentence gives a toll and how many of it died in each of two villages."""
    parts = _parts(scene)
    villages = [w for w in scene.places if _is_village(w)]
    return len(parts) == TWO == len(villages) and all(
        t.span < w.span for t, w in zip(parts, villages, strict=True)) and (
        villages[0].span < parts[1].span)


def above(whole: Scene, items: Sequence[Scene]) -> Scene:
    """Leave to a sum the places named before its items: "raids in X: nine died in Y"."""
    ahead = tuple(w for w in whole.wheres if w.span[1] <= items[0].span[0])
    named = any(w in ahead for w in whole.places)
    return replace(whole, wheres=ahead) if named else whole


def item_of_toll(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Give the event of one village, and make a sum of the toll that was told of all of them."""
    whole = next((s for s in (focus and focus.day_of, focus, *made[:1])
                  if s is not None and _holds(s, scene)), None) if scene.shared[0] else None
    if whole is None:
        return None
    whole.is_sum = True
    own = next((s for s in made if not s.is_sum and _is_at(scene, s)), None)
    if own is None:
        own = Story(day_of=whole)
        made.append(own)
    own.scenes.append(scene)
    return own


def _holds(story: Story, scene: Scene) -> bool:
    """Tell whether an event told shortly before counts the dead of all the villages."""
    told = story.all_scenes
    most = max((t.low or 0 for t in story.figures), default=0)
    far = scene.sentence.paragraph - told[-1].sentence.paragraph if told else _FAR + 1
    villages, dead = scene.shared
    parts = villages == TWO and dead == most  # of one attack on both
    return far <= _FAR and dead <= most and most > (scene.figures[0].low or 0) and not parts


def _is_at(scene: Scene, story: Story) -> bool:
    here = _village(scene)
    return here is not None and any(places_agree(here, w) is Likeness.SAME for w in story.places)


def _village(scene: Scene) -> Where | None:
    """Give the one settlement at which a part puts its dead, known or not."""
    return next(filter(_is_village, scene.places), None)


def _is_village(where: Where) -> bool:
    unknown = where.ref.startswith("unlocated:no gazetteer") or (
        where.resolution.adm2 and not _UNIT.search(where.text))  # drawn as the unit that holds it
    return fineness(where) <= SETTLED or bool(unknown)


def _are_two(one: Where, other: Where) -> bool:
    return one.text != other.text and places_agree(one, other) is not Likeness.SAME
