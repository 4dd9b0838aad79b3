"""What was said of an incident before, and why it no longer counts."""

from __future__ import annotations

import json

import streamlit as st
from markupsafe import Markup

from geo.errors import AtlasError
from geo.i18n import N_, _, day, ngettext, number
from geo.labels import actor, label, pair, tell
from geo.model.claim import Claim
from geo.model.reason import load_reasons
from geo.model.vocabulary import Prop
from geo.store.protocol import Held, Standing
from geo.view.matrix import value_text
from ui import data
from ui.html import tag

_WHY = {
    Standing.SUPERSEDED: N_("a newer edition of the data set says otherwise"),
    Standing.WITHDRAWN: N_("withdrawn by the data set"),
    Standing.UNDONE: N_("its import was undone"),
}


def earlier(incident_id: str) -> None:
    """Show what no longer counts and why; nothing where all still counts."""
    past = [h for h in data.store().read_history(incident_id)
            if h.standing is not Standing.CURRENT and h.claim.prop is not Prop.TITLE]
    if not past:
        return
    words = ngettext("{n} earlier statement", "{n} earlier statements", len(past))
    with st.expander(words.format(n=number(len(past))), icon=":material/history:"):
        st.caption(_("Kept as evidence and not counted in the figures above."))
        st.html(tag("div", tag("table", _head(), tag("tbody", *map(_row, past)), cls="matrix"),
                    cls="scroll", tabindex="0", role="region", aria_label=_("Earlier statements")))


def _head() -> Markup:
    names = (_("Speaker"), _("About"), _("Said"), _("Why it no longer counts"))
    return tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))


def _row(held: Held) -> Markup:
    claim = held.claim
    said = day(claim.stated_on) if claim.stated_on else ""
    return tag("tr", tag("th", actor(claim.speaker), tag("small", said), scope="row"),
               tag("td", label("prop", claim.prop)), tag("td", value_text(claim)),
               tag("td", _(_WHY[held.standing]),
                   tag("small", _("batch {n}").format(n=number(held.batch_id)))))


def notes(claims: tuple[Claim, ...]) -> None:
    """Show what data sets note of an incident, and what contradicts itself in their places."""
    lines = [tag("li", pair(actor(c.speaker), text)) for c in claims for text in _noted(c)]
    if lines:
        with st.expander(_("Notes of the data sets (internal)"), icon=":material/sticky_note_2:"):
            st.html(tag("ul", *lines, cls="reasons"))


def warnings(claims: tuple[Claim, ...]) -> list[str]:
    """Give in words what contradicts itself in the places that rows of data sets state."""
    return [told for c in claims if c.prop is Prop.PLACE and c.note for told in _told(c.note)]


def _noted(claim: Claim) -> list[str]:
    return [claim.note] if claim.prop is Prop.EVENT and claim.note else []


def _told(note: str) -> list[str]:
    try:
        return [tell(r) for r in load_reasons(note)]
    except (json.JSONDecodeError, AtlasError, TypeError, KeyError):
        return []  # the note of a claim coded by hand
