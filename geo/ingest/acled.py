"""ACLED: rows of its exports, old and new, → drafts.

The conventions stand in ``docs/decisions/0015-data-set-rows.md``; what the codes mean is in
``acled_terms``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from geo.i18n import _
from geo.ingest import acled_terms as terms
from geo.ingest.actor_names import joined
from geo.ingest.cell_codes import Coded, Texts, coded, no_numbers, numbers
from geo.ingest.cells import NAME, TEXT, WORDS, Cells, all_differ, count, plain
from geo.ingest.days import day, utc_day, week_of
from geo.ingest.draft import Drafted
from geo.ingest.origins import origin_ids
from geo.ingest.repeats import both_actors, refuse_contradictions, settle
from geo.model.claim import Source
from geo.model.record import items
from geo.model.vocabulary import Flag, Handling

LICENCE_ACLED = "ACLED terms: redistribution = no"
ATTRIBUTION = "ACLED (Armed Conflict Location & Event Data), acleddata.com, accessed {date}"
_HEADER = frozenset({"event_id_cnty", "event_date", "event_type"})
_ALIASES = {"actor1": "actor", "assoc_actor_1": "assoc_actor", "inter1": "inter"}
_FACTS = ("event_date", "time_precision", "event_type", "sub_event_type", "fatalities", "latitude",
          "longitude", "geo_precision", "location")
_TOLD = ("time_precision", "sub_event_type", "inter1", "civilian_targeting", "geo_precision",
         "fatalities", "source", "notes", "tags", "timestamp")
_LIMITS = {**dict.fromkeys(("location", "admin1", "admin2", "admin3", "country"), NAME),
           **dict.fromkeys(("event_type", "sub_event_type", "actor1", "actor2", "tags"), WORDS),
           **dict.fromkeys(("assoc_actor_1", "assoc_actor_2", "source", "notes"), TEXT)}
_KEY = "event_id_cnty"
_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}"
_TIME_CODES = {"": "1", "1": "1", "2": "2", "3": "3"}


@dataclass(frozen=True)
class Acled:
    """ACLED's export with both actors in a row or, where ``merges``, with a row for each actor."""

    merges: bool = False
    name: str = "acled"

    def recognises(self, header: Sequence[str], path: Path) -> bool:  # noqa: ARG002 - one protocol
        """Tell from the columns; without ``actor2`` a row tells of one actor only."""
        names = {plain(h) for h in header}
        return names >= _HEADER and ("actor2" not in names) == self.merges

    def source(self, path: Path) -> Source:  # noqa: ARG002 - one source for all files
        """Give ACLED as a source: for the team alone, its rows are not passed on."""
        return Source("acled", "ACLED: Armed Conflict Location & Event Data", "ACLED", "acled",
                      date_status="not applicable", url="https://acleddata.com",
                      licence=LICENCE_ACLED, handling=Handling.INTERNAL, note=ATTRIBUTION)

    def lacking(self, header: Sequence[str]) -> list[str]:
        """Name what exports of today have a column for and a file with this header has not.

        >>> ACLED.lacking(["inter", "Tags", *_TOLD[:2], *_TOLD[4:8]])
        ['civilian_targeting', 'timestamp']
        """
        has = {plain(h) for h in header}
        return [c for c in _TOLD if has.isdisjoint({c, _ALIASES.get(c, c)})]

    def row_by_row(self, raw: pd.DataFrame) -> bool:
        """Tell whether no two rows of a part tell of one event."""
        ids = next((raw[c] for c in raw.columns if plain(c) == _KEY), None)
        return ids is not None and all_differ(ids.str.strip().array)

    def drafts(self, raw: pd.DataFrame) -> Drafted:
        """Map rows of an export; rows of one event are merged, contradicting ones rejected."""
        cells = Cells(raw, _ALIASES)
        good = cells.frame[_KEY].str.strip().str.fullmatch(_ID)
        cells.refuse(~good.to_numpy(dtype=bool), _KEY,
                     _("This is no event id of ACLED’s, such as MLI1234."))
        cells.refuse_long(_LIMITS)
        stands = refuse_contradictions(cells, _KEY, _FACTS, "timestamp")
        if not stands.all():
            cells.replace(both_actors(cells, _KEY))
        columns = _columns(cells)
        return settle(cells, _KEY, stands, columns)


