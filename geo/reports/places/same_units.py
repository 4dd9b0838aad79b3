"""Units that a phrase names by pointing: "in the same cercle", "in the cercle of that name"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.gazetteer.unit_names import exact_units
from geo.model.admin import Level, Vintage
from geo.reports.places.grammar import Found, Piece, level_of
from geo.reports.places.join import Joined
from geo.reports.places.words import UNIT

_IN = (r"(?:,| -| \()? ?(?:(?:and|et|also|still|but|mais|toujours|aussi|egalement|situee?s?|"
       r"located|lying|,) )*(?:in|within|inside|of|dans|en|au sein|sur le territoire|"
       r"on the territory)"
       r"(?: of| de| du)? (?:plein |the |this |that |le |la |ce |cette |l')?")
_SAME = re.compile(rf"{_IN}(?:very )?(?:same|meme) (?P<level>{UNIT})(?![a-z]| (?:of|de|du|d'))")
_NAMED = re.compile(
    rf"{_IN}(?P<level>{UNIT}) (?:of (?:that|the same|its) (?:very )?name|(?:that|which) bears "
    r"(?:its|the same|that) name|bearing (?:its|the same|that) name|du meme nom|de ce nom|"
    r"eponyme|homonyme|qui porte (?:son|ce|le meme) nom)(?![a-z])")
_ZONE = re.compile(rf"{_IN}(?:very )?(?:same|meme) (?:area|zone|sector|secteur|localite|contree)"
                   r"(?![a-z]| (?:of|de|du|d'))")
_NAMES = frozenset({Piece.NAME, Piece.SETTLED, Piece.POST, Piece.NEAR, Piece.OFFSET})


def with_same_units(text: str, plain: str, found: Sequence[Joined]) -> list[Joined]:
    """Give each phrase the unit at which its words point back."""
    made: list[Joined] = []
    for one in found:
        said = _SAME.match(text, one.end) or _NAMED.match(text, one.end)
        zone = None if said or one.within else _ZONE.match(text, one.end)
        unit = said and one.head.piece in _NAMES and _meant(said, plain, [*made, one])
        if zone and one.head.piece in _NAMES:
            said, unit = zone, _region_told(zone, made)
        made.append(replace(one, end=said.end(), within=(*one.within, unit))
                    if said and unit else one)
    return made


def _meant(said: re.Match[str], plain: str, ahead: Sequence[Joined]) -> Found | None:
    """Give the unit of the level named last; in the phrase itself its chief town stands for it."""
    level = level_of(said["level"])
    *before, one = ahead
    inside = [p for p in _pieces(one) if p is not one.head and p.level in (None, level)]
    units = [p for j in before for p in _pieces(j) if p.level is level]
    for piece in (*reversed(inside), *([] if inside else reversed(units))):
        if piece.names and _is_unit(plain[slice(*piece.names[0])], level):
            return Found(said.start(), said.end(), Piece.UNIT, piece.names[:1], level=level)
    own = one.head.names and _NAMED.match(said.string, said.start())
    named = own and _is_unit(plain[slice(*one.head.names[0])], level)
    return Found(said.start(), said.end(), Piece.UNIT, one.head.names[:1], level=level) \
        if named else None


def _region_told(said: re.Match[str], ahead: Sequence[Joined]) -> Found | None:
    """Give the region told last: no more is known of "the same area"."""
    told = [p for j in ahead for p in _pieces(j) if p.piece is Piece.UNIT and p.names
            and p.level is Level.ADM1]
    return Found(said.start(), said.end(), Piece.UNIT, told[-1].names[:1], level=Level.ADM1) \
        if told else None


def _is_unit(name: str, level: Level) -> bool:
    return any(u.vintage is not Vintage.V2023 for u in exact_units(name, level))


def _pieces(one: Joined) -> list[Found]:
    return sorted((one.head, *one.within, *one.measured), key=lambda p: p.start)
