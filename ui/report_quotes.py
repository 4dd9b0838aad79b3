"""The words of reports behind an incident's claims, from the texts that are kept here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from geo.i18n import _, number, quoted
from geo.labels import actor, label
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Handling
from geo.reports.recording import text_of
from geo.reports.source_title import shown_title
from geo.view.matrix import value_text
from ui.html import tag
from ui.report_reading import kept_text
from ui.voices import publisher

MOST = 400  # letters of a passage that are shown


def quotes(claims: Sequence[Claim], sources: Mapping[str, Source]) -> None:
    """Show the passages that claims rest on; those of a confidential source only when asked."""
    texts = {s: text for s in {c.source_id for c in claims if c.span}
             if s in sources and (text := kept_text(text_of(sources[s])))}
    said = [c for c in claims if c.span and c.source_id in texts]
    if not said:
        return
    with st.expander(_("Words of the reports ({n})").format(n=number(len(said))),
                     icon=":material/format_quote:", key="report_quotes"):
        st.caption(_("From the texts kept in your own store. Of them an export holds only "
                     "the few words behind each value."))
        closed = {s for s in texts if sources[s].handling is Handling.CONFIDENTIAL}
        if closed and not st.toggle(_("Show words of confidential sources on this screen"),
                                    key="report_quotes_confidential"):
            said = [c for c in said if c.source_id not in closed]
        for source_id in dict.fromkeys(c.source_id for c in said):
            st.html(_passages([c for c in said if c.source_id == source_id], texts[source_id],
                              sources[source_id]))


def _passages(claims: Sequence[Claim], text: str, source: Source) -> Markup:
    """List a report's passages, each once, with the claims that rest on it."""
    by_span: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        by_span.setdefault(claim.span or (0, 0), []).append(claim)
    items = [tag("li", tag("span", quoted(text[slice(*span)][:MOST]), cls="quote"),
                 *(tag("div", _told(c), cls="card-where") for c in own))
             for span, own in sorted(by_span.items())]
    return tag("div", tag("b", publisher(source) or shown_title(source)),
               tag("ul", *items, cls="reasons"), cls="source")


def _told(claim: Claim) -> str:
    """Say who says what about what."""
    parts = (actor(claim.speaker), label("stance", claim.stance), label("prop", claim.prop),
             value_text(claim))
    return " · ".join(dict.fromkeys(p for p in parts if p))
