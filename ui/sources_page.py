"""Every source, with what it claims about what."""

from __future__ import annotations

import re
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.export import attribution
from geo.filters import IncidentFilter
from geo.i18n import _, day, ngettext, number
from geo.labels import label, pair
from geo.model.claim import Source
from geo.reports.source_title import shown_title
from ui import data, state
from ui.downloads import download
from ui.html import heading, markdown_text, tag
from ui.report_note import note_words
from ui.shell import page_path
from ui.voices import publisher

LISTED = 20
_ACCESSED = re.compile(r"(.+), accessed (\d{4}-\d\d-\d\d)", re.DOTALL)


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    st.markdown(heading(_("Sources"), 2))
    st.caption(_("Who published what the atlas knows. A source prints claims; the speakers of the "
                 "claims are named with each incident."))
    download(view, IncidentFilter(asof=view.filter.asof), key="sources")
    seen = data.edition(view.filter)
    table = pd.DataFrame(data.frame(seen)).set_index("incident_id")
    titles = table["title_fr" if view.lang == "fr" else "title"].astype(str)
    carried, sources = data.carried(seen), data.sources()
    _terms([sources[s] for s in carried if s in sources])
    for source in sorted((sources[s] for s in carried if s in sources), key=_newest_first):
        st.html(source_lines(source))
        _claims(view, source.source_id, carried[source.source_id], titles)
    state.finish(view)


def _claims(view: state.View, source_id: str, own: data.Carried, titles: pd.Series) -> None:
    """Say how many claims a source carries, and lead to the incidents they are about."""
    n = own.stances.total()
    counts = sorted((label("stance", s), k) for s, k in own.stances.items())
    said = ", ".join(pair(name, number(k)) for name, k in counts)
    name = ngettext("{n} claim", "{n} claims", n).format(n=number(n))
    with st.expander(f"{name} ({said})", key=f"claims_{source_id}"):
        for incident_id in own.incidents[:LISTED]:
            st.page_link(page_path("incident"), label=markdown_text(titles[incident_id]),
                         query_params=state.link_params(view, incident=incident_id))
        if len(own.incidents) > LISTED:
            st.caption(_("and {n} more: filter the map by this source to see them").format(
                n=number(len(own.incidents) - LISTED)))


def _terms(sources: list[Source]) -> None:
    """Cite, as their terms ask, the data sets that may be used here and not be passed on."""
    for source in (s for s in sources if not s.may_be_passed_on):
        words = _("Used here under its own terms and not to be passed on; cite as: {source}")
        st.caption(words.format(source=markdown_text(cited(attribution(source)))))


def cited(text: str) -> str:
    """Tell the day of access, which terms of use ask for, in the reader's language."""
    found = _ACCESSED.fullmatch(text)
    try:
        return _("{source}, accessed {date}").format(
            source=found[1], date=day(date.fromisoformat(found[2]))) if found else text
    except ValueError:
        return text


def _newest_first(source: Source) -> tuple[bool, int, str]:
    published = source.published_on
    return published is None, -(published.toordinal() if published else 0), source.source_id


def _dated(status: str) -> str:
    """Say of a date that it is no stated day of publication, if so."""
    if status == "day of access":
        return _("{date} (day of the import)")
    known = not status or status.startswith("stated") or status == "not applicable"
    return "{date}" if known else _("{date} (inferred)")


def source_lines(source: Source) -> Markup:
    """Write a source: title, publisher, date, links, licence, and how far it was checked."""
    when = day(source.published_on) if source.published_on else _("date not known")
    when = _dated(source.date_status).format(date=when)
    lines = [tag("div", tag("b", shown_title(source))),
             tag("div", " · ".join(p for p in (publisher(source), when, label(
                 "confidence", source.confidence), label("licence", source.licence)) if p))]
    links = [tag("a", name, href=url, target="_blank", rel="noopener noreferrer")
             for name, url in ((_("Original"), source.url), (_("Archived copy"),
                                                             source.archive_url))
             if url.startswith(("https://", "http://"))]
    lines.append(tag("div", Markup(" · ").join(links) if links else
                     tag("small", _("No address is kept for this source."))))
    if source.note:
        lines.append(tag("div", tag("small", cited(note_words(source)))))
    return tag("div", *lines, cls="source")
