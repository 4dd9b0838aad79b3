"""The one place of which a report tells, where the event's own words name none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.locate import find_unit
from geo.gazetteer.toponym import plain_words
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.reports.events.agree import SETTLED, Likeness, fineness, fineness_of, places_agree
from geo.reports.events.low import low
from geo.reports.events.place_cues import accounts_differ
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Span, Where, WhereRole

_NAMED = frozenset({WhereRole.SCENE, WhereRole.CONTEXT, WhereRole.SPEAKER})
BACK = 2     # paragraphs in which "the village" was named
_DRIVEN = re.compile(  # whose home was attacked, not who came to attack
    r"\b(?:displaced|households?|famil(?:y|ies|les?)|refugees?|survivors?|déplacée?s?|ménages|"
    r"réfugiée?s?|rescapée?s?|newcomers|arrivals|arrivants)\b")
_HIT = re.compile(  # "refugees from X have been attacked"
    r"[^.;]{0,60}?\b(?:were|been|was|[ée]t[ée]|sont|furent) (?:\w+ )?(?:attacked|killed|targeted|"
    r"hit|shot|attaqu[ée]|tu[ée]|vis[ée]|abattu)")
_LIVED = re.compile(  # where a life that is told was led
    r"\b(?:taught|enseign\w+|lived|vivai\w+|habitai\w+|worked|travaill\w+|served|"
    r"tenai\w+|kept|ran|exer[cç]\w+|officiai\w+)\b", re.IGNORECASE)
_SHOWN = re.compile(  # people are shot and taken as well as pictures
    r"\b(?:satellite|geolocat\w*|géolocalis\w*|(?:was|were) filmed|"
    r"(?:pictures?|photos?|photographs?|images?|footage|videos?|clips?|recordings?|films?)\b"
    r"[^.;]{0,60}\b(?:was|were) (?:shot|taken)|(?:a été|ont été) (?:filmée?s?|tournée?s?)|"
    r"(?:photos?|images?|photographies?|vues?|vidéos?|clichés?)\b[^.;]{0,60}"
    r"\b(?:a été|ont été) prises?|place the camera|landmarks)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:in|across|dans) (?:the |le |l[’']|un |a |an |une )?(?:far |extrême[- ])?(?:north|"
    r"south|east|west|cent(?:re|er)|nord|sud|est|ouest|neighbou?ring|autre|other|another)|\belsewhere\b|"
    r"\bailleurs\b", re.IGNORECASE)
_JOURNEY = re.compile(
    r"\b(?:vehicles?|bus(?:es)?|convoys?|trucks?|lorr(?:y|ies)|boats?|travell\w*|véhicules?|"
    r"convois?|camions?|minibus|pirogues?|pinasses?|voyage\w*|destination)\b", re.IGNORECASE)


def put_home(told: Sequence[Story], wheres: Sequence[Where], report: Report) -> None:
    """Put a report's event where no words place it at the one place of which the report tells.

    That is a place named again and again before the event, whose home people had to leave, or
    that pictures show: portraits and letters say where they play, not where each deed was done.
    """
    events = [s for s in told if not s.is_sum]
    if not events or events[0].anchor or _is_placed(events[0]) or any(
            accounts_differ(s.text) for s in report.told):
        return
    at = _homes(wheres, report, events[0].scenes[0].span)
    sure = len(at) > 1 or any(w.role is WhereRole.ORIGIN or _SHOWN.search(_said_in(w, report))
                              or _LIVED.search(_said_in(w, report)) for w in at)
    elsewhere = events[0].places or _ELSEWHERE.search(events[0].scenes[0].text)
    if sure and not elsewhere and all(_is_same(at[0], w) for w in at):
        events[0].anchor = next((w for w in at if w.resolution.is_pin), at[0])


def _homes(wheres: Sequence[Where], report: Report, event: Span) -> list[Where]:
    """Give the settlements named before an event ends, else those that people were driven from.

    What is named later is where people went to, unless pictures were found to show it.
    """
    ahead = [w for w in wheres if w.span[0] < event[1] or _SHOWN.search(_said_in(w, report))]
    came = [replace(w, role=WhereRole.CONTEXT) for w in ahead if w.span[1] <= event[0]
            and w.role is WhereRole.DESTINATION and not _JOURNEY.search(_said_in(w, report))]
    named = [w for w in (*ahead, *came) if is_here(w) and _names_village(w)
             and w.role is not WhereRole.SPEAKER]
    return named or [w for w in wheres if w.role is WhereRole.ORIGIN and w.resolution.is_pin
                     and _tells_of_homes(_said_in(w, report))]


def _said_in(where: Where, report: Report) -> str:
    """Give the sentence in which a place is named."""
    return next((s.text for s in report.told if s.start <= where.span[0] < s.end), "")


def _tells_of_homes(text: str) -> bool:
    """Tell whether people were driven from home, and not hit where they had fled to."""
    driven = _DRIVEN.search(low(text))
    return driven is not None and not _JOURNEY.search(text) \
        and not _HIT.search(low(text), driven.end())


def _names_village(where: Where) -> bool:
    """Tell whether a phrase names a settlement, drawn as the unit that holds it or not."""
    found = where.resolution
    if found.is_route or fineness(where) <= SETTLED:
        return not found.is_route
    unit = find_unit(found.adm2 or found.adm1)[0].name if found.adm1 else where.text
    return plain_words(unit) not in plain_words(where.text)


def _is_placed(story: Story) -> bool:
    """Tell whether its own words, or a headline, name more than an area."""
    found = [*story.places, *(w for s in story.about if s.sentence.part is not Part.BODY
                              for w in s.places)]
    return any(fineness(w) < fineness_of(GeoPrecision.COUNTRY) for w in found)


def _is_same(one: Where, other: Where) -> bool:
    """Tell whether two phrases name one place; a name that is not settled may be the other."""
    return places_agree(one, other) in (Likeness.SAME, Likeness.COMPATIBLE)


def paragraph_of(where: Where, report: Report) -> int:
    """Give the number of the paragraph in which a place is named, or -1."""
    return next((s.paragraph for s in report.sentences if s.start <= where.span[0] < s.end), -1)


def is_here(where: Where) -> bool:
    """Tell whether a phrase names somewhere in Mali, smaller than the country."""
    return (where.role in _NAMED and where.resolution.status is not GeoStatus.OUTSIDE
            and fineness(where) < fineness_of(where.resolution.precision.COUNTRY))
