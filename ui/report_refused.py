"""What a form refuses: its words beside the field, and again where the form would be accepted."""

from __future__ import annotations

import streamlit as st

from geo.i18n import _
from geo.labels import pair
from ui.html import markdown_text
from ui.report_draft import opened

REFUSED = "report_refused"  # of the form that is open: its candidate, and what is refused in it


def begin(candidate_id: str) -> None:
    """Begin a form in which nothing is refused yet."""
    st.session_state[REFUSED] = (candidate_id, [])


def refuse(field: str, why: str, *, told: bool = False) -> None:
    """Say why a field is not taken as it stands; ``told`` where it is said beside it already."""
    if not told:
        st.error(markdown_text(why), icon=":material/error:")
    _candidate_id, found = st.session_state.setdefault(REFUSED, ("", []))
    found.append(pair(field, why))


def refused(candidate_id: str) -> list[str]:
    """Give what the open form of a candidate refuses; nothing where it is not open."""
    held, found = st.session_state.get(REFUSED) or ("", [])
    return list(found) if held == candidate_id and opened(candidate_id) == "edit" else []


def not_accepted(candidate_id: str) -> None:
    """Say beside the way on what is in its way."""
    if found := refused(candidate_id):
        st.error("\n".join((_("This cannot be accepted yet:"), "", *(
            f"- {markdown_text(one)}" for one in found))), icon=":material/error:")
