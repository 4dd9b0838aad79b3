"""The URL ⇄ the session: what is shown lives in the address, in either language the same.

Read before any widget, written back after all of them. What the address brings in from outside is
checked first; what cannot be used is kept aside and shown as rejected.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar

import streamlit as st

from geo.brief.model import Size, Template
from geo.errors import AtlasError
from geo.export import Audience
from geo.filters import IncidentFilter, Rejected
from geo.filters.incident_filter import OPENING_TARGETING
from geo.filters.params import MANY, ORDER
from geo.i18n import LANGUAGES, N_, _, use
from geo.model.vocabulary import ColorBy

OPENING = IncidentFilter(targeting=tuple(str(t) for t in OPENING_TARGETING))
BRIEF_PARAMS = ("region", "bbox", "size", "template", "brieflang", "audience", "according")
VIEW_PARAMS = ("color", "lang", "incident", "draft", "lat", "lon", "z", *BRIEF_PARAMS)
OWNERS = {"draft": "report", **dict.fromkeys(BRIEF_PARAMS, "brief")}
"""What stands in the address of one page alone."""
_CHOICES: dict[str, tuple[str, ...]] = {
    "lang": tuple(LANGUAGES), "brieflang": tuple(LANGUAGES), "color": tuple(map(str, ColorBy)),
    "size": tuple(map(str, Size)), "template": tuple(map(str, Template)),
    "audience": tuple(map(str, Audience))}
_LIMITS = {"lat": (-80.0, 80.0), "lon": (-180.0, 180.0), "z": (2.0, 18.0)}
MAX_ID = 200
Params = Mapping[str, Sequence[str]]
T = TypeVar("T")


@dataclass(frozen=True)
class View:
    """What a page shows: the filter, and how it is looked at."""

    filter: IncidentFilter = OPENING
    color: ColorBy = ColorBy.TYPE
    lang: str = "en"
    incident: str = ""
    draft: str = ""
    region: str = ""
    bbox: str = ""
    size: str = str(Size.WIDE)
    template: str = str(Template.LIST)
    brieflang: str = ""
    audience: str = str(Audience.INTERNAL)
    according: str = ""
    lat: float | None = None
    lon: float | None = None
    z: float | None = None


def read_view(params: Params) -> tuple[View, tuple[Rejected, ...]]:
    """Read an address. No usable ``targeting`` means the opening choice; nothing raises."""
    rejected = [Rejected(p, v, _("no such parameter")) for p, values in params.items()
                if p not in ORDER and p not in VIEW_PARAMS for v in list(values)[:3]]
    wanted, bad = IncidentFilter.from_params(params)
    if not wanted.targeting:
        wanted = replace(wanted, targeting=OPENING.targeting)
    elif set(wanted.targeting) == set(_all_targets()):  # how ``write_view`` writes that none is set
        wanted = replace(wanted, targeting=())
    values: dict[str, Any] = {}
    for name in VIEW_PARAMS:
        if given := [v for v in params.get(name, ()) if v]:
            try:
                values[name] = _read_view_param(name, given[-1])
            except AtlasError as error:
                rejected.append(Rejected(name, given[-1], str(error)))
    return View(wanted, **values), (*bad, *rejected)


def _read_view_param(name: str, text: str) -> Any:  # noqa: ANN401 - by parameter
    if name in _LIMITS:
        return _read_number(text, *_LIMITS[name])
    if name in _CHOICES:
        chosen = _read_choice(text, _CHOICES[name])
        return ColorBy(chosen) if name == "color" else chosen
    if len(text) > MAX_ID:
        raise AtlasError(N_("The text is longer than {n} characters."), n=MAX_ID)
    return text


def _read_number(text: str, low: float, high: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not low <= number <= high:
        raise AtlasError(N_("“{text}” is no number from {low} to {high}."), text=text, low=low,
                         high=high)
    return number


def _read_choice(text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise AtlasError(N_("“{text}” is none of {values}."), text=text,
                         values=", ".join(choices))
    return text


def write_view(view: View) -> dict[str, list[str]]:
    """Write an address; what is as it opens is left out."""
    params = view.filter.to_params()
    if view.filter.targeting == OPENING.targeting:
        params.pop("targeting", None)
    elif not view.filter.targeting:
        params["targeting"] = [str(t) for t in _all_targets()]
    opening = View()
    for field in fields(View):
        value = getattr(view, field.name)
        if field.name != "filter" and value != getattr(opening, field.name):
            params[field.name] = [f"{value:g}" if isinstance(value, float) else str(value)]
    return params


def _all_targets() -> tuple[str, ...]:
    from geo.model.vocabulary import Targeting  # noqa: PLC0415

    return tuple(str(t) for t in Targeting)


def spoken() -> str:
    """Give the language of this run: a switch just made, else the address, else the session."""
    session = st.session_state
    held = session["view"].lang if "view" in session else "en"
    switched = session.get("lang") or held
    if switched != held:
        return str(switched)
    given = st.query_params.get("lang", "en")
    return given if given in LANGUAGES and given != session.get("written_lang") else held


def begin(page: str) -> None:
    """Start a run: take the address if it came from outside, else what the session holds.

    Sets the language of the run. An empty address after a change of page is Streamlit's doing and
    keeps the session's view.
    """
    session = st.session_state
    params = {k: st.query_params.get_all(k) for k in st.query_params}
    moved = session.get("page") not in (None, page)
    session["page"] = page
    known = {k: v for k, v in params.items() if k not in ("lat", "lon", "z")}
    if "view" not in session or (known != session.get("written") and (params or not moved)):
        session["view"], session["rejected"] = read_view(params)
        seed(session, session["view"], anew=True)
    else:
        position = {k: v for k, v in params.items() if k in ("lat", "lon", "z")}
        seen, _bad = read_view(position)
        if position:
            session["view"] = replace(session["view"], lat=seen.lat, lon=seen.lon, z=seen.z)
        # Widgets of a page just opened, or whose words change, are new to Streamlit: only a value
        # that is set in this very run reaches the browser with them.
        switched = session.get("lang", session["view"].lang) != session["view"].lang
        if switched:
            session["view"], _bad = collect(session, session["view"])
        seed(session, session["view"], anew=switched or moved)
    use(session["view"].lang)


def seed(session: MutableMapping[str, Any], view: View, *, anew: bool) -> None:
    """Give widgets their values.

    All of them when the address rules, else those that lost theirs because their page was not
    shown.
    """
    for name in (*ORDER, "color", "lang"):
        if anew or name not in session:
            session[name] = widget_value(view, name)


def widget_value(view: View, name: str) -> Any:  # noqa: ANN401 - by parameter
    """Give a parameter in the form in which its widget holds it."""
    value = getattr(view if name in ("color", "lang") else view.filter, name)
    if name in MANY:
        return [str(v) for v in value]
    if name in ("since", "until", "asof", "killed"):
        return value
    return str(value) if value is not None else None


def collect(session: Mapping[str, Any], view: View) -> tuple[View, tuple[Rejected, ...]]:
    """Gather the widgets' values into a view, and what the filter's own reader rejects of them."""
    params: dict[str, list[str]] = {}
    for name in ORDER:
        value = session.get(name)
        if value in (None, "", [], ()):
            continue
        texts = value if isinstance(value, list | tuple) else [value]
        params[name] = [v.isoformat() if isinstance(v, date) else str(v) for v in texts]
    wanted, rejected = IncidentFilter.from_params(params)
    color = ColorBy(session.get("color") or ColorBy.TYPE)
    lang = session.get("lang") or view.lang
    return replace(view, filter=wanted, color=color, lang=lang), rejected


def finish(view: View) -> None:
    """End a run: keep the view and write the address if it says something else."""
    params = write_view(_owned(view, str(st.session_state.get("page", ""))))
    st.session_state["view"] = view
    st.session_state["written_lang"] = view.lang
    st.session_state["written"] = {k: v for k, v in params.items()
                                   if k not in ("lat", "lon", "z")}
    if {k: st.query_params.get_all(k) for k in st.query_params} != params:
        st.query_params.from_dict(params)


def reset() -> None:
    """Go back to how the app opens, in the same language: a callback for a button."""
    session = st.session_state
    view = View(lang=session["view"].lang)
    session["view"], session["rejected"] = view, ()
    seed(session, view, anew=True)


def choose(incident_id: str) -> None:
    """Open or close an incident beside the map: a callback."""
    st.session_state["view"] = replace(st.session_state["view"], incident=incident_id)


def link_params(view: View, **changes: Any) -> dict[str, list[str]]:  # noqa: ANN401
    """Give the address of this view with changes, for links between pages."""
    return write_view(replace(_owned(view), **changes))


def _owned(view: View, page: str = "") -> View:
    """Leave out what belongs into the address of another page."""
    opening = View()
    return replace(view, **{n: getattr(opening, n) for n, own in OWNERS.items() if own != page})
