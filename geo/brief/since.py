"""What changed since an earlier brief: the fold of then against the fold of now.

``remember`` keeps which version a brief saw under ``VAR/briefs``; only who asks for ``last`` reads
it back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd

from geo.brief.cells import plain, title_of, toll_of
from geo.brief.model import Brief, Request
from geo.brief.shown import Shown, rows_within
from geo.brief.where import records, where_text
from geo.errors import InputError
from geo.export.whole import write_whole
from geo.filters.mask import IN_BATCH, load
from geo.i18n import N_, _, day, ngettext, number
from geo.labels import actor, label, lowered, pair, toll
from geo.model.vocabulary import Kind, Outside
from geo.project import VAR
from geo.store.past import Past, held_then, past_of
from geo.store.sql_store import SqlStore
from geo.when import when_text

LAST = "last"
MOST = 40  # lines: what is longer is a new picture and no change
Cells = dict[str, Any]


@dataclass(frozen=True)
class Since:
    """What changed: ``words`` say since when, ``lines`` tell it, flags go by real incident id."""

    words: str = ""
    lines: tuple[str, ...] = ()
    new: frozenset[str] = frozenset()
    changed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Change:
    """One change of one incident: its kind, what it is in words, and where it stands in order."""

    kind: str
    incident_id: str
    order: int
    words: str
    row: Cells


def since(shown: Shown) -> Since:
    """Compare with the version that the request names, in the language of the context.

    Without one a brief has no memory. Raises InputError for a version that the store never had.
    """
    asked = shown.request.since_version.strip()
    if not asked:
        return Since()
    store = shown.evidence.store
    if not isinstance(store, SqlStore):
        raise InputError(N_("This store keeps no log to look back in."))
    if asked.casefold() != LAST:
        return _compared(shown, past_of(store, asked))
    held = last_version(shown.request, shown.region.unit_id)
    if held not in {e.chain for e in store.batches()}:
        return Since(_("No earlier brief of this region and filter was made on this machine."))
    return _compared(shown, past_of(store, held))


def _compared(shown: Shown, past: Past) -> Since:
    words = _("Since version {version} of {day}").format(
        version=past.entry.chain[:12], day=day(date.fromisoformat(past.entry.recorded_at[:10])))
    changes = sorted(_changes(shown, past), key=lambda c: (c.order, str(c.row["date_start"]),
                                                           c.incident_id))
    if not changes:
        return Since(words, (_("Nothing has changed in this selection."),))
    lines = [_line(c) for c in changes[:MOST]]
    if (rest := len(changes) - MOST) > 0:
        lines.append(ngettext("and {n} more change", "and {n} more changes", rest).format(
            n=number(rest)))
    flags: dict[str, list[str]] = {}
    for change in changes:
        flags.setdefault(change.incident_id, []).append(
            f"{change.kind} ({change.words})" if change.words else change.kind)
    return Since(words, tuple(lines), frozenset(c.incident_id for c in changes if c.order == _NEW),
                 {i: "; ".join(lowered(t) for t in told) for i, told in flags.items()})


_NEW, _MERGED, _DATED, _PLACED, _TOLL, _ALLEGED, _GRADED, _DENIED, _RETRACTED, _LEFT = range(10)


def _line(change: _Change) -> str:
    row = change.row
    told = [when_text(row), plain(where_text(row)), title_of(row)]
    told += [change.words] if change.words else []
    return pair(change.kind, " · ".join(told))


def _changes(shown: Shown, past: Past) -> Iterator[_Change]:
    lens = shown.evidence.lens
    before = _marked(shown, past, lens.frame_of(past.claims))
    was, is_ = _by_id(before), _by_id(shown.evidence.frame, past.touched)
    was_shown = _by_id(rows_within(before, shown.wanted, shown.region))
    is_shown = _by_id(shown.rows, past.touched)
    came_from: dict[str, list[str]] = {}
    for old in was:
        came_from.setdefault(past.now.canonical(old), []).append(old)
    for one, row in is_shown.items():
        yield from _of_one(shown, one, [(i, was[i]) for i in came_from.get(one, [])], was_shown,
                           row=row)
    for old, row in was_shown.items():
        one = past.now.canonical(old)
        if one not in is_shown:
            gone = one not in is_
            yield _Change(_("Retracted") if gone else _("No longer in this selection"), one,
                          _RETRACTED if gone else _LEFT, "", row)


def _marked(shown: Shown, past: Past, before: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Tell of a table of then what the imports that the filter names had brought."""
    store, lens = shown.evidence.store, shown.evidence.lens
    if not (shown.wanted.batch and isinstance(store, SqlStore)):
        return before
    held = held_then(store, past, shown.wanted, lens.barred)
    return before.assign(**{IN_BATCH: before["incident_id"].isin(held)})


