"""Proposals: pairs above the bar that nobody has judged yet. Nothing here merges anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.i18n import N_, language
from geo.link import weights as w
from geo.link.blocks import candidate_pairs
from geo.link.features import Features, Ints, features_of
from geo.link.outdone import outdone, outdone_among
from geo.link.reasons import reasons_for
from geo.link.score import Pairs, scored, worth_scoring
from geo.model.claim import Claim
from geo.model.incident import Incident
from geo.model.judgement import Judgement, Verdict, groups_of
from geo.model.reason import Reason, because

MOST = 10  # proposals for one incident


@dataclass(frozen=True)
class Proposal:
    """An incident that may be the one asked about.

    ``unsure`` marks that somebody compared the two and could not tell.
    """

    incident_id: str
    score: float
    reasons: tuple[Reason, ...]
    title: str = ""
    unsure: bool = False


@dataclass(frozen=True)
class Link:
    """Two incidents of one store that may be one."""

    left_id: str
    right_id: str
    score: float
    reasons: tuple[Reason, ...]
    unsure: bool = False


class Known:
    """The incidents that others are held against, read once.

    ``apart`` holds the members of incidents that were judged the same, each folded by itself
    (``folded_apart``): whoever contradicts one of them is not proposed.
    """

    def __init__(self, frame: gpd.GeoDataFrame, judgements: Iterable[Judgement] = (),
                 apart: gpd.GeoDataFrame | None = None) -> None:
        """Read the incidents table and what was judged."""
        self.frame = frame
        self.features = features_of(frame)
        self.judged = Judged(judgements)
        parts = apart if apart is not None and len(apart) else None
        self.apart: Features | None = None if parts is None else features_of(parts)
        self._first, self._last = self.features.days.reach()

    def near(self, rows: Features, n: int) -> Ints:
        """Give the incidents whose dates do not lie out of all reach of a row's."""
        if rows.is_sum[n]:
            return np.arange(len(self.features))
        first, last = (ends[n] for ends in rows.days.reach())
        meet = (self._first <= last + w.SLACK_MOST) & (self._last >= first - w.SLACK_MOST)
        return np.flatnonzero(meet)


