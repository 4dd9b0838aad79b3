"""The import: recognise a file, map it, find its places, keep its records. All or nothing."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from geo.errors import InputError
from geo.fold import Context
from geo.gazetteer.entries import entries_digest
from geo.i18n import N_, _, language, listing
from geo.ingest.format import Format
from geo.ingest.originals import keep, sha256_of
from geo.ingest.raw import RawFile
from geo.ingest.recognise import open_raw, recognise
from geo.model.claim import Source
from geo.model.judgement import Verdict
from geo.model.record import records
from geo.pipeline.local import Local, worth_it
from geo.pipeline.parts import Part
from geo.pipeline.reading import whole_events
from geo.pipeline.ready import Ready, Seen, ready
from geo.pipeline.same_ids import SameIds
from geo.pipeline.spread import Workers, worked
from geo.pipeline.survey import NoUsableRow, Survey
from geo.project import VAR
from geo.store.prepared import Prepared
from geo.store.protocol import Batch, FileInfo, Store
from geo.tables.garbage import seldom_collected

EDITION = 5  # of the mapping: parts that an older one finished are worked on again
Progress = Callable[[int, int | None], None]


@dataclass
class Import:
    """What came of an import: the counts, and the batch where anything was kept."""

    name: str
    format: Format
    source: Source
    sha256: str
    survey: Survey = field(default_factory=Survey)
    batch: Batch | None = None
    notes: tuple[str, ...] = ()


def import_file(path: Path, store: Store, *, wanted: str | Format = "auto",  # noqa: PLR0913
                dry_run: bool = False, complete: bool = False, recorded_by: str = "",
                who: Workers | None = None, finished: bool = False,
                another_refused: bool = False, progress: Progress | None = None) -> Import:
    """Import a file, whole or not at all.

    ``complete`` says that the file is a full release: what an earlier one told of its days and it
    tells no more is taken back. ``dry_run`` keeps nothing and says what would come.
    ``another_refused`` refuses a table that tells of other incidents under ids held already, of
    which a note tells otherwise. Raises InputError for a file that cannot be used, NoUsableRow
    for one whose rows are all rejected, StoreError where the store refuses; then nothing was kept.
    """
    chosen = recognise(path, wanted) if isinstance(wanted, str) else wanted
    done = Import(path.name, chosen, _accessed(chosen.source(path), store), sha256_of(path))
    kept = parts_folder(done) if who or dry_run or finished else None
    context = None if dry_run else _context(store, done.source)
    raw, who = open_raw(path, chosen), who or Workers(worth_it(path))
    own = getattr(chosen, "own", False)
    held = _told_by_others(store, done.source) if own else frozenset()
    same_ids = _same_ids(chosen, done.source, store)
    done.notes += tuple(_untold(chosen, raw, store, done.source))
    with seldom_collected(), mapped(path, raw, chosen, who, kept, context) as slices:
        compared = _compared(slices, same_ids, done, refuse=another_refused)
        parts = _records(done, raw, _not_held(slices, held) if own else compared, progress)
        if dry_run:
            done.batch = store.survey(parts, complete=complete)
            return done
        _sha, original = keep(path)
        info = FileInfo(path.name, done.sha256, chosen.name, str(original))
        done.batch = store.append_records(parts, [done.source], label=path.name, file=info,
                                          recorded_by=recorded_by, complete=complete)
    shutil.rmtree(parts_folder(done), ignore_errors=True)
    return done


def _told_by_others(store: Store, source: Source) -> frozenset[str]:
    """Give the ids of incidents of which another source speaks, also of those judged the same."""
    whole = store.read_incidents()
    merged = {i for j in store.judgements() if j.stands and j.verdict is Verdict.SAME
              for i in j.pair}
    told = {text: set(json.loads(text)) - {source.source_id} for text in
            whole["source_ids"].astype(str).unique()}
    return frozenset(i for i, text in zip(whole["incident_id"].astype(str),
                                          whole["source_ids"].astype(str), strict=True)
                     if told[text]) | merged


def _not_held(slices: Iterator[Ready], held: frozenset[str]) -> Iterator[Ready]:
    """Leave out incidents that the store holds: an export would only repeat what it came from."""
    for one in slices:
        known = np.array([i in held for i in one.prepared.incident_ids], dtype=bool)
        yield one.held_already(known) if known.any() else one


def _untold(chosen: Format, raw: RawFile, store: Store, source: Source) -> Iterator[str]:
    """Say which columns a file lacks that an earlier one of its source may have had."""
    missing: list[str] = getattr(chosen, "lacking", lambda _header: [])(raw.header)
    if missing and source.source_id in store.read_sources():
        yield _("This file has no column for {columns}. Where it changes what is held already, "
                "what an earlier file said there no longer counts, unless this import is "
                "undone.").format(columns=listing(missing))


def _same_ids(chosen: Format, source: Source, store: Store) -> SameIds | None:
    """Give what a table's ids stood for, where anybody may publish one with its columns."""
    mapping = getattr(chosen, "mapping", None)
    if mapping is None or mapping.own or source.source_id not in store.read_sources():
        return None
    return SameIds(store, source.source_id, _context(store, source))


