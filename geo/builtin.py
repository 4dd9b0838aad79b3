"""The built-in data: tables under ``data/`` that a person can read and edit, as values.

All faults of a table are told together, each with its line.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from geo.errors import DataError
from geo.i18n import N_
from geo.model.actor import Actor, ActorName, ActorParent, Actors
from geo.model.claim import Claim, Source
from geo.model.vocabulary import ActorKind, Flag, Handling, Prop, SpeakerClass, Stance
from geo.project import DATA

Row = dict[str, str]
T = TypeVar("T")

RECORDED_AT = datetime(2026, 11, 21)  # noqa: DTZ001 - when the built-in data was coded
RECORDED_BY = "atlas"


def read_rows(path: Path) -> Iterator[tuple[int, Row]]:
    """Yield the rows of a UTF-8 CSV with their line numbers; missing cells are empty strings."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            yield reader.line_num, {k: (v or "").strip() for k, v in row.items() if k}


def _parse(path: Path, make: Callable[[Row], T]) -> list[T]:
    made, faults = [], []
    for line, row in read_rows(path):
        try:
            made.append(make(row))
        except (ValueError, KeyError) as fault:
            faults.append(f"{path.name}:{line}: {fault}")
    if faults:
        raise DataError(N_("The table cannot be read:\n{faults}"), faults="\n".join(faults))
    return made


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _int(text: str) -> int | None:
    return int(text) if text else None


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


@cache
def builtin_sources() -> dict[str, Source]:
    """Give the built-in sources by id. Raises DataError where the table cannot be read."""
    sources = _parse(DATA / "incidents" / "sources.csv", _source)
    return {s.source_id: s for s in sources}


def _source(row: Row) -> Source:
    texts = {k: row[k] for k in (
        "source_id", "title", "publisher", "publisher_id", "date_status", "url", "archive_url",
        "lang", "licence", "origin", "confidence", "note")}
    return Source(**texts, published_on=_date(row["published_on"]),
                  handling=Handling(row["handling"] or Handling.OPEN))


@cache
def builtin_claims() -> tuple[Claim, ...]:
    """Give the built-in claims. Raises DataError where the table cannot be read."""
    return tuple(_parse(DATA / "incidents" / "claims.csv", _claim))


def _claim(row: Row) -> Claim:
    texts: dict[str, Any] = {k: row[k] for k in (
        "incident_id", "source_id", "speaker", "value", "original_value", "locator", "confidence",
        "note")}
    return Claim(**texts, stance=Stance(row["stance"]), prop=Prop(row["prop"]),
                 value_low=_int(row["value_low"]), value_high=_int(row["value_high"]),
                 lang=row["lang"] or "en", stated_on=_date(row["stated_on"]),
                 flags=tuple(Flag(f) for f in _list(row.get("flags", ""))),
                 recorded_at=RECORDED_AT, recorded_by=RECORDED_BY)


@cache
def builtin_actors() -> Actors:
    """Give the built-in actors with their dated names and parents."""
    folder = DATA / "actors"
    names: dict[str, list[ActorName]] = {}
    for actor_id, name in _parse(folder / "names.csv", _name):
        names.setdefault(actor_id, []).append(name)
    parents: dict[str, list[ActorParent]] = {}
    for actor_id, parent in _parse(folder / "parents.csv", _parent):
        parents.setdefault(actor_id, []).append(parent)
    actors = [replace(a, names=tuple(names.get(a.actor_id, ())),
                      parents=tuple(parents.get(a.actor_id, ())))
              for a in _parse(folder / "actors.csv", _actor)]
    return Actors({a.actor_id: a for a in actors})


def _actor(row: Row) -> Actor:
    speaker_class = SpeakerClass(row["speaker_class"]) if row["speaker_class"] else None
    return Actor(row["actor_id"], ActorKind(row["kind"]), speaker_class,
                 row["is_party"].lower() == "true", _list(row["classes"]), note=row["note"])


def _name(row: Row) -> tuple[str, ActorName]:
    return row["actor_id"], ActorName(row["name"], row["lang"], _date(row["valid_from"]),
                                      _date(row["valid_to"]), row["preferred"].lower() == "true")


def _parent(row: Row) -> tuple[str, ActorParent]:
    return row["actor_id"], ActorParent(row["parent_id"], row["relation"] or "part_of",
                                        _date(row["valid_from"]), _date(row["valid_to"]),
                                        row["source"])
