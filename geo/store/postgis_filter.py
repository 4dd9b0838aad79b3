"""A filter as SQL: what a store may leave out before the mask decides on the rest.

Whatever a filter looks for in lists and vocabularies is a key of the incident: ``p:fama`` an
alleged perpetrator, ``e:killing`` the event type. All keys of all incidents lie under one index.
The WHERE clause never leaves out what ``IncidentFilter.mask`` shows; of incidents with several
possible dates it may show too many, and the mask that is applied to what was read settles that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

import pandas as pd
from sqlalchemy import ColumnElement, and_, false, not_, or_, text

from geo.filters import IncidentFilter
from geo.filters.mask import lies_in, load, members, wanted_actors
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.register import register
from geo.model.admin import Vintage
from geo.model.vocabulary import GeoPrecision, GeoStatus, Match, Outside, Role
from geo.store.postgis_tables import incidents
from geo.store.postgis_text import to_keep

LONG_DAYS = 7  # what lasts longer has an index of its own
_row = incidents.c
_HELD = """
SELECT c.incident_id FROM current c JOIN batch_records m ON m.record_seq = c.record_seq
WHERE m.batch_id = ANY(CAST(:batches AS integer[]))
UNION SELECT incident_id FROM claims JOIN batch_claims USING (claim_id)
WHERE batch_id = ANY(CAST(:batches AS integer[]))
UNION SELECT left_id FROM judgements UNION SELECT right_id FROM judgements"""

_OUTSIDE = f"SELECT wording_id FROM wordings WHERE md5(text) = md5('{GeoStatus.OUTSIDE}')"  # noqa: S608


def _each(text: str) -> list[str]:
    return [str(v) for v in load(text)]


def _responses(text: str) -> list[str]:
    return [str(r["response"]) for r in load(text)] or ["none"]


_KEYS: dict[str, tuple[str, Callable[[str], Iterable[str]]]] = {
    "event_type": ("e", lambda v: [v]), "targeting": ("t", lambda v: [v]),
    "grade": ("g", lambda v: [v]), "geo_precision": ("x", lambda v: [v]),
    "harm": ("h", lambda v: [str(h["kind"]) for h in load(v)]), "response": ("r", _responses),
    "source_ids": ("o", _each), "unit_ids": ("u", _each), "parties": ("y", _each),
    "perpetrators_alleged": ("p", _each), "speakers": ("s", _each),
}
_ROLES = {Role.PERPETRATOR: "p", Role.SPEAKER: "s", Role.ANY: "pys"}


def keys_of(frame: pd.DataFrame) -> list[str]:
    """Give each incident's keys as PostgreSQL writes an array; distinct values are read once."""
    parts = [_spread(frame[column], kind, items) for column, (kind, items) in _KEYS.items()]
    return ["{" + ",".join(filter(None, keys)) + "}" for keys in zip(*parts, strict=True)]


def _spread(column: pd.Series, kind: str, items: Callable[[str], Iterable[str]]) -> list[str]:
    values = column.astype("category")
    told = [",".join(_quoted(f"{kind}:{item}") for item in items(str(v)))
            for v in values.cat.categories]
    told.append("")  # code -1: missing
    return [told[code] for code in values.cat.codes.tolist()]


def _quoted(key: str) -> str:
    return '"' + to_keep(key).replace("\\", "\\\\").replace('"', '\\"') + '"'


def where(wanted: IncidentFilter) -> ColumnElement[bool]:
    """Say in SQL which incidents a filter may show."""
    return and_(*_clauses(wanted))


def _clauses(wanted: IncidentFilter) -> Iterator[ColumnElement[bool]]:
    yield _row.incident_id.is_not(None)  # so that no filter at all is a clause too
    for kind, values in (("e", wanted.type), ("t", wanted.targeting), ("g", wanted.grade),
                         ("h", wanted.harm), ("r", wanted.response), ("o", wanted.source)):
        if values:
            yield _has_one(kind, values)
    if wanted.precision:
        yield _has_one("x", [p for p in GeoPrecision if p.rank <= wanted.precision.rank])
    if wanted.outside is not Outside.WITH:
        abroad = _row.geo_status.in_(text(_OUTSIDE))
        yield abroad if wanted.outside is Outside.ONLY else not_(abroad)
    if wanted.killed is not None:
        yield _row[f"killed_{wanted.basis}"] >= wanted.killed
    if wanted.q.strip():
        yield _words(wanted.q)
    if wanted.batch:
        yield _row.incident_id.in_(text(_HELD).bindparams(batches=list(wanted.batch)))
    if wanted.actor:
        every = [_has_one(_ROLES[wanted.role], wanted_actors(a)) for a in wanted.actor]
        yield and_(*every) if wanted.match is Match.ALL else or_(*every)
    yield from (_has_one("u", _units_in(ids, wanted.vintage))
                for ids in (wanted.adm1, wanted.adm2, wanted.adm3) if ids)
    if wanted.since or wanted.until:
        yield _days(wanted.since, wanted.until)


def _has_one(kinds: str, values: Iterable[str]) -> ColumnElement[bool]:
    keys = [to_keep(f"{kind}:{value}") for kind in kinds for value in values]
    return _row["keys"].overlap(keys) if keys else false()


def _words(text: str) -> ColumnElement[bool]:
    needle = fold_name(text)
    return _row.search_text.contains(needle, autoescape=True)


def _days(since: date | None, until: date | None) -> ColumnElement[bool]:
    """Say which incidents may lie in a range; the short ones are found by their first day."""
    start, end = _row.date_start, _row.date_end
    overlaps = [start <= until] if until else []
    if since:
        overlaps.append(end >= since)
    if since is None or since - date.min < timedelta(LONG_DAYS):
        return or_(start.is_(None), and_(*overlaps))
    long = end - start > LONG_DAYS
    return or_(start.is_(None), and_(start >= since - timedelta(LONG_DAYS), *overlaps),
               and_(long, *overlaps))


@lru_cache(maxsize=64)
def _units_in(chosen: tuple[str, ...], vintage: Vintage) -> tuple[str, ...]:
    """Give all units, of any vintage, that lie wholly in the chosen ones."""
    inside = members(chosen, vintage)
    known = dict.fromkeys(unit for each in Vintage for unit in register(each))
    return tuple(unit for unit in known if lies_in(inside, json.dumps([unit])))
