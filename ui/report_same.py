"""“Same as …”: the incidents that a candidate may be, with reasons, in a list and on a map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.builtin import builtin_actors
from geo.errors import AtlasError
from geo.filters import IncidentFilter
from geo.fold import Context, fold
from geo.gazetteer.locate import locate
from geo.i18n import _, language
from geo.labels import tell
from geo.link.propose import Known, proposals_for
from geo.model.incident import Incident
from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision, Draft, Edited
from geo.reports.recording import recording
from ui import data, state
from ui.cards import facts
from ui.html import markdown_text, tag
from ui.report_draft import change_candidate
from ui.spots_map import incident_spot, place_spot, spots_map

MOST = 5
LISTED = 2000


@dataclass(frozen=True)
class Likely:
    """An incident that a candidate may be, and why."""

    incident_id: str
    score: float
    reasons: tuple[str, ...]


def same_as(view: state.View, draft: Draft, one: Edited) -> None:
    """Offer the likely incidents, and all others by name."""
    if one.same_as:
        st.success(_("Its claims will be written beside those of “{title}”.").format(
            title=markdown_text(data.title_of(one.same_as))), icon=":material/join_inner:")
        st.button(_("No, it is an incident of its own"), key=f"same_none_{one.candidate_id}",
                  on_click=_choose, args=(draft.draft_id, one.candidate_id, ""))
    found = likely(draft, one)
    st.caption(_("If the store knows this incident already, its claims are written beside those "
                 "that stand; nothing of them is changed.") if found else
               _("No incident of the store is close in date and place. Look for one by name, or "
                 "record it as a new one."))
    for at in found:
        _offer(view, draft, one, at)
    _any(draft, one)
    _map(view, one, found)


def likely(draft: Draft, one: Edited) -> list[Likely]:
    """Give the incidents that a candidate may be, the likeliest first."""
    known = _known(data.edition(IncidentFilter()))
    incident = as_incident(draft, one)
    return [] if incident is None else [
        Likely(p.incident_id, p.score, tuple(tell(r) for r in p.reasons))
        for p in proposals_for(incident, known, most=MOST)]


@lru_cache(maxsize=2)
def _known(seen: data.Edition) -> Known:
    """Read the incidents that candidates are held against, once for each state of the store."""
    return Known(data.frame(seen))


def as_incident(draft: Draft, one: Edited) -> Incident | None:
    """Fold a candidate as if it were recorded as an incident of its own."""
    alone = replace(one, decision=Decision.ACCEPTED, same_as="")
    try:
        made = recording(replace(draft, candidates=(alone,)), (), date.today())  # noqa: DTZ011
    except AtlasError:
        return None
    sources = {s.source_id: s for s in made.sources}
    found = fold(made.claims, context=Context(builtin_actors(), sources))
    return found and replace(found, incident_id=f"draft:{one.candidate_id}")


def _offer(view: state.View, draft: Draft, one: Edited, at: Likely) -> None:
    seen = data.edition(IncidentFilter())
    row = data.row_of(seen, at.incident_id)
    if row is None:
        return
    told = data.record(data.frame(seen).iloc[row], view.lang)
    with st.container(border=True, gap="xsmall", key=f"likely_{one.candidate_id}_{row}"):
        st.html(Markup("").join((tag("b", told.title), facts(told), tag(
            "ul", *(tag("li", r) for r in at.reasons), cls="reasons"))))
        st.button(_("It is this one"), key=f"pick_{one.candidate_id}_{row}",
                  disabled=one.same_as == at.incident_id, on_click=_choose,
                  args=(draft.draft_id, one.candidate_id, at.incident_id))


def _any(draft: Draft, one: Edited) -> None:
    """Let any incident be chosen by its title."""
    table = pd.DataFrame(data.frame(data.edition(IncidentFilter())))
    rows = table[table["kind"].eq(str(one.kind))].iloc[::-1].head(LISTED)
    titles = dict(zip(rows["incident_id"].astype(str),
                      rows["title_fr" if language() == "fr" else "title"].astype(str),
                      strict=True))
    key = f"any_{one.candidate_id}"
    chosen = st.selectbox(_("Another incident, by name"), list(titles), index=None, key=key,
                          placeholder=_("Choose by title"),
                          format_func=lambda i: f"{titles.get(i, i)} · {i}")
    if chosen and chosen != one.same_as:
        st.button(_("It is this one"), key=f"pick_{one.candidate_id}_any", on_click=_choose,
                  args=(draft.draft_id, one.candidate_id, chosen))


def _map(view: state.View, one: Edited, found: list[Likely]) -> None:
    """Show the candidate's own place beside the likely incidents, none finer than it is known."""
    seen = data.edition(IncidentFilter())
    frame = data.frame(seen)
    rows = [row for at in found if (row := data.row_of(seen, at.incident_id)) is not None]
    spots = [spot for row in rows if (spot := incident_spot(frame.iloc[row]))]
    try:
        own = place_spot(locate(one.value(Prop.PLACE)))
    except AtlasError:
        own = None
    if own or spots:
        st.caption(_("Blue: the place of this candidate. Orange: the incidents above. A circle or "
                     "an area: no closer than that. A dashed line: somewhere along it."))
        spots_map(view, own, spots, key=f"same_map_{one.candidate_id}")


def _choose(draft_id: str, candidate_id: str, incident_id: str) -> None:
    """Say that a candidate is an incident of the store, as it is now: a callback."""
    seen = data.store().revision(incident_id) if incident_id else ""
    change_candidate(draft_id, candidate_id, lambda c: replace(
        c, same_as=incident_id, seen=seen, touched=True))


