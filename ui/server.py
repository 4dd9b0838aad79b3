"""The routes beside the app: incident arrays go this way and never through the open static folder.

Addresses name the edition and the audience, so that a browser keeps what it has and never mixes
two states of the data.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from geo.i18n import LANGUAGES
from geo.model.vocabulary import SpeakerClass
from ui import data, lens_figures, lens_view, mode_data, wire
from ui.rows import order, rows
from ui.search import search

AUDIENCES = frozenset({"internal"})
_KEEP = {"Cache-Control": "private, max-age=31536000, immutable"}


def routes() -> list[BaseRoute]:
    """Give the routes for ``st.App``."""
    base = "/atlas/{edition}/{audience}"
    return [Route(f"{base}/incidents.bin", incidents), Route(f"{base}/shapes.json", shapes),
            Route(f"{base}/lens-{{lens}}.bin", lens),
            Route(f"{base}/{{lang}}/card/{{row:int}}", card),
            Route(f"{base}/{{lang}}/according/{{lens}}/card/{{row:int}}", voiced_card),
            Route(f"{base}/{{lang}}/search", search), Route(f"{base}/{{lang}}/rows", rows),
            Route(f"{base}/{{lang}}/order/{{column}}.bin", order),
            *mode_data.routes(), Route("/atlas/brief/{key}.png", brief)]


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
    return Response(wire.wire(seen).arrays, media_type="application/octet-stream",
                    headers={**_KEEP, "Content-Encoding": "gzip"})


def shapes(request: Request) -> Response:
    """Answer the shapes to draw, by row: numbers and unit ids only."""
    seen = _edition(request)
    if seen is None:
        return _gone()
    return Response(wire.wire(seen).shapes, media_type="application/json",
                    headers={**_KEEP, "Content-Encoding": "gzip"})


def lens(request: Request) -> Response:
    """Answer the figures of one class of speakers; ``geo.view.lens`` tells the format."""
    seen, name = _edition(request), request.path_params["lens"]
    if seen is None or name not in set(SpeakerClass):
        return _gone()
    return Response(lens_figures.packed(seen, name), media_type="application/octet-stream",
                    headers={**_KEEP, "Content-Encoding": "gzip"})


def card(request: Request) -> Response:
    """Answer the words for one symbol; the browser sets them as text, never as HTML."""
    seen, lang = _edition(request), request.path_params["lang"]
    if seen is None or lang not in LANGUAGES:
        return _gone()
    try:
        return JSONResponse(data.card(seen, request.path_params["row"], lang), headers=_KEEP)
    except IndexError:
        return _gone()


def voiced_card(request: Request) -> Response:
    """Answer the words for one symbol, with what one class of speakers says of it."""
    seen, told = _edition(request), request.path_params
    if seen is None or told["lang"] not in LANGUAGES or told["lens"] not in set(SpeakerClass):
        return _gone()
    try:
        return JSONResponse(lens_view.card(seen, told["row"], told["lang"], told["lens"]),
                            headers=_KEEP)
    except IndexError:
        return _gone()


def brief(request: Request) -> Response:
    """Answer the preview of a brief, which is the file itself."""
    from ui.brief_preview import picture_of  # noqa: PLC0415 - nobody waits for briefs at the start

    png = picture_of(request.path_params["key"])
    if png is None:
        return _gone()
    return Response(png, media_type="image/png", headers=_KEEP)
