"""The timeline playing: how long each frame takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.cli.bench_map.figures import Animation
from geo.cli.bench_map.opening import opened
from geo.cli.bench_map.rounds import warm_up

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PLAY_MS = 10_000


def animation(browser: Browser, url: str, n: int) -> Animation:
    """Press play and take the frame times that the layer itself keeps."""
    measured = opened(browser, url, "animation", "ours", n)
    try:
        warm_up(measured)
        frame = next(f for f in measured.page.frames if "streamlit_folium" in f.url)
        play = frame.locator(".atlas-play .atlas-main").first
        if not play.count() or not frame.evaluate("() => Boolean(window.incidentLayer.frames)"):
            return Animation(n, fault="the page has nothing to play")
        play.click()
        measured.page.wait_for_timeout(PLAY_MS)
        told = frame.evaluate("() => window.incidentLayer.frames()")
        play.click()
        return Animation(n, int(told["n"]), float(told["median_ms"]), float(told["worst_ms"]))
    finally:
        measured.page.context.close()
