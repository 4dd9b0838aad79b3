"""Import: drop in a file, see what it would bring, confirm, and undo any import as a whole."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from geo.errors import AtlasError
from geo.i18n import _, bound, ngettext, number
from geo.ingest.format import Format
from geo.ingest.recognise import FORMAT_NAMES, recognise
from geo.pipeline import Import, import_file
from geo.pipeline.progress import progress_words
from geo.pipeline.survey import NoUsableRow, rejects_csv
from geo.project import VAR
from geo.store.log import undone
from ui import data, state
from ui.html import heading, markdown_text
from ui.import_log import log, outcome
from ui.import_mapping import mapped_format, told_anew
from ui.import_preview import counts, first_records, rejected
from ui.uploader import uploader

MOST_MB = 1000  # a data set of a million rows has half of it
TYPES = ["csv", "tsv", "txt", "xlsx", "parquet", "json", "geojson", "gpkg", "kml", "zip"]
UPLOADS = VAR / "uploads"
NAME = 120  # letters of a file's name that are kept


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    told_anew()
    st.markdown(heading(_("Import"), 2))
    st.caption(_("ACLED, UCDP and Insecurity Insight files, your own tables and map layers. The "
                 "file is read on this computer and goes nowhere. Nothing is kept before you have "
                 "seen what it would bring, and every import can be undone as a whole."))
    given = uploader(_("File of incidents"), TYPES, key="import_file", most_mb=MOST_MB)
    if given is None:
        st.session_state.pop("import_preview", None)
        outcome(view)
    else:
        _one_file(view, _kept(given))
    log(view)
    state.finish(view)


def _kept(given: Any) -> Path:  # noqa: ANN401 - Streamlit's upload
    """Lay an upload into a file of its own, so that a process with limits can read it."""
    content = given.getbuffer()
    folder = UPLOADS / hashlib.sha256(content).hexdigest()[:20]
    to = folder / (Path(given.name).name[-NAME:] or "file")
    if not to.exists():
        folder.mkdir(parents=True, exist_ok=True)
        half = to.with_name(f".{to.name}.part")
        half.write_bytes(content)
        half.replace(to)
    return to


def _one_file(view: state.View, path: Path) -> None:
    """Recognise, preview and, once confirmed, keep."""
    wanted = st.selectbox(
        _("Read as"), ["auto", *FORMAT_NAMES], key=f"import_format_{path.parent.name}",
        format_func=bound(lambda f: _("what it looks like") if f == "auto" else format_name(f)))
    try:
        with st.spinner(_("Looking at the file …")):
            found = recognise(path, wanted)
        chosen = mapped_format(found, path)
        if chosen is None:
            return
        complete = st.checkbox(
            _("This is a full release: take back what an earlier import told of the same days and "
              "this file tells no more"), key="import_complete")
        if _is_kept(path, chosen, complete=complete):
            outcome(view)
            return
        done = _preview(path, chosen, complete=complete)
    except AtlasError as error:
        st.error(str(error), icon=":material/error:")
        if isinstance(error, NoUsableRow):
            _rejected(error.rejects)
        return
    _told(done)
    _confirm(path, done, complete=complete)
    _rows(done)


def format_name(name: str) -> str:
    """Give a format's name for people; unknown ones stay as they are."""
    return {"acled": "ACLED", "ucdp": "UCDP", "insecurity-insight": "Insecurity Insight",
            "table": _("a table of your own"), "layer": _("a map layer")}.get(name, name)


def _preview(path: Path, chosen: Format, *, complete: bool) -> Import:
    """Give what the file would bring; worked out once for a file, its mapping and the store."""
    key = (str(path), repr(chosen), complete, data.store().version(), st.session_state["lang"])
    held = st.session_state.get("import_preview")
    if held and held[0] == key:
        done: Import = held[1]
        return done
    with Bar(_("Reading {name}").format(name=markdown_text(path.name))) as bar:
        done = import_file(path, data.store(), wanted=chosen, dry_run=True, complete=complete,
                           progress=bar)
    st.session_state["import_preview"] = (key, done)
    return done


