"""Making a file in the background: how far it is, its end, its errors in words, and cancelling."""

from __future__ import annotations

import logging
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from geo.brief import content
from geo.brief.model import Brief, Request
from geo.errors import AtlasError
from geo.i18n import N_
from geo.store.protocol import Store
from ui import brief_files

_LOGGER = logging.getLogger(__name__)


class Cancelled(Exception):
    """Say that the reader no longer wants the file."""


class Making:
    """One file on its way. ``done`` of ``of`` counts regions read and then pages written."""

    def __init__(self, request: Request, store: Store, ending: str,
                 regions: Sequence[str] = ()) -> None:
        """Begin at once. Without ``regions`` the file holds the request's own."""
        self.request, self.ending, self.regions = request, ending, tuple(regions)
        self.done, self.of, self.writing = 0, max(len(self.regions), 1), False
        self.briefs: tuple[Brief, ...] = ()
        self.content = b""
        self.error: Exception | None = None
        self._store, self._stop = store, threading.Event()
        self._thread = threading.Thread(target=self._run, name="brief-file", daemon=True)
        self._thread.start()

    @property
    def finished(self) -> bool:
        """Tell whether it has ended, well or not."""
        return not self._thread.is_alive()

    @property
    def cancelled(self) -> bool:
        """Tell whether the reader has cancelled it."""
        return self._stop.is_set()

    @property
    def name(self) -> str:
        """Give the file's name, once it is made."""
        return brief_files.file_name(self.briefs, self.ending)

    def cancel(self) -> None:
        """Stop before the next region or page."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Wait for its end, so long at most."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self._make()
        except Cancelled:
            return
        except AtlasError as error:
            self.error = error
        except Exception as error:
            _LOGGER.exception("A brief could not be made")
            self.error = AtlasError(N_("The file could not be made ({kind}). The reason is in the "
                                       "server's log; another format may work."),
                                    kind=type(error).__name__)

    def _make(self) -> None:
        self.briefs = tuple(self._each())
        self.done, self.of, self.writing = 0, len(self.briefs), True
        with tempfile.TemporaryDirectory(prefix="atlas-brief-") as folder:
            made = brief_files.write(self.briefs, Path(folder) / f"brief.{self.ending}",
                                     self._written)
            self._step(self.of)
            self.ending = made.suffix.removeprefix(".")
            self.content = made.read_bytes()

    def _each(self) -> list[Brief]:
        if not self.regions:
            return [content.make(self.request, self._store)]
        found = []
        for brief in content.make_all(self.request, self._store, self.regions):
            found.append(brief)
            self._step(len(found))
        return found

    def _written(self, done: int, of: int) -> None:
        self.of = of
        self._step(done)

    def _step(self, done: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.done = done
