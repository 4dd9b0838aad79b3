"""What the atlas knows already of a draft's candidates: one reading for all cards of a page.

A reading is kept by what a candidate says and by the state of the store: a decision changes
nothing of it, and a changed field is read anew for its own card alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from streamlit.delta_generator import DeltaGenerator

from geo.builtin import builtin_actors
from geo.filters import IncidentFilter
from geo.fold import Context, fold
from geo.i18n import _
from geo.link import Known, folded_apart, proposals_among
from geo.link.weights import STRONG
from geo.model.incident import Incident
from geo.model.judgement import Verdict
from geo.model.reason import Reason
from geo.reports.drafting import Decision, Draft, Edited
from ui import data
from ui.report_before import BEFORE, is_known, recorded_alone, recorded_before

MOST = 5
LONG = 5_000_000  # comparisons; from here on a reader is told that they run
LAYING = 150      # comparing so many candidates takes as long as laying out the store for them
KEPT = 1000       # readings


@dataclass(frozen=True)
class Likely:
    """An incident that a candidate may be, and why."""

    incident_id: str
    score: float
    reasons: tuple[Reason, ...]

    @property
    def is_strong(self) -> bool:
        """Tell whether recording the candidate as new is asked about first."""
        return self.score >= STRONG


@dataclass(frozen=True)
class Outlook:
    """A candidate as it would be recorded by itself, and the incidents that it may be."""

    incident: Incident | None = None
    likely: tuple[Likely, ...] = ()


_laid: dict[data.Edition, Known] = {}
_readings: dict[tuple[object, ...], Outlook] = {}


def outlooks(draft: Draft, slot: DeltaGenerator | None = None) -> dict[str, Outlook]:
    """Give the outlook of each candidate that is not left out, by candidate.

    ``slot`` is an empty place on the page where a reading that takes long tells how far it is.
    """
    seen = data.edition(IncidentFilter())
    asked = [c for c in draft.candidates if c.decision is not Decision.REJECTED]
    keys = {c.candidate_id: _key(seen, draft, c) for c in asked}
    if missing := [c for c in asked if keys[c.candidate_id] not in _readings]:
        made = _read(seen, draft, missing, slot)
        if len(_readings) > KEPT:
            _readings.clear()
        _readings.update((keys[name], one) for name, one in made.items())
    return _with_before(draft, {name: _readings.get(key, Outlook()) for name, key in keys.items()})


def _key(seen: data.Edition, draft: Draft, one: Edited) -> tuple[object, ...]:
    """Give what a reading depends on: not what was decided of the candidate."""
    return seen, draft.draft_id, draft.header, replace(
        one, decision=Decision.OPEN, same_as="", seen="", touched=False, compared=(), title="")


def _read(seen: data.Edition, draft: Draft, some: Iterable[Edited],
          slot: DeltaGenerator | None) -> dict[str, Outlook]:
    """Fold candidates and hold them against the store."""
    alone = {c.candidate_id: as_incident(draft, c) for c in some}
    again = is_known(draft)  # then its source tells nobody apart: it is the same report
    folded = [replace(i, sources=()) if again else i for i in alone.values() if i]
    work = len(folded) + (0 if seen in _laid else LAYING)
    with _told(slot, len(data.frame(seen)) * work) as tell_of:
        found = proposals_among(folded, _known(seen), most=MOST, told=tell_of)
    return {name: Outlook(i, tuple(Likely(p.incident_id, p.score, p.reasons)
                                   for p in (found[i.incident_id] if i else ())))
            for name, i in alone.items()}


@contextmanager
def _told(slot: DeltaGenerator | None, comparisons: int) -> Iterator[Callable[[int, int], None]]:
    """Show how far a long reading is, and nothing of a short one."""
    if slot is None or comparisons < LONG:
        yield lambda _n, _of: None
        return
    words = _("Looking for incidents that the atlas knows already")
    slot.progress(0.0, words)

    def tell_of(n: int, of: int) -> None:
        slot.progress(n / of, words)

    yield tell_of
    slot.empty()


def _known(seen: data.Edition) -> Known:
    """Read the incidents that candidates are held against, once for each state of the store."""
    if (found := _laid.get(seen)) is not None:  # by one step: another visitor may lay out anew
        return found
    made, store = data.store().judgements(), data.store()
    members = {i for j in made if j.stands and j.verdict is Verdict.SAME for i in j.pair}
    apart = folded_apart(store.iter_claims(members), store.context()) if members else None
    known = Known(data.frame(seen), made, apart)
    _laid.clear()
    _laid[seen] = known
    return known


def as_incident(draft: Draft, one: Edited) -> Incident | None:
    """Fold a candidate as if it were recorded as an incident of its own."""
    made = recorded_alone(draft, one)
    if made is None:
        return None
    sources = {s.source_id: s for s in made.sources}
    found = fold(made.claims, context=Context(builtin_actors(), sources))
    return found and replace(found, incident_id=f"draft:{one.candidate_id}")


def _with_before(draft: Draft, found: dict[str, Outlook]) -> dict[str, Outlook]:
    """Put first what was recorded from this very text; it is no other candidate's."""
    before = recorded_before(draft)
    out = dict[str, Outlook]()
    for name, one in found.items():
        mine = [Likely(before[name], 1.0, (BEFORE,))] if name in before else []
        rest = (p for p in one.likely if p.incident_id not in before.values())
        out[name] = replace(one, likely=(*mine, *rest)[:MOST])
    return out


def open_likely(one: Edited, outlook: Outlook | None, *,
                with_unsure: bool = False) -> tuple[Likely, ...]:
    """Give the likely incidents of which nobody has said yet whether a candidate is one."""
    if outlook is None or one.same_as or one.decision is Decision.REJECTED:
        return ()
    judged = {c.incident_id for c in one.compared
              if not (with_unsure and c.verdict is Verdict.UNSURE)}
    return tuple(p for p in outlook.likely if p.incident_id not in judged)
