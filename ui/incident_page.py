"""One incident: its figures, the claims behind each, and the reasons for place and grade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.export import claims_csv
from geo.filters import IncidentFilter
from geo.filters.coded import OUT
from geo.filters.mask import load
from geo.i18n import _, day, ngettext, number
from geo.labels import actor, actors, label, lowered, pair, tell, toll
from geo.model.claim import Claim, Source
from geo.model.incident import Toll
from geo.model.reason import load_reasons
from geo.model.vocabulary import Kind
from geo.summary import mappable
from geo.where import level_words
from ui import data, state, wire
from ui.downloads import download
from ui.history import earlier, notes, warnings
from ui.html import heading, markdown_text, tag
from ui.map_view import incident_map
from ui.notices import notices
from ui.report_quotes import quotes
from ui.shell import page_path
from ui.shown import alone
from ui.sources_page import source_lines
from ui.spots_map import bounds_of, incident_spot
from ui.voices import claims_table, toll_ranges

CHOICES = 500  # a longer list is no longer a choice; the map and the search find the others
CLOSE_KM, KM_A_DEGREE = 30, 111  # how much of the land around a place the small map shows


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    seen = data.edition(view.filter)
    table = pd.DataFrame(data.frame(seen))
    view = _chosen(view, table)
    row_number = data.row_of(seen, view.incident)
    if row_number is None:
        st.warning(_("The link names an incident that this store does not hold: {id}").format(
            id=markdown_text(view.incident)) if view.incident else
            _("The store holds no incident yet."), icon=":material/link_off:")
    else:
        _incident(view, seen, table, row_number)
    state.finish(view)


def _chosen(view: state.View, table: pd.DataFrame) -> state.View:
    """Let the reader choose among what the filter shows; a link's choice comes first."""
    held = table["incident_id"].astype(str)
    if table.empty or (view.incident and not held.eq(view.incident).any()):
        return view
    match = wire.matched(data.edition(view.filter), "", view.filter)
    shown = held[match > OUT].iloc[::-1].head(CHOICES)
    current = view.incident or (shown.iloc[0] if len(shown) else held.iloc[-1])
    ids = list(dict.fromkeys([*shown, current]))
    column = "title_fr" if view.lang == "fr" else "title"
    titles = _told_apart(table[held.isin(ids)], column)
    chosen = st.selectbox(_("Incident"), ids, index=ids.index(current),
                          format_func=lambda i: titles[i], key=f"incident_choice_{current}")
    return replace(view, incident=chosen or current)


def _told_apart(rows: pd.DataFrame, column: str) -> dict[str, str]:
    """Give titles by id; where several incidents bear one, their dates tell them apart."""
    titles, days = rows[column].astype(str), rows["date_start"].dt.date
    shared = titles.duplicated(keep=False)
    return {str(i): pair(t, day(d)) if s and pd.notna(d) else t for i, t, d, s in zip(
        rows["incident_id"], titles, days, shared, strict=True)}


def _incident(view: state.View, seen: data.Edition, table: pd.DataFrame, number_: int) -> None:
    row = table.iloc[number_]
    claims, sources = data.claims(seen, view.incident), data.sources()
    told = data.record(row, view.lang)
    st.markdown(f"## {markdown_text(told.title)}")
    if told.kind is Kind.AGGREGATE:
        st.info(_("A statement about a period. It may include incidents listed here, so it is "
                  "never a pin and never added up."), icon=":material/date_range:")
    notices(table.iloc[[number_]])
    st.html(_key_facts(row, told))
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.markdown(heading(_("The toll, by who says so")))
        st.html(toll_ranges(claims))
        st.markdown(heading(_("Grade: {grade}").format(grade=told.grade)))
        st.html(_reasons(str(row["grade_trace"])))
        _response(row)
    with right:
        _place(view, seen, table, number_)
        for told in warnings(claims):
            st.warning(markdown_text(told), icon=":material/wrong_location:")
    st.markdown(heading(_("Who says what")))
    st.html(claims_table(claims, sources))
    notes(claims)
    quotes(claims, sources)
    earlier(view.incident)
    _sources(claims, sources)
    _take_away(view, claims)


