"""How a report comes in: pasted, dropped, or written down by hand; and the drafts that are open."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from geo.builtin import builtin_actors
from geo.errors import AtlasError
from geo.gazetteer.ready import ready_index
from geo.i18n import _, day, language, ngettext, number
from geo.labels import actor, pair
from geo.model.vocabulary import Handling, Kind
from geo.project import VAR
from geo.reports.drafting import Arrival, Draft, Edited, Header, with_candidate
from geo.reports.kept import sha256_of
from geo.reports.recording import UNDISCLOSED, text_of
from geo.reports.source_title import shown_title
from ui import data, state
from ui.html import heading, markdown_text, tag
from ui.report_draft import FILES, change, go_to
from ui.report_reading import file_text, guessed, read
from ui.uploader import uploader

MOST_MB = 60
TYPES = ["txt", "html", "htm", "pdf", "docx"]
LISTED = 20
SHOWN = 90  # letters of a text by which a draft without a title is known
BY_HAND = "h"


def intake(view: state.View) -> None:
    """Take a text or a file, or begin a blank form."""
    st.caption(_("Paste a report in English or French, or drop a file. It is read on this computer "
                 "and goes nowhere. You see what it tells, correct it and confirm; nothing is "
                 "recorded before, and each record can be undone."))
    left, right = st.columns([3, 2], gap="large")
    with left:
        text = st.text_area(_("Text of the report"), key="report_paste", height=260)
        given = uploader(_("or a file (TXT, HTML, PDF, Word)"), TYPES, key="report_file",
                         most_mb=MOST_MB)
        with st.container(horizontal=True):
            start = st.button(_("Find the incidents"), type="primary", key="report_read",
                              icon=":material/search:")
            st.button(_("Write it down by hand"), key="report_by_hand", icon=":material/edit_note:",
                      on_click=_begin_by_hand, args=(view,), help=_(
                          "For what came by phone or from a source that must not be named. No "
                          "text is needed."))
        if start:
            _read(view, text, given)
        _known_already(view)
    with right:
        _drafts(view)


def _read(view: state.View, pasted: str, given: Any) -> None:  # noqa: ANN401 - Streamlit's upload
    """Read what was given into a draft, and tell what cannot be read."""
    try:
        text, header = pasted, Header(arrival=Arrival.PASTED)
        if given is not None:
            text, header = file_text(_laid(given))
            header = replace(header, arrival=Arrival.FILE)
        if not text.strip():
            st.info(_("There is no text yet: paste a report above or choose a file. A picture or a "
                      "scanned PDF holds no text; write its facts down by hand."),
                    icon=":material/content_paste:")
            return
        if st.session_state.get("report_twice") != sha256_of(text) and _twice(view, text):
            return
        begin(view, text, header)
    except AtlasError as error:
        st.error(markdown_text(str(error)), icon=":material/error:")


def begin(view: state.View, text: str, given: Header) -> None:
    """Read a text, keep the draft, and show it."""
    with st.status(_("Reading the report …"), expanded=True) as box:
        st.caption(_("Reading the gazetteers"))
        ready_index()
        st.caption(_("Looking for dates, places, tolls and speakers"))
        header = guessed(text, replace(given, lang="", analyst=analyst()))
        draft = FILES.begin(read(Draft("", header, text)))
        box.update(label=_("Read."), state="complete")
    st.session_state.pop("report_twice", None)
    go_to(view, draft.draft_id)
    st.rerun()


def analyst() -> str:
    """Give the name that the analyst gave before."""
    return str(st.session_state.get("report_analyst_name", ""))


def _laid(given: Any) -> Path:  # noqa: ANN401 - Streamlit's upload
    """Lay an upload into a file of its own, which is named by its content."""
    content = given.getvalue()
    ending = Path(given.name).suffix.lower()[:6]
    to = VAR / "uploads" / f"{hashlib.sha256(content).hexdigest()[:20]}{ending}"
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(content)
    to.chmod(0o600)
    return to


def _twice(view: state.View, text: str) -> bool:
    """Remember that a text is here already, so that the reader is asked."""
    sha = sha256_of(text)
    draft = next((d for d in FILES.every() if d.sha256 == sha), None)
    source = next((s for s in data.sources().values() if text_of(s) == sha), None)
    if draft is None and source is None:
        return False
    st.session_state["report_known"] = (sha, draft.draft_id if draft else "",
                                        shown_title(source) if source else "")
    del view
    return True


def _known_already(view: state.View) -> None:
    """Say that the same text came before, with the ways on."""
    if not (held := st.session_state.get("report_known")):
        return
    sha, draft_id, title = held
    words = (_("This very text was recorded already: {title}. Recording it again adds nothing.")
             .format(title=markdown_text(title)) if title else
             _("This very text is open as a draft already."))
    st.info(words, icon=":material/content_copy:")
    with st.container(horizontal=True):
        if draft_id:
            st.button(_("Open it"), key="report_known_open", on_click=_open, args=(view, draft_id))
        st.button(_("Read it again all the same"), key="report_known_again",
                  on_click=_again, args=(sha,))


def _again(sha: str) -> None:
    """Let the next press of the button read a known text: a callback."""
    st.session_state["report_twice"] = sha
    st.session_state.pop("report_known", None)


def _open(view: state.View, draft_id: str) -> None:
    st.session_state.pop("report_known", None)
    st.session_state["view"] = replace(view, draft=draft_id)


def _begin_by_hand(view: state.View) -> None:
    """Begin a report without a text: a callback."""
    header = Header(builtin_actors().get(UNDISCLOSED).name("en"), UNDISCLOSED,
                    date.today(), "stated by the analyst",  # noqa: DTZ011 - the analyst's own day
                    lang=language(), licence="own work", handling=Handling.CONFIDENTIAL,
                    arrival=Arrival.PHONE, analyst=analyst())
    draft = FILES.begin(Draft("", header, candidates=(blank(1),)))
    st.session_state["report_open"] = (f"{BY_HAND}1", "edit")
    st.session_state["view"] = replace(view, draft=draft.draft_id)


def blank(n: int) -> Edited:
    """Give an empty candidate to fill in."""
    return Edited(f"{BY_HAND}{n}", Kind.INCIDENT, touched=True)


def add_by_hand(draft_id: str) -> None:
    """Add an empty candidate to a draft and open it: a callback."""
    made = change(draft_id, lambda d: with_candidate(d, blank(
        1 + sum(c.candidate_id.startswith(BY_HAND) for c in d.candidates))))
    if made.candidates:
        st.session_state["report_open"] = (made.candidates[-1].candidate_id, "edit")


def _drafts(view: state.View) -> None:
    """List the drafts that are open, each with the way to it and its end."""
    found = [d for d in FILES.every() if d.batch_id is None]
    st.markdown(heading(_("Open drafts ({n})").format(n=number(len(found)))))
    if not found:
        st.caption(_("None. A report that you begin stays here until you record or discard it, "
                     "whatever happens to this window."))
    for draft in found[:LISTED]:
        with st.container(key=f"draft_{draft.draft_id}", border=True, gap="xsmall"):
            st.html(_draft_lines(draft))
            with st.container(horizontal=True):
                st.button(_("Go on"), key=f"go_{draft.draft_id}", on_click=_open,
                          args=(view, draft.draft_id))
                with st.popover(_("Discard"), key=f"discard_{draft.draft_id}"):
                    st.markdown(_("Throw this draft away with its text and all that you changed? "
                                  "What was recorded before stays."))
                    st.button(_("Discard it"), key=f"gone_{draft.draft_id}", type="primary",
                              on_click=partial(FILES.discard, draft.draft_id))


def _draft_lines(draft: Draft) -> Any:  # noqa: ANN401 - markup
    head = draft.header
    begun = day(datetime.fromisoformat(draft.created).date()) if draft.created else ""
    title = head.title or " ".join(draft.text.split())[:SHOWN] or _("Written down by hand")
    n = len(draft.candidates)
    counted = ngettext("{n} candidate", "{n} candidates", n).format(n=number(n))
    known = head.publisher_id in builtin_actors().by_id
    parts = [actor(head.publisher_id) if known else head.publisher,
             day(head.published_on) if head.published_on else "", counted,
             pair(_("begun"), begun)]
    return tag("div", tag("b", title), tag("div", " · ".join(p for p in parts if p),
                                           cls="card-where"))
