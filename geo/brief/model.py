"""What a brief holds, as plain values in the brief's language: every output draws the same.

``geo.brief.content`` fills these from the store; ``geo.brief.frames`` lays them out and draws them.
Nothing that draws reads the store, so what is not in here cannot reach a public file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import geopandas as gpd

from geo.export.audience import Audience
from geo.filters import IncidentFilter
from geo.model.vocabulary import ColorBy


class Size(StrEnum):
    """The frame: a slide, a sheet of paper (upright), a square for messaging."""

    WIDE = "16:9"
    A4 = "a4"
    SQUARE = "square"


class Template(StrEnum):
    """What a brief is made of."""

    MAP = "map"      # one page: the map, key figures, legend
    LIST = "list"    # the map with the list of incidents; a continuation page where it is long
    TREND = "trend"  # the timeline and the table region × month × alleged actor beside a small map
    DECK = "deck"    # map, list and trend on pages of their own


Box = tuple[float, float, float, float]  # west, south, east, north, EPSG:4326 degrees


@dataclass(frozen=True)
class Request:
    """What is asked for. ``region`` is a unit id, or empty where ``bbox`` or the country is meant.

    ``made`` is the date printed on it. ``since_version`` is a store version, ``last`` or empty.
    ``according_to`` is a speaker class, an actor id, or empty for the envelope of all.
    """

    wanted: IncidentFilter = field(default_factory=IncidentFilter)
    region: str = ""
    bbox: Box | None = None
    audience: Audience = Audience.INTERNAL
    lang: str = "en"
    size: Size = Size.WIDE
    template: Template = Template.LIST
    color: ColorBy = ColorBy.TYPE
    title: str = ""
    marking: str = ""
    according_to: str = ""
    made: date | None = None
    since_version: str = ""
    public_url: str = ""


@dataclass(frozen=True)
class Figure:
    """A key figure: ``value`` in words ("58–64"), what it counts, and on which basis."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class Row:
    """One incident in the list, each field in words. ``number`` is its number on the map, or 0."""

    incident_id: str
    number: int
    when: str
    where: str
    title: str
    killed: str
    alleged: str   # whom it is alleged of
    asserted: str  # who alleges, corroborates or reports
    denied: str    # who denies, what, and when; investigations beside it
    grade: str
    precision: str
    is_new: bool = False
    changed: str = ""  # what changed since the last briefing


@dataclass(frozen=True)
class Counted:
    """A table of counts: incidents and killed by region, month and alleged actor.

    ``head`` names the columns, ``rows`` hold words; ``basis`` says what is counted and how.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    basis: str


@dataclass(frozen=True)
class Bar:
    """One bar of the timeline: a month and how many incidents by stack (id of ``ColorBy``)."""

    month: date
    counts: dict[str, int]
    spread: bool = False  # events known to no more than a longer period, spread over it


@dataclass(frozen=True)
class MapData:
    """What the map shows: ``view`` is the box around the region, ``points`` what is drawn.

    ``points`` columns: incident_id, number, lon, lat (EPSG:4326 degrees), radius_km, precision (a
    GeoPrecision), is_route, is_ambiguous, code (of ``ColorBy``), color (hex), size (killed on the
    basis, 0 if none), denied (bool), geometry (a point; a line for a route, an area for a unit).
    """

    view: Box
    region: str
    points: gpd.GeoDataFrame
    color: ColorBy
    legend: tuple[tuple[str, str, int], ...] = ()  # words, colour, how many
    size_legend: bool = True


@dataclass(frozen=True)
class Brief:
    """One page's worth of content; several regions make several briefs."""

    request: Request
    title: str
    sentence: str
    map: MapData
    figures: tuple[Figure, ...] = ()
    rows: tuple[Row, ...] = ()
    unmapped: tuple[str, ...] = ()  # what is not mappable, and why, a line each
    sums: tuple[str, ...] = ()      # statements about periods, never added
    changes: tuple[str, ...] = ()   # since the last briefing, a line each, kind first
    counted: Counted | None = None
    bars: tuple[Bar, ...] = ()
    sources: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()     # boundary disclaimer, coverage caveat, basis, synthetic …
    marks: tuple[str, ...] = ()     # handling mark, "generalised", "synthetic"
    version: str = ""
    made: date | None = None
    permalink: str = ""
    alt_text: str = ""
    names: dict[str, str] = field(default_factory=dict)  # words for ids that outputs print
    silent: tuple[str, ...] = ()    # with according_to: what that voice says nothing about
    period: str = "month"           # of a bar: week (its Monday), month or year (its first day)
    since: str = ""                 # since when `changes` tell: the earlier version and its day
    region_name: str = ""           # "Kidal region", for contents pages and file names
