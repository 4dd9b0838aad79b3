"""The baseline: the map page's widgets around a counter; no filter, no map, no timeline.

What Streamlit itself takes from a click to the repaint of a page with these widgets.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from geo.i18n import _, bound
from geo.labels import label
from geo.model.vocabulary import ColorBy
from ui import data, state
from ui.bench.frame import run
from ui.card_list import card_list
from ui.cards import PER_PAGE, facts
from ui.downloads import download


def show() -> None:
    """Run the page."""
    run(_widgets)


def _widgets(view: state.View, table: pd.DataFrame, turn: int) -> None:
    del turn
    _words, look, take = st.columns([9, 4, 4], vertical_alignment="bottom")
    look.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                   format_func=bound(lambda c: label("color", c)))
    with take:
        download(view, key="map")
    left, right = st.columns([7, 4], gap="medium")
    left.empty()
    with right, st.container(height=620, border=False, key="beside"):
        st.number_input(_("Page (of {n})").format(n=9), 1, 9, key="list_page")
        card_list([(told.incident_id, told.title, facts(told))
                   for told in _records(table, view.lang)], key="list_cards",
                  on_open=state.choose)


@st.cache_resource
def _records(_table: pd.DataFrame, lang: str) -> list[data.Record]:
    """Give what a page of the list shows, worked out once: the same rows whatever is clicked."""
    return [data.record(row, lang) for _i, row in _table.iloc[-PER_PAGE:].iterrows()]


if __name__ == "__main__":
    show()
