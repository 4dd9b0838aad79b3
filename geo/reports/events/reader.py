"""A reader who goes through the body of a report with one story in focus."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from geo.model.vocabulary import DatePrecision
from geo.reports.events.agree import Likeness, dates_agree, places_agree, tolls_agree
from geo.reports.events.asides import announces, is_posted, turns_topic
from geo.reports.events.cues import calls_accident, later
from geo.reports.events.harm_words import counts_bodies, wounded_died
from geo.reports.events.joining import NEXT, continues, place
from geo.reports.events.lands import far_away, land_of
from geo.reports.events.likeness import best
from geo.reports.events.merging import as_sum, contradicts
from geo.reports.events.own_event import of_day
from geo.reports.events.owning import had_been_held
from geo.reports.events.periods import counts_months, periods
from geo.reports.events.revisions import revised
from geo.reports.events.scenes import Scene, joined
from geo.reports.events.settings import concedes, nobody_claims
from geo.reports.events.story import Story
from geo.reports.events.untrue import denies_rumour, nothing_happened
from geo.reports.model import DeedKind, Toll, WhenRole

_THEY = re.compile(r"\W*(?:he|she|they|both|ils?|elles?)\b")
_QUOTES = ('"', "“", "«", "'")


@dataclass
class Reader:
    """What a reader has in mind while the text goes on."""

    items: frozenset[int] = frozenset()  # paragraphs that open an item of a digest
    calm: bool = False  # the headline tells of an accident or a disease
    debunked: bool = False  # it says that others tell what is not so
    made: list[Story] = field(default_factory=list)
    past: int = 0  # stories of the items before
    item: int = -1
    before: list[Scene] = field(default_factory=list)  # speaks of an event yet to be told
    focus: Story | None = None
    lead: Scene | None = None  # a day or place that waits for what happened there
    waiting: list[Scene] = field(default_factory=list)  # what was said since then
    aside: tuple[Toll, ...] = ()  # an accident's toll, while nothing else is told
    accidents: list[Toll] = field(default_factory=list)
    count: Scene | None = None  # what somebody counted over months
    crash: Scene | None = None  # the accident that is being told
    apart: list[Story] = field(default_factory=list)  # of other countries
    abroad: tuple[int, bool] | None = None  # where an item on another country begins, if it goes on
    last: int = -1  # the paragraph of the scene before

    def read(self, scene: Scene) -> None:
        """Take in the next scene."""
        self._turn(scene)
        if self._is_abroad(scene) or far_away(scene):
            self._keep_apart(scene)
            return
        scene = self._counted(scene)
        rumour = self.debunked and is_posted(scene.text)
        if nothing_happened(scene.text):
            self._deny(scene)
            return
        if rumour or announces(scene.text) or self._is_aside(scene):
            return
        if self.focus is not None and _tells_before(scene, self.focus):
            self.focus.about.append(scene)
            return
        scene = self._led(scene)
        if self._turns_back(scene):
            return
        if _sets(scene, self.focus):
            self._lead(scene)
        else:
            self._go_on(scene)
        self._begin(scene)

    def _is_abroad(self, scene: Scene) -> bool:
        """Tell whether an item of a digest is about another country: "NIGER — Gunmen killed …"."""
        paragraph = scene.sentence.paragraph
        told = land_of(scene.text) if paragraph != self.last else None
        if told is not None:
            self.abroad = (paragraph, told[1]) if told[0] else None
        self.last = paragraph
        if self.abroad is None:
            return False
        if paragraph > self.abroad[0] and not self.abroad[1]:
            self.abroad = None
        return self.abroad is not None

    def _keep_apart(self, scene: Scene) -> None:
        """Keep what happened in another country, for somebody to have spoken of."""
        if scene.is_eventful or not self.apart:
            self.apart.append(Story([scene], abroad=True))
        else:
            self.apart[-1].about.append(scene)

    def _deny(self, scene: Scene) -> None:
        """Take in that nothing happened: it tells no event, and what was posted is none either."""
        if self.focus is None:
            self.debunked, self.lead = True, None
        elif not denies_rumour(scene.text):
            self.focus.about.append(scene)

    def _turns_back(self, scene: Scene) -> bool:
        """Go back to the report's own event where its day is named behind one that was recalled."""
        mine = self.made[self.past:]
        if self.focus is None or scene.is_eventful or scene.is_other or scene.is_general:
            return False
        own = of_day(scene, mine, self.focus) if self.focus in mine else None
        if own is not None:
            own.about.append(scene)
            self.focus = own
        return own is not None

    def _counted(self, scene: Scene) -> Scene:
        """Make a sum of a figure that follows what somebody counted over months: by whom."""
        if counts_months(scene):
            self.count = scene
            return scene
        held = self.count
        if held is None or held.sentence.paragraph != scene.sentence.paragraph:
            return scene
        bare = scene.figures and not (scene.dates or scene.places or scene.beside)
        return replace(as_sum(scene), whens=(*periods(held), *scene.whens)) if bare else scene

    def finish(self) -> None:
        """Give the event in focus a day or place behind it that led to nothing."""
        if self.lead is None or self.focus is None:
            return
        told = min((w.start for w in self.focus.dates if w.start), default=None)
        later = all(w.start and told and w.start >= told for w in self.lead.dates)
        if later and self.lead.sentence.paragraph == self.focus.all_scenes[-1].sentence.paragraph:
            self.focus.about.append(self.lead)

    def _go_on(self, scene: Scene) -> None:
        """Put a scene where it belongs, and what led to it with it."""
        waits = self.lead is not None and not scene.is_eventful
        focus = self._read(scene)
        self.focus = self.focus if scene.in_passing and self.focus is not None else focus
        if waits and not (self.focus and scene in self.focus.all_scenes):
            self.waiting.append(scene)
        elif self.focus is not None and scene.parts:
            self.focus.about += [s for s in self.waiting if _near(s, scene)]
            self.waiting = []

    def _turn(self, scene: Scene) -> None:
        """Leave everything behind where a digest turns to its next item, or to another topic."""
        paragraph = scene.sentence.paragraph
        if paragraph != self.item and (paragraph in self.items or turns_topic(scene.text)):
            self.item, self.past = paragraph, len(self.made)
            self.focus = self.lead = self.crash = None
            self.aside, self.waiting = (), []

    def _lead(self, scene: Scene) -> None:
        """Keep a day or place for what happened there, with the one before unless they differ."""
        if self.lead is not None and (
                contradicts(self.lead, scene) or not _near(self.lead, scene)):
            self.before.append(self.lead)
            self.lead = None
        self.lead = joined(self.lead, scene) if self.lead else scene

    def _read(self, scene: Scene) -> Story | None:
        """Put a scene where it belongs among the stories of this item."""
        mine = self.made[self.past:]
        focus = place(scene, mine, self.focus)
        self.made[self.past:] = mine
        if focus is not None and self.items and self.item in self.items:
            focus.in_digest = True
        return focus

    def _is_aside(self, scene: Scene) -> bool:
        """Tell whether an accident's toll is told once more."""
        if scene.is_accident:
            self._take_back(scene)
            self._crashed(scene)
        elif scene.is_other:
            self._turn_away()
        of_crash = scene.is_accident or self._is_of_crash(scene) or self._is_one_more(scene)
        if of_crash:
            self.aside = self.aside or scene.figures
            self.accidents += scene.figures
            return not scene.is_accident
        if self._is_counted_again(scene):
            return True
        if scene.is_eventful:
            self.aside = ()
        return False

    def _turn_away(self) -> None:
        """Let go of a day or place where politics are told: it was theirs."""
        if self.lead is not None:
            self.before.append(self.lead)
            self.lead = None

    def _is_one_more(self, scene: Scene) -> bool:
        """Tell whether more people died, by nobody's hand, where accidents alone are told."""
        only = bool(self.accidents) and not (self.made or self.items)
        return only and bool(scene.figures) and not (scene.is_armed or scene.is_sum)

    def _is_counted_again(self, scene: Scene) -> bool:
        """Tell whether a sum or figure is that of the accidents of which the report tells."""
        attacks = any(d.kind is DeedKind.GENERAL for d in scene.deeds)  # "attacks left 233 dead"
        unarmed = scene.is_sum and not (scene.is_armed or attacks)
        if unarmed and (self.calm or (self.aside and not self.items)):
            return True
        return best(scene.figures, self.aside, tolls_agree) is Likeness.SAME

    def _crashed(self, scene: Scene) -> None:
        """Keep an accident in mind, unless its paragraph tells of an event; a lead was its own."""
        last = self.focus.all_scenes[-1] if self.focus and self.focus.all_scenes else None
        if last is None or last.sentence.paragraph != scene.sentence.paragraph:
            self.crash, self.lead = scene, None

    def _is_of_crash(self, scene: Scene) -> bool:
        """Tell whether a figure counts those whom the accident of the same paragraph hurt."""
        if self.crash is None or self.crash.sentence.paragraph != scene.sentence.paragraph:
            return False
        if scene.is_armed or any(w.precision is DatePrecision.DAY for w in scene.dates):
            self.crash = None
            return False
        return scene.is_eventful

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
        if lead is None or scene.is_general or not scene.is_eventful:
            return scene
        self.lead = None
        away = self.focus is not None and _adjoin(lead, scene) and best(
            lead.dates, self.focus.dates, dates_agree) is Likeness.APART
        first = away or self.focus is None or self.focus.is_sum
        for told in (lead, *_day_of(lead), *_same_scene(lead, scene)):
            if _tells_of(told, scene, is_first=first):
                return joined(told, scene)
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
    if concedes(scene.text) or nobody_claims(scene.text):
        return False
    return bool(scene.dates or scene.places) and (focus is None or not continues(scene, focus))


