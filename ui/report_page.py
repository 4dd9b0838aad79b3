"""Add a report: paste it, go through what it tells, confirm, and find it on the map."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

import streamlit as st

from geo.errors import AtlasError, InputError
from geo.i18n import _, use
from geo.reports.left_behind import forget_uploads
from ui import state
from ui.fetched import component
from ui.html import heading, markdown_text
from ui.report_cards import cards
from ui.report_confirm import confirm, result
from ui.report_draft import TOLD, go_to, leave_form, speak_anew, speak_as_before
from ui.report_given import PASTE
from ui.report_header import header
from ui.report_intake import READ, intake
from ui.report_meanwhile import look_at, was_told
from ui.report_presses import After, carry_out
from ui.report_recorded import recorded
from ui.report_text import report_text


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    with st.container(horizontal=True, horizontal_alignment="distribute",
                      vertical_alignment="center"):
        st.markdown(heading(_("Add a report"), 2), width="content")
        if view.draft:
            st.button(_("All drafts"), key="report_leave", icon=":material/arrow_back:",
                      on_click=leave_form, args=(partial(go_to, view, ""),))
    if told := st.session_state.pop(TOLD, ""):
        st.warning(markdown_text(told), icon=":material/error:")
    stage = ""
    if view.draft:
        try:
            stage = _review(view)
        except InputError as error:
            st.warning(markdown_text(str(error)), icon=":material/link_off:")
            view = replace(view, draft="")
    if not view.draft:
        use(view.lang)  # which a draft that went missing may have left
        _tidy()
        intake(view)
        recorded(view)
    component("report_page", "report-page.js")(
        key="report_page_script",
        data={"field": f"st-key-{PASTE}", "draft": f"{view.draft} {stage}"})
    component("report_typed", "report-typed.js")(
        key="report_typed_script", data={"field": f"st-key-{PASTE}", "read": f"st-key-{READ}"})
    state.finish(st.session_state["view"] if view.draft else view)


@cache
def _tidy() -> None:
    """Take away what older versions left, once: this one lays nothing there."""
    forget_uploads()


def _review(view: state.View) -> str:
    """Show a draft: its header, the text beside the candidates, and the way into the store.

    Gives the stage that it has come to: each is shown from its top.
    """
    draft = look_at(view.draft)
    if draft.batch_id is not None:
        result(view, draft)
        was_told()
        return "recorded"
    speak_as_before()
    draft = header(draft)
    if carry_out(draft.draft_id, After.HEADER):
        st.rerun()
    text, found = st.columns([5, 6], gap="large") if draft.text else (st.container(),
                                                                      st.container())
    with text, st.container(key="report_text"):
        report_text(draft)
    with found:
        try:
            cards(view, draft)
        except AtlasError as error:
            st.error(markdown_text(str(error)), icon=":material/error:")
        if carry_out(draft.draft_id, After.FORM) or speak_anew(view):
            st.rerun()
        confirm(view, draft)
    was_told()
    return "review"
