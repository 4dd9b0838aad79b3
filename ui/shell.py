"""Page config, navigation and what frames every page."""

from __future__ import annotations

import streamlit as st

from geo.errors import AtlasError
from geo.i18n import LANGUAGES, N_, _, use
from geo.labels import pair
from geo.project import ROOT
from ui import state
from ui.assets import ensure_static
from ui.html import style

TITLE = "Mali Incident Atlas"
MANY, SHOWN_HEIGHT = 8, 260  # more rejected parameters than that scroll
PAGES: tuple[tuple[str, str, str, str], ...] = (
    ("pages/map.py", N_("Map"), ":material/map:", ""),
    ("pages/timeline.py", N_("Timeline"), ":material/timeline:", "timeline"),
    ("pages/compare.py", N_("Compare"), ":material/compare:", "compare"),
    ("pages/incident.py", N_("Incident"), ":material/fact_check:", "incident"),
    ("pages/places.py", N_("Places"), ":material/travel_explore:", "places"),
    ("pages/brief.py", N_("Brief"), ":material/co_present:", "brief"),
    ("pages/import.py", N_("Import"), ":material/upload_file:", "import"),
    ("pages/report.py", N_("Add a report"), ":material/post_add:", "report"),
    ("pages/sources.py", N_("Sources"), ":material/library_books:", "sources"),
    ("pages/about.py", N_("About the data"), ":material/info:", "about"),
)


def show() -> None:
    """Run the page that the address names, and tell errors in words that say what to do."""
    st.set_page_config(TITLE, page_icon=str(ROOT / "ui" / "icon.png"), layout="wide",
                       menu_items={"Get help": None, "Report a bug": None, "About": TITLE})
    expected = state.spoken()
    page = _navigation(expected)
    st.html(style(ensure_static()))
    if (lang := state.begin(page.url_path)) != expected:
        page = _navigation(lang)
    languages = st.container(key="language_bar")
    _rejected()
    try:
        page.run()
    except AtlasError as error:
        st.error(str(error), icon=":material/error:")
    finally:  # after what the page shows first, and also where it ends early
        languages.segmented_control(
            _("Language"), list(LANGUAGES), key="lang", format_func=str.upper,
            label_visibility="collapsed", required=True)


def _navigation(lang: str) -> st.Page:
    """Offer the pages in a language and give the one that is asked for."""
    use(lang)
    return st.navigation([st.Page(path, title=_(title), icon=icon, url_path=url, default=not url)
                          for path, title, icon, url in PAGES], position="top")


def _rejected() -> None:
    """Show which parts of the address could not be used, quoted, and that the rest was."""
    found = st.session_state.get("rejected", ())
    if found:
        lines = "\n".join(pair(f"{r.param}={r.value[:80]}", r.reason) for r in found)
        with st.container(border=True, key="rejected", height=SHOWN_HEIGHT if len(found) > MANY
                          else "content"):
            st.markdown(":material/link_off: " + _("Parts of the address were not used"))
            st.text(lines)


def page_path(url: str) -> str:
    """Give the script of a page by its address, for links."""
    return next(path for path, _title, _icon, known in PAGES if known == url)
