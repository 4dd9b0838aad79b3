"""The timeline page: a tall timeline and the incidents told in order."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from geo.i18n import _, bound, number
from geo.labels import label
from geo.model.vocabulary import ColorBy
from ui import cards, data, state
from ui.downloads import download
from ui.html import markdown_text, tag
from ui.map_page import read
from ui.notices import notices
from ui.screenshot import screenshot
from ui.shell import page_path
from ui.sidebar import sidebar
from ui.timeline_view import timeline, timeline_legend

PER_PAGE = 30


def show() -> None:
    """Run the page."""
    before: state.View = st.session_state["view"]
    view = sidebar(before, pd.DataFrame(data.frame(data.edition(before.filter))))
    shown = read(view)
    words, look, take = st.columns([9, 4, 4], vertical_alignment="bottom")
    with words:
        st.html(tag("h1", _("Timeline"), cls="visually-hidden"))
        st.html(tag("p", shown.headline, cls="headline", role="status"))
    look.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                   format_func=bound(lambda c: label("color", c)))
    with take, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        download(view, key="timeline")
        screenshot(view, shown.rows, shown.headline, target="timeline",
                   legend=timeline_legend(view, shown.rows), listed=True)
    notices(shown.rows)
    timeline(view, shown.anytime, shown.inside, key="timeline", height=240)
    _narrative(shown.rows, view)
    state.finish(view)


def _narrative(rows: pd.DataFrame, view: state.View) -> None:
    """Tell what is shown in order of date, a page at a time."""
    if rows.empty:
        st.info(_("No incident fits these filters. Widen the dates or reset the filters."),
                icon=":material/search_off:")
        return
    pages = -(-len(rows) // PER_PAGE)
    page = 1
    if pages > 1:
        page = int(st.number_input(_("Page (of {n})").format(n=number(pages)), 1, pages,
                                   key="timeline_page"))
    for _index, row in rows.iloc[(page - 1) * PER_PAGE:page * PER_PAGE].iterrows():
        told = data.record(row, view.lang)
        with st.container(key=f"told_{told.incident_id}", gap="xxsmall"):
            st.page_link(page_path("incident"), label=markdown_text(told.title),
                         query_params=state.link_params(view, incident=told.incident_id))
            st.html(tag("div", cards.facts(told), cls="narrative"))
