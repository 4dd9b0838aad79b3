"""The import: recognise a file, map it, find its places, keep its records. All or nothing."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from geo.errors import InputError
from geo.gazetteer.entries import entries_digest
from geo.i18n import N_, language
from geo.ingest.format import Format
from geo.ingest.originals import keep, sha256_of
from geo.ingest.raw import RawFile
from geo.ingest.recognise import open_raw, recognise
from geo.model.claim import Source
from geo.model.record import records
from geo.pipeline.parts import Part, told_twice
from geo.pipeline.spread import Workers, worked
from geo.pipeline.survey import Survey
from geo.project import VAR
from geo.store.protocol import Batch, FileInfo, Store

EDITION = 1  # of the mapping: parts that an older one finished are worked on again
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
                progress: Progress | None = None) -> Import:
    """Import a file, whole or not at all.

    ``complete`` says that the file is a full release: what an earlier one told of its days and it
    tells no more is taken back. ``dry_run`` keeps nothing and says what would come. Raises
    InputError for a file that cannot be used or has no usable row, StoreError where the store
    refuses; then nothing was kept.
    """
    chosen = recognise(path, wanted) if isinstance(wanted, str) else wanted
    done = Import(path.name, chosen, _accessed(chosen.source(path), store), sha256_of(path))
    kept = parts_folder(done) if who or dry_run or finished else None
    parts = _records(path, done, who or Workers(), kept, progress)
    if dry_run:
        done.batch = store.survey(parts, complete=complete)
        return done
    _sha, original = keep(path)
    info = FileInfo(path.name, done.sha256, chosen.name, str(original))
    done.batch = store.append_records(parts, [done.source], label=path.name, file=info,
                                      recorded_by=recorded_by, complete=complete)
    shutil.rmtree(parts_folder(done), ignore_errors=True)
    return done


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


def _records(path: Path, done: Import, who: Workers, kept: Path | None,
             progress: Progress | None) -> Iterator[pd.DataFrame]:
    raw = open_raw(path, done.format)
    for part in mapped(raw, done.format, who, kept):
        done.survey.take(part)
        if progress:
            progress(done.survey.rows, raw.rows)
        yield part.records
    done.notes = (*getattr(done.format, "notes", ()), *raw.notes)
    if not done.survey.records:
        raise _nothing(path, done.survey.rejects())


def mapped(raw: RawFile, wanted: Format, who: Workers, kept: Path | None = None) -> Iterator[Part]:
    """Map the parts of a file; an incident that two parts tell counts once."""
    seen: set[int] = set()
    for part in worked(_whole_events(raw, wanted), wanted, who, kept):
        ids = pd.util.hash_array(part.records["incident_id"].to_numpy(dtype=object))
        again = np.fromiter((i in seen for i in ids.tolist()), bool, len(ids))
        seen.update(ids.tolist())
        yield _without(part, again) if again.any() else part
    if len(raw.rejects):
        none = np.empty(0, dtype=np.int64)
        yield Part(records({}, 0), none, none.astype(bool), raw.rejects,
                   int(raw.rejects["row"].nunique()))


def _whole_events(raw: RawFile, wanted: Format) -> Iterator[pd.DataFrame]:
    """Give the parts; where an event has several rows, all rows together."""
    if not wanted.merges:
        yield from raw.parts()
        return
    parts = list(raw.parts())
    if parts:
        yield pd.concat(parts, ignore_index=True)


def _without(part: Part, again: np.ndarray) -> Part:
    twice = part.records[again].assign(row=part.row[again])
    return Part(part.records[~again].reset_index(drop=True), part.row[~again],
                part.outside[~again],
                pd.concat([part.rejects, told_twice(twice)], ignore_index=True),
                part.rows, part.merged)


def parts_folder(done: Import) -> Path:
    """Give the folder of finished parts: of this file, mapped so, with these gazetteers."""
    what = "|".join((done.sha256, repr(done.format), entries_digest(), language(), str(EDITION)))
    return VAR / "imports" / hashlib.sha256(what.encode()).hexdigest()[:20]


def _nothing(path: Path, bad: pd.DataFrame) -> InputError:
    if bad.empty:
        return InputError(N_("“{name}” holds no row of data."), name=path.name)
    first = bad.iloc[0]
    return InputError(N_("No row of “{name}” can be used; {n} were rejected. The first, row {row}, "
                         "column {column}, “{value}”: {reason}"), name=path.name, n=len(bad),
                      row=first["row"], column=first["column"], value=str(first["value"])[:80],
                      reason=first["reason"])
