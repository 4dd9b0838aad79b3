"""Sentences that go back to an event told before: by its day, or saying at last when it was."""

from __future__ import annotations

from geo.reports.events.agree import Likeness, dates_agree, places_agree, tolls_agree
from geo.reports.events.likeness import best
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.turns import of_events, took_place


def goes_back(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Put a sentence with the event whose day it tells at last, or with the sum of all told."""
    untimed = _timed_by(scene, made, focus)
    if untimed is not None:
        untimed.scenes.append(scene)
        return untimed
    if focus is not None and _is_older(scene, made, focus):
        if scene.places:
            made.append(Story([scene]))
        return made[-1] if scene.places else focus
    if focus is None or focus.day_of is None or not _of_all(scene, focus):
        return None
    focus.day_of.about.append(scene)
    return focus


def of_day(scene: Scene, made: list[Story], focus: Story) -> Story | None:
    """Give the report's own event where words name its day again, behind one that was recalled."""
    first = made[0]
    if focus is first or first.is_sum or not scene.dates:
        return None
    back = best(scene.dates, first.dates, dates_agree) is Likeness.SAME
    away = best(scene.dates, focus.dates, dates_agree) is Likeness.APART
    placed = best(scene.places, first.places, places_agree) is Likeness.APART
    return first if back and away and not placed else None


def _timed_by(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Give the event told without its day of which a sentence now says when it was, and where."""
    if not (scene.dates and took_place(scene.text)) or scene.sets_apart:
        return None
    for story in (focus, *made[:1]):
        if story is None or story.is_sum or any(w.start for w in story.dates):
            continue
        if best(scene.figures, story.figures, tolls_agree) is not Likeness.APART:
            return story
    return None


def _is_older(scene: Scene, made: list[Story], focus: Story) -> bool:
    """Tell whether other dead of an earlier day are told behind an event told without its day."""
    first = next((s for s in made if not s.is_sum and s.dates), None)
    if first is None or focus.dates or focus.is_sum or not scene.dates or scene.refers_back:
        return False
    away = best(scene.dates, first.dates, dates_agree) is Likeness.APART
    return away and best(scene.figures, focus.figures, tolls_agree) is Likeness.APART


def _of_all(scene: Scene, focus: Story) -> bool:
    """Tell whether words in a new paragraph speak of all that were told one by one."""
    bare = not (scene.dates or scene.places or scene.figures or scene.harms or scene.shift)
    far = scene.sentence.paragraph > focus.all_scenes[-1].sentence.paragraph
    return focus.day_of is not None and bare and far and of_events(scene.text)
