"""One confirmation writes what was accepted as one batch; what came of it, and its undo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from geo.errors import AtlasError, ConflictError, InputError
from geo.filters import IncidentFilter
from geo.i18n import N_, _, ngettext, number
from geo.model.vocabulary import Kind, Prop, Targeting
from geo.reports.drafting import Decision, Draft
from geo.reports.recording import recording
from ui import data, state
from ui.cards import facts
from ui.html import markdown_text, tag
from ui.report_ask import ask, waits
from ui.report_asked import unanswered
from ui.report_draft import FILES, SEEING, TOLD, is_as_seen, opened, refused, today, was_shown
from ui.report_drafts import LABEL, forget_unused, kept_for_sources, show
from ui.report_judged import keep_all, made_with, take_back_all
from ui.report_outlook import came_to
from ui.report_places import UNCHOSEN
from ui.report_presses import After, note
from ui.report_reading import keep_text
from ui.report_words import titles
from ui.shell import page_path

UNRECORDED = "report_unrecorded"  # why nothing was recorded, told beside the button


def confirm(view: state.View, draft: Draft) -> None:
    """Say what will be recorded, and record it."""
    ask(view, draft, _press)
    n, left = len(draft.accepted), sum(c.decision is Decision.OPEN for c in draft.candidates)
    words = ngettext("{n} candidate accepted", "{n} candidates accepted", n).format(n=number(n))
    rest = _("still open: {n}").format(n=number(left))
    with st.container(border=True, key="report_confirm_bar"):
        if told := st.session_state.pop(UNRECORDED, ""):
            st.warning(markdown_text(told), icon=":material/error:")
        with st.container(horizontal=True, horizontal_alignment="distribute",
                          vertical_alignment="center"):
            st.html(tag("div", f"{words} · {rest}" if left else words, cls="headline",
                        role="status"), width="content")
            st.button(_told(draft), type="primary", key="report_confirm", disabled=not n,
                      icon=":material/download_done:", on_click=_press, args=(draft,))
    told = [_("Recording writes a source and its claims as one entry of the log, which can be "
              "undone. What is not accepted is not recorded.")]
    if draft.text:
        told.append(_("The text is kept in your own store and goes into no export; of its words "
                      "only the few behind each value do: a figure, a date, a name of a place."))
    st.caption(" ".join(told))


def _told(draft: Draft) -> str:
    """Say what the button records."""
    n = len(draft.accepted)
    if not n:
        return _("Record what is accepted")
    added = sum(bool(c.same_as) for c in draft.accepted)
    if added == n:
        return ngettext("Add to {n} incident", "Add to {n} incidents", n).format(n=number(n))
    if added or any(c.kind is Kind.AGGREGATE for c in draft.accepted):
        return ngettext("Record {n} entry", "Record {n} entries", n).format(n=number(n))
    return ngettext("Record {n} incident", "Record {n} incidents", n).format(n=number(n))


def _press(draft: Draft) -> None:
    """Record, once all fields are read: a callback."""
    note(draft.draft_id, partial(_record_shown, draft), After.FORM)


def _record_shown(draft: Draft) -> None:
    """Record, unless what was typed last makes the dates that were read doubtful."""
    try:
        now = FILES.read(draft.draft_id).header
    except InputError:  # discarded in another window: the page tells it
        return
    if draft.text and (now.published_on, now.lang) != (draft.header.published_on,
                                                       draft.header.lang):
        st.session_state[UNRECORDED] = _("You changed day or language of the report just now. Look "
                                         "at the dates that were read, then record.")
        return
    _record(draft.draft_id)


def _record(draft_id: str) -> None:
    """Write what was accepted, all or nothing and once."""
    try:
        draft = FILES.read(draft_id)
        if draft.batch_id is not None or not is_as_seen(draft):
            return  # a second press, or somebody else's: the page shows what came of it
        _whole(draft)
        _unchanged(draft)
        if waits(draft):
            return
        taken = set(data.frame(data.edition(IncidentFilter()))["incident_id"].astype(str))
        made = recording(draft, taken, today(), {c.candidate_id: titles(c) for c in draft.accepted})
        keep_text(draft)  # first: what cannot be kept is not recorded
        batch = data.store().append_claims(
            made.claims, made.sources, label=f"{LABEL}{draft_id}",
            recorded_by=draft.header.analyst or "local-analyst")
        _came_of(draft_id, batch.batch_id, tuple(made.incidents.values()))
        keep_all(draft, made.incidents)
    except AtlasError as error:
        st.session_state[UNRECORDED] = str(error)


def _came_of(draft_id: str, batch_id: int | None, incidents: tuple[str, ...]) -> None:
    """Note in a draft what the store holds of it, whatever else was changed there meanwhile."""
    with SEEING:
        was_shown(FILES.change(draft_id, lambda d: replace(d, batch_id=batch_id,
                                                           incidents=incidents)))


def _whole(draft: Draft) -> None:
    """Refuse to record beside an open form that holds what it does not take."""
    if any(refused(one.candidate_id) for one in draft.accepted):
        raise InputError(N_("A field that is open is refused: mend it or close its form, then "
                            "record."))
    if asked := unanswered(draft.draft_id):
        raise InputError(N_("A question above is open: {what}"), what=" · ".join(asked))
    if any(one.value(Prop.PLACE) == UNCHOSEN and opened(one.candidate_id) == "edit"
           for one in draft.accepted):
        raise InputError(N_("Which place is meant was not chosen yet: choose it or close the form, "
                            "then record."))


def _unchanged(draft: Draft) -> None:
    """Refuse to write beside claims that changed since the analyst compared them."""
    for one in draft.accepted:
        if one.same_as and not data.titles_of([one.same_as]):
            raise ConflictError(N_("An incident that you chose under “Same as …” is no longer in "
                                   "the atlas. Choose another, or record its card as a new one."))
        if one.same_as and data.store().revision(one.same_as) != one.seen:
            raise ConflictError(N_("“{title}” has changed since you chose it under “Same as …”. "
                                   "Look at it again, choose it again, and record."),
                                title=data.title_of(one.same_as))


def result(view: state.View, draft: Draft) -> None:
    """Say what was recorded, with the ways to see it and to take it back."""
    batch = draft.batch_id or 0
    if not batch:
        st.info(_("The store knew all of this already; nothing was added."),
                icon=":material/done_all:")
    else:
        st.success(_came_to(draft), icon=":material/check_circle:")
    for incident_id in draft.incidents:
        _made(view, incident_id, added=bool(batch) and incident_id in {
            c.same_as for c in draft.accepted})
    made_with(draft)
    with st.container(horizontal=True):
        st.button(_("Add another report"), key="report_another", type="primary",
                  icon=":material/post_add:", on_click=show, args=(view, ""))
        if batch:
            st.button(_("Undo"), key="report_undo", icon=":material/undo:", on_click=undo,
                      args=(draft.draft_id, batch))
    st.caption(_("Undo takes the whole record out of map and exports; the draft comes back as it "
                 "was, and the log keeps both."))


def _came_to(draft: Draft) -> str:
    """Say how many entries were recorded, and how many were added to incidents that stood."""
    known = {c.same_as for c in draft.accepted}
    added = sum(i in known for i in draft.incidents)
    new = len(draft.incidents) - added
    told = (ngettext("{n} entry recorded.", "{n} entries recorded.", new).format(n=number(new))
            if new else "",
            ngettext("Added to {n} known incident.", "Added to {n} known incidents.", added).format(
                n=number(added)) if added else "")
    return " ".join(filter(None, told))


def _made(view: state.View, incident_id: str, *, added: bool) -> None:
    """Show what an incident is now, with the ways to its page and to the map."""
    seen = data.edition(IncidentFilter())
    row = data.row_of(seen, incident_id)
    if row is None:
        return
    found = data.frame(seen).iloc[row]
    told = data.record(found, view.lang)
    with st.container(border=True, key=f"recorded_{row}", gap="xsmall"):
        st.html(tag("div", tag("div", tag("b", told.title), cls="report-title"),
                    came_to(found, added=added), facts(told)))
        with st.container(horizontal=True):
            st.page_link(page_path("incident"), label=_("All claims, sources and reasons"),
                         icon=":material/fact_check:",
                         query_params=state.link_params(view, incident=incident_id))
            if told.kind is Kind.INCIDENT:
                st.page_link(page_path(""), label=_("Show it on the map"), icon=":material/map:",
                             query_params=state.link_params(
                                 replace(view, filter=_shows()), incident=incident_id, lat=None,
                                 lon=None, z=None))


def _shows() -> IncidentFilter:
    """Give the filter that hides nobody by who was hit."""
    return IncidentFilter(targeting=tuple(str(t) for t in Targeting))


def undo(draft_id: str, batch_id: int) -> None:
    """Take a record back and open its draft again: a callback."""
    before = kept_for_sources()
    try:
        take_back_all(draft_id)
        data.store().undo(batch_id, "local-analyst")
    except AtlasError as error:
        st.session_state[TOLD] = str(error)
        return
    try:
        _came_of(draft_id, None, ())
    except InputError:  # its draft was thrown away
        forget_unused(before - kept_for_sources())
