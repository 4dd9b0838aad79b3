"""Sums over several events: what they count, and the events that are then told one by one."""

from __future__ import annotations

import re

from geo.model.vocabulary import DatePrecision
from geo.reports.events.agree import SETTLED, Likeness, fineness, places_agree, tolls_agree
from geo.reports.events.cues import goes_on, tells_of_several
from geo.reports.events.harm_words import counts_enemy
from geo.reports.events.likeness import best, is_vague, share_name
from geo.reports.events.scenes import Scene
from geo.reports.events.shares import has_voice
from geo.reports.events.story import Story
from geo.reports.events.sum_cues import brings_to, is_item, is_next_item, totals
from geo.reports.events.uncounted import hits_back
from geo.reports.model import Side, WhenRole

_STRIKES = re.compile(r"\b(?:attacks|strikes|raids|ambushes|operations|killings|attaques|"
                      r"frappes|embuscades|op[ée]rations|tueries)\b", re.IGNORECASE)
_FROM_AFAR = re.compile(r"\b(?:(?:air ?)?strikes|shellings|frappes|tirs|bombardements)\b",
                        re.IGNORECASE)
_TWO = 2
_SHORTLY = 3  # paragraphs behind an event in which another counts its dead
TWICE = 2  # how far two accounts of the same dead part
_ALSO = re.compile(r"\b(?:also|too|as well|[ée]galement|aussi|de m[êe]me)\b", re.IGNORECASE)


def summed(focus: Story, made: list[Story]) -> Story:
    """Make a sum of a sentence that told together what is now told one by one."""
    last = focus.scenes[-1] if focus.scenes else None
    if focus.is_sum or last is None or not _tells_many(last):
        return focus
    whole = Story([last], is_sum=True)
    focus.scenes.remove(last)
    if focus.scenes:
        made.append(whole)
    else:
        whole.about = focus.about
        made[made.index(focus)] = whole
    return whole


def _tells_many(scene: Scene) -> bool:
    """Tell whether strikes are told in the plural, or on several days."""
    days = {w.start for w in scene.dates if w.precision is DatePrecision.DAY}
    return len(days) > 1 or tells_of_several(scene.text) or _STRIKES.search(scene.text) is not None


def item_of(scene: Scene, focus: Story | None) -> Story | None:
    """Give the sum of which a scene takes up an event: "the first hit a bus", "hours later"."""
    if focus is None or not (scene.is_armed or (scene.places and is_item(scene.text))):
        return None
    if focus.is_sum:
        item = is_item(scene.text) or _is_one_of(scene, focus)
        return focus if focus.dates and item else None
    then = goes_on(scene.text) and scene.is_attack
    apart = focus.day_of is not None and (then or _is_elsewhere(scene, focus))
    return focus.day_of if scene.sets_apart or apart or is_next_item(scene.text) else None


def _is_one_of(scene: Scene, whole: Story) -> bool:
    """Tell whether a sentence behind "two attacks on Thursday killed 60" tells where one was."""
    days = {w.start for w in whole.dates if w.precision is DatePrecision.DAY}
    near = scene.sentence.paragraph - whole.all_scenes[-1].sentence.paragraph <= 1
    return len(days) == 1 and near and _is_elsewhere(scene, None)


def _is_elsewhere(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a sentence puts an attack at a place, another than the event in focus."""
    if not scene.is_attack or scene.dates or scene.figures:
        return False
    pins = [w for w in scene.places if w.resolution.is_pin]
    if focus is not None and focus.places and _ALSO.search(scene.text):
        named = any(fineness(w) <= SETTLED for w in scene.places)
        return named and not share_name(scene, focus)
    return bool(pins) and (focus is None or (bool(focus.places) and all(
        places_agree(a, b) is Likeness.APART for a in pins for b in focus.places)))


def counts_all(scene: Scene, made: list[Story]) -> bool:
    """Tell whether a bare figure is that of all events told: "the 13 deaths", after 4 and 9."""
    events = [s for s in made if not s.is_sum and s.figures]
    bare = not (scene.dates or scene.places or scene.shift) and len(scene.figures) == 1
    if not bare or len(events) < _TWO or scene.sets_apart:
        return False
    dead = [{t.low for t in s.figures if t.low} for s in events]
    one = all(len(lows) == 1 for lows in dead)
    return one and sum(map(max, dead)) == scene.figures[0].low


def adds_up(scene: Scene, focus: Story | None) -> bool:
    """Take "42 in all" for the toll of the event whose places were just told one by one."""
    if focus is None or focus.is_sum or not totals(scene.text):
        return False
    if not focus.figures and (scene.dates or scene.places or _STRIKES.search(scene.text)):
        return False
    again = best(scene.figures, focus.figures, tolls_agree) is Likeness.SAME
    far = scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph
    near = 0 if focus.figures else 1
    if not again and far > near and not (far <= _SHORTLY and _counts_anew(scene, focus)):
        return False
    if any(w.role is WhenRole.PERIOD for w in scene.whens):
        return False
    focus.scenes.append(scene)
    return True


def _counts_anew(scene: Scene, focus: Story) -> bool:
    """Tell whether somebody else's whole toll of the report's first event is given: "18 in all"."""
    bare = not (scene.dates or scene.places) and has_voice(scene.text)
    return bare and focus.is_first and _is_rival(scene, focus)


def strikes_again(scene: Scene, focus: Story | None) -> bool:
    """Take "several strikes on X left 21 dead" for another's word on what was just told of X."""
    if focus is None or focus.is_sum or not focus.scenes or not _FROM_AFAR.search(scene.text):
        return False
    far = scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph
    if far > 1 or not focus.dates or any(t.total for t in scene.figures) or any(
            w.role is WhenRole.PERIOD for w in scene.whens):
        return False
    here = any(fineness(a) <= SETTLED and places_agree(a, b) is Likeness.SAME
               for a in scene.places for b in focus.places) or (
        focus.is_first and is_vague(focus) and not scene.dates)
    if not (here and _is_rival(scene, focus)):
        return False
    focus.scenes.append(scene)
    return True


def _is_rival(scene: Scene, focus: Story) -> bool:
    """Tell whether figures are so close that they may count the same dead."""
    mine, theirs = ([t.low for t in s.figures if t.low] for s in (scene, focus))
    return bool(mine and theirs) and max(mine) <= TWICE * max(theirs) <= TWICE**2 * max(mine)


def add_to_sum(scene: Scene, made: list[Story], focus: Story | None) -> Story:
    """Add a sum to the one that it repeats or rounds off, else make another of it."""
    told = scene.figures or scene.harms
    if focus is not None and focus.is_sum and (_is_remainder(scene) or not told):
        focus.about.append(scene)
        return focus
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
    again = len(mine) > 1 and sum(t.low or 0 for t in mine) in {t.low for t in theirs}
    return again or any(tolls_agree(a, b) is Likeness.SAME for a in mine for b in theirs)


def _is_remainder(scene: Scene) -> bool:
    """Tell whether nobody more is counted: "many others were hurt", "50 attackers died"."""
    told = (*scene.figures, *scene.harms)
    enemies = hits_back(scene) or all(
        t.side is Side.FIGHTERS and counts_enemy(t.text) for t in told)
    vague = all(t.low is None and t.high is None for t in told) and not scene.accused
    return bool(told) and (enemies or vague) and not (scene.whens or scene.places or scene.shift)
