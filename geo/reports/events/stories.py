"""Scenes → stories: which scenes of a report tell of one and the same event.

The text is read in order with one story in focus, as a reader does. A scene joins the story with
which its date, place and figure agree best; without any of these it stays with the story in focus.
A scene that contradicts every story begins a new one if it brings a date, a place or a figure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from geo.model.vocabulary import DatePrecision
from geo.reports.events.agree import (
    FINENESS,
    Likeness,
    dates_agree,
    fineness,
    places_agree,
    tolls_agree,
)
from geo.reports.events.cues import calls_accident, later, same_place
from geo.reports.events.harm_words import counts_bodies
from geo.reports.events.scenes import Scene, joined
from geo.reports.events.story import Story
from geo.reports.model import Part, Toll, WhenRole

RECALLED = timedelta(3)  # so long before the report's own event, another one is only recalled
NEXT = 3  # characters between a sentence and the next, in one paragraph or over a break
T = TypeVar("T")


def stories(found: Sequence[Scene]) -> list[Story]:
    """Gather scenes into stories: the body first, then headlines, which repeat it."""
    reader = _Reader()
    for scene in (s for s in found if s.sentence.part is Part.BODY):
        reader.read(scene)
    for scene in (s for s in found if s.sentence.part is not Part.BODY):
        if _best(scene.figures, reader.accidents, tolls_agree) is not Likeness.SAME:
            _head(scene, reader.made)
    return reader.made


@dataclass
class _Reader:
    """What a reader has in mind while the text goes on."""

    made: list[Story] = field(default_factory=list)
    before: list[Scene] = field(default_factory=list)  # speaks of an event yet to be told
    focus: Story | None = None
    lead: Scene | None = None  # a day or place that waits for what happened there
    aside: tuple[Toll, ...] = ()  # an accident's toll, while nothing else is told
    accidents: list[Toll] = field(default_factory=list)

    def read(self, scene: Scene) -> None:
        """Take in the next scene."""
        if self._is_aside(scene):
            return
        scene = self._led(scene)
        if _sets(scene, self.focus) and (self.lead is None or _near(self.lead, scene)):
            self.lead = joined(self.lead, scene) if self.lead else scene
        else:
            self.focus = _read(scene, self.made, self.focus)
        self._begin(scene)

    def _is_aside(self, scene: Scene) -> bool:
        """Tell whether an accident's toll is told once more."""
        if scene.is_accident:
            self._take_back(scene)
            self.aside = self.aside or scene.figures
            self.accidents += scene.figures
        elif self.aside and ((scene.is_sum and not scene.is_armed) or _best(
                scene.figures, self.aside, tolls_agree) is Likeness.SAME):
            return True
        elif scene.is_eventful:
            self.aside = ()
        return False

    def _take_back(self, scene: Scene) -> None:
        """Take back the event just told where "the accident" says what it was."""
        if self.focus is None or self.focus.is_sum or self.accidents:
            return
        if not calls_accident(scene.text) or any(s.is_armed for s in self.focus.scenes):
            return
        self.accidents += self.focus.figures
        self.aside = tuple(self.focus.figures)
        self.made.remove(self.focus)
        self.focus = None

    def _led(self, scene: Scene) -> Scene:
        """Join a scene with the sentence before it that named its day or place."""
        lead = self.lead
        if lead is None or not scene.is_eventful:
            return scene
        self.lead = None
        if _tells_of(lead, scene):
            return joined(lead, scene)
        if self.focus is not None:
            self.focus.about.append(lead)
        return scene

    def _begin(self, scene: Scene) -> None:
        """Give the first event what was said of it before it was told."""
        if not self.made:
            self.before.append(scene)
        elif len(self.made) == 1 and not (self.made[0].is_sum or self.made[0].is_first):
            self.made[0].is_first = True
            self.made[0].about += [s for s in self.before if s.refers_back and not s.is_general]


