"""The printed table."""

from __future__ import annotations

from collections.abc import Iterator

from geo.cli.bench_map.figures import Changes, Measures
from geo.cli.bench_map.targets import BASELINE, verdicts

CRITERION = """
Two changes of each page go uncounted before the others. Painted is, for the baseline, the first
frame after the counter changed; for ours, the first frame after the layer said that it had painted
the new filter; for folium's, the second frame after the map's script had run to its end; for
pydeck and plotly, the first frame after they had drawn with the last of the new data."""


def table(run: Measures) -> Iterator[str]:
    """Give the lines: what was run where, filter changes, and every target with its verdict."""
    yield from (f"{name}: {told}" for name, told in run.about.items())
    if run.changes:
        yield ""
        yield (f"{'filter change, click to painted':34}{'n':>10}{'rounds':>7}{'p50 ms':>9}"
               f"{'p95 ms':>9}{'× base':>8}{'shown':>9}{'kB':>8}")
        yield from (_line(c, run.found(BASELINE)) for c in run.changes)
        yield CRITERION
    yield from _untold(run)
    yield ""
    for one in verdicts(run):
        yield f"{'met   ' if one.met else 'MISSED'}  {one.what:64}{one.taken:>22}  {one.target}"


def _line(own: Changes, base: Changes | None) -> str:
    start = f"{own.group + ': ' + own.name:34}{own.n:10,}{len(own.ms):7}"
    if not own.ms:
        return f"{start}  could not be measured: {own.fault}"
    half, slow = own.at(50) or 0.0, own.at(95) or 0.0
    ratio = f"{half / (base.at(50) or 1.0):8.2f}" if base else f"{'–':>8}"
    shown = f"{sorted(own.shown)[len(own.shown) // 2]:9,}" if own.shown else f"{'–':>9}"
    sent = f"{sorted(own.bytes_)[len(own.bytes_) // 2] / 1000:8.1f}" if own.bytes_ else f"{'–':>8}"
    return f"{start}{half:9.0f}{slow:9.0f}{ratio}{shown}{sent}" + (
        f"  ({own.fault})" if own.fault else "")


def _untold(run: Measures) -> Iterator[str]:
    told = [*(("animation", a.n, a.fault) for a in run.animations),
            *((f"{c.sessions} sessions", c.n, c.fault) for c in run.crowds)]
    yield from (f"{what} at {n:,} could not be measured: {fault}" for what, n, fault in told
                if fault)
