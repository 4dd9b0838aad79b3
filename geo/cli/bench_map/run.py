"""The run: servers, browser, parts in turn. A part that fails tells why; the rest goes on."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli.bench_map.animation import animation
from geo.cli.bench_map.browser import chromium
from geo.cli.bench_map.figures import Measures
from geo.cli.bench_map.opening import densest, first_load, opened
from geo.cli.bench_map.peers import peers
from geo.cli.bench_map.rounds import Measured, measure
from geo.cli.bench_map.servers import Server, serve
from geo.cli.bench_map.sessions import crowds
from geo.cli.bench_map.stores import ready
from geo.cli.bench_map.targets import BASELINE, CLUSTERED, LARGE, POINTS
from geo.project import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = ROOT / "ui" / "bench"
APP = ROOT / "app.py"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure; ``folder`` is removed afterwards, ``tell`` says how far it is."""

    n: int
    large: int
    rounds: int
    only: tuple[str, ...]
    store: str
    large_store: str
    folder: Path
    tell: Callable[[str], None]

    def stores(self) -> dict[int, str]:
        """Make or find the stores, by the number of their incidents."""
        found = {self.n: ready(self.n, self.folder, self.store, self.tell)}
        if self.large and {"ours", "load", "sessions"} & set(self.only):
            found[self.large] = ready(self.large, self.folder, self.large_store, self.tell)
        return found


def measured(plan: Plan, run: Measures) -> None:
    """Do what the plan says; what is measured goes into ``run`` at once.

    Raises AtlasError if there is no browser or a server fails.
    """
    with chromium() as browser:
        run.about.update(about(browser))
        stores = plan.stores()
        if {"baseline", "ours"} & set(plan.only):
            _changes(plan, browser, stores, run)
        for n, store in stores.items():
            if {"load", "animation"} & set(plan.only):
                _opened(plan, browser, n, store, run)
        if "peers" in plan.only:
            run.changes.extend(peers(plan, browser, stores[plan.n]))
    if "sessions" in plan.only:  # Chromium has ended: what it takes is not the server's
        run.crowds.extend(crowds(plan, stores))


def _changes(plan: Plan, browser: Browser, stores: dict[int, str], run: Measures) -> None:
    """Measure the baseline and ours in turn, all in one go."""
    with ExitStack() as stack:
        def start(script: Path, n: int) -> Server:
            plan.tell(f"starting {script.name} on {n:,} incidents …")
            return stack.enter_context(serve(script, stores[n], plan.folder))

        pages: list[Measured] = []
        if "baseline" in plan.only:
            pages.append(opened(browser, start(PAGES / "baseline.py", plan.n).url, BASELINE,
                                BASELINE, plan.n, probe="counter", rounds=plan.rounds))
        if "ours" in plan.only:
            for n in stores:
                pages += _ours(plan, browser, start(APP, n).url, n)
        try:
            measure(pages, plan.tell)
        finally:  # also what was measured until somebody stopped it
            run.changes += [page.result() for page in pages]


def _ours(plan: Plan, browser: Browser, url: str, n: int) -> list[Measured]:
    if n != plan.n:
        return [opened(browser, url, LARGE, "ours", n, rounds=plan.rounds)]
    whole = opened(browser, url, CLUSTERED, "ours", n, rounds=plan.rounds)
    return [whole, opened(browser, url, POINTS, "ours", n, query=densest(whole),
                          rounds=plan.rounds)]


def _opened(plan: Plan, browser: Browser, n: int, store: str, run: Measures) -> None:
    """Measure loads, at a server just started and at a warm one, and what plays in the page."""
    plan.tell(f"first load at {n:,} …")
    with serve(APP, store, plan.folder) as server:
        if "load" in plan.only:
            run.loads.extend(first_load(browser, server.url, n, told, times) for told, times in (
                ("server just started", 1), ("warm server", 3)))
        if "animation" in plan.only and n == plan.n:
            plan.tell("animation …")
            run.animations.append(animation(browser, server.url, n))


def about(browser: Browser) -> dict[str, str]:
    """Say where and when this was measured."""
    load = " ".join(f"{v:.1f}" for v in os.getloadavg())
    return {"measured": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, commit {commit()}",
            "machine": f"{os.cpu_count()} cores, "
                       f"{platform.system()} {platform.machine()}, load at the start {load}",
            "browser": f"Chromium {browser.version}, headless, no GPU"}


def commit() -> str:
    """Name the commit that was measured, and whether files were changed since."""
    git = shutil.which("git")
    told = git and subprocess.run([git, "describe", "--always", "--dirty"],  # noqa: S603
                                  cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return told.strip() if told else "unknown"
