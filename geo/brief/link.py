"""The address at which the app shows what a brief shows."""

from __future__ import annotations

from urllib.parse import urlencode

from geo.brief.shown import Shown
from geo.filters.incident_filter import opening_params
from geo.model.vocabulary import ColorBy


def permalink(shown: Shown) -> str:
    """Write the app's address with the filter, colours and language; empty without an address."""
    base = shown.request.public_url.strip()
    if not base:
        return ""
    params = opening_params(shown.wanted)
    if shown.request.color is not ColorBy.TYPE:
        params["color"] = [str(shown.request.color)]
    if shown.request.lang != "en":
        params["lang"] = [shown.request.lang]
    query = urlencode(params, doseq=True)
    head = base.partition("#")[0].rstrip("?")
    return f"{head}{'&' if '?' in head else '?'}{query}" if query else head
