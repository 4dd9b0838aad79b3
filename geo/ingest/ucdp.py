"""UCDP's Georeferenced Event Dataset and its candidate events → drafts.

49 columns as CSV or XLSX, HDX's form with HXL tags, and tables with fewer columns. The conventions
stand in ``docs/decisions/0015-data-set-rows.md``; what the codes mean is in ``ucdp_terms``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from geo.i18n import _
from geo.ingest import ucdp_terms as terms
from geo.ingest.actor_names import actor_id, joined, split
from geo.ingest.cell_codes import Coded, Words, coded, each, numbers
from geo.ingest.cells import NAME, TEXT, WORDS, Cells, plain
from geo.ingest.days import day
from geo.ingest.draft import Drafted
from geo.ingest.origins import outlet, voices
from geo.ingest.repeats import refuse_contradictions, settle
from geo.model.claim import Source

LICENCE_UCDP = "CC BY 4.0"
_HEADER = frozenset({"id", "type_of_violence", "side_a", "side_b", "latitude", "longitude"})
_ALIASES = {"best": "best_death", "low": "low_death", "high": "high_death"}
_FACTS = ("type_of_violence", "side_a", "side_b", "date_start", "date_end", "latitude", "longitude",
          "where_prec", "best", "low", "high")
_LIMITS = {**dict.fromkeys(("where_coordinates", "adm_1", "adm_2", "country"), NAME),
           **dict.fromkeys(("side_a", "side_b", "relid"), WORDS), **dict.fromkeys((
               "where_description", "source_article", "source_office", "source_original"), TEXT)}
_ID = r"[0-9]{1,10}(?:\.0)?"
_CANDIDATE = re.compile(r"v?\d{2}[_.]0[_.]\d{1,2}(?!\d)|candidate", re.IGNORECASE)
_CITED = re.compile(r"\s*\"?([^,;(\d\"]{1,60}?)\s*(?:[,(\d]|$)")
CIVILIANS = "civilians"
SERIES = {"ucdp-ged": "UCDP Georeferenced Event Dataset", "ucdp-candidate": "UCDP Candidate Events"}


@dataclass(frozen=True)
class Ucdp:
    """One series of UCDP's events; the candidate events are known by the file's name."""

    series: str
    name: str = "ucdp"
    merges: bool = False

    def recognises(self, header: Sequence[str], path: Path) -> bool:
        """Tell from the columns, and the series from the name: ``GEDEvent_v26_0_2``."""
        candidate = bool(_CANDIDATE.search(path.stem))
        names = {plain(h) for h in header}
        return (names >= _HEADER and bool({"best", "best_death"} & names)
                and candidate == (self.series == "ucdp-candidate"))

    def source(self, path: Path) -> Source:  # noqa: ARG002 - one source for all files of a series
        """Give the series as a source."""
        return Source(self.series, SERIES[self.series], "UCDP, Uppsala University", "ucdp",
                      date_status="not applicable", url="https://ucdp.uu.se", licence=LICENCE_UCDP)

    def drafts(self, raw: pd.DataFrame) -> Drafted:
        """Map rows; rows of one event are merged, contradicting ones rejected."""
        cells = Cells(raw, _ALIASES)
        good = cells.frame["id"].str.strip().str.fullmatch(_ID)
        cells.refuse(~good.to_numpy(dtype=bool), "id",
                     _("This is no event id of UCDP’s: a number."))
        cells.refuse_long(_LIMITS)
        stands = refuse_contradictions(cells, "id", _FACTS)
        columns = {"source_id": self.series, **_columns(cells)}
        return settle(cells, "id", stands, columns)


UCDP_GED, UCDP_CANDIDATE = Ucdp("ucdp-ged"), Ucdp("ucdp-candidate")


def _columns(cells: Cells) -> dict[str, Any]:
    ids = cells.each(lambda text: text.removesuffix(".0"), "id")
    return {
        "incident_id": "ucdp:" + ids, "speaker": "ucdp",
        "locator": cells.each(lambda i, rel: rel or i, "id", "relid"),
        **_when(cells), **_what(cells), **_where(cells),
        "origins": cells.each(origins, "source_original", "source_office", "source_article",
                              "country"),
        "origins_original": cells.each(_cited, "source_office", "source_original"),
        "note": cells.words("where_description"),
    }


def _when(cells: Cells) -> dict[str, Words]:
    if "date_start" not in cells:
        on = cells.each(lambda *ymd: "-".join(ymd) if all(ymd) else "", "year", "month", "day")
        cells.replace({"date_start": on, "date_end": on})
    wrong = _("This is no date that can be read in one way: write 2024-03-05.")
    start, end = (cells.read(name, day, wrong, needed=True) for name in ("date_start", "date_end"))
    for name in ("date_start", "date_end"):
        cells.refuse_ahead(day, name)
    cells.read("date_prec", lambda c: c if c.removesuffix(".0") in set("12345") else None,
               _("UCDP’s date_prec is 1 to 5."))
    turned = each(lambda a, b: bool(a and b and a > b), start, end).astype(bool)
    cells.refuse(turned, "date_end", _("The event ends before it begins."))
    said = each(lambda a, b, code: terms.days(a, b, code) if a and b and a <= b else "",
                start, end, cells.coded("date_prec"))
    return {"date": said, "date_original": cells.each(lambda c: "" if c in ("", "1") else f"[{c}]",
                                        "date_prec")}


def _what(cells: Cells) -> dict[str, Any]:
    kind = cells.read("type_of_violence", terms.violence,
                      _("UCDP’s type_of_violence is 1, 2 or 3."), needed=True)
    best, low, high, civilians, unknown, a, b = (cells.counts(name) for name in (
        "best", "low", "high", "deaths_civilians", "deaths_unknown", "deaths_a", "deaths_b"))
    cells.refuse(pd.isna(best.rows()) & (cells.words("best") == ""), "best",
                 _("The best estimate of the dead is missing."))
    sides = coded(lambda x, y: None if x is None and y is None else (x or 0) + (y or 0), a, b)
    tolls = coded(terms.toll, best, low, high, civilians, unknown)
    hit = coded(terms.hit, kind, sides, civilians, unknown)
    named = ("killed", "killed_low", "killed_high", "civilians_killed", "civilians_killed_low",
             "civilians_killed_high")
    return {
        **{name: numbers(lambda t, at=at: t[at], tolls) for at, name in enumerate(named)},
        "killed_original": each(lambda t: t.original, tolls),
        "event_type": each(lambda k, n: terms.event_type(k, n) if k else "", kind, high),
        "event_original": each(_event_original, kind, cells.coded("event_clarity"),
                               cells.coded("code_status")),
        "targeting": each(lambda h: h[0], hit), "victims": each(lambda h: h[1], hit),
        **_who(cells, kind),
    }


def _event_original(kind: str | None, clarity: str, status: str) -> str:
    more = ["summary of several events"] if clarity.removesuffix(".0") == "2" else []
    more += [status] if status and status.casefold() != "clear" else []
    return "; ".join([f"{kind} {terms.NAMES.get(kind or '', '')}", *more])


def _who(cells: Cells, kind: Coded) -> dict[str, Words]:
    """Blame side A of one-sided violence; in fighting both sides are parties."""
    a, b, country = (cells.coded(c) for c in ("side_a", "side_b", "country"))
    one_sided = each(lambda k: k == terms.ONE_SIDED, kind).astype(bool)
    first, both = each(_side, a, country), each(lambda x, y, c: joined(
        [*_side(x, c).split("|"), *_side(y, c).split("|")]), a, b, country)
    return {"perpetrators": np.where(one_sided, first, ""),
            "parties": np.where(one_sided, "", both),
            "actors_original": each(lambda x, y: f"{x} – {y}", a, b)}


def _side(text: str, country: str) -> str:
    """Give the actors of a side, which may be several with commas between; civilians are none.

    >>> _side("Government of Mali, Government of Russia (Soviet Union)", "Mali")
    'mali-government|russia-government'
    """
    ids = [actor_id(name, country) for name in split(text, ",")]
    return joined([i for i in ids if i != CIVILIANS])


def _where(cells: Cells) -> dict[str, Any]:
    lat, lon = cells.degrees()
    names = ("where_prec", "where_coordinates", "adm_1", "adm_2", "country")
    found = coded(terms.where, *(cells.coded(n) for n in names))
    cells.refuse(pd.isna(found.rows()), "where_prec", _("UCDP’s where_prec is 1 to 7."))
    by_name = each(lambda w: bool(w and w.by_name), found).astype(bool)
    at_sea = cells.each(lambda c: c.removesuffix(".0") == terms.AT_SEA, "where_prec").astype(bool)
    unpinned = by_name | at_sea
    return {"lat": np.where(unpinned, np.nan, lat), "lon": np.where(unpinned, np.nan, lon),
            "precision": each(lambda w: w.precision if w else "", found),
            "precision_original": cells.words("where_prec"),
            "toponym": np.where(at_sea, "", cells.words("where_coordinates")),
            "adm1": cells.words("adm_1"), "adm2": cells.words("adm_2"),
            "country": cells.words("country")}


def origins(original: str, offices: str, article: str, country: str) -> str:
    """Give whom a row cites: those whom the reports quote where they are plain, else the outlets.

    >>> origins("FAMa", "BBC Monitoring News Alert", "", "Mali")
    'fama'
    >>> origins("", "", '"Reuters,2013-12-14,Words of a headline"', "")
    'reuters'
    """
    if quoted := voices(original, offices, country):
        return quoted
    if offices:
        return joined([outlet(o, country) for o in split(offices, ";")])
    cited = _CITED.match(article)
    return joined([outlet(cited[1].strip(), country)]) if cited and cited[1].strip() else ""


def _cited(offices: str, original: str) -> str:
    return " / ".join(t for t in (offices, original) if t)
