"""How a report comes in: pasted, dropped, or written down by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

import streamlit as st

from geo.builtin import builtin_actors
from geo.errors import AtlasError
from geo.gazetteer.ready import ready_index
from geo.i18n import _
from geo.model.vocabulary import Handling, Kind
from geo.reports.drafting import Arrival, Draft, Edited, Header, with_candidate
from geo.reports.kept import sha256_of
from geo.reports.recording import UNDISCLOSED
from geo.reports.source_title import shown_title
from ui import state
from ui.html import markdown_text
from ui.report_draft import FILES, change, go_to, leave_form
from ui.report_drafts import drafts, show, source_of
from ui.report_given import paste, text_of_paste, text_of_upload, wait, waiting, was_read
from ui.report_reading import guessed, read
from ui.uploader import uploader

MOST_MB = 60
TYPES = ["txt", "html", "htm", "pdf", "docx"]
BY_HAND = "h"
READ = "report_read"
WANTED = "report_wanted"  # what is to be read, till it is
TWICE = "report_twice"    # the checksum of a known text that is to be read again
KNOWN = "report_known"    # a text that came before: checksum, draft, title, what it came as
BOTH = "report_both"      # whether it is asked which of two reports is read first


class What(StrEnum):
    """What is to be read."""

    ANY = "any"
    TEXT = "text"
    FILE = "file"


def intake(view: state.View) -> None:
    """Take a text or a file, or begin a blank form."""
    st.caption(_("Paste a report in English or French, or drop a file. It is read on this computer "
                 "and goes nowhere. You see what it tells, correct it and confirm; nothing is "
                 "recorded before, and each record can be undone."))
    left, right = st.columns([3, 2], gap="large")
    with left:
        text = paste()
        given = uploader(_("or a file (TXT, HTML, PDF, Word)"), TYPES, key="report_file",
                         most_mb=MOST_MB) or waiting()
        with st.container(horizontal=True):
            st.button(_("Find the incidents"), type="primary", key=READ,
                      icon=":material/search:", on_click=_wanted, args=(What.ANY,),
                      help=_("Ctrl and Enter in the field above do the same."))
            st.button(_("Write it down by hand"), key="report_by_hand", icon=":material/edit_note:",
                      on_click=_begin_by_hand, args=(view,), help=_(
                          "For what came by phone or from a source that must not be named. No "
                          "text is needed."))
        if what := st.session_state.get(WANTED):
            _read(view, text, given, what)
            st.session_state.pop(WANTED)  # not before: another run may break in on the reading
        _which(text, given)
        _known_already(view)
    with right:
        drafts(view)


def _wanted(what: What, sha256: str = "") -> None:
    """Have the report read, a text that is known too where its checksum is given: a callback."""
    st.session_state[WANTED], st.session_state[TWICE] = what, sha256
    st.session_state.pop(KNOWN, None)
    st.session_state.pop(BOTH, None)


def _read(view: state.View, pasted: str, given: Any, what: What) -> None:  # noqa: ANN401
    """Read what was given into a draft, and tell what cannot be read."""
    if what is What.ANY and given is not None and pasted.strip():
        st.session_state[BOTH] = True
        return
    is_file = given is not None and what is not What.TEXT
    try:
        text, header = text_of_upload(given) if is_file else text_of_paste(pasted)
        if not text.strip():
            st.info(_("There is no text yet: paste a report above or choose a file. A picture or a "
                      "scanned PDF holds no text; write its facts down by hand."),
                    icon=":material/content_paste:")
            return
        if st.session_state.get(TWICE) != sha256_of(text) and _twice(
                text, What.FILE if is_file else What.TEXT):
            return
        if what is What.TEXT and given is not None:
            wait(given)
        begin(view, text, header, is_file=is_file)
    except AtlasError as error:
        st.error(markdown_text(str(error)), icon=":material/error:")


def _which(pasted: str, given: Any) -> None:  # noqa: ANN401 - Streamlit's upload
    """Ask which of two reports is to be read first."""
    if not st.session_state.get(BOTH) or given is None or not pasted.strip():
        return
    st.info(_("There is a pasted text and a file. Which one is to be read first? The other one "
              "waits here."), icon=":material/content_copy:")
    with st.container(horizontal=True):
        st.button(_("The pasted text"), key="report_which_text", on_click=_wanted,
                  args=(What.TEXT,))
        st.button(_("The file “{name}”").format(name=markdown_text(given.name)),
                  key="report_which_file", on_click=_wanted, args=(What.FILE,))


def begin(view: state.View, text: str, given: Header, *, is_file: bool = False) -> None:
    """Read a text, keep the draft, and show it."""
    with st.status(_("Reading the report …"), expanded=True) as box:
        st.caption(_("Reading the gazetteers"))
        ready_index()
        with st.spinner(_("Looking for dates, places, tolls and speakers"), show_time=True):
            header = guessed(text, replace(given, lang="", analyst=analyst()))
            draft = FILES.begin(read(Draft("", header, text)))
        box.update(label=_("Read."), state="complete")
    st.session_state.pop(TWICE, None)
    st.session_state.pop(WANTED, None)
    was_read(file=is_file)
    go_to(view, draft.draft_id)
    st.rerun()


def analyst() -> str:
    """Give the name that the analyst gave before."""
    return str(st.session_state.get("report_analyst_name", ""))


def _twice(text: str, what: What) -> bool:
    """Remember that a text is here already, so that the reader is asked."""
    sha = sha256_of(text)
    draft = next((d for d in FILES.every() if d.sha256 == sha), None)
    source = source_of(sha)
    if draft is None and source is None:
        return False
    st.session_state[KNOWN] = (sha, draft.draft_id if draft else "",
                               shown_title(source) if source else "", what)
    return True


def _known_already(view: state.View) -> None:
    """Say that the same text came before, with the ways on."""
    if not (held := st.session_state.get(KNOWN)):
        return
    sha, draft_id, title, what = held
    words = (_("This very text was recorded already: {title}. Read again, its "
               "incidents come back as those that were recorded from it.")
             .format(title=markdown_text(title)) if title else
             _("This very text is open as a draft already."))
    st.info(words, icon=":material/content_copy:")
    with st.container(horizontal=True):
        if draft_id:
            st.button(_("Open it"), key="report_known_open", on_click=_open, args=(view, draft_id))
        st.button(_("Read it again all the same"), key="report_known_again",
                  on_click=_wanted, args=(what, sha))


def _open(view: state.View, draft_id: str) -> None:
    st.session_state.pop(KNOWN, None)
    show(view, draft_id)


def _begin_by_hand(view: state.View) -> None:
    """Begin a report without a text: a callback."""
    header = Header(builtin_actors().get(UNDISCLOSED).name("en"), UNDISCLOSED,
                    date.today(), "stated by the analyst",  # noqa: DTZ011 - the analyst's own day
                    lang=view.lang, licence="own work", handling=Handling.CONFIDENTIAL,
                    arrival=Arrival.PHONE, analyst=analyst())
    draft = FILES.begin(Draft("", header, candidates=(blank(1),)))
    st.session_state["report_open"] = (f"{BY_HAND}1", "edit")
    st.session_state["view"] = replace(view, draft=draft.draft_id)


def blank(n: int) -> Edited:
    """Give an empty candidate to fill in."""
    return Edited(f"{BY_HAND}{n}", Kind.INCIDENT, touched=True)


def add_by_hand(draft_id: str) -> None:
    """Add an empty candidate to a draft and open it, once an open form is read: a callback."""
    leave_form(partial(_add_by_hand, draft_id))


def _add_by_hand(draft_id: str) -> None:
    made = change(draft_id, lambda d: with_candidate(d, blank(
        1 + sum(c.candidate_id.startswith(BY_HAND) for c in d.candidates))))
    if made.candidates:
        st.session_state["report_open"] = (made.candidates[-1].candidate_id, "edit")
