"""The imports of the store: what each brought and changed, and its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pandas as pd
import streamlit as st

from geo.builtin import builtin_actors
from geo.errors import AtlasError
from geo.filters import IncidentFilter
from geo.i18n import _, day, ngettext, number
from geo.labels import actor, pair
from geo.pipeline import Import
from geo.store.count_words import brought
from geo.store.log import Entry, undone
from ui import data, state
from ui.change_words import column_words, past_titles, value_words
from ui.html import heading, markdown_text, tag
from ui.import_preview import own_id, table
from ui.shell import page_path

LISTED, CHANGES = 30, 100
REFUSED = "undo_refused"
PROGRAMS = ("app", "cli")  # what an entry bears that was made without a name


def outcome(view: state.View) -> None:
    """Say what the import just made came to, with the way to see it."""
    done: Import | None = st.session_state.get("import_done")
    if done is None or done.batch is None:
        return
    batch = done.batch
    told = brought(batch.new, batch.changed, batch.withdrawn, batch.known)
    st.success(_("{name} was imported: {counts}.").format(name=markdown_text(done.name),
                                                         counts=told),
               icon=":material/check_circle:")
    st.page_link(page_path(""), label=_("Show it on the map"), icon=":material/map:",
                 query_params=_brought(view, batch.batch_id))


def _brought(view: state.View, batch_id: int) -> dict[str, list[str]]:
    """Give the address of the map of what an import brought, whoever was hit and wherever."""
    return state.link_params(replace(view, filter=IncidentFilter(batch=(batch_id,)), incident="",
                                     lens="", lat=None, lon=None, z=None))


def log(view: state.View) -> None:
    """List the imports, newest first, each with its undo."""
    entries = data.store().batches()
    taken_back = undone(entries)
    files = [e for e in entries if e.action == "import" and e.file_name]
    st.markdown(heading(_("Imports ({n})").format(n=number(len(files)))))
    if refused := st.session_state.pop(REFUSED, None):
        st.warning(markdown_text(str(refused)), icon=":material/undo:")
    if not files:
        st.info(_("No file has been imported yet. Choose one above; python -m geo import does the "
                  "same from a shell."))
    for entry in files[:-LISTED - 1:-1]:
        _entry(view, entry, taken_back.get(entry.batch_id))


def _entry(view: state.View, entry: Entry, undoing: Entry | None) -> None:
    told, shown, changes, button = st.columns([5, 2, 2, 2], vertical_alignment="center")
    with told:
        st.html(tag("div", tag("b", entry.file_name), tag("div", _line(entry)),
                    tag("small", _undone(undoing)) if undoing else "", cls="source"))
    with changes.popover(_("What changed"), width="stretch"):
        _changes(entry)
    if undoing is None and (entry.n_records or entry.n_claims):
        shown.page_link(page_path(""), label=_("Show on the map"), icon=":material/map:",
                        query_params=_brought(view, entry.batch_id))
    if undoing is None:
        with button.popover(_("Undo"), width="stretch"):
            st.markdown(_("Undo this import? What only it told disappears from map and exports; "
                          "the log keeps it, and importing the file again brings it back."))
            st.button(_("Undo this import"), key=f"undo_import_{entry.batch_id}", type="primary",
                      on_click=_take_back, args=(entry.batch_id,))


def _line(entry: Entry) -> str:
    when = datetime.fromisoformat(entry.recorded_at).date()
    what = brought(entry.n_new, entry.n_changed, entry.n_withdrawn)
    records = ngettext("{n} record", "{n} records", entry.n_records).format(
        n=number(entry.n_records))
    return " · ".join(filter(None, (day(when), pair(records, what), recorder(entry))))


def recorder(entry: Entry) -> str:
    """Name who made an entry of the log, as far as a name was given."""
    by = entry.recorded_by
    return "" if by in PROGRAMS else actor(by) if by in builtin_actors().by_id else by


def _undone(entry: Entry) -> str:
    when = datetime.fromisoformat(entry.recorded_at).date()
    return _("Undone on {date}.").format(date=day(when))


def _take_back(batch_id: int) -> None:
    """Undo an import; what stands against it is told where the reader's language is known."""
    try:
        data.store().undo(batch_id, "app")
    except AtlasError as error:
        st.session_state[REFUSED] = error
    st.session_state.pop("import_done", None)


def _changes(entry: Entry) -> None:
    """Show what an import changed against what stood before it."""
    if not st.toggle(_("Compare with what stood before"), key=f"compare_{entry.batch_id}"):
        return
    with st.spinner(_("Comparing …"), show_time=True):
        found = data.store().changes(entry.batch_id)
    told = found[found["what"].ne("known")]
    if told.empty:
        st.caption(_("Nothing: all of it stood already."))
        return
    st.html(table((_("Incident"), _("What"), _("Column"), _("Before"), _("After")),
                  _change_rows(told.head(CHANGES)), _("What changed")))
    if len(told) > CHANGES:
        st.caption(_("The first {n} of {all}; python -m geo changes lists all.").format(
            n=number(CHANGES), all=number(len(told))))


def _change_rows(found: pd.DataFrame) -> list[object]:
    words = {"new": _("new"), "changed": _("changed"), "withdrawn": _("withdrawn")}
    titles = past_titles(found) | data.titles_of(set(found["incident_id"]))
    return [tag("tr", tag("th", titles.get(r["incident_id"], ""),
                          tag("small", own_id(r["incident_id"])), scope="row"),
                tag("td", words.get(r["what"], r["what"])),
                tag("td", column_words(r["column"]) or "–"),
                tag("td", value_words(r["column"], str(r["before"]))),
                tag("td", value_words(r["column"], str(r["after"]))))
            for r in found.to_dict("records")]
