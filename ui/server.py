"""The routes beside the app: incident arrays go this way and never through the open static folder.

Addresses name the edition and the audience, so that a browser keeps what it has and never mixes
two states of the data.
"""

from __future__ import annotations

from contextlib import suppress

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from geo.model.vocabulary import SpeakerClass
from ui import data, lens_figures, lens_view, mode_data, wire
from ui.asked import KEEP, asked_edition, gone, packed
from ui.foreseen import foreseen
from ui.head_start import hear
from ui.heard import heard
from ui.rows import order, rows
from ui.search import search
from ui.state import OPENING


def routes() -> list[BaseRoute]:
    """Give the routes for ``st.App``."""
    base = "/atlas/{edition}/{audience}"
    return [Route(f"{base}/incidents.bin", incidents), Route(f"{base}/shapes.json", shapes),
            Route(f"{base}/lens-{{lens}}.bin", lens),
            Route(f"{base}/{{lang}}/card/{{row:int}}", card),
            Route(f"{base}/{{lang}}/according/{{lens}}/card/{{row:int}}", voiced_card),
            Route(f"{base}/{{lang}}/search", search), Route(f"{base}/{{lang}}/rows", rows),
            Route(f"{base}/{{lang}}/order/{{column}}.bin", order),
            Route(f"{base}/{{lang}}/heard", foreseen),
            Route(f"{base}/{{lang}}/heard", heard, methods=["POST"]),
            *mode_data.routes(), Route("/atlas/brief/{key}.png", brief),
            Route("/atlas/begun/{word}", hear)]


def incidents(request: Request) -> Response:
    """Answer the packed arrays of an edition; ``geo.view.arrays`` tells the format."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    return packed(wire.wire(seen).arrays)


def shapes(request: Request) -> Response:
    """Answer the shapes to draw, by row: numbers and unit ids only."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    return packed(wire.wire(seen).shapes, "application/json")


def lens(request: Request) -> Response:
    """Answer the figures of one class of speakers; ``geo.view.lens`` tells the format."""
    seen, name = asked_edition(request), request.path_params["lens"]
    if seen is None or name not in set(SpeakerClass):
        return gone()
    return packed(lens_figures.packed(seen, name))


def card(request: Request) -> Response:
    """Answer the words for one symbol; the browser sets them as text, never as HTML."""
    seen, lang = asked_edition(request), request.path_params["lang"]
    if seen is None:
        return gone()
    try:
        return JSONResponse(data.card(seen, request.path_params["row"], lang), headers=KEEP)
    except IndexError:
        return gone()


def voiced_card(request: Request) -> Response:
    """Answer the words for one symbol, with what one class of speakers says of it."""
    seen, told = asked_edition(request), request.path_params
    if seen is None or told["lens"] not in set(SpeakerClass):
        return gone()
    try:
        return JSONResponse(lens_view.card(seen, told["row"], told["lang"], told["lens"]),
                            headers=KEEP)
    except IndexError:
        return gone()


def brief(request: Request) -> Response:
    """Answer the preview of a brief, which is the file itself."""
    from ui.brief_preview import picture_of  # noqa: PLC0415 - nobody waits for briefs at the start

    png = picture_of(request.path_params["key"])
    if png is None:
        return gone()
    return Response(png, media_type="image/png", headers=KEEP)


def warm() -> None:
    """Read what the first visitor would wait for; what fails is told to the visitor who meets it.

    Pages are not among it: a component that is imported before the server runs is unknown to it.
    """
    with suppress(Exception):
        import geo.view.layer  # noqa: PLC0415, F401 - slow to import

        seen = data.edition(OPENING)
        data.frame(seen)
        wire.wire(seen)
        wire.matched(seen, "", OPENING)
        wire.facts(seen)
