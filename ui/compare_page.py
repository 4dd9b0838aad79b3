"""The page Compare: two filters side by side, maps that move together, differences listed."""

from __future__ import annotations

import secrets

import pandas as pd
import streamlit as st

from geo.i18n import _, bound
from geo.view.compare import difference, periods_differ
from geo.view.lens_words import voice_words
from ui import compare_parts as parts
from ui import compare_sides as sides
from ui import data, state
from ui.asof_view import folding
from ui.downloads import download
from ui.html import tag
from ui.imports import tell_empty
from ui.lens_view import taken
from ui.map_view import incident_map
from ui.map_words_modes import thin_reporting
from ui.notices import notices
from ui.shown import Shown, read
from ui.state import LENSES, View

HEIGHT = 420


def show() -> None:
    """Run the page."""
    view = sides.edited(st.session_state["view"])
    a, b = sides.both(view)
    with folding(a):
        shown_a = read(a)
    with folding(b):
        shown_b = read(b)
    st.html(tag("h1", _("Compare"), cls="visually-hidden"))
    _tools(view, shown_a)
    for column, letter, own, shown in zip(st.columns(2, gap="medium"), "ab", (a, b),
                                          (shown_a, shown_b), strict=True):
        with column, st.container(key=f"side_{letter}"):
            _side(letter, own, shown)
    _differences(a, b, shown_a, shown_b)
    state.finish(view)


def _tools(view: View, shown: Shown) -> None:
    newest = pd.DataFrame(data.frame(shown.seen))["date_end"].max()
    with st.container(horizontal=True, key="compare_tools", gap="small",
                      vertical_alignment="center"):
        if pd.notna(newest):
            sides.presets(view, newest.date())
        st.button(_("Swap"), icon=":material/swap_horiz:", on_click=sides.swap, key="compare_swap")
        st.button(_("Make B like A"), icon=":material/content_copy:", on_click=sides.alike,
                  key="compare_alike")


def _side(letter: str, view: View, shown: Shown) -> None:
    """Show one filter: its sentence, by whose figures it goes, its map."""
    st.html(tag("p", parts.badge(letter), " ", shown.headline, cls="headline", role="status"))
    tell_empty(view.filter)
    key = f"compare_lens_{letter}"
    st.session_state[key] = view.lens
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.selectbox(_("According to"), ["", *LENSES], key=key, on_change=sides.set_lens,
                     args=(letter,), format_func=bound(voice_words))
        wanted, ids = taken(view, shown.every.column)
        download(view, wanted, key=f"compare_{letter}", chosen=ids, side=letter)
    incident_map(view, shown.seen, shown.match, key=f"compare_{letter}", height=HEIGHT,
                 follow_url=letter == "a", sync=_channel())


def _channel() -> str:
    """Name the channel of this window's maps, so that another window's are left alone."""
    name: str = st.session_state.setdefault("compare_channel", f"atlas-{secrets.token_hex(8)}")
    return name


def _differences(a: View, b: View, shown_a: Shown, shown_b: Shown) -> None:
    if (a.filter, a.lens) == (b.filter, b.lens):
        st.info(_("Both sides are alike. Choose whose filters the sidebar shows, A or B, and "
                  "change them, or start from one of the comparisons above."),
                icon=":material/compare:")
        return
    rows_a, rows_b = parts.light(shown_a), parts.light(shown_b)
    found = difference(rows_a, rows_b, same_table=shown_a.seen == shown_b.seen)
    parts.numbers(found)
    if periods_differ(a.filter, b.filter):
        st.caption(thin_reporting())
    parts.tables(rows_a, rows_b)
    for shown in (shown_a, shown_b):
        notices(shown.samples, shown.made_up)
    if (a.lens, a.filter.asof) != (b.lens, b.filter.asof):
        parts.figures((a, shown_a), (b, shown_b))
    parts.lists(found, (a, shown_a), (b, shown_b))
