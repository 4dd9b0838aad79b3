"""What an import changed, for people: the names of a record's columns, and their values."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd

from geo.frame import titles_of
from geo.i18n import N_, _, language
from geo.labels import LABELS, actor, actors, label, lowered, pair
from geo.model.record import items
from ui.report_words import date_words, place_name, where_words

AS_PRINTED, ENDS = "_original", ("low", "high")
PROPS = {"perpetrators": "perpetrator", "parties": "party", "origins": "origin"}
NAMES = {"speaker": N_("Speaker"), "stated_on": N_("Told on"), "lang": N_("Language of the report"),
         "harm": N_("Other harm"), "url": N_("Address of the page"), "note": N_("Note"),
         "warning": N_("Warning about the place"), "flags": N_("Marks")}
VALUES: dict[str, Callable[[str], str]] = {
    "date": date_words, "place": where_words, "speaker": actor,
    "perpetrator": actor, "party": actor,
    "event_type": lambda v: label("type", v), "targeting": lambda v: label("targeting", v),
    "perpetrators": lambda v: actors(items(v)), "parties": lambda v: actors(items(v)),
    "victims": lambda v: ", ".join(label("victims", one) for one in items(v)),
    "flags": lambda v: ", ".join(label("flag", one) for one in items(v))}


def column_words(name: str) -> str:
    """Name a column of a record.

    >>> column_words("killed_low"), column_words("date_original")
    ('Killed: lowest figure', 'Date: as printed')
    """
    base, _underscore, end = name.rpartition("_")
    if name.endswith(AS_PRINTED):
        return pair(column_words(base), _("as printed"))
    if end in ENDS and base in LABELS["prop"]:
        return pair(label("prop", base), lowered(label("basis", end)))
    return _(NAMES[name]) if name in NAMES else label("prop", PROPS.get(name, name))


def past_titles(found: pd.DataFrame) -> dict[str, str]:
    """Name incidents that were withdrawn by what they were: nothing else names them any more."""
    gone = found[found["what"].eq("withdrawn") & found["column"].ne("")]
    return {str(incident): _past_title(dict(zip(rows["column"], rows["before"], strict=True)))
            for incident, rows in gone.groupby("incident_id")}


def _past_title(was: Mapping[str, str]) -> str:
    made = titles_of({}, was.get("event_type", ""), place_name(was.get("place", "")))
    return was.get("title") or made["title_fr" if language() == "fr" else "title"]


def value_words(column: str, value: str) -> str:
    """Write a value of a column, ``–`` where there is none."""
    return VALUES.get(column, str)(value) if value else "–"
