"""Rows of a table whose columns are known → drafts, each distinct cell worked on once."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest import table_words as words
from geo.ingest.actor_names import joined
from geo.ingest.cell_codes import Coded, Words, coded, each, numbers
from geo.ingest.cells import NAME, TEXT, WORDS, Cells
from geo.ingest.draft import Drafted, drafts
from geo.ingest.table_figures import Figure, figure
from geo.ingest.table_mapping import DATES, PLACES, Mapping
from geo.ingest.table_own import PREFIX, own_columns, own_fields, own_place, refuse_own
from geo.ingest.table_when import said, when_columns
from geo.ingest.table_where import where_columns
from geo.model.record import items
from geo.model.vocabulary import EventType, Harm, Targeting

_LIMITS = {
    **dict.fromkeys(("key", "place", "adm1", "adm2", "adm3", "country", "precision"),
                    NAME),
    **dict.fromkeys(("title", "event_type", "targeting", "victims", "perpetrator", "parties",
                     "killed"), WORDS), **dict.fromkeys(("source", "url", "notes"), TEXT)}
_IDENTITY = ("date", "date_start", "date_end", "year", "month", "day", "place", "adm1", "adm2",
             "adm3", "lat", "lon", "point", "killed", "killed_low", "killed_high", "event_type",
             "perpetrator", "title", "notes")  # what tells a row without a number from others
_SAFE_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def drafted(raw: pd.DataFrame, mapping: Mapping, speaker: str) -> Drafted:
    """Map rows by their columns; a row is a draft or is rejected with its first fault."""
    cells = _cells(raw, mapping)
    _refuse_open(cells)
    cells.refuse_long(_LIMITS)
    columns = {
        **when_columns(cells, mapping), **where_columns(cells, own=mapping.own),
        **_what(cells, mapping), **_ids(cells, mapping), "speaker": speaker,
        "title": cells.words("title"), "note": cells.words("notes"),
        "url": cells.each(words.address, "url"),
    }
    if mapping.own:
        refuse_own(cells)
        columns = own_place(cells, {**columns, **own_fields(cells)})
    _refuse_told_otherwise(cells)
    kept = cells.usable()
    rows = cells.frame["row"].to_numpy()
    if not kept.all():
        columns = {n: v if isinstance(v, str) else v[kept] for n, v in columns.items()}
    return Drafted(drafts(columns, rows[kept]), _quoted(cells, mapping))


def _cells(raw: pd.DataFrame, mapping: Mapping) -> Cells:
    """Take the columns that are mapped, under the names of their fields."""
    held = {field: raw[column] for field, column in mapping.columns if column in raw}
    own = own_columns(raw) if mapping.own else {}
    return Cells(pd.DataFrame({**held, **own, "row": raw["row"]}))


def _quoted(cells: Cells, mapping: Mapping) -> pd.DataFrame:
    """Give the rejected rows under the file's own names of columns."""
    bad = cells.rejects()
    own = dict(mapping.columns)
    return bad.assign(column=[own.get(c, c.removeprefix(PREFIX)) for c in bad["column"]]).astype(
        {"column": "str"})


def _refuse_open(cells: Cells) -> None:
    """Refuse what no column says."""
    everything = np.ones(len(cells), dtype=bool)
    for fields, reason in ((DATES, _("No column is known to hold the date.")),
                           (PLACES, _("No column is known to hold the place."))):
        if not any(f in cells for f in fields):
            cells.refuse(everything, fields[0], reason)


def _refuse_told_otherwise(cells: Cells) -> None:
    """Refuse rows whose id another row bears that says something else; the first good one stands.

    Rows that say the same are merged later on (``geo.pipeline.parts.once``).
    """
    if "key" not in cells:
        return
    usable = np.flatnonzero(cells.usable() & (cells.words("key") != ""))
    keys = pd.Series(cells.words("key")[usable])
    again = keys.duplicated(keep=False).to_numpy()
    if not again.any():
        return
    told = pd.DataFrame({name: cells.words(name)[usable[again]] for name in cells.names})
    first = told.groupby("key", sort=False).transform("first")
    bad = np.zeros(len(cells), dtype=bool)
    bad[usable[again]] = (told.drop(columns="key") != first).any(axis=1).to_numpy()
    cells.refuse(bad, "key", _("An earlier row has the same id and says something else: give one "
                               "of them another id, or take it out."))


def _what(cells: Cells, mapping: Mapping) -> dict[str, Any]:
    """Give what happened to whom, and who is blamed."""
    toll, civilians = _toll(cells), _figures(cells, "civilians_killed")
    if not mapping.own:  # an export tells what several sources say, who may contradict each other
        _refuse_more_civilians(cells, toll, civilians)
    deadly = coded(_deadly, toll, civilians)
    event = coded(words.event_type, cells.coded("event_type"), deadly)
    hit = coded(words.victims, cells.coded("victims"))
    aimed = coded(_aimed, cells.coded("targeting"), hit, civilians,
                  Coded(np.zeros(len(cells), dtype=np.int64),
                        np.array([mapping.civilians], dtype=object)))
    blamed, fought = (cells.each(words.actors, c, "country") for c in ("perpetrator", "parties"))
    battle = each(_is_battle, event, aimed).astype(bool) & (not mapping.own)
    return {
        "event_type": event.rows(), "event_original": cells.words("event_type"),
        "targeting": aimed.rows(), "targeting_original": cells.words("targeting"),
        "victims": hit.rows(), "perpetrators": np.where(battle, "", blamed),
        "parties": each(_both, np.where(battle, blamed, "").astype(object), fought),
        "actors_original": cells.each(said, "perpetrator", "parties"),
        "origins": cells.each(words.origins, "source", "country"),
        "origins_original": cells.words("source"), "harm": _harm(cells),
        **_numbers("killed", toll), **_numbers("civilians_killed", civilians),
        "killed_original": each(_toll_words, toll, civilians),
    }


