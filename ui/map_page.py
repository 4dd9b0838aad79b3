"""The landing page."""

from __future__ import annotations

import streamlit as st

from geo.i18n import _, bound
from geo.labels import label
from geo.model.vocabulary import ColorBy
from ui import cards, data, state
from ui.abroad import tell_abroad
from ui.asof_view import asof_bar, folding
from ui.downloads import download
from ui.head_start import head_start
from ui.html import heading, tag
from ui.imports import tell_empty
from ui.lens_view import lens_choice, taken
from ui.map_told import Listeners
from ui.map_view import DOCK_HEIGHT, HEIGHT, incident_map
from ui.notices import notices
from ui.screenshot import screenshot
from ui.shown import Shown, read
from ui.sidebar import chosen, sidebar, sidebar_title


def show() -> None:
    """Run the page."""
    sidebar_title()
    view, rejected = chosen(st.session_state["view"])
    with folding(view):
        shown = read(view)
    st.html(tag("h1", "Mali Incident Atlas", cls="visually-hidden"))
    words, voice, look, take = st.container(key="above_map").columns(
        [8, 3, 3, 4], vertical_alignment="bottom")
    between = st.container(key="between", gap="small")
    between.html(tag("p", cls="room"))  # so that it has its room at once
    left, right = st.columns([7, 4], gap="medium")
    with words:
        st.html(tag("p", shown.headline, cls="headline", role="status"))
    with left, head_start() as word:  # first of all: what comes later in the run is seen later
        _map(view, shown, word)
    sidebar(view, rejected, data.frame(shown.seen))
    lens_choice(voice)
    _color(look)
    with take, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        wanted, ids = taken(view, shown.every.column)
        download(view, wanted, key="map", chosen=ids)
        screenshot(view, shown.samples, shown.headline, target="map")
    with between:
        tell_empty(view.filter, offer=True)
        tell_abroad(shown)
        notices(shown.samples, shown.made_up)
        asof_bar(view)
    with right:
        _beside(view, shown)
    state.finish(view)


def _map(view: state.View, shown: Shown, word: str | None) -> None:
    selected = data.row_of(shown.seen, view.incident) if view.incident else None
    incident_map(view, shown.seen, shown.match, key="map", selected=selected,
                 height=HEIGHT + DOCK_HEIGHT, dock="below", held=cards.held(shown.seen), word=word,
                 listeners=Listeners(pick=lambda rows: _pick(shown.seen, rows),
                                     dates=state.set_dates,
                                     select=cards.keep_selection(shown.seen)))


def _color(column: st.delta_generator.DeltaGenerator) -> None:
    column.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                     format_func=bound(lambda c: label("color", c)))


def _pick(seen: data.Edition, rows: list[int]) -> None:
    """Open the incident under a click, or offer those that lie there together."""
    table = data.frame(seen)
    ids = [str(table["incident_id"].iloc[r]) for r in rows if 0 <= r < len(table)]
    st.session_state["picked"] = ids if len(ids) > 1 else []
    state.choose(ids[0] if len(ids) == 1 else "")


def _beside(view: state.View, shown: Shown) -> None:
    if view.incident:
        cards.open_card(view, shown.seen)
    together = shown.named(st.session_state.get("picked") or ())
    with st.container(height=620 if not view.incident else 380, border=False, key="beside"):
        if len(together):
            head, shut = st.columns([3, 1], vertical_alignment="center")
            head.markdown(heading(_("At this place"), 5))
            shut.button(_("Show all"), on_click=lambda: st.session_state.update(picked=[]),
                        key="unpick", type="tertiary")
            cards.incident_list(together, view, key="list")
            return
        if cards.selected_list(shown, view):
            return
        cards.tray(shown.unmapped, view)
        cards.incident_list(shown.incidents, view, key="list")
        cards.period_statements(shown.periods, view)
