"""What the browser tests start: the app as `make run` does, and the Chromium that looks at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from geo.project import ROOT

CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update",
                 "--disable-sync"]
START_SECONDS = 90
PAGES = ("", "timeline", "compare", "incident", "places", "brief", "import", "report", "sources",
         "about")
# Asked for a page below the root, Streamlit's client looks for its server below that page first.
BASE_PATH_PROBES = frozenset(f"/{page}/_stcore/{what}" for page in PAGES[1:]
                             for what in ("health", "host-config"))


def system_chromium() -> str | None:
    """Give the path of the system's Chromium or Chrome, if it has one."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


@dataclass(frozen=True)
class Server:
    """A running app: its address, its store, and where it writes what it says and whom it asks."""

    url: str
    store: Path
    output: Path
    calls: Path

    def outside_calls(self) -> list[str]:
        """Give the addresses outside this machine that the server's Python asked for."""
        return self.calls.read_text("utf-8").splitlines() if self.calls.exists() else []


@contextmanager
def serve_untroubled(folder: Path) -> Iterator[Server]:
    """Run the app; in the end it has asked nobody outside and no page has broken."""
    with serve(folder) as server:
        yield server
        assert server.outside_calls() == []
        assert "Traceback" not in server.output.read_text("utf-8")


@contextmanager
def serve(folder: Path, store: Path | None = None) -> Iterator[Server]:
    """Run the app on a free port, with its store in ``folder``; end it by its own process id."""
    port = _free_port()
    server = Server(f"http://localhost:{port}", store or folder / "atlas.gpkg",
                    folder / "server.log", folder / "calls.log")
    env = {**os.environ, "GEO_STORE": str(server.store), "GEO_VAR": str(folder), "ATLAS_CALLS": str(server.calls),
           "PYTHONPATH": str(Path(__file__).parent / "watch")}
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    with server.output.open("wb") as output, subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            _wait_until_up(server, process)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(server: Server, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=2):  # noqa: S310
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The app did not start:\n{server.output.read_text('utf-8')[-3000:]}")


@dataclass
class Log:
    """What pages asked for and complained about; ``frames`` counts messages to the server."""

    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    frames: int = 0

    def listen(self, context) -> None:
        """Write down what all pages of a browser context do."""
        context.on("request", lambda r: self.requests.append(r.url))
        context.on("console", self._console)
        context.on("weberror", lambda e: self.errors.append(f"uncaught: {e.error}"))
        context.on("dialog", self._dialog)
        context.on("page", lambda p: p.on("websocket", self._socket))

    def _console(self, message) -> None:
        where = urlsplit(message.location.get("url", "")).path
        if message.type == "error" and where not in BASE_PATH_PROBES:
            self.errors.append(f"{message.text} ({where})")

    def _dialog(self, dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _socket(self, socket_) -> None:
        self.requests.append(socket_.url)
        socket_.on("framesent", lambda _payload: self._sent())

    def _sent(self) -> None:
        self.frames += 1

    def outside(self) -> list[str]:
        """Give the requests that left this machine."""
        return [url for url in self.requests if not _is_local(url)]


def _is_local(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in {"data", "blob"} or parts.hostname in {"localhost", "127.0.0.1", "::1"}
