"""What must be said with whatever is shown: what is made up, and whom the terms of use cite."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from geo.export import attribution
from geo.filters.mask import by_value, load
from geo.i18n import _, ngettext, number
from geo.model.vocabulary import Flag
from ui import data
from ui.html import markdown_text


def notices(rows: pd.DataFrame, made_up: int | None = None) -> None:
    """Say how many of the incidents shown are synthetic, and cite sources that ask for it.

    ``rows`` may be a sample that holds every source, if ``made_up`` tells the count.
    """
    if made_up is None:
        made_up = int(by_value(rows["flags"], lambda v: Flag.SYNTHETIC in load(v)).sum())
    if made_up:
        words = ngettext("{n} incident shown here is synthetic: it was made up for tests and never "
                         "happened.", "{n} incidents shown here are synthetic: they were made up "
                         "for tests and never happened.", made_up)
        st.warning(words.format(n=number(made_up)), icon=":material/science:")
    for source in data.sources().values():
        if not source.may_be_passed_on and _shown(rows, source.source_id):
            st.caption(_("Includes data of {source}: not to be passed on.").format(
                source=markdown_text(source.note or attribution(source))))


def _shown(rows: pd.DataFrame, source_id: str) -> bool:
    return bool(by_value(rows["source_ids"], lambda v: source_id in load(v)).any())
