"""As known on: a slider over the days on which something was said, and what each day changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache

import streamlit as st

from geo.i18n import _, bound, day
from geo.labels import pair
from geo.view.spoken import Spoken, news, spoken, stops
from ui import data
from ui.html import tag
from ui.state import View
from ui.voices import publisher

OPEN, SLIDER = "asof_open", "asof_slider"


@lru_cache(maxsize=2)
def _spoken(_version: str) -> Spoken:
    store = data.store()
    return spoken(store.read_single_claims(), store.record_days(), store.context())


def asof_bar(view: View) -> None:
    """Offer to go back to what was known; the day is the filter's ``asof``, as in the sidebar."""
    st.session_state[OPEN] = bool(st.session_state.get(OPEN)) or view.filter.asof is not None
    with st.container(key="asof_bar"):
        chosen = st.toggle(_("Replay what was known when"), key=OPEN, on_change=_toggled)
        if chosen:
            _replay(view)


def _toggled() -> None:
    """Go back to today where the replay is shut: a day nobody sees would filter in silence."""
    if not st.session_state[OPEN]:
        st.session_state["asof"] = None


def _replay(view: View) -> None:
    with st.spinner(_("Looking up the days on which something was said …")):
        held = _spoken(data.store().version())
    if not held.days:
        st.caption(_("Nothing here bears the day on which it was said."))
        return
    asof = view.filter.asof
    options: list[date | None] = [*sorted({*stops(held.days), *([asof] if asof else [])}), None]
    st.session_state[SLIDER] = asof
    slider, steps = st.columns([11, 7], vertical_alignment="center")
    slider.select_slider(_("As known on"), options, key=SLIDER, format_func=bound(_named),
                         label_visibility="collapsed", on_change=_slid)
    with steps, st.container(horizontal=True, gap="small"):
        _steps(asof, held)
    _changes(view, held)


def _steps(asof: date | None, held: Spoken) -> None:
    """Offer to go from day to day, each of them one on which something was said."""
    st.button(_("Earlier"), icon=":material/chevron_left:", key="asof_back", on_click=_go,
              args=(held.step(asof, -1),), help=_("The day before on which something was said"),
              disabled=asof is not None and asof <= held.days[0])
    st.button(_("Later"), icon=":material/chevron_right:", key="asof_forth", on_click=_go,
              args=(held.step(asof, 1),), disabled=asof is None,
              help=_("The next day on which something was said"))
    st.button(_("Today"), key="asof_now", on_click=_go, args=(None,), disabled=asof is None)


def _named(known_on: date | None) -> str:
    return day(known_on) if known_on else _("today")


def _slid() -> None:
    st.session_state["asof"] = st.session_state[SLIDER]


def _go(to: date | None) -> None:
    st.session_state["asof"] = to


def _changes(view: View, held: Spoken) -> None:
    """Say what was said on the day, or on the last before it on which anything was."""
    asof = view.filter.asof
    if asof is None:
        st.html(tag("p", _("Shown is all that is known today."), cls="asof-news"))
        return
    last = held.last_day(asof)
    if last is None:
        st.html(tag("p", _("Nothing had been said yet."), cls="asof-news"))
        return
    known, column = data.sources(), "title_fr" if view.lang == "fr" else "title"
    table = data.frame(data.edition(view.filter))
    ids = {c.incident_id for c in held.claims.get(last, ())}
    rows = table[table["incident_id"].isin(list(ids))]
    titles = dict(zip(rows["incident_id"].astype(str), rows[column].astype(str), strict=True))
    lines = news(held, last, lambda i: titles.get(i, i),
                 lambda s: publisher(known[s]) if s in known else s)
    st.html(tag("div", tag("p", tag("b", pair(day(last), _("what was said on that day")))),
                tag("ul", *(tag("li", line) for line in lines)), cls="asof-news", role="status"))


@contextmanager
def folding(view: View) -> Iterator[None]:
    """Say that the data is being folded as of a day, where that has yet to be done."""
    asof = view.filter.asof
    if asof is None or data.named_edition(data.edition(view.filter).key) is not None:
        yield
        return
    with st.spinner(_("Folding what was known on {day} …").format(day=day(asof))):
        yield
