"""What a file says about itself: the filter, the audience, the sources, what the columns mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from geo.export.columns import CLAIM_MEANINGS, MEANINGS
from geo.export.selection import Metadata
from geo.filters import IncidentFilter
from geo.i18n import N_, _, day, ngettext, number
from geo.labels import label, pair
from geo.model.claim import Source

ALLEGED = N_("Every incident here is alleged: it is the sum of what speakers say, and no finding. "
             "Perpetrators are alleged perpetrators. Tolls are ranges of what speakers give.")
MADE_UP = N_("SYNTHETIC: rows marked SYNTHETIC were made up for tests and tell of nothing that "
             "happened.")
AUDIENCES = {
    "internal": N_("internal: everything that the filter shows; not to be passed on unread"),
    "public": N_("public: without sources whose licence or handling forbids passing on, without "
                 "notes and personal handles"),
}


def explained(wanted: IncidentFilter, *, audience: str, version: str, sources: Iterable[Source],
              counts: dict[str, int], synthetic: bool, described: str,
              incident_id: str = "") -> dict[str, Any]:
    """Put together what a file says about itself.

    ``counts`` holds incidents, statements_about_periods, claims, hidden_by_default,
    withheld_incidents and refolded_incidents; ``described`` is the filter in words,
    ``incident_id`` names the one incident of the file.
    """
    held = list(sources)
    return {
        "title": "Mali Incident Atlas", "words": _(ALLEGED),
        **({"synthetic": _(MADE_UP)} if synthetic else {}),
        "filter": incident_id or described,
        "parameters": {"incident": [incident_id]} if incident_id else wanted.to_params(),
        "store_version": version,
        "audience": audience, "exported_on": date.today().isoformat(),  # noqa: DTZ011 - the reader's day
        **counts,
        "sources": [_source(s, public=audience == "public") for s in held],
        "columns": {name: _(words) for name, words in MEANINGS.items()},
        "claim_columns": {name: _(words) for name, words in CLAIM_MEANINGS.items()},
    }


def by_hand(chosen: int, described: str) -> str:
    """Say of how many incidents a file is that a reader chose by hand, beside the filter."""
    if not chosen:
        return described
    return ngettext("{n} incident selected by hand, {filter}",
                    "{n} incidents selected by hand, {filter}", chosen).format(
                        n=number(chosen), filter=described)


def _source(source: Source, *, public: bool) -> dict[str, str]:
    told = {"source_id": source.source_id, "title": source.title, "publisher": source.publisher,
            "published_on": source.published_on.isoformat() if source.published_on else "",
            "url": source.url, "licence": source.licence}
    if not source.may_be_passed_on and not public:
        told["attribution"] = attribution(source)
    return told


def attribution(source: Source) -> str:
    """Name a source as its terms ask: title, publisher, and what is noted of the access."""
    return " · ".join(p for p in (source.title, source.publisher, source.url, source.note) if p)


def lines(metadata: Metadata) -> Iterator[tuple[str, str]]:
    """Yield name and words of each line of a README; what is not known is left out."""
    yield str(metadata.get("title", "")), str(metadata.get("words", ""))
    if "synthetic" in metadata:
        yield "SYNTHETIC", str(metadata["synthetic"])
    yield from _what(metadata)
    for title, key in ((_("Columns of the incidents"), "columns"),
                       (_("Columns of the claims"), "claim_columns")):
        if metadata.get(key):
            yield title, ""
            yield from metadata[key].items()
    if metadata.get("sources"):
        yield _("Sources, licences and attribution"), ""
        for source in metadata["sources"]:
            yield source["source_id"], told(source)


def told(source: dict[str, str]) -> str:
    """Tell a source in one line."""
    words = [source["title"], source["publisher"], source["published_on"], source["url"],
             pair(_("Licence"), label("licence", source["licence"])) if source["licence"] else "",
             pair(_("cite as"), source["attribution"]) if source.get("attribution") else ""]
    return " · ".join(w for w in words if w)


def _what(metadata: Metadata) -> Iterator[tuple[str, str]]:
    if "filter" in metadata:
        yield _("Filter"), str(metadata["filter"])
    if metadata.get("parameters"):
        yield _("Parameters"), " ".join(f"{name}={value}" for name, values in
                                        metadata["parameters"].items() for value in values)
    if "audience" in metadata:
        yield _("Audience"), _(AUDIENCES[str(metadata["audience"])])
    if "exported_on" in metadata:
        yield _("Exported on"), day(date.fromisoformat(str(metadata["exported_on"])))
    if "store_version" in metadata:
        yield _("Data version"), str(metadata["store_version"])
    for name, key in ((_("Incidents"), "incidents"),
                      (_("Statements about periods"), "statements_about_periods"),
                      (_("Claims"), "claims")):
        if key in metadata:
            yield name, number(metadata[key])
    for notice in notices(metadata):
        yield _("Note"), notice


def notices(metadata: Metadata) -> Iterator[str]:
    """Yield what a reader must know of rows that are not there."""
    if n := metadata.get("hidden_by_default", 0):
        yield ngettext("{n} other hidden by the choice of who was hit",
                       "{n} others hidden by the choice of who was hit", n).format(n=number(n))
    if n := metadata.get("withheld_incidents", 0):
        yield ngettext(
            "{n} incident rests only on data that may not be passed on, and is left out",
            "{n} incidents rest only on data that may not be passed on, and are left out",
            n).format(n=number(n))
    if n := metadata.get("refolded_incidents", 0):
        yield ngettext(
            "{n} incident is told without the part of its data that may not be passed on",
            "{n} incidents are told without the part of their data that may not be passed on",
            n).format(n=number(n))


def readme_text(metadata: Metadata) -> str:
    """Write the README as plain text."""
    out = [pair(name, words) if words else f"\n{name}\n" for name, words in lines(metadata)]
    return "\n".join(out) + "\n"
