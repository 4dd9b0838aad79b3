"""Brief: a regional view as a file that can go straight into the room; the preview is the file."""

from __future__ import annotations

import logging

import streamlit as st

from geo.errors import AtlasError
from geo.i18n import _
from ui import brief_choices, data, state
from ui.brief_choices import Chosen
from ui.brief_empty import explain, is_empty
from ui.brief_preview import Picture, preview
from ui.brief_since import LAST
from ui.brief_take import take
from ui.html import heading, markdown_text
from ui.sidebar import chosen, sidebar, sidebar_title

PAGE = "brief_page_shown"
_LOGGER = logging.getLogger(__name__)


def show() -> None:
    """Run the page."""
    view, rejected = chosen(st.session_state["view"])
    sidebar_title()
    sidebar(view, rejected, data.frame(data.edition(view.filter)))
    st.markdown(heading(_("Brief"), 2))
    left, right = st.columns([3, 10], gap="medium")
    with left:
        choice = brief_choices.choices(view)
    with right:
        _right(choice)
    state.finish(choice.view)


def _right(chosen: Chosen) -> None:
    """Show the downloads, what is to be said, and the preview, in this order."""
    if chosen.waiting:
        st.info(_("No view of the map is known in this window yet. Open the page Map, move it to "
                  "what the brief shall show, and come back."), icon=":material/map:")
        return
    above, words, sheet = st.container(), st.container(), st.container()
    with sheet:
        picture = _picture(chosen)
        if picture is None:
            return
        _pages(picture)
    with words:
        _told(chosen, picture)
    with above:
        take(picture)


def _pages(picture: Picture) -> None:
    """Offer the other pages."""
    if picture.pages > 1:
        st.session_state[PAGE] = picture.page
        st.segmented_control(_("Page"), range(1, picture.pages + 1), key=PAGE, required=True,
                             format_func=str)


def _picture(chosen: Chosen) -> Picture | None:
    page = int(st.session_state.get(PAGE) or 1)
    try:
        return preview(chosen.request, data.store(), page)
    except AtlasError as error:
        st.warning(markdown_text(str(error)), icon=":material/error:")
    except Exception as error:
        if type(error).__module__.startswith("streamlit"):  # the reader has gone on
            raise
        _LOGGER.exception("A brief could not be drawn")
        st.error(_("This brief could not be drawn ({kind}). The reason is in the server's log; "
                   "another region, size or kind of page may work.").format(
                       kind=type(error).__name__), icon=":material/error:")
    return None


def _told(chosen: Chosen, picture: Picture) -> None:
    """Say what a reader must know before taking the file away."""
    request = chosen.request
    if is_empty(picture.brief):
        explain(picture.brief)
    if st.session_state["brief_since"] == LAST and not request.since_version:
        st.info(_("No brief of this region, filter and audience has been downloaded on this "
                  "computer yet. This one will be remembered once you download it."),
                icon=":material/history:")
    if request.audience == "public" and request.marking.upper().startswith(
            ("TLP:AMBER", "TLP:RED")):
        st.warning(_("The brief is for the public and marked {mark}, which forbids passing it "
                     "on: change one of them.").format(mark=markdown_text(request.marking)),
                   icon=":material/lock:")