def _key_facts(row: pd.Series, told: data.Record) -> Markup:
    low, high = (None if pd.isna(row[c]) else int(row[c])
                 for c in ("civilians_killed_low", "civilians_killed_high"))
    civilians = Toll(low, None, high, open=high is None and low is not None)
    flags = [label("flag", f) for f in load(str(row["flags"]))]
    pairs = [
        (_("Date"), told.when, label("date_precision", row["date_precision"])),
        (_("Place"), told.where or _("not known"), _level(row)),
        (_("Killed"), told.killed, _("civilians: {n}").format(n=toll(civilians))),
        (_("Alleged perpetrator"), told.accused or _("nobody named"), _cleared(row)),
        (_("Who was hit"), label("targeting", row["targeting"]),
         ", ".join(label("victims", v) for v in load(str(row["victims"])))),
        (_("Independent origins"), number(int(row["n_independent"])), _evidence(row)),
        *_harm(row),
    ]
    body = [tag("div", tag("dt", name), tag("dd", value, tag("small", note) if note else ""))
            for name, value, note in pairs]
    marks = [tag("span", f, cls="badge conflict") for f in flags]
    return tag("div", tag("dl", *body, cls="keyfacts"), tag("div", *marks, cls="badges"))


def _level(row: pd.Series) -> str:
    return level_words(str(row["place_id"]), str(row["geo_precision"]),
                       is_route=bool(row["is_route"]))


def _evidence(row: pd.Series) -> str:
    claims, sources = int(row["n_claims"]), int(row["n_sources"])
    return ", ".join((
        ngettext("{n} claim", "{n} claims", claims).format(n=number(claims)),
        ngettext("{n} source", "{n} sources", sources).format(n=number(sources))))


def _cleared(row: pd.Series) -> str:
    cleared = load(str(row["cleared"]))
    return _("cleared by a speaker: {actors}").format(actors=actors(cleared)) if cleared else ""


def _harm(row: pd.Series) -> list[tuple[str, str, str]]:
    return [(label("prop", h.pop("kind")), toll(Toll(**h)), "") for h in load(str(row["harm"]))]


def _reasons(text: str) -> Markup:
    return tag("ul", *(tag("li", tell(r)) for r in load_reasons(text)), cls="reasons")


def _response(row: pd.Series) -> None:
    st.markdown(heading(_("Response of the accused")))
    answers = load(str(row["response"]))
    if not answers:
        st.html(tag("p", _("No response is known from the sources here.")))
        return
    lines = [tag("li", _answer(a)) for a in answers]
    st.html(tag("ul", *lines, cls="reasons"))


def _answer(answer: dict[str, str]) -> str:
    when = day(date.fromisoformat(answer["date"])) if answer["date"] else _("date not known")
    what = label("response", answer["response"])
    if answer["response"] == "denied":
        what = f"{what} ({label('response_to', answer['to'])})"
    return pair(when, f"{what}, {actor(answer['speaker'])}")


def _place(view: state.View, seen: data.Edition, table: pd.DataFrame, number_: int) -> None:
    st.markdown(heading(_("Where")))
    row = table.iloc[number_]
    if bool(mappable(table.iloc[[number_]]).iloc[0]):
        incident_map(view, seen, alone(len(table), number_), key="place_map", height=300,
                     selected=number_, only=number_, follow_url=False, focus=_focus(row))
    st.html(tag("p", tag("b", label("geo_status", row["geo_status"])), ". ",
                _("Closest level: {level}.").format(
                    level=lowered(_level(row)))))
    st.html(_reasons(str(row["geo_reasons"])))


def _focus(row: pd.Series) -> list[float]:
    """Give south, west, north and east of what is drawn of a place, or of what is around it."""
    spot = incident_spot(row)
    if spot and (spot.lines or spot.areas):
        return list(bounds_of([spot]))
    point, reach = row["geometry"], max(float(row["radius_km"]), CLOSE_KM) / KM_A_DEGREE
    return [point.y - reach, point.x - reach, point.y + reach, point.x + reach]


def _sources(claims: Sequence[Claim], sources: dict[str, Source]) -> None:
    st.markdown(heading(_("Sources")))
    used = [sources[s] for s in dict.fromkeys(c.source_id for c in claims) if s in sources]
    st.html(tag("div", *(source_lines(s) for s in used)))


def _take_away(view: state.View, claims: Sequence[Claim]) -> None:
    link, table, take = st.columns(3)
    with link:
        st.page_link(page_path(""), label=_("Show on the map"), icon=":material/map:",
                     query_params=state.link_params(view))
        st.caption(_("The address of this page is its permanent link."))
    with take:
        download(view, IncidentFilter(asof=view.filter.asof), key="incident",
                 incident_id=view.incident)
    table.download_button(_("Claims as CSV"), claims_csv(claims).encode(),
                          f"{view.incident}-claims.csv", "text/csv",
                          icon=":material/download:")