class Judged:
    """What stands of what was judged, asked by pairs of incidents."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        """Keep what stands."""
        standing = [j for j in judgements if j.stands]
        self._of = {j.pair: j.verdict for j in standing}
        self._groups = groups_of((j.left_id, j.right_id, str(j.verdict)) for j in standing)

    def members(self, incident_id: str) -> frozenset[str]:
        """Give all ids of an incident."""
        return self._groups.get(incident_id, frozenset({incident_id}))

    def verdict(self, left_id: str, right_id: str) -> Verdict | None:
        """Give what was judged of two incidents or of any two of their members."""
        ours, theirs = self.members(left_id), self.members(right_id)
        if left_id == right_id or right_id in ours:
            return Verdict.SAME
        found = {self._of.get(frozenset((a, b))) for a in ours for b in theirs}
        return next((v for v in (Verdict.DIFFERENT, Verdict.UNSURE) if v in found), None)


def folded_apart(claims: Iterable[Claim], context: Context) -> gpd.GeoDataFrame:
    """Fold claims by the id that each was made under, whatever was judged the same."""
    return to_frame(fold_all(claims, context=context))


def proposals_for(one: Incident | gpd.GeoDataFrame, known: Known, *, bar: float = w.BAR,
                  most: int = MOST) -> list[Proposal]:
    """Give the incidents that one may be, likeliest first.

    ``one`` is an incident, or a table of one row, that need not be in the store.
    """
    rows = features_of(to_frame([one]) if isinstance(one, Incident) else one)
    return _proposals(rows, 0, known, bar, most)


def proposals_among(many: Iterable[Incident], known: Known, *, bar: float = w.BAR,
                    most: int = MOST, told: Callable[[int, int], None] = lambda _n, _of: None
                    ) -> dict[str, list[Proposal]]:
    """Give by id what each of many incidents may be; ``told`` hears how many are done."""
    rows, found = features_of(to_frame(many)), dict[str, list[Proposal]]()
    for n in range(len(rows)):
        found[str(rows.ids[n])] = _proposals(rows, n, known, bar, most)
        told(n + 1, len(rows))
    return found


def _proposals(rows: Features, n: int, known: Known, bar: float, most: int) -> list[Proposal]:
    """Hold one row against all that is known."""
    near = known.near(rows, n)
    pairs = _hopeful(rows, np.full(len(near), n, dtype=np.int64), known.features, near, bar)
    best = np.argsort(-pairs.score, kind="stable")[:most * 3]
    best = best[pairs.score[best] >= bar]
    best = best[~outdone(known.features, pairs.j[best], pairs.score[best])]
    own, found = str(rows.ids[n]), []
    for at in best:
        there = int(pairs.j[at])
        other = str(known.features.ids[there])
        verdict = known.judged.verdict(own, other)
        if verdict in (None, Verdict.UNSURE) and not _contradicted(rows, n, other, known):
            found.append(Proposal(other, float(pairs.score[at]),
                                  (*reasons_for(rows, known.features, pairs, int(at)),
                                   *_note(verdict)),
                                  _title(known.frame, there), verdict is Verdict.UNSURE))
    return found[:most]


def _hopeful(left: Features, i: Ints, right: Features, j: Ints, bar: float) -> Pairs:
    some, other = worth_scoring(left, i, right, j, bar)
    return scored(left, some, right, other)


def proposals_in(known: Known, *, bar: float = w.BAR) -> list[Link]:
    """Give the pairs of a store that may be one, likeliest first, the smaller id on the left."""
    rows, found = known.features, []
    for i, j in candidate_pairs(rows):
        pairs = _hopeful(rows, i, rows, j, bar)
        found += [(int(pairs.i[at]), int(pairs.j[at]), link)
                  for at in np.flatnonzero(pairs.score >= bar)
                  if (link := _link(known, pairs, int(at)))]
    links = _standing(rows, found)
    links.sort(key=lambda p: (-p.score, p.left_id, p.right_id))
    return list({(p.left_id, p.right_id): p for p in reversed(links)}.values())[::-1]


def _standing(rows: Features, found: Sequence[tuple[int, int, Link]]) -> list[Link]:
    """Leave out the links of an incident that give way to a far better one."""
    left, right = (np.array([one[side] for one in found], dtype=np.int64) for side in (0, 1))
    scores = np.array([link.score for _i, _j, link in found], dtype=float)
    out = outdone_among(rows, left, right, scores)
    return [link for (_i, _j, link), gone in zip(found, out, strict=True) if not gone]


def _link(known: Known, pairs: Pairs, at: int) -> Link | None:
    rows = known.features
    i, j = int(pairs.i[at]), int(pairs.j[at])
    left, right = str(rows.ids[i]), str(rows.ids[j])
    verdict = known.judged.verdict(left, right)
    if verdict in (Verdict.SAME, Verdict.DIFFERENT):
        return None
    if _contradicted(rows, i, right, known) or _contradicted(rows, j, left, known):
        return None
    told = (*reasons_for(rows, rows, pairs, at), *_note(verdict))
    return Link(min(left, right), max(left, right), float(pairs.score[at]), told,
                verdict is Verdict.UNSURE)


def _note(verdict: Verdict | None) -> Sequence[Reason]:
    return [because(N_("Somebody compared them and was unsure."))] if verdict else []


def _contradicted(rows: Features, row: int, other: str, known: Known) -> bool:
    """Tell whether a row contradicts any member of an incident that several became."""
    members = known.judged.members(other)
    if known.apart is None or len(members) == 1:
        return False
    at = np.flatnonzero(np.isin(known.apart.ids, list(members)))
    pairs = scored(rows, np.full(len(at), row), known.apart, at)
    return bool(np.any(list(pairs.barred.values())))


def _title(frame: pd.DataFrame, at: int) -> str:
    return str(frame["title_fr" if language() == "fr" else "title"].iloc[at])


