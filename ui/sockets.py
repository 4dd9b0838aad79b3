"""Answers leave at once: without this a reader waits 40 ms for every one of them.

Streamlit opens its socket without naming the protocol, and asyncio lets small packets go at once
only where it is named. An answer of two packets, its head and its body, then waits until the reader
says that the first has come, which readers hold back for 40 ms (RFC 896, and RFC 1122, 4.2.3.2).
"""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette

_OPEN = Path("/dev/fd")  # not on Windows, where the reader waits


@asynccontextmanager
async def prompt(_app: Starlette) -> AsyncIterator[None]:
    """Run beside the server, which listens before it begins."""
    for held in listening():
        with held:
            held.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    yield


def listening() -> Iterator[socket.socket]:
    """Give the TCP sockets on which this process listens; their connections do as they do.

    What is no socket is left alone: a copy of a pipe that stays open hides its end from its reader.
    """
    for path in tuple(_OPEN.iterdir()) if _OPEN.is_dir() else ():
        with suppress(OSError):  # closed since
            number = int(path.name)
            if not stat.S_ISSOCK(os.fstat(number).st_mode):
                continue
            held = socket.socket(fileno=os.dup(number))
            if held.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) and held.family in {
                    socket.AF_INET, socket.AF_INET6}:
                yield held
            else:
                held.close()
