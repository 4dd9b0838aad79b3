"""Whether a table tells of other incidents under ids held already: then it is another's table.

Two organisations that number their rows 1, 2, 3 under the same columns are one source until
somebody says who publishes what; the second would take the first one's incidents away.
"""

from __future__ import annotations

import json

import pandas as pd

from geo.errors import InputError
from geo.fold import Context
from geo.i18n import N_, _, number
from geo.store.folded import folded_table
from geo.store.prepared import Prepared
from geo.store.protocol import Store

_FACETS = {"date": ("date_start", "date_end"), "place": ("place_id", "place_text"),
           "toll": ("killed_low", "killed_best", "killed_high")}
_COLUMNS = [name for names in _FACETS.values() for name in names]
_BLANK = r"^\|+$"
FEWEST = 2  # one row with nothing left as it was may be a correction


class SameIds:
    """Rows that bear the id of an incident of which this source alone has spoken so far.

    ``other`` counts those of which day, place and toll all differ, as far as they are told;
    ``changed`` those of which any does.
    """

    def __init__(self, store: Store, source_id: str, context: Context) -> None:
        """Look up what the source has told."""
        self._context = context
        self.changed = self.other = 0
        whole = store.read_incidents()
        mine = whole["source_ids"].astype(str).eq(json.dumps([source_id]))
        self._held = _facets(pd.DataFrame(whole.loc[mine, ["incident_id", *_COLUMNS]]))

    def compare(self, part: Prepared) -> None:
        """Hold some rows against what was told under their ids."""
        ids = self._held.index
        at = [n for n, (key, gone) in enumerate(zip(part.incident_ids, part.retracts, strict=True))
              if key in ids and not gone]
        if not at:
            return
        now = _facets(folded_table(part.records(at), self._context).select(
            ["incident_id", *_COLUMNS]).to_pandas())
        was = self._held.loc[now.index]
        told = now.ne("") | was.ne("")
        differs = now.ne(was)
        self.changed += int(differs.any(axis=1).sum())
        self.other += int(((differs | ~told).all(axis=1) & (told.sum(axis=1) > 1)).sum())

    @property
    def suspicious(self) -> bool:
        """Tell whether most changed rows have nothing left of what stood under their ids."""
        return self.other >= FEWEST and 2 * self.other >= self.changed

    def refuse(self, name: str) -> None:
        """Raise InputError where the table looks like another publisher's."""
        if self.suspicious:
            raise InputError(N_(
                "“{name}” has the columns of a table that was imported before, but under {n} of "
                "its ids it tells of another day, another place and another toll: it looks like "
                "the table of somebody else, and would take the other’s incidents away. Nothing "
                "was kept. Say who publishes it with --publisher NAME, and both stand side by "
                "side; if it is a newer edition of the same table, say --same-source."),
                name=name, n=number(self.other))

    def notes(self) -> list[str]:
        """Say the same where a person looks at the file before it is kept."""
        if not self.suspicious:
            return []
        return [_("Under {n} ids of incidents that are held already, this table tells of another "
                  "day, another place and another toll: if somebody else publishes it, say who "
                  "answers for it, else it takes the place of what was imported before.").format(
                      n=number(self.other))]


def _facets(rows: pd.DataFrame) -> pd.DataFrame:
    """Write when, where and how many as one text each, blank where nothing is told."""
    texts = rows[_COLUMNS].astype("object").where(rows[_COLUMNS].notna(), "").astype(str)
    told = {facet: texts[names[0]].str.cat(texts[list(names[1:])], sep="|")
            for facet, names in _FACETS.items()}
    blanked = pd.DataFrame(told).replace(_BLANK, "", regex=True)
    return blanked.set_axis(rows["incident_id"].astype(str), axis=0)
