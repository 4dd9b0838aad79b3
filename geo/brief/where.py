"""Where an incident lies and how precisely, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from geo import where
from geo.i18n import _, number
from geo.labels import label, lowered
from geo.where import Fields

_COLUMNS = ("incident_id", "title", "title_fr", "date_start", "date_precision", "date_options",
            "date_match", "place_text", "place_id", "adm1", "adm2", "adm3", "geo_status",
            "geo_precision", "radius_km", "is_route", "geo_reasons", "killed_low", "killed_best",
            "killed_high", "killed_open", "perpetrators_alleged", "grade", "response", "flags")


def records(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table as plain cells by column, for telling them one by one."""
    cells = [frame[c].astype(object).tolist() for c in _COLUMNS]
    return (dict(zip(_COLUMNS, row, strict=True)) for row in zip(*cells, strict=True))


def where_text(row: Fields) -> str:
    """Name the place and the units around it, each once; no place at all says so."""
    return where.where_text(row) or _("place not known")


def precision_text(row: Fields) -> str:
    """Say how precisely the place and the date are known."""
    return _("place: {place}; date: {date}").format(
        place=_place_precision(row), date=lowered(label("date_precision", row["date_precision"])))


def _place_precision(row: Fields) -> str:
    if str(row["geo_status"]) == "ambiguous":
        return _("sources name several places, or several places bear the name")
    if bool(row["is_route"]):
        return lowered(where.line_words(str(row["place_id"])))
    if str(row["geo_status"]) != "resolved":
        return lowered(label("geo_status", row["geo_status"]))
    told = {"exact": _("named place"), "adm3": _("no closer than the commune"),
            "adm2": _("no closer than the cercle"), "adm1": _("no closer than the region"),
            "country": _("no closer than the country"),
            "unknown": _("coordinates of unknown precision")}
    if str(row["geo_precision"]) == "near":
        return _("within about {km} km").format(km=number(round(float(row["radius_km"] or 15))))
    return told[str(row["geo_precision"])]
