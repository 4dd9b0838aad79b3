"""An opening that tells of several attacks of a day at once; each is then told with its place."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import DatePrecision
from geo.reports.asked import Keyed
from geo.reports.events.agree import Likeness, is_village, places_agree
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Where

_ATTACKS = Keyed(  # "two attacks hit X and Y", "une double attaque a visé l'armée"
    ("attack", "raid", "ambush", "assault", "attaque", "embuscade", "assaut", "attentat", "bombing"),
    r"^.{0,40}?\b(?:(?:two|three|four|five|several|deux|trois|quatre|cinq|plusieurs) (?:[\w-]+ )?(?:attacks|raids|ambushes|assaults|bombings|attaques|embuscades|assauts|attentats)|"
    r"(?:twin|double|triple) (?:attacks?|raids?|assaults?|bombings?|attaques?|assauts?|attentats?)|"
    r"(?:series|wave|string|serie|vague) (?:of|de|d') ?(?:[\w-]+ )?(?:attacks|raids|ambushes|assaults|bombings|attaques|embuscades|assauts|attentats))\b"
    r"(?! (?:against|on|contre) (?:a|an|one|un|une) )")
_UNIT = re.compile(r"\b(?:cercle|circle|district|r[ée]gion|commune|province)s?\b", re.IGNORECASE)
_NEAR = 1  # paragraphs


def opens_several(scene: Scene, made: list[Story]) -> bool:
    """Tell whether a report begins with several attacks of one day, and counts nobody."""
    if made or scene.tolls or _ATTACKS.search(scene.low) is None:
        return False
    villages = [w for w in scene.places if _is_town(w)]
    days = {w.start or w.text for w in scene.dates if w.precision is DatePrecision.DAY}
    return len(days) == 1 and len(villages) != 1 and scene.is_eventful and not scene.refers_back


def within_frame(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Give all of several attacks told at once, or the one of them that a sentence tells."""
    if opens_several(scene, made):
        made.append(Story([scene], is_sum=True, is_frame=True))
        return made[-1]
    frame = made[0] if made else None
    if frame is None or focus is None or not _frames(frame) or scene.dates or (
            scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph > _NEAR):
        return None
    if focus is frame and scene.figures and not (frame.figures or scene.places or scene.parts):
        frame.scenes.append(scene)
        return frame
    named = [w for w in scene.places if _is_town(w)]
    if not named or not (scene.figures or scene.harms or scene.is_attack) or scene.refers_back:
        return None
    own = next((s for s in made[1:] if s.day_of is frame and any(
        places_agree(a, b) is Likeness.SAME for a in named for b in s.places)), None)
    if own is None:
        own = Story(day_of=frame)
        made.append(own)
    own.scenes.append(scene)
    return own


def _frames(story: Story) -> bool:
    """Tell whether a report begins with several attacks of one day, be their dead counted or not."""
    if not story.is_sum or not story.scenes or story.is_frame:
        return story.is_sum and story.is_frame
    opening = story.scenes[0]
    return len({w.start for w in story.dates}) == 1 and _ATTACKS.search(opening.low) is not None


def _is_town(where: Where) -> bool:
    """Tell whether a phrase names a settlement, be it one after which its region is called."""
    found = where.resolution
    return is_village(where) or found.is_pin or bool(found.adm1 and not _UNIT.search(where.text))


def unframed(made: list[Story]) -> None:
    """Take such an opening for an event of its own if nothing is told of any one of them."""
    first = made[0] if made else None
    if first is not None and first.is_frame and not first.figures and not any(
            s.day_of is first for s in made):
        first.is_sum = False
