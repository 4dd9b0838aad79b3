"""What the filters offer, and in which words: for the widgets, and for who reads them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pandas as pd

from geo.builtin import builtin_actors
from geo.gazetteer import units
from geo.i18n import _
from geo.labels import LABELS, actor, label, pair
from geo.model.admin import Vintage
from geo.model.vocabulary import (
    Basis,
    ColorBy,
    EventType,
    GeoPrecision,
    Grade,
    Harm,
    Match,
    Outside,
    ResponseKind,
    Role,
    Targeting,
)
from geo.view.lens_words import voice_words
from ui import data
from ui.imports import choices
from ui.state import LENSES, View
from ui.voices import publisher

_VOCABULARIES: dict[str, tuple[str, Iterable[str]]] = {
    "role": ("role", Role), "match": ("match", Match), "vintage": ("vintage", Vintage),
    "outside": ("outside", (Outside.WITHOUT, Outside.WITH, Outside.ONLY)),
    "type": ("type", EventType), "harm": ("prop", Harm), "targeting": ("targeting", Targeting),
    "basis": ("basis", Basis), "grade": ("grade", Grade), "color": ("color", ColorBy),
    "response": ("response", (*ResponseKind, "none"))}
"""By filter: where its words stand in ``geo.labels``, and its values."""
_PRESETS = (30, 90)


@dataclass(frozen=True)
class Choice:
    """What one filter offers: values, and what each is called."""

    options: Sequence[Any]
    words: Callable[[Any], str]


def choice(key: str, view: View) -> Choice:
    """Give what a filter offers in a view. Raises KeyError for one that nothing is chosen from."""
    if key in _VOCABULARIES:
        vocabulary, values = _VOCABULARIES[key]
        return Choice([str(v) for v in values], lambda value: label(vocabulary, value))
    return _OWN[key](view)


def _units(level: str) -> Callable[[View], Choice]:
    def offer(view: View) -> Choice:
        named = named_units(level, view.filter.vintage)
        return Choice(list(named), lambda unit: named.get(unit, unit))

    return offer


@lru_cache(maxsize=12)
def named_units(level: str, vintage: Vintage) -> dict[str, str]:
    """Give the units that have a shape, with the units above where a name repeats."""
    table = units.units(level, vintage)
    repeated = table["name"].duplicated(keep=False)
    names = {u: f"{n} ({', '.join(c.name for c in reversed(units.chain(u, vintage)[:-1]))})"
             if twice else n for u, n, twice in zip(table.index, table["name"], repeated,
                                                    strict=True)}
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


def _precisions(_view: View) -> Choice:
    known = [None, *(str(p) for p in GeoPrecision if p is not GeoPrecision.UNKNOWN)]
    return Choice(known, lambda value: label("precision", value) if value else _("any"))


def _actors(view: View) -> Choice:
    """Offer classes, then actors by name, then whom files name."""
    known = builtin_actors()
    classes = [f"class:{c}" for c in known.classes() if c in LABELS["class"]]
    chosen = {str(a) for a in view.filter.actor}
    people = sorted((a for a in known.by_id if known.get(a).names or a in chosen), key=_by_name)
    named = data.named_actors(data.edition(view.filter))
    return Choice([*classes, *people, *sorted({*chosen, *named} - set(people) - set(classes))],
                  actor)


def _by_name(actor_id: str) -> str:
    return actor(actor_id).casefold()


def _sources(_view: View) -> Choice:
    known = data.sources()
    return Choice(list(known), lambda s: pair(publisher(known[s]), known[s].title)
                  if s in known else s)


def _batches(view: View) -> Choice:
    named = choices(view.filter.batch)
    return Choice(list(named), lambda number: named.get(number, number))


_OWN: dict[str, Callable[[View], Choice]] = {
    **{level: _units(level) for level in ("adm1", "adm2", "adm3")}, "precision": _precisions,
    "actor": _actors, "source": _sources, "batch": _batches,
    "lens": lambda _view: Choice(["", *LENSES], voice_words)}


@dataclass(frozen=True)
class Preset:
    """Dates to set at once: what they are called and the days, both included; none is open."""

    name: str
    since: date | None
    until: date | None


def presets(table: pd.DataFrame) -> list[Preset]:
    """Give the ranges of dates to set at once, counted back from the newest incident."""
    newest = table["date_end"].max()
    last = newest.date() if pd.notna(newest) else date.today()  # noqa: DTZ011 - calendar dates
    return [*(Preset(_("{n} days").format(n=n), last - timedelta(days=n - 1), last)
              for n in _PRESETS),
            Preset(str(last.year), date(last.year, 1, 1), last), Preset(_("All"), None, None)]


def preset_of(offered: Iterable[Preset], since: date | None, until: date | None) -> str | None:
    """Give the name of the range that two dates are; none if they are another one."""
    return next((p.name for p in offered if (p.since, p.until) == (since, until)), None)
