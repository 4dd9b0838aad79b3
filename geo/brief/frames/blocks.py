"""The parts of a brief as groups of pieces: figures, incidents, lists, sources, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from geo.brief.frames import metrics
from geo.brief.frames.flow import Group
from geo.brief.frames.sheet import Line, Piece, Role, Text, height_of
from geo.brief.frames.style import FAINT, HAIR, LEADING, SOFT, Style
from geo.brief.frames.words import bulleted, gap, heading, lines, moved, numbered, paragraph
from geo.brief.model import Brief, Row
from geo.i18n import _, ngettext, number
from geo.labels import label, pair

_SIDE = 210.0  # points of room from which allegation and answer stand in two columns


def changes(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set what changed since the last briefing."""
    if not brief.changes and not brief.since:
        return []
    since = paragraph(brief.since, style.small, room, color=SOFT) if brief.since else gap(0)
    entries = [bulleted(line, style.body, room) for line in brief.changes]
    return [[*heading(_("Since the last briefing"), style, room),
             replace(since, clings=bool(entries))], *entries, [gap(style.body)]]


def _section(words: str, entries: list[Group], style: Style, room: float) -> list[Group]:
    if not entries:
        return []
    return [heading(words, style, room), *entries, [gap(style.body)]]


def incidents(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set the list of incidents."""
    words = ngettext("{n} incident", "{n} incidents", len(brief.rows)).format(
        n=number(len(brief.rows)))
    head = heading(words, style, room)
    if room >= _SIDE:
        head.append(_over_sides(style, room))
    if not brief.rows:
        none = paragraph(_("No incident fits this filter."), style.body, room, color=SOFT)
        return [heading(_("Incidents"), style, room), [none, gap(style.body)]]
    return [head, *(incident(row, style, room) for row in brief.rows),
            [gap(style.body)]]


def incident(row: Row, style: Style, room: float) -> Group:
    """Set one incident: allegation and answer of the accused side by side where there is room."""
    size, indent = style.body, style.body * 2.0
    title = lines(row.title, size, room, bold=True, indent=indent)
    first = title[0] if title else gap(size)
    title[:1] = [Piece(first.height, (*numbered(row.number, size, style.accent), *first.marks),
                       Role.TEXT, clings=True, width=room)]
    under = [row.when, row.where, pair(label("prop", "killed"), row.killed)]
    found = [*title, *lines(" · ".join(u for u in under if u), style.small * 1.06, room,
                            color=SOFT, indent=indent)]
    if row.is_new or row.changed:
        news = pair(_("Since the last briefing"), row.changed or _("new"))
        found += lines(news, style.small * 1.06, room, color=style.accent, bold=True,
                       indent=indent)
    found.append(gap(size * 0.2))
    found += _sides(row, style, room, indent)
    found += lines(" · ".join(g for g in (row.grade, row.precision) if g), style.small, room,
                   color=SOFT, indent=indent)
    end = Line(indent, size * 0.5, room, size * 0.5, HAIR, 0.4)
    return [*found, Piece(size, (end,), Role.PLAIN, width=room)]


def _over_sides(style: Style, room: float) -> Piece:
    """Say what stands on either side of an incident's line."""
    size = style.small * 0.95
    half = (room - style.body * 2.0 - style.small * 1.6) / 2
    texts = tuple(Text(x, size, metrics.shortened(words, size, half), size, FAINT)
                  for x, words in ((style.body * 2.0, _("Who alleges what")),
                                   (style.body * 2.0 + half + style.small * 1.6,
                                    _("Answer of the accused"))))
    return Piece(size * 1.6, texts, Role.TEXT, clings=True, width=room)


def _sides(row: Row, style: Style, room: float, indent: float) -> list[Piece]:
    size = style.small
    left = [row.alleged, row.asserted]
    if room < _SIDE:
        return [p for words in (*left, row.denied) if words
                for p in lines(words, size, room, indent=indent)]
    gutter = size * 1.6
    half = (room - indent - gutter) / 2
    one = [p for words in left if words for p in lines(words, size, half)]
    two = lines(row.denied, size, half)
    found = []
    for a, b in zip_longest(one, two):
        some = moved(a, 0, indent) if a else ()
        other = moved(b, 0, indent + half + gutter) if b else ()
        high = (a or b or gap(size)).height
        bar = Line(indent + half + gutter / 2, 0, indent + half + gutter / 2, high, HAIR, 0.5)
        found.append(Piece(high, (*some, bar, *other), Role.TEXT, width=room))
    return [*found, gap(size * 0.4)]


def listed(words: str, told: Sequence[str], style: Style, room: float) -> list[Group]:
    """Set a plain list under a head; nothing where it is empty."""
    return _section(words, [bulleted(line, style.small, room) for line in told], style, room)


def asides(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set what stands beside the list: not mappable, periods, silence."""
    return [*listed(_("Not on the map, and why"), brief.unmapped, style, room),
            *listed(_("Statements about periods, not added up"), brief.sums, style, room),
            *listed(_("Nothing said by this voice about"), brief.silent, style, room)]


def sources(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set the sources."""
    return listed(_("Sources"), brief.sources, style, room)


def notes(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set the notes for a narrow column: smaller, soft, no dashes."""
    return [[*lines(note, style.small * 0.95, room, color=SOFT), gap(style.small * 0.35)]
            for note in brief.notes]


def cut(groups: list[Group], room: float, width: float, style: Style) -> list[Piece]:
    """Keep what fits a height; end with how much more there is, and where."""
    if sum(height_of(g) for g in groups) <= room:
        return [p for g in groups for p in g]
    entries = [g for g in groups if g and not g[-1].clings and any(p.marks for p in g)]
    kept: list[Piece] = []
    told = 0
    reserve = style.small * 2 * LEADING
    for group in groups:
        if height_of(kept) + height_of(group) + reserve > room:
            break
        kept += group
        told += group in entries
    while kept and (kept[-1].clings or not kept[-1].marks):
        kept.pop()
    if not told:
        return []  # the key figures say how many there are
    rest = len(entries) - told
    words = ngettext("… and {n} more, listed in the brief with a list",
                     "… and {n} more, listed in the brief with a list", rest).format(
                         n=number(rest))
    return [*kept, paragraph(words, style.small, width, color=SOFT, most=2)]
