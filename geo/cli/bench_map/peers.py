"""Other maps on the same data, with the same clicks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli.bench_map.clicks import STEPS
from geo.cli.bench_map.figures import Changes
from geo.cli.bench_map.opening import opened
from geo.cli.bench_map.rounds import measure
from geo.cli.bench_map.servers import serve
from geo.project import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from geo.cli.bench_map.run import Plan

FEW_ROUNDS = len(STEPS)  # of those that take seconds: each kind of change once
LEAFLET, CLUSTERS = "xstatic.pkg.leaflet", "xstatic.pkg.leaflet_markercluster"
KINDS = (  # name, how many incidents at most, what is watched, module that must be installed
    ("marker_cluster", 1_000, "frame", CLUSTERS), ("marker_cluster", 10_000, "frame", CLUSTERS),
    ("fast_marker_cluster", None, "frame", CLUSTERS), ("geojson", None, "frame", LEAFLET),
    ("pydeck", None, "gl", "pydeck"), ("plotly", None, "gl", "plotly"))


def peers(plan: Plan, browser: Browser, store: str) -> Iterator[Changes]:
    """Measure each peer on a server of its own, one after the other."""
    script = page_folder(plan.folder)
    for name, most, probe, needed in KINDS:
        n = min(most or plan.n, plan.n)
        if not installed(needed):
            yield Changes(name, "peers", n, fault=f"{needed} is not installed")
            continue
        plan.tell(f"{name} at {n:,} …")
        yield _one(plan, browser, store, script, name, n, probe)


def _one(plan: Plan, browser: Browser, store: str, script: Path, name: str, n: int,
         probe: str) -> Changes:
    rounds = plan.rounds if probe == "gl" else min(plan.rounds, FEW_ROUNDS)
    with serve(script, store, plan.folder) as server:
        measured = opened(browser, server.url, name, "peers", n, probe=probe,
                          query=f"&peer={name}&n={n}", rounds=rounds)
        try:
            measure([measured], plan.tell)
        except Exception as error:  # noqa: BLE001 - told in the table; the other peers go on
            measured.fault = str(error).split("\n", maxsplit=1)[0]
        measured.page.context.close()
        return measured.result()


def installed(module: str) -> bool:
    """Say whether a module can be imported, without doing it."""
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def page_folder(folder: Path) -> Path:
    """Put the page's script where Leaflet lies beside it, and Streamlit serves it."""
    static = folder / "peers" / "static"
    static.mkdir(parents=True)
    for module in filter(installed, (LEAFLET, CLUSTERS)):
        for file in (files(module) / "data").iterdir():
            if Path(str(file)).is_file():
                shutil.copy(str(file), static / file.name)
    script = folder / "peers" / "peers.py"
    shutil.copy(ROOT / "ui" / "bench" / "peers.py", script)
    return script
