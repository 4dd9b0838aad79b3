"""What a form refuses: its words beside the field, and again where the form would be accepted."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.i18n import _
from geo.labels import pair
from ui.html import markdown_text
from ui.report_draft import HELD, REFUSED, refused


def begin(candidate_id: str) -> DeltaGenerator:
    """Begin a form in which nothing is refused yet; say first why it is still open, if it is.

    Gives the place beside the card's own buttons, for what is in the way of these.
    """
    with (top := st.container()):  # there with nothing in it, too: the fields below stay in place
        _held_open(candidate_id)
    st.session_state[REFUSED] = (candidate_id, [])
    return top


def _held_open(candidate_id: str) -> None:
    """Say what would be lost if the form were closed, with the way to close it all the same."""
    held, do = st.session_state.get(HELD) or ("", None)
    found = refused(candidate_id, typed=True)
    if held != candidate_id or not found:
        st.session_state.pop(HELD, None)
        return
    st.error(_listed(_("Not closed, since this is not kept as it stands:"), found),
             icon=":material/error:")
    st.button(_("Close without it"), key=f"close_{candidate_id}", on_click=do)


def refuse(field: str, why: str, *, told: bool = False, typed: bool = True) -> None:
    """Say why a field is not taken as it stands; ``told`` where it is said beside it already.

    ``typed`` where it would be lost if the form were closed.
    """
    if not told:
        st.error(markdown_text(why), icon=":material/error:")
    _candidate_id, found = st.session_state.setdefault(REFUSED, ("", []))
    found.append((pair(field, why), typed))


def not_accepted(candidate_id: str) -> None:
    """Say beside the way on what is in its way."""
    if found := refused(candidate_id):
        st.error(_listed(_("This cannot be accepted yet:"), found), icon=":material/error:")


def _listed(head: str, found: list[str]) -> str:
    return "\n".join((head, "", *(f"- {markdown_text(one)}" for one in found)))
