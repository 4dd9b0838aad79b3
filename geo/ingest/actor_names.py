"""Names as data sets write them → ids of actors.

Data sets add years of government (“(2021-)”), a country (“(Mali)”) or a short form (“JNIM: …”) to
a name. ``data/actors/dataset_names.csv`` holds their spellings, some for certain countries only;
then ``names.csv`` is asked. Whom neither knows keeps his name: ``named:<text>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from geo.builtin import builtin_actors, read_rows
from geo.model.actor import NAMED
from geo.model.record import ITEM
from geo.project import DATA

LONGEST = 120  # letters of a name that is kept
_YEARS = re.compile(r"\s*\((?:\d{4}\s*)?[-–]?\s*(?:\d{4})?\s*[-–]?\)")
_PLACE = re.compile(r"\s*\([^()]*\)\s*$")
_SPACE = re.compile(r"\s+")


def actor_id(text: str, country: str = "") -> str:
    """Give the id of an actor whom a data set names; ``country`` is where the event was.

    >>> actor_id("Military Forces of Mali (2021-)"), actor_id("Dozo Communal Militia (Mali)")
    ('fama', 'dozo')
    >>> actor_id("IS", "Mali"), actor_id("IS", "Syria")
    ('isgs', 'named:IS')
    """
    return known_id(text, country) or named(text)


def named(text: str) -> str:
    """Give the id of somebody whom no table knows: the name without years, cut where it is long.

    >>> named("Military Forces of Niger (2023-)")
    'named:Military Forces of Niger'
    """
    words = _SPACE.sub(" ", _YEARS.sub("", text.replace(ITEM, "/"))).strip()
    return NAMED + words[:LONGEST].strip()


@lru_cache(maxsize=100_000)
def known_id(text: str, country: str = "") -> str:
    """Give the id of an actor whom the tables know under a name; ``""`` for all others."""
    tables = _names()
    for form in _forms(text):
        for where in (country.casefold(), ""):
            if found := tables.get((form, where)):
                return found
    return ""


def _forms(text: str) -> Iterator[str]:
    """Yield the spellings under which a name is looked up, fullest first."""
    bare = _YEARS.sub("", text)
    for form in dict.fromkeys((text, bare, _PLACE.sub("", bare))):
        short, colon, full = form.partition(":")
        yield from (key(part) for part in (form, short if colon else "", full) if part.strip())


def key(name: str) -> str:
    """Write a name as the tables are searched: no case, plain apostrophes, single blanks."""
    return _SPACE.sub(" ", name.replace("’", "'").replace("`", "'")).strip().casefold()


@cache
def _names() -> dict[tuple[str, str], str]:
    """Give ids by name and country (``""``: everywhere); the data sets' own spellings come first.

    A name that ``names.csv`` gives to several actors belongs to none of them here.
    """
    known: dict[tuple[str, str], str] = {}
    for _line, row in read_rows(DATA / "actors" / "dataset_names.csv"):
        for where in (row["countries"] or "").split(ITEM):
            known[key(row["name"]), where.casefold()] = row["actor_id"]
    bearers: dict[str, set[str]] = {}
    for actor in builtin_actors().by_id.values():
        for name in actor.names:
            bearers.setdefault(key(name.name), set()).add(actor.actor_id)
    for name_key, ids in bearers.items():
        if len(ids) == 1:
            known.setdefault((name_key, ""), min(ids))
    return known


def split(text: str, at: str) -> tuple[str, ...]:
    """Part a cell that lists several names.

    >>> split("GATIA, MSA", ",")
    ('GATIA', 'MSA')
    """
    return tuple(part for raw in text.split(at) if (part := raw.strip()))


def joined(ids: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    """Write ids as a list of a record: each once, in their order."""
    return ITEM.join(dict.fromkeys(i for i in ids if i and i != NAMED))
