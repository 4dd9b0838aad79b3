"""Finished parts kept in a folder, so that an import that was stopped goes on where it stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from geo.ingest.draft import rejects
from geo.model.record import unpacked
from geo.pipeline.parts import Part


def keep_part(kept: Path | None, number: int, part: Part) -> None:
    """Keep a finished part; where the disk refuses, the part is merely worked on again."""
    if kept is None:
        return
    to = _file(kept, number)
    frame = part.records.assign(row=part.row, outside=part.outside)
    frame.attrs = {"rows": part.rows, "merged": part.merged,
                   "rejects": part.rejects.to_dict("list")}
    half = to.with_suffix(".half")
    try:
        kept.mkdir(parents=True, exist_ok=True)
        frame.to_parquet(half, compression="zstd")
        half.replace(to)
    except OSError:
        half.unlink(missing_ok=True)


def finished_part(kept: Path | None, number: int) -> Part | None:
    """Read a part that was finished before; a damaged one counts as none."""
    if kept is None or not _file(kept, number).exists():
        return None
    try:
        frame = pd.read_parquet(_file(kept, number))
        told: dict[str, Any] = frame.attrs
        bad = pd.DataFrame(told["rejects"])
        found = frame.drop(columns=["row", "outside"])
        empty = unpacked([])
        return Part(found.astype(empty.dtypes.to_dict()), frame["row"].to_numpy(np.int64),
                    frame["outside"].to_numpy(bool), rejects(bad.to_numpy().tolist()),
                    int(told["rows"]), int(told["merged"]))
    except (OSError, ValueError, KeyError):
        return None


def _file(kept: Path, number: int) -> Path:
    return kept / f"part-{number:05}.parquet"
