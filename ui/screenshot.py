"""Screenshot view: one key leaves only what a picture needs to stand alone, in a fixed frame.

The browser does it by itself, from the words given here; nothing is asked of the server.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from geo.export import attribution
from geo.export.readme import ALLEGED, MADE_UP
from geo.filters.mask import by_value, load
from geo.gazetteer import units
from geo.i18n import _, day, language, listing, number
from geo.labels import label, pair
from geo.model.claim import Source
from geo.model.vocabulary import Flag, Handling, Kind
from ui import data
from ui.fetched import component
from ui.state import View
from ui.voices import publisher

CITED = 10  # publishers; a picture has no room for more
LISTED = 40
NAMED = 3  # regions in the title


def screenshot(view: View, rows: pd.DataFrame, headline: str, *, target: str,
               listed: bool = False) -> None:
    """Offer the view of the map whose key is ``target``, with its legend and timeline.

    ``listed`` tells the newest incidents in words as well.
    """
    incidents = rows[rows["kind"].eq(Kind.INCIDENT)] if listed else rows.iloc[:0]
    newest = incidents.iloc[::-1].head(LISTED)
    lines = [_line(row, view) for _i, row in newest.iterrows()] if listed else []
    told = {"target": target, "rows": lines,
            "more": len(incidents) - len(newest), "lang": view.lang,
            "frame": frame_words(view, rows, headline), "words": _words()}
    component("screenshot", "screenshot-view.js", "screenshot-button.css")(
        key=f"{target}_screenshot", data=told, width="content")


def _line(row: pd.Series, view: View) -> str:
    told = data.record(row, view.lang)
    alleged = _("alleged: {actors}").format(actors=told.accused) if told.accused else ""
    answer = _("Accused: {response}").format(response=told.response) if told.response else ""
    return " · ".join(p for p in (told.when, told.where, pair(label("prop", "killed"), told.killed),
                                  alleged, answer, told.grade) if p)


def _words() -> dict[str, str]:
    return {"button": _("Screenshot view"), "hint": _("Screenshot view (key P)"),
            "leave": _("Leave (Esc)"), "frame": _("Screenshot view of what the filters show"),
            "how": _("Take your screenshot now. Title and marking can be written over. Esc "
                     "leaves."),
            "title": _("Title"), "mark": _("Marking"), "unmarked": _("Marking …"),
            "legend": _("Legend"), "more": _("… and {n} more")}


def frame_words(view: View, rows: pd.DataFrame, headline: str) -> dict[str, Any]:
    """Give every word in the frame."""
    used = _sources(rows)
    return {"title": _title(view), "sentence": headline, "mark": _mark(used),
            "dates": " · ".join(_dates(view)), "sources": _cited(used), "notes": list(_notes(rows))}


def _title(view: View) -> str:
    names = [_unit(view, unit_id) for level in ("adm1", "adm2", "adm3")
             for unit_id in getattr(view.filter, level)]
    region = listing(names) if 0 < len(names) <= NAMED else _("Mali")
    return _("{region}: incidents reported").format(region=region)


def _unit(view: View, unit_id: str) -> str:
    unit = units.unit(unit_id, view.filter.vintage)
    return unit.name_en if language() == "en" else unit.name


def _dates(view: View) -> Iterator[str]:
    yield _("Shown on {day}").format(day=day(date.today()))  # noqa: DTZ011 - the reader's day
    if view.filter.asof:
        yield _("As known on {day}").format(day=day(view.filter.asof))
    yield _("data version {version}").format(version=data.store().version()[:12])


def _sources(rows: pd.DataFrame) -> list[Source]:
    known = data.sources()
    ids = {i for text in rows["source_ids"].unique() for i in load(str(text))}
    return [known[i] for i in sorted(ids) if i in known]


def _cited(used: list[Source]) -> str:
    """Name the publishers; those whose terms ask for it are cited in full and first."""
    asked = [attribution(s) for s in used if not s.may_be_passed_on]
    others = sorted({publisher(s) for s in used if s.may_be_passed_on}, key=str.casefold)
    names = [*asked, *others]
    if not names:
        return ""
    if (rest := len(names) - CITED) > 0:
        names = [*names[:CITED], _("{n} more").format(n=number(rest))]
    return _("Sources: {names}").format(names=" · ".join(names))


def _mark(used: list[Source]) -> str:
    held = {s.handling for s in used}
    return next((label("handling", h) for h in (Handling.CONFIDENTIAL, Handling.INTERNAL)
                 if h in held), "")


def _notes(rows: pd.DataFrame) -> Iterator[str]:
    if by_value(rows["flags"], lambda v: Flag.SYNTHETIC in load(v)).any():
        yield _(MADE_UP)
    yield _(ALLEGED)
    yield _("Coverage: an empty area does not mean that nothing happened.")
    yield _("Boundaries and names are for orientation and imply no opinion on the status of any "
            "territory. Coordinates: WGS 84 (EPSG:4326).")