def _tells_before(scene: Scene, focus: Story) -> bool:
    """Tell whether words only say how the dead had been taken: "they had been led off by …"."""
    theirs = not scene.places or _THEY.match(scene.low)
    held = had_been_held(scene.low) and bool(theirs) and not scene.figures
    return held and bool(focus.figures) and _near(focus.all_scenes[-1], scene)


def _near(first: Scene, second: Scene) -> bool:
    return second.sentence.paragraph - first.sentence.paragraph <= 1


def _tells_of(lead: Scene, scene: Scene, *, is_first: bool) -> bool:
    """Tell whether a sentence tells the harm for which the one before it set the scene."""
    years = {w.precision for w in lead.dates} == {DatePrecision.YEAR}
    own = scene.dates or (years and any(w.role is WhenRole.OTHER for w in scene.whens))
    heads = lead.text.rstrip().endswith(":") and _near(lead, scene)  # "Ber :"
    dated = bool(own) and (bool(lead.dates) or not (heads or _adjoin(lead, scene)))
    placed = bool(scene.places) and (bool(lead.places) or not lead.dates)
    # a later word on an event told before
    again = bool(scene.figures) and (revised(scene.text) or wounded_died(scene.text))
    # before anything is told, "the attack" and "the bodies" are what the scene was set for
    known = scene.refers_back or counts_bodies(scene.text) or again or _is_remark(scene)
    found = is_first and later(scene.text) and counts_bodies(scene.text)  # "Two days later"
    bare = not ((dated and not found) or placed or (known and not is_first))
    return _near(lead, scene) and bare and not (scene.is_other or scene.is_sum)


def _day_of(lead: Scene) -> list[Scene]:
    """Give the day that was told behind a place which is not that of what happened."""
    return [s for s in lead.parts[1:] if s.dates and not s.places]


def _same_scene(lead: Scene, scene: Scene) -> list[Scene]:
    """Give the day of words right before that name the place once more: "left X. In X itself …"."""
    here = best(lead.places, scene.places, places_agree) is Likeness.SAME
    return [replace(lead, wheres=())] if here and lead.dates and _adjoin(lead, scene) else []


def _is_remark(scene: Scene) -> bool:
    """Tell whether somebody is quoted who counts nobody."""
    return scene.text[:1] in _QUOTES and not scene.figures


def _adjoin(lead: Scene, scene: Scene) -> bool:
    """Tell whether a sentence follows, in one paragraph, the one that set the scene."""
    same = lead.sentence.paragraph == scene.sentence.paragraph
    return same and scene.span[0] - lead.span[1] <= NEXT
