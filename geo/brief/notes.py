"""What stands below: sources, what no map can show, periods, and how all of it is to be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from geo.brief.cells import alleged, plain, synthetic_ids, title_of, toll_of
from geo.brief.regions import unit_name
from geo.brief.shown import MOST_ROWS, Shown
from geo.brief.where import records, where_text
from geo.export.readme import ALLEGED, MADE_UP, attribution
from geo.filters.mask import load
from geo.i18n import _, day, ngettext, number
from geo.labels import label, lowered, pair, tell, toll
from geo.model.admin import Vintage
from geo.model.claim import Source
from geo.model.reason import load_reasons
from geo.model.vocabulary import Handling, Kind
from geo.reports.source_title import shown_title
from geo.when import when_text

THIN_SINCE = date(2023, 12, 31)  # MINUSMA's last day
_CODING = "atlas-coding"  # titles only: never the source of a fact


def unmapped(shown: Shown) -> tuple[str, ...]:
    """Tell what is shown and cannot be mapped, a line each: when, what and why."""
    rest = shown.incidents[~shown.drawn]
    lines, made_up = [], synthetic_ids(rest)
    for row in records(rest.head(MOST_ROWS)):
        why = " ".join(tell(r) for r in load_reasons(str(row["geo_reasons"])))
        status = label("geo_status", row["geo_status"])
        lines.append(f"{when_text(row)} · {title_of(row, made_up)} · "
                     f"{pair(status, plain(why))}")
    return (*lines, *_more(len(rest) - len(lines)))


def _more(n: int) -> Iterator[str]:
    if n > 0:
        yield ngettext("and {n} more", "and {n} more", n).format(n=number(n))


def sums(shown: Shown) -> tuple[str, ...]:
    """Tell the statements about periods, a line each: never added to anything."""
    rest = shown.aggregates.head(MOST_ROWS)
    lines = [f"{when_text(row)} · {plain(where_text(row))} · "
             f"{title_of(row)} · {pair(label('prop', 'killed'), toll(toll_of(row)))} · "
             f"{alleged(row)}" for row in records(rest)]
    return (*lines, *_more(len(shown.aggregates) - len(lines)))


def silent(shown: Shown) -> tuple[str, ...]:
    """Tell what the voice that the brief goes by says nothing about."""
    rest = shown.silent[shown.silent["kind"].eq(Kind.INCIDENT)]
    lines = [f"{when_text(row)} · {plain(where_text(row))} · {title_of(row)}"
             for row in records(rest.head(MOST_ROWS))]
    return (*lines, *_more(len(rest) - len(lines)))


def used_sources(shown: Shown) -> list[Source]:
    """Give the sources of what is shown, by publisher and date."""
    cited = shown.evidence.cited
    lists = (shown.rows["incident_id"].astype(str).map(cited) if cited else
             shown.rows["source_ids"].astype(str))
    ids = {s for text in lists.unique() for s in load(text)}
    known = shown.evidence.sources
    found = [known.get(i) or Source(i, i, "") for i in ids if i != _CODING]
    return sorted(found, key=lambda s: (s.publisher.casefold(), s.published_on or date.min,
                                        s.source_id))


def sources(shown: Shown) -> tuple[str, ...]:
    """Cite the sources shortly; one under terms of its own as these ask."""
    return tuple(dict.fromkeys(plain(_cited(s, public=shown.public)) for s in used_sources(shown)))


def _cited(source: Source, *, public: bool) -> str:
    """Cite a source; for the public a report's title stays out: it may name a closer place."""
    if not source.may_be_passed_on:
        return attribution(source)
    on = day(source.published_on) if source.published_on else ""
    licence = source.licence if source.licence.startswith("CC") else ""
    if public and source.published_on:
        parts = [source.publisher or shown_title(source), on, licence]
    else:
        parts = [source.publisher, "" if source.title == source.publisher else shown_title(source),
                 on, licence]
    return ", ".join(p for p in parts if p)


def notes(shown: Shown) -> tuple[str, ...]:
    """Give what a reader must know, the most important first."""
    return tuple(_notes(shown))


def _notes(shown: Shown) -> Iterator[str]:
    yield _(ALLEGED)
    if synthetic_ids(shown.rows):
        yield _(MADE_UP)
    yield from _voice(shown)
    yield _("Figures count incidents definitely in the range (basis: {basis}); they are sums of "
            "what speakers give, never averages, and statements about periods are not added."
            ).format(basis=lowered(label("basis", shown.wanted.basis)))
    yield _("A symbol is no more precise than what is said: areas and routes stand for places that "
            "are known no better.")
    if _thin(shown):
        yield _("Coverage: reporting has been thin since MINUSMA left in December 2023. An empty "
                "area does not mean that nothing happened.")
    else:
        yield _("Coverage: an empty area does not mean that nothing happened.")
    yield _("Boundaries and names are for orientation and imply no opinion on the status of any "
            "territory. Coordinates: WGS 84 (EPSG:4326).")
    yield from _outlines(shown)
    if shown.public:
        yield _("For the public: places are shown by their commune or a larger unit, and only as "
                "closely as open sources state them; sources that are not public and persons are "
                "left out.")
    if len(shown.listed) < len(shown.incidents):
        yield _("The list holds the latest {n} of {all} incidents; the map and the figures hold "
                "all of them.").format(n=number(len(shown.listed)),
                                       all=number(len(shown.incidents)))


def _voice(shown: Shown) -> Iterator[str]:
    voice = shown.evidence.lens.voice
    if voice is None:
        return
    yield _("Figures, list and map go by the words of {voice} alone; dates, places, kinds of event "
            "and the answers of the accused are taken from all.").format(voice=voice.name)
    if n := len(shown.silent[shown.silent["kind"].eq(Kind.INCIDENT)]):
        yield ngettext("{voice} says nothing about {n} more incident of this selection.",
                       "{voice} says nothing about {n} more incidents of this selection.",
                       n).format(voice=voice.name, n=number(n))


def _thin(shown: Shown) -> bool:
    return shown.wanted.until is None or shown.wanted.until > THIN_SINCE


def _outlines(shown: Shown) -> Iterator[str]:
    unit = shown.region.unit
    if shown.wanted.vintage is Vintage.V2023 or (unit is not None and unit.approximate):
        yield _("The outlines of the regions of 2023 are approximated from older communes.")
    if unit is not None:
        yield _("Counted is what lies or may lie in {region}; what lies around it is drawn for "
                "orientation only.").format(region=unit_name(unit))


def marks(shown: Shown) -> tuple[str, ...]:
    """Give the marks of the frame: handling, generalised, synthetic."""
    found = [shown.request.marking.strip()]
    if shown.public:
        found.append(_("generalised"))
    elif strictest := _handling(shown):
        found.append(label("handling", strictest))
    if synthetic_ids(shown.rows):
        found.append(_("synthetic"))
    return tuple(m for m in found if m)


def _handling(shown: Shown) -> Handling | None:
    held = {s.handling for s in used_sources(shown)}
    return next((h for h in (Handling.CONFIDENTIAL, Handling.INTERNAL) if h in held), None)
