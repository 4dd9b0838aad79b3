"""Scenes → stories: which scenes of a report tell of one and the same event.

The text is read in order with one story in focus, as a reader does. A scene joins the story with
which its date, place and figure agree best; without any of these it stays with the story in focus.
A scene that contradicts every story begins a new one if it brings a date, a place or a figure.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.reports.events.agree import Likeness, tolls_agree
from geo.reports.events.asides import debunks
from geo.reports.events.both import share_both
from geo.reports.events.frames import unframed
from geo.reports.events.items import item_starts
from geo.reports.events.likeness import best, likeness
from geo.reports.events.merging import told_once
from geo.reports.events.reader import Reader
from geo.reports.events.risen import sum_up_risen
from geo.reports.events.same_count import counted_alike
from geo.reports.events.scenes import Scene
from geo.reports.events.settings import heads_with_place
from geo.reports.events.story import Story
from geo.reports.model import Part


def stories(found: Sequence[Scene]) -> list[Story]:
    """Gather scenes into stories: the body first, then headlines, which repeat it."""
    placed = _place_heads(found)
    body = [s for s in found if s.sentence.part is Part.BODY or _is_section(s) or s in placed]
    heads = [s for s in found if s not in body]
    calm = any(s.is_accident for s in heads)
    if calm and not any(s.is_attack for s in body):
        return []
    sections = {s.sentence.paragraph for s in body if s.sentence.part is Part.SUBHEAD}
    reader = Reader(item_starts(body, heads) | sections, calm=calm,
                    debunked=any(debunks(s.text) for s in found))
    for scene in body:
        reader.read(scene)
    reader.finish()
    unframed(reader.made)
    sum_up_risen(reader.made)
    told_once(reader.made)
    counted_alike(reader.made)
    share_both(reader.made)
    for scene in heads:
        if best(scene.figures, reader.accidents, tolls_agree) is not Likeness.SAME:
            _head(scene, reader.made)
    return [*reader.made, *reader.apart]


def _is_section(scene: Scene) -> bool:
    """Tell whether a heading between paragraphs names the day or place of what follows."""
    return scene.sentence.part is Part.SUBHEAD and scene.is_label and bool(
        scene.dates or scene.places)


def _place_heads(found: Sequence[Scene]) -> list[Scene]:
    """Give the headings of a digest that open with a place: "Ber : deux morts", "Gao : …"."""
    heads = [s for s in found if s.sentence.part is Part.SUBHEAD and s.wheres
             and heads_with_place(s.text, s.span[0], [w.span for w in s.wheres])]
    return heads if len({s.sentence.paragraph for s in heads}) > 1 else []


def _head(scene: Scene, made: list[Story]) -> None:
    """Add a headline to the story that it names; alone it tells a story only if it says enough."""
    events = [s for s in made if not s.is_sum]
    if scene.is_sum or scene.is_other or (not scene.is_eventful and not events):
        return
    ranked = sorted(((likeness(scene, s, events[0]), -i) for i, s in enumerate(events)),
                    reverse=True)
    if ranked and ranked[0][0] >= 0:
        events[-ranked[0][1]].about.append(scene)
    elif not made and scene.is_eventful and (scene.places or scene.dates):
        made.append(Story([scene]))
