"""Rounds of filter changes on several pages in turn, so that noise meets all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from typing import TYPE_CHECKING

from geo.cli.bench_map.clicks import STEPS, Click, rest
from geo.cli.bench_map.figures import Changes
from geo.cli.bench_map.wire import Wire

if TYPE_CHECKING:
    from playwright.sync_api import Page

BLOCK = 6  # changes of one page before the next has its turn
WARM = 2  # changes that bring the page back to how it was
LIMIT_MS = 90_000


@dataclass(slots=True)
class Measured:
    """A page that is being measured."""

    name: str
    group: str
    n: int
    page: Page
    wire: Wire
    probe: str
    rounds: int
    ms: list[float] = field(default_factory=list)
    shown: list[int] = field(default_factory=list)
    bytes_: list[int] = field(default_factory=list)
    fault: str = ""

    def result(self) -> Changes:
        """Give what was measured."""
        return Changes(self.name, self.group, self.n, tuple(self.ms), tuple(self.shown),
                       tuple(self.bytes_), self.fault)


def measure(pages: Sequence[Measured], tell: Callable[[str], None]) -> None:
    """Click through the steps on each page, a block at a time, until each has its rounds."""
    steps = {id(one): islice(cycle(STEPS), one.rounds) for one in pages}
    for one in pages:
        warm_up(one)
    while waiting := [p for p in pages if len(p.ms) < p.rounds and not p.fault]:
        for one in waiting:
            for name, click in islice(steps[id(one)], BLOCK):
                change(one, name, click)
                if one.fault:
                    break
            tell(f"  {one.name}: {len(one.ms)} of {one.rounds}")


def warm_up(one: Measured) -> None:
    """Bring the page to rest, and make two changes that are not counted: a JIT has to see some."""
    one.page.wait_for_function("probe => window.bench.now(probe) !== null", arg=one.probe)
    for name, click in STEPS[:WARM]:
        change(one, name, click)
    one.ms, one.shown, one.bytes_ = [], [], []


def change(one: Measured, name: str, click: Click) -> None:
    """Make one change and write down what it took."""
    rest(one.page)
    target = click(one.page)
    target.scroll_into_view_if_needed()
    before = one.wire.bytes_
    one.page.evaluate("([probe, limit]) => window.bench.arm(probe, limit)",
                      [one.probe, LIMIT_MS])
    target.click()
    taken = one.page.evaluate("() => window.bench.taken")
    if taken is None:
        one.fault = f"“{name}” was not painted within {LIMIT_MS // 1000} s"
        return
    one.ms.append(float(taken))
    rest(one.page)
    one.bytes_.append(one.wire.bytes_ - before)
    if one.probe == "layer":
        one.shown.append(int(one.page.evaluate("() => window.bench.shown()")))
