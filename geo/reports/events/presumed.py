"""Whom a story's words mean where nobody is blamed outright: who came before the harm."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import ActorMention, ActorRole
from geo.reports.voices.words import lowered, plain

_JIHADIST = re.compile(r"\b(?:attaques?|attentats?|actes?|embuscades?|assauts?|raids?) (?:\w+ )?d?jihadistes?\b|\b(?:jihadi(?:st)?|islamist) (?:attack|raid|assault|ambush|act)s?\b")
# what may stand between an actor and how he came: "des FAMa suivis d'un blinde de leurs allies"
_GAP = r"^[^.;:«»\"]{0,110}?"
_CAME = re.compile(
    _GAP + r"\b(?:entered|arrived|reached|came|descended|landed|rode|drove|burst|swept|moved|appeared|showed up|turned up|presented themselves|fell (?:on|upon)|surrounded|halted|stopped|led|picked up|rounded up|loaded|pulled|"
    r"(?:est|sont|etai\w+|serai\w+) (?:\w+ )?(?:arriv|entr|venu|descend|pass|interven|mont)\w*|(?:a|ont|avai\w+|aurai\w+) (?:\w+ )?(?:fait irruption|debarqu|penetr|investi|atteint|surgi|deboul|ratiss|tri|fouill|rassembl|encercl|boucl)\w*|"
    r"se (?:sont|serai\w+|presenten\w*) ?(?:arret|present|introdui|rendu|rue)?\w*|s'en (?:pren|sont pris|est pris)\w*|font irruption|debarquent)\b"
)
_MET = re.compile(r"\b(?:passage|arrivee|irruption|venue|visite|descente|arrival|coming|visit|incursion|croise\w*|rencontre\w*|a son bord|a leur bord|aboard|on board|ran into|met)\b[^.;:«»\"]{0,60}$")
_AFTERWARDS = re.compile(r"\b(?:later|hours after|after the (?:attack|raid|killing)|the next day|secure|reinforce\w*|evacuat\w*|rescue\w*|plus tard|apres l'attaque|le lendemain|securis\w+|renforts?|secours|evacu\w+|depech\w+|dispatched|arriving too late)\b")


def presumed(story: Story) -> Iterator[ActorMention]:
    """Yield whom the words mean: who came before the harm. A strike from the air is nobody's."""
    yield from _jihadists(story) or list(_who_came(story))


def _jihadists(story: Story) -> list[ActorMention]:
    hits = ((s, _JIHADIST.search(_low(s))) for s in story.scenes)
    return [_said(s, m, "jihadist-unspecified") for s, m in hits if m][:1]


def _who_came(story: Story) -> Iterator[ActorMention]:
    for scene in story.all_scenes:
        low = _low(scene)
        for a in scene.actors:
            if a.role not in (ActorRole.MENTIONED, ActorRole.PARTY) or _AFTERWARDS.search(low):
                continue
            at, end = (n - scene.span[0] for n in a.span)
            if _CAME.search(low[end:]) or _MET.search(low[max(0, at - 80):at]):
                yield replace(a, role=ActorRole.ACCUSED)


def _low(scene: Scene) -> str:
    return lowered(plain(scene.text))


def _said(scene: Scene, found: re.Match[str], actor_id: str) -> ActorMention:
    span = (scene.span[0] + found.start(), scene.span[0] + found.end())
    return ActorMention(span, scene.text[found.start():found.end()], actor_id, ActorRole.ACCUSED)
