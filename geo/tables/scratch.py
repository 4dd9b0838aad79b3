"""A folder for what is made on the way, gone with the value that holds it."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path


class Scratch:
    """A folder that is removed when nobody holds this value any more, or at the end."""

    def __init__(self) -> None:
        """Make the folder."""
        self.path = Path(tempfile.mkdtemp(prefix="atlas-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)
