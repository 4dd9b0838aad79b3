"""The description for those who hear a brief: all that the picture shows, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from geo.brief.model import Brief, Figure
from geo.i18n import _, day, listing, ngettext, number
from geo.labels import pair

_TOLD = 12  # incidents told one by one; a longer description is not listened to


def alt_text(brief: Brief) -> str:
    """Describe a brief, in the language of the context; made of its own words alone."""
    return " ".join(part for part in _parts(brief) if part)


def _parts(brief: Brief) -> Iterator[str]:
    yield _sentence(brief.title)
    if brief.marks:
        yield _sentence(pair(_("Marked"), listing(list(brief.marks))))
    yield brief.sentence
    yield _sentence(_map(brief))
    for figure in brief.figures:
        yield _sentence(_figure(figure))
    yield from _rows(brief)
    for name, lines in ((_("Not on the map"), brief.unmapped),
                        (_("Statements about periods, not added up"), brief.sums),
                        (_("Since the last briefing"), brief.changes)):
        if lines:
            yield _sentence(pair(name, "; ".join(lines)))
    if brief.sources:
        yield _sentence(pair(_("Sources"), "; ".join(brief.sources)))
    if brief.made:
        yield _sentence(_("Made on {day} from data version {version}").format(
            day=day(brief.made), version=brief.version[:12]))


def _map(brief: Brief) -> str:
    n = len(brief.map.points)
    told = ngettext("Map of {region} with {n} incident", "Map of {region} with {n} incidents",
                    n).format(region=brief.region_name, n=number(n))
    colours = [pair(words, number(count)) for words, _color, count in brief.map.legend]
    return f"{told} ({'; '.join(colours)})" if colours else told


def _figure(figure: Figure) -> str:
    told = f"{figure.value} {figure.label}"
    return f"{told} ({figure.note})" if figure.note else told


def _rows(brief: Brief) -> Iterator[str]:
    for row in brief.rows[:_TOLD]:
        number_ = f"{row.number}. " if row.number else ""
        yield _sentence(f"{number_}{row.when}, {row.where}: {row.title}; "
                        f"{pair(_('Killed'), row.killed)}; {row.alleged}; {row.asserted}; "
                        f"{row.denied}; {row.grade}; {row.precision}")
    if (rest := len(brief.rows) - _TOLD) > 0:
        yield _sentence(ngettext("{n} more incident is in the list",
                                 "{n} more incidents are in the list", rest).format(
                                     n=number(rest)))


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".!?…" else f"{text}."
