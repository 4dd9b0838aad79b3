"""The store's SQL on PostgreSQL: one wording for both stores, so that both mean the same.

What the wording shares with SQLite and PostgreSQL says otherwise is put here: marks for values,
lists of ids, rows that may be there already. Rows in numbers go in through COPY.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import count, islice
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import ClientCursor, sql

from geo.store.postgis_text import kept_rows, said_rows, to_keep

if TYPE_CHECKING:
    from geo.store.postgis_incidents import PostgisIncidents

Row = tuple[Any, ...]
_INSERT = re.compile(r"INSERT\s+(OR IGNORE|OR REPLACE)?\s*INTO (\w+)\s*(?:\(([\w, ]+)\))? VALUES")
_MARK = re.compile(r"(batch_id IN \(SELECT value FROM )?(json_each\()?\?(\d*)(\))?")
_NUMBERS = count(1)
_KEYS = {"current": ("incident_id", "source_id")}
_APPENDED = {"sources": "source_versions"}  # what one store overwrites is appended here


class Rows:
    """What a query found."""

    def __init__(self, found: Iterable[Row]) -> None:
        """Take the rows; they are read as they are asked for."""
        self._found = iter(said_rows(found))

    def __iter__(self) -> Rows:
        """Give itself: rows are read once."""
        return self

    def __next__(self) -> Row:
        """Give the next row."""
        return next(self._found)

    def fetchone(self) -> Row | None:
        """Give the next row, or None."""
        return next(self._found, None)

    def fetchall(self) -> list[Row]:
        """Give the rows that are left."""
        return list(self._found)


class PostgresSql:
    """A connection that understands the store's SQL; its transaction is somebody else's."""

    def __init__(self, raw: psycopg.Connection[Any]) -> None:
        """Speak over psycopg's connection."""
        self.raw = raw

    def incident_table(self, *, keep: bool = False) -> PostgisIncidents:
        """Give the incidents table for writing."""
        from geo.store.postgis_incidents import PostgisIncidents  # noqa: PLC0415 - builds on this

        return PostgisIncidents(self, keep=keep)

    def execute(self, statement: str, bindings: Sequence[Any] = ()) -> Rows:
        """Run a statement; the values for its marks are never part of its text."""
        text, values = bound(statement, bindings)
        if statement.endswith("ORDER BY seq") and not bindings:  # whole tables of evidence
            return Rows(self._streamed(text))
        cursor = ClientCursor(self.raw)
        cursor.execute(text.encode(), values or None)
        return Rows(cursor.fetchall() if cursor.description else ())

    def _streamed(self, text: str) -> Iterator[Row]:
        """Yield rows without holding them all; other queries may run meanwhile."""
        with self.raw.cursor(f"atlas{next(_NUMBERS)}") as cursor:
            cursor.itersize = 5_000
            yield from cursor.execute(text.encode())

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Put rows into a table through COPY."""
        found = _INSERT.match(statement)
        if found is None:
            for row in rows:
                self.execute(statement, row)
            return
        conflict, table, names = found.groups()
        columns = tuple(n.strip() for n in names.split(",")) if names else self._columns(table)
        self._put(_APPENDED.get(table, table), columns, rows,
                  "" if table in _APPENDED else conflict or "")

    def _put(self, table: str, columns: tuple[str, ...], rows: Iterable[Sequence[Any]],
             conflict: str) -> None:
        stream = kept_rows(rows)
        first = list(islice(stream, 1))
        if not first:
            return
        into = table
        if conflict:
            into = "incoming"
            self.execute("CREATE TEMP TABLE incoming ON COMMIT DROP AS SELECT "  # noqa: S608
                         f"{', '.join(columns)} FROM {table} LIMIT 0")
        with self.raw.cursor() as cursor, cursor.copy(copy_into(into, columns)) as copy:
            for row in (*first, *stream):
                copy.write_row(row)
        if conflict:
            self._settle(table, columns, replace=conflict == "OR REPLACE")

    def _settle(self, table: str, columns: tuple[str, ...], *, replace: bool) -> None:
        keys = _KEYS.get(table, ())
        others = [c for c in columns if c not in keys]
        then = (f"({', '.join(keys)}) DO UPDATE SET " + ", ".join(
            f"{c} = EXCLUDED.{c}" for c in others)) if replace else "DO NOTHING"
        names = ", ".join(columns)
        self.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM incoming "  # noqa: S608
                     f"ON CONFLICT {then}")
        self.execute("DROP TABLE incoming")

    def _columns(self, table: str) -> tuple[str, ...]:
        rows = self.execute("SELECT attname FROM pg_attribute WHERE attrelid = ?::text::regclass "
                            "AND attnum > 0 AND NOT attisdropped ORDER BY attnum", (table,))
        return tuple(str(row[0]) for row in rows)


def copy_into(table: str, columns: tuple[str, ...], form: str = "") -> sql.Composed:
    """Write the COPY that takes rows into a table."""
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    return sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), names) + sql.SQL(form)


def bound(statement: str, bindings: Sequence[Any]) -> tuple[str, dict[str, Any]]:
    """Write a statement and its values as psycopg takes them.

    >>> bound("SELECT value FROM json_each(?) WHERE value <> ?", ['["a"]', "b"])
    ('SELECT value FROM each_of(%(p1)s::text[]) WHERE value <> %(p2)s', {'p1': ['a'], 'p2': 'b'})
    """
    text, lists = _reworded(statement)
    return text, {f"p{at}": [to_keep(v) for v in json.loads(value)] if at in lists
                  else to_keep(value) for at, value in enumerate(bindings, 1)}


@lru_cache(maxsize=512)
def _reworded(statement: str) -> tuple[str, frozenset[int]]:
    """Say a statement in PostgreSQL's words; give also which of its values are lists."""
    lists: set[int] = set()
    count = 0

    def mark(found: re.Match[str]) -> str:
        nonlocal count
        numbers, each, given, end = found.groups("")
        count = int(given) if given else count + 1
        if not each:
            return f"{numbers}%(p{count})s{end}"
        lists.add(count)
        return f"{numbers}each_of(%(p{count})s::{'integer' if numbers else 'text'}[])"

    plain = statement.replace("%", "%%") if "?" in statement else statement
    plain = re.sub(r"CROSS JOIN (\w+ \w+) USING", r"JOIN \1 USING", plain)
    plain = re.sub(r"\bIN (\w+)\b(?!\s*\()", r"IN (TABLE \1)", plain)
    return _MARK.sub(mark, plain), frozenset(lists)
