"""The search box on the map: places and units by name, incidents by their words.

Which incidents lie within the present filter only the browser knows (it may be playing through the
months), so the answer marks every hit with a bit, and the words of the few that are listed are
fetched by ``ui.rows``.
"""

from __future__ import annotations

import threading
from functools import lru_cache

import pandas as pd
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from geo.errors import AtlasError
from geo.gazetteer.find import Found, find
from geo.gazetteer.places import COUNTRIES, country_name
from geo.gazetteer.ready import ready_index
from geo.gazetteer.toponym import fold
from geo.i18n import N_, _, language, use
from geo.view.arrays import pack_mask
from geo.view.word_index import WordIndex
from ui import data
from ui.asked import asked_edition, gone

MOST = 8
LONGEST = 200
SHORTEST = 2  # letters from which incidents are looked for
KINDS = {"adm1": N_("Region"), "adm2": N_("Cercle"), "adm3": N_("Commune"), "town": N_("Town"),
         "settlement": N_("Settlement"), "spot": N_("Well or other spot"),
         "wide": N_("Valley or other area")}
_BRIEFLY = {"Cache-Control": "private, max-age=300"}  # a gazetteer may be installed meanwhile
_building = threading.Lock()


def search(request: Request) -> Response:
    """Answer what ``q`` may mean; an empty one makes the indexes ready and finds nothing."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    text = request.query_params.get("q", "")[:LONGEST]
    return JSONResponse(found(seen, text, request.path_params["lang"]), headers=_BRIEFLY)


def found(seen: data.Edition, text: str, lang: str) -> dict[str, object]:
    """Give the places a text may mean and a bit for each incident that holds its words.

    ``places_more`` counts the places beyond the eight listed, ``n`` the incidents found.
    """
    use(lang)
    places = _places(text)
    hits = word_index(seen).find(text if len(fold(text)) >= SHORTEST else "")
    return {"q": text, "places": [_told(p) for p in places[:MOST]],
            "places_more": max(0, len(places) - MOST), "n": int(hits.sum()),
            "hits": pack_mask(hits)}


def word_index(seen: data.Edition) -> WordIndex:
    """Give the words of an edition's incidents; two who ask at once wait for one index."""
    with _building:
        return _word_index(seen)


@lru_cache(maxsize=2)
def _word_index(seen: data.Edition) -> WordIndex:
    return WordIndex(pd.DataFrame(data.frame(seen)))


def _places(text: str) -> list[Found]:
    try:
        return find(ready_index(), text)
    except AtlasError:  # an installed gazetteer is damaged: the page “Places” says so
        return []


def _told(place: Found) -> dict[str, object]:
    """Put a place into words, and say where it lies: ``at`` (lon, lat) or ``box``."""
    return {"name": place.name, "also": place.also, "kind": place.kind,
            "about": _about(place), "at": place.point, "box": place.box, "unit": place.unit_id}


def _about(place: Found) -> str:
    kind = _(KINDS[str(place.kind)])
    if place.vintage:
        kind = _("{kind} ({year})").format(kind=kind, year=place.vintage)
    around = ", ".join(dict.fromkeys(place.around))
    if place.country != "ML":
        around = _country(place.country)
    if place.point is None and place.kind not in ("adm1", "adm2", "adm3"):
        around = _("{units}; no gazetteer gives it a point").format(units=around)
    return " · ".join(part for part in (kind, around) if part)


def _country(code: str) -> str:
    known = next((i for i, iso in COUNTRIES.items() if iso == code), "")
    return country_name(known, language()) if known else code
