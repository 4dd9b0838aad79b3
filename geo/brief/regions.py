"""The region of a brief: found by id or name, joined with the filter, and its box."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import pandas as pd
import shapely
from rapidfuzz import fuzz, process

from geo.brief.model import Box, Request
from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.filters.mask import load
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.gazetteer.register import bare, fold, register
from geo.gazetteer.toponym import plain_words
from geo.gazetteer.unit_names import split_level
from geo.i18n import N_, _, language, listing
from geo.model.admin import AdminUnit, Level, Vintage
from geo.model.vocabulary import Outside

COUNTRY = frozenset({"", "mali", "country", "pays", "countrymali", "all"})
_PAD = 0.06  # of the box on each side: room for what lies across the border
_LEAST = 0.15  # degrees: a small commune is shown with its surroundings
_OFFERED = 3


@dataclass(frozen=True)
class Region:
    """What a brief is about: a unit of a vintage, a box, or the country where both are None."""

    unit: AdminUnit | None = None
    box: Box | None = None

    @property
    def unit_id(self) -> str:
        """Give the unit's id, or nothing."""
        return self.unit.unit_id if self.unit else ""

    @property
    def view(self) -> Box:
        """Give the box to show, EPSG:4326 degrees: the region with a little of its surroundings."""
        if self.box:
            return self.box
        return _padded(_bounds(self.unit) if self.unit else _country())

    @property
    def name(self) -> str:
        """Give the name in the language of the context, with the word for its level."""
        if self.box:
            west, south, east, north = (f"{v:.2f}" for v in self.box)
            return _("the area {west} to {east} E, {south} to {north} N").format(
                west=west, east=east, south=south, north=north)
        return unit_name(self.unit) if self.unit else _("Mali")


def unit_name(unit: AdminUnit) -> str:
    """Name a unit with the word for its level, in the language of the context."""
    name = unit.name_en if language() == "en" else unit.name
    if unit.unit_id == "bamako":
        return name
    return {Level.ADM1: _("{name} region"), Level.ADM2: _("{name} cercle"),
            Level.ADM3: _("{name} commune")}[unit.level].format(name=name)


def region_of(request: Request) -> Region:
    """Give the region that a request asks for. Raises InputError for one that nobody knows."""
    if request.bbox:
        return Region(box=checked_box(request.bbox))
    if fold(request.region) in COUNTRY:
        return Region()
    return Region(find_region(request.region, request.wanted.vintage))


def checked_box(box: Box) -> Box:
    """Give the box if it is one. Raises InputError."""
    west, south, east, north = box
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):  # noqa: PLR2004 - degrees
        raise InputError(N_("“{box}” is no box: give west, south, east and north in degrees, such "
                            "as -1.5,16,1,18."), box=",".join(f"{v:g}" for v in box))
    return box


def find_region(text: str, vintage: Vintage = Vintage.V2015) -> AdminUnit:
    """Find a unit by id or name, in the vintage first and then in the others.

    Case, accents and English forms do not matter; a word for the level ("cercle de Gao") decides
    which is meant, else the largest. Raises InputError, quoting the text, where nothing or several
    units are called so, or the unit has no open outline.
    """
    order = (vintage, *(v for v in Vintage if v is not vintage))
    named = tuple(u for v in order if (u := register(v).get(text.strip().casefold())))
    said = split_level(plain_words(text))[1]
    levels = (said, *(lv for lv in Level if lv is not said)) if said else tuple(Level)
    places = ([(lv, v) for lv in levels for v in order] if said
              else [(lv, v) for v in order for lv in levels])
    found = [named] if named else [
        tuple(units.unit(i, v) for i in ids) for lv, v in places
        if (ids := units.find_units(text, lv, v))]
    drawn = [kept for some in found
             if (kept := tuple(u for u in some if units.members(u.unit_id, u.vintage)))]
    if named and drawn:
        return drawn[0][0]
    if not drawn:
        raise _unknown(text, vintage, only_named=bool(found))
    if len(drawn[0]) > 1:
        raise InputError(N_("“{text}” may be {units}: give the id."), text=text,
                         units=listing([u.unit_id for u in drawn[0]], "or"))
    return drawn[0][0]


