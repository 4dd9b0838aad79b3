"""A toll that one more event brings about: "five more died on Sunday, which brings it to 37"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from geo.reports.events.harm_words import wounded_died
from geo.reports.events.revisions import revised
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.model import WhenRole


def sum_up_risen(made: list[Story]) -> None:
    """Make a sum of a toll that adds an event's dead to those of the one told before it."""
    events = [s for s in made if not s.is_sum]
    for before, story in pairwise(events):
        scene, total = _rising(before, story)
        if scene is None:
            continue
        whole = [t for t in scene.figures if t.low == total]
        story.scenes = [_without(s, total) if s is scene else s for s in story.scenes]
        before.scenes = [_without(s, total) for s in before.scenes]
        if not any(s.is_sum and total in {t.low for t in s.figures} for s in made):
            over = tuple(w for w in scene.whens if w.role is WhenRole.PERIOD)
            made.append(Story([replace(scene, whens=over, wheres=(), tolls=tuple(whole))],
                              is_sum=True))
        return


def _rising(before: Story, story: Story) -> tuple[Scene | None, int]:
    """Give the words that add an event's dead to those before, and what they come to."""
    known = {t.low for t in before.figures if t.low}
    for scene in story.scenes:
        lows = sorted({t.low for t in scene.figures if t.low})
        if len(lows) != TWO or not revised(scene.text) or wounded_died(scene.text):
            continue
        if lows[1] - lows[0] in known:
            return scene, lows[1]
    return None, 0


def _without(scene: Scene, total: int) -> Scene:
    left = tuple(t for t in scene.tolls if t not in scene.figures or t.low != total)
    return replace(scene, tolls=left) if len(left) < len(scene.tolls) else scene
