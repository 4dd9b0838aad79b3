"""The table region × month × alleged actor: each incident in one row, so that the sums are true."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from geo.brief.model import Counted
from geo.brief.regions import unit_name
from geo.brief.shown import Shown
from geo.filters.mask import load
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.gazetteer.register import parents
from geo.i18n import _, month, ngettext, number
from geo.labels import actors
from geo.model.admin import Level, Vintage
from geo.model.vocabulary import Basis

MOST = 30  # rows that a page can hold; the others are summed up in one
_MONTHS = 24  # a longer span is counted by year
_BELOW = {Level.ADM1: Level.ADM2, Level.ADM2: Level.ADM3, Level.ADM3: Level.ADM3}
_HEADS = {Level.ADM1: "region", Level.ADM2: "cercle", Level.ADM3: "commune"}


@dataclass(frozen=True)
class _Group:
    """A row: its unit, period and actors in words, its place in order, and its sums."""

    words: tuple[str, str, str]
    order: tuple[str, str, str]
    incidents: int
    killed: int | None


def counted(shown: Shown) -> Counted:
    """Count incidents and killed on the basis, each incident once, in the context's language.

    Counted are those definitely in the range, as in the figures; a table that is too long keeps
    its largest rows and sums the others up in one.
    """
    groups = _groups(shown)
    kept, rest = _longest(groups)
    body = [(*g.words, number(g.incidents), _figure(g.killed)) for g in kept]
    if rest:
        told = ngettext("{n} other row", "{n} other rows", len(rest)).format(n=number(len(rest)))
        body.append((told, "", "", *_sums(rest)))
    body.append((_("Total"), "", "", number(shown.summary.incidents),
                 _figure(_killed(g.killed for g in groups))))
    level = level_of(shown)
    name = {"region": _("Region"), "cercle": _("Cercle"), "commune": _("Commune")}[_HEADS[level]]
    head = (name, _("Month") if _by_month(shown) else _("Year"), _("Alleged perpetrator"),
            _("Incidents"), _("Killed"))
    return Counted(head, tuple(body), _basis(shown))


def _basis(shown: Shown) -> str:
    told = {Basis.LOW: _("killed: the lowest figure of each incident"),
            Basis.BEST: _("killed: figures on which all agree"),
            Basis.HIGH: _("killed: the highest figure of each incident")}[shown.wanted.basis]
    return _("Incidents reported, each counted once; {killed}; “–”: no figure on this basis."
             ).format(killed=told)


def _figure(killed: int | None) -> str:
    return "–" if killed is None else number(killed)


def _killed(figures: Iterable[int | None]) -> int | None:
    known = [k for k in figures if k is not None]
    return sum(known) if known else None


def _sums(groups: list[_Group]) -> tuple[str, str]:
    return (number(sum(g.incidents for g in groups)), _figure(_killed(g.killed for g in groups)))


def _longest(groups: list[_Group]) -> tuple[list[_Group], list[_Group]]:
    if len(groups) <= MOST:
        return groups, []
    ranked = sorted(groups, key=lambda g: (-g.incidents, -(g.killed or 0), g.order))
    kept = set(ranked[:MOST - 1])
    return [g for g in groups if g in kept], [g for g in groups if g not in kept]


def _groups(shown: Shown) -> list[_Group]:
    table = pd.DataFrame({
        "unit": _units(shown), "period": _periods(shown),
        "actors": shown.sure["perpetrators_alleged"].astype(str).to_numpy(),
        "killed": shown.sure[f"killed_{shown.wanted.basis}"].to_numpy(dtype=float, na_value=None),
    })
    keys = ["unit", "period", "actors"]
    sums = table.groupby(keys, sort=False)["killed"].agg(["size", "count", "sum"]).reset_index()
    units_ = {u: _unit_words(u, shown) for u in sums["unit"].unique()}
    periods = {p: _period_words(p, shown) for p in sums["period"].unique()}
    accused = {a: _actor_words(a) for a in sums["actors"].unique()}
    found = [_Group((units_[u], periods[p], accused[a]), (units_[u] if u else _LAST, p, accused[a]),
                    int(n), int(dead) if known else None)
             for u, p, a, n, known, dead in sums.itertuples(index=False)]
    return sorted(found, key=lambda g: g.order)


_LAST = "￿"  # what lies in no one unit goes below


def level_of(shown: Shown) -> Level:
    """Give the level of the rows: regions of a country, else what lies in the unit asked for."""
    unit = shown.region.unit
    return _BELOW[unit.level] if unit else Level.ADM1


def _vintage(shown: Shown) -> Vintage:
    """Give the vintage of the rows; cercles of 2023 have no outlines, older ones stand in."""
    if level_of(shown) is Level.ADM1:
        return shown.wanted.vintage
    return shown.wanted.vintage if shown.wanted.vintage is not Vintage.V2023 else Vintage.V2015


def _units(shown: Shown) -> list[str]:
    """Give the unit that holds all in which an incident may lie, or nothing."""
    level, vintage = level_of(shown), _vintage(shown)
    holder = ({c: c for c in units.communes().index} if level is Level.ADM3 else
              parents(level, vintage).to_dict())
    texts = shown.sure["unit_ids"].astype(str)
    told = {}
    for text in texts.unique():
        communes = {c for u in load(text) for c in units.members(u, find_unit(u)[1])}
        held = {holder.get(c) for c in communes}
        one = held.pop() if len(held) == 1 else None
        told[text] = str(one) if isinstance(one, str) else ""
    return [told[t] for t in texts]


def _unit_words(unit_id: str, shown: Shown) -> str:
    if not unit_id:
        return {Level.ADM1: _("no one region"), Level.ADM2: _("no one cercle"),
                Level.ADM3: _("no one commune")}[level_of(shown)]
    unit = units.unit(unit_id, _vintage(shown))
    return unit_name(unit)


def _by_month(shown: Shown) -> bool:
    dated = shown.sure[shown.sure["date_start"].notna()]
    if dated.empty:
        return True
    first, last = dated["date_start"].min(), dated["date_end"].max()
    return bool((last.year - first.year) * 12 + last.month - first.month < _MONTHS)


def _periods(shown: Shown) -> list[str]:
    """Give the month or year of each incident, ``>`` for what fits in none, ``?`` undated."""
    size = 7 if _by_month(shown) else 4
    start, end = (shown.sure[c].dt.strftime("%Y-%m").str[:size] for c in ("date_start", "date_end"))
    return ["?" if pd.isna(a) else a if a == b else ">" for a, b in zip(start, end, strict=True)]


def _period_words(period: str, shown: Shown) -> str:
    if period == "?":
        return _("date not known")
    if period == ">":
        return _("over several months") if _by_month(shown) else _("over several years")
    if len(period) == 4:  # noqa: PLR2004 - a year
        return period
    return month(pd.Timestamp(f"{period}-01").date())


def _actor_words(text: str) -> str:
    ids = load(text)
    return actors(ids) if ids else _("nobody is named")
