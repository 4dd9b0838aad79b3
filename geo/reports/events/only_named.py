"""The place that an event's own words name without saying that it happened there, where it is the only one.

"X can be reached only by boat. On 3 May its fair was encircled": nothing else is named, so X is meant.
"""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.events.agree import SETTLED, fineness
from geo.reports.events.home import is_here, paragraph_of
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Where, WhereRole

_CLOSE = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.ADM3})
_REACHED = re.compile(  # "vehicles reached X"; who travelled to X may have died on the way
    r"\b(?:reach(?:ed|ing)|arriv(?:ed|ing) (?:in|at)|enter(?:ed|ing)|drove (?:up |in)?(?:to|into)|rode (?:up |in)?(?:to|into)|came to|"
    r"(?:a|ont|avai\w+|avoir) (?:atteint|gagné|rallié|rejoint|investi)|(?:arriv|entr)\w+ (?:à|au|aux|dans|en)|pénétr\w+ (?:à|dans))\W*(?:the |la |le |les |l[’'])?(?:\w+ (?:of|de|d[’'])\s?)?$")
_LIES = re.compile(  # "entered the hamlet that lies 2 km west of X"
    r"\b(?:hamlet|village|town|settlement|camp|encampment|market|site|well|mine|hameau|campement|bourg|localité|puits|marché)(?: \w+)?,? (?:that|which|qui) (?:lies|stands|sits|is|was|se trouve|est|se situe|s[’']étend)(?: (?:situé|located)e?)?\W*$")
_FLED = re.compile(r"\b(?:fled|fle(?:eing|es?)|escaped(?: from)?|survivors? (?:of|from)|fui(?:ent|r|s|t)?|fuyant|rescapés? (?:de|d[’']))\W*(?:the |la |le |les |l[’'])?(?:\w+ (?:of|de|d[’'])\s?)?$")

_SITES = (r"(?:markets?|fairs?|mosques?|schools?|churche?s?|quarters?|neighbou?rhoods?|square|well|landing(?: place)?|harbour|"
          r"health cent(?:re|er)|clinic|town hall|streets|houses|granaries|huts|inhabitants|residents|villagers|"
          r"marchés?|foires?|mosquées?|écoles?|église|quartiers?|place|puits|débarcadère|port|dispensaire|"
          r"centre de santé|mairie|rues|maisons|greniers|cases|habitants|villageois)")
_ITS_SITE = re.compile(  # "its fair was encircled", "ont encerclé le quartier peul"
    rf"\b(?:its|the|sa|son|ses|le|la|les)(?: (?:weekly|cattle|livestock|small|main|old|grande?|petite?|\w+ish|fulani|dogon|bozo))? "
    rf"{_SITES}\b(?! (?:of|in|at|de|du|d[’'])(?: the| la)? ?(?:[A-ZÉ]|\w+ (?:of|de) ))")


def only_named(story: Story) -> Where | None:
    """Give the one place that is named up to where the harm is told, or nothing."""
    if not any(s.figures or s.harms for s in story.scenes):
        return None
    found = [w for s in _up_to_harm(story) for w in s.wheres if _may_be(w, s)]
    if not found:
        return story.before
    return found[-1] if len({w.ref for w in found}) == 1 else None


def _up_to_harm(story: Story) -> list[Scene]:
    """Give the sentences that tell of an event, from the paragraph where it begins."""
    body = [s for s in story.all_scenes if s.sentence.part is Part.BODY]
    harm = next(s for s in story.scenes if s.figures or s.harms)
    first = story.scenes[0].sentence.paragraph - 1
    return [s for s in body if first <= s.sentence.paragraph and s.span[0] <= harm.span[0]]


def _may_be(where: Where, scene: Scene) -> bool:
    found = where.resolution
    if found.status is not GeoStatus.RESOLVED or found.precision not in _CLOSE or found.is_route:
        return False
    lead = low(scene.upto(where.span))
    told = {WhereRole.CONTEXT: _LIES, WhereRole.DESTINATION: _REACHED, WhereRole.ORIGIN: _FLED}
    words = told.get(where.role)
    return words is not None and words.search(lead) is not None


def named_before(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the one settlement named right before an event at "its fair", "the Fulani quarter"."""
    if not _ITS_SITE.search(first.text):
        return None
    named = [w for w in wheres if w.span[1] <= first.span[0] and is_here(w)
             and w.role in (WhereRole.SCENE, WhereRole.CONTEXT) and fineness(w) <= SETTLED
             and (w.resolution.is_pin or w.resolution.adm3)
             and 0 <= first.sentence.paragraph - paragraph_of(w, report) <= 1]
    last = [w for w in named if paragraph_of(w, report) == paragraph_of(named[-1], report)]
    return last[-1] if len({w.ref for w in last}) == 1 else None
