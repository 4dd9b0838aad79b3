"""One event of a report: its scenes, and what they say of when, where and how many."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from operator import attrgetter

from geo.model.vocabulary import DatePrecision
from geo.reports.events.scenes import Scene
from geo.reports.model import Toll, When, Where

_SPAN = attrgetter("span")


@dataclass
class Story:
    """Scenes of one event, in the order of the text; ``about`` are sentences that speak of it."""

    scenes: list[Scene] = field(default_factory=list)
    about: list[Scene] = field(default_factory=list)
    is_sum: bool = False
    is_frame: bool = False  # several attacks told at once, of which each is then told
    is_first: bool = False
    in_digest: bool = False
    abroad: bool = False  # an item on another country
    is_summed: bool = False  # the report opened with a sum that it fills alone
    day_of: Story | None = None    # the sum of one day of which it is an item
    base: Story | None = None      # the event by whose day it is dated, and how many days later
    shift: int = 0
    goes_on: Story | None = None   # what its doers did before, on the same day
    place_of: Story | None = None  # "there": the story whose place it shares
    anchor: Where | None = None    # the place that its first words point back to
    held: Where | None = None      # the unit that must hold a place that nobody knows
    before: Where | None = None    # the one place named right before it, if it names none
    is_outside: bool = False       # they put it at that place's edge
    borrowed: tuple[When, ...] = ()  # the day told where it has its place from

    @property
    def dates(self) -> list[When]:
        """Give the dates of what happened."""
        own = [w for s in self.scenes for w in s.dates]
        if self.shift and not any(w.start for w in own):
            return self._by_base() or own
        whole = self.day_of or self.goes_on
        return own or (whole.dates if whole else list(self.borrowed))

    def _by_base(self) -> list[When]:
        """Give the day that lies so many days before or after the other event's."""
        days = [w for w in self.base.dates if w.precision is DatePrecision.DAY and w.start] \
            if self.base else []
        return [replace(w, start=day, end=day) for w in days[:1]
                if w.start and (day := w.start + timedelta(self.shift))]

    @property
    def places(self) -> list[Where]:
        """Give the places where it happened."""
        own = [w for s in self.scenes for w in s.places]
        return own or (self.place_of.places if self.place_of else [])

    @property
    def figures(self) -> list[Toll]:
        """Give the whole figures of people killed."""
        return [t for s in self.scenes for t in s.figures]

    @property
    def all_scenes(self) -> list[Scene]:
        """Give every scene that tells or speaks of it, in the order of the text."""
        return sorted([*self.scenes, *self.about], key=_SPAN)
