"""The button that takes away what a page shows, as a file in the format that the reader chooses."""

from __future__ import annotations

from datetime import date
from functools import lru_cache, partial

import streamlit as st

from geo.export import FORMATS, Audience, Selection, notices, packed, select
from geo.filters import IncidentFilter
from geo.i18n import N_, _, bound, ngettext, number, use
from ui import data, state

CLAIMED = 20_000  # more incidents than that come without their claims, which would take minutes
FORMAT_WORDS = {
    "csv": N_("CSV, in a zip"), "xlsx": N_("Excel (XLSX)"), "geojson": N_("GeoJSON, in a zip"),
    "gpkg": N_("GeoPackage, for QGIS"), "parquet": N_("GeoParquet, in a zip"),
    "kml": N_("KML for Google Earth, in a zip"),
}
AUDIENCE_WORDS = {"internal": N_("Our team: all that is shown"),
                  "public": N_("Others: without what may not be passed on")}


def download(view: state.View, wanted: IncidentFilter | None = None, *, key: str,
             incident_id: str = "", chosen: frozenset[str] = frozenset(), side: str = "") -> None:
    """Offer what the filter shows, or of that one incident or those chosen by hand.

    The file is made once the reader has said for whom it is; ``side`` tells it from another that
    the page offers.
    """
    shown = view.filter if wanted is None else wanted
    with st.popover(_("Download"), icon=":material/download:", key=f"{key}_download"):
        ending = st.selectbox(_("Format"), list(FORMATS), key=f"{key}_format",
                              format_func=bound(lambda f: _(FORMAT_WORDS[f])))
        audience = st.radio(_("For whom?"), [str(a) for a in Audience], index=None,
                            key=f"{key}_audience",
                            format_func=bound(lambda a: _(AUDIENCE_WORDS[a])))
        area = st.checkbox(_("Units and routes instead of points"), key=f"{key}_area")
        if audience is None:
            st.caption(_("Say for whom the file is; then it can be made."))
            return
        if view.lens:
            st.caption(_("The file holds the figures of all speakers, not of one group alone."))
        seen = data.edition(shown)
        found = rows(seen, shown, Audience(audience), incident_id, chosen)
        st.caption(what(found))
        if len(found.incidents) > CLAIMED:
            st.caption(_("So many rows go without their claims; narrow the filter to have them."))
        st.download_button(
            _("Download"), partial(content, seen, shown, Audience(audience), ending,
                                   incident_id=incident_id, chosen=chosen, area=area,
                                   lang=view.lang),
            file_name(seen, ending, incident_id, side), on_click="ignore", type="primary",
            key=f"{key}_get", icon=":material/download:", disabled=found.incidents.empty)


@lru_cache(maxsize=8)
def rows(seen: data.Edition, wanted: IncidentFilter, audience: Audience,
         incident_id: str = "", chosen: frozenset[str] = frozenset()) -> Selection:
    """Give the rows that a file would hold, without their claims."""
    return select(data.store(), wanted, audience, whole=data.frame(seen), claims=False,
                  incident_id=incident_id, chosen=chosen)


def what(found: Selection) -> str:
    """Say what a file will hold, and what it will not."""
    incidents, periods = found.n_incidents, len(found.incidents) - found.n_incidents
    parts = [ngettext("{n} incident", "{n} incidents", incidents).format(n=number(incidents))]
    if periods:
        parts.append(ngettext("{n} statement about a period", "{n} statements about periods",
                              periods).format(n=number(periods)))
    told = [", ".join(parts) + ".", *(f"{n}." for n in notices(found.metadata))]
    if found.made_up:
        told.append(_("SYNTHETIC rows are marked in the file."))
    return " ".join(told)


def content(seen: data.Edition, wanted: IncidentFilter, audience: Audience, ending: str, *,
            incident_id: str = "", chosen: frozenset[str] = frozenset(), area: bool = False,
            lang: str = "en") -> bytes:
    """Make the file; this runs on a thread of its own, which speaks no language yet."""
    use(lang)
    found = rows(seen, wanted, audience, incident_id, chosen)
    if len(found.incidents) <= CLAIMED:
        found = select(data.store(), wanted, audience, whole=data.frame(seen),
                       incident_id=incident_id, chosen=chosen)
    return packed(found, ending, "atlas", area=area)[0]


def file_name(seen: data.Edition, ending: str, incident_id: str = "", side: str = "") -> str:
    """Name the file by what it holds and the data's version; ids bring no odd characters in."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in incident_id)
    what_ = plain[:80] or f"mali-incidents-{date.today():%Y-%m-%d}"  # noqa: DTZ011 - reader's day
    named = "-".join(filter(None, (what_, side, seen.version[:8])))
    return named + (f".{ending}" if ending in ("xlsx", "gpkg") else f"-{ending}.zip")
