"""Whom an army killed as it answered an attack: the attackers, and none of those whom they hit."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import EventType
from geo.reports.asked import Asked, Keyed
from geo.reports.events.low import low
from geo.reports.events.means import means_of
from geo.reports.events.scenes import Scene
from geo.reports.model import Side, Toll

_ATTACK = Asked(r"\b(?:attack|ambush|assault|raid|attaque|embuscade|assaut)\b(?! (?:drone|aircraft))")
_ACCUSES = Asked(r"\b(?:accus\w+|blam\w+|imput\w+|(?:point|finger)\w* (?:the finger )?at|doigt)\b")
_ON_ARMED = Asked(  # whom attackers hit who then lost men of their own
    r"\b(?:army|soldiers?|troops?|patrols?|camps?|bases?|posts?|convoys?|checkpoints?|barracks|garrison|"
    r"positions?|gendarm\w+|guards?|police|arm[ée]e|soldats?|militaires?|patrouilles?|postes?|convois?|"
    r"casernes?|garnisons?|gardes?|fama|famas)\b")
_ATTACKERS = re.compile(  # "Gunmen attacked a patrol": who came is told first
    r"\W*(?:(?:d[e’']s?|les|une?|plusieurs|some|the|a|dozens|about|around|groupe?|of|suspected|\d+)\W+)*"
    r"(?:[\w-]+ )?(?:assaillants|attaquants|terroristes|d?jihadistes|bandits|"
    r"(?:hommes|individus) (?:lourdement )?arm[ée]s|attackers|assailants|gunmen|armed men|"
    r"militants|jihadists|raiders|insurgents|terrorists)\b(?! (?:were|was|ont [ée]t[ée]))",
    re.IGNORECASE)
_HELD = Keyed(  # "repelled an infiltration attempt", "une attaque a été repoussée"
    ("repel", "repul", "repouss", "foil", "thwart", "déjou", "dejou", "fought off", "beat back"),
    r"\b(?:repel\w*|repuls\w*|repouss\w*|foil\w*|thwart\w*|d[ée]jou\w*|fought off|beat back)\b[^.;]{0,60}"
    r"\b(?:attacks?|assaults?|infiltration|ambush|incursion|offensive|attaques?|assaut|embuscade)\b|"
    r"\b(?:attack|assault|infiltration|ambush|incursion|attaque|assaut|embuscade)\b[^.;]{0,60}"
    r"\b(?:repell\w*|repuls\w*|repouss\w*|foiled|thwarted|d[ée]jou\w*)\b")


def names_attackers(text: str) -> bool:
    """Tell whether a sentence begins with who attacked.

    >>> names_attackers("Des hommes armés ont attaqué un poste"), names_attackers("Two soldiers fell")
    (True, False)
    """
    return _ATTACKERS.match(text) is not None


def killed_in_answer(scenes: Sequence[Scene]) -> set[tuple[int, int]]:
    """Give the figures of fighters whom an army killed after an attack that left others dead."""
    told = sorted(scenes, key=lambda s: s.span)
    if any(_ACCUSES.search(low(s.text)) for s in told):
        return set()
    found = set[tuple[int, int]]()
    dead = set[int | None]()
    for scene in told:
        if dead and scene.figures and _fighters_alone(scene):
            found |= {t.span for t in scene.figures if t.low not in dead}
        elif _is_attack_on_others(scene):
            dead |= {t.low for t in scene.figures}
    return found


def attackers_alone(scenes: Sequence[Scene]) -> bool:
    """Tell whether none but attackers are counted: they hit a post, or were held off."""
    counted = [s for s in scenes if s.figures]
    if not counted or not all(map(_fighters_alone, counted)):
        return False
    first = min((s.span for s in counted), default=(0, 0))
    hit = any(s.is_attack and not s.figures and s.span < first and not _by_state(s)
              and names_attackers(s.text) and _ON_ARMED.search(low(s.text)) for s in scenes)
    return hit or any(_HELD.search(low(s.text)) for s in counted)


def _fighters_alone(scene: Scene) -> bool:
    return all(t.side is Side.FIGHTERS for t in scene.figures)


def _is_attack_on_others(scene: Scene) -> bool:
    """Tell whether people died in an attack for which no force of the state is named."""
    people = bool(scene.figures) and all(_is_anybody(t) for t in scene.figures)
    attack = people and _ATTACK.search(low(scene.text)) is not None
    return attack and not _by_state(scene) and (
        means_of(scene.text) is not EventType.AIR_DRONE_STRIKE)


def _is_anybody(toll: Toll) -> bool:
    return toll.side is not Side.FIGHTERS


def _by_state(scene: Scene) -> bool:
    known = builtin_actors()
    return any("state_and_allies" in known.get(a.actor_id).classes for a in scene.accused)
