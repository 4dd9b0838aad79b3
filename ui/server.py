"""The routes beside the app: incident arrays go this way and never through the open static folder.

Addresses name the edition and the audience, so that a browser keeps what it has and never mixes
two states of the data.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from geo.i18n import LANGUAGES
from ui import data
from ui.brief_preview import picture_of

AUDIENCES = frozenset({"internal"})
_KEEP = {"Cache-Control": "private, max-age=31536000, immutable"}


def routes() -> list[BaseRoute]:
    """Give the routes for ``st.App``."""
    base = "/atlas/{edition}/{audience}"
    return [Route(f"{base}/incidents.bin", incidents), Route(f"{base}/shapes.json", shapes),
            Route(f"{base}/{{lang}}/card/{{row:int}}", card),
            Route("/atlas/brief/{key}.png", brief)]


def _edition(request: Request) -> data.Edition | None:
    if request.path_params["audience"] not in AUDIENCES:
        return None
    return data.named_edition(request.path_params["edition"])


def _gone() -> Response:
    return PlainTextResponse("This edition is no longer held; reload the page.", status_code=404)


def incidents(request: Request) -> Response:
    """Answer the packed arrays of an edition; ``geo.view.arrays`` tells the format."""
    seen = _edition(request)
    if seen is None:
        return _gone()
    return Response(data.packed(seen), media_type="application/octet-stream",
                    headers={**_KEEP, "Content-Encoding": "gzip"})


def shapes(request: Request) -> Response:
    """Answer the shapes to draw, by row: numbers and unit ids only."""
    seen = _edition(request)
    if seen is None:
        return _gone()
    return Response(data.drawn_shapes(seen), media_type="application/json", headers=_KEEP)


def card(request: Request) -> Response:
    """Answer the words for one symbol; the browser sets them as text, never as HTML."""
    seen, lang = _edition(request), request.path_params["lang"]
    if seen is None or lang not in LANGUAGES:
        return _gone()
    try:
        return JSONResponse(data.card(seen, request.path_params["row"], lang), headers=_KEEP)
    except IndexError:
        return _gone()


def brief(request: Request) -> Response:
    """Answer the preview of a brief, which is the file itself."""
    png = picture_of(request.path_params["key"])
    if png is None:
        return _gone()
    return Response(png, media_type="image/png", headers=_KEEP)