def _unknown(text: str, vintage: Vintage, *, only_named: bool) -> InputError:
    if only_named:
        return InputError(N_("“{text}” is known by name only: without an open outline no map can "
                             "show it."), text=text)
    known = {n: u.name for v in (vintage, *Vintage) for u in register(v).values()
             for n in (fold(u.name), fold(u.name_en))}
    close = process.extract(fold(bare(text)), list(known), scorer=fuzz.ratio, limit=2 * _OFFERED)
    names = list(dict.fromkeys(known[name] for name, _score, _at in close))[:_OFFERED]
    return InputError(N_("No region, cercle or commune is called “{text}”. Is {names} meant?"),
                      text=text, names=listing(names, "or"))


def regions_of(text: str, vintage: Vintage = Vintage.V2015) -> tuple[str, ...]:
    """Give the ids of the regions that a list names; ``all`` stands for every one of a vintage.

    Raises InputError for a name that nobody knows.
    """
    if text.strip().casefold() == "all":
        table = units.units("adm1", vintage)
        return tuple(str(u) for u in sorted(table.index, key=lambda u: fold(table["name"][u])))
    return tuple(dict.fromkeys(find_region(part, vintage).unit_id
                               for part in text.split(",") if part.strip()))


def narrowed(wanted: IncidentFilter, region: Region) -> IncidentFilter:
    """Join the region with the filter's own units, of which those inside the region are kept.

    What lies outside Mali belongs into a box alone. Raises InputError where the two have nothing
    in common or belong to different vintages.
    """
    unit = region.unit
    if region.box:
        return wanted
    if wanted.outside is Outside.ONLY:
        raise InputError(N_("The filter shows other countries only and the brief is of {name}: "
                            "choose another filter, or a box."), name=region.name)
    if unit is None:
        return replace(wanted, outside=Outside.WITHOUT)
    levels = {lv: getattr(wanted, lv) for lv in ("adm1", "adm2", "adm3")}
    if any(levels.values()) and unit.vintage is not wanted.vintage:
        raise InputError(N_("“{name}” is a unit of {vintage} and the filter names units of "
                            "{other}: choose one vintage."), name=unit.name,
                         vintage=str(unit.vintage), other=str(wanted.vintage))
    inside = units.members(unit.unit_id, unit.vintage)
    kept = {lv: _inside(ids, inside, unit) for lv, ids in levels.items()}
    if not any(kept.values()):
        kept[str(unit.level)] = (unit.unit_id,)
    return replace(wanted, vintage=unit.vintage, adm1=kept["adm1"], adm2=kept["adm2"],
                   adm3=kept["adm3"])


def _inside(ids: tuple[str, ...], inside: frozenset[str], unit: AdminUnit) -> tuple[str, ...]:
    held = {i: units.members(i, unit.vintage) for i in ids}
    if not ids or inside <= frozenset(c for communes in held.values() for c in communes):
        return ()  # the region is the narrower of the two
    kept = tuple(i for i in ids if held[i] <= inside)
    if not kept:
        raise InputError(N_("The filter names units that do not lie in {name}; leave them out."),
                         name=unit.name)
    return kept


def box_test(box: Box, frame: pd.DataFrame) -> pd.Series:
    """Tell which rows lie or may lie in a box (degrees).

    That is: a unit in which it lies is wholly inside, or the place itself has a point inside.
    """
    west, south, east, north = box
    values = frame["unit_ids"].astype("category")
    told = {v: any(_holds(box, u) for u in load(str(v))) for v in values.cat.categories}
    inside = values.map(told).fillna(value=False).astype(bool)
    at = frame.geometry.to_numpy()
    x, y = shapely.get_x(at), shapely.get_y(at)
    pinned = frame["geo_precision"].isin(["exact", "near", "unknown"]) & ~frame["is_route"]
    return inside | (pinned & (x >= west) & (x <= east) & (y >= south) & (y <= north))


def _holds(box: Box, unit_id: str) -> bool:
    west, south, east, north = _bounds(find_unit(unit_id)[0])
    return box[0] <= west and box[1] <= south and east <= box[2] and north <= box[3]


@cache
def _bounds(unit: AdminUnit) -> Box:
    west, south, east, north = units.units(
        unit.level, unit.vintage).geometry[unit.unit_id].bounds
    return float(west), float(south), float(east), float(north)


@cache
def _country() -> Box:
    west, south, east, north = units.communes().total_bounds
    return float(west), float(south), float(east), float(north)


def _padded(box: Box) -> Box:
    west, south, east, north = box
    dx, dy = (max(size * _PAD, (_LEAST - size) / 2) for size in (east - west, north - south))
    return west - dx, south - dy, east + dx, north + dy
