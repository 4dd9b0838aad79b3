"""What a report comes as: a pasted text that outlives the window, a file that leaves no trace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from geo.errors import AtlasError
from geo.i18n import _
from geo.reports import pasted
from geo.reports.drafting import Arrival, Header
from geo.reports.text.unprinted import unprinted
from geo.tables.scratch import Scratch
from ui.html import markdown_text
from ui.report_draft import TOLD
from ui.report_reading import file_text

PASTE = "report_paste"
WAITING = "report_waiting"  # a file that was given beside a text, while the text is read
BYTES = 200  # of a file's name that are kept: systems take 255


def paste() -> str:
    """Ask for a text; what is typed or pasted is kept on this computer until it is read."""
    if PASTE not in st.session_state:
        st.session_state[PASTE] = pasted.held()
    text = st.text_area(_("Text of the report"), key=PASTE, height=260, on_change=_keep)
    if text.strip():
        st.caption(_("Kept on this computer until you read it or empty the field."))
    return text


def _keep() -> None:
    """Keep what stands in the field: a callback."""
    try:
        pasted.keep(str(st.session_state.get(PASTE, "")))
    except AtlasError as error:
        st.session_state[TOLD] = str(error)


def text_of_paste(text: str) -> tuple[str, Header]:
    """Give a pasted text as a report's."""
    return unprinted(text), Header(arrival=Arrival.PASTED)


def text_of_upload(given: Any) -> tuple[str, Header]:  # noqa: ANN401 - Streamlit's upload
    """Give the text of an upload, which lies on the disk no longer than it is read.

    It bears the name that the user knows, since what cannot be read is told by it.
    """
    folder = Scratch()
    to = folder.path / _name(given.name)
    to.write_bytes(given.getvalue())
    text, header = file_text(to)
    return text, Header(header.publisher, published_on=header.published_on, arrival=Arrival.FILE)


def _name(given: str) -> str:
    """Give a name that any disk takes, with its ending.

    >>> _name("a/b.PDF"), _name("..")
    ('b.PDF', 'file')
    """
    plain = "".join(c for c in Path(given.replace("\\", "/")).name if c.isprintable())
    while len(plain.encode("utf-8", "replace")) > BYTES:
        plain = plain[1:]
    return plain if plain.strip(". ") else "file"


def waiting() -> Any:  # noqa: ANN401 - Streamlit's upload
    """Give the file that waits while a text was read, and say that it does."""
    given = st.session_state.get(WAITING)
    if given is not None:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(_("The file “{name}” was given before and is still to be read.").format(
                name=markdown_text(given.name)), width="content")
            st.button(_("Leave it"), key="report_waiting_leave", type="tertiary", on_click=_leave)
    return given


def wait(given: Any) -> None:  # noqa: ANN401 - Streamlit's upload
    """Let a file wait while a text is read."""
    st.session_state[WAITING] = given


def _leave() -> None:
    st.session_state.pop(WAITING, None)


def was_read(*, file: bool) -> None:
    """Forget what was read."""
    if file:
        _leave()
    else:
        pasted.keep("")
