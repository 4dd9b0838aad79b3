"""What a page needs is asked for at once, and Streamlit's scripts are compressed once, not always.

A page of Streamlit finds out script by script what else it wants; each of them goes out as it is.
This stands before the server: it names the scripts of the map's elements, our style sheet and the
map's files in the page itself, and keeps compressed what never changes under its name.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import streamlit
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from geo.view import offline
from ui.assets import OURS, served

_SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"
ELEMENTS = ("TextInput", "DateInput", "Selectbox", "Button", "ButtonGroup", "Html", "Checkbox",
            "ComponentInstance", "BidiComponent", "NumberInput", "StreamlitMarkdown", "PageLink",
            "Multiselect")
"""What stands on the map page when it opens, as Streamlit names its scripts."""
_NEVER_CHANGES = re.compile(r"/(static|component/[\w.]+/static)/(js|css)/[\w.-]+\.(js|css)")
_PAGE = re.compile(r"/[\w-]*")
_IMPORTED = re.compile(rb'from"\./([\w.-]+\.js)"|import"\./([\w.-]+\.js)"')
_COPIED = ("cache-control", "content-type", "last-modified")
LEVEL = 9  # once
OK = 200


class Ahead:
    """Wraps the server."""

    def __init__(self, app: ASGIApp) -> None:
        """Keep nothing yet."""
        self.app = app
        self.held: dict[str, Response] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from what is kept, or let the server answer and look at what it says."""
        path = scope.get("path", "")
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
        elif _PAGE.fullmatch(path):
            answer = await _answer(self.app, {**scope, "headers": _anew(scope)}, receive)
            await _hinted(answer)(scope, receive, send)
        elif not _NEVER_CHANGES.fullmatch(path) or not _takes_packed(Headers(scope=scope)):
            await self.app(scope, receive, send)
        else:
            if path not in self.held:
                answer = await _answer(self.app, scope, receive)
                if not _is_whole(answer):
                    await answer(scope, receive, send)
                    return
                self.held[path] = _packed(answer)
            await self.held[path](scope, receive, send)


async def _answer(app: ASGIApp, scope: Scope, receive: Receive) -> Response:
    """Let the server answer into memory."""
    start: Message = {}
    body = bytearray()

    async def take(message: Message) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
        elif message["type"] == "http.response.body":
            body.extend(message.get("body", b""))

    await app(scope, receive, take)
    told = Response(bytes(body), start["status"])
    told.raw_headers = list(start["headers"])
    return told


def _anew(scope: Scope) -> list[tuple[bytes, bytes]]:
    """Give a request's headers so that the answer is whole and plain: hints are put into it."""
    return [(k, v) for k, v in scope["headers"]
            if not k.startswith(b"if-") and k != b"accept-encoding"]


def _takes_packed(headers: Headers) -> bool:
    """Tell whether a whole answer is asked for, which may be compressed."""
    asked = "gzip" in headers.get("accept-encoding", "")
    return asked and not {"range", "if-none-match", "if-modified-since"} & set(headers.keys())


def _hinted(answer: Response) -> Response:
    """Put the hints into a page of Streamlit; anything else is left as it is."""
    if answer.status_code != OK or not answer.headers.get("content-type", "").startswith(
            "text/html") or "content-encoding" in answer.headers:
        return answer
    body = bytes(answer.body).replace(b"</head>", hints(served()) + b"</head>", 1)
    return Response(body, OK, {"cache-control": "no-cache"}, media_type="text/html")


def _packed(answer: Response) -> Response:
    """Compress an answer, unless the server has done so."""
    if "content-encoding" in answer.headers:
        return answer
    headers = {k: answer.headers[k] for k in _COPIED if k in answer.headers}
    return Response(gzip.compress(bytes(answer.body), LEVEL, mtime=0), OK, {
        **headers, "content-encoding": "gzip", "vary": "Accept-Encoding"})


def _is_whole(answer: Response) -> bool:
    """Tell whether the server gave all that it promised; an asker who leaves may cut it short."""
    given = str(len(answer.body))
    return answer.status_code == OK and answer.headers.get("content-length", given) == given


@cache
def hints(stamp: str) -> bytes:
    """Write what a page needs, for its head: paths as seen from every page of the app.

    Last comes what lets the map hear the page's questions, see ``ui.heard``, and what keeps the
    browser's Back at one press a page.
    """
    ours = [f"app/{offline.SCRIPT}?v={stamp}", f"app/{offline.STYLE}?v={stamp}"]
    lines = [f'<link rel="stylesheet" href="./app/static/app/page.css?v={stamp}">',
             *(f'<link rel="modulepreload" href="./static/js/{name}">' for name in scripts()),
             *(f'<link rel="prefetch" href="./app/static/{path}">' for path in ours)]
    ours = [(OURS / name).read_text(encoding="utf-8") for name in ("page-asked.js", "page-back.js")]
    return "\n".join([*lines, *(f"<script>{script}</script>" for script in ours)]).encode()


@cache
def scripts() -> tuple[str, ...]:
    """Name the scripts of the map page's elements with all that they import, the first first."""
    found: dict[str, None] = {}
    waiting = [p.name for element in ("index", *ELEMENTS) for p in _SCRIPTS.glob(f"{element}.*.js")]
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += _imports(name)
    return tuple(found)


def _imports(name: str) -> Iterator[str]:
    text = (_SCRIPTS / name).read_bytes()
    for one, other in _IMPORTED.findall(text):
        yield (one or other).decode()
