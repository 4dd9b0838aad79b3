"""What the map will paint after the next step, told before anybody takes it.

A filter has some seventy steps that are one click away: an option more or less, another choice, a
button for dates. The map's frame fetches what each of them will paint while nobody waits, and
paints it in the moment in which the page asks its server. Steps of which there are too many to
foresee are answered when they are heard (``ui.heard``).
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from streamlit.proto.Common_pb2 import StringArray
from streamlit.proto.WidgetStates_pb2 import WidgetState

from geo.filters.params import MANY, ORDER
from geo.i18n import use
from ui import data, state
from ui.asked import asked_edition, gone, packed
from ui.choices import Choice, Preset, choice, preset_of, presets
from ui.heard import foretellable, parts, shown
from ui.sidebar import LEVELS, PRESET, RESET
from ui.state import View, widget_value

MOST = 16
"""Options of a filter beyond which only taking back what is chosen is foreseen."""
FREE = frozenset({"since", "until", "asof", "q", "killed"})
"""Filters that nothing is chosen for: days, a text, a number."""
CHOSEN = tuple(key for key in (*ORDER, "color", "lens") if key not in FREE)
Step = tuple[str, str, View]
"""A widget's key, its value as the browser writes it, and the view that it leads to."""


def foreseen(request: Request) -> Response:
    """Answer what each next step will paint; the address says from where."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    told = json.dumps(table(seen, shown(request, seen)), separators=(",", ":")).encode()
    return packed(gzip.compress(told, compresslevel=5, mtime=0), "application/json")


def table(seen: data.Edition, view: View) -> dict[str, dict[str, Any]]:
    """Give ``now``, each widget's value, and ``next``: by widget and value what it will paint.

    What is painted is told as the parts of a ``geo.view.layer.LayerSpec`` that change.
    """
    use(view.lang)
    if not foretellable(seen, view):
        return {"now": {}, "next": {}}
    now = {key: _written(key, widget_value(view, key), view) for key in (*ORDER, "color", "lens")}
    ranges = presets(data.frame(seen))
    held = preset_of(ranges, view.filter.since, view.filter.until)
    now[PRESET] = _chosen([held] if held else [])
    before, steps = parts(seen, view), dict[str, dict[str, Any]]()
    for key, value, then in _steps(view, ranges):
        changed = _changed(before, parts(seen, then)) if foretellable(seen, then) else {}
        if changed:
            steps.setdefault(key, {})[value] = changed
    return {"now": now, "next": steps}


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    if before["generation"] == after["generation"]:
        return {}
    return {name: value for name, value in after.items() if value != before[name]}


def _steps(view: View, ranges: Sequence[Preset]) -> Iterator[Step]:
    for key in CHOSEN:
        held, offered = widget_value(view, key), choice(key, view)
        for value in _others(key, held, offered):
            yield key, _written(key, value, view), _stepped(view, key, value)
    pressed = _bytes(WidgetState(trigger_value=True))
    yield RESET, pressed, View(lang=view.lang)
    for preset in ranges:
        session = _session(view) | {"since": preset.since, "until": preset.until}
        yield PRESET, _chosen([preset.name]), state.collect(session, view)[0]


def _others(key: str, held: Any, offered: Choice) -> Iterator[Any]:  # noqa: ANN401 - by widget
    """Give the values that one click makes of the one that a widget holds."""
    if key not in MANY:
        yield from (o for o in offered.options if o != held)
        return
    yield from ([v for v in held if v != back] for back in held)
    if len(offered.options) <= MOST:
        yield from ([*held, more] for more in offered.options if more not in held)


def _session(view: View) -> dict[str, Any]:
    return {name: widget_value(view, name) for name in (*ORDER, *state.WIDGETS)}


def _stepped(view: View, key: str, value: Any) -> View:  # noqa: ANN401 - by widget
    emptied: dict[str, Any] = {level: [] for level in LEVELS} if key == "vintage" else {}
    return state.collect(_session(view) | {key: value} | emptied, view)[0]


def _written(key: str, value: Any, view: View) -> str:  # noqa: ANN401 - by widget
    """Write a value as the browser's message has it: by the words of its options."""
    if key in FREE:
        return _bytes(_free(key, value))
    words = choice(key, view).words
    if key in MANY or key == "match":  # a row of buttons sends a list of one
        return _chosen([words(v) for v in (value if key in MANY else [value])])
    return _bytes(WidgetState(string_value=words(value)))


def _chosen(told: list[str]) -> str:
    return _bytes(WidgetState(string_array_value=StringArray(data=told)))


def _free(key: str, value: Any) -> WidgetState:  # noqa: ANN401 - by widget
    if key == "q":
        return WidgetState(string_value=value)
    if key == "killed":
        return WidgetState() if value is None else WidgetState(int_value=value)
    days = [] if value is None else [value.isoformat()]
    return WidgetState(string_array_value=StringArray(data=days))


def _bytes(widget: WidgetState) -> str:
    return base64.b64encode(widget.SerializeToString()).decode()
