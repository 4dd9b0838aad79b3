"""Taking a brief away: the picture at once, other formats and all regions when asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import streamlit as st

from geo.brief import content
from geo.brief.content import regions_of
from geo.brief.model import Brief, Request
from geo.i18n import N_, _, number
from ui import brief_files, data
from ui.brief_files import FORMATS, MIME
from ui.brief_making import Making
from ui.brief_preview import Picture
from ui.html import markdown_text

MAKING = "brief_making"
ALL = ("pdf", "pptx")
WORDS = {"png": N_("PNG picture"), "pdf": "PDF", "svg": N_("SVG drawing"),
         "pptx": "PowerPoint", "docx": "Word"}
_STEP = 0.4  # seconds between two looks at how far a file is


def take(picture: Picture) -> None:
    """Offer the picture shown as PNG, the other formats of the brief, and all regions at once."""
    request = picture.brief.request
    with st.container(horizontal=True, key="brief_take", vertical_alignment="center"):
        st.download_button("PNG", picture.png,
                           brief_files.file_name([picture.brief], "png", picture.page),
                           MIME["png"], key="brief_png", icon=":material/download:",
                           type="primary", on_click=_remember, args=([picture.brief],),
                           help=_("The picture shown below, as it is."))
        for ending in FORMATS:
            st.button(ending.upper(), key=f"brief_make_{ending}", icon=":material/note_add:",
                      on_click=_begin, args=(request, ending),
                      help=_("Make this brief as {format}.").format(format=_(WORDS[ending])))
        _all_regions(replace(request, region="", bbox=None))
    _under_way(request)


def _all_regions(request: Request) -> None:
    """Offer all regions of the vintage in one file."""
    regions = regions_of("all", request.wanted.vintage)
    for ending in ALL:
        st.button(_("All {n} regions, {format}").format(n=number(len(regions)),
                                                        format=ending.upper()),
                  key=f"brief_all_{ending}", icon=":material/auto_stories:", type="tertiary",
                  on_click=_begin, args=(request, ending, regions),
                  help=_("One file with a page of contents and every region, each with the choices "
                         "made here."))


def _begin(request: Request, ending: str, regions: Iterable[str] = ()) -> None:
    """Begin a file in place of one that may be under way: a callback."""
    if isinstance(held := st.session_state.get(MAKING), Making):
        held.cancel()
    st.session_state[MAKING] = Making(request, data.store(), ending, tuple(regions))


def _under_way(request: Request) -> None:
    """Show the file being made; one of another brief than the page shows now is dropped."""
    making = st.session_state.get(MAKING)
    if not isinstance(making, Making):
        return
    own = replace(making.request, region="", bbox=None) if making.regions else making.request
    now = replace(request, region="", bbox=None) if making.regions else request
    if own != now:
        making.cancel()
        st.session_state.pop(MAKING)
        return
    making.wait(_STEP)  # most single files are made in that time: no bar flashes by
    if making.finished:
        _ended(making)
    else:
        _progress(making)


@st.fragment(run_every=_STEP)
def _progress(making: Making) -> None:
    if making.finished:
        st.rerun()
    bar, stop = st.columns([6, 1], vertical_alignment="center")
    bar.progress(min(making.done / making.of, 1.0), _far(making))
    stop.button(_("Cancel"), key="brief_cancel", on_click=_cancel, type="tertiary",
                icon=":material/close:")


def _far(making: Making) -> str:
    if len(making.regions) < 2:  # noqa: PLR2004 - one brief has nothing to count
        return _("Making {format} …").format(format=_(WORDS[making.ending]))
    words = _("Writing page {n} of {of}") if making.writing else _("Reading region {n} of {of}")
    return words.format(n=number(min(making.done + 1, making.of)), of=number(making.of))


def _cancel() -> None:
    held = st.session_state.pop(MAKING, None)
    if isinstance(held, Making):
        held.cancel()


def _ended(making: Making) -> None:
    if making.error:
        st.error(markdown_text(str(making.error)), icon=":material/error:")
    elif making.content:
        size = number(round(len(making.content) / 1e6, 1) or 0.1)
        st.download_button(
            _("Download {name} ({size} MB)").format(name=markdown_text(making.name), size=size),
            making.content, making.name, MIME[making.ending], key="brief_get", type="primary",
            icon=":material/download:", on_click=_remember, args=(making.briefs,))


def _remember(briefs: Iterable[Brief]) -> None:
    """Keep which version these briefs saw, for “since the last one”: a callback."""
    for brief in briefs:
        content.remember(brief)
    st.toast(_("Noted as the last brief of this region and filter."), icon=":material/history:")