ACLED, ACLED_ACTORS = Acled(), Acled(merges=True)


def _columns(cells: Cells) -> dict[str, Any]:
    ids = cells.texts(_KEY)
    lat, lon = cells.degrees()
    return {
        "incident_id": "acled:" + ids,
        "source_id": "acled", "speaker": "acled", "locator": ids,
        "stated_on": cells.read("timestamp", utc_day, _(
            "This is no time stamp: ACLED writes seconds since 1970, or a date.")).texts(),
        **_when(cells), **_what(cells), **_who(cells), **_toll(cells),
        "origins": cells.told(origin_ids, "source", "country").texts(),
        "origins_original": cells.texts("source"), "note": cells.texts("notes"),
        "flags": cells.told(_flags, "fatalities", "tags").texts(),
        "toponym": cells.texts("location"), "lat": lat, "lon": lon,
        "country": cells.texts("country"),
        **{unit: cells.texts(f"admin{n}") for n, unit in enumerate(("adm1", "adm2", "adm3"), 1)},
        "precision": _precision(cells),
        "precision_original": cells.told(_whole, "geo_precision").texts(),
    }


def _whole(code: str) -> str:
    return code.removesuffix(".0")


def _precision(cells: Cells) -> Texts:
    """Give the precision; a blank code is ``unknown``, a 3 the region and never its capital."""
    def meaning(code: str) -> str | None:
        found = terms.PRECISION.get(_whole(code))
        return found.value if found else None

    cells.read("geo_precision", meaning, _("ACLED’s geo_precision is 1, 2 or 3."))
    return cells.told(meaning, "geo_precision").texts()


def _when(cells: Cells) -> dict[str, Texts]:
    """Give the span that date and time precision stand for: a day, a week around it, its month."""
    name, code = "event_date", "time_precision"
    cells.read(name, day, _("This is no date that can be read in one way: write 2024-03-05 or "
                            "5 March 2024."), needed=True)
    cells.refuse_ahead(day, name)
    another = cells.told(_of_another_year, name, "year")
    if any(another.told):
        cells.refuse(another.rows().astype(bool), "year",
                     _("The year is not that of event_date: correct one of them."))
    cells.read(code, lambda c: _TIME_CODES.get(_whole(c)), _(
        "ACLED’s time_precision is 1 (day), 2 (week) or 3 (month)."))
    return {"date": cells.told(_span, name, code).texts(),
            "date_original": cells.told(_span_original, name, code).texts()}


def _of_another_year(text: str, year: str) -> bool:
    on: date | None = day(text)
    return on is not None and year != "" and count(year) != on.year


def _span(text: str, code: str) -> str:
    on: date | None = day(text)
    if on is None:
        return ""
    match _whole(code):
        case "2":
            return week_of(on)
        case "3":
            return f"{on:%Y-%m}"
    return on.isoformat()


def _span_original(text: str, code: str) -> str:
    """Keep the day and its code where the span does not say them, in one form for all exports."""
    on: date | None = day(text)
    return "" if on is None or _whole(code) in ("", "1") else f"{on.isoformat()} [{_whole(code)}]"


def _what(cells: Cells) -> dict[str, Texts]:
    event, sub = cells.coded("event_type"), cells.coded("sub_event_type")
    deadly = coded(lambda text: text.strip("0.") != "", cells.coded("fatalities"))
    return {"event_type": coded(terms.event_type, event, sub, deadly).texts(),
            "event_original": coded(_event_original, event, sub, cells.coded("tags")).texts()}


def _event_original(event: str, sub: str, tags: str) -> str:
    return ": ".join(t for t in (event, sub) if t) + (f" [{tags}]" if tags else "")


