"""The filters: widgets whose keys are the URL's parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from geo.filters import Rejected
from geo.i18n import _, bound
from geo.model.admin import Vintage
from ui import state
from ui.choices import Preset, choice, named_units, preset_of, presets
from ui.html import markdown_text, tag

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
RESET = "reset_filters"
PRESET = "preset"
LEVELS = ("adm1", "adm2", "adm3")
GROUPS = {"who": ("actor", "role", "match"), "where": (*LEVELS, "vintage", "precision", "outside"),
          "what": ("type", "harm", "targeting", "killed", "basis"),
          "evidence": ("grade", "response", "source", "batch", "asof")}
"""Which filters stand together; the widgets of a group that is shut are not drawn."""


def chosen(view: state.View) -> tuple[state.View, tuple[Rejected, ...]]:
    """Give the view that the widgets make, before they are drawn, and what cannot be used of it.

    A page draws its map first and the sidebar after it: what comes first is seen first.
    """
    vintage = Vintage(st.session_state["vintage"])
    for level in LEVELS:
        options = named_units(level, vintage)
        kept = [u for u in st.session_state[level] if u in options]
        if kept != st.session_state[level]:
            st.session_state[level] = kept
    return state.collect(st.session_state, view)


def sidebar(view: state.View, rejected: Sequence[Rejected], table: pd.DataFrame, *,
            on_reset: Callable[[], None] = state.reset) -> None:
    """Show the filters below ``sidebar_title``. What is shut lives in the view alone."""
    with st.sidebar:
        st.text_input(_("Search"), key="q", placeholder=_("place, actor, title …"),
                      max_chars=200, icon=":material/search:")
        _when(table)
        for name, title, icon, draw in (
                ("who", _("Who"), ":material/groups:", _who),
                ("where", _("Where"), ":material/location_on:", _where),
                ("what", _("What"), ":material/category:", _what),
                ("evidence", _("Evidence"), ":material/gavel:", _evidence)):
            _group(name, title, icon, partial(draw, view))
        st.button(_("Reset all filters"), icon=":material/restart_alt:", on_click=on_reset,
                  key=RESET, width="stretch")
    for fault in rejected:
        st.sidebar.warning(markdown_text(fault.reason), icon=":material/filter_alt_off:")


def sidebar_title(title: str = "") -> None:
    """Open the sidebar, saying whose filters it has: a map drawn after it has its width at once."""
    st.sidebar.html(tag("h2", title or _("Filters"), cls="sidebar-title"))


def _group(name: str, title: str, icon: str, draw: Callable[[], None]) -> None:
    """Make a group that says how many of its filters are set and opens when the first is."""
    session, keys, key = st.session_state, GROUPS[name], f"group_{name}"
    n = sum(session.get(k) != state.widget_value(state.View(), k) for k in keys)
    before = session.get(f"{key}_set", 0) if key in session else 0
    session[f"{key}_set"] = n
    session[key] = bool(session.get(key)) or n > 0 == before  # set, else another language shuts it
    group = st.expander(title, icon=icon, key=key, on_change=_opened, args=(keys,))
    if n:  # in the title it would make another group of it, and what is open there would shut
        st.html(f"<style>.st-key-{key} summary p::after {{ content: ' ({n})' }}</style>")
    if group.open:
        with group:
            draw()


def _opened(keys: Sequence[str]) -> None:
    """Set the values of widgets about to be drawn: only so the browser learns them. A callback.

    What is missing is set at the beginning of the run.
    """
    for key in keys:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def _when(table: pd.DataFrame) -> None:
    for name, key in ((_("Since"), "since"), (_("Until"), "until")):
        st.date_input(name, key=key, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD",
                      value=None)
    _presets(presets(table))


def _presets(offered: list[Preset]) -> None:
    """Offer ranges as one choice: of buttons that are clicked fast, an older one may rule."""
    session = st.session_state
    held = preset_of(offered, session["since"], session["until"])
    if session.get(PRESET) != held:
        session[PRESET] = held
    st.segmented_control(_("Up to the newest incident"), [p.name for p in offered], key=PRESET,
                         on_change=_preset_chosen, args=(offered,), width="stretch",
                         required=True)


def _preset_chosen(offered: list[Preset]) -> None:
    """Put a range into the date widgets: a callback."""
    for preset in offered:
        if preset.name == st.session_state[PRESET]:
            state.set_dates(preset.since, preset.until)


def _one(name: str, key: str, view: state.View, **more: Any) -> None:  # noqa: ANN401 - a widget's
    offered = choice(key, view)
    st.selectbox(name, offered.options, key=key, format_func=bound(offered.words), **more)


def _several(name: str, key: str, view: state.View, none: str) -> None:
    """Offer to choose several values; ``none`` says what holds where none is chosen."""
    offered = choice(key, view)
    if offered.options:
        st.multiselect(name, offered.options, key=key, format_func=bound(offered.words),
                       placeholder=none)


def _who(view: state.View) -> None:
    _several(_("Actor"), "actor", view, _("any actor"))
    _one(_("Looked for as"), "role", view)
    offered = choice("match", view)
    st.segmented_control(_("With several actors"), offered.options, key="match",
                         format_func=bound(offered.words), required=True)


def _where(view: state.View) -> None:
    _one(_("Boundaries of"), "vintage", view, on_change=forget_places)
    for level, name in (("adm1", _("Region")), ("adm2", _("Cercle")), ("adm3", _("Commune"))):
        _several(name, level, view, _("anywhere"))
    _one(_("Place known at least to"), "precision", view, placeholder=_("any"))
    _one(_("Countries"), "outside", view)


def forget_places() -> None:
    """Clear the filters by unit, whose ids hold for one vintage: a callback."""
    for level in LEVELS:
        st.session_state[level] = []


def _what(view: state.View) -> None:
    for key, name in (("type", _("Event type")), ("harm", _("Harm besides deaths")),
                      ("targeting", _("Who was hit"))):
        _several(name, key, view, _("all"))
    st.number_input(_("Killed at least"), key="killed", min_value=0, max_value=999_999,
                    value=None, step=1, placeholder="0")
    _one(_("Counted by"), "basis", view)


def _evidence(view: state.View) -> None:
    for key, name in (("grade", _("Grade")), ("response", _("Response of the accused")),
                      ("source", _("Source"))):
        _several(name, key, view, _("all"))
    if view.filter.batch:  # who looks at an import comes from the page Import
        _several(_("Import"), "batch", view, _("all"))
    st.date_input(_("As known on"), key="asof", min_value=EARLIEST, max_value=LATEST,
                  format="YYYY-MM-DD", value=None,
                  help=_("Shows only what had been said by that day."))
