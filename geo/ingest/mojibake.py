"""Letters garbled by a wrong encoding (“MÃ©naka”), repaired by ``ftfy`` where they look so."""

from __future__ import annotations

import re

import ftfy
import numpy as np
import pandas as pd
import pyarrow as pa

from geo.ingest.cell_text import TURNS, unturned

_BROKEN = "[ÃÂâÅÐÑØÙ][\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122]"
_BEYOND = 0x80  # the bit that every byte of another letter has
_LOOKS_BROKEN = re.compile(_BROKEN)


def repaired(part: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Repair a part's text cells; give it with the number of cells whose letters changed.

    Marks that turn letters around are taken out without being counted: nobody sees them.
    """
    changed = 0
    out = part
    for name in part.columns.drop("row"):
        if _plain(part[name]):
            continue
        if (turned := part[name].str.contains(TURNS, regex=True)).any():  # seen in no cell
            out = out.assign(**{name: part[name].where(~turned, part[name].map(unturned))})
        broken = out[name].str.contains(_BROKEN, regex=True)
        if not broken.any():
            continue
        mended = {v: mend(v) for v in out.loc[broken, name].unique()}
        new = out.loc[broken, name].map(mended)
        changed += int(new.ne(out.loc[broken, name]).sum())
        out = out.assign(**{name: out[name].where(~broken, new)})
    return out, changed


def _plain(column: pd.Series) -> bool:
    """Tell from the bytes as they lie whether a column has no letter beyond ASCII."""
    held = pa.array(column, from_pandas=True)
    chunks = held.chunks if isinstance(held, pa.ChunkedArray) else [held]
    return all(chunk.buffers()[-1] is None or not (
        np.frombuffer(chunk.buffers()[-1], np.uint8) & _BEYOND).any() for chunk in chunks)


def mend(text: str) -> str:
    """Repair one text; what is sound stays as it is.

    >>> mend("MÃ©naka")
    'Ménaka'
    """
    return ftfy.fix_encoding(text) if _LOOKS_BROKEN.search(text) else text
