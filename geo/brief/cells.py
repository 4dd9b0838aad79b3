"""Single cells of a row in words: title, toll, and whom it is alleged of."""

from __future__ import annotations

import pandas as pd

from geo.brief.figures import several
from geo.export.rows import synthetic
from geo.export.text import marked, sound, without_handles
from geo.filters.mask import load
from geo.i18n import _, language
from geo.labels import actor
from geo.model.incident import Toll
from geo.where import Fields

_NAMED = 8  # accused that a row still names


def synthetic_ids(frame: pd.DataFrame) -> frozenset[str]:
    """Give the ids of what was made up for tests."""
    return frozenset(i for i, s in zip(frame["incident_id"].astype(str), synthetic(frame),
                                       strict=True) if s)


def plain(text: str) -> str:
    """Take out of a text what no file can hold, and personal handles."""
    return without_handles(sound(text))


def title_of(row: Fields, made_up: frozenset[str] = frozenset()) -> str:
    """Give the title in the language of the context."""
    text = plain(str(row["title_fr"] if language() == "fr" else row["title"]))
    return marked(text) if str(row["incident_id"]) in made_up else text


def toll_of(row: Fields, prefix: str = "killed") -> Toll:
    """Give the range of an incident."""
    low, best, high = (None if pd.isna(row[c]) else int(row[c])
                       for c in (f"{prefix}_low", f"{prefix}_best", f"{prefix}_high"))
    return Toll(low, best, high, open=bool(row[f"{prefix}_open"]))


def alleged(row: Fields) -> str:
    """Say whom it is alleged of."""
    ids = load(str(row["perpetrators_alleged"]))
    if not ids:
        return _("nobody is named")
    return _("alleged: {actors}").format(
        actors=plain(several([actor(a) for a in ids], most=_NAMED)))
