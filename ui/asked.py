"""What a request to a data route is for: an edition that was shown, an audience, a language."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from geo.i18n import LANGUAGES
from ui import data

AUDIENCES = frozenset({"internal"})
KEEP = {"Cache-Control": "private, max-age=31536000, immutable"}
"""An address names the edition, so that what it gave stays true."""


def asked_edition(request: Request) -> data.Edition | None:
    """Give the edition that an address names, None where it, its audience or language is unknown.

    An address without a language is for every language.
    """
    named = request.path_params
    if named["audience"] not in AUDIENCES or named.get("lang", "en") not in LANGUAGES:
        return None
    return data.named_edition(named["edition"])


def packed(data_: bytes, kind: str = "application/octet-stream") -> Response:
    """Answer bytes that are gzipped already."""
    return Response(data_, media_type=kind, headers={**KEEP, "Content-Encoding": "gzip"})


def gone() -> Response:
    """Say that there is nothing at this address, or no longer."""
    return PlainTextResponse("This edition is no longer held; reload the page.", status_code=404)
