"""One part of a file: raw rows → records. A pure function, so that any process can run it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.i18n import _, use
from geo.ingest.draft import Drafted, rejects
from geo.ingest.format import Format
from geo.ingest.place_drafts import outside_mali, place_drafts
from geo.model.record import payloads


@dataclass(frozen=True)
class Part:
    """Records of a part, where they lie outside Mali, and the rows that were rejected.

    ``rows`` counts the raw rows, ``merged`` those that went into the record of another row;
    ``row`` holds the number of the row that each record begins at.
    """

    records: pd.DataFrame
    row: NDArray[np.int64]
    outside: NDArray[np.bool_]
    rejects: pd.DataFrame
    rows: int
    merged: int = 0


def work(wanted: Format, raw: pd.DataFrame, lang: str) -> Part:
    """Map a part and find its places; reasons are told in a language."""
    use(lang)
    drafted = once(wanted.drafts(raw))
    found = _placed(drafted.drafts)
    return Part(found, drafted.drafts["row"].to_numpy(dtype=np.int64), outside_mali(found),
                drafted.rejects, len(raw), drafted.merged)


def _placed(drafts: pd.DataFrame) -> pd.DataFrame:
    """Find the places of drafts; where the file itself refers to one, that holds unchecked."""
    found = place_drafts(drafts)
    given = drafts["place_ref"].ne("")
    if given.any():
        told = drafts.loc[given, ["place_ref", "flags"]].rename(columns={"place_ref": "place"})
        found.loc[given, ["place", "flags", "warning"]] = told.assign(warning="")
    return found


def once(drafted: Drafted) -> Drafted:
    """Keep one row of each incident: a row that says the same again is merged, another rejected."""
    frame = drafted.drafts
    again = frame.duplicated("incident_id", keep="first")
    if not again.any():
        return drafted
    shared = frame["incident_id"].duplicated(keep=False)
    said = pd.Series(payloads(_as_records(frame[shared])), index=frame.index[shared])
    first = said.groupby(frame.loc[shared, "incident_id"]).transform("first")
    same = again & said.eq(first).reindex(frame.index, fill_value=False)
    refused = told_twice(frame[again & ~same])
    return replace(drafted, drafts=frame[~again].reset_index(drop=True),
                   rejects=pd.concat([drafted.rejects, refused], ignore_index=True),
                   merged=drafted.merged + int(same.sum()))


def _as_records(frame: pd.DataFrame) -> pd.DataFrame:
    """Give drafts in the form of records, their place in the file's own words."""
    place = (frame["toponym"] + "@" + frame["lat"].astype("str") + ","
             + frame["lon"].astype("str"))
    return frame.assign(place=place, place_original="", warning="")


def told_twice(frame: pd.DataFrame) -> pd.DataFrame:
    """Reject rows whose incident an earlier row of the file tells otherwise."""
    why = _("An earlier row of this file has the same id and says something else; one of them has "
            "to go.")
    return rejects([(int(row), "id", str(value), why)
                    for row, value in zip(frame["row"], frame["incident_id"], strict=True)])
