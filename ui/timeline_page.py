"""The timeline page: a tall timeline beside a small map, and the incidents told in order."""

from __future__ import annotations

import streamlit as st

from geo.i18n import _, bound, number
from geo.labels import label
from geo.model.vocabulary import ColorBy
from ui import cards, data, state
from ui.abroad import tell_abroad
from ui.asof_view import asof_bar, folding
from ui.downloads import download
from ui.html import markdown_text, tag
from ui.imports import tell_empty
from ui.lens_view import lens_choice, taken
from ui.map_told import Listeners
from ui.map_view import incident_map
from ui.notices import notices
from ui.screenshot import screenshot
from ui.shell import page_path
from ui.shown import Rows, read
from ui.sidebar import chosen, sidebar, sidebar_title

PER_PAGE = 30
HEIGHT = 450


def show() -> None:
    """Run the page."""
    sidebar_title()
    view, rejected = chosen(st.session_state["view"])
    with folding(view):
        shown = read(view)
    words, voice, look, take = st.container(key="above_map").columns(
        [8, 3, 3, 4], vertical_alignment="bottom")
    between = st.container(key="between", gap="small")
    incident_map(view, shown.seen, shown.match, key="timeline", height=HEIGHT, follow_url=False,
                 dock="beside", listeners=Listeners(dates=state.set_dates))
    with words:
        st.html(tag("h1", _("Timeline"), cls="visually-hidden"))
        st.html(tag("p", shown.headline, cls="headline", role="status"))
    sidebar(view, rejected, data.frame(shown.seen))
    lens_choice(voice)
    look.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                   format_func=bound(lambda c: label("color", c)))
    with take, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        wanted, ids = taken(view, shown.every.column)
        download(view, wanted, key="timeline", chosen=ids)
        screenshot(view, shown.rows, shown.headline, target="timeline", listed=True)
    with between:
        tell_empty(view.filter, offer=True)
        tell_abroad(shown)
        notices(shown.samples, shown.made_up)
        asof_bar(view)
    _narrative(shown.every, view)
    state.finish(view)


def _narrative(rows: Rows, view: state.View) -> None:
    """Tell what is shown in order of date, a page at a time."""
    if not len(rows):
        st.info(_("No incident fits these filters. Widen the dates or reset the filters."),
                icon=":material/search_off:")
        return
    pages = -(-len(rows) // PER_PAGE)
    page = 1
    if pages > 1:
        page = int(st.number_input(_("Page (of {n})").format(n=number(pages)), 1, pages,
                                   key="timeline_page"))
    for _index, row in rows.oldest((page - 1) * PER_PAGE, PER_PAGE).iterrows():
        told = data.record(row, view.lang)
        with st.container(key=f"told_{told.incident_id}", gap="xxsmall"):
            st.page_link(page_path("incident"), label=markdown_text(told.title),
                         query_params=state.link_params(view, incident=told.incident_id))
            st.html(tag("div", cards.facts(told), cls="narrative"))
