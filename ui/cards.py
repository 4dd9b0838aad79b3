"""Incidents in words: the list beside the map, the open incident, and what no map can show."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import streamlit as st
from markupsafe import Markup

from geo.i18n import _, number
from geo.labels import label, pair, tell
from geo.model.reason import load_reasons
from ui import data, state
from ui.card_list import card_list
from ui.downloads import download
from ui.html import heading, markdown_text, tag
from ui.shell import page_path
from ui.shown import Rows, Shown

PER_PAGE = 20
SELECTED = "selected"  # in the session: the edition, the ids listed, how many are selected
LISTED = 50  # the sentence tells how many there are in all


def badge(text: str, kind: str = "") -> Markup:
    """Make a small label."""
    return tag("span", text, cls=f"badge {kind}".strip())


def facts(told: data.Record) -> Markup:
    """Put the facts of a card on two lines: when and where, then toll, accused and grade."""
    first = tag("div", told.when, " · ", told.where or _("place not known"), cls="card-where")
    parts = [tag("b", pair(label("prop", "killed"), told.killed))]
    if told.accused:
        parts.append(tag("span", _("alleged: {actors}").format(actors=told.accused)))
    second = tag("div", Markup(" · ").join(parts), cls="card-facts")
    marks = [badge(told.grade, "grade")]
    if told.response:
        marks.append(badge(_("Accused: {response}").format(response=told.response), "response"))
    if told.conflict:
        marks.append(badge(_("sources differ"), "conflict"))
    if told.possible:
        marks.append(badge(_("possibly in range"), "possible"))
    voice = [tag("div", told.voice, cls="card-voice")] if told.voice else []
    return tag("div", first, second, *voice, tag("div", *marks, cls="badges"), cls="card")


def incident_list(rows: Rows, view: state.View, *, key: str) -> None:
    """List incidents, newest first, a page at a time; each opens beside the map."""
    if not len(rows):
        st.info(_("No incident fits these filters. Widen the dates or reset the filters."),
                icon=":material/search_off:")
        return
    page = _pager(len(rows), key)
    told = [data.record(row, view.lang)
            for _index, row in rows.newest(page * PER_PAGE, PER_PAGE).iterrows()]
    card_list([(one.incident_id, one.title, facts(one)) for one in told], key=f"{key}_cards",
              on_open=state.choose)


def _pager(n: int, key: str) -> int:
    pages = -(-n // PER_PAGE)
    if pages <= 1:
        return 0
    name = _("Page (of {n})").format(n=number(pages))
    chosen = st.number_input(name, 1, pages, key=f"{key}_page")
    return int(chosen) - 1


def tray(rows: Rows, view: state.View) -> None:
    """List what is shown and cannot be mapped, and why."""
    if not len(rows):
        return
    with st.expander(_("Not on the map ({n})").format(n=number(len(rows))),
                     icon=":material/wrong_location:", key="tray"):
        found = rows.newest(0, LISTED)
        told = [data.record(row, view.lang) for _index, row in found.iterrows()]
        card_list([(one.incident_id, one.title, _why(status, reasons)) for one, status, reasons
                   in zip(told, found["geo_status"], found["geo_reasons"], strict=True)],
                  key="tray_cards", on_open=state.choose)


def _why(status: str, reasons: str) -> Markup:
    """Say why no map can show an incident."""
    told = " ".join(tell(r) for r in load_reasons(str(reasons)))
    return tag("div", pair(label("geo_status", status), told), cls="card-where")


def keep_selection(seen: data.Edition) -> Callable[[list[int], int], None]:
    """Give what hears of a selection on the map: row numbers (at most 500), how many in all."""
    def keep(rows: list[int], n: int) -> None:
        table = data.frame(seen)["incident_id"]
        ids = [str(table.iloc[r]) for r in rows if 0 <= r < len(table)]
        st.session_state[SELECTED] = (seen.key, frozenset(ids), n) if ids else None

    return keep


def held(seen: data.Edition) -> int:
    """Tell how many incidents are selected; a selection of another edition is none."""
    edition, _ids, n = st.session_state.get(SELECTED) or ("", frozenset(), 0)
    return n if edition == seen.key else 0


def selected_list(shown: Shown, view: state.View) -> bool:
    """List what is selected on the map, with its own download; tell whether anything is."""
    n = held(shown.seen)
    if not n:
        return False
    ids: frozenset[str] = st.session_state[SELECTED][1]
    rows = shown.named(ids)
    st.markdown(heading(_("Selected on the map ({n})").format(n=number(n)), 5))
    with st.container(horizontal=True, gap="small"):
        if len(rows):  # none chosen would mean all
            download(view, key="selected", chosen=frozenset(map(str, rows.column("incident_id"))))
        st.button(_("Clear"), on_click=_unselect, key="unselect", type="tertiary")
    if n > len(ids):
        st.caption(_("The newest {k} are listed here and go into the download; the table under "
                     "the map has them all.").format(k=number(len(ids))))
    incident_list(rows, view, key="selected")
    return True


def _unselect() -> None:
    st.session_state[SELECTED] = None


def period_statements(rows: Rows, view: state.View) -> None:
    """List statements about periods: shown, never pinned, never added up."""
    if not len(rows):
        return
    with st.expander(_("Statements about periods ({n})").format(n=number(len(rows))),
                     icon=":material/date_range:", key="periods"):
        st.caption(_("Totals that a source gives for a period. They may include incidents listed "
                     "here, so they are never pins and never added up."))
        for _index, row in rows.newest(0, LISTED).iterrows():
            told = data.record(row, view.lang)
            st.page_link(page_path("incident"), label=markdown_text(told.title),
                         query_params=state.link_params(view, incident=told.incident_id))
            st.html(facts(told))


def open_card(view: state.View, seen: data.Edition) -> None:
    """Show the chosen incident beside the map, with the way to its claims."""
    row_number = data.row_of(seen, view.incident)
    close = _("Close")
    with st.container(border=True, key="open_incident"):
        if row_number is None:
            st.warning(_("The link names an incident that this store does not hold: {id}").format(
                id=markdown_text(view.incident)), icon=":material/link_off:")
            st.button(close, on_click=state.choose, args=("",), key="close_incident")
            return
        row = data.frame(seen).iloc[row_number]
        told = data.record(row, view.lang)
        st.markdown(f"##### {markdown_text(told.title)}")
        st.html(facts(told))
        st.html(_voices(data.claims(seen, view.incident), seen))
        link, shut = st.columns([3, 1], vertical_alignment="center")
        with link:
            st.page_link(page_path("incident"), label=_("All claims, sources and reasons"),
                         icon=":material/fact_check:",
                         query_params=state.link_params(view, incident=view.incident))
        shut.button(close, on_click=state.choose, args=("",), key="close_incident",
                    type="tertiary")


def _voices(claims: Iterable[object], seen: data.Edition) -> Markup:
    """Say who alleges, corroborates, denies and investigates, with dates."""
    from ui.voices import voices  # noqa: PLC0415 - cards and voices are two halves of one page

    del seen
    return voices(claims)  # type: ignore[arg-type]
