"""Where a scene belongs: to a story told before, to a sum, or to an event of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from geo.model.vocabulary import DatePrecision
from geo.reports.events.adding import ordinal
from geo.reports.events.agree import Likeness, places_agree, tolls_agree
from geo.reports.events.cues import goes_on, hours_later, of_attackers, same_place, tells_of_several
from geo.reports.events.harm_words import wounded_died
from geo.reports.events.likeness import best, likeness
from geo.reports.events.merging import as_sum, is_apart, is_share
from geo.reports.events.relative import days_later
from geo.reports.events.scenes import Scene
from geo.reports.events.shares import is_known
from geo.reports.events.story import Story
from geo.reports.events.sum_cues import brings_to, is_item, totals
from geo.reports.model import WhenRole, Where

_SOME = re.compile(r"\W*\b(?:of (?:them|those|these)|d[’']entre (?:eux|elles))\b", re.IGNORECASE)
RECALLED = timedelta(3)  # so long before the report's own event, another one is only recalled
NEXT = 3  # characters between a sentence and the next, in one paragraph or over a break


def place(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Put a scene where it belongs; give the story that is in focus after it."""
    if scene.is_sum and scene.is_eventful and not scene.is_accident:
        return focus if _adds_up(scene, focus) else _sum(scene, made, focus)
    if focus is not None and focus.is_sum and is_share(scene):
        return _sum(as_sum(scene), made, focus)
    whole = _item_of(scene, focus)
    if whole is not None:
        made.append(Story([scene], day_of=whole))
        return made[-1]
    if scene.is_eventful and not scene.is_other and not scene.is_general:
        return _event(scene, made, focus)
    if scene.is_accident and (scene.dates or scene.places or scene.figures):
        return None  # what follows speaks of that
    if focus is not None and not scene.is_general:
        _add(scene, made, focus)
    return focus


def _item_of(scene: Scene, focus: Story | None) -> Story | None:
    """Give the sum of which a scene takes up an event: "the first hit a bus", "hours later"."""
    if focus is None or not scene.is_armed:
        return None
    if focus.is_sum:
        item = is_item(scene.text) or _is_one_of(scene, focus)
        return focus if focus.dates and item else None
    apart = focus.day_of is not None and _is_elsewhere(scene, focus)
    return focus.day_of if scene.sets_apart or apart else None


def _is_one_of(scene: Scene, whole: Story) -> bool:
    """Tell whether a sentence behind "two attacks on Thursday killed 60" tells where one was."""
    days = {w.start for w in whole.dates if w.precision is DatePrecision.DAY}
    next_to = scene.sentence.paragraph == whole.all_scenes[-1].sentence.paragraph
    return len(days) == 1 and next_to and _is_elsewhere(scene, None)