def _by_id(frame: gpd.GeoDataFrame, ids: frozenset[str] | None = None) -> dict[str, Cells]:
    rows = frame[frame["kind"].eq(Kind.INCIDENT)]
    if ids is not None:
        rows = rows[rows["incident_id"].isin(ids)]
    return {str(r["incident_id"]): r for r in records(rows)}


def _of_one(shown: Shown, one: str, came_from: list[tuple[str, Cells]],
            was_shown: dict[str, Cells], *, row: Cells) -> Iterator[_Change]:
    if not came_from:
        yield _Change(_("New"), one, _NEW, pair(label("prop", "killed"), toll(toll_of(row))), row)
        return
    if not any(i in was_shown for i, _row in came_from):
        yield _Change(_("New"), one, _NEW, _("known before, in this selection now"), row)
    if len(came_from) > 1:
        yield _Change(_("Merged"), one, _MERGED, ngettext(
            "{n} record judged the same incident", "{n} records judged the same incident",
            len(came_from)).format(n=number(len(came_from))), row)
    before = next((r for i, r in came_from if i == one), came_from[0][1])
    yield from _differences(one, before, row)
    yield from _answers(shown, one, before, row)


def _differences(one: str, before: Cells, row: Cells) -> Iterator[_Change]:
    for kind, order, tell in (
            (_("Re-dated"), _DATED, when_text), (_("Place changed"), _PLACED, where_text),
            (_("Alleged perpetrator changed"), _ALLEGED, _accused),
            (_("Re-graded"), _GRADED, lambda r: lowered(label("grade", r["grade"])))):
        old, new = plain(str(tell(before))), plain(str(tell(row)))
        if old != new:
            yield _Change(kind, one, order, _("{old} → {new}").format(old=old, new=new), row)
    yield from _tolls(one, before, row)


def _accused(row: Cells) -> str:
    return ", ".join(sorted(actor(a) for a in load(str(row["perpetrators_alleged"])))) or "–"


def _tolls(one: str, before: Cells, row: Cells) -> Iterator[_Change]:
    old, new = toll_of(before), toll_of(row)
    if (old.low, old.high, old.open) == (new.low, new.high, new.open):
        return
    lower = new.low is not None and (old.low is None or new.low < old.low)
    tops = [t.high if t.high is not None else t.low or 0 for t in (old, new)]
    wider = lower or tops[1] > tops[0]
    kind = _("Toll widened") if wider else _("Toll changed")
    yield _Change(kind, one, _TOLL, _("{old} → {new}").format(old=toll(old), new=toll(new)), row)


def _answers(shown: Shown, one: str, before: Cells, row: Cells) -> Iterator[_Change]:
    known = [_key(a) for a in load(str(before["response"]))]
    for answer in load(str(row["response"])):
        if _key(answer) not in known:
            on = f" ({day(date.fromisoformat(answer['date']))})" if answer["date"] else ""
            yield _Change(label("response", answer["response"]), one, _DENIED,
                          plain(shown.who(answer["speaker"]) + on), row)


def _key(answer: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(answer[k]) for k in ("date", "response", "to", "speaker"))


def _memory(request: Request, region: str) -> Path:
    wanted = request.wanted
    if not request.bbox:  # a brief of Mali holds nothing outside, whether the filter says so or not
        wanted = replace(wanted, outside=Outside.WITH)
    asked = [region, request.bbox, wanted.to_params(), str(request.audience),
             request.according_to]
    name = hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:20]
    return VAR / "briefs" / f"{name}.json"


def remember(brief: Brief) -> None:
    """Keep which version this brief saw, for the next one of its region and filter."""
    path = _memory(brief.request, brief.map.region)
    path.parent.mkdir(parents=True, exist_ok=True)
    held = {"version": brief.version, "made": brief.made.isoformat() if brief.made else ""}
    write_whole(path, json.dumps(held))


def last_version(request: Request, region: str) -> str:
    """Give the version that the last brief of this region and filter saw, or nothing."""
    try:
        return str(json.loads(_memory(request, region).read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
