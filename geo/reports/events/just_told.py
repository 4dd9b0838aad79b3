"""Words on the event that was just told, and not on the report's own: "in that raid"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from geo.model.vocabulary import DatePrecision
from geo.reports.asked import Keyed
from geo.reports.events.agree import Likeness, tolls_agree
from geo.reports.events.cues import EVENTS_EN, another_event
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import WhenRole

_THAT = Keyed(
    ("that ",),
    rf"\b(?:in|during|of|by|from) that (?:[\w-]+ )?(?:{EVENTS_EN})\b|"
    r"^\W*that (?:[\w-]+ )?(?:attack|assault|raid|ambush|strike|bombing|blast|explosion|incident|massacre)\b")
_THESE = Keyed(
    ("these ", "those ", "ces ", "both ", "the two "),
    r"\b(?:these|those|both|the two|ces)(?: deux| two)? (?:[\w-]+ ){0,2}?(?:attacks|raids|ambushes|assaults|operations|strikes|blasts|"
    r"attaques|embuscades|assauts|op[ée]rations|frappes|explosions)\b")
_NEXT = 1  # paragraphs


def of_that(text: str) -> bool:
    """Tell whether words point to the event that was just told.

    >>> of_that("Twenty died in that raid"), of_that("Twenty died in the raid")
    (True, False)
    """
    return bool(_THAT.search(low(text)))


def is_its_toll(scene: Scene, focus: Story, first: Story) -> bool:
    """Tell whether a toll is that of an event which has none so far, and not the report's first.

    "Nine died in Ber. On Sunday a truck hit a mine near Gossi, the army said. ¶ The toll is two."
    """
    if focus is first or focus.is_sum or focus.figures or not (scene.figures and first.figures):
        return False
    near = scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph <= _NEXT
    told = any(s.is_attack for s in focus.scenes)
    alike = max(tolls_agree(a, b) for a in scene.figures for b in first.figures)
    return near and told and alike is Likeness.APART


def is_older_one(scene: Scene, story: Story) -> bool:
    """Tell whether "in May, another attack" is none that a report tells without its day."""
    coarse = bool(scene.dates) and all(
        w.precision in (DatePrecision.MONTH, DatePrecision.YEAR) for w in scene.dates)
    known = story.figures and not story.dates
    return bool(coarse and known) and scene.is_attack and another_event(scene.text) and not (
        another_event(story.scenes[0].text))


def counts_of_these(scene: Scene, made: list[Story], focus: Story | None) -> bool:
    """Take "these attacks left six dead" for the toll of the one event told, as yet uncounted."""
    if focus is None or focus.is_sum or [s for s in made if not s.is_sum] != [focus]:
        return False
    if any(not t.vague for t in focus.figures) or not any(not t.vague for t in scene.figures):
        return False
    near = scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph <= _NEXT
    own = scene.dates or scene.places or any(w.role is WhenRole.PERIOD for w in scene.whens)
    if not near or own or not _THESE.search(low(scene.text)):
        return False
    focus.scenes.append(scene)
    return True
