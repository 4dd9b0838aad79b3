"""Which column of a table holds what: shown, and asked where the file leaves it open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import streamlit as st

from geo.i18n import _, bound, language
from geo.ingest.format import Format
from geo.ingest.recognise import open_raw
from geo.ingest.table import Mapping, TableFormat, remember, remembered, settled
from geo.ingest.table_names import FIELDS
from ui.html import markdown_text

ROW = 3  # choices side by side
MOST = 120  # letters of a publisher's name
SETTLED, SPOKEN = "import_settled", "import_language"
WORDED = ("import_column_", "import_day_first_", "import_format_")
"""Keys of the widgets whose choices are told in words."""


def mapped_format(found: Format, path: Path) -> Format | None:
    """Give the format with its columns settled; None while a question is open.

    What was chosen is remembered for files with the same columns. Raises StoreError where the disk
    refuses that.
    """
    if not isinstance(found, TableFormat):
        return found
    header = _header(found, path)
    with st.expander(_("What the columns hold"), expanded=bool(found.questions),
                     icon=":material/view_column:", key=f"import_columns_{found.mapping.shape}"):
        mapping = _chosen(found, path, header)
    settled_format = replace(found, mapping=mapping)
    if settled_format.unused:
        st.warning(markdown_text(settled_format.unused), icon=":material/view_column:")
    for question in mapping.questions:
        st.info(markdown_text(question), icon=":material/help:")
    if mapping.questions:
        return None
    for note in mapping.notes:
        st.caption(markdown_text(note))
    if mapping != found.mapping and _kept(mapping) != remembered(mapping.shape):
        remember(mapping)
    return settled_format


def told_anew() -> None:
    """Tell the browser once more what is chosen where another language is spoken than before.

    It keeps a choice in the words that it was shown with.
    """
    before = st.session_state.get(SPOKEN)
    st.session_state[SPOKEN] = language()
    if before in (None, language()):
        return
    for key in [k for k in st.session_state if str(k).startswith(WORDED)]:
        st.session_state[key] = st.session_state[key]


def _first(key: str, index: int | None) -> int | None:
    """Give what a widget starts with; one that has a value may not be given another."""
    return 0 if key in st.session_state else index


def _kept(mapping: Mapping) -> Mapping:
    """Give a mapping as it is remembered: without what is found out of each file anew."""
    return replace(mapping, open_dates=(), mixed_dates=False, own=False)


def _header(found: TableFormat, path: Path) -> list[str]:
    """Give the names of a file's columns; read once a visit."""
    held = st.session_state.get("import_header")
    if not held or held[0] != (str(path), found.name):
        held = ((str(path), found.name), open_raw(path, found).header)
        st.session_state["import_header"] = held
    header: list[str] = held[1]
    return header


def _chosen(found: TableFormat, path: Path, header: list[str]) -> Mapping:
    """Ask for each column, for who answers for the table, and how its days are written."""
    mapping, shape = found.mapping, found.mapping.shape
    st.caption(_("Found by the names of the columns and by what is in them. Correct what is wrong: "
                 "the choice is remembered for files with the same columns."))
    columns = _columns(mapping, header)
    publisher = st.text_input(
        _("Who answers for the table"), value=mapping.publisher, max_chars=MOST,
        key=f"import_publisher_{shape}", help=_(
            "An organisation, never a person. Its word counts as one voice; a table that nobody "
            "answers for counts as “Unnamed publisher”."))
    civilians = st.checkbox(_("All rows tell of attacks on civilians"), value=mapping.civilians,
                            key=f"import_civilians_{shape}")
    asked = replace(mapping.with_columns(columns), publisher=" ".join(publisher.split()),
                    civilians=civilians)
    told = _settled(found, path, asked)
    return replace(told, day_first=_order(told)) if told.open_dates else told


def _columns(mapping: Mapping, header: list[str]) -> dict[str, str]:
    """Ask for the column of each field; the shape of a layer is not asked about."""
    columns = {"extent": mapping.column("extent")}
    options = ["", *header]
    told = bound(lambda column: column or _("not in this file"))
    fields = [f for f in FIELDS if f not in columns]
    for start in range(0, len(fields), ROW):
        for place, field in zip(st.columns(ROW), fields[start:start + ROW], strict=False):
            known = mapping.column(field)
            key = f"import_column_{mapping.shape}_{field}"
            columns[field] = place.selectbox(
                _(FIELDS[field]), options, format_func=told, key=key,
                index=_first(key, options.index(known) if known in options else 0)) or ""
    return columns


def _settled(found: TableFormat, path: Path, mapping: Mapping) -> Mapping:
    """Look at all cells of the date columns, once for a file and a choice of columns."""
    if mapping.columns == found.mapping.columns:
        return mapping
    key = (str(path), repr(mapping))
    held = st.session_state.get(SETTLED)
    if not held or held[0] != key:
        held = (key, settled(open_raw(path, found), mapping))
        st.session_state[SETTLED] = held
    told: Mapping = held[1]
    return told


def _order(mapping: Mapping) -> bool | None:
    """Ask whether the day or the month comes first; None until somebody says so."""
    known = {None: None, True: 0, False: 1}[mapping.day_first]
    words = {True: _("5 March: the day comes first"), False: _("3 May: the month comes first")}
    key = f"import_day_first_{mapping.shape}"
    return st.radio(_("What does 05/03 mean in this file?"), [True, False], key=key,
                    index=_first(key, known), format_func=bound(lambda first: words[first]),
                    horizontal=True)
