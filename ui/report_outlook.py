"""What becomes of a candidate once it is recorded, in words: where it goes, how it is graded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pandas as pd
from markupsafe import Markup

from geo.filters import IncidentFilter
from geo.filters.incident_filter import OPENING_TARGETING
from geo.i18n import _, language, ngettext, number
from geo.labels import label, lowered, pair
from geo.model.incident import Incident
from geo.model.judgement import Verdict
from geo.model.vocabulary import GeoStatus, Grade, Kind, Targeting
from geo.reports.drafting import Edited
from ui import data
from ui.html import tag
from ui.report_known import Outlook


def known_as(incident_id: str) -> str:
    """Name an incident of the store with its day, ``""`` where it is gone."""
    return _named(data.edition(IncidentFilter()), incident_id, language())


@lru_cache(maxsize=1000)
def _named(seen: data.Edition, incident_id: str, lang: str) -> str:
    row = data.row_of(seen, incident_id)
    if row is None:
        return ""
    found = data.frame(seen).iloc[row]
    told = data.record(found, lang)
    return f"{told.title}, {told.when}" if told.when else told.title


def same_words(one: Edited) -> str:
    """Say as which incident a candidate will be written."""
    told = known_as(one.same_as) or _("an incident that the atlas no longer has")
    return pair(_("same as"), told)


def foreseen(one: Edited, outlook: Outlook) -> Iterator[Markup]:
    """Give the marks that tell before the record what will come of it."""
    for said in one.compared:
        if said.verdict is Verdict.UNSURE and (told := known_as(said.incident_id)):
            yield tag("span", pair(_("unsure whether the same as"), told), cls="badge")
    if one.same_as or outlook.incident is None or one.kind is not Kind.INCIDENT:
        return
    if outlook.incident.grade is not Grade.SINGLE_SOURCE:
        yield tag("span", graded(outlook.incident), cls="badge")
    if why := hidden_words(outlook.incident.targeting, outlook.incident.where.status):
        yield tag("span", _("The map opens without it: {why}").format(why=why),
                  cls="badge conflict")


def graded(incident: Incident) -> str:
    """Say how this report alone would be graded, and by how many independent origins."""
    told = pair(_("graded by this report alone"), lowered(label("grade", incident.grade)))
    n = incident.n_independent
    return ", ".join((told, ngettext("{n} independent origin", "{n} independent origins",
                                     n).format(n=number(n))))


def hidden_words(targeting: str, status: str) -> str:
    """Say why the map opens without an incident, ``""`` where it opens with it."""
    if status == GeoStatus.OUTSIDE:
        return lowered(label("geo_status", status))
    if targeting in OPENING_TARGETING:
        return ""
    return lowered(pair(label("prop", "targeting"), lowered(label("targeting",
                                                                  Targeting(targeting)))))


def came_to(row: pd.Series, *, added: bool) -> Markup:
    """Say of what was recorded that it stood before, and that the map opens without it."""
    is_pin = str(row["kind"]) == Kind.INCIDENT
    why = hidden_words(str(row["targeting"]), str(row["geo_status"])) if is_pin else ""
    return Markup("").join(tag("div", words, cls="card-where") for words in (
        _("Added to an incident that the atlas knew.") if added else "",
        _("The map opens without it: {why}. The link below shows it.").format(why=why)
        if why else "") if words)
