"""The register of administrative units: who is who, and whose part, in each vintage.

Read from ``data/admin/units.csv`` (regions and cercles) and ``communes.csv``; no shapes here.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from datetime import date
from functools import cache

import pandas as pd

from geo.errors import InputError
from geo.i18n import N_
from geo.model.admin import AdminUnit, Level, Vintage
from geo.project import DATA

ADMIN = DATA / "admin"
COMMUNE_LAW = "Loi 96-059 du 4 novembre 1996"
COMMUNES_SINCE = date(1996, 11, 4)
COMMUNES_UNTIL = date(2023, 3, 13)

_LEVEL_WORDS = frozenset({"region", "cercle", "circle", "commune", "district"})
_LINK_WORDS = frozenset({"de", "du", "d", "la", "le", "of", "the"})


def slug(text: str) -> str:
    """Return the text as it stands in unit ids: lower-case ASCII with hyphens.

    >>> slug("N'Tillit"), slug("Ségou")
    ('n-tillit', 'segou')
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).encode("ascii", "ignore")
    return re.sub(r"[^a-z0-9]+", "-", plain.decode().lower()).strip("-")


def as_vintage(value: str | int) -> Vintage:
    """Return the vintage a value names; raise InputError if there is none."""
    try:
        return Vintage(str(value))
    except ValueError:
        message = N_("There is no vintage “{given}”; use 2015, 2016 or 2023.")
        raise InputError(message, given=value) from None


def as_level(value: str) -> Level:
    """Return the level a value names; raise InputError if there is none."""
    try:
        return Level(value)
    except ValueError:
        message = N_("There is no level “{given}”; use adm1, adm2 or adm3.")
        raise InputError(message, given=value) from None


@cache
def commune_table() -> pd.DataFrame:
    """Return the rows of communes.csv indexed by commune_id; missing cells are missing."""
    return pd.read_csv(ADMIN / "communes.csv", dtype="str", index_col="commune_id")


def parents(level: Level, vintage: Vintage) -> pd.Series[str]:
    """Return the unit of a level that holds each commune, missing where none is known."""
    table, column = commune_table(), f"{level}_{vintage}"
    return table[column] if column in table else pd.Series(index=table.index, dtype="str")


@cache
def register(vintage: Vintage) -> dict[str, AdminUnit]:
    """Return every unit of a vintage under its id."""
    with (ADMIN / "units.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["vintage"] == vintage]
    known = {row["unit_id"]: _from_row(row) for row in rows}
    english = {one.name: one.name_en for one in known.values()}
    above = parents(Level.ADM2, vintage).fillna(parents(Level.ADM1, vintage))
    for unit_id, name in commune_table()["name"].items():
        name_en = english.get(name, name)
        known[str(unit_id)] = _commune(str(unit_id), name, name_en, above[unit_id], vintage)
    return known


@cache
def names(level: Level, vintage: Vintage) -> dict[str, tuple[str, ...]]:
    """Return the unit ids of a level under each folded name; see `fold`."""
    known: dict[str, set[str]] = {}
    for one in register(vintage).values():
        if one.level is level:
            for name in (one.name, one.name_en):
                known.setdefault(fold(name), set()).add(one.unit_id)
    return {name: tuple(sorted(ids)) for name, ids in known.items()}


def fold(name: str) -> str:
    """Return a name without case, accents, hyphens and spaces, so that spacing is free.

    >>> fold("Tin-Essako") == fold("TIN ESSAKO")
    True
    """
    return slug(name).replace("-", "")


def bare(text: str) -> str:
    """Return a name without the words for its level and the link words before it.

    >>> bare("Région de Gao"), bare("cercle d'Ansongo"), bare("Kidal region")
    ('gao', 'ansongo', 'kidal')
    """
    words = slug(text).split("-")
    while words and words[0] in _LEVEL_WORDS | _LINK_WORDS:
        words.pop(0)
    while words and words[-1] in _LEVEL_WORDS:
        words.pop()
    return "-".join(words)


def _commune(unit_id: str, name: str, name_en: str, above: str, vintage: Vintage) -> AdminUnit:
    return AdminUnit(
        unit_id=unit_id,
        level=Level.ADM3,
        vintage=vintage,
        name=name,
        name_en=name_en,
        parent_id=above,
        valid_from=COMMUNES_SINCE,
        valid_to=COMMUNES_UNTIL,
        # The communes of 2023 have no open shapes: the old ones stand in for them.
        approximate=vintage is Vintage.V2023,
        law=COMMUNE_LAW,
    )


def _from_row(row: dict[str, str]) -> AdminUnit:
    return AdminUnit(
        unit_id=row["unit_id"],
        level=Level(row["level"]),
        vintage=Vintage(row["vintage"]),
        name=row["name"],
        name_en=row["name_en"] or row["name"],
        parent_id=row["parent_id"] or None,
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        approximate=row["approximate"] == "true",
        law=row["law"],
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
