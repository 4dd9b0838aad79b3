"""The landing page."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from geo.i18n import _, bound
from geo.labels import label
from geo.model.vocabulary import ColorBy
from geo.summary import sentence, summarise
from ui import cards, data, state
from ui.downloads import download
from ui.html import heading, tag
from ui.map_view import incident_map
from ui.notices import notices
from ui.screenshot import screenshot
from ui.sidebar import sidebar
from ui.timeline_view import timeline


@dataclass(frozen=True)
class Shown:
    """What the filter leaves: for the map, the list and the timeline alike."""

    seen: data.Edition
    table: pd.DataFrame
    match: pd.Series
    rows: pd.DataFrame
    anytime: pd.DataFrame
    inside: pd.Series
    headline: str


def read(view: state.View) -> Shown:
    """Filter once; the timeline sees all dates, and the line says what the opening choice hides."""
    seen = data.edition(view.filter)
    table = pd.DataFrame(data.frame(seen))
    match = view.filter.match_dates(table)
    rows = table[match.notna()].assign(date_match=match[match.notna()])
    anytime = table[replace(view.filter, since=None, until=None).mask(table)]
    hidden = 0
    if view.filter.targeting == state.OPENING.targeting:
        hidden = int(replace(view.filter, targeting=()).mask(table).sum()) - len(rows)
    told = sentence(view.filter, summarise(view.filter, rows, hidden))
    return Shown(seen, table, match, rows, anytime, match.reindex(anytime.index).notna(), told)


def show() -> None:
    """Run the page."""
    view = sidebar(st.session_state["view"], pd.DataFrame(data.frame(data.edition(
        st.session_state["view"].filter))))
    shown = read(view)
    st.html(tag("h1", "Mali Incident Atlas", cls="visually-hidden"))
    words, look, take = st.columns([9, 4, 4], vertical_alignment="bottom")
    with words:
        st.html(tag("p", shown.headline, cls="headline", role="status"))
    view = replace(view, color=_color(look))
    with take, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        download(view, key="map")
        screenshot(view, shown.rows, shown.headline, target="map")
    notices(shown.rows)
    left, right = st.columns([7, 4], gap="medium")
    with left:
        selected = data.row_of(shown.seen, view.incident) if view.incident else None
        incident_map(view, shown.seen, shown.match, key="map", selected=selected,
                     on_pick=lambda rows: _pick(shown.seen, rows))
        timeline(view, shown.anytime, shown.inside, key="map_timeline")
    with right:
        _beside(view, shown)
    state.finish(view)


def _color(column: st.delta_generator.DeltaGenerator) -> ColorBy:
    chosen = column.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                              format_func=bound(lambda c: label("color", c)))
    return ColorBy(chosen)


def _pick(seen: data.Edition, rows: list[int]) -> None:
    """Open the incident under a click, or offer those that lie there together."""
    table = data.frame(seen)
    ids = [str(table["incident_id"].iloc[r]) for r in rows if 0 <= r < len(table)]
    st.session_state["picked"] = ids if len(ids) > 1 else []
    state.choose(ids[0] if len(ids) == 1 else "")


def _beside(view: state.View, shown: Shown) -> None:
    if view.incident:
        cards.open_card(view, shown.seen)
    picked = st.session_state.get("picked") or []
    together = shown.rows[shown.rows["incident_id"].isin(picked)]
    with st.container(height=620 if not view.incident else 380, border=False, key="beside"):
        if len(together):
            head, shut = st.columns([3, 1], vertical_alignment="center")
            head.markdown(heading(_("At this place"), 5))
            shut.button(_("Show all"), on_click=lambda: st.session_state.update(picked=[]),
                        key="unpick", type="tertiary")
            cards.incident_list(together, view, key="list")
            return
        cards.tray(shown.rows, view)
        cards.incident_list(shown.rows, view, key="list")
        cards.period_statements(shown.rows, view)