def _who(cells: Cells) -> dict[str, Texts]:
    """Give who was hit, who is blamed and who fought."""
    first, second = (_classes(cells, n) for n in "12")
    stated, event, sub = (cells.coded(c) for c in ("civilian_targeting", "event_type",
                                                   "sub_event_type"))
    associates = [cells.coded(f"assoc_actor_{n}") for n in "12"]
    has = "civilian_targeting" in cells
    aimed = coded(lambda t, e, s, a, b: terms.aims_at_civilians(t if has else None, e, s, a + b),
                  stated, event, sub, first, second)
    beside = coded(terms.beside_civilians, *associates)
    told = coded(terms.roles, aimed, event, first, second, beside)
    sides = [cells.told(terms.side_ids, f"actor{n}", f"assoc_actor_{n}", "country") for n in "12"]
    hit = coded(_victims, aimed, first, second, beside, *associates, cells.coded("tags"))
    return {"targeting": coded(lambda t: t[0], told).texts(),
            "perpetrators": coded(lambda t, *ids: _chosen(t[1], *ids), told, *sides).texts(),
            "parties": coded(lambda t, *ids: _chosen(t[2], *ids), told, *sides).texts(),
            "victims": hit.texts(), "targeting_original": stated.texts(),
            "actors_original": _actors_original(cells)}


def _classes(cells: Cells, n: str) -> Coded:
    """Give an actor's class; refuse codes that are none."""
    found = cells.told(terms.actor_class, f"inter{n}", f"actor{n}")
    cells.refuse(pd.isna(found.told)[found.codes], f"inter{n}",
                 _("ACLED’s actor classes are 1 to 8, or their names."))
    return coded(lambda one: one or "", found)


def _victims(aimed: bool, first: str, second: str, beside: str, *said: str) -> str:  # noqa: FBT001 - for each row
    """Give who was hit where civilians were the target, by the associates of their side."""
    theirs, tags = said[int(terms.their_side(first, second, beside)) - 1], said[-1]
    return terms.victims(theirs, tags) if aimed else ""


def _chosen(sides: str, first: str, second: str) -> str:
    """Give the actors of the chosen sides: ``""``, ``"1"``, ``"2"`` or ``"12"``, by name.

    Which side a file has first says nothing, and differs between its forms.
    """
    both = {"1": first, "2": second}
    return joined(sorted(i for side in sides for i in items(both[side]))) if len(sides) > 1 \
        else both.get(sides, "")


def _actors_original(cells: Cells) -> Texts:
    sides = (cells.told(_side_original, f"actor{n}", f"assoc_actor_{n}", f"inter{n}")
             for n in "12")
    return coded(lambda *both: " – ".join(sorted(filter(None, both))), *sides).texts()


def _side_original(name: str, associates: str, inter: str) -> str:
    """Write a side with its class in words: older exports have a number for each of them."""
    more = f" + {associates}" if associates else ""
    code = terms.CLASS_NAMES.get(terms.actor_class(inter, "") or "", "")
    return f"{name}{more} [{code}]" if name and code else f"{name}{more}" if name else ""


def _toll(cells: Cells) -> dict[str, Any]:
    """Give the one figure as low and best; 0 says no more than that no death is known."""
    given = cells.counts("fatalities")
    none = no_numbers(len(cells))
    return {"killed": numbers(lambda n: n or None, given),
            "killed_low": numbers(lambda n: n, given), "killed_high": none,
            "civilians_killed": none, "civilians_killed_low": none, "civilians_killed_high": none,
            "killed_original": coded(lambda n: "0" if n == 0 else "", given).texts()}


def _flags(fatalities: str, tags: str) -> str:
    none = fatalities != "" and not fatalities.strip("0.")
    made_up = "synthetic" in tags.casefold()
    return "|".join(f.value for f, holds in ((Flag.TOLL_UNKNOWN, none), (Flag.SYNTHETIC, made_up))
                    if holds)