def _sets(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a sentence names a day or place, tells no harm, and goes on with nothing."""
    if scene.is_eventful or scene.is_other or scene.is_general or later(scene.text):
        return False
    return bool(scene.dates or scene.places) and (focus is None or not _continues(scene, focus))


def _near(first: Scene, second: Scene) -> bool:
    return second.sentence.paragraph - first.sentence.paragraph <= 1


def _tells_of(lead: Scene, scene: Scene) -> bool:
    """Tell whether a sentence tells the harm for which the one before it set the scene."""
    dated = bool(scene.dates) and (bool(lead.dates) or not _adjoin(lead, scene))
    placed = bool(scene.places) and (bool(lead.places) or not lead.dates)
    bare = not (dated or placed or scene.refers_back or counts_bodies(scene.text))
    return _near(lead, scene) and bare and not (scene.is_other or scene.is_sum)


def _adjoin(lead: Scene, scene: Scene) -> bool:
    """Tell whether a sentence follows, in one paragraph, the one that set the scene."""
    same = lead.sentence.paragraph == scene.sentence.paragraph
    return same and scene.span[0] - lead.span[1] <= NEXT


def _read(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Put a scene where it belongs; give the story that is in focus after it."""
    if scene.is_sum and scene.is_eventful and not scene.is_accident:
        return _sum(scene, made, focus)
    if scene.is_eventful and not scene.is_other and not scene.is_general:
        return _event(scene, made, focus)
    if scene.is_accident and (scene.dates or scene.places or scene.figures):
        return None  # what follows speaks of that
    if focus is not None and not scene.is_general:
        named = _named_in(scene, made)
        if named is not None and named is not focus and not scene.dates:
            named.about.append(scene)
        elif _continues(scene, focus):
            focus.scenes.append(scene)
        else:
            (focus if not _past(focus, scene, made) else made[0]).about.append(scene)
    return focus


def _named_in(scene: Scene, made: list[Story]) -> Story | None:
    """Give the one event whose place a sentence names that tells of none: "reacted at Léré"."""
    names = {w.resolution.name for w in scene.wheres if w.resolution.is_pin}
    fits = [s for s in made if not s.is_sum
            and any(w.resolution.name in names for w in s.places if w.resolution.is_pin)]
    return fits[0] if len(fits) == 1 else None


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


def _sum(scene: Scene, made: list[Story], focus: Story | None) -> Story:
    same = next((s for s in made if s.is_sum and _same_sum(scene, s)), None)
    if same is None:
        same = Story(is_sum=True)
        made.append(same)
    same.scenes.append(scene)
    return focus if focus is not None and not focus.is_sum and scene.refers_back else same


def _same_sum(scene: Scene, story: Story) -> bool:
    mine, theirs = scene.figures or scene.harms, story.figures or [
        t for s in story.scenes for t in s.harms]
    return any(tolls_agree(a, b) is Likeness.SAME for a in mine for b in theirs)


def _event(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    if focus is not None and not (scene.dates or scene.places) and (
            _past(focus, scene, made) or _counts_others(scene, focus, made)):
        focus = made[0]
    ranked = sorted(((_likeness(scene, s, focus), i) for i, s in enumerate(made) if not s.is_sum),
                    reverse=True)
    if ranked and ranked[0][0] >= 0:
        story = made[ranked[0][1]]
        story.scenes.append(scene)
        return story
    anchored = scene.dates or scene.places or same_place(scene.text)
    if focus is not None and focus.is_sum and not anchored:
        return _sum(scene, made, focus)  # another sum, in a sentence of its own
    told = scene.figures or scene.harms
    dated = any(w.precision is not DatePrecision.YEAR for w in scene.dates)
    elsewhere = scene.places and scene.sets_apart and scene.is_armed
    if not told and not elsewhere and not (anchored and (dated or not made)):
        if focus is not None:
            focus.about.append(scene)
        return focus
    made.append(Story([scene], place_of=focus if _is_there(scene, focus) else None))
    return made[-1]


def _counts_others(scene: Scene, focus: Story, made: list[Story]) -> bool:
    """Tell whether another figure, in a new paragraph, is none of an event that was recalled."""
    mine, theirs = (min((w.start for w in s.dates if w.start), default=None)
                    for s in (focus, made[0]))
    older = mine is not None and theirs is not None and theirs - mine > RECALLED
    return (older and scene.sentence.paragraph > focus.scenes[-1].sentence.paragraph
            and _best(scene.figures, focus.figures, tolls_agree) is Likeness.APART)


def _is_there(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a new event lies where the one in focus does: "there", "the same camp"."""
    if focus is None or scene.places:
        return False
    last = focus.all_scenes[-1]
    near = scene.sentence.paragraph == last.sentence.paragraph
    return same_place(scene.text) or (near and (same_place(last.text) or bool(focus.place_of)))


def _likeness(scene: Scene, story: Story, focus: Story | None) -> int:
    """Give points for what agrees; below zero means another event."""
    when = _finest(scene.dates, story.dates, dates_agree, lambda w: FINENESS.index(w.precision))
    where = _finest(scene.places, story.places, places_agree, fineness)
    toll = _best(scene.figures, story.figures, tolls_agree)
    if Likeness.APART in (when, where):
        return -5
    points = int(when) + int(where) + int(toll)
    if toll is Likeness.APART:
        # Another figure alone is another word on the event in focus, not another event.
        if scene.places and story.places and where <= Likeness.SILENT:
            return -5
        points = int(when) + int(where) if story is focus or when + where > 1 else -1
    if scene.sets_apart and not (when is Likeness.SAME and toll is Likeness.SAME):
        points -= 2
    if scene.refers_back and (story.is_first or story is focus):
        # In a new paragraph "the attack" is the report's own, else the one just told.
        last = story.all_scenes[-1].sentence.paragraph
        return points + (2 if story.is_first else 1 + (scene.sentence.paragraph == last) * 2)
    if story is focus:
        return points
    return points - 1 if points <= Likeness.COMPATIBLE else points


def _finest(mine: Sequence[T], theirs: Sequence[T], agree: Callable[[T, T], Likeness],
            rank: Callable[[T], int]) -> Likeness:
    """Compare the finest of either side: a region that both name makes no event the same."""
    if not mine or not theirs:
        return Likeness.SILENT
    closest = agree(min(mine, key=rank), min(theirs, key=rank))
    return closest if closest is not Likeness.SILENT else _best(mine, theirs, agree)


def _best(mine: Sequence[T], theirs: Sequence[T], agree: Callable[[T, T], Likeness]) -> Likeness:
    """Give the best likeness of any pair; silence where either side says nothing."""
    pairs = [agree(a, b) for a in mine for b in theirs]
    return max(pairs) if pairs else Likeness.SILENT


def _continues(scene: Scene, focus: Story) -> bool:
    """Tell whether a sentence adds a date or a place to the event that was just told."""
    if focus.is_sum or scene.sets_apart or not (scene.dates or scene.places):
        return False
    if any(w.role is WhenRole.PERIOD for w in scene.whens):
        return False  # how things have been there for long
    near = scene.sentence.paragraph - focus.scenes[-1].sentence.paragraph <= 1
    return near and _likeness(scene, focus, focus) >= 0


def _head(scene: Scene, made: list[Story]) -> None:
    """Add a headline to the story that it names; alone it tells a story only if it says enough."""
    events = [s for s in made if not s.is_sum]
    if scene.is_sum or scene.is_other or (not scene.is_eventful and not events):
        return
    ranked = sorted(((_likeness(scene, s, events[0]), -i) for i, s in enumerate(events)),
                    reverse=True)
    if ranked and ranked[0][0] >= 0:
        events[-ranked[0][1]].about.append(scene)
    elif not made and scene.is_eventful and (scene.places or scene.dates):
        made.append(Story([scene]))
