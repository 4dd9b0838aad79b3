"""Where an incident lies, in words, for cards, briefs and lists alike."""

from __future__ import annotations

from typing import Any, Protocol

import pandas as pd

from geo.gazetteer.locate import locate
from geo.gazetteer.places import country_name
from geo.i18n import _, language, number
from geo.labels import area, label
from geo.model.far import Far
from geo.model.place_ref import parse_place
from geo.model.vocabulary import GeoStatus


class Fields(Protocol):
    """A row of the incidents table: its cells by column."""

    def __getitem__(self, column: str) -> Any: ...  # noqa: ANN401, D105 - a cell of any kind


def where_text(row: Fields) -> str:
    """Name the place and the units around it, each once; nothing where no place is known.

    What lies outside Mali is told to.
    """
    told = _named(row)
    if str(row["geo_status"]) != GeoStatus.OUTSIDE:
        return told
    return ", ".join(filter(None, (told, _("outside Mali"))))


def _named(row: Fields) -> str:
    units = [str(row[c]) for c in ("adm3", "adm2", "adm1") if pd.notna(row[c]) and row[c]]
    reference, precision = str(row["place_id"]), str(row["geo_precision"])
    if reference.startswith("unit:") and units:
        kind = {"adm3": _("{name} commune"), "adm2": _("{name} cercle"),
                "adm1": _("{name} region")}.get(precision, "{name}")
        units[0] = kind.format(name=units[0])
        return ", ".join(dict.fromkeys(units))
    named = named_place(reference, str(row["place_text"]))
    return ", ".join(dict.fromkeys(p for p in (named, *units) if p))


def named_place(reference: str, text: str) -> str:
    """Name what a reference names; what names nothing is called as the text does."""
    kind, _colon, ref = reference.partition(":")
    if kind == "area":
        return area(ref)
    if kind == "country":
        return country_name(ref, language())
    if kind not in {"place", "near", "route", "ambiguous"}:
        return text
    named = locate(reference).text
    if kind != "near":
        return named
    far = parse_place(reference).far
    return _("near {place}").format(place=named) if far is None else far_text(far, named)


def far_text(far: Far, place: str) -> str:
    """Say how far from a place something is told to be, and which way.

    >>> far_text(Far(150, 0.0), "Gao"), far_text(Far(130, bearing=0.0), "Gao")
    ('within 150 km of Gao', 'about 130 km north of Gao')
    """
    ways = {"n": _("north"), "ne": _("north-east"), "e": _("east"), "se": _("south-east"),
            "s": _("south"), "sw": _("south-west"), "w": _("west"), "nw": _("north-west"), "": ""}
    if far.most is None:
        told = _("{way} of {place}")
    elif far.bearing is None:
        told = (_("about {km} km from {place}") if far.least is None else
                _("{least} to {km} km from {place}") if far.least else
                _("within {km} km of {place}"))
    else:
        told = (_("about {km} km {way} of {place}") if far.least is None else
                _("{least} to {km} km {way} of {place}") if far.least else
                _("within {km} km {way} of {place}"))
    return told.format(way=ways[far.compass], place=place, km=number(far.most or 0.0),
                       least=number(far.least or 0.0))


def line_words(reference: str) -> str:
    """Say on what line a place lies: a route, or all around a place in no direction that is told.

    >>> line_words("route:gao-algeria"), line_words("near:kayes;110")
    ('Along a route', 'Direction not told')
    """
    return _("Direction not told") if reference.startswith("near:") else _("Along a route")


def level_words(reference: str, precision: str, *, is_route: bool) -> str:
    """Say how closely a place is known, or on what line it lies.

    >>> level_words("place:gao", "exact", is_route=False)
    'Named place'
    """
    return line_words(reference) if is_route else label("precision", precision)
