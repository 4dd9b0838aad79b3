"""Insecurity Insight: its incident files as XLSX or CSV, and its API's JSON → drafts.

The conventions stand in ``docs/decisions/0015-data-set-rows.md``; what the columns mean is in
``insecurity_terms``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest import insecurity_terms as terms
from geo.ingest.cell_codes import Coded, Words, coded, each, no_numbers, numbers
from geo.ingest.cells import NAME, TEXT, WORDS, Cells, plain
from geo.ingest.days import day
from geo.ingest.draft import Drafted
from geo.ingest.repeats import one_row_each, refuse_contradictions, settle
from geo.model.claim import Source
from geo.model.vocabulary import Targeting

LICENCE_II = "CC BY-SA"
_KEY = "sind event id"
_ALIASES = {_KEY: "event id", "location of event": "location of incident",
            "weapon carried/used": "weapon carried used", "country iso": "iso"}
_FACTS = ("date", "country iso", "latitude", "longitude")
_LIMITS = {**dict.fromkeys(("admin 1", "country", "country iso"), NAME),
           **dict.fromkeys(("reported perpetrator", "reported perpetrator name"), WORDS),
           "event description": TEXT}
_ID = r"[0-9]{1,10}(?:\.0)?"
TITLES = {"": "Incident data", "education": "Education in Danger",
          "health": "Attacks on Health Care",
          "aid": "Aid Workers in Danger", "food-security": "Conflict and Food Security"}


@dataclass(frozen=True)
class InsecurityInsight:
    """One theme of Insecurity Insight's incidents, or a file of several themes."""

    theme: str = ""
    name: str = "insecurity-insight"
    merges: bool = True

    @property
    def source_id(self) -> str:
        """Name the theme's data set: an event that two themes tell is one incident of two."""
        return f"{self.name}:{self.theme}" if self.theme else self.name

    def recognises(self, header: Sequence[str], path: Path) -> bool:  # noqa: ARG002 - one protocol
        """Tell from the columns; the theme from those of its own."""
        names = [plain(h) for h in header]
        own = _KEY in names or {"event id", "reported perpetrator", "geo precision"} <= set(names)
        return own and "date" in names and terms.theme(names) == self.theme

    def source(self, path: Path) -> Source:  # noqa: ARG002 - one source for all files of a theme
        """Give the theme's data set as a source."""
        return Source(self.source_id, f"Insecurity Insight: {TITLES[self.theme]}",
                      "Insecurity Insight", self.name, date_status="not applicable",
                      url="https://insecurityinsight.org", licence=LICENCE_II)

    def drafts(self, raw: pd.DataFrame) -> Drafted:
        """Map rows; an event that several themes tell becomes one draft, its figures kept."""
        cells = Cells(raw, _ALIASES)
        good = cells.frame[_KEY].str.strip().str.fullmatch(_ID)
        cells.refuse(~good.to_numpy(dtype=bool), _KEY,
                     _("This is no event id of Insecurity Insight’s: a number."))
        cells.refuse_long(_LIMITS)
        stands = refuse_contradictions(cells, _KEY, _FACTS)
        if not stands.all():
            cells.replace(one_row_each(cells, _KEY, _FACTS))
        columns = {"source_id": self.source_id, "speaker": self.name, **_columns(cells)}
        return settle(cells, _KEY, stands, columns)


INSECURITY_INSIGHT = tuple(InsecurityInsight(theme) for theme in (*terms.THEMES, ""))


def _columns(cells: Cells) -> dict[str, Any]:
    ids = cells.each(lambda text: text.removesuffix(".0"), _KEY)
    lat, lon = cells.degrees()
    dates = cells.read("date", day, _("This is no date that can be read in one way: write "
                                      "2024-03-05."), needed=True)
    cells.refuse_ahead(day, "date")
    return {
        "incident_id": "ii:" + ids, "locator": ids, "date": each(lambda d: str(d or ""), dates),
        **_harm(cells), "lat": lat, "lon": lon,
        "actors_original": cells.each(_actors_original, "reported perpetrator",
                                      "reported perpetrator name"),
        "perpetrators": cells.each(terms.perpetrators, "reported perpetrator name", "country iso"),
        "targeting": Targeting.CIVILIANS.value, "note": cells.words("event description"),
        "precision": _precision(cells), "precision_original": cells.words("geo precision"),
        "adm1": cells.each(_given, "admin 1"),
        "country": cells.each(lambda iso, name: iso or name, "country iso", "country"),
    }


