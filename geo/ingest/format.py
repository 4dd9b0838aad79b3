"""What a file format is: a value that turns raw rows into drafts. One module a format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import pandas as pd

from geo.ingest.draft import Drafted
from geo.model.claim import Source


class Format(Protocol):
    """A data set's way of writing files.

    ``name`` is what ``--format`` takes. Two formats may bear one name (two layouts of one data
    set): the first that recognises the file reads it. ``merges`` says that the rows of one event
    may lie anywhere in the file; such a file is mapped as one part, all others part by part, in
    any process.
    """

    @property
    def name(self) -> str:
        """Give the name for ``--format``."""

    @property
    def merges(self) -> bool:
        """Tell whether rows of one event may lie far apart and have to be mapped together."""

    def recognises(self, header: Sequence[str], path: Path) -> bool:
        """Tell from the header, and from the name where it says more, whether the file is one."""

    def source(self, path: Path) -> Source:
        """Give the data set as a source: one for all files of it."""

    def drafts(self, raw: pd.DataFrame) -> Drafted:
        """Map raw rows: text columns under the file's own names, missing cells ``""``, ``row``."""
