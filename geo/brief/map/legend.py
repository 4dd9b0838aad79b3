"""The legend: only what is on this map, with counts, drawn by the code that draws the map."""

from __future__ import annotations

from collections import Counter

from geo.brief.map.drawn import LegendRow, LegendSection
from geo.brief.map.look import FEW, NUMBERED, Symbol
from geo.brief.model import Brief
from geo.i18n import _
from geo.labels import label
from geo.model.vocabulary import GeoPrecision

_SIZES = (1, 10, 100, 500)  # people killed, as in the app's legend
_APART = 2  # times: a size nearer to the one before it is not told
_MOST = 12  # colours told apart: actors beyond that share them, and the table names them all


def legend_of(brief: Brief, symbols: list[Symbol]) -> tuple[LegendSection, ...]:
    """Say what the map shows, in the language of the context."""
    if not symbols:
        return ()
    sections = [LegendSection(label("color", brief.map.color), _colors(brief)),
                LegendSection(_("Place known as"), _kinds(brief, symbols)),
                LegendSection("", _marks(brief, symbols))]
    if brief.map.size_legend:
        basis = label("basis", brief.request.wanted.basis).lower()
        sections.append(LegendSection(_("Size: killed, {basis}").format(basis=basis),
                                      _sizes(brief, symbols)))
    return tuple(s for s in sections if s.rows)


def numbered(brief: Brief) -> bool:
    """Tell whether the list's numbers stand on the map."""
    points = brief.map.points
    return 0 < len(points) <= NUMBERED and bool((points["number"] > 0).any())


def _colors(brief: Brief) -> tuple[LegendRow, ...]:
    rows = [LegendRow("color", words, color, n) for words, color, n in brief.map.legend]
    if len(rows) <= _MOST:
        return tuple(rows)
    least = sorted((r.count for r in rows), reverse=True)[_MOST - 2]
    kept = [r for r in rows if r.count >= least][:_MOST - 1]
    others = sum(r.count for r in rows if r not in kept)
    return (*kept, LegendRow("more", _("Others, in the same colours"), "", others,
                            len(rows) - len(kept)))


def _kinds(brief: Brief, symbols: list[Symbol]) -> tuple[LegendRow, ...]:
    """Give the kinds of place, finest first; in a crowd only those of symbols standing alone."""
    points = brief.map.points
    words = {
        "exact": _("Named place"), "near": _("Near a named place"),
        "unknown": _("Coordinates, precision not stated"), "adm3": _("Commune"),
        "adm2": _("Cercle"), "adm1": _("Region"), "country": _("Country"),
        "route": _("Somewhere along a line"),
        "ambiguous": _("Places named by different sources")}
    if len(points) > FEW:
        shown = {_kind(s.level, is_route=s.form == "diamond", ambiguous=s.ambiguous)
                 for s in symbols if not s.shares}
        return tuple(LegendRow(k, words[k]) for k in words if k in shown)
    counted = Counter(
        _kind(str(p), is_route=bool(route), ambiguous=bool(unsure)) for p, route, unsure in zip(
            points["precision"], points["is_route"], points["is_ambiguous"], strict=True))
    return tuple(LegendRow(k, words[k], "", counted[k]) for k in words if counted[k])


def _kind(precision: str, *, is_route: bool, ambiguous: bool) -> str:
    return "ambiguous" if ambiguous else "route" if is_route else str(GeoPrecision(precision))


def _marks(brief: Brief, symbols: list[Symbol]) -> tuple[LegendRow, ...]:
    alone = [s for s in symbols if not s.shares]
    counted = {kind: int(brief.map.points[column].sum()) for kind, column in (
        ("conflict", "has_conflict"), ("denied", "denied"), ("no_toll", "unfigured"),
        ("possible", "possible")) if column in brief.map.points}
    told = {
        "conflict": (_("Sources disagree on date, place or perpetrator"),
                     any(s.conflict for s in alone)),
        "denied": (_("Denied by a side that is accused"), any(s.denied for s in alone)),
        "no_toll": (_("No toll given"), any(s.hollow for s in alone)),
        "possible": (_("Possibly in the date range"), any(s.possible for s in alone)),
        "several": (_("Several incidents at one place"), any(s.count > 1 for s in alone)),
        "bubble": (_("Several incidents: full part placed, hatched part known to an area"),
                   any(s.shares for s in symbols)),
        "number": (_("Number in the list"), numbered(brief)),
    }
    return tuple(LegendRow(kind, words, "", counted.get(kind, 0))
                 for kind, (words, is_there) in told.items() if is_there)


def _sizes(brief: Brief, symbols: list[Symbol]) -> tuple[LegendRow, ...]:
    """Give sizes that occur: round ones, and the largest where it is well above them."""
    killed = brief.map.points["size"].to_numpy()
    largest = max((int(killed[list(s.rows)].sum()) for s in symbols
                   if not s.shares and not s.hollow), default=0)
    kept = [n for n in _SIZES if n <= largest]
    if kept and largest >= _APART * kept[-1]:
        kept.append(largest)
    return tuple(LegendRow("size", str(n)) for n in kept)
