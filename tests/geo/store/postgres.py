"""A throwaway PostgreSQL cluster with PostGIS, started for tests and stopped at their end.

PostgreSQL refuses to run as root, so root hands it to the user ``postgres`` whom Debian's package
makes; anybody else runs it as themselves.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

USER = "atlas"
PACKAGES = "apt-get install postgresql postgresql-postgis"
_SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
fsync = {fsync}
max_connections = 60
shared_buffers = '256MB'
max_wal_size = '4GB'
log_min_messages = warning
"""


class NoPostgres(Exception):
    """PostgreSQL or PostGIS is not on this machine."""


@dataclass
class Cluster:
    """A running server; ``database()`` makes an empty database and gives its address."""

    folder: Path
    port: int
    pid: int
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, name: str, user: str = USER) -> str:
        return f"postgresql://{user}@127.0.0.1:{self.port}/{name}"

    def run(self, sql: str, name: str = "postgres") -> list[tuple]:
        """Run SQL as the administrator."""
        with psycopg.connect(self.url(name, "postgres"), autocommit=True) as db:
            found = db.execute(sql)
            return found.fetchall() if found.description else []

    def database(self, like: str = "with_postgis") -> str:
        """Make a database of the ordinary user ``atlas``: an empty one, or a copy of a closed one."""
        name = f"atlas{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} OWNER {USER} TEMPLATE {like.rsplit('/', 1)[-1]}")
        return self.url(name)


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                   key=lambda p: float(p.parts[-3]))
    if not found:
        raise NoPostgres(f"PostgreSQL is not on this machine ({PACKAGES})")
    if not list(Path("/usr/share/postgresql", found[-1].parts[-3], "extension").glob("postgis.control")):
        raise NoPostgres(f"PostGIS is not on this machine ({PACKAGES})")
    return found[-1].parent


def _as_postgres(*words: str | Path) -> list[str]:
    """Run a program as somebody who is not root; it ends when this process ends, however that ends."""
    user = ["--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *user, "--pdeathsig=QUIT", *map(str, words)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def cluster(*, fsync: bool = False) -> Iterator[Cluster]:
    """Run a cluster in a folder of its own; raises NoPostgres where none is installed.

    Without ``fsync`` what was committed outlives any process, not the machine's own end.
    """
    programs = _programs()
    shared = Path("/dev/shm")  # noqa: S108 - in memory where there is one: many small databases
    folder = Path(tempfile.mkdtemp(prefix="atlas-pg-", dir=shared if shared.is_dir() else None))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        subprocess.run(_as_postgres(programs / "initdb", "-D", folder / "data", "-U", "postgres", "-A",
                                    "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
                       check=True, capture_output=True, cwd="/")
        with (folder / "data" / "postgresql.conf").open("a") as settings:
            port = _free_port()
            settings.write(_SETTINGS.format(port=port, folder=folder, fsync="on" if fsync else "off"))
        yield from _served(programs, folder, port)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _served(programs: Path, folder: Path, port: int) -> Iterator[Cluster]:
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(_as_postgres(programs / "postgres", "-D", folder / "data"),
                                  stdout=log, stderr=log, cwd="/")
    made = Cluster(folder, port, server.pid)
    try:
        _wait(made, server)
        made.run(f"CREATE ROLE {USER} LOGIN")
        made.run("CREATE DATABASE with_postgis")
        made.run("CREATE EXTENSION postgis", "with_postgis")
        yield made
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nobody opens this cluster again
        server.wait(timeout=30)


def _wait(made: Cluster, server: subprocess.Popen[bytes]) -> None:
    for _attempt in range(300):
        try:
            made.run("SELECT 1")
        except psycopg.OperationalError:
            if server.poll() is not None:
                break
            time.sleep(0.1)
        else:
            return
    raise RuntimeError((made.folder / "log").read_text(encoding="utf-8"))
