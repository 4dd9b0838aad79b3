"""The imports that a filter names: which there are, what they are called, and which were undone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import streamlit as st

from geo.filters import IncidentFilter, Rejected
from geo.i18n import _
from geo.labels import pair
from geo.store.import_words import import_day, import_name
from geo.store.log import Entry, undone
from geo.store.marking import imports_in, no_import
from ui import data, wire
from ui.html import markdown_text


def choices(batch_ids: Collection[int]) -> dict[str, str]:
    """Give what may be chosen where imports are: those, and all files that were not undone."""
    log = _log(batch_ids)
    files = {e.batch_id for e in log if e.action == "import" and e.file_name}
    offered = files.difference(undone(log)).union(batch_ids)
    return {str(e.batch_id): pair(str(e.batch_id), import_name(e))
            for e in reversed(log) if e.batch_id in offered}


def known(wanted: IncidentFilter) -> tuple[IncidentFilter, tuple[Rejected, ...]]:
    """Leave out of a filter what is no import of the store, and say so."""
    imports = imports_in(_log(wanted.batch))
    bad = tuple(Rejected("batch", str(b), str(no_import(b))) for b in wanted.batch
                if b not in imports)
    return replace(wanted, batch=tuple(b for b in wanted.batch if b in imports)), bad


def tell_empty(wanted: IncidentFilter, *, offer: bool = False) -> None:
    """Say of which imports that a filter names nothing is left to show, why, and what to do.

    ``offer``: with a button that takes them out of the filter.
    """
    if not wanted.batch:
        return
    asked = [e for e in data.batches() if e.batch_id in wanted.batch]
    taken_back = undone(data.batches())
    some = wire.brought(data.edition(wanted), wanted.batch).any()
    empty = [e for e in asked if e.batch_id in taken_back or not some]
    for entry in empty:
        st.warning(_why(entry, taken_back.get(entry.batch_id)), icon=":material/undo:")
    if empty and offer:
        st.button(_("Without this filter"), key="without_batch", on_click=_without,
                  args=({str(e.batch_id) for e in empty},), icon=":material/filter_alt_off:")


def _why(entry: Entry, undoing: Entry | None) -> str:
    """Say why an import shows nothing; the file's name is disarmed."""
    name = pair(str(entry.batch_id), markdown_text(import_name(entry)))
    if undoing:
        return _("Import {name} was undone on {date}, so nothing is shown for it. Import the file "
                 "again, or leave this filter out.").format(name=name, date=import_day(undoing))
    return _("Nothing that import {name} told counts here: later imports told it anew, or nobody "
             "had said it by the day that you look at.").format(name=name)


def _without(batch_ids: Collection[str]) -> None:
    """Take imports out of the filter: a callback."""
    st.session_state["batch"] = [b for b in st.session_state["batch"] if b not in batch_ids]


def _log(batch_ids: Collection[int]) -> tuple[Entry, ...]:
    """Give the log where some import is asked for."""
    return data.batches() if batch_ids else ()
