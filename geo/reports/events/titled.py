"""The places of a headline: where a report's own event lies if its text says no more."""

from __future__ import annotations

import re

from geo.model.vocabulary import GeoPrecision
from geo.reports.events.agree import fineness, fineness_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Where

_LABEL = re.compile(r"\s?:\s")


def of_headline(story: Story) -> list[Where]:
    """Give the places of a headline that are closer than a region.

    "Koro: nine killed in Diankabou": what heads it says less than a place that is known behind it.
    """
    told = [(w, s) for s in _heads(story) for w in s.places
            if fineness(w) < fineness_of(GeoPrecision.ADM1)]
    behind = [w for w, s in told if not _is_label(w, s) and w.resolution.adm1]
    return behind or [w for w, _scene in told]


def region_of_headline(story: Story) -> list[Where]:
    """Give the one region in which a headline puts the event."""
    found = [w for s in _heads(story) for w in s.places if w.ref.startswith("unit:")
             and w.resolution.precision is GeoPrecision.ADM1]
    return found[:1] if len({w.ref for w in found}) == 1 else []


def unit_of_headline(story: Story) -> Where | None:
    """Give the one cercle or commune that a headline names."""
    found = [w for s in _heads(story) for w in s.places
             if w.ref.startswith("unit:") and w.resolution.adm2]
    return found[0] if len({w.ref for w in found}) == 1 else None


def _heads(story: Story) -> list[Scene]:
    """Give the headings of a report's own event; none stands below all that is told of it."""
    last = max((s.span for s in story.scenes), default=(0, 0))
    return [s for s in story.about if story.is_first and s.sentence.part is not Part.BODY
            and (s.sentence.part is not Part.SUBHEAD or s.span < last)]


def _is_label(where: Where, scene: Scene) -> bool:
    first, last = (n - scene.span[0] for n in where.span)
    return first < len("Région de ") + 1 and _LABEL.match(scene.text, last) is not None
