"""The parts of an incident that rests on one record, each told by the fold's own functions."""

from __future__ import annotations

import json
from functools import lru_cache, partial
from typing import Any

import pandas as pd

from geo.bulk.codes import Spread, spread
from geo.fold.dates import told_alone
from geo.fold.incident import event_type_of, noted
from geo.fold.parties import fold_targeting, values_of
from geo.fold.tolls import fold_harm, fold_killed
from geo.frame import dump, toll_columns, when_columns
from geo.model.claim import Claim
from geo.model.dates import parse_span
from geo.model.incident import Toll, When
from geo.model.record import COUNTS, claims_of, items
from geo.model.vocabulary import Flag, Kind, Prop, Stance

BITS = {flag: 1 << n for n, flag in enumerate(Flag)}
_REMEMBERED = 50_000  # a store folds an import in parts, and they say much the same
_SOMEONE = {"incident_id": "-", "source_id": "-", "speaker": "-", "stance": "reports", "lang": "en"}


def claims_like(**said: str | int | None) -> tuple[Claim, ...]:
    """Make the claims of a record that says nothing but this."""
    filled = {name: value for name, value in said.items() if value not in ("", None)}
    return claims_of(json.dumps(_SOMEONE | filled))


def claim_like(prop: Prop, value: str) -> Claim:
    """Make the one claim about a property of a record that says nothing but this."""
    return Claim(_SOMEONE["incident_id"], _SOMEONE["source_id"], _SOMEONE["speaker"],
                 Stance(_SOMEONE["stance"]), prop, value)


def dates(rows: pd.DataFrame) -> Spread:
    """Tell when."""
    return spread(rows, ["date"], _date)


@lru_cache(_REMEMBERED)
def _date(date: str) -> dict[str, Any]:
    when = told_alone(parse_span(date)) if date else When()
    return {**when_columns(when), "_claims": int(bool(date))}


def tolls(rows: pd.DataFrame) -> Spread:
    """Tell how many. Of the words of a toll it only matters whether there are any."""
    rows = rows[[*COUNTS, "harm"]].assign(killed_original=rows["killed_original"].ne(""))
    return spread(rows, [*COUNTS, "killed_original", "harm"], _toll)


@lru_cache(_REMEMBERED)
def _toll(*values: Any) -> dict[str, Any]:  # noqa: ANN401 - counts, whether in words, harm
    *numbers, has_words, harm = values
    claims = claims_like(**dict(zip(COUNTS, numbers, strict=True)), harm=harm,
                         killed_original="-" if has_words else "")
    killed, civilians = fold_killed(claims)
    return {**toll_columns(killed, civilians, fold_harm(claims)), "_claims": len(claims) - 1,
            "_flags": BITS[Flag.TOLL_UNKNOWN] if killed == Toll() else 0,
            "_civilians": any(c.prop is Prop.CIVILIANS_KILLED and c.value != "0" for c in claims)}


def targeting(rows: pd.DataFrame, toll: Spread) -> Spread:
    """Tell who was hit; dead civilians tell it too."""
    known = rows[["targeting", "victims"]].assign(civilians=toll.numbers("_civilians"))
    return spread(known, ["targeting", "victims", "civilians"], _targeting)


@lru_cache(_REMEMBERED)
def _targeting(targeting: str, victims: str, civilians: int) -> dict[str, Any]:
    claims = claims_like(targeting=targeting, victims=victims,
                         civilians_killed=1 if civilians else None)
    return {"targeting": fold_targeting(claims), "_claims": int(bool(targeting))}


def event_types(rows: pd.DataFrame) -> Spread:
    """Tell what is said to have been done."""
    return spread(rows, ["event_type"], lambda value: {
        "event_type": event_type_of(claims_like(event_type=value)),
        "_claims": int(bool(value))})


def actors(rows: pd.DataFrame) -> list[Spread]:
    """Tell whom the record blames, who fought and who was harmed."""
    return [spread(rows, [name], partial(_listed, name, shown, prop)) for name, shown, prop in (
        ("perpetrators", "perpetrators_alleged", Prop.PERPETRATOR),
        ("parties", "parties", Prop.PARTY), ("victims", "victims", Prop.VICTIMS))]


@lru_cache(_REMEMBERED)
def _listed(name: str, shown: str, prop: Prop, joined: str) -> dict[str, Any]:
    return {shown: dump(sorted(values_of(claims_like(**{name: joined}), prop))),
            "_claims": len(items(joined))}


def notes(rows: pd.DataFrame) -> Spread:
    """Tell what the coder noted about the row."""
    return spread(rows, ["flags"], lambda joined: {
        "_flags": sum(BITS[f] for f in noted(claims_like(flags=joined)))})


def same_for_all(n: int) -> Spread:
    """Tell what all incidents of one plain record share: nobody is there to disagree."""
    return spread(pd.DataFrame({"all": [0] * n}), ["all"], lambda _all: {
        "kind": Kind.INCIDENT, "has_conflict": False, "response": "[]", "cleared": "[]",
        "_claims": 1})
