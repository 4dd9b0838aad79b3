"""Where an event lies whose own words name no place: "the village", or the section's heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.locate import find_unit
from geo.gazetteer.places import COUNTRIES
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import GeoStatus
from geo.reports.events.agree import SETTLED, Likeness, fineness, places_agree
from geo.reports.events.holding import hold
from geo.reports.events.home import BACK, is_here, paragraph_of, put_home
from geo.reports.events.only_named import named_before
from geo.reports.events.place_cues import at_edge, on_the_way, shows_grief, this_village
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Sentence, Where, WhereRole

_ENDS = frozenset({WhereRole.DESTINATION, WhereRole.SCENE})
_HOME_EN = r"(?:village|town|hamlet|community|home village)"
_HOME_FR = r"(?:village|hameau|localité|ville|bourgade|terroir)"
_KINDS = (
    (re.compile(r"\b(?:the|this|that|of) village\b(?! of| called)|\b(?:le|ce|du|au) village\b"
                r"(?! de| d[’']| du)", re.IGNORECASE), re.compile(r"village", re.IGNORECASE)),
    (re.compile(rf"\b(?:our|my|their|its|his|her) (?:own )?{_HOME_EN}\b(?! of| called)|"
                rf"\b(?:notre|mon|leur|son|votre) (?:propre )?{_HOME_FR}\b(?! de| d[’']| du)",
                re.IGNORECASE), None),
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
        if not story.places:
            story.before = named_before(first, wheres, report)
        if first.places:
            story.anchor = _this_one(first, wheres, report)
            continue
        heading = heads.get(first.sentence.paragraph)
        shared = story.place_of
        if not heading and shared is not None and (shared.anchor or shared.places):
            story.anchor, story.is_outside = shared.anchor, shared.is_outside
            continue
        way = None if heading else _way_back(first, wheres, report)
        story.anchor = heading or way or _pointed_at(first, wheres, report) or _set_before(
            first, told, wheres, report)
        story.is_outside = heading is None and way is None and at_edge(first.text)
    put_home(told, wheres, report)
    hold(told, wheres, report)


def _headings(report: Report, wheres: Sequence[Where]) -> dict[int, Where]:
    """Give the places that stand alone at the head of a paragraph, by its number."""
    found: dict[int, Where] = {}
    for sentence in report.told:
        if sentence.paragraph in found or not _is_first(sentence, report):
            continue
        alone = next((w for w in wheres if w.span[0] == sentence.start
                      and sentence.end - w.span[1] <= 1), None)
        if alone is not None and is_here(alone):
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
        ahead = [w for w in wheres if w.span[1] <= first.span[0] + at.start() and is_here(w)
                 and fineness(w) <= SETTLED
                 and first.sentence.paragraph - paragraph_of(w, report) <= BACK]
        fitting = [w for w in ahead if called and called.search(w.text)]
        named = fitting or [w for w in ahead if w.role is not WhereRole.SPEAKER] or ahead
        return named[-1] if named else None
    return None


def _set_before(first: Scene, told: Sequence[Story], wheres: Sequence[Where],
                report: Report) -> Where | None:
    """Give the one settlement of which the sentence before speaks: what shows its grief is told.

    "No mass was said at X. Gunmen had come …": a sentence that tells of another event sets nothing.
    """
    before = max((s for s in report.told if s.end <= first.span[0]), default=None,
                 key=lambda s: s.start)
    if before is None or not first.dates or before.paragraph != first.sentence.paragraph or any(
            s.span[0] < before.end and s.span[1] > before.start and s.is_eventful
            for story in told for s in story.all_scenes):
        return None
    text = report.text[before.start:before.end]
    here = [w for w in wheres if before.start <= w.span[0] < before.end and fineness(w) <= SETTLED
            and (w.resolution.is_pin or w.resolution.adm3)
            and (w.role is WhereRole.SCENE or (w.role is WhereRole.CONTEXT and shows_grief(text)))]
    return here[0] if len(here) == 1 else None


def _this_one(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the place just named that "this village of the X cercle" means; it lies in X."""
    at = this_village(first.text)
    if at is None or not all(w.ref.startswith("unit:") for w in first.places):
        return None
    ahead = [w for w in wheres if w.span[1] <= first.span[0] + at and is_here(w)
             and first.sentence.paragraph - paragraph_of(w, report) <= 1
             and not w.ref.startswith("unit:")]
    last = _settled_in(ahead[-1], first.places) if ahead else None
    inside = last is not None and all(places_agree(last, p) is Likeness.COMPATIBLE
                                      for p in first.places)
    return last if inside else None


def _settled_in(where: Where, units: Sequence[Where]) -> Where:
    """Settle a name that several places bear by the one unit in which it is said to lie."""
    unit = next((u.resolution for u in units if u.resolution.adm2), None)
    if unit is None or not where.ref.startswith("ambiguous:"):
        return where
    found = resolve(ready_index(), f"{where.text}, cercle of {find_unit(unit.adm2)[0].name}")
    if found.status is not GeoStatus.RESOLVED or not found.is_pin:
        return where
    return replace(where, resolution=replace(found, text=where.text),
                   ref=written(found, where.text))


def _way_back(first: Scene, wheres: Sequence[Where], report: Report) -> Where | None:
    """Give the way told before an event that happened "on the way", "en chemin"."""
    if not on_the_way(first.text):
        return None
    ahead = [w for w in wheres if w.span[0] < first.span[1]
             and first.sentence.paragraph - paragraph_of(w, report) <= BACK]
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
