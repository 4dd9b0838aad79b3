"""Many short texts that are searched for a piece of text all at once, without a loop over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BREAK = b"\n"


class Spellings:
    """Folded texts (ASCII, see ``toponym.fold``), one behind the other in one run of bytes."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Take texts without line breaks; their numbers are the answers' positions."""
        whole = _BREAK + _BREAK.join(t.encode("ascii") for t in texts) + _BREAK
        self._bytes = np.frombuffer(whole, dtype=np.uint8)
        self._starts = np.flatnonzero(self._bytes == _BREAK[0])[:-1] if texts else np.empty(0, int)

    def holding(self, piece: str) -> NDArray[np.bool_]:
        """Tell for each text whether it holds the piece; an empty piece is held by all.

        >>> Spellings(["gao", "gossi", "bamako"]).holding("ao").tolist()
        [True, False, False]
        """
        if not len(self._starts):
            return np.zeros(0, dtype=bool)
        if not piece:
            return np.ones(len(self._starts), dtype=bool)
        return np.asarray(np.logical_or.reduceat(self._hits(piece.encode("ascii")), self._starts))

    def beginning(self, piece: str) -> NDArray[np.bool_]:
        """Tell for each text whether it begins with the piece.

        >>> Spellings(["gao", "gossi", "bagao"]).beginning("ga").tolist()
        [True, False, False]
        """
        if not len(self._starts):
            return np.zeros(0, dtype=bool)
        return np.asarray(self._hits(_BREAK + piece.encode("ascii"))[self._starts])

    def _hits(self, piece: bytes) -> NDArray[np.bool_]:
        """Mark the bytes at which the piece begins; comparing letter by letter needs no loop."""
        hits: NDArray[Any] = np.zeros(len(self._bytes), dtype=bool)
        room = len(self._bytes) - len(piece) + 1
        if room <= 0:
            return hits
        found = self._bytes[:room] == piece[0]
        for i in range(1, len(piece)):
            found &= self._bytes[i:room + i] == piece[i]
        hits[:room] = found
        return hits
