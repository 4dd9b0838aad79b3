"""Opening pages: what a first visitor waits for, and where points lie thick."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

from geo.cli.bench_map.browser import new_page
from geo.cli.bench_map.clicks import EVERYBODY, rest
from geo.cli.bench_map.figures import Load
from geo.cli.bench_map.rounds import Measured
from geo.cli.bench_map.wire import Wire

if TYPE_CHECKING:
    from playwright.sync_api import Browser

POINTS_ZOOM = 11
PAINTED = "() => window.bench && window.bench.now('layer') !== null"
DENSEST = """() => {
  const { places } = document.querySelector('iframe[src*="streamlit_folium"]')
    .contentWindow.atlas.now.store;
  const cells = new Map();
  for (let p = 0; p < places.n; p += 1) {
    if (Number.isNaN(places.x[p])) continue;
    const key = `${Math.floor(places.x[p] * 2048)}|${Math.floor(places.y[p] * 2048)}`;
    cells.set(key, (cells.get(key) || 0) + 1);
  }
  const [key] = [...cells].sort(([, a], [, b]) => b - a)[0];
  const [x, y] = key.split("|").map((part) => (Number(part) + 0.5) / 2048);
  return [(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, x * 360 - 180];
}"""


def opened(browser: Browser, url: str, name: str, group: str, n: int, *, probe: str = "layer",
           query: str = "", rounds: int = 0) -> Measured:
    """Open a page on all incidents of the store, whoever was hit."""
    page = new_page(browser)
    measured = Measured(name, group, n, page, Wire(page), probe, rounds)
    page.goto(_address(url, query))
    return measured


def _address(url: str, query: str = "") -> str:
    return f"{url}/?{EVERYBODY}&lang=en{query}"


def densest(measured: Measured) -> str:
    """Give the address part of the place where most points lie together, near enough to see."""
    measured.page.wait_for_function("probe => window.bench.now(probe) !== null",
                                    arg=measured.probe)
    lat, lon = measured.page.evaluate(DENSEST)
    return f"&lat={lat:.3f}&lon={lon:.3f}&z={POINTS_ZOOM}"


def first_load(browser: Browser, url: str, n: int, server: str, times: int = 1) -> Load:
    """Open the page with an empty cache and wait until its incidents are painted.

    The seconds are the median of some loads that nobody listens to: to hear of every request costs
    a second of two processors. The bytes are those of one more load.
    """
    seconds = median(_seconds(browser, url) for _load in range(times))
    measured = opened(browser, url, "load", "ours", n)
    measured.page.wait_for_function(PAINTED, polling="raf")
    rest(measured.page)
    found = Load(n, server, seconds, measured.wire.bytes_,
                 measured.wire.bytes_ - measured.wire.streamlit)
    measured.page.context.close()
    return found


def _seconds(browser: Browser, url: str) -> float:
    page = new_page(browser)
    begun = time.perf_counter()
    page.goto(_address(url))
    page.wait_for_function(PAINTED, polling="raf")
    seconds = time.perf_counter() - begun
    page.context.close()
    return seconds