def _refuse_more_civilians(cells: Cells, toll: Coded, civilians: Coded) -> None:
    """Refuse rows that tell of more dead civilians than of dead people in all."""
    bad = coded(lambda whole, part: whole is not None and part is not None and None not in (
        whole.high, part.low) and part.low > whole.high, toll, civilians)
    if any(bad.told):
        cells.refuse(bad.rows().astype(bool), "civilians_killed", _(
            "More civilians are told killed than people in all: correct one of the figures."))


def _deadly(*figures: Figure | None) -> bool:
    return any(n for f in figures if f for n in f[:3])


def _aimed(told: str, hit: str, civilians: Figure | None, always: bool) -> str:  # noqa: FBT001
    found = words.targeting(told, hit)
    if found == Targeting.UNKNOWN and (always or _deadly(civilians)):
        return Targeting.CIVILIANS.value
    return found


def _is_battle(event: str, aimed: str) -> bool:
    """In a fight the two sides are parties, and nobody is blamed for an attack on civilians."""
    return event == EventType.BATTLE and aimed != Targeting.CIVILIANS


@lru_cache(maxsize=50_000)
def _both(first: str, second: str) -> str:
    return joined([*items(first), *items(second)])


def _figures(cells: Cells, name: str) -> Coded:
    return cells.read(name, figure, _(
        "This is no number of people: write 12, at least 24, up to 10, 4-7, or leave it empty."))


def _toll(cells: Cells) -> Coded:
    """Give the toll of one column, or of columns for its lowest and highest figure."""
    made = coded(_joined, *(_figures(cells, c) for c in ("killed", "killed_low", "killed_high")))
    bad = np.array([f is None for f in made.told], dtype=bool)[made.codes]
    name = next((c for c in ("killed_low", "killed_high") if c in cells), "killed")
    cells.refuse(bad, name, _("The lowest figure is above the highest."))
    return made


def _joined(best: Figure | None, least: Figure | None, most: Figure | None) -> Figure | None:
    """Join the figures of three columns; None where they contradict each other.

    A highest figure that is itself a lower bound (5+) is no highest one.
    """
    best, least, most = best or Figure(), least or Figure(), most or Figure()
    low = best.low if least.low is None else least.low
    high = best.high if most == Figure() else most.high
    if low is not None and high is not None and low > high:
        return None
    value = low if best.value is None and low == high else best.value
    return Figure(value, low, high, said(best.words, least.words, most.words))


def _numbers(name: str, figures: Coded) -> dict[str, Any]:
    return {name: numbers(lambda f: f and f.value, figures),
            f"{name}_low": numbers(lambda f: f and f.low, figures),
            f"{name}_high": numbers(lambda f: f and f.high, figures)}


def _toll_words(toll: Figure | None, civilians: Figure | None) -> str:
    return said(*(f.words for f in (toll, civilians) if f))


def _harm(cells: Cells) -> Words:
    return each(_harm_text, *(_figures(cells, c) for c in (Harm.INJURED, Harm.ABDUCTED)))


def _harm_text(*figures: Figure | None) -> str:
    told = [[kind.value, *f[:3]] for kind, f in zip((Harm.INJURED, Harm.ABDUCTED), figures,
                                                    strict=True) if f and any(f[:3])]
    return json.dumps(told, separators=(",", ":")) if told else ""


def _ids(cells: Cells, mapping: Mapping) -> dict[str, Any]:
    """Give the incidents' ids: by the number in the row, else by what the row says."""
    source = f"table:{mapping.source_key}"
    keys = cells.words("key")
    told = [cells.words(name) for name in _IDENTITY if name in cells] or [keys]
    without = np.flatnonzero(keys == "")
    ids = cells.each(lambda k: f"{source}:{safe_key(k)}", "key")
    ids[without] = [f"{source}:h-{_hash(row)}" for row in
                    zip(*(column[without] for column in told), strict=True)]
    return {"incident_id": ids, "source_id": source, "locator": keys}


def safe_key(key: str) -> str:
    """Write a number or id of a row so that it can stand in an address; different ones differ.

    >>> safe_key("2025-017"), safe_key("12/2025")
    ('2025-017', '12-2025-f2e8dc')
    """
    if _SAFE_KEY.fullmatch(key):
        return key
    return f"{_UNSAFE.sub('-', key).strip('-.')[:40]}-{_hash((key,))[:6]}"


def _hash(cells: tuple[str, ...]) -> str:
    text = "\x1f".join(cells).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:12]