def _precision(cells: Cells) -> Words:
    cells.read("geo precision", terms.precision,
               _("Insecurity Insight’s precision begins with a number from 1 to 6."))
    return cells.each(lambda text: terms.precision(text) or "unknown", "geo precision")


def _harm(cells: Cells) -> dict[str, Any]:
    """Add up the people whom the columns count: the least that were harmed, all of them civilians.

    Nought adds nothing: a theme does not count those who are not its own.
    """
    counted = {c: told for c in cells.names if (told := terms.people(c))}
    sums: dict[str, Coded] = {}
    who = np.full(len(cells), "", dtype=object)
    for column, (group, done) in counted.items():
        counts = cells.counts(column)
        sums[done] = coded(_sum, sums[done], counts) if done in sums else counts
        who = who + each(lambda n, group=group: f"{group};" if n else "", counts)
    nobody = Coded(np.zeros(len(cells), dtype=np.int64), np.array([None], dtype=object))
    killed, *hurt = (sums.get(done, nobody) for done in terms.DONE.values())
    least, none = numbers(lambda n: n or None, killed), no_numbers(len(cells))
    return {
        "killed": least, "killed_low": least, "killed_high": none, "civilians_killed": least,
        "civilians_killed_low": least, "civilians_killed_high": none,
        "harm": each(terms.harm, *hurt), "victims": each(_victims, who),
        **_what(cells, killed, hurt[1]),
    }


def _sum(a: int | None, b: int | None) -> int | None:
    return None if a is None and b is None else (a or 0) + (b or 0)


def _victims(who: str) -> str:
    return terms.victims([group for group in who.split(";") if group])


def _what(cells: Cells, killed: Coded, taken: Coded) -> dict[str, Words]:
    """Give the event type, and in the file's words the themes, the acts and the weapon."""
    acts = np.full(len(cells), "", dtype=object)
    kinds = np.full(len(cells), "", dtype=object)
    for column in cells.names:
        kind = terms.act(column)
        if kind or column.startswith(("attacks on", "military occupation")):
            done = cells.each(lambda text: text.casefold() not in terms.NOTHING, column)
            acts = acts + np.where(done.astype(bool), f"{column}; ", "").astype(object)
            kinds = kinds + np.where(done.astype(bool), f"{kind.value if kind else ''};",
                                     "").astype(object)
    weapon = cells.coded("weapon carried/used")
    listed = coded(lambda text: tuple(k for k in text.split(";") if k), kinds)
    return {"event_type": each(terms.event_type, weapon, killed, taken, listed),
            "event_original": each(_event_original, _themes(cells), acts, weapon,
                                   cells.coded("location of event"))}


def _themes(cells: Cells) -> Words:
    """Name the themes of each row: the file's own, or the columns that say so by their name."""
    own = terms.theme(cells.names)
    named = np.full(len(cells), own, dtype=object)
    for column in cells.names:
        marked = cells.each(lambda text, c=column: _same(text, c), column).astype(bool)
        if marked.any() and (theme := terms.theme([column])) != own:
            named = named + np.where(marked, f" {theme or column}", "").astype(object)
    return each(str.strip, named)


def _same(text: str, column: str) -> bool:
    return bool(text) and text.casefold().replace(" ", "") == column.replace(" ", "")


def _event_original(themes: str, acts: str, weapon: str, at: str) -> str:
    return "; ".join(t for t in (themes, acts.removesuffix("; "), weapon, at) if t)


def _actors_original(kind: str, name: str) -> str:
    return f"{name} [{kind}]" if kind else name


def _given(text: str) -> str:
    return "" if text.casefold() in terms.NOTHING else text