def _told(done: Import) -> None:
    st.markdown(heading(_("What it would bring")))
    st.html(counts(done, format_name(done.format.name)))
    for note in done.notes:
        if note not in getattr(done.format, "notes", ()):  # told with the columns already
            st.caption(markdown_text(note))
    if done.survey.synthetic:
        st.warning(_("This file is marked synthetic: it tells of nothing that happened, and every "
                     "screen will say so."), icon=":material/science:")


def _rows(done: Import) -> None:
    """Show what would be kept and what not, row by row."""
    for frame in done.survey.in_mali or done.survey.first:
        words = _("First rows in Mali") if done.survey.in_mali else _("First rows")
        st.markdown(heading(words, 5))
        st.html(first_records(frame))
    _rejected(done.survey.rejects())


def _rejected(bad: pd.DataFrame) -> None:
    """Show the rejected rows, of which one may be told for several columns."""
    if len(bad):
        n = int(bad["row"].nunique())
        st.markdown(heading(_("Rejected rows ({n})").format(n=number(n)), 5))
        st.html(rejected(bad))
        st.download_button(_("Download all rejected rows"), rejects_csv(bad), "rejected.csv",
                           "text/csv", icon=":material/download:", on_click="ignore")


def _is_kept(path: Path, chosen: Format, *, complete: bool) -> bool:
    """Tell whether just this was imported and still stands: nothing is left to foretell."""
    kept: Import | None = st.session_state.get("import_done")
    if not kept or not kept.batch or st.session_state.get("import_kept") != (
            str(path), repr(chosen), complete):
        return False
    return kept.batch.batch_id not in undone(data.store().batches())


def _confirm(path: Path, done: Import, *, complete: bool) -> None:
    batch = done.batch
    coming = batch.new + batch.changed + batch.withdrawn if batch else 0
    if not (coming or done.survey.records):
        st.info(_("There is nothing to import: the store holds all that this file tells, from the "
                  "sources themselves."), icon=":material/done_all:")
        return
    if batch and not coming:
        st.info(_("The store knows all of this already. Importing it again adds nothing; it only "
                  "says that these figures are the current ones."), icon=":material/done_all:")
    words = ngettext("Import {n} record", "Import {n} records", done.survey.records)
    if st.button(words.format(n=number(done.survey.records)), type="primary", key="import_confirm",
                 icon=":material/download_done:"):
        try:
            with Bar(_("Keeping {name}").format(name=markdown_text(path.name))) as bar:
                kept = import_file(path, data.store(), wanted=done.format, complete=complete,
                                   recorded_by="app", progress=bar, finished=True)
        except AtlasError as error:  # somebody else is writing, or the store can only be read
            st.error(str(error), icon=":material/error:")
            return
        st.session_state.pop("import_preview", None)
        st.session_state["import_done"] = kept
        st.session_state["import_kept"] = (str(path), repr(done.format), complete)
        st.rerun()  # what was foretold above the button has come true meanwhile


class Bar:
    """A progress bar with rows, rows a second and the time left."""

    def __init__(self, words: str) -> None:
        """Take the words before the figures."""
        self._words, self._start, self._drawn = words, time.monotonic(), 0.0

    def __enter__(self) -> Callable[[int, int | None], None]:
        """Show the bar."""
        self._bar = st.progress(0.0, self._words)
        return self._draw

    def __exit__(self, *_error: object) -> None:
        """Take the bar away."""
        self._bar.empty()

    def _draw(self, rows: int, of: int | None) -> None:
        now = time.monotonic()
        if now - self._drawn < 0.2:  # noqa: PLR2004 - five times a second is enough
            return
        self._drawn = now
        words = progress_words(self._words, rows, of, now - self._start)
        self._bar.progress(min(rows / of, 1.0) if of else 0.0, words)
