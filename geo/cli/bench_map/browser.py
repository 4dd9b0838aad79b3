"""Headless Chromium through Playwright, or a sentence that says what is missing."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import AtlasError
from geo.i18n import N_

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--enable-unsafe-swiftshader", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1")
WINDOW = {"width": 1440, "height": 900}
CLOCK = Path(__file__).with_name("clock.js")
PATIENCE_MS = 120_000


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give a browser that reaches this machine alone.

    Raises AtlasError if Playwright or Chromium is not installed.
    """
    require_playwright()
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - developers' machines only

    with sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, NAMES)), playwright.chromium.executable_path)
        if not Path(path).exists():
            raise AtlasError(N_("This benchmark drives Chromium, and none is installed; run “make "
                                "browser”."))
        opened = playwright.chromium.launch(executable_path=path, args=list(ARGS))
        try:
            yield opened
        finally:
            opened.close()


def require_playwright() -> None:
    """Raise AtlasError if Playwright is not installed."""
    if importlib.util.find_spec("playwright") is None:
        raise AtlasError(N_("This benchmark drives Chromium through Playwright, which is not "
                            "installed; run “make browser”."))


def new_page(browser: Browser) -> Page:
    """Open an empty window with the clock in it and nothing in its cache."""
    context = browser.new_context(viewport=WINDOW, locale="en-GB")  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(path=CLOCK)
    return context.new_page()
