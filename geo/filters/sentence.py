"""The filter in words: what the line under the map says about the choice that was made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from geo.builtin import builtin_sources
from geo.gazetteer.units import unit
from geo.i18n import N_, _, day, listing, number
from geo.labels import actor, label, lowered, pair
from geo.model.vocabulary import GeoPrecision, Match, Outside, Role

if TYPE_CHECKING:
    from geo.filters.incident_filter import IncidentFilter

_LISTS = {
    "type": N_("event type: {values}"), "harm": N_("harm: {values}"),
    "targeting": N_("who was hit: {values}"), "grade": N_("grade: {values}"),
    "response": N_("response of the accused: {values}"),
}
_ROLES = {
    Role.PERPETRATOR: N_("alleged perpetrator: {values}"), Role.SPEAKER: N_("speaker: {values}"),
    Role.ANY: N_("actor in any role: {values}"),
}
_OUTSIDE = {Outside.WITHOUT: N_("outside Mali left out"), Outside.ONLY: N_("outside Mali only")}


def describe(wanted: IncidentFilter, sources: Mapping[str, str],
             imports: Mapping[int, str]) -> str:
    """Say what a filter shows, in the language of the context; an empty filter says so.

    ``sources`` names those of the store by their ids, ``imports`` those of its log by number.
    """
    parts = [p for p in _parts(wanted, sources, imports) if p]
    return ", ".join(parts) if parts else _("all dates, all actors, all places")


def _parts(wanted: IncidentFilter, sources: Mapping[str, str],
           imports: Mapping[int, str]) -> Iterator[str]:
    yield period(wanted)
    if wanted.actor:
        style = "standard" if wanted.match is Match.ALL else "or"
        names = listing([actor(a) for a in wanted.actor], style)
        yield _(_ROLES[wanted.role]).format(values=names)
    places = [unit(u, wanted.vintage).name for level in (wanted.adm1, wanted.adm2, wanted.adm3)
              for u in level]
    if places:
        yield _("in {values}").format(values=listing(places, "or"))
    if wanted.outside in _OUTSIDE:
        yield _(_OUTSIDE[wanted.outside])
    for name, message in _LISTS.items():
        if values := getattr(wanted, name):
            vocabulary = "prop" if name == "harm" else name
            words = [lowered(label(vocabulary, v)) for v in values]
            yield _(message).format(values=listing(words, "or"))
    yield from _limits(wanted, sources)
    if wanted.batch:
        told = [pair(str(n), imports[n]) if n in imports else str(n) for n in wanted.batch]
        yield _("brought by import {values}").format(values=listing(told, "or"))
    if wanted.asof:
        yield _("as known on {day}").format(day=day(wanted.asof))


def _limits(wanted: IncidentFilter, sources: Mapping[str, str]) -> Iterator[str]:
    if wanted.source:
        known = builtin_sources()
        names = [known[s].publisher if s in known else sources.get(s, s) for s in wanted.source]
        yield _("source: {values}").format(values=listing(names, "or"))
    if wanted.precision is not None and wanted.precision is not GeoPrecision.UNKNOWN:
        yield _("place known at least to: {value}").format(
            value=lowered(label("precision", wanted.precision)))
    if wanted.killed is not None:
        yield _("at least {n} killed ({basis})").format(
            n=number(wanted.killed), basis=lowered(label("basis", wanted.basis)))
    if wanted.q.strip():
        yield _("text: “{text}”").format(text=wanted.q.strip())


def period(wanted: IncidentFilter) -> str:
    """Say the range of dates."""
    if wanted.since and wanted.until:
        return _("{since} to {until}").format(since=day(wanted.since), until=day(wanted.until))
    if wanted.since:
        return _("from {since} on").format(since=day(wanted.since))
    return _("until {until}").format(until=day(wanted.until)) if wanted.until else ""
