"""Where drafts lie: one file each under the user's own folder, readable by the user alone."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from geo.errors import AtlasError, ConflictError, InputError, StoreError
from geo.i18n import N_
from geo.model.frozen import record
from geo.project import VAR
from geo.reports.draft_json import dump_draft, load_draft
from geo.reports.drafting import Draft
from geo.reports.whole_files import write_whole

_ID = re.compile(r"[0-9a-f]{12}")
_CHANGING = RLock()  # between reading and keeping: all visitors of the app are in one process
MOST_READ = 64  # drafts that are held as they were read
_READ: dict[Path, tuple[tuple[int, int, int], Draft]] = {}
CHANGED = N_("This draft was changed meanwhile, in another window or by somebody else. It is shown "
             "as it is now, and nothing was written over it. Do your last step again if it still "
             "fits.")


@record(frozen=True)
class DraftFiles:
    """The drafts in a folder."""

    folder: Path = VAR / "reports" / "drafts"

    def begin(self, draft: Draft) -> Draft:
        """Give a draft its id and keep it. Raises StoreError where the disk refuses."""
        now = datetime.now(UTC).replace(microsecond=0).isoformat()
        named = replace(draft, draft_id=secrets.token_hex(6), created=now)
        self.keep(named)
        return named

    def keep(self, draft: Draft) -> None:
        """Keep a draft, whole or not at all. Raises StoreError where the disk refuses."""
        to = self._file(draft.draft_id)
        _READ.pop(to, None)
        try:
            write_whole(to, dump_draft(draft))
        except OSError as error:
            raise StoreError(N_("The draft cannot be kept in {file}: {error}"), file=to,
                             error=error) from error

    def change(self, draft_id: str, made: Callable[[Draft], Draft],
               seen: int | None = None) -> Draft:
        """Change a draft as it is in its file and keep it as its next revision.

        Raises ConflictError where it is no longer the revision that was seen: nothing is changed.
        """
        with _CHANGING:
            held = self.read(draft_id)
            if seen is not None and seen != held.revision:
                raise ConflictError(CHANGED)
            changed = replace(made(held), revision=held.revision + 1)
            self.keep(changed)
            return changed

    def read(self, draft_id: str) -> Draft:
        """Read a draft. Raises InputError where there is none, or none that can be read."""
        try:
            return _read(self._file(draft_id))
        except OSError as error:
            raise InputError(N_("There is no draft “{id}” here: it was discarded, or the link is "
                                "another computer’s."), id=draft_id) from error

    def every(self) -> list[Draft]:
        """Give all drafts that can be read, the newest first."""
        found = []
        for path in self.folder.glob("*.json"):
            try:
                found.append(self.read(path.stem))
            except AtlasError:
                continue
        return sorted(found, key=lambda d: (d.created, d.draft_id), reverse=True)

    def discard(self, draft_id: str) -> None:
        """Throw a draft away for good."""
        to = self._file(draft_id)
        _READ.pop(to, None)
        to.unlink(missing_ok=True)

    def _file(self, draft_id: str) -> Path:
        if not _ID.fullmatch(draft_id):
            raise InputError(N_("There is no draft “{id}” here: it was discarded, or the link is "
                                "another computer’s."), id=draft_id)
        return self.folder / f"{draft_id}.json"


def _read(path: Path) -> Draft:
    """Read a draft's file, once for each time it is written: a page asks for it several times."""
    found = path.stat()
    stamp = (found.st_mtime_ns, found.st_size, found.st_ino)
    held = _READ.get(path)
    if held and held[0] == stamp:
        return held[1]
    draft = load_draft(path.read_text(encoding="utf-8", errors="surrogatepass"))
    while len(_READ) >= MOST_READ:
        _READ.pop(next(iter(_READ), path), None)
    _READ[path] = (stamp, draft)
    return draft
