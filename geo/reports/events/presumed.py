"""Whom a story's words mean where nobody is blamed outright: who came right before the harm."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.reports.asked import Keyed
from geo.reports.events.accusing_not import is_no_doer
from geo.reports.events.acting import is_fought
from geo.reports.events.doing import doing
from geo.reports.events.means import FROM_AFAR, means_of
from geo.reports.events.put_to_flight import put_to_flight
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import HARMFUL, ActorMention, ActorRole, Part, Side

_JIHADIST = re.compile(r"\b(?:attaques?|attentats?|actes?|embuscades?|assauts?|raids?) (?:\w+ )?(?:d?jihadistes?|terroristes?)\b|\b(?:jihadi(?:st)?|islamist|terrorist)[\"”»]? (?:attack|raid|assault|ambush|act|shell|rocket|mortar)s?\b|"
    r"\b(?:jihadi(?:st)?|islamist|terrorist)[\"”»]? (?:(?:mortar|rocket|artillery) )?(?:fire|shelling)\b|"
    r"\b(?:tirs?|obus|roquettes?) (?:[\"“«] ?)?(?:d?jihadistes?|terroristes?)\b")
_NO_SUCH = re.compile(r"\b(?:no|not|never|nor|any|against|if|future|more|possible|fears? of|pas|aucune?|ni|sans|contre|toute|si|eventuelle?s?|nouvelle?s?|multiplication|recrudescence|spate|wave|wake|(?:struggl|grappl|contend)\w+ with|plagued by|beset by|amid|en proie|confront\w+|face aux?|regain|string|rise|surge|series?|vagues?|theatre)\b[^.;]{0,30}$|n'[^.;]{0,30}$")
# what may stand between an actor and how he came: "des FAMa suivis d'un blinde de leurs allies"
_GAP = r"^[^.;:«»\"]{0,110}?"
_CAME = re.compile(
    _GAP + r"\b(?:entered|arrived|reached|came|descended|landed|rode|drove|burst|swept|moved|appeared|showed up|turned up|presented themselves|fell (?:on|upon)|surrounded|encircled|cordoned|herded|gathered|assembled|lined up|dragged|marched|halted|stopped|led|picked up|rounded up|loaded|pulled|"
    r"(?:est|sont|etai\w+|serai\w+) (?:\w+ )?(?:arriv|entree?s?\b|venu|descend|pass|interven|mont)\w*|(?:a|ont|avai\w+|aurai\w+) (?:\w+ )?(?:fait irruption|debarqu|penetr|investi|atteint|surgi|deboul|ratiss|tri|fouill|rassembl|encercl|boucl|cern|ligot|align|rafl|separ)\w*|"
    r"se rend(?:ent|ai\w+)? (?=a\b|au\b|dans\b|sur\b|en\b)|se (?:sont|serai\w+|presenten\w*) ?(?:arret|present|introdui|rendu|rue)?\w*|s'en (?:pren|sont pris|est pris)\w*|font irruption|debarquent)\b"
)
_HAD_COME = re.compile(
    r"[^.;:,]{0,40}?\b(?:had (?:\w+ )?(?:sprung|emerged|poured|turned up|shown up|loomed|risen|fallen on|come(?! to (?:help|take|see|count|secure))|arrived|entered|surrounded|burst|swept|descended|ridden|crept|appeared|sealed|encircled|massed|threatened|approached|set up)|"
    r"(?:avai\w+|etai\w+) (?:\w+ )?(?:surgi|venu(?!\w* (?:secourir|aider|constater))|arriv|entree?s?\b|encercl|fait irruption|debarqu|investi|penetr|boucl|descend|cern|menac)\w*)\b"
)
_MET = re.compile(r"\b(?:passage|arrivee|irruption|venue|visite|descente|arrival|coming|visit|incursion|croise\w*|rencontre\w*|a son bord|a leur bord|aboard|on board|ran into|met|(?:helicopt\w+|avions?|planes?|aircraft|pirogues?|boats|trucks|camions)\b[^.;:]{0,30}?\b(?:dropped(?: off)?|landed|set down|unloaded|depos\w+|debarqu\w+|largu\w+))\b[^.;:«»\"]{0,60}$")
_SAME = Keyed(("same", "meme"), r"\b(?:par les memes|by the same)\b(?! (?:day|night|reason|token|logic|afternoon|morning|evening))")
_MAY_COME = (ActorRole.MENTIONED, ActorRole.PARTY, ActorRole.ACCUSED)
_LONG_AGO = re.compile(r"\b(?:since|depuis)\b[^,.;]{0,60}$")
_OTHERS = re.compile(r"\b(?:when|as|after|before|while|until|because|where|if|lorsque?|quand|alors|apres|avant|tandis|pendant|ou|si|puis)\b")
_AFTERWARDS = re.compile(
    r"\b(?:(?<!days )(?<!weeks )(?<!months )(?<!years )later|hours after|after the (?:attack|raid|killing)|the (?:next|following) (?:day|morning)|secure|reinforce\w*|evacuat\w*|rescue\w*|help|aid|bury|collect|investigat\w*|protect|(?<!jours )(?<!semaines )(?<!mois )plus tard|apres l'attaque|le lendemain|securis\w+|renforts?|secour\w*|evacu\w+|depech\w+|"
    r"dispatched|arriving too late|trop tard|too late|constat\w*|enterrer|inhumer|ramasser|enquet\w*|proteger|rescousse)\b"
)


def presumed(story: Story) -> Iterator[ActorMention]:
    """Yield whom the words mean: who came before the harm. A strike from the air is nobody's."""
    yield from list(doing(story)) or _the_same(story) or _jihadists(story) or list(_who_came(story))


