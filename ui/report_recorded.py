"""What was recorded from reports, the newest first: where it went, its draft, and its undo."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.i18n import _, day, number, semicolons
from geo.reports.drafting import Draft
from geo.store.log import Entry, undone
from ui import data, state, wire
from ui.html import heading, tag
from ui.import_log import recorder
from ui.report_confirm import undo
from ui.report_draft import FILES
from ui.report_drafts import LABEL, show
from ui.report_outlook import known_as
from ui.report_pages import some_of, turning_list
from ui.shell import page_path

SHELF = "report_records"  # the pages of the list
NAMED = 3  # incidents of one record that are named


def recorded(view: state.View) -> None:
    """List what was recorded from reports and stands, each with its undo."""
    log = data.batches()
    gone = undone(log)
    found = [e for e in reversed(log) if e.action == "import" and e.label.startswith(LABEL)
             and e.batch_id not in gone]
    if not found:
        return
    st.markdown(heading(_("Recorded from reports ({n})").format(n=number(len(found)))))
    for entry in some_of(found, SHELF):
        _entry(view, entry)
    turning_list(SHELF, len(found))


def _entry(view: state.View, entry: Entry) -> None:
    draft_id = entry.label.removeprefix(LABEL)
    draft = _draft(draft_id)
    names = {i: known_as(i) for i in (draft.incidents if draft else _told_of(entry.batch_id))}
    when = day(datetime.fromisoformat(entry.recorded_at).date())
    told, way, button = st.columns([5, 1, 1], vertical_alignment="center")
    told.html(tag("div", tag("b", _shortened([told for told in names.values() if told])),
                  tag("div", " · ".join(filter(None, (when, recorder(entry)))), cls="card-where"),
                  cls="source"))
    if draft is not None:
        way.button(_("Open it"), key=f"report_open_{entry.batch_id}", on_click=show,
                   args=(view, draft_id), width="stretch")
    elif names:  # recorded on another computer, or its draft was thrown away
        way.page_link(page_path("incident"), label=_("See it"), icon=":material/fact_check:",
                      query_params=state.link_params(view, incident=next(iter(names))))
    with button.popover(_("Undo"), width="stretch"):
        st.markdown(_("Undo this record? What only it told disappears from map and exports; the "
                      "draft comes back.") if draft is not None else
                    _("Undo this record? What only it told disappears from map and exports. Its "
                      "draft is no longer here, so the report would have to be read again."))
        st.button(_("Undo this record"), key=f"report_undo_{entry.batch_id}", type="primary",
                  on_click=undo, args=(draft_id, entry.batch_id))


def _draft(draft_id: str) -> Draft | None:
    try:
        return FILES.read(draft_id)
    except InputError:
        return None


def _told_of(batch_id: int) -> list[str]:
    """Give the incidents of which a record tells, from the store: its draft is not here."""
    seen = data.edition(IncidentFilter())
    return list(data.frame(seen)[wire.brought(seen, (batch_id,))]["incident_id"].astype(str))


def _shortened(titles: list[str]) -> str:
    """Name what a record tells of: the first titles, and how many more there are."""
    more = len(titles) - NAMED
    told = semicolons(titles[:NAMED]) or _("a record of a report")
    return _("{titles} and {n} more").format(titles=told, n=number(more)) if more > 0 else told
