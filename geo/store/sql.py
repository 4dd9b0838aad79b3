"""What the stores ask of a database connection: SQLite answers it, PostgreSQL through an adapter.

Statements are kept to what both speak; ``json_each(?)`` gives the items of a list as ``value``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

Bindings = Sequence[Any]


class Answer(Protocol):
    """The rows that a query found; they are read once."""

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Give the rows that are left."""
        ...

    def fetchone(self) -> tuple[Any, ...] | None:
        """Give the next row, or None."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Give the rows that are left, as a list."""
        ...


class Sql(Protocol):
    """A connection inside a transaction."""

    def execute(self, statement: str, bindings: Bindings = (), /) -> Answer:
        """Run a statement."""
        ...

    def executemany(self, statement: str, rows: Iterable[Bindings], /) -> Any:  # noqa: ANN401
        """Run a statement with each row of values."""
        ...
