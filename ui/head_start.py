"""The map comes first: what follows it on a visitor's first page waits until it has its incidents.

A browser that is told of everything at once makes all other elements before it opens the map's
frame, and draws them before it looks at what the frame has fetched.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import streamlit as st
from starlette.requests import Request
from starlette.responses import Response

MOST = 1.2  # seconds, for a frame that never comes
_waiting: dict[str, Event] = {}


@contextmanager
def head_start() -> Iterator[str | None]:
    """Give the word that the map's frame says once it has its incidents; wait for it at the end.

    None, and no waiting, on every page of a visit but the first.
    """
    if "begun" in st.session_state:
        yield None
        return
    st.session_state["begun"] = True
    word = secrets.token_urlsafe(9)
    said = _waiting[word] = Event()
    try:
        yield word
        said.wait(MOST)
    finally:
        del _waiting[word]


def begun(word: str | None) -> str | None:
    """Give where a frame says its word."""
    return f"../../atlas/begun/{word}" if word else None


async def hear(request: Request) -> Response:
    """Answer a frame that says its word; words that nobody waits for are heard all the same."""
    if said := _waiting.get(request.path_params["word"]):
        said.set()
    return Response(status_code=204)