def _compared(slices: Iterator[Ready], same_ids: SameIds | None, done: Import, *,
              refuse: bool) -> Iterator[Ready]:
    """Compare the rows with what stood under their ids while they pass."""
    for one in slices:
        if same_ids:
            same_ids.compare(one.prepared)
        yield one
    if same_ids and refuse:
        same_ids.refuse(done.name)
    done.notes += tuple(same_ids.notes() if same_ids else ())


def _context(store: Store, source: Source) -> Context:
    """Give what the store will fold the file with, once it has the file's source."""
    held = store.context()
    return replace(held, sources={**held.sources, source.source_id: source})


def _accessed(source: Source, store: Store) -> Source:
    """Date a source that states no day by the day on which this store first had it.

    As-of views need one; ``{date}`` in its note, which terms of use ask for, is the latest access.
    """
    today = date.today()  # noqa: DTZ011 - the day where the analyst sits
    held = store.read_sources().get(source.source_id)
    first = (held.published_on if held else None) or today
    stated = source.published_on is not None
    return replace(source, note=source.note.replace("{date}", today.isoformat()),
                   published_on=source.published_on or first,
                   date_status=source.date_status if stated else "day of access")


def _records(done: Import, raw: RawFile, slices: Iterator[Ready],
             progress: Progress | None) -> Iterator[Prepared]:
    for one in slices:
        done.survey.add(one.survey)
        if progress:
            progress(done.survey.rows, raw.rows)
        yield one.prepared
    done.notes = (*getattr(done.format, "notes", ()), *raw.notes, *done.survey.notes(),
                  *done.notes)
    if not done.survey.records and not done.survey.held:
        raise _nothing(done.name, done.survey.rejects())


@contextmanager
def mapped(path: Path, raw: RawFile, wanted: Format, who: Workers,
           kept: Path | None = None, context: Context | None = None) -> Iterator[Iterator[Ready]]:
    """Map a file in slices while the context lasts; an incident that two of them tell counts once.

    Other processes fold ahead with ``context`` what they map.
    """
    if not who.local:
        parts = worked(whole_events(raw, wanted), wanted, who, kept)
        yield _once((one for part in parts for one in ready(part)), raw)
        return
    local = Local(path, wanted, who.local, kept, context)
    try:
        yield _once(local.ready(raw), raw)
    finally:
        local.close()


def _once(slices: Iterator[Ready], raw: RawFile) -> Iterator[Ready]:
    seen = Seen()
    for one in slices:
        again = seen.again(one.prepared.incident_ids)
        yield one.without(again) if again.any() else one
    raw.notes += raw.found.notes()
    if len(raw.rejects):
        none = np.empty(0, dtype=np.int64)
        yield from ready(Part(records({}, 0), none, none.astype(bool), raw.rejects,
                              int(raw.rejects["row"].nunique())))


def parts_folder(done: Import) -> Path:
    """Give the folder of finished parts: of this file, mapped so, with these gazetteers."""
    what = "|".join((done.sha256, repr(done.format), entries_digest(), language(), str(EDITION)))
    return VAR / "imports" / hashlib.sha256(what.encode()).hexdigest()[:20]


def _nothing(name: str, bad: pd.DataFrame) -> InputError:
    if bad.empty:
        return InputError(N_("“{name}” holds no row of data."), name=name)
    return NoUsableRow(name, bad)
