"""The drafts that are open; throwing one away with all that only it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from textwrap import shorten
from typing import Any

import streamlit as st

from geo.builtin import builtin_actors
from geo.i18n import _, day, ngettext, number, semicolons
from geo.labels import actor, pair
from geo.model.claim import Source
from geo.reports import kept
from geo.reports.acceptable import says_nothing
from geo.reports.drafting import Draft, Header
from geo.reports.recording import text_of
from geo.reports.text.header import guess_header
from ui import data, state
from ui.html import heading, tag
from ui.report_draft import FILES, OPEN
from ui.report_pages import some_of, turning_list
from ui.report_words import title

LABEL = "report:"  # how the log names what was recorded from a draft
SHELF = "report_drafts"  # the pages of the list
SHOWN = 90  # letters of a text by which a draft without a title is known


def drafts(view: state.View) -> None:
    """List the drafts that are open, each with the way to it and its end."""
    found = [d for d in FILES.every() if d.batch_id is None]
    st.markdown(heading(_("Open drafts ({n})").format(n=number(len(found)))))
    if not found:
        st.caption(_("None. A report that you begin stays here until you record or discard it, "
                     "whatever happens to this window."))
    for draft in some_of(found, SHELF):
        with st.container(key=f"draft_{draft.draft_id}", border=True, gap="xsmall"):
            st.html(_draft_lines(draft))
            with st.container(horizontal=True):
                st.button(_("Go on"), key=f"go_{draft.draft_id}", on_click=show,
                          args=(view, draft.draft_id))
                with st.popover(_("Discard"), key=f"discard_{draft.draft_id}"):
                    st.markdown(_("Throw this draft away with its text and all that you changed? "
                                  "What was recorded before stays."))
                    st.button(_("Discard it"), key=f"gone_{draft.draft_id}", type="primary",
                              on_click=discard, args=(draft,))
    turning_list(SHELF, len(found))


def show(view: state.View, draft_id: str) -> None:
    """Show a draft, or none, with no card open: a callback."""
    st.session_state.pop(OPEN, None)
    st.session_state["view"] = replace(view, draft=draft_id)


def discard(draft: Draft) -> None:
    """Throw a draft away, and the text that was kept when it was recorded and taken back."""
    FILES.discard(draft.draft_id)
    if any(e.label == f"{LABEL}{draft.draft_id}" for e in data.store().batches()):
        forget_unused([draft.sha256])


def forget_unused(texts: Iterable[str]) -> None:
    """Remove those of some kept texts that no source of the store and no draft has."""
    used = {d.sha256 for d in FILES.every()} | kept_for_sources()
    for sha256 in set(texts) - used - {""}:
        kept.forget(sha256)


def kept_for_sources() -> set[str]:
    """Give the texts of the reports that stand in the store."""
    store = data.store()
    return {sha256 for s in data.sources().values()
            if (sha256 := text_of(s)) and store.read_single_claims(s.source_id)}


def source_of(sha256: str) -> Source | None:
    """Give a source that was read from a text, if one stands: what was taken back is there too."""
    return next((s for s in data.sources().values() if text_of(s) == sha256
                 and data.store().read_single_claims(s.source_id)), None)


def _called(draft: Draft) -> str:
    """Give the title of a draft's report, else its headline, else how it begins.

    What was written down by hand has neither: it is called by what it tells.
    """
    if draft.header.title:
        return draft.header.title
    if draft.text:
        found = guess_header(draft.text).title
        lines = [line for line in draft.text.splitlines() if not _is_masthead(line, draft.header)]
        return found if found and not _is_masthead(found, draft.header) else " ".join(lines)
    told = [title(c) for c in draft.candidates if c.title or not says_nothing(c)]
    return pair(_("By hand"), semicolons(told)) if told else _("Written down by hand")


def _is_masthead(line: str, head: Header) -> bool:
    """Tell whether a line says who published a text and when, as the list does already."""
    year = str(head.published_on.year) if head.published_on else ""
    is_named = bool(head.publisher) and head.publisher.casefold() in line.casefold()
    return is_named and len(line) <= SHOWN and year in line


def _draft_lines(draft: Draft) -> Any:  # noqa: ANN401 - markup
    head = draft.header
    begun = day(datetime.fromisoformat(draft.created).date()) if draft.created else ""
    called = shorten(_called(draft), SHOWN, placeholder=" …")
    n = len(draft.candidates)
    counted = ngettext("{n} candidate", "{n} candidates", n).format(n=number(n))
    known = head.publisher_id in builtin_actors().by_id
    parts = [actor(head.publisher_id) if known else head.publisher,
             day(head.published_on) if head.published_on else "", counted,
             pair(_("begun"), begun)]
    return tag("div", tag("b", called), tag("div", " · ".join(p for p in parts if p),
                                           cls="card-where"))
