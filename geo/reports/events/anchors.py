"""Where an event lies whose own words name no place: "the village", or the section's heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.places import COUNTRIES
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import GeoStatus
from geo.reports.events.agree import Likeness, fineness, fineness_of, places_agree
from geo.reports.events.place_cues import at_edge, on_the_way, this_village
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Sentence, Where, WhereRole

_NAMED = frozenset({WhereRole.SCENE, WhereRole.CONTEXT, WhereRole.SPEAKER})
_ENDS = frozenset({WhereRole.DESTINATION, WhereRole.SCENE})
_SETTLED = 4  # fineness: a place, or a name that is not settled; no unit above the commune
_BACK = 2     # paragraphs in which "the village" was named
_KINDS = (
    (re.compile(r"\b(?:the|this|that|of) village\b(?! of| called)|\b(?:le|ce|du|au) village\b"
                r"(?! de| d[’']| du)", re.IGNORECASE), re.compile(r"village", re.IGNORECASE)),
    (re.compile(r"\b(?:the|this|that|of) (?:town|city)\b(?! of)|\b(?:la|cette) (?:ville|cité)\b"
                r"(?! de| d[’']| du)", re.IGNORECASE),
     re.compile(r"\b(?:town|city|ville)\b", re.IGNORECASE)),
    (re.compile(r"\b(?:the|this|that) (?:camp|base|post|outpost|hamlet|garrison|site|mine)\b"
                r"(?! of| at| in)|\b(?:le|la|ce|cette) (?:camp|base|poste|hameau|garnison|site|"
                r"localité|mine)\b(?! de| d[’']| du)", re.IGNORECASE), None),
)


def anchor(told: Sequence[Story], wheres: Sequence[Where], report: Report) -> None:
    """Give each event whose first words name no place the one that they point back to."""
    heads = _headings(report, wheres)
    for story in told:
        first = story.scenes[0]
        if story.is_sum or first.sentence.part is not Part.BODY:
            continue
        if first.places:
            story.anchor = _this_one(first, wheres, report)
            continue
        heading = heads.get(first.sentence.paragraph)
        shared = story.place_of
        if not heading and shared is not None and (shared.anchor or shared.places):
            story.anchor, story.is_outside = shared.anchor, shared.is_outside
            continue
        way = None if heading else _way_back(first, wheres, report)
        story.anchor = heading or way or _pointed_at(first, wheres, report)
        story.is_outside = heading is None and way is None and at_edge(first.text)


def _headings(report: Report, wheres: Sequence[Where]) -> dict[int, Where]:
    """Give the places that stand alone at the head of a paragraph, by its number."""
    found: dict[int, Where] = {}
    for sentence in report.told:
        if sentence.paragraph in found or not _is_first(sentence, report):
            continue
        alone = next((w for w in wheres if w.span[0] == sentence.start
                      and sentence.end - w.span[1] <= 1), None)
        if alone is not None and _is_here(alone):
            found[sentence.paragraph] = alone
    return found


def _is_first(sentence: Sentence, report: Report) -> bool:
    return not any(s.paragraph == sentence.paragraph and s.start < sentence.start
                   for s in report.told)


def _pointed_at(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the place that "the village" means: the one last called so, else the last named."""
    for pointer, called in _KINDS:
        at = pointer.search(first.text)
        if at is None:
            continue
        ahead = [w for w in wheres if w.span[1] <= first.span[0] + at.start() and _is_here(w)
                 and fineness(w) <= _SETTLED
                 and first.sentence.paragraph - _paragraph(w, report) <= _BACK]
        fitting = [w for w in ahead if called and called.search(w.text)]
        named = fitting or [w for w in ahead if w.role is not WhereRole.SPEAKER] or ahead
        return named[-1] if named else None
    return None


def _this_one(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the place just named that "this village of the X cercle" means; it lies in X."""
    at = this_village(first.text)
    if at is None or not all(w.ref.startswith("unit:") for w in first.places):
        return None
    ahead = [w for w in wheres if w.span[1] <= first.span[0] + at and _is_here(w)
             and first.sentence.paragraph - _paragraph(w, report) <= 1
             and not w.ref.startswith("unit:")]
    inside = [w for w in ahead[-1:] if all(places_agree(w, p) is Likeness.COMPATIBLE
                                           for p in first.places)]
    return inside[0] if inside else None


def _way_back(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the way told before an event that happened "on the way", "en chemin"."""
    if not on_the_way(first.text):
        return None
    ahead = [w for w in wheres if w.span[0] < first.span[1]
             and first.sentence.paragraph - _paragraph(w, report) <= _BACK]
    ways = [w for w in ahead if w.resolution.is_route]
    return ways[-1] if ways else _journey(ahead)


def _journey(ahead: Sequence[Where]) -> Where | None:
    """Make a way of where a journey began and where it was to end, abroad or at home."""
    start = next((w for w in ahead if w.role is WhereRole.ORIGIN and w.resolution.is_pin), None)
    ends = [w for w in ahead if w.role in _ENDS and start and w.span[0] > start.span[0]]
    if start is None or not ends:
        return None
    last = ends[-1].resolution
    abroad = next((name for name, code in COUNTRIES.items() if code == last.country), last.name)
    found = resolve(ready_index(), f"between {start.resolution.name} and {abroad}")
    if not (found.is_route and found.status is GeoStatus.RESOLVED):
        return None
    text = f"{start.text} … {ends[-1].text}"
    return replace(start, role=WhereRole.SCENE, text=text, resolution=replace(found, text=text),
                   ref=written(found, text))


def _paragraph(where: Where, report: Report) -> int:
    return next((s.paragraph for s in report.sentences if s.start <= where.span[0] < s.end), -1)


def _is_here(where: Where) -> bool:
    """Tell whether a phrase names somewhere in Mali, smaller than the country."""
    return (where.role in _NAMED and where.resolution.status is not GeoStatus.OUTSIDE
            and fineness(where) < fineness_of(where.resolution.precision.COUNTRY))
