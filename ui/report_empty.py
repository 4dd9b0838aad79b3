"""Why nothing was found in a report, and what to do about it."""

from __future__ import annotations

import streamlit as st

from geo.i18n import LANGUAGES, _
from geo.reports.drafting import Draft
from geo.reports.model import DeedKind
from geo.reports.text.language import detect_language, is_foreign
from geo.reports.tolls import find_deeds
from ui.report_reading import OTHER, report_of

SHORT = 200  # letters below which a text is hardly a report


def nothing_found(draft: Draft) -> None:
    """Say why a draft has no candidates."""
    if not draft.text:
        st.info(_("Nothing is written down yet. Add an incident below."),
                icon=":material/edit_note:")
        return
    st.info(" ".join((_("No incident was found in this text."), why(draft), _(
        "If it tells one all the same, write it down with the button below: the text stays beside "
        "it and is kept with what you record."))), icon=":material/search_off:")


def why(draft: Draft) -> str:
    """Give the likeliest reason: what the text is written in, else what it does hold."""
    if told := _language(draft):
        return told
    report = report_of(draft.text, draft.header)
    deeds = {d.kind for d in find_deeds(report) if not d.hypothetical}
    if deeds and deeds <= {DeedKind.ACCIDENT, DeedKind.CRIME}:
        return _("What it tells reads like an accident or an ordinary crime, which are not "
                 "recorded here.")
    if deeds and deeds <= {DeedKind.POLITICS, DeedKind.GENERAL}:
        return _("It speaks of politics or of violence in general and names no single event.")
    if not deeds and len(draft.text) < SHORT:
        return _("The text is very short; perhaps only a part of it was pasted.")
    if not deeds:
        return _("No words of an attack, a killing or other harm were recognised. Reports are read "
                 "in English and French.")
    return _("Words of harm are there, and no date or place that belongs to them.")


def _language(draft: Draft) -> str:
    """Say that a text is in a language that is not read, or was read as another, if so."""
    if draft.header.lang == OTHER or is_foreign(draft.text):
        return _("It is written in another language. Reports are read in English and French.")
    if (likely := detect_language(draft.text)) != draft.header.lang:
        return _("It was read as “{chosen}” and looks like “{likely}”: choose its language "
                 "above.").format(chosen=LANGUAGES[draft.header.lang], likely=LANGUAGES[likely])
    return ""
