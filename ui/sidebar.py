"""The filters: widgets whose keys are the URL's parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

import pandas as pd
import streamlit as st

from geo.builtin import builtin_actors
from geo.filters import Rejected
from geo.gazetteer import units
from geo.i18n import _, bound
from geo.labels import LABELS, actor, label, pair
from geo.model.admin import Vintage
from geo.model.vocabulary import Basis, GeoPrecision, Match, Role
from ui import data, state
from ui.html import markdown_text, tag
from ui.voices import publisher

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
_PRESETS = (30, 90)
_LEVELS = ("adm1", "adm2", "adm3")
GROUPS = {"who": ("actor", "role", "match"), "where": (*_LEVELS, "vintage", "precision"),
          "what": ("type", "harm", "targeting", "killed", "basis"),
          "evidence": ("grade", "response", "source", "asof")}
"""Which filters stand together; the widgets of a group that is shut are not drawn."""


def chosen(view: state.View) -> tuple[state.View, tuple[Rejected, ...]]:
    """Give the view that the widgets make, before they are drawn, and what cannot be used of it.

    A page draws its map first and the sidebar after it: what comes first is seen first.
    """
    vintage = Vintage(st.session_state["vintage"])
    for level in _LEVELS:
        options = _units(level, vintage)
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
        _group("who", _("Who"), ":material/groups:", lambda: _who(view))
        _group("where", _("Where"), ":material/location_on:", _where)
        _group("what", _("What"), ":material/category:", _what)
        _group("evidence", _("Evidence"), ":material/gavel:", _evidence)
        st.button(_("Reset all filters"), icon=":material/restart_alt:", on_click=on_reset,
                  width="stretch")
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
    newest = table["date_end"].max()
    last = newest.date() if pd.notna(newest) else date.today()  # noqa: DTZ011 - calendar dates
    for name, key in ((_("Since"), "since"), (_("Until"), "until")):
        st.date_input(name, key=key, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD",
                      value=None)
    presets: list[tuple[str, date | None, date | None]] = [
        *((_("{n} days").format(n=n), last - timedelta(days=n - 1), last) for n in _PRESETS),
        (str(last.year), date(last.year, 1, 1), last), (_("All"), None, None)]
    for column, (name, first, final) in zip(st.columns(len(presets)), presets, strict=True):
        column.button(name, key=f"preset_{name}", on_click=state.set_dates, args=(first, final),
                      type="tertiary", width="stretch",
                      help=_("Counted back from the newest incident."))


def actor_options(view: state.View) -> list[str]:
    """Give whom a filter can look for: classes, then actors by name, then whom files name."""
    known = builtin_actors()
    classes = [f"class:{c}" for c in known.classes() if c in LABELS["class"]]
    chosen = {str(a) for a in view.filter.actor}
    people = sorted((a for a in known.by_id if known.get(a).names or a in chosen), key=_by_name)
    named = data.named_actors(data.edition(view.filter))
    return [*classes, *people, *sorted({*chosen, *named} - set(people) - set(classes))]


def _who(view: state.View) -> None:
    st.multiselect(_("Actor"), actor_options(view),
                   key="actor", format_func=bound(actor), placeholder=_("any actor"))
    st.selectbox(_("Looked for as"), [str(r) for r in Role], key="role",
                 format_func=_words("role"))
    st.segmented_control(_("With several actors"), [str(m) for m in Match], key="match",
                         format_func=_words("match"), required=True)


def _by_name(actor_id: str) -> str:
    return actor(actor_id).casefold()


def _where() -> None:
    st.selectbox(_("Boundaries of"), [str(v) for v in Vintage], key="vintage",
                 format_func=_words("vintage"), on_change=forget_places)
    vintage = Vintage(st.session_state["vintage"])
    for level, name in (("adm1", _("Region")), ("adm2", _("Cercle")), ("adm3", _("Commune"))):
        options = _units(level, vintage)
        if options:
            st.multiselect(name, list(options), key=level, format_func=options.get,
                           placeholder=_("anywhere"))
    st.selectbox(_("Place known at least to"),
                 [None, *(str(p) for p in GeoPrecision if p is not GeoPrecision.UNKNOWN)],
                 key="precision", format_func=_or_any("precision"), placeholder=_("any"))


def forget_places() -> None:
    """Clear the filters by unit, whose ids hold for one vintage: a callback."""
    for level in _LEVELS:
        st.session_state[level] = []


@st.cache_data(max_entries=12, show_spinner=False)
def _units(level: str, vintage: Vintage) -> dict[str, str]:
    """Give the units that have a shape, with the units above where a name repeats."""
    table = units.units(level, vintage)
    repeated = table["name"].duplicated(keep=False)
    names = {u: f"{n} ({', '.join(c.name for c in reversed(units.chain(u, vintage)[:-1]))})"
             if twice else n for u, n, twice in zip(table.index, table["name"], repeated,
                                                    strict=True)}
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


def _what() -> None:
    for key, vocabulary, name in (("type", "type", _("Event type")),
                                  ("harm", "prop", _("Harm besides deaths")),
                                  ("targeting", "targeting", _("Who was hit"))):
        st.multiselect(name, _values(key), key=key, format_func=_words(vocabulary),
                       placeholder=_("all"))
    st.number_input(_("Killed at least"), key="killed", min_value=0, max_value=999_999,
                    value=None, step=1, placeholder="0")
    st.selectbox(_("Counted by"), [str(b) for b in Basis], key="basis",
                 format_func=_words("basis"))


def _values(key: str) -> list[str]:
    from geo.model.vocabulary import EventType, Grade, Harm, ResponseKind, Targeting  # noqa: PLC0415

    kinds: dict[str, Iterable[str]] = {
        "type": EventType, "harm": Harm, "targeting": Targeting, "grade": Grade,
        "response": (*ResponseKind, "none")}
    return [str(v) for v in kinds[key]]


def _evidence() -> None:
    sources = data.sources()
    for key, vocabulary, name in (("grade", "grade", _("Grade")),
                                  ("response", "response", _("Response of the accused"))):
        st.multiselect(name, _values(key), key=key, format_func=_words(vocabulary),
                       placeholder=_("all"))
    st.multiselect(_("Source"), list(sources), key="source", placeholder=_("all"),
                   format_func=bound(lambda s: pair(publisher(sources[s]), sources[s].title)
                                     if s in sources else s))
    st.date_input(_("As known on"), key="asof", min_value=EARLIEST, max_value=LATEST,
                  format="YYYY-MM-DD", value=None,
                  help=_("Shows only what had been said by that day."))


def _words(vocabulary: str) -> Callable[[str], str]:
    return bound(lambda value: label(vocabulary, value))


def _or_any(vocabulary: str) -> Callable[[str | None], str]:
    return bound(lambda value: label(vocabulary, value) if value else _("any"))
