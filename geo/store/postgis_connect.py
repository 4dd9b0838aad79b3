"""Reaching the team's server: the address, the connections, and what a refusal means in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors
from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from geo.errors import StoreError
from geo.i18n import N_

SCHEMES = ("postgresql://", "postgres://", "postgresql+psycopg://")
CONNECT_SECONDS = 10
_SETTINGS = "-c jit=off -c random_page_cost=1.1 -c work_mem=64MB"  # lists of ids, disks of today
_SECRET = frozenset({"password", "passfile", "sslpassword", "sslkey"})
_UNREACHABLE = N_("The server of the store {place} cannot be reached: {error}. Look whether "
                  "PostgreSQL runs there and whether user and database are named rightly.")
_BROKEN = N_("The connection to the store {place} broke: {error}. The store's log tells whether "
             "the last change was kept.")
_REFUSED = N_("The store {path} refused: {error}. Nothing was changed.")
_NO_RIGHT = N_("The user “{user}” lacks a right in the store {place}: {error}. The owner of the "
               "database can grant it.")


def is_address(named: str) -> bool:
    """Tell whether a name of a store is the address of a server.

    >>> is_address("postgresql://atlas@localhost/atlas"), is_address("var/atlas.gpkg")
    (True, False)
    """
    return named.startswith(SCHEMES)


def address(named: str) -> URL:
    """Read the address of a store. Raises StoreError, which never quotes the password."""
    try:
        url = make_url(named)
    except (ArgumentError, ValueError):
        url = None
    if url is None or not is_address(named) or not url.database:
        raise StoreError(N_("That is no address of a store: write postgresql://user@host/database."))
    return url.set(drivername="postgresql+psycopg")


def shown(url: URL) -> str:
    """Write an address without anything secret.

    >>> shown(address("postgresql://atlas:secret@localhost:5433/atlas?sslmode=require"))
    'postgresql://atlas@localhost:5433/atlas?sslmode=require'
    """
    plain = URL.create("postgresql", url.username, None, url.host, url.port, url.database,
                       {k: v for k, v in url.query.items() if k not in _SECRET})
    return plain.render_as_string()


def engine_for(url: URL) -> Engine:
    """Make the pool of connections; none is opened yet."""
    given = {"connect_timeout": CONNECT_SECONDS, "application_name": "mali-incident-atlas",
             "options": _SETTINGS}
    return create_engine(url, pool_pre_ping=True, max_overflow=20, hide_parameters=True,
                         connect_args={k: v for k, v in given.items() if k not in url.query})


@contextmanager
def telling_errors(url: URL) -> Iterator[None]:
    """Turn what the driver raises into a StoreError in plain words."""
    try:
        yield
    except DBAPIError as error:
        raise _told(url, error.orig or error, lost=error.connection_invalidated) from error
    except (psycopg.Error, SQLAlchemyError) as error:
        raise _told(url, error, lost=isinstance(error, psycopg.OperationalError)) from error


def _told(url: URL, error: BaseException, *, lost: bool) -> StoreError:
    place = shown(url)
    values = {"place": place, "path": place, "error": _first_line(error),
              "user": url.username or ""}
    if isinstance(error, errors.InsufficientPrivilege):
        return StoreError(_NO_RIGHT, **values)
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        return StoreError(_BROKEN if lost else _UNREACHABLE, **values)
    return StoreError(_BROKEN if lost else _REFUSED, **values)


def _first_line(error: BaseException) -> str:
    told = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return re.sub(r"^connection failed: ", "", told.strip()).rstrip(".")


def driver(db: Connection) -> psycopg.Connection[tuple[object, ...]]:
    """Give psycopg's own connection below SQLAlchemy's, for COPY."""
    raw = db.connection.driver_connection
    if not isinstance(raw, psycopg.Connection):  # pragma: no cover - the address chose psycopg
        raise TypeError(type(raw))
    return raw
