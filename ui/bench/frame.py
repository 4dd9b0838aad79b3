"""What frames a measured page: navigation, language, style, address and the real sidebar."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from geo.i18n import LANGUAGES, _, use
from geo.project import ROOT
from ui import data, state
from ui.assets import ensure_static
from ui.html import style, tag
from ui.shell import PAGES, TITLE
from ui.sidebar import chosen, sidebar, sidebar_title


def run(body: Callable[[state.View, pd.DataFrame, int], None]) -> None:
    """Run a page as ``ui.shell`` does, with ``body`` in the place of the map page.

    ``body`` is given the view, the whole incidents table and the number of this run, which also
    stands on the page as ``.bench-counter``.
    """
    st.set_page_config(TITLE, page_icon=str(ROOT / "ui" / "icon.png"), layout="wide")
    use(state.spoken())
    pages = [st.Page(lambda: _page(body), title=_(title), icon=icon, url_path=url or "map",
                     default=not url) for _path, title, icon, url in PAGES]
    page = st.navigation(pages, position="top")
    st.html(style(ensure_static()))
    state.begin("")
    with st.container(key="language_bar"):
        st.segmented_control(_("Language"), list(LANGUAGES), key="lang", format_func=str.upper,
                             label_visibility="collapsed", required=True)
    page.run()


def _page(body: Callable[[state.View, pd.DataFrame, int], None]) -> None:
    view, rejected = chosen(st.session_state["view"])
    table = data.frame(data.edition(view.filter))
    sidebar_title()
    sidebar(view, rejected, table)
    turn = st.session_state["turn"] = st.session_state.get("turn", 0) + 1
    st.html(tag("p", turn, cls="headline bench-counter", role="status"))
    body(view, table, turn)
    state.finish(view)
