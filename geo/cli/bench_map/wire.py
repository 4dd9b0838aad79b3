"""Bytes between a page and its server, as Chromium's network log tells them."""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Page

BINARY = 2
RAW_DEFLATE, TRAILER = -15, 4  # as permessage-deflate sends a message, RFC 7692


class Wire:
    """Counts from when it is made: HTTP as encoded, with headers; contents of WebSocket frames.

    Chromium tells frames as they are before compression; where the socket compresses, so do we.
    """

    def __init__(self, page: Page) -> None:
        """Listen to a page that has not been opened yet."""
        self.bytes_, self.streamlit = 0, 0
        self._urls: dict[str, str] = {}
        self._deflates: dict[str, Any] = {}
        session = page.context.new_cdp_session(page)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.webSocketHandshakeResponseReceived", self._shaken)
        session.on("Network.webSocketFrameReceived", lambda e: self._frame(e, "in"))
        session.on("Network.webSocketFrameSent", lambda e: self._frame(e, "out"))
        session.send("Network.enable")

    def _answered(self, event: dict[str, Any]) -> None:
        self._urls[event["requestId"]] = urlsplit(event["response"]["url"]).path

    def _finished(self, event: dict[str, Any]) -> None:
        size = int(event["encodedDataLength"])
        self.bytes_ += size
        if self._urls.get(event["requestId"], "").startswith(("/static/", "/component/")):
            self.streamlit += size

    def _shaken(self, event: dict[str, Any]) -> None:
        headers = {k.lower(): v for k, v in event["response"]["headers"].items()}
        if "permessage-deflate" in headers.get("sec-websocket-extensions", ""):
            self._deflates = {way: zlib.compressobj(wbits=RAW_DEFLATE) for way in ("in", "out")}

    def _frame(self, event: dict[str, Any], way: str) -> None:
        told = event["response"]
        text = told["payloadData"]
        data = base64.b64decode(text) if told["opcode"] == BINARY else text.encode()
        self.bytes_ += deflated(data, self._deflates[way]) if self._deflates else len(data)


def deflated(data: bytes, context: Any) -> int:  # noqa: ANN401 - zlib names no such type
    """Give how many bytes a message takes on a socket that compresses.

    >>> deflated(bytes(10_000), zlib.compressobj(wbits=RAW_DEFLATE)) < 100
    True
    """
    return len(context.compress(data)) + len(context.flush(zlib.Z_SYNC_FLUSH)) - TRAILER
