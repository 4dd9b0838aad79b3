"""Streamlit servers on loopback, each ended by its own process id."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from geo.errors import AtlasError
from geo.i18n import N_
from geo.project import ROOT

START_SECONDS, END_SECONDS = 90, 10
TAIL = 2000  # characters of what a server said that are shown when it did not start


@dataclass(frozen=True, slots=True)
class Server:
    """A running page: where it is, what it is called, and its process."""

    url: str
    pid: int

    def memory(self) -> int:
        """Give the resident bytes of the process and its children."""
        own = psutil.Process(self.pid)
        return sum(int(p.memory_info().rss) for p in (own, *own.children(recursive=True)))


@contextmanager
def serve(script: Path, store: str, folder: Path) -> Iterator[Server]:
    """Run a Streamlit script over a store; what it keeps and says goes into ``folder``.

    Raises AtlasError, with what the server said last, if it does not come up.
    """
    port = _free_port()
    said = folder / f"server-{port}.log"
    env = {**os.environ, "GEO_STORE": store, "GEO_VAR": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port),
               "--server.address", "127.0.0.1", "--server.headless", "true"]
    with said.open("wb") as output, subprocess.Popen(  # noqa: S603 - our own pages
            command, cwd=ROOT, env=env, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            _wait(f"http://127.0.0.1:{port}", process, said)
            yield Server(f"http://127.0.0.1:{port}", process.pid)
        finally:
            end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that we started, and make sure of it."""
    process.terminate()
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(url: str, process: subprocess.Popen[bytes], said: Path) -> None:
    last = time.monotonic() + START_SECONDS
    while time.monotonic() < last and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):  # noqa: S310 - ours
                return
        except OSError:
            time.sleep(0.1)
    raise AtlasError(N_("A server of the benchmark did not start. It said: {said}"),
                     said=said.read_text("utf-8", errors="replace")[-TAIL:])
