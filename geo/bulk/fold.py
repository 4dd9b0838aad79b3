"""The fold of incidents that rest on one record each, by the table: a million in seconds.

Nobody disagrees with a single record, so each part of such an incident follows from a few of its
fields. Each distinct combination of them is told once, by the functions of ``geo.fold`` themselves;
the rest is spreading. Records of another stance than reporting, alleging or corroborating go the
long way, claim by claim.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pandas.api.types import union_categoricals

from geo.bulk.codes import Ints, Spread, spread
from geo.bulk.parts import (
    actors,
    dates,
    event_types,
    notes,
    same_for_all,
    targeting,
    tolls,
)
from geo.bulk.places import places, points_of
from geo.bulk.sound import sound
from geo.bulk.voices import carriers, voices
from geo.bulk.words import search_texts, titles
from geo.fold import Context, fold_all
from geo.frame import dump, to_frame
from geo.model.record import claims_of, payloads
from geo.model.schema import COLUMNS, CRS, INTERNAL, check_frame
from geo.model.vocabulary import Flag, Harm, Stance

_PLAIN = frozenset({Stance.REPORTS, Stance.ALLEGES, Stance.CORROBORATES})


@dataclass(frozen=True, eq=False)
class Folded:
    """Incidents of one record each by the parts that tell them, in the order of date and id.

    ``place`` is the part that has each place's own point; ``order`` says which row comes where.
    """

    parts: tuple[Spread, ...]
    areas: Spread
    place: Spread
    order: Ints
    incident_id: pd.Series
    search_text: pd.Series
    n_claims: Ints

    @property
    def sources(self) -> dict[str, Spread]:
        """Give the part that each column comes from."""
        return {name: part for part in self.parts for name in part.shown}

    def frame(self) -> gpd.GeoDataFrame:
        """Make the incidents table."""
        columns = {name: part.column(name, self.order) for name, part in self.sources.items()}
        columns |= {
            "incident_id": self.incident_id, "search_text": self.search_text,
            "n_claims": pd.Series(self.n_claims).astype("Int32"),
            "geometry": points_of(self.place, self.order)}
        wanted = pd.DataFrame({name: columns.pop(name) for name in (*COLUMNS, *INTERNAL)})
        return gpd.GeoDataFrame(wanted, geometry="geometry", crs=CRS)


def fold_records(frame: pd.DataFrame, context: Context) -> gpd.GeoDataFrame:
    """Fold incidents that rest on exactly one record each; retracted ones are left out.

    Gives what ``to_frame(fold_all(claims))`` gives of their claims, column for column, sorted by
    date and id. Raises ValueError where two records are of one incident, and what the fold and
    ``check_frame`` raise.
    """
    standing, plain = _standing(frame)
    if not plain.any():
        return _claim_by_claim(standing, context)
    made = _folded(standing[plain].reset_index(drop=True), context).frame()
    if not plain.all():
        made = _joined([made, _claim_by_claim(standing[~plain], context)])
    check_frame(made)
    return made


def fold_plain(frame: pd.DataFrame, context: Context) -> Folded | None:
    """Fold as ``fold_records`` does, but leave the table to whoever wants it in another form.

    None where some record has to go the long way; what is given would pass ``check_frame``.
    """
    standing, plain = _standing(frame)
    if not len(plain) or not plain.all():
        return None
    made = _folded(standing, context)
    return made if sound(made.parts, made.areas, made.place) else None


def _standing(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """Leave out what is retracted, and tell which records the table can fold."""
    if frame["incident_id"].duplicated().any():
        message = "two records of one incident: fold their claims"
        raise ValueError(message)
    stays = frame["stance"].ne(Stance.RETRACTS.value)
    standing = frame.reset_index(drop=True) if stays.all() else frame[stays].reset_index(drop=True)
    return standing, _plain(standing)


def _claim_by_claim(rows: pd.DataFrame, context: Context) -> gpd.GeoDataFrame:
    return to_frame(fold_all((c for text in payloads(rows) for c in claims_of(text)),
                             context=context))


def _plain(rows: pd.DataFrame) -> pd.Series:
    """Tell which records the table can fold: nothing in them answers, and all is filled in."""
    harms = {harm for harm in rows["harm"].unique() if not _is_harm(harm)}
    for day in rows["stated_on"].unique():
        if day:
            date.fromisoformat(day)
    filled = rows["speaker"].ne("") & rows["source_id"].ne("") & rows["lang"].ne("")
    return rows["stance"].isin(list(_PLAIN)) & ~rows["harm"].isin(harms) & filled


def _is_harm(text: str) -> bool:
    return all(kind in set(Harm) for kind, *_numbers in json.loads(text or "[]"))


def _folded(rows: pd.DataFrame, context: Context) -> Folded:
    when, toll, types, voice = dates(rows), tolls(rows), event_types(rows), voices(rows, context)
    areas, own_place = places(rows, context.locate)
    told = (when, toll, types, voice, areas, own_place, carriers(rows, context),
            targeting(rows, toll), *actors(rows), same_for_all(len(rows)))
    order = _by_date_and_id(when, rows["incident_id"])
    flags = _flags([toll, voice, areas, notes(rows)])
    title = titles(rows, types, own_place)
    ids, words = rows["incident_id"], search_texts(rows, areas, own_place)
    return Folded((*told, flags, title), areas, own_place, order,
                  ids.take(order).reset_index(drop=True), words.take(order).reset_index(drop=True),
                  _claims(told)[order])


def _claims(parts: Iterable[Spread]) -> Ints:
    counts = [part.numbers("_claims") for part in parts if "_claims" in part.table]
    total: Ints = np.sum(counts, axis=0)
    return total


def _flags(parts: Iterable[Spread]) -> Spread:
    bits = np.bitwise_or.reduce([part.numbers("_flags") for part in parts])
    return spread(pd.DataFrame({"bits": bits}), ["bits"], lambda told: {
        "flags": dump([flag for n, flag in enumerate(Flag) if told >> n & 1])})


def _by_date_and_id(when: Spread, ids: pd.Series) -> Ints:
    days = pd.to_datetime(when.table["date_start"]).to_numpy("datetime64[D]").astype(np.int64)
    table = pa.table({"day": days[when.codes], "id": pa.array(ids, type=pa.large_string())})
    order = pc.sort_indices(table, sort_keys=[("day", "ascending"), ("id", "ascending")])
    numbers: Ints = order.to_numpy().astype(np.int64)
    return numbers


def _joined(frames: list[gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    """Put tables below each other, categories kept sorted, rows by date and id."""
    whole = pd.concat([f.astype({"incident_id": "str"}) for f in frames], ignore_index=True)
    for name in frames[0].columns:
        if isinstance(frames[0][name].dtype, pd.CategoricalDtype):
            whole[name] = union_categoricals([f[name] for f in frames], sort_categories=True)
    days = whole["date_start"].to_numpy("datetime64[D]").astype(np.int64)
    order = np.lexsort((whole["incident_id"].to_numpy(dtype=object), days))
    return whole.take(order).reset_index(drop=True)
