"""A brief that shows nothing: why, and what to widen, with how many incidents that would show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from geo.brief.model import Brief, Request
from geo.brief.regions import box_test, narrowed, region_of
from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.filters.coded import OUT
from geo.i18n import _, ngettext, number
from geo.model.vocabulary import Kind
from ui import data, state, wire
from ui.html import markdown_text
from ui.imports import tell_empty

OFFERED = 4
_NOTHING = IncidentFilter()


@dataclass(frozen=True)
class Wider:
    """A part of the filter left out, in words, and how many incidents there would be."""

    words: str
    names: tuple[str, ...]
    n: int


def is_empty(brief: Brief) -> bool:
    """Tell whether a brief has neither incidents nor statements about periods to show."""
    return not (brief.rows or brief.sums)


def explain(brief: Brief) -> None:
    """Say why nothing is shown and what to do about it."""
    request = brief.request
    place = markdown_text(region_of(request).name)
    tell_empty(request.wanted)
    kept = count(request, request.wanted)
    if request.audience == "public" and kept:
        words = ngettext(
            "{n} incident in {place} fits the filter, and it rests on sources that are not open: "
            "the public may see nothing of it. Make the brief for your team, or add an open "
            "source.",
            "{n} incidents in {place} fit the filter, and all rest on sources that are not open: "
            "the public may see nothing of them. Make the brief for your team, or add open "
            "sources.",
            kept)
        st.warning(words.format(n=number(kept), place=place), icon=":material/visibility_off:")
        return
    if request.according_to and kept:
        words = ngettext(
            "Nobody of this group speaks of the {n} incident in {place} that fits the filter. "
            "Choose “everybody” or another group.",
            "Nobody of this group speaks of any of the {n} incidents in {place} that fit the "
            "filter. Choose “everybody” or another group.", kept)
        st.warning(words.format(n=number(kept), place=place), icon=":material/voice_over_off:")
        return
    found = sorted(_wider(request), key=lambda w: -w.n)[:OFFERED]
    st.warning(_("No incident in {place} fits this filter.").format(place=place) + " " + (
        _("Widen it:") if found else
        _("No part of the filter alone hides one: choose a larger region, or reset the filters.")),
        icon=":material/search_off:")
    with st.container(horizontal=True, key="brief_wider"):
        for one in found:
            st.button(f"{one.words} ({number(one.n)})", key=f"brief_widen_{one.names[0]}",
                      on_click=_widen, args=(one.names,))


def _parts() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield _("Any date"), ("since", "until")
    yield _("Whoever was hit"), ("targeting",)
    yield _("Any actor"), ("actor",)
    yield _("Any place in the region"), ("adm1", "adm2", "adm3", "precision")
    yield _("Other countries too"), ("outside",)
    yield _("Any kind of event"), ("type", "harm")
    yield _("Any toll"), ("killed",)
    yield _("Any grade, response or source"), ("grade", "response", "source")
    yield _("Any import"), ("batch",)
    yield _("Without the search"), ("q",)
    yield _("As known today"), ("asof",)


def _wider(request: Request) -> Iterator[Wider]:
    wanted = request.wanted
    for words, names in _parts():
        without: dict[str, Any] = {n: getattr(_NOTHING, n) for n in names}
        if any(getattr(wanted, n) != v for n, v in without.items()) and (
                n := count(request, replace(wanted, **without))):
            yield Wider(words, names, n)
    if request.region or request.bbox:
        n = count(replace(request, region="", bbox=None), wanted)
        if n:
            yield Wider(_("The whole country"), ("brief_region",), n)


def count(request: Request, wanted: IncidentFilter) -> int:
    """Count the incidents of a request's region that a filter shows to the team."""
    try:
        region = region_of(replace(request, wanted=wanted))
        inside = narrowed(wanted, region)
    except InputError:
        return 0
    seen = data.edition(wanted)
    table = data.frame(seen)
    shown = (wire.matched(seen, "", inside) > OUT) & table["kind"].eq(Kind.INCIDENT)
    if region.box:
        shown &= pd.Series(box_test(region.box, table), index=table.index)
    return int(shown.sum())


def _widen(names: tuple[str, ...]) -> None:
    """Set parts of the filter back to “no restriction”: a callback."""
    session = st.session_state
    opening = state.View(filter=_NOTHING)
    for name in names:
        session[name] = "" if name == "brief_region" else state.widget_value(opening, name)

