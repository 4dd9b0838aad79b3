"""The map hears a filter before the page does: what a page asks the server, answered as a spec.

A change of filter is a message of the browser to Streamlit, a run of the script, and a redrawing
of the page. The map's frame posts the same message here and is told what to paint. What is told is
what the run will tell: the widgets' values go through the same reader, and whatever else may have
changed is left to the run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from google.protobuf.message import DecodeError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from geo.filters.params import MANY, ORDER
from geo.i18n import use
from geo.view.arrays import NONE_16
from ui import data, state
from ui.asked import asked_edition, gone
from ui.choices import choice, preset_of, presets
from ui.map_spec import layer_spec
from ui.sidebar import LEVELS, PRESET, RESET
from ui.state import View, widget_value

DIGITS = 9
LONGEST = 65_536  # bytes; a page with a map sends some two thousand
PAINTED = ("tests", "mask", "since", "until", "killed", "basis", "color_by", "colors", "card",
           "lens", "vintage", "population", "generation")
"""What a change of filter paints; the rest of a spec is the page's to tell."""
_DAYS = ("since", "until", "asof")
_ID = len("$$ID-") + 32 + len("-")
"""How long Streamlit's name of a widget is before the key that we gave it."""


async def heard(request: Request) -> Response:
    """Answer a page's message with what it will paint; 204 where only its own run can tell."""
    seen = asked_edition(request)
    if seen is None:
        return gone()
    message = bytearray()
    async for part in request.stream():
        message += part
        if len(message) > LONGEST:
            return Response(status_code=204)
    told = await run_in_threadpool(painted, seen, shown(request, seen), bytes(message))
    return JSONResponse(told) if told else Response(status_code=204)


def shown(request: Request, seen: data.Edition) -> View:
    """Give the view that an address tells, see ``ui.map_spec``; ``row`` is the incident's."""
    query = request.query_params
    view, _bad = state.read_view({k: query.getlist(k) for k in query})
    row, ids = query.get("row", ""), data.frame(seen)["incident_id"]
    known = row.isascii() and row.isdecimal() and len(row) <= DIGITS and int(row) < len(ids)
    return replace(view, incident=str(ids.iloc[int(row)]) if known else "")


def painted(seen: data.Edition, view: View, message: bytes) -> dict[str, Any] | None:
    """Give what a message will paint, as parts of a ``geo.view.layer.LayerSpec``."""
    use(view.lang)
    wanted = asked(seen, view, message)
    if wanted is None or not foretellable(seen, wanted):
        return None
    return parts(seen, wanted)


def parts(seen: data.Edition, view: View) -> dict[str, Any]:
    """Give what of a view's spec is painted."""
    selected = data.row_of(seen, view.incident) if view.incident else None
    spec = asdict(layer_spec(view, seen, None, selected=selected))
    return {name: spec[name] for name in PAINTED}


def foretellable(seen: data.Edition, view: View) -> bool:
    """Tell whether the browser has what a view's filter needs, so that codes alone say it."""
    wanted = view.filter
    masked = bool(wanted.q.strip() or wanted.batch) or (wanted.killed or 0) >= NONE_16
    return data.edition(wanted) == seen and not masked


def asked(seen: data.Edition, view: View, message: bytes) -> View | None:
    """Give the view that a message asks for, None where it is none that widgets can tell."""
    try:
        told = BackMsg.FromString(message)
        widgets = {w.id[_ID:]: w for w in told.rerun_script.widget_states.widgets}
        if RESET in widgets:
            return View(lang=view.lang)
        session = {name: widget_value(view, name) for name in (*ORDER, *state.WIDGETS)}
        session |= {key: _value(key, widgets[key], view) for key in session.keys() & widgets.keys()
                    if key != "lang"}
    except (DecodeError, LookupError, ValueError):
        return None
    session |= _preset(seen, widgets, view)
    if session["vintage"] != str(view.filter.vintage):
        session |= {key: [] for key in LEVELS}
    return state.collect(session, view)[0]


def _value(key: str, widget: WidgetState, view: View) -> Any:  # noqa: ANN401 - by widget
    """Give a widget's value as the session holds it.

    Raises KeyError for words that stand for no value and ValueError for a day that is none.
    """
    kind = widget.WhichOneof("value")
    if kind is None:
        return [] if key in MANY else None
    if kind in ("int_value", "double_value"):
        return int(getattr(widget, kind))
    words = list(widget.string_array_value.data) if kind == "string_array_value" else [
        widget.string_value]
    if key == "q":
        return words[0]
    if key in _DAYS:
        return date.fromisoformat(words[0]) if words else None
    offered = choice(key, view)
    values = {offered.words(value): value for value in offered.options} if words else {}
    chosen = [values[word] for word in words]
    return chosen if key in MANY else (chosen or [None])[0]


def _preset(seen: data.Edition, widgets: Mapping[str, WidgetState],
            view: View) -> dict[str, date | None]:
    """Give the days of a range that was chosen; the one that holds sets none."""
    offered = presets(data.frame(seen))
    held = preset_of(offered, view.filter.since, view.filter.until)
    told = list(widgets[PRESET].string_array_value.data) if PRESET in widgets else []
    return {end: day for p in offered if [p.name] == told != [held]
            for end, day in (("since", p.since), ("until", p.until))}
