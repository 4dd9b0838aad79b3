"""What the map's modes fetch beside the incidents: units for each code, and people for rates."""

from __future__ import annotations

import gzip
import json
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from geo.errors import AtlasError
from geo.gazetteer.people import people_of
from geo.gazetteer.population import populations
from geo.model.admin import Vintage
from geo.view.unit_codes import as_json, unit_codes
from ui import data, wire
from ui.asked import asked_edition, gone, packed

_ASK = {"Cache-Control": "no-cache"}  # the table may be installed anew while the app runs


def routes() -> list[BaseRoute]:
    """Give the routes of the modes for ``st.App``."""
    return [Route("/atlas/{edition}/{audience}/units-{vintage}.json", units_route),
            Route("/atlas/population-{vintage}.json", population_route)]


def unit_texts(seen: data.Edition) -> list[str]:
    """Give what the codes of ``unit_ids`` in the arrays mean, in code order."""
    return list(wire.coded(seen).columns["units"].terms)


@lru_cache(maxsize=6)
def unit_table(seen: data.Edition, vintage: Vintage) -> bytes:
    """Give the table of ``geo.view.unit_codes`` for an edition as JSON, gzipped."""
    told = as_json(unit_codes(unit_texts(seen), vintage), vintage)
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=6, mtime=0)


def population_url(vintage: Vintage) -> str | None:
    """Give where the map fetches the people of units; None where no table is installed."""
    try:
        found = populations()
    except AtlasError:
        return None
    return f"../../atlas/population-{vintage}.json" if found else None


def units_route(request: Request) -> Response:
    """Answer which units each code of an edition lies in."""
    seen = asked_edition(request)
    vintage = _vintage(request)
    if seen is None or vintage is None:
        return gone()
    return packed(unit_table(seen, vintage), "application/json")


def population_route(request: Request) -> Response:
    """Answer the people of each unit of a vintage: number, year and source."""
    vintage = _vintage(request)
    if vintage is None:
        return gone()
    try:
        found = people_of(vintage)
    except AtlasError:
        return gone()
    return JSONResponse({u: [p.people, p.year, p.source] for u, p in found.items()}, headers=_ASK)


def _vintage(request: Request) -> Vintage | None:
    named = request.path_params["vintage"]
    return Vintage(named) if named in {str(v) for v in Vintage} else None
