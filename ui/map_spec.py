"""What the map's layer is told: colours and words, the filter as codes, and how to look at it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import numpy as np

from geo.filters import IncidentFilter
from geo.filters.coded import Bytes, day_number, tests
from geo.i18n import _
from geo.labels import label
from geo.model.actor import NAMED
from geo.model.vocabulary import ColorBy
from geo.view.arrays import NONE_16, day_codes, pack_codes, pack_mask
from geo.view.layer import LayerSpec
from geo.view.palette import NOBODY, NOBODY_CODE, SEVERAL, SEVERAL_CODE, colors, legend
from ui import data, lens_figures, wire
from ui.mode_data import population_url
from ui.shown import alone
from ui.state import View, write_view

_OTHERS = ("incident", "draft", "region", "bbox", "brieflang", "according")
"""Of a view, what other pages show and what names an incident."""


def layer_spec(view: View, seen: data.Edition, match: Bytes | None, *,
               focus: Sequence[float] | None = None, selected: int | None = None,
               only: int | None = None, sync: str | None = None, held: int = 0) -> LayerSpec:
    """Say what to show: the view's filter, or the row ``only`` whatever the filter says.

    Without ``match`` the legend is left out, which alone takes a look at every row.
    """
    base = f"../../atlas/{seen.key}/internal"
    asked = _filter(view, seen) if only is None else {
        "tests": [], "mask": pack_mask(alone(len(data.frame(seen)), only) > 0)}
    column = wire.colored(seen, view.color)
    spec = LayerSpec(
        url=f"{base}/incidents.bin", shapes=f"{base}/shapes.json",
        card=lens_figures.card_url(seen, view.lang, view.lens), generation="", **asked,
        color_by=wire.color_column(view.color),  # type: ignore[arg-type]
        colors=colors(view.color, column.terms), color_several=SEVERAL, color_none=NOBODY,
        basis=str(view.filter.basis),  # type: ignore[arg-type]
        legend=[{"color": color, "label": name} for name, color in legend(
            view.color, column.terms, _present(view, seen, match))] if match is not None else [],
        words={"color_by": label("color", view.color),
               "size_by": _("Size: killed, {basis}").format(
                   basis=label("basis", view.filter.basis).lower())},
        selected=selected, vintage=str(view.filter.vintage), focus=focus, sync=sync, held=held,
        mode=view.mode, measure=view.measure, level=view.level,  # type: ignore[arg-type]
        before=day_number(view.before) if view.before else None,
        lens=lens_figures.url(seen, view.lens),
        units_url=f"{base}/units-", population=population_url(view.filter.vintage),
        heard=_heard(view, base, selected) if only is None and sync is None else None)
    return replace(spec, generation=_generation(spec))


def _heard(view: View, base: str, selected: int | None) -> str | None:
    """Give where the map asks ahead, from what is shown now; see ``ui.heard``.

    What is written here is ours: no search, no id, no name that a file brought.
    """
    if view.filter.q or any(str(a).startswith(NAMED) for a in view.filter.actor):
        return None
    told = write_view(replace(view, b=None, lat=None, lon=None, z=None,
                              **dict.fromkeys(_OTHERS, "")))
    row = {} if selected is None else {"row": [str(selected)]}
    return f"{base}/{view.lang}/heard?{urlencode(told | row, doseq=True)}"


def _generation(spec: LayerSpec) -> str:
    """Name a spec by what it paints: words and where the map flies to are none of it."""
    painted = replace(spec, words={}, legend=[], focus=None, held=0, heard=None)
    return hashlib.sha256(repr(painted).encode()).hexdigest()[:12]


def _filter(view: View, seen: data.Edition) -> dict[str, Any]:
    """Give the filter as the browser applies it: see ``geo.filters.coded``."""
    wanted = view.filter
    asked = [[{"column": t.column, "codes": pack_codes(t.told)} for t in group]
             for group in tests(wire.coded(seen), wanted)]
    since, until = (int(day_codes(np.array(day_number(d)))) if d else None
                    for d in (wanted.since, wanted.until))
    capped = wanted.killed is not None and wanted.killed >= NONE_16
    return {"tests": asked, "since": since, "until": until, "mask": _mask(view, seen),
            "killed": None if capped else wanted.killed}


def _mask(view: View, seen: data.Edition) -> str:
    """Pack what the browser cannot know: texts, imports, figures beyond what the arrays hold."""
    wanted, held = view.filter, []
    if wanted.q.strip():
        held.append(wire.saying(seen, wanted.q))
    if wanted.batch:
        held.append(wire.brought(seen, wanted.batch))
    if wanted.killed is not None and wanted.killed >= NONE_16:
        beyond = IncidentFilter(killed=wanted.killed, basis=wanted.basis)
        held.append(wire.anytime(seen, view.lens, beyond))
    return pack_mask(np.logical_and.reduce(held)) if held else ""


def _present(view: View, seen: data.Edition, match: Bytes) -> set[str]:
    """Give the codes that occur among what is shown, so that the legend tells no more."""
    column, shown = wire.colored(seen, view.color), match > 0
    codes = column.codes[shown & wire.facts(seen, view.lens).incident]
    used = np.flatnonzero(np.bincount(codes, minlength=256))
    more = {} if view.color is not ColorBy.PERPETRATOR else {254: SEVERAL_CODE, 255: NOBODY_CODE}
    names = dict(enumerate(column.terms)) | more
    return {names[code] for code in used.tolist() if code in names}
