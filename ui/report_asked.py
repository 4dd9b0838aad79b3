"""What is asked about a draft's header and not answered yet: till then it is not recorded."""

from __future__ import annotations

import streamlit as st

ASKED = "report_asked"


def begin(draft_id: str) -> None:
    """Begin a header in which nothing is open yet."""
    st.session_state[ASKED] = (draft_id, [])


def leave_open(what: str) -> None:
    """Note what is asked and not answered."""
    st.session_state.setdefault(ASKED, ("", []))[1].append(what)


def unanswered(draft_id: str) -> list[str]:
    """Give what is open in the header of the draft that is shown."""
    held, found = st.session_state.get(ASKED) or ("", [])
    return list(found) if held == draft_id else []
