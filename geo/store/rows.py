"""Claims, sources, records and log entries ⇄ the rows of a database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from geo.model.claim import Claim, Source
from geo.model.vocabulary import Flag, Handling, Prop, Stance
from geo.store.tables import CLAIM_COLUMNS, SOURCE_COLUMNS

Cell = str | int | float | bytes | None
def claim_row(claim: Claim) -> tuple[Cell, ...]:
    """Give a claim's cells in the order of the table."""
    start, end = claim.span or (None, None)
    special: dict[str, Cell] = {
        "stated_on": _iso(claim.stated_on), "recorded_at": _iso(claim.recorded_at),
        "span_start": start, "span_end": end, "flags": "|".join(claim.flags),
        "stance": str(claim.stance), "prop": str(claim.prop)}
    return tuple(special[c] if c in special else getattr(claim, c) for c in CLAIM_COLUMNS)


def claim_from(row: Sequence[Any]) -> Claim:
    """Make a claim of its cells. Raises ValueError where a cell breaks its vocabulary."""
    cells = dict(zip(CLAIM_COLUMNS, row, strict=True))
    cells.pop("claim_id")
    start, end = cells.pop("span_start"), cells.pop("span_end")
    cells |= {"stance": Stance(cells["stance"]), "prop": Prop(cells["prop"]),
              "span": None if start is None else (start, end),
              "flags": tuple(Flag(f) for f in (cells["flags"] or "").split("|") if f),
              "stated_on": date.fromisoformat(cells["stated_on"]) if cells["stated_on"] else None,
              "recorded_at": (datetime.fromisoformat(cells["recorded_at"])
                              if cells["recorded_at"] else None)}
    return Claim(**cells)


def source_row(source: Source) -> tuple[Cell, ...]:
    """Give a source's cells in the order of the table."""
    return tuple(_iso(source.published_on) if c == "published_on" else str(getattr(source, c))
                 for c in SOURCE_COLUMNS)


def source_from(row: Sequence[Any]) -> Source:
    """Make a source of its cells."""
    cells = dict(zip(SOURCE_COLUMNS, row, strict=True))
    published = cells["published_on"]
    return Source(**cells | {"handling": Handling(cells["handling"]),
                             "published_on": date.fromisoformat(published) if published else None})


def _iso(value: date | datetime | None) -> str | None:
    return value.isoformat() if value else None
