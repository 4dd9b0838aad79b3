"""The text of a report with coloured spans: a component whose script sets words as text only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

import streamlit as st

from geo.i18n import _
from geo.model.vocabulary import Prop
from geo.reports.drafting import FIGURES, Decision, Draft, Edited
from geo.reports.model import Span
from ui.fetched import component
from ui.report_pages import ordered, turn_to

VIEW = "report_text_view"
KINDS = {Prop.DATE: "date", Prop.PLACE: "place", Prop.PERPETRATOR: "actor",
         **dict.fromkeys((*FIGURES, Prop.VICTIMS), "toll")}
ORDER = ("toll", "date", "place", "actor", "claim")  # the first that covers a letter draws it


def mark_of(prop: Prop) -> str:
    """Give the class that underlines a field's name as its words are underlined in the text."""
    return f"ev k-{KINDS[prop]}" if prop in KINDS else "ev"


def report_text(draft: Draft) -> None:
    """Show a draft's text; hovering a span lights its card, and the other way round."""
    parts = list(segments(draft))
    told = {"parts": parts, "words": words(), "lang": draft.header.lang or "en"}
    stamp = hashlib.sha256(json.dumps(told, ensure_ascii=True).encode()).hexdigest()
    gone = [c.candidate_id for c in draft.candidates if c.decision is Decision.REJECTED]
    component("report_text", "report-text.js", "report-text.css")(
        key=VIEW, data={**told, "stamp": stamp, "gone": gone},
        on_go_change=partial(_go, draft))


def _go(draft: Draft) -> None:
    """Turn to the page of the card whose words were pressed: a callback."""
    turn_to(draft, ordered(draft.candidates), getattr(st.session_state.get(VIEW), "go", None))


def words() -> dict[str, str]:
    """Give every word that the script shows."""
    return {"region": _("Text of the report, with what was found marked"),
            "legend": _("What the marks mean"), "date": _("Date"), "place": _("Place"),
            "toll": _("Toll and victims"), "actor": _("Alleged perpetrator"),
            "claim": _("Who says what")}


def spans_of(one: Edited) -> Iterator[tuple[Span, str]]:
    """Give the stretches of text that a candidate rests on, each with its kind."""
    for fact in one.facts:
        if fact.span and fact.kept and fact.prop in KINDS:
            yield fact.span, KINDS[fact.prop]
            yield from ((also.span, KINDS[fact.prop]) for also in fact.also)
    for said in one.spoken:
        if said.span:
            yield said.span, "claim"


def segments(draft: Draft) -> Iterator[dict[str, Any]]:
    """Cut a text where any span begins or ends: words, kinds and the candidates they belong to.

    The text is cut here and not in the browser, which counts some letters twice.
    """
    length = len(draft.text)
    found = [(max(a, 0), min(b, length), kind, one.candidate_id)
             for one in draft.candidates for (a, b), kind in spans_of(one) if a < min(b, length)]
    edges = sorted({0, length, *(s[0] for s in found), *(s[1] for s in found)})
    found.sort()
    live: list[tuple[int, int, str, str]] = []
    for start, end in pairwise(edges):
        while found and found[0][0] <= start:
            live.append(found.pop(0))
        live = [s for s in live if s[1] > start]
        kinds = {s[2] for s in live}
        part: dict[str, Any] = {"t": draft.text[start:end].encode(
            "utf-8", "replace").decode("utf-8")}
        if kinds:
            part["k"] = [k for k in ORDER if k in kinds]
            part["c"] = sorted({s[3] for s in live})
        yield part
