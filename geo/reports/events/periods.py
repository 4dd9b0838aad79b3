"""Figures that somebody counted over months: what follows them are sums as well."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from geo.reports.asked import Begun
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene
from geo.reports.model import When, WhenRole

_COUNTED = Begun(
    "com cou den doc dén enr log rec reg rep rép tal ver vér",
    r"\b(?:recorded|documented|registered|counted|tallied|logged|verified|recens[ée]\w*|"
    r"document[ée]\w*|enregistr[ée]\w*|d[ée]nombr[ée]\w*|comptabilis[ée]\w*|r[ée]pertori[ée]\w*|"
    r"v[ée]rifi[ée]\w*)\b[^.;]{0,30}\d")
_MONTH = timedelta(27)


def counts_months(scene: Scene) -> bool:
    """Tell whether somebody counted cases over a month or more: a quarter's report."""
    return bool(_COUNTED.search(low(scene.text))) and bool(periods(scene))


def periods(scene: Scene) -> tuple[When, ...]:
    """Give the stretches of a month or more that a scene names."""
    return tuple(replace(w, role=WhenRole.PERIOD) for w in scene.whens
                 if w.start and w.end and w.end - w.start >= _MONTH)
