"""The key figures: what was reported, on which basis, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pandas as pd

from geo.brief.model import Figure
from geo.brief.shown import Shown
from geo.brief.speakers import distinct
from geo.filters.mask import by_value, load
from geo.i18n import _, listing, ngettext, number, semicolons
from geo.labels import label, lowered, toll
from geo.model.claim import Claim
from geo.model.incident import Toll
from geo.model.vocabulary import ASSERTING, Basis, Kind, Prop, ResponseKind
from geo.summary import total

_NAMED = 5  # speakers that a note still names one by one


def figures(shown: Shown) -> tuple[Figure, ...]:
    """Give the key figures, in the language of the context."""
    summary = shown.summary
    found = [_incidents(shown), _killed(shown), _civilians(shown),
             Figure(number(summary.denied), ngettext("denied by the accused",
                                                     "denied by the accused", summary.denied)),
             _investigated(shown),
             Figure(number(summary.unmapped), ngettext("not mappable", "not mappable",
                                                       summary.unmapped))]
    if summary.aggregates:
        found.append(Figure(number(summary.aggregates), ngettext(
            "statement about a period", "statements about periods", summary.aggregates),
            _("not added up")))
    return tuple(found)


def _incidents(shown: Shown) -> Figure:
    summary = shown.summary
    notes = []
    if n := summary.possible:
        notes.append(ngettext("{n} more possibly in range", "{n} more possibly in range",
                              n).format(n=number(n)))
    if n := len(shown.silent[shown.silent["kind"].eq(Kind.INCIDENT)]):
        notes.append(ngettext("silent on {n} more", "silent on {n} more", n).format(n=number(n)))
    if n := summary.outside:
        notes.append(_("{n} outside Mali").format(n=number(n)))
    if n := summary.hidden:
        notes.append(ngettext("{n} other hidden by the choice of who was hit",
                              "{n} others hidden by the choice of who was hit",
                              n).format(n=number(n)))
    if n := summary.left_out:
        notes.append(ngettext("{n} outside Mali left out", "{n} outside Mali left out",
                              n).format(n=number(n)))
    return Figure(number(summary.incidents), ngettext(
        "incident reported", "incidents reported", summary.incidents), semicolons(notes))


def _killed(shown: Shown) -> Figure:
    sum_ = total(shown.sure)
    label_ = _("reported killed")
    if not shown.summary.incidents:
        return Figure(number(0), label_)
    if sum_ == Toll():
        return Figure("–", label_, _("nobody gives a figure"))
    if shown.wanted.basis is Basis.BEST:
        return _agreed(shown, label_)
    return Figure(toll(sum_), label_, semicolons([*_basis(shown), *_by_whom(shown, _KILLED)]))


def _agreed(shown: Shown, label_: str) -> Figure:
    if shown.summary.unfigured == shown.summary.incidents:
        return Figure("–", label_, _("there is no figure on which all agree"))
    return Figure(number(shown.summary.killed), label_, semicolons(
        [_("figures on which all agree"), *_unfigured(shown), *_by_whom(shown, _KILLED)]))


def _basis(shown: Shown) -> Iterator[str]:
    high = shown.wanted.basis is Basis.HIGH
    yield _("lowest to highest figures, added up")
    yield _("counted here ({basis}): {n}").format(
        basis=lowered(label("basis", shown.wanted.basis)), n=number(shown.summary.killed))
    if high and shown.summary.open:
        yield _("open upwards")
    yield from _unfigured(shown)


def _unfigured(shown: Shown) -> Iterator[str]:
    if n := shown.summary.unfigured:
        yield ngettext("{n} without a figure on this basis", "{n} without a figure on this basis",
                       n).format(n=number(n))


_KILLED = frozenset({Prop.KILLED, Prop.CIVILIANS_KILLED})
_CIVILIANS = frozenset({Prop.CIVILIANS_KILLED})


def _by_whom(shown: Shown, props: frozenset[Prop]) -> Iterator[str]:
    """Say who gives the figures; where the incidents are many, how many sources."""
    if len(shown.sure) > len(shown.listed):
        used = {s for text in shown.sure["source_ids"].unique() for s in load(str(text))}
        yield ngettext("according to {n} source", "according to {n} sources",
                       len(used)).format(n=number(len(used)))
        return
    told = [c for i in shown.sure["incident_id"].astype(str) for c in shown.claims.get(i, ())
            if c.prop in props and c.stance in ASSERTING and _figured(c) and _heard(shown, c)]
    if told:
        yield _("according to {speakers}").format(
            speakers=several(distinct(shown.who(c.speaker) for c in told)))


def _figured(claim: Claim) -> bool:
    return any(v is not None for v in (claim.figure, claim.value_low, claim.value_high))


def _heard(shown: Shown, claim: Claim) -> bool:
    voice = shown.evidence.lens.voice
    return voice is None or voice.test()(claim.speaker)


def several(names: Sequence[str], most: int = _NAMED) -> str:
    """Join names, alphabetically so that none is ranked; say of many how many more there are."""
    ordered = sorted(names, key=str.casefold)
    if len(ordered) <= most + 1:
        return listing(ordered)
    rest = len(ordered) - most
    return listing([*ordered[:most], ngettext("{n} other", "{n} others", rest).format(
        n=number(rest))])


def _civilians(shown: Shown) -> Figure:
    name = _("civilians reported killed")
    if not shown.summary.incidents:
        return Figure(number(0), name)
    sum_ = total(shown.sure, "civilians_killed")
    if sum_ == Toll():
        return Figure("–", name, _("nobody gives a figure for civilians alone"))
    without = int((shown.sure["civilians_killed_low"].isna()
                   & shown.sure["civilians_killed_high"].isna()).sum())
    notes = [ngettext("{n} without a figure for civilians", "{n} without a figure for civilians",
                      without).format(n=number(without))] if without else []
    return Figure(toll(sum_), name, semicolons([*notes, *_by_whom(shown, _CIVILIANS)]))


def answered(rows: pd.DataFrame, kinds: Iterable[ResponseKind]) -> pd.Series:
    """Tell which rows have an answer of one of these kinds."""
    wanted = {str(k) for k in kinds}
    told = by_value(rows["response"], lambda v: any(r["response"] in wanted for r in load(v)))
    return pd.Series(told, index=rows.index)


def _investigated(shown: Shown) -> Figure:
    opened = answered(shown.sure, [ResponseKind.INVESTIGATION_ANNOUNCED])
    closed = answered(shown.sure, [ResponseKind.INVESTIGATION_CLOSED])
    n, ended = int((opened & ~closed).sum()), int(closed.sum())
    note = ngettext("{n} inquiry closed", "{n} inquiries closed", ended).format(
        n=number(ended)) if ended else _("an inquiry was announced") if n else ""
    return Figure(number(n), ngettext("under investigation", "under investigation", n), note)
