"""What a file would bring: counts, the first records and the rejected rows, as markup."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from geo.errors import AtlasError
from geo.gazetteer.locate import locate
from geo.i18n import _, ngettext, number
from geo.labels import actors, label, lowered, pair, tell, toll
from geo.model.dates import parse_span
from geo.model.incident import Toll, Where
from geo.model.reason import load_reasons
from geo.model.record import items
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.pipeline import Import
from geo.when import span_text
from geo.where import level_words
from ui.html import tag

SHOWN = 50  # rejected rows on the page; the download has all


def counts(done: Import, format_name: str) -> Markup:
    """Give the counts as key facts."""
    found, batch = done.survey, done.batch
    facts = [(_("Read as"), format_name, _span(f"{found.since}/{found.until}")),
             (_("Rows"), number(found.rows), _merged(found.merged)),
             (_("Records"), number(found.records), "")]
    if found.held:
        facts.append((_("Held already"), number(found.held), _("left as they are")))
    if batch:
        facts += [(_("New"), number(batch.new), ""),
                  (_("Changed"), number(batch.changed), _("beside what stands")),
                  (_("Known"), number(batch.known), "")]
        if batch.withdrawn:
            facts.append((_("Withdrawn"), number(batch.withdrawn), _("no longer in the file")))
    facts += [(_("Rejected"), number(found.n_rejected), ""),
              (_("Outside Mali"), number(found.outside), _("kept, not mapped as Mali")),
              (_("Not located"), number(found.unlocated), ""),
              (_("Ambiguous places"), number(found.ambiguous), ""),
              (_("Places that contradict themselves"), number(found.warned), "")]
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value, tag("small", note)))
                       for name, value, note in facts), cls="keyfacts")


def _span(text: str) -> str:
    return span_text(parse_span(text)) if text.strip("/") else ""


def _merged(n: int) -> str:
    return ngettext("{n} told an event again", "{n} told an event again", n).format(
        n=number(n)) if n else ""


def first_records(frame: pd.DataFrame) -> Markup:
    """Show records as they would be kept."""
    names = (_("Id"), _("Date"), _("Place"), _("Event type"), _("Killed"),
             _("Alleged perpetrator"), _("Parties to the fighting"))
    rows = [tag("tr", tag("th", own_id(row["incident_id"]), scope="row"),
                tag("td", _span(row["date"]) or "–"), _place(row),
                tag("td", label("type", str(row["event_type"] or "other")),
                    tag("small", row["event_original"])),
                _killed(row), tag("td", actors(items(row["perpetrators"])) or "–"),
                tag("td", actors(items(row["parties"])) or "–"))
            for row in frame.to_dict("records")]
    return table(names, rows, _("First rows"))


def own_id(incident_id: str) -> str:
    """Give the id that the file itself has, without the data set that the store puts before it."""
    return incident_id.rpartition(":")[2]


def _place(row: dict[str, str]) -> Markup:
    try:
        where = locate(row["place"])
        words, level = where.text, _located(where)
    except AtlasError:
        words, level = row["place"], ""
    said = row["place_original"]
    code = said if said.startswith("[") else ""  # a data set's own closeness, and no name beside it
    notes = [level, code, *(tell(r) for r in load_reasons(row["warning"]))]
    return tag("td", (words if code else said) or words or "–", *(tag("small", n) for n in notes))


def _located(where: Where) -> str:
    """Say whether a place was found, and how closely it is known as far as that is told."""
    status = label("geo_status", where.status)
    if where.is_route or where.precision != GeoPrecision.UNKNOWN:
        return pair(status, lowered(level_words(where.place_id, where.precision,
                                                is_route=where.is_route)))
    found = where.status == GeoStatus.RESOLVED
    return pair(status, _("how closely is not stated")) if found else status


def _killed(row: dict[str, object]) -> Markup:
    """Write a record's toll as it will count: the dead civilians where no other toll is told."""
    told = _toll(row, "killed")
    told = _toll(row, "civilians_killed") if told == Toll() else told
    said = str(row["killed_original"] or "")
    if told == Toll():
        return tag("td", said or "–")
    return tag("td", toll(told), tag("small", "" if said.isdecimal() else said))


def _toll(row: dict[str, object], name: str) -> Toll:
    """Give one toll of a record: without a highest figure it is open, as ``geo.fold`` has it."""
    value, low, high = (None if pd.isna(n) else int(str(n)) for n in
                        (row.get(f"{name}{end}", pd.NA) for end in ("", "_low", "_high")))
    figures = [n for n in (value, low, high) if n is not None]
    most = max(figures, default=None)
    is_open = bool(figures) and high != most
    return Toll(low, None, None if is_open and most == low else most, is_open)


def rejected(bad: pd.DataFrame) -> Markup:
    """Show the first rejected rows with what was wrong."""
    names = (_("Row"), _("Column"), _("Value"), _("Why"))
    rows = [tag("tr", tag("th", number(int(r["row"])), scope="row"), tag("td", r["column"]),
                tag("td", str(r["value"])[:120]), tag("td", r["reason"]))
            for r in bad.head(SHOWN).to_dict("records")]
    return table(names, rows, _("Rejected rows"))


def table(names: tuple[str, ...], rows: list[Markup], caption: str) -> Markup:
    """Make a table that scrolls by itself and has a name for those who cannot see it."""
    head = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))
    return tag("div", tag("table", tag("caption", caption), head, tag("tbody", *rows),
                          cls="matrix"),
               cls="scroll", tabindex="0", role="region", aria_label=caption)
