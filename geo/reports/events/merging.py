"""Stories that are none of their own: sums that one event fills, sweeps that harm nobody else."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.model.vocabulary import EventType, Prop
from geo.reports.asked import Begun
from geo.reports.events.agree import Likeness, dates_agree, places_agree
from geo.reports.events.harm_words import only_death
from geo.reports.events.means import means_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import HARMFUL, Deed, Side, WhenRole

_RIFLE = re.compile(r"\bfusils? d[’']$", re.IGNORECASE)  # "fusils d’assaut"
_DOUBTED = Begun(  # others say that it was no fight
    "abu acc all are auc com con de des eta exa fig jih mil non pre pré son ter vio wer éta",
    r"\b(?:all[ée]gations?|accus\w+|pr[ée]occup\w+|concern\w*|alleg\w+)\b[^.;]{0,120}\b"
    r"(?:exactions?|violations?|abus(?:es)?|civil\w*|villageois|villagers)\b|"
    r"\b(?:were|[ée]taient|sont|are) (?:all |only |in fact |actually |tous |toutes |en fait |en r[ée]alit[ée] |des |de simples )*"
    r"(?:unarmed |innocent |simple )*(?:civilians?|civils?|villag\w+|herders|[ée]leveurs|farmers|cultivateurs|traders|commer[çc]ants|"
    r"miners|orpailleurs|innocents?)\b|\bnone of (?:them|the dead|those killed)\b|\baucun (?:d[’']\w+ )?n[’'][ée]tait arm[ée]|"
    r"\b(?:not|pas|no) (?:des |de )?(?:fighters|terrorists|jihadists|militants|terroristes|combattants|jihadistes)\b|"
    r"\b(?:exactions?|violations?|abuses)\b[^.;]{0,60}\b(?:enqu[êe]te|inquiry|investigation)\b",
    re.IGNORECASE)
_NOBODY = frozenset({"", "unidentified-armed-men"})  # "the same men"
_RECOVERED = frozenset({EventType.DESTRUCTION_LOOTING, EventType.EXPLOSIVE_DEVICE})


def contradicts(one: Scene, other: Scene) -> bool:
    """Tell whether two sentences that set a scene name different days or different places."""
    days = [dates_agree(a, b) for a in one.dates for b in other.dates]
    places = [places_agree(a, b) for a in one.places for b in other.places]
    return any(pairs and max(pairs) is Likeness.APART for pairs in (days, places))


def is_share(scene: Scene) -> bool:
    """Tell whether somebody is blamed for a part of a sum told before: "234 of these deaths"."""
    return bool(scene.accused) and not (scene.dates or scene.figures) and any(
        t.subset and t.prop is Prop.KILLED for t in scene.tolls)


def is_apart(scene: Scene, story: Story) -> bool:
    """Tell whether a sentence has another day and place, and speaks of no event: an arrest elsewhere."""
    own = bool(scene.dates and scene.places) and not scene.refers_back
    return own and any(contradicts(scene, s) for s in story.scenes)


def as_sum(scene: Scene) -> Scene:
    """Make a sum of its own of a sum's share."""
    return replace(scene, tolls=tuple(replace(t, subset=False, total=True) for t in scene.tolls))


def share_of(made: list[Story], scene: Scene) -> Scene:
    """Make a sum of its own of a share, over the time of the sum that it is a part of."""
    over = next((p for story in reversed(made) if story.is_sum and (p := tuple(
        w for s in story.scenes for w in s.whens if w.role is WhenRole.PERIOD))), ())
    return replace(as_sum(scene), whens=scene.whens or over)


def told_once(made: list[Story]) -> None:
    """Leave out sums that one event alone fills, and sweeps after which an army counts its foes."""
    for story in [s for s in made if s.is_sum]:
        event = next((e for e in made if not e.is_sum and _fills(e, story)), None)
        if event is not None:
            event.is_summed = event.is_summed or story is made[0]
            made.remove(story)
            event.about += story.scenes
    _retold(made)
    _in_parts(made)
    made[:] = [s for s in made if not _only_swept(s)]


