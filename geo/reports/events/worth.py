"""Which stories are none to show: misfortunes, battles that spare civilians, things found."""

from __future__ import annotations

from geo.model.vocabulary import EventType, Prop
from geo.reports.events.asides import (
    catches_thieves,
    is_statistic,
    luckless,
    of_belongings,
    of_nature,
    quarrels,
    spares_civilians,
    sweeps,
)
from geo.reports.events.fates import fate_unknown, held_captive
from geo.reports.events.kinds import POLICE
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import HARMFUL, DeedKind, Side, Toll

_NO_SIDE = POLICE | {"unidentified-armed-men"}


def tells_deed(story: Story) -> bool:
    """Tell whether its words tell an attack, or that people vanished, though no figure."""
    told = [s for s in story.scenes if not sweeps(s.text)]
    done = (d for s in told for d in s.deeds if d.kind in HARMFUL and not d.hypothetical)
    return any(done) or any(fate_unknown(s.text) for s in told)


def died_in_attacks(story: Story) -> bool:
    """Tell whether people died in attacks or strikes, though nobody counts them."""
    return any(not s.is_general and _dies(s) and any(d.kind is DeedKind.GENERAL for d in s.deeds)
               for s in story.scenes)


def _dies(scene: Scene) -> bool:
    return any(d.kind in HARMFUL and not d.hypothetical for d in scene.deeds)


def is_harm(toll: Toll, story: Story) -> bool:
    """Tell whether a figure counts harm; who was arrested only if his fate is unknown."""
    if toll.low == 0:
        return False
    return toll.prop is not Prop.DETAINED or any(
        fate_unknown(s.text) or held_captive(s.text) for s in story.all_scenes)


def is_misfortune(story: Story) -> bool:
    """Tell whether nobody attacks and a mine, a river, a road or the weather is told of.

    Quarrels of relatives and riots are none to show either, unless an armed side is blamed.
    """
    blamed = {a.actor_id for s in story.all_scenes for a in s.accused} - _NO_SIDE
    if not blamed and any(quarrels(s.text) for s in _close(story)):
        return True
    if any(of_nature(s.text) and not s.accused for s in story.scenes):
        return True
    if not blamed and not story.figures and _is_theft(story):
        return True
    if any(s.is_attack for s in story.scenes):
        return False
    return any(luckless(s.text) or (s.figures and is_statistic(s.text)) for s in _close(story))


def _is_theft(story: Story) -> bool:
    """Tell whether thieves were caught, or nothing but goods and cattle has gone."""
    return any(catches_thieves(s.text) for s in story.all_scenes) or (
        all(of_belongings(s.text) for s in story.scenes))


def is_among_fighters(story: Story, type_: EventType) -> bool:
    """Tell whether armed sides fought each other and the words say that no civilian was hurt."""
    sides = {t.side for t in story.figures}
    if type_ is not EventType.BATTLE or Side.SOLDIERS not in sides or Side.CIVILIANS in sides:
        return False
    return any(spares_civilians(s.text) for s in story.all_scenes)


def _close(story: Story) -> list[Scene]:
    """Give the scenes that tell it, and what their paragraphs say of it."""
    told = {s.sentence.paragraph for s in story.scenes}
    return [s for s in story.all_scenes if s.sentence.paragraph in told]
