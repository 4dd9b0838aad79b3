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
from geo.filters.incident_filter import EVERY_TARGET, OPENING, opening_params
from geo.filters.params import MANY, ORDER, read_date
from geo.i18n import LANGUAGES, N_, _, use
from geo.model.vocabulary import ColorBy, SpeakerClass
from ui.imports import known

BRIEF_PARAMS = ("region", "bbox", "size", "template", "brieflang", "audience", "according")
MODE_PARAMS = ("mode", "measure", "level", "before")
BROWSER_PARAMS = ("lat", "lon", "z", *MODE_PARAMS)
"""What the map itself writes into the address, without asking the server."""
VIEW_PARAMS = ("color", "lang", "lens", "incident", "draft", *BROWSER_PARAMS, *BRIEF_PARAMS)
OWNERS = {"draft": "report", "b": "compare", **dict.fromkeys(BRIEF_PARAMS, "brief")}
"""What stands in the address of one page alone."""
LENSES = tuple(str(c) for c in SpeakerClass)
"""Whose figures the map can show; none means those of the fold."""
WIDGETS = ("color", "lang", "lens")
"""What a page looks at by a widget of its own, whose key is the parameter."""
_CHOICES: dict[str, tuple[str, ...]] = {
    "mode": ("symbols", "units", "hexagons", "change"), "measure": ("count", "killed", "rate"),
    "level": ("auto", "adm1", "adm2", "adm3"), "lens": LENSES,
    "lang": tuple(LANGUAGES), "brieflang": tuple(LANGUAGES), "color": tuple(map(str, ColorBy)),
    "size": tuple(map(str, Size)), "template": tuple(map(str, Template)),
    "audience": tuple(map(str, Audience))}
_LIMITS = {"lat": (-80.0, 80.0), "lon": (-180.0, 180.0), "z": (2.0, 18.0)}
MAX_ID = 200
SECOND = "b."
"""What a parameter of the second filter of the page Compare begins with."""
Params = Mapping[str, Sequence[str]]
T = TypeVar("T")


@dataclass(frozen=True)
class View:
    """What a page shows: the filter, and how it is looked at.

    ``b`` is what the page Compare puts beside it: of that view the filter and the lens count.
    """

    filter: IncidentFilter = OPENING
    color: ColorBy = ColorBy.TYPE
    lang: str = "en"
    incident: str = ""
    lens: str = ""
    mode: str = "symbols"
    measure: str = "count"
    level: str = "auto"
    before: str = ""
    """First day of the period that the map compares the filter's with."""
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
    b: View | None = None


def read_view(params: Params) -> tuple[View, tuple[Rejected, ...]]:
    """Read an address. What it tells nothing usable of is as the app opens; nothing raises."""
    rejected = [Rejected(p, v, _("no such parameter")) for p, values in params.items()
                if p not in ORDER and p not in VIEW_PARAMS and not p.startswith(SECOND)
                for v in list(values)[:3]]
    wanted, bad = IncidentFilter.from_params(params, OPENING)
    if set(wanted.targeting) == set(EVERY_TARGET):  # how ``opening_params`` writes that none is
        wanted = replace(wanted, targeting=())
    values: dict[str, Any] = {}
    for name in VIEW_PARAMS:
        if given := [v for v in params.get(name, ()) if v]:
            try:
                values[name] = _read_view_param(name, given[-1])
            except AtlasError as error:
                rejected.append(Rejected(name, given[-1], str(error)))
    second, worse = _read_second(params)
    return View(wanted, **values, b=second), (*bad, *rejected, *worse)


def _read_second(params: Params) -> tuple[View | None, list[Rejected]]:
    """Read what stands beside: a filter and a lens, nothing else."""
    own = {p.removeprefix(SECOND): v for p, v in params.items() if p.startswith(SECOND)}
    if not own:
        return None, []
    used = {p: v for p, v in own.items() if p in ORDER or p == "lens"}
    view, bad = read_view(used)
    foreign = [Rejected(p, v, _("no such parameter")) for p, values in own.items()
               if p not in used for v in list(values)[:3]]
    return view if used else None, [replace(r, param=SECOND + r.param) for r in (*bad, *foreign)]


def _read_view_param(name: str, text: str) -> Any:  # noqa: ANN401 - by parameter
    if name in _LIMITS:
        return _read_number(text, *_LIMITS[name])
    if name in _CHOICES:
        chosen = _read_choice(text, _CHOICES[name])
        return ColorBy(chosen) if name == "color" else chosen
    if len(text) > MAX_ID:
        raise AtlasError(N_("The text is longer than {n} characters."), n=MAX_ID)
    return str(read_date(text)) if name == "before" else text


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
    params = opening_params(view.filter)
    opening = View()
    for field in fields(View):
        value = getattr(view, field.name)
        if field.name not in ("filter", "b") and value != getattr(opening, field.name):
            params[field.name] = [f"{value:g}" if isinstance(value, float) else str(value)]
    return params | _second_params(view.b)


