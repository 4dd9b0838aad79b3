"""The preview: the very file, drawn once for each request and version of the store."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from geo.brief import content
from geo.brief.model import Brief, Request, Size
from geo.i18n import _
from geo.store.protocol import Store
from ui import brief_files
from ui.html import tag

KEPT = 24  # pictures; one is half a megabyte
PATIENCE = 1.0  # seconds before the page says that it is drawing
_lock = threading.Lock()
_pool = ThreadPoolExecutor(2, thread_name_prefix="brief")
_asked: OrderedDict[tuple[str, Request, int], Future[Picture]] = OrderedDict()
_drawn: OrderedDict[str, bytes] = OrderedDict()


@dataclass(frozen=True)
class Picture:
    """A page of a brief as a picture; ``key`` is the address under which it is served."""

    brief: Brief
    png: bytes
    key: str
    page: int
    pages: int


def _draw(request: Request, store: Store, page: int) -> Picture:
    brief = content.make(request, store)
    pages = brief_files.pages(brief)
    page = min(page, pages)
    png = brief_files.render_png(brief, page)
    picture = Picture(brief, png, hashlib.sha256(png).hexdigest()[:32], page, pages)
    with _lock:
        _drawn[picture.key] = png
        _drawn.move_to_end(picture.key)
        while len(_drawn) > KEPT:
            _drawn.popitem(last=False)
    return picture


def ask(request: Request, store: Store, page: int = 1) -> Future[Picture]:
    """Give the picture of a request, begun now or held; one that failed is drawn anew."""
    key = store.version(), request, page
    with _lock:
        held = _asked.get(key)
        if held is None or (held.done() and (held.exception() or held.result().key not in _drawn)):
            held = _asked[key] = _pool.submit(_draw, request, store, page)
        _asked.move_to_end(key)
        while len(_asked) > KEPT:
            _asked.popitem(last=False)
    return held


def picture_of(key: str) -> bytes | None:
    """Give a picture by its address, for the data routes."""
    with _lock:
        return _drawn.get(key)


def forget() -> None:
    """Drop all pictures, for tests."""
    with _lock:
        _asked.clear()
        _drawn.clear()


def preview(request: Request, store: Store, page: int = 1) -> Picture:
    """Show the picture; a blank sheet that says what is going on stands in after a second.

    Raises what drawing it raises: InputError for what cannot be used.
    """
    coming = ask(request, store, page)
    try:
        picture = coming.result(PATIENCE)
        place = st.empty()
    except NotYet:
        place = st.empty()
        place.html(_blank(request.size))
        while not _waited(coming):
            place.html(_blank(request.size))  # ends the run where the reader has gone on
        picture = coming.result()
    place.html(_shown(picture))
    return picture


def _waited(coming: Future[Picture]) -> bool:
    try:
        coming.result(0.3)
    except NotYet:
        return False
    return True


def _blank(size: Size) -> Markup:
    return tag("div", tag("span", _("Drawing the brief …")), role="status",
               cls=f"brief-sheet brief-blank {_shape(size)}")


def _shape(size: Size) -> str:
    return {Size.WIDE: "wide", Size.A4: "upright", Size.SQUARE: "square"}[size]


def _shown(picture: Picture) -> Markup:
    address = f"atlas/brief/{picture.key}.png"
    image = Markup('<img src="{}" alt="{}">').format(address, picture.brief.alt_text)
    request = picture.brief.request
    return tag("div", tag("a", image, href=address, target="_blank", rel="noopener"),
               cls=f"brief-sheet {_shape(request.size)}", lang=request.lang)
