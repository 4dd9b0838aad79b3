"""Colours that tell event types, grades and actors apart, also for colour-blind readers.

After Paul Tol's and Okabe & Ito's schemes in spirit: no flag colours, no red set against green, and
no colour that ranks one actor above another.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from geo.i18n import _
from geo.labels import actor, label
from geo.model.vocabulary import ColorBy, EventType, Grade

SEVERAL_CODE, NOBODY_CODE = "several", "none"
SEVERAL = "#6b7782"
NOBODY = "#9aa3ab"
_TYPES = {
    EventType.KILLING: "#c8601a", EventType.AIR_DRONE_STRIKE: "#3a7fc9",
    EventType.SHELLING: "#8f5fb8", EventType.EXPLOSIVE_DEVICE: "#c79a16",
    EventType.ABDUCTION_DISAPPEARANCE: "#1b8a99", EventType.SEXUAL_VIOLENCE: "#c4508a",
    EventType.DESTRUCTION_LOOTING: "#8a6a4f", EventType.BLOCKADE: "#58a7de",
    EventType.BATTLE: "#a99be0", EventType.OTHER: "#d3958c",
}
_GRADES = {
    Grade.ACKNOWLEDGED: "#8f5fb8", Grade.CORROBORATED: "#3a7fc9",
    Grade.SINGLE_SOURCE: "#c79a16", Grade.DISPUTED_ACTOR: "#c4508a", Grade.SET_ASIDE: "#76838f",
}
_CYCLE = ("#3a7fc9", "#c8601a", "#8f5fb8", "#c79a16", "#1b8a99", "#c4508a", "#8a6a4f", "#58a7de",
          "#a99be0", "#b08968")


def colors(by: ColorBy, codes: Sequence[str]) -> list[str]:
    """Give a colour for each code of the chosen attribute."""
    if by is ColorBy.TYPE:
        return [_TYPES[EventType(c)] for c in codes]
    if by is ColorBy.GRADE:
        return [_GRADES[Grade(c)] for c in codes]
    return [_CYCLE[i % len(_CYCLE)] for i, _code in enumerate(codes)]


def legend(by: ColorBy, codes: Sequence[str], present: Container[str]) -> list[tuple[str, str]]:
    """Give names and colours of the codes that are present, by name: a legend ranks nobody."""
    namer = {ColorBy.TYPE: lambda c: label("type", c), ColorBy.GRADE: lambda c: label("grade", c),
             ColorBy.PERPETRATOR: actor}[by]
    table = zip(codes, colors(by, codes), strict=True)
    entries = sorted(((namer(code), color) for code, color in table if code in present),
                     key=lambda e: e[0].casefold())
    more = {SEVERAL_CODE: (_("Several alleged"), SEVERAL), NOBODY_CODE: (_("Nobody named"), NOBODY)}
    return entries + [entry for code, entry in more.items() if code in present]
