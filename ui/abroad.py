"""A filter that shows nothing because all that fits it lies outside Mali."""

from __future__ import annotations

import streamlit as st

from geo.i18n import _, number
from geo.labels import label
from geo.model.vocabulary import Outside
from ui.shown import Shown


def tell_abroad(shown: Shown) -> None:
    """Say so, with a button that shows it."""
    if len(shown.every) or not shown.left_out:
        return
    st.info(_("All that fits this filter lies outside Mali ({n}).").format(
        n=number(shown.left_out)), icon=":material/public:")
    st.button(label("outside", Outside.WITH), key="with_abroad", on_click=_include,
              icon=":material/filter_alt_off:")


def _include() -> None:
    """Let the filter show other countries: a callback."""
    st.session_state["outside"] = str(Outside.WITH)