def _is_elsewhere(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a sentence puts an attack at a place, another than the event in focus."""
    if not scene.is_attack or scene.dates or scene.figures:
        return False
    pins = [w for w in scene.places if w.resolution.is_pin]
    return bool(pins) and (focus is None or (bool(focus.places) and all(
        places_agree(a, b) is Likeness.APART for a in pins for b in focus.places)))


def _add(scene: Scene, made: list[Story], focus: Story) -> None:
    """Add what is no event by itself to the story of which it speaks."""
    if is_apart(scene, focus):
        return
    named = _named_in(scene, made)
    if named is not None and named is not focus and not scene.dates:
        named.about.append(scene)
    elif continues(scene, focus):
        focus.scenes.append(scene)
    else:
        (focus if not _past(focus, scene, made) else made[0]).about.append(scene)


def _named_in(scene: Scene, made: list[Story]) -> Story | None:
    """Give the one event whose place a sentence names that tells of none: "reacted at Léré"."""
    named = {_key(w) for w in scene.wheres} - {""}
    fits = [s for s in made if not s.is_sum and any(_key(w) in named for w in s.places)]
    return fits[0] if len(fits) == 1 else None


def _key(where: Where) -> str:
    """Give what names a pin or a commune; nothing for wider units."""
    found = where.resolution
    return found.name if found.is_pin else where.ref if found.adm3 else ""


def _past(focus: Story, scene: Scene, made: list[Story]) -> bool:
    """Tell whether a new paragraph leaves what was only recalled, for the report's own event."""
    first = made[0]
    if focus is first or first.is_sum or not focus.scenes:
        return False
    if scene.sentence.paragraph == focus.all_scenes[-1].sentence.paragraph:
        return False
    mine, theirs = (min((w.start for w in s.dates if w.start), default=None)
                    for s in (focus, first))
    older = mine is not None and theirs is not None and theirs - mine > RECALLED
    if older or focus.is_sum or any(s.recalls for s in focus.scenes):
        return scene.sentence.start - focus.all_scenes[-1].span[1] > NEXT
    return scene.refers_back


def _adds_up(scene: Scene, focus: Story | None) -> bool:
    """Take "42 in all" for the toll of the event whose places were just told one by one."""
    if focus is None or focus.is_sum or not (totals(scene.text) and focus.figures):
        return False
    again = best(scene.figures, focus.figures, tolls_agree) is Likeness.SAME
    if not again and scene.sentence.paragraph != focus.all_scenes[-1].sentence.paragraph:
        return False
    if any(w.role is WhenRole.PERIOD for w in scene.whens):
        return False
    focus.scenes.append(scene)
    return True


def _sum(scene: Scene, made: list[Story], focus: Story | None) -> Story:
    same = next((s for s in made if s.is_sum and _same_sum(scene, s)), None)
    if same is None:
        same = Story(is_sum=True)
        made.append(same)
    same.scenes.append(scene)
    aside = scene.refers_back or brings_to(scene.text)
    return focus if focus is not None and not focus.is_sum and aside else same


def _same_sum(scene: Scene, story: Story) -> bool:
    mine, theirs = scene.figures or scene.harms, story.figures or [
        t for s in story.scenes for t in s.harms]
    return any(tolls_agree(a, b) is Likeness.SAME for a in mine for b in theirs)


def _counts_known(scene: Scene, focus: Story | None) -> bool:
    """Tell whether it only speaks of those whom the event in focus counts: "the two who died"."""
    if focus is None or focus.is_sum or not scene.figures:
        return False
    lows = {t.low for t in focus.figures}
    return all(is_known(t, scene) and t.low in lows for t in scene.figures)


def _event(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    if focus is not None and _counts_known(scene, focus) and not scene.places:
        focus.about.append(scene)
        return focus
    if focus is not None and not (scene.dates or scene.places) and (
            _past(focus, scene, made) or _counts_others(scene, focus, made)):
        focus = made[0]
    base = _dated_by(scene, made, focus)
    shift = scene.shift or days_later(scene.dates[0].text if scene.dates else "")
    ranked = sorted(((likeness(scene, s, focus), i) for i, s in enumerate(made) if not s.is_sum),
                    reverse=True)
    if ranked and ranked[0][0] >= 0 and not scene.shift:
        story = made[ranked[0][1]]
        story.scenes.append(scene)
        return story
    if focus is not None and not focus.is_sum and (
            _only_counts(scene) or _counts_on(scene, focus) or _counts_some(scene)):
        focus.scenes.append(replace(scene, whens=(), wheres=()))
        return focus
    anchored = scene.shift or scene.dates or scene.places or same_place(scene.text)
    if focus is not None and focus.is_sum and not anchored:
        return _sum(scene, made, focus)  # another sum, in a sentence of its own
    told = scene.figures or scene.harms
    dated = scene.shift or any(w.precision is not DatePrecision.YEAR for w in scene.dates)
    elsewhere = scene.places and scene.sets_apart and scene.is_armed
    if not told and not elsewhere and not (anchored and (dated or not made)):
        if focus is not None:
            focus.about.append(scene)
        return focus
    made.append(Story([scene], place_of=focus if _is_there(scene, focus) else None,
                      base=base, shift=shift if base and not base.is_sum else 0,
                      goes_on=focus if focus and not focus.is_sum and _same_day(scene) else None))
    return made[-1]


def _same_day(scene: Scene) -> bool:
    """Tell whether it goes on with those told of before, or some hours after them."""
    return goes_on(scene.text) or hours_later(scene.text)


def _only_counts(scene: Scene) -> bool:
    """Tell whether it gives a figure and tells of no deed: days and places in it are others'."""
    told = scene.deeds or scene.harms or scene.accused
    return bool(scene.figures) and not (told or scene.dates or scene.parts)


def _counts_some(scene: Scene) -> bool:
    """Tell whether it counts some of those told of before: "killed five of them"."""
    return bool(scene.figures) and not scene.places and all(
        _SOME.search(t.text) or _SOME.match(scene.behind(t.span)[len(t.text):])
        for t in scene.figures)


def _counts_on(scene: Scene, focus: Story) -> bool:
    """Tell whether more of those told of died: "a sixth died in Gao", "two wounded died there"."""
    if scene.is_armed or not focus.figures:
        return False
    most = max(t.low or 0 for t in focus.figures)
    later = wounded_died(scene.text) and not scene.dates
    return bool(scene.figures) and (later or any(ordinal(t) == most + 1 for t in scene.figures))


def _dated_by(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Give the event by which another is dated: the one just told, else the report's own."""
    events = [s for s in made if not s.is_sum]
    near = focus in events and focus is not None and (
        focus.all_scenes[-1].sentence.paragraph == scene.sentence.paragraph
        or not any(w.start for w in events[0].dates))
    return focus if near or not events or not scene.shift else events[0]


def _counts_others(scene: Scene, focus: Story, made: list[Story]) -> bool:
    """Tell whether another figure, in a new paragraph, is none of an event that was recalled."""
    mine, theirs = (min((w.start for w in s.dates if w.start), default=None)
                    for s in (focus, made[0]))
    older = mine is not None and theirs is not None and theirs - mine > RECALLED
    return (older and scene.sentence.paragraph > focus.scenes[-1].sentence.paragraph
            and best(scene.figures, focus.figures, tolls_agree) is Likeness.APART)


def _is_there(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a new event lies where the one in focus does: "there", "the same camp"."""
    if focus is None or scene.places:
        return False
    last = focus.all_scenes[-1]
    near = scene.sentence.paragraph == last.sentence.paragraph
    return same_place(scene.text) or (near and (same_place(last.text) or bool(focus.place_of)))


def continues(scene: Scene, focus: Story) -> bool:
    """Tell whether a sentence adds a date or a place to the event that was just told."""
    if focus.is_sum or scene.sets_apart or not (scene.dates or scene.places):
        return False
    if any(w.role is WhenRole.PERIOD for w in scene.whens):
        return False  # how things have been there for long
    if tells_of_several(scene.text) and not scene.places:
        return False  # "the group claimed several attacks of last week"
    near = scene.sentence.paragraph - focus.scenes[-1].sentence.paragraph <= 1
    near = near or (focus.is_first and of_attackers(scene.text))
    return near and likeness(scene, focus, focus) >= 0
