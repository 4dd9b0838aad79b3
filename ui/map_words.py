"""Every word that stands on the map itself: the page's scripts have none of their own.

A part of the map that lives in files of its own keeps its words in ``ui/map_words_<part>.py``, a
function without arguments that gives a dict; it is listed in ``PARTS``.
"""

from __future__ import annotations

from collections.abc import Callable

from geo.i18n import _
from ui.map_words_find import find_words
from ui.map_words_modes import mode_words
from ui.map_words_time import time_words

PARTS: tuple[Callable[[], dict[str, str]], ...] = (time_words, mode_words, find_words)
"""Words of the parts of the map, asked for anew in the language of each run."""


def map_words(lang: str) -> dict[str, str]:
    """Give every word that stands on the map itself, in the language of the context.

    Raises ValueError where two parts give one key different words.
    """
    words = _own(lang)
    for part in PARTS:
        told = part()
        twice = sorted(k for k in words.keys() & told.keys() if words[k] != told[k])
        if twice:
            raise ValueError("Two parts of the map name their words alike: " + ", ".join(twice))
        words |= told
    return words


def _own(lang: str) -> dict[str, str]:
    return {
        "lang": lang, "map": _("Map of the incidents shown; the list beside it says the same"),
        "attribution": _("Boundaries: geoBoundaries (CC BY 4.0). Base: Natural Earth. Places: "
                         "GeoNames (CC BY 4.0), OCHA. Lines imply no endorsement."),
        "zoom_in": _("Zoom in"), "zoom_out": _("Zoom out"), "reset": _("Whole country"),
        "regions": _("Go to region"), "region": _("Region …"), "legend": _("Legend"),
        "symbols": _("Place known as"), "exact": _("Named place"),
        "near": _("Near a named place"),
        "unknown": _("Coordinates, precision not stated"), "adm3": _("Commune"),
        "adm2": _("Cercle"),
        "adm1": _("Region"), "route": _("Somewhere along a line"),
        "ambiguous": _("Places named by different sources"),
        "conflict": _("Sources disagree on date, place or perpetrator"),
        "possible": _("Possibly in the date range"), "no_toll": _("No toll given"),
        "cluster_key": _("Several incidents: full part placed, hatched part known to an area"),
        "incidents": _("{n} incidents"), "incidents_at": _("{n} incidents at {k} places"),
        "more": _("Click to list them"), "loading": _("Loading incidents …"),
        "failed": _("The incidents could not be loaded. Reload the page."),
    }

