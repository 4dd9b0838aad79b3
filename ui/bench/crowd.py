"""Sessions without a browser: clients of Streamlit's WebSocket that choose ranges of dates.

``python -m ui.bench.crowd URL SESSIONS EVERY SECONDS`` prints as JSON how many seconds each rerun
took, from the choice to the message that the script has finished, and how many went wrong. As a
browser would, each session fetches the incidents' arrays once.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from itertools import cycle

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection

QUERY = "&".join(f"targeting={t}" for t in ("civilians", "combatants", "disputed", "unknown"))
PRESET = re.compile(r"\$\$ID-[0-9a-f]+-preset")
ARRAYS = re.compile(rb"\.\./\.\./(atlas/[\w-]+/internal/incidents\.bin)")
PATIENCE = 120.0


@dataclass
class Told:
    """What all sessions told: seconds of reruns, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@dataclass
class Page:
    """What one run put on the page: its ranges of dates, and where the arrays are."""

    presets: str = ""
    ranges: list[str] = field(default_factory=list)
    arrays: str = ""
    fault: str = ""


async def session(url: str, number: int, every: float, seconds: float, told: Told,
                  begin: asyncio.Barrier) -> None:
    """Open the page, wait for the others, and change the dates every some seconds."""
    try:
        address = f"{url.replace('http', 'ws', 1)}/_stcore/stream"
        async with websockets.connect(address, subprotocols=["streamlit"], max_size=None,
                                      origin=url) as socket:
            page = await rerun(socket)
            if page.arrays:
                await asyncio.to_thread(fetch, f"{url}/{page.arrays}")
            await begin.wait()
            await asyncio.sleep(every * number / begin.parties)
            await choose_for(socket, page, every, seconds, told)
    except Exception as error:  # noqa: BLE001 - whatever it is, it counts as an error
        told.errors.append(repr(error))
        await begin.abort()


async def choose_for(socket: ClientConnection, opened: Page, every: float, seconds: float,
                     told: Told) -> None:
    """Choose one range after the other, on time, until the time is over."""
    end = time.monotonic() + seconds
    for nth in cycle((1, 3, 2, 3)):
        begun = time.monotonic()
        if begun >= end:
            return
        page = await rerun(socket, opened.presets, opened.ranges[nth])
        told.seconds.append(time.monotonic() - begun)
        if page.fault:
            told.errors.append(page.fault)
        await asyncio.sleep(max(0.0, every - (time.monotonic() - begun)))


async def rerun(socket: ClientConnection, presets: str = "", chosen: str = "") -> Page:
    """Ask for a run, perhaps by choosing a range, and read until it has finished."""
    asked = BackMsg()
    asked.rerun_script.query_string = QUERY
    if chosen:
        asked.rerun_script.widget_states.widgets.add(id=presets).string_array_value.data.append(
            chosen)
    await socket.send(asked.SerializeToString())
    page = Page()
    async with asyncio.timeout(PATIENCE):
        while True:
            raw = await socket.recv()
            message = ForwardMsg.FromString(raw)
            look(message, raw, page)
            if message.WhichOneof("type") == "script_finished":
                return page


def look(message: ForwardMsg, raw: bytes, page: Page) -> None:
    """Note what a message puts on the page."""
    kind = message.WhichOneof("type")
    if kind != "delta":
        return
    element = message.delta.new_element
    what = element.WhichOneof("type")
    if what == "exception":
        page.fault = element.exception.message
    elif what == "button_group" and PRESET.fullmatch(element.button_group.id):
        page.presets = element.button_group.id
        page.ranges = [option.content for option in element.button_group.options]
    elif found := ARRAYS.search(raw):
        page.arrays = found[1].decode()


def fetch(url: str) -> int:
    """Read an address to its end; give how many bytes it had."""
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - loopback
        return len(answer.read())


async def crowd(url: str, sessions: int, every: float, seconds: float) -> Told:
    """Run all sessions at once."""
    told, begin = Told(), asyncio.Barrier(sessions)
    await asyncio.gather(*(session(url, i, every, seconds, told, begin) for i in range(sessions)))
    return told


def main(url: str, sessions: str, every: str, seconds: str) -> None:
    """Run and print."""
    told = asyncio.run(crowd(url, int(sessions), float(every), float(seconds)))
    print(json.dumps({"seconds": told.seconds, "errors": len(told.errors),  # noqa: T201
                      "first": told.errors[:1]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
