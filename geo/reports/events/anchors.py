"""Where an event lies whose own words name no place: "the village", or the section's heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.model.vocabulary import GeoStatus
from geo.reports.events.agree import fineness, fineness_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Sentence, Where, WhereRole

_NAMED = frozenset({WhereRole.SCENE, WhereRole.CONTEXT, WhereRole.SPEAKER})
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
_OUTSIDE = re.compile(
    r"\b(?:edge|outskirts|entrance|exit|outside|near|sortie|entrée|abords|lisière|périphérie|"
    r"poste|post|outpost|camp|base|checkpoint|garrison|garnison|cimenterie)\b", re.IGNORECASE)


def anchor(told: Sequence[Story], wheres: Sequence[Where], report: Report) -> None:
    """Give each event whose first words name no place the one that they point back to."""
    heads = _headings(report, wheres)
    for story in told:
        first = story.scenes[0]
        if story.is_sum or first.places or first.sentence.part is not Part.BODY:
            continue
        heading = heads.get(first.sentence.paragraph)
        shared = story.place_of
        if not heading and shared is not None and (shared.anchor or shared.places):
            story.anchor, story.is_outside = shared.anchor, shared.is_outside
            continue
        story.anchor = heading or _pointed_at(first, wheres, report)
        story.is_outside = not heading and bool(_OUTSIDE.search(first.text))


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


def _paragraph(where: Where, report: Report) -> int:
    return next((s.paragraph for s in report.sentences if s.start <= where.span[0] < s.end), -1)


def _is_here(where: Where) -> bool:
    """Tell whether a phrase names somewhere in Mali, smaller than the country."""
    return (where.role in _NAMED and where.resolution.status is not GeoStatus.OUTSIDE
            and fineness(where) < fineness_of(where.resolution.precision.COUNTRY))
