"""A name that a settlement and a unit bear: which of them is meant, or that it stays open."""

from __future__ import annotations

from dataclasses import replace

from geo.gazetteer.answers import SURE, ambiguous, unit_answer, unit_candidate
from geo.gazetteer.bare_units import inside, units_called
from geo.gazetteer.batch import Batch
from geo.gazetteer.candidates import FOLDED
from geo.gazetteer.constraint import INSIDE, REGION, Constraint
from geo.gazetteer.plain_answer import stated_adm
from geo.gazetteer.unit_names import UnitMatch
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import Reason, because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus


def with_units(found: Resolution, batch: Batch, number: int) -> Resolution:
    """Weigh a bare name against the units that bear it; see `bare_units` for the rule."""
    stated = batch.constraint(number)
    called = inside(units_called(batch.names[number]), stated)
    if not called:
        return found
    regions = tuple(m for m in called if m.level is Level.ADM1)
    if regions and stated.strength < REGION:
        return _town_or_region(found, regions, stated)
    if _no_settlement(batch, number):
        return _units_only(found, called)
    if found.status is GeoStatus.RESOLVED and found.precision is GeoPrecision.EXACT:
        elsewhere = [m for m in called if found.units[:1] and found.units[0] not in m.members]
        return _also(found, tuple(elsewhere), stated) if len(elsewhere) == len(called) else found
    if found.status is GeoStatus.AMBIGUOUS and found.candidates:
        here = found.candidates[0].adm[-1:]
        others = tuple(m for m in called if not (here and here[0] in m.members))
        return _also(found, others, stated) if others else found
    return found


def _no_settlement(batch: Batch, number: int) -> bool:
    pairs = batch.ranking.pairs
    return not any(pairs.stage[p] <= FOLDED and pairs.state[p] == INSIDE
                   for p in batch.span(number))


def _units_only(found: Resolution, called: tuple[UnitMatch, ...]) -> Resolution:
    lowest = [m for m in called if m.level is called[-1].level]
    if len(lowest) == 1:
        told = because(N_("No settlement is called so; the unit {area} is."), area=lowest[0].name)
        return unit_answer(found.text, lowest[0], SURE, (told,), steps=found.steps)
    candidates = [unit_candidate(m, round(0.9 / len(lowest), 3)) for m in lowest]
    told = because(N_("{n} units are called {name}."), n=len(lowest), name=found.text)
    return ambiguous(found.text, candidates, (told,), steps=found.steps)


def _town_or_region(found: Resolution, regions: tuple[UnitMatch, ...], stated: Constraint
                    ) -> Resolution:
    told = because(N_("“{text}” alone may be the town or the region; a word such as “region” or "
                      "“town”, or the unit above it, would decide."), text=found.text)
    return _joined(found, regions, told, stated)


def _also(found: Resolution, called: tuple[UnitMatch, ...], stated: Constraint) -> Resolution:
    told = because(N_("Units elsewhere bear the same name: {places}."),
                   places=[m.name for m in called])
    return _joined(found, called, told, stated)


def _joined(found: Resolution, called: tuple[UnitMatch, ...], told: Reason, stated: Constraint
            ) -> Resolution:
    """Share the chance between the settlements and the units of a name, three to two."""
    room = 0.4 if found.candidates else 0.9
    units = [unit_candidate(m, round(room / len(called), 3)) for m in called]
    places = [replace(c, score=round(c.score * (1 - room), 3)) for c in found.candidates]
    return ambiguous(found.text, [*places, *units], (*found.reasons, told), steps=found.steps,
                     **stated_adm(stated))