def _retold(made: list[Story]) -> None:
    """Leave out a lead of one sentence whose figures are those of several events told after it."""
    if not made or made[0].is_sum or len(made[0].scenes) > 1:
        return
    lead, *later = made
    counted = {t.low for t in lead.figures if t.low}
    tell = [next((e for e in later if not e.is_sum and n in {t.low for t in e.figures}), None)
            for n in counted]
    if len(counted) > 1 and None not in tell and len({id(e) for e in tell}) == len(counted):
        made.remove(lead)
        for event in filter(None, tell):
            event.about += lead.scenes


def _in_parts(made: list[Story]) -> None:
    """Take events for the parts of one told before where their dead come to just its toll.

    "They killed 21 in two villages. Eleven died in X. They went on to Y, where they killed 10."
    """
    for at, story in enumerate(made):
        counted = [] if story.is_sum else [t for t in story.figures if t.low]
        most = max((t.low or 0 for t in counted), default=0)
        first = next((t for t in counted if t.low == most), None)
        if first is None or first.vague:
            continue
        some = sum(t.low or 0 for t in counted if t is not first and t.low != most
                   and t.span > first.span)
        parts, left = list[Story](), most - some
        for event in made[at + 1:]:
            dead = _part_of(event, story, parts)
            if not dead or left <= 0:
                break
            parts.append(event)
            left -= dead
        if left == 0 and parts and (some or len(parts) > 1):
            shares = [s for s in story.scenes if s.figures and all(
                t.low and t.low < most and t.span > first.span for t in s.figures)]
            story.scenes = [s for s in story.scenes if s not in shares]
            story.about += shares  # whose place is not that of all
            for event in parts:
                made.remove(event)
                story.about += event.scenes
            return


def _part_of(event: Story, story: Story, parts: list[Story]) -> int:
    """Give how many died in what may be a part of an event told right before; else 0."""
    told = [t for t in event.figures if t.low]
    if event.is_sum or len(told) != 1 or told[0].vague or any(
            s.sets_apart for s in event.scenes if s.figures):
        return 0
    last = (parts[-1] if parts else story).all_scenes[-1]
    near = event.scenes[0].sentence.paragraph - last.sentence.paragraph <= 1
    days = any(dates_agree(a, b) is Likeness.APART for a in event.dates for b in story.dates)
    blamed, theirs = ({a.actor_id for s in e.all_scenes for a in s.accused} - _NOBODY
                      for e in (event, story))
    others = bool(blamed and theirs) and not blamed & theirs
    return 0 if days or others or not near else told[0].low or 0


def _fills(event: Story, story: Story) -> bool:
    """Tell whether a sum counts no more than one event does: the lead tells of it beforehand."""
    counted = {t.low for t in story.figures}
    return bool(counted) and None not in counted and counted == {t.low for t in event.figures}


def _only_swept(story: Story) -> bool:
    """Tell whether an army "neutralised" fighters on the ground, and nothing else is told."""
    figures = [t for t in story.figures if t.low != 0]
    if story.is_sum or not figures or any(means_of(s.text) is EventType.AIR_DRONE_STRIKE
                                          for s in story.all_scenes):
        return False
    harmed = any(t.low != 0 and t.side is not Side.SOLDIERS for s in story.scenes for t in s.harms)
    fought = any(_fights(d, s) for s in story.scenes for d in s.deeds)
    doubted = any(_DOUBTED.search(s.text) for s in story.all_scenes)
    return all(t.vague and t.side is Side.FIGHTERS for t in figures) and not (
        fought or harmed or doubted)


def _fights(deed: Deed, scene: Scene) -> bool:
    """Tell whether a deed is more than a search, and than what a search brings to light."""
    before = scene.text[:deed.span[0] - scene.span[0]]
    if deed.hypothetical or deed.event_type in _RECOVERED or _RIFLE.search(before) \
            or only_death(deed.text):
        return False
    return deed.kind in HARMFUL
