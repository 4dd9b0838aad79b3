"""What the map has to reach, and whether it did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from geo.cli.bench_map.figures import Animation, Crowd, Load, Measures, percentile

BASELINE, CLUSTERED, POINTS, LARGE = "baseline", "clustered", "points", "large, clustered"
MOST = {  # times the baseline's own percentile
    CLUSTERED: {50: 1.5, 95: 3.0}, POINTS: {50: 4.0}, LARGE: {50: 3.0}}
FAST, DECK = "fast_marker_cluster", "pydeck"
CHANGE_KB = 20
LARGE_FROM = 500_000  # incidents: from here on the limits of the million hold
LOADS = {False: (3.0, 3.0), True: (8.0, 20.0)}  # seconds, megabytes on the wire
FPS, WORST_MS = 30.0, 100.0
MEMORY_GB, RERUN_S = 1.5, 1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line: what, what it took, what it may take, and whether that holds."""

    what: str
    taken: str
    target: str
    met: bool


def verdicts(run: Measures) -> Iterator[Verdict]:
    """Judge all that was measured; what was not is not mentioned."""
    yield from _ratios(run)
    yield from _peers(run)
    yield from _bytes(run)
    for load in run.loads:
        yield from _load(load)
    for played in run.animations:
        yield from _animation(played)
    for crowd in run.crowds:
        yield from _crowd(crowd)


def _ratios(run: Measures) -> Iterator[Verdict]:
    base = run.found(BASELINE)
    for name, limits in MOST.items():
        own = run.found(name)
        if base is None or own is None:
            continue
        for q, most in limits.items():
            ratio = (own.at(q) or 0.0) / (base.at(q) or 1.0)
            yield Verdict(f"{own.n:,} {name}: p{q} beside the baseline's", f"{ratio:.2f} ×",
                          f"≤ {most:g} ×", ratio <= most)


def _peers(run: Measures) -> Iterator[Verdict]:
    own = run.found(CLUSTERED)
    same = [c for c in run.changes if c.group == "peers" and c.ms and own and c.n == own.n]
    if own is None or not same:
        return
    mine = own.at(50) or 1.0
    best = min(same, key=lambda c: c.at(50) or 0.0)
    for other, least in [(best, 8.0), *((c, 20.0) for c in same if c.name in (FAST, DECK))]:
        times = (other.at(50) or 0.0) / mine
        told = f"the best peer ({other.name})" if least < 20 else other.name  # noqa: PLR2004
        yield Verdict(f"{own.n:,} clustered: as fast as {told}", f"{times:.1f} ×",
                      f"≥ {least:g} ×", times >= least)


def _bytes(run: Measures) -> Iterator[Verdict]:
    for own in run.changes:
        if own.group == "ours" and own.bytes_:
            most = max(own.bytes_) / 1000
            yield Verdict(f"{own.n:,} {own.name}: most bytes of a filter change",
                          f"{most:.1f} kB", f"< {CHANGE_KB} kB", most < CHANGE_KB)


def _load(load: Load) -> Iterator[Verdict]:
    seconds, megabytes = LOADS[load.n >= LARGE_FROM]
    what = f"{load.n:,}: first load, {load.server}"
    yield Verdict(what, f"{load.seconds:.1f} s", f"< {seconds:g} s", load.seconds < seconds)
    wire = load.bytes_ / 1e6
    yield Verdict(f"{what}, on the wire", f"{wire:.2f} MB ({load.own / 1e6:.2f} ours)",
                  f"< {megabytes:g} MB", wire < megabytes)


def _animation(played: Animation) -> Iterator[Verdict]:
    if not played.frames:
        return
    fps, worst = 1000 / played.median_ms, played.worst_ms
    yield Verdict(f"{played.n:,}: frames a second while playing, median of {played.frames}",
                  f"{fps:.1f}", f"≥ {FPS:g}", round(fps, 1) >= FPS)
    yield Verdict(f"{played.n:,}: worst frame while playing", f"{worst:.0f} ms",
                  f"≤ {WORST_MS:g} ms", worst <= WORST_MS)


def _crowd(crowd: Crowd) -> Iterator[Verdict]:
    if crowd.n >= LARGE_FROM and crowd.memory:
        held = crowd.memory / 1e9
        yield Verdict(f"{crowd.n:,}: server memory with {crowd.sessions} sessions",
                      f"{held:.2f} GB", f"< {MEMORY_GB:g} GB", held < MEMORY_GB)
        return
    slow = percentile(crowd.seconds, 95)
    if slow is None:
        return
    what = f"{crowd.n:,}: {crowd.sessions} sessions"
    yield Verdict(f"{what}, errors", f"{crowd.errors}", "0", crowd.errors == 0)
    yield Verdict(f"{what}, p95 of {len(crowd.seconds)} reruns", f"{slow:.2f} s",
                  f"< {RERUN_S:g} s", slow < RERUN_S)
