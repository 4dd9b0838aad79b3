"""Many sessions at one server: what it holds in memory, how long their reruns take."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from geo.cli.bench_map.figures import Crowd
from geo.cli.bench_map.servers import end, serve
from geo.project import ROOT

if TYPE_CHECKING:
    from geo.cli.bench_map.run import Plan

SESSIONS, EVERY, SECONDS = 20, 5, 60
CHANGES_AT_LARGE = 3  # each session loads the page and changes its filter some times
START_SECONDS = 300


def crowds(plan: Plan, stores: dict[int, str]) -> Iterator[Crowd]:
    """Measure sessions at each store: plain WebSocket clients, in a process of their own."""
    for n, store in stores.items():
        seconds = SECONDS if n == plan.n else CHANGES_AT_LARGE * EVERY
        plan.tell(f"{SESSIONS} sessions at {n:,} for {seconds} s …")
        with serve(ROOT / "app.py", store, plan.folder) as server:
            told, fault = _clients(server.url, seconds)
            yield Crowd(n, SESSIONS, tuple(told.get("seconds", ())), told.get("errors", 0),
                        server.memory(), fault)


def _clients(url: str, seconds: int) -> tuple[dict[str, Any], str]:
    command = [sys.executable, "-m", "ui.bench.crowd", url, str(SESSIONS), str(EVERY),
               str(seconds)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE,  # noqa: S603 - our own
                          stderr=subprocess.PIPE) as process:
        try:
            out, said = process.communicate(timeout=START_SECONDS + seconds)
        except subprocess.TimeoutExpired:
            return {}, f"the clients did not end within {START_SECONDS + seconds} s"
        finally:
            if process.poll() is None:
                end(process)
    if process.returncode:
        return {}, said.decode(errors="replace").strip().splitlines()[-1]
    return json.loads(out), ""
