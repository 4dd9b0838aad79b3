"""“Same as …”: the incidents that a candidate may be, with reasons, in a list and on a map."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import lru_cache

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.errors import AtlasError
from geo.filters import IncidentFilter
from geo.gazetteer.locate import locate
from geo.i18n import _, language, number
from geo.labels import tell
from geo.model.vocabulary import Kind, Prop
from geo.reports.drafting import Draft, Edited
from geo.when import when_text
from ui import data, state
from ui.cards import facts
from ui.html import markdown_text, tag
from ui.report_draft import change_candidate
from ui.report_judged import judge, judged, judged_besides, named
from ui.report_known import Likely, Outlook
from ui.spots_map import incident_spot, place_spot, spots_map

LISTED = 2000


def same_as(view: state.View, draft: Draft, one: Edited, outlook: Outlook) -> None:
    """Offer the likely incidents, and all others by name."""
    if one.same_as:
        st.success(_("Its claims will be written beside those of “{title}”.").format(
            title=markdown_text(named(one.same_as))), icon=":material/join_inner:")
        st.button(_("No, it is an incident of its own"), key=f"same_none_{one.candidate_id}",
                  on_click=choose, args=(draft.draft_id, one.candidate_id, ""))
    found = outlook.likely
    st.caption(_("If the store knows this incident already, its claims are written beside those "
                 "that stand; nothing of them is changed.") if found else
               _("No incident of the store is close in date and place. Look for one by name, or "
                 "record it as a new one."))
    for n, at in enumerate(found, 1):
        _offer(view, draft, one, at, n)
    chosen = _any(draft, one, len(found) + 1, {at.incident_id for at in found})
    _map(view, one, [*(at.incident_id for at in found), *chosen])


def _offer(view: state.View, draft: Draft, one: Edited, at: Likely, n: int) -> None:
    """Show an incident with the reasons, and ask whether it is the one."""
    seen = data.edition(IncidentFilter())
    row = data.row_of(seen, at.incident_id)
    if row is None:
        return
    key = f"{one.candidate_id}_{row}"
    with st.container(border=True, gap="xsmall", key=f"likely_{key}"):
        st.html(known_words(view, row, at, f"{number(n)}. "))
        if judged(draft, one, at.incident_id, key):
            return
        st.button(_("It is this one"), key=f"pick_{key}", disabled=one.same_as == at.incident_id,
                  on_click=choose, args=(draft.draft_id, one.candidate_id, at.incident_id))
        judge(draft, one, at.incident_id, key)


def known_words(view: state.View, row: int, at: Likely, before: str = "") -> Markup:
    """Put an incident into words: its title, its facts, and why it may be the one."""
    seen = data.edition(IncidentFilter())
    told = data.record(data.frame(seen).iloc[row], view.lang)
    why = tag("ul", *(tag("li", tell(r)) for r in at.reasons), cls="reasons") if at.reasons else ""
    return Markup("").join((tag("b", f"{before}{told.title}"), facts(told), why))


def _any(draft: Draft, one: Edited, n: int, shown: set[str]) -> list[str]:
    """Let any incident be chosen by its title; gives those that stand on the map for it."""
    names = _by_name(data.edition(IncidentFilter()), one.kind, language())
    chosen = st.selectbox(_("Another incident, by name"), list(names), index=None,
                          key=f"any_{one.candidate_id}", placeholder=_("Choose by title"),
                          format_func=lambda i: names.get(i, i))
    if chosen and chosen != one.same_as and chosen not in {c.incident_id for c in one.compared}:
        st.button(_("It is this one"), key=f"pick_{one.candidate_id}_any", on_click=choose,
                  args=(draft.draft_id, one.candidate_id, chosen))
        judge(draft, one, chosen, f"{one.candidate_id}_any")
    judged_besides(draft, one, shown)
    drawn = list(dict.fromkeys(i for i in (chosen, one.same_as) if i and i not in shown))
    for at, incident_id in enumerate(drawn, n):
        st.caption(_("{n} on the map: {title}").format(
            n=number(at), title=markdown_text(named(incident_id))))
    return drawn


@lru_cache(maxsize=4)
def _by_name(seen: data.Edition, kind: Kind, lang: str) -> dict[str, str]:
    """Name the latest incidents with their days; an id where title and day are one."""
    table = pd.DataFrame(data.frame(seen))
    rows = table[table["kind"].eq(str(kind))].iloc[::-1].head(LISTED)
    titles = rows["title_fr" if lang == "fr" else "title"].astype(str)
    names = [f"{title}, {when_text(rows.iloc[n])}" for n, title in enumerate(titles)]
    bearers = Counter(names)
    return {i: name if bearers[name] == 1 else f"{name} · {i}"
            for i, name in zip(rows["incident_id"].astype(str), names, strict=True)}


def _map(view: state.View, one: Edited, drawn: list[str]) -> None:
    """Show the candidate's own place beside the incidents, none finer than it is known."""
    seen = data.edition(IncidentFilter())
    frame = data.frame(seen)
    spots = [incident_spot(frame.iloc[row]) if (row := data.row_of(seen, i)) is not None else None
             for i in drawn]
    try:
        own = place_spot(locate(one.value(Prop.PLACE)))
    except AtlasError:
        own = None
    if own or any(spots):
        st.caption(" ".join((
            *([_("Blue: the place of this candidate.")] if own else []),
            *([_("Orange, with their numbers: the incidents above.")] if any(spots) else []),
            _("A circle or an area: no closer than that. A dashed line: somewhere along it."))))
        spots_map(view, own, spots, key=f"same_map_{one.candidate_id}", numbered=True)


def choose(draft_id: str, candidate_id: str, incident_id: str) -> None:
    """Say that a candidate is an incident of the store, as it is now: a callback."""
    seen = data.store().revision(incident_id) if incident_id else ""
    change_candidate(draft_id, candidate_id, lambda c: replace(
        c, same_as=incident_id, seen=seen, touched=True,
        compared=tuple(said for said in c.compared if said.incident_id != incident_id)))