def _the_same(story: Story) -> list[ActorMention]:
    """Give the group named before where "the same" did it: "shot by the same men"."""
    known = builtin_actors()
    for scene in story.scenes:
        found = _SAME.search(scene.low)
        at = scene.span[0] + found.start() if found else -1
        named = [a for s in story.all_scenes for a in s.actors if a.span[0] < at
                 and a.actor_id and known.get(a.actor_id).is_party and a.role in _MAY_COME]
        if named:
            return [replace(named[-1], role=ActorRole.ACCUSED)]
    return []


def _jihadists(story: Story) -> list[ActorMention]:
    return [a for s in story.scenes for a in jihadist_raid(s)][:1]


def jihadist_raid(scene: Scene) -> list[ActorMention]:
    """Give jihadists where the words call an attack theirs: "two jihadist raids"."""
    low = scene.low
    found = _JIHADIST.search(low)
    if found is None or _NO_SUCH.search(low[:found.start()]):
        return []
    return [_said(scene, found, "jihadist-unspecified")]


def _who_came(story: Story) -> Iterator[ActorMention]:
    if any(means_of(s.text) in FROM_AFAR for s in story.scenes):
        return
    harm = _first_harm(story)
    for scene in [*_until(harm, story), *_behind(harm, story)]:
        low = scene.low
        for a in scene.actors:
            fits = a.role in _MAY_COME and not _is_hit(a, story)
            if fits and a.span[0] > harm and _HAD_COME.match(low[a.span[1] - scene.span[0]:]):
                yield replace(a, role=ActorRole.ACCUSED)
            if fits and a.span[0] <= harm and not _AFTERWARDS.search(low) and _comes(a, scene, low):
                yield replace(a, role=ActorRole.ACCUSED)


def _until(harm: int, story: Story) -> Iterator[Scene]:
    """Yield the sentences from where an event begins to be told up to its first harm."""
    start = story.scenes[0].span[0] if story.scenes else 0
    for scene in story.all_scenes:
        if scene.sentence.part is Part.BODY and start <= scene.span[0] <= harm:
            yield from scene.parts or (scene,)


def _behind(harm: int, story: Story) -> Iterator[Scene]:
    """Yield the sentences behind the harm that tell of it: who "had come" was there before."""
    yield from (s for s in story.all_scenes if s.sentence.part is Part.BODY and s.span[0] > harm)


def _comes(actor: ActorMention, scene: Scene, low: str) -> bool:
    """Tell whether an actor comes in these words, and not somebody who is named behind him."""
    at, end = (n - scene.span[0] for n in actor.span)
    if put_to_flight(low[:at], low[end:]) or is_no_doer(low[:at], low[end:]) or (
            is_fought(low[:at])):
        return False
    came, before = _CAME.search(low[end:]), low[max(0, at - 80):at]
    if came is not None:
        stop = scene.span[0] + end + came.end()
        between = any(actor.span[1] <= o.span[0] < stop and _is_armed(o) and not _is_allied(o, actor)
                      for o in scene.actors)
        return not (between or _OTHERS.search(came.group()))
    return _MET.search(before) is not None and not _LONG_AGO.search(before)


def _is_allied(one: ActorMention, other: ActorMention) -> bool:
    """Tell whether two actors go together: a column of the army and of its partners."""
    known = builtin_actors()
    return bool(set(known.get(one.actor_id).classes) & set(known.get(other.actor_id).classes))


def _is_armed(mention: ActorMention) -> bool:
    actor = builtin_actors().by_id.get(mention.actor_id)
    return actor is None or actor.is_party


def _is_hit(mention: ActorMention, story: Story) -> bool:
    """Tell whether soldiers came and soldiers alone died: it happened to them."""
    sides = {t.side for t in story.figures if t.low != 0}
    state = "state_and_allies" in builtin_actors().get(mention.actor_id).classes
    return state and Side.SOLDIERS in sides and Side.CIVILIANS not in sides


def _first_harm(story: Story) -> int:
    """Give where harm is first told; who is told of behind it came when it was over."""
    told = [t.span[0] for s in story.scenes for t in (*s.figures, *s.harms)] or [
        d.span[1] for s in story.scenes for d in s.deeds if d.kind in HARMFUL]
    first = min(told, default=0)
    # within one sentence the harm may be told before who came: "ten were killed when X entered"
    return next((s.span[1] for s in story.scenes if s.span[0] <= first < s.span[1]), first)


def _said(scene: Scene, found: re.Match[str], actor_id: str) -> ActorMention:
    span = (scene.span[0] + found.start(), scene.span[0] + found.end())
    return ActorMention(span, scene.text[found.start():found.end()], actor_id, ActorRole.ACCUSED)
