"""On which days something was said, and what changed on each: the steps of "as known on"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from geo.fold import Context
from geo.fold.parties import NO_STANCE
from geo.fold.tolls import fold_toll
from geo.i18n import _, ngettext, number
from geo.labels import actor, label, pair, toll
from geo.model.claim import Claim
from geo.model.incident import Toll
from geo.model.vocabulary import Prop, Stance

MOST_STOPS: Final = 120
"""Days that a slider holds; of more it holds the last of each month, of still more of each year."""
_TOLD: Final = frozenset({Prop.EVENT, Prop.KILLED, Prop.CIVILIANS_KILLED, Prop.PERPETRATOR,
                          Prop.VICTIMS, Prop.TARGETING})
_DENIED: Final = {Prop.EVENT: "event", Prop.PERPETRATOR: "responsibility",
                  Prop.VICTIMS: "victims", Prop.TARGETING: "victims"}
_ORDER: Final = (Stance.DENIES, Stance.RETRACTS, Stance.ACKNOWLEDGES, Stance.INVESTIGATES,
                 Stance.ALLEGES, Stance.CORROBORATES, Stance.REPORTS)
"""What answers stands before what repeats, so that a short list leaves no denial out."""

RecordDays = Iterable[tuple[str, date | None, int]]


@dataclass(frozen=True)
class Spoken:
    """What was said on each day: claims made one by one, and rows of data sets by source."""

    claims: Mapping[date, Sequence[Claim]] = field(default_factory=dict)
    rows: Mapping[date, Mapping[str, int]] = field(default_factory=dict)
    days: tuple[date, ...] = ()

    def last_day(self, day: date) -> date | None:
        """Give the last day until ``day``, itself included, on which something was said."""
        return max((d for d in self.days if d <= day), default=None)

    def step(self, day: date | None, by: int) -> date | None:
        """Go to the day before or after one; None is today, after which nothing comes."""
        if day is None:
            return self.days[-1] if by < 0 and self.days else None
        at = bisect_left(self.days, day)
        to = at + by - (by > 0 and (at == len(self.days) or self.days[at] != day))
        return self.days[max(to, 0)] if to < len(self.days) else None


def spoken(claims: Iterable[Claim], records: RecordDays, context: Context) -> Spoken:
    """Gather by day what counts now; what bears no day counts from its source's date.

    Titles say nothing of their own, and what has no day at all is never known on any.
    """
    single: dict[date, list[Claim]] = {}
    for claim in claims:
        said = claim.stated_on or context.source(claim.source_id).published_on
        if said and claim.prop not in (Prop.TITLE, Prop.KIND):
            single.setdefault(said, []).append(claim)
    rows: dict[date, dict[str, int]] = {}
    for source, stated, n in records:
        if said := stated or context.source(source).published_on:
            told = rows.setdefault(said, {})
            told[source] = told.get(source, 0) + n
    return Spoken(single, rows, tuple(sorted({*single, *rows})))


def stops(days: Sequence[date], most: int = MOST_STOPS) -> list[date]:
    """Give the days that a slider can hold: all, else the last of each month, else of each year."""
    periods: tuple[Callable[[date], object], ...] = (
        lambda d: d, lambda d: (d.year, d.month), lambda d: d.year)
    for period in periods:
        last = list({period(d): d for d in sorted(days)}.values())
        if len(last) <= most:
            return last
    return last[-most:]


def news(held: Spoken, day: date, titles: Callable[[str], str],
         publisher: Callable[[str], str], most: int = 5) -> list[str]:
    """Say in words what was said on a day, in the language of the context; answers first.

    ``titles`` names an incident, ``publisher`` the source of a data set. Of more than ``most``
    lines the last says how many there are beside.
    """
    lines = [*_rows(held.rows.get(day, {}), publisher), *_voices(held.claims.get(day, ()), titles)]
    if len(lines) <= most:
        return lines
    rest = len(lines) - most + 1
    return [*lines[:most - 1], ngettext("{n} more statement on that day",
                                        "{n} more statements on that day", rest).format(
        n=number(rest))]


def _rows(rows: Mapping[str, int], publisher: Callable[[str], str]) -> Iterator[str]:
    for source, n in rows.items():
        yield pair(publisher(source), ngettext("{n} incident recorded", "{n} incidents recorded",
                                               n).format(n=number(n)))


def _voices(claims: Iterable[Claim], titles: Callable[[str], str]) -> Iterator[str]:
    """Tell each speaker's stance once, and on which incidents."""
    groups: dict[tuple[int, str, str], list[Claim]] = {}
    for claim in claims:
        if claim.prop in _TOLD:
            key = (_ORDER.index(claim.stance), claim.speaker, _object(claim))
            groups.setdefault(key, []).append(claim)
    for key in sorted(groups, key=lambda k: k[0]):
        yield _line(key, groups[key], titles)


def _object(claim: Claim) -> str:
    """Give what a denial is about, or the word of somebody who takes no stance."""
    if claim.prop is Prop.EVENT and claim.value in NO_STANCE:
        return label("event_value", claim.value)
    if claim.stance is Stance.DENIES and claim.prop in _DENIED:
        return label("response_to", _DENIED[claim.prop])
    return ""


def _line(key: tuple[int, str, str], claims: list[Claim], titles: Callable[[str], str]) -> str:
    _rank, speaker, what = key
    says = label("stance", claims[0].stance)
    if what:
        plain = claims[0].value in NO_STANCE
        says = what if plain else _("{stance} {what}").format(stance=says, what=what)
    named = list(dict.fromkeys(titles(c.incident_id) for c in claims))
    figure = fold_toll([c for c in claims if c.prop in (Prop.KILLED, Prop.CIVILIANS_KILLED)])
    if figure != Toll() and len(named) == 1:
        named[0] = _("{title} ({toll} killed)").format(title=named[0], toll=toll(figure))
    return pair(says, f"{actor(speaker)} – {_listed(named)}")


def _listed(named: list[str]) -> str:
    if len(named) == 1:
        return named[0]
    more = len(named) - 1
    return ngettext("{title} and {n} other", "{title} and {n} others", more).format(
        title=named[0], n=number(more))
