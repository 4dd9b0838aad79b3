"""The two filters of the page Compare: which one the sidebar edits, and ways to start.

A is the filter of every other page; B is kept beside it, in the address as ``b.…``. The sidebar's
widgets hold one of the two at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from geo.filters.params import ORDER
from geo.i18n import _, bound
from geo.labels import actor
from geo.view.compare import two_years
from geo.view.lens_words import voice_words
from ui import data, state
from ui.choices import choice
from ui.sidebar import chosen, sidebar, sidebar_title
from ui.state import LENSES, View

SIDE, SEEN = "compare_side", "compare_seen"
UN, STATE = "un", "state"


def both(view: View) -> tuple[View, View]:
    """Give each side as a view of its own; B begins as what A is."""
    second = view.b or View(view.filter, lens=view.lens)
    return replace(view, b=None), replace(view, b=None, filter=second.filter, lens=second.lens)


def joined(a: View, b: View) -> View:
    """Put two sides into the one view that the address holds."""
    return replace(a, b=View(b.filter, lens=b.lens))


def edited(view: View) -> View:
    """Show the filters of the side that is edited, and give the view with what they say."""
    a, b = both(view)
    letter = _choice()
    held = a if letter == "a" else b
    if st.session_state.get(SEEN) != _state(letter, held):  # swapped, preset, another address …
        for name in (*ORDER, "lens"):
            st.session_state[name] = state.widget_value(held, name)
    view, rejected = chosen(held)
    sidebar_title(_("Filters of {side}").format(side=letter.upper()))
    sidebar(view, rejected, data.frame(data.edition(view.filter)), on_reset=_reset)
    view = replace(view, lens=held.lens)
    st.session_state[SEEN] = _state(letter, view)
    return joined(view, b) if letter == "a" else joined(replace(a, lang=view.lang), view)


def _choice() -> str:
    st.session_state[SIDE] = st.session_state.get(SIDE) or "a"
    chosen = st.sidebar.segmented_control(_("The filters below are those of"), ["a", "b"],
                                          key=SIDE, format_func=str.upper, required=True,
                                          width="stretch")
    return str(chosen)


def _state(letter: str, held: View) -> tuple[Any, ...]:
    return letter, held.filter, held.lens, held.lang


def _set(change: Callable[[View, View], tuple[View, View]]) -> None:
    """Put both sides anew: part of a callback."""
    st.session_state["view"] = joined(*change(*both(st.session_state["view"])))


def _reset() -> None:
    """Put the filter that is edited back to how the app opens: a callback."""
    opening = View().filter
    if st.session_state[SIDE] == "a":
        _set(lambda a, b: (replace(a, filter=opening), b))
    else:
        _set(lambda a, b: (a, replace(b, filter=opening)))


def swap() -> None:
    """Exchange the two: a callback."""
    _set(lambda a, b: (b, a))


def alike() -> None:
    """Make B what A is: a callback."""
    _set(lambda a, _b: (a, a))


def set_lens(letter: str) -> None:
    """Take over by whose figures a side goes: a callback of its own select box."""
    lens = str(st.session_state[f"compare_lens_{letter}"] or "")
    _set(lambda a, b: (replace(a, lens=lens), b) if letter == "a" else (a, replace(b, lens=lens)))


def _both_from_a(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Make both of A's filter with some parts put anew."""
    _set(lambda a, _b: (replace(a, filter=replace(a.filter, **one)),
                        replace(a, filter=replace(a.filter, **other))))


def two_periods(last: date) -> None:
    """Compare the twelve months until a day with the twelve before: a callback."""
    (since, until), (earlier, end) = two_years(last)
    _both_from_a({"since": since, "until": until}, {"since": earlier, "until": end})


def _two_actors() -> None:
    one, other = (st.session_state[f"compare_actor_{s}"] for s in "ab")
    _both_from_a({"actor": (one,)}, {"actor": (other,)})


def _two_voices() -> None:
    one, other = (str(st.session_state[f"compare_voice_{s}"]) for s in "ab")
    _set(lambda a, _b: (replace(a, lens=one), replace(a, lens=other)))


def presets(view: View, last: date) -> None:
    """Offer what is often compared; each starts from the filter of A."""
    with st.popover(_("Start from …"), icon=":material/auto_awesome_motion:"):
        st.button(_("The last 12 months and the 12 before"), on_click=two_periods, args=(last,),
                  width="stretch", help=_("Counted back from the newest incident."))
        _pair("actor", _("Two actors"), choice("actor", view).options, bound(actor), (None, None),
              _two_actors)
        _pair("voice", _("The figures of two groups of speakers"), list(LENSES),
              bound(voice_words), (LENSES.index(UN), LENSES.index(STATE)), _two_voices)


def _pair(name: str, words: str, options: list[str], told: Callable[[str], str],
          first: tuple[int | None, int | None], act: Callable[[], None]) -> None:
    st.markdown(f"**{words}**")
    columns = st.columns(2)
    given = [column.selectbox(letter.upper(), options, index, key=f"compare_{name}_{letter}",
                              format_func=told, placeholder="…")
             for column, letter, index in zip(columns, "ab", first, strict=True)]
    st.button(_("Compare them"), key=f"compare_{name}", on_click=act, width="stretch",
              disabled=None in given or given[0] == given[1])
