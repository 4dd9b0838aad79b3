"""According to one class of speakers: its figures beside every incident, and its silence.

A table keeps all its rows. ``killed_low``, ``killed_best``, ``killed_high`` and ``killed_open``
become those of the class, and a column ``word`` says how it stands to each incident
(``geo.fold.voice.Word``); ``voice`` names the class, and ``all_killed_low`` … keep what everybody
says. Everything else stays everybody's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.export.audience import claims_of
from geo.filters import IncidentFilter
from geo.filters.mask import by_value, load
from geo.fold.voice import Said, Told, Voice, Word, told_by_class
from geo.model.vocabulary import SpeakerClass
from geo.store.protocol import Store

TOLL: Final = ("killed_low", "killed_best", "killed_high")
FIGURES: Final = (*TOLL, "killed_open", "word")
NONE_16: Final = 0xFFFF


def told_in(store: Store, frame: pd.DataFrame, data_sets: Collection[str],
            asof: date | None = None) -> Told:
    """Tell what each class says of the incidents that rest on more than rows of data sets.

    A row of a data set is the word of its coder alone, and the table holds it already: a million of
    them are never taken apart. ``data_sets`` are the ids of their sources; ``frame`` is the
    incidents table of the day.
    """
    known = frozenset(data_sets)
    plain = by_value(frame["source_ids"], lambda v: known.issuperset(load(v)))
    apart = ~(plain & by_value(frame["speakers"], lambda v: len(load(v)) <= 1))
    ids = frame.loc[apart, "incident_id"].astype(str)
    claims = claims_of(store, ids, IncidentFilter(asof=asof), own_ids=False) if len(ids) else []
    return told_by_class(claims, asof, store.context())


def according_to(frame: pd.DataFrame, voice: SpeakerClass, told: Told) -> pd.DataFrame:
    """Put a class's figures in the place of everybody's; see above. The frame itself stays.

    Columns read: incident_id, speakers, killed_low, killed_best, killed_high (persons),
    killed_open. ``told`` is what ``told_in`` gave of the same table.
    """
    _some, alone = Voice(voice).parted(frame["speakers"])
    places = np.flatnonzero(frame["incident_id"].isin(list(told)))
    ids = frame["incident_id"].to_numpy(dtype=object)[places]
    found = [told[str(i)].get(voice) for i in ids]
    changed = {name: _changed(frame[name], alone, places, [_cell(s, name) for s in found])
               for name in FIGURES[:-1]}
    word = np.where(alone, Word.SAYS, Word.SILENT).astype("u1")
    word[places] = [Word.SILENT if s is None else s.word for s in found]
    kept = {f"all_{name}": frame[name] for name in FIGURES[:-1]}
    named = pd.Categorical.from_codes(np.zeros(len(frame), dtype="i1"), [str(voice)])
    return pd.DataFrame(frame).assign(**changed, **kept, word=word, voice=named)


def _cell(said: Said | None, name: str) -> int | bool | None:
    if name == "killed_open":
        return bool(said and said.toll.open)
    return None if said is None else getattr(said.toll, name.removeprefix("killed_"))


def _changed(column: pd.Series, alone: NDArray[np.bool_], places: NDArray[np.intp],
             cells: list[Any]) -> pd.Series:
    """Empty a column where others speak too or alone, and fill in what the class says there."""
    if column.name == "killed_open":
        made = column.to_numpy(dtype=bool) & alone
        made[places] = cells
        return pd.Series(made, index=column.index)
    out = column.where(alone)
    out.iloc[places] = pd.array(cells, dtype=column.dtype)
    return out


def pack(frame: pd.DataFrame) -> bytes:
    """Write what ``according_to`` gave for the browser, a row of the table each.

    Three ``<u2`` columns (killed_low, killed_best, killed_high; 0xffff where there is no figure),
    then two ``u1`` columns: 1 where the class is silent, 1 where it only denies.
    """
    tolls = [_small(frame[name]).tobytes() for name in TOLL]
    word = frame["word"].to_numpy()
    return b"".join((*tolls, *((word == w).astype("u1").tobytes()
                               for w in (Word.SILENT, Word.DENIES))))


def _small(column: pd.Series) -> NDArray[np.uint16]:
    values = column.to_numpy(dtype=float, na_value=np.nan)
    kept = np.where(np.isnan(values), NONE_16, np.clip(values, 0, NONE_16 - 1))
    return kept.astype("<u2")


def words_of(frame: pd.DataFrame) -> Mapping[Word, int]:
    """Count the rows by how the class stands to them."""
    counts = frame["word"].value_counts()
    return {word: int(counts.get(int(word), 0)) for word in Word}
