"""The list of incidents and other tables as rows of words, for files with native tables."""

from __future__ import annotations

from geo.brief.model import Brief, Row
from geo.i18n import _, day
from geo.labels import label

SHARES = (0.045, 0.30, 0.09, 0.27, 0.295)  # of the width, column by column


def heads() -> tuple[str, ...]:
    """Give the heads of the list of incidents."""
    return (_("No."), _("Incident"), label("prop", "killed"), _("Who alleges what"),
            _("Answer of the accused"))


def cells(row: Row) -> tuple[str, ...]:
    """Give an incident's cells; lines within a cell are parted by line breaks."""
    news = row.changed or (_("new") if row.is_new else "")
    about = [row.title, f"{row.when} · {row.where}", f"{row.grade} · {row.precision}", news]
    return (str(row.number) if row.number else "–", "\n".join(a for a in about if a), row.killed,
            "\n".join(a for a in (row.alleged, row.asserted) if a), row.denied)


def lists(brief: Brief) -> list[tuple[str, tuple[str, ...]]]:
    """Give the plain lists behind the incidents that are not empty, each under its head."""
    found = [(_("Not on the map, and why"), brief.unmapped),
             (_("Statements about periods, not added up"), brief.sums),
             (_("Nothing said by this voice about"), brief.silent)]
    return [(head, told) for head, told in found if told]


def made_of(brief: Brief) -> str:
    """Say from which data and when, with the marks."""
    parts = [_("Made {day}").format(day=day(brief.made))] if brief.made else []
    if brief.version:
        parts.append(_("Data version {version}").format(version=brief.version[:12]))
    return " · ".join([*parts, *brief.marks])