def _second_params(second: View | None) -> dict[str, list[str]]:
    """Write what stands beside; as the app opens it still has to be there."""
    if second is None:
        return {}
    params = write_view(View(second.filter, lens=second.lens)) or {
        "targeting": list(second.filter.targeting)}
    return {SECOND + name: values for name, values in params.items()}


def spoken() -> str:
    """Give the language that a run most likely has: ``begin`` knows it, and with it the page."""
    session = st.session_state
    given = st.query_params.get("lang", "en")
    held = session["view"].lang if "view" in session else given
    return str(session.get("lang") or (held if held in LANGUAGES else "en"))


def begin(page: str) -> str:
    """Start a run: take the address if it came from outside, else what the session holds.

    Sets the language of the run and gives it. An empty address after a change of page is
    Streamlit's doing and keeps the session's view.
    """
    session = st.session_state
    params = {k: st.query_params.get_all(k) for k in st.query_params}
    moved = session.get("page") not in (None, page)
    session["page"] = page
    known = {k: v for k, v in params.items() if k not in BROWSER_PARAMS}
    if "view" not in session or (known != session.get("written") and (params or not moved)):
        session["view"], session["rejected"] = _held(*read_view(params))
        seed(session, session["view"], anew=True)
    else:
        session["view"] = follow_map(session["view"], params, look=not page and not moved)
        # Widgets of a page just opened, or whose words change, are new to Streamlit: only a value
        # that is set in this very run reaches the browser with them.
        switched = session.get("lang", session["view"].lang) != session["view"].lang
        if switched and page == "compare" and session.get("compare_side") == "b":
            session["view"] = replace(session["view"], lang=session["lang"])  # widgets hold B's
        elif switched:
            session["view"], _bad = collect(session, session["view"])
        seed(session, session["view"], anew=switched or moved)
    use(session["view"].lang)
    return str(session["view"].lang)


def _held(view: View, rejected: tuple[Rejected, ...]) -> tuple[View, tuple[Rejected, ...]]:
    """Leave out imports that the store does not have: the one thing that only it can tell."""
    wanted, bad = known(view.filter)
    if view.b is None:
        return replace(view, filter=wanted), (*rejected, *bad)
    second, worse = known(view.b.filter)
    return replace(view, filter=wanted, b=replace(view.b, filter=second)), (
        *rejected, *bad, *(replace(r, param=SECOND + r.param) for r in worse))


def follow_map(view: View, params: Params, *, look: bool) -> View:
    """Take over what the map wrote into the address; ``look``: its way of showing too.

    What is not there was put back to how the map opens; a position is always there or nowhere.
    """
    seen, _bad = read_view({k: v for k, v in params.items() if k in BROWSER_PARAMS})
    if any(k in params for k in ("lat", "lon", "z")):
        view = replace(view, lat=seen.lat, lon=seen.lon, z=seen.z)
    return replace(view, **{n: getattr(seen, n) for n in MODE_PARAMS}) if look else view


def seed(session: MutableMapping[str, Any], view: View, *, anew: bool) -> None:
    """Give widgets their values.

    All of them when the address rules, else those that lost theirs because their page was not
    shown.
    """
    for name in (*ORDER, *WIDGETS):
        if anew or name not in session:
            session[name] = widget_value(view, name)


def widget_value(view: View, name: str) -> Any:  # noqa: ANN401 - by parameter
    """Give a parameter in the form in which its widget holds it."""
    value = getattr(view if name in WIDGETS else view.filter, name)
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
    lens = str(session.get("lens") or "")
    return replace(view, filter=wanted, color=color, lang=lang, lens=lens), rejected


def finish(view: View) -> None:
    """End a run: keep the view and write the address if it says something else."""
    params = write_view(_owned(view, str(st.session_state.get("page", ""))))
    st.session_state["view"] = view
    st.session_state["written"] = {k: v for k, v in params.items()
                                   if k not in BROWSER_PARAMS}
    if {k: st.query_params.get_all(k) for k in st.query_params} != params:
        st.query_params.from_dict(params)


def reset() -> None:
    """Go back to how the app opens, in the same language: a callback for a button."""
    session = st.session_state
    view = View(lang=session["view"].lang)
    session["view"], session["rejected"] = view, ()
    seed(session, view, anew=True)


def set_dates(since: date | None, until: date | None) -> None:
    """Put a range into the date widgets; a missing end is open: a callback."""
    st.session_state["since"], st.session_state["until"] = since, until


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
