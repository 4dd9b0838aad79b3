"""The choice by whose figures to go, and what the chosen ones say of an incident."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from geo.filters import IncidentFilter
from geo.filters.mask import Bools
from geo.i18n import _, bound
from geo.store.import_words import imports_named
from geo.summary import Summary, sentence
from geo.view.lens import FIGURES
from geo.view.lens_words import lens_line, lens_sentence, voice_words
from ui import data, lens_figures
from ui.state import LENSES, View
from ui.voices import publisher

OWN = "table:"  # how the ids of tables of one's own begin


def lens_choice(column: st.delta_generator.DeltaGenerator) -> None:
    """Offer the classes of speakers; nothing chosen is the range of what all of them say."""
    column.selectbox(
        _("According to"), ["", *LENSES], key="lens", format_func=bound(voice_words),
        help=_("Whose figures of people killed are counted and drawn: the range of what all say, "
               "or of what one group says. What the group is silent about stays on the map, "
               "hollow."))


def headline(view: View, summary: Summary, table: pd.DataFrame, sure: Bools) -> str:
    """Give the sentence above the map, by everybody's figures or by those of the lens.

    ``sure`` tells which rows of ``table`` are incidents definitely in the range.
    """
    names = _source_names(view.filter.source)
    imports = imports_named(data.store(), view.filter.batch)
    if not view.lens:
        return sentence(view.filter, summary, sources=names, imports=imports)
    return lens_sentence(view.filter, summary, view.lens, table[list(FIGURES)][sure], names,
                         imports)


def _source_names(ids: Sequence[str]) -> dict[str, str]:
    """Name the sources that a filter asks for; a table of one's own by its file."""
    known = data.sources() if ids else {}
    return {s: known[s].title if s.startswith(OWN) else publisher(known[s])
            for s in ids if s in known}


def taken(view: View, column: Callable[[str], list[Any]]) -> tuple[IncidentFilter, frozenset[str]]:
    """Give the filter of a download and which incidents it is about; none named means all.

    Files hold everybody's figures. Where the filter asks for a number of people killed by a lens's
    figures, what is shown is named one by one. ``column`` reads a column of what is shown.
    """
    if not view.lens or view.filter.killed is None:
        return view.filter, frozenset()
    ids = frozenset(map(str, column("incident_id")))
    return replace(view.filter, killed=None), ids or frozenset({""})


def card(seen: data.Edition, row: int, lang: str, lens: str) -> dict[str, object]:
    """Give what the map shows of a symbol, with the lens's word last. Raises IndexError."""
    told = data.card(seen, row, lang)
    lines = told["lines"]
    own = lens_line(lens_figures.by(seen, lens).iloc[row])
    return {**told, "lines": [*(lines if isinstance(lines, list) else []), own]}
