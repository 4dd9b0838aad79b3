"""The fold itself: one incident's claims, in any order, become one incident."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from geo.fold.context import Context, builtin_context
from geo.fold.dates import fold_dates
from geo.fold.grade import fold_grade
from geo.fold.parties import compete, fold_response, fold_targeting, origins, values_of
from geo.fold.places import fold_places
from geo.fold.tolls import differ, fold_harm, fold_killed, killed_claims
from geo.model.actor import Actors
from geo.model.claim import Claim
from geo.model.incident import Incident, Toll, When, Where
from geo.model.vocabulary import (
    ASSERTING,
    EventType,
    Flag,
    GeoStatus,
    Grade,
    Kind,
    Prop,
    Stance,
)


def fold(claims: Iterable[Claim], as_of: date | None = None,
         context: Context | None = None) -> Incident | None:
    """Fold one incident's claims; with ``as_of`` only what was said until that day.

    None where nothing had been said by then. Raises ValueError where the claims belong to several
    incidents, and InputError where a date or place cannot be read.
    """
    context = context or builtin_context()
    known = standing(sorted(said_by(claims, as_of, context), key=_order))
    if not any(c.prop is not Prop.TITLE for c in known):
        return None
    ids = {c.incident_id for c in known}
    if len(ids) > 1:
        message = f"claims of several incidents: {sorted(ids)}"
        raise ValueError(message)
    return _fold(ids.pop(), known, context)


def fold_all(claims: Iterable[Claim], as_of: date | None = None,
             context: Context | None = None) -> Iterator[Incident]:
    """Fold the claims of many incidents; those nobody had spoken of by then are left out."""
    ordered = sorted(claims, key=lambda c: c.incident_id)
    for _incident, own in groupby(ordered, key=lambda c: c.incident_id):
        if (incident := fold(own, as_of, context)) is not None:
            yield incident


def _order(claim: Claim) -> tuple[date, str, str]:
    return claim.stated_on or date.min, claim.source_id, claim.claim_id


def said_by(claims: Iterable[Claim], as_of: date | None, context: Context) -> Iterator[Claim]:
    """Yield what had been said by a day; a claim without a day counts from its source's date."""
    for claim in claims:
        said = claim.stated_on or context.source(claim.source_id).published_on
        if as_of is None or claim.prop is Prop.TITLE or (said is not None and said <= as_of):
            yield claim


def standing(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out what its speaker took back: a retraction of ``event`` takes back all he said."""
    back = [c for c in claims if c.stance is Stance.RETRACTS]

    def stands(claim: Claim) -> bool:
        return not any(r.speaker == claim.speaker and r.prop in (claim.prop, Prop.EVENT)
                       and (claim.stated_on or date.min) <= (r.stated_on or date.max)
                       for r in back)

    return [c for c in claims if c.stance is not Stance.RETRACTS and stands(c)]


def _fold(incident_id: str, claims: list[Claim], context: Context) -> Incident:
    of = {prop: [c for c in claims if c.prop is prop] for prop in Prop}
    when = fold_dates(of[Prop.DATE])
    where, places_compete = fold_places(of[Prop.PLACE], context.locate)
    killed, civilians = fold_killed(claims)
    accused = tuple(sorted(values_of(claims, Prop.PERPETRATOR)))
    rivals = compete(claims, context.actors)
    response = fold_response(claims, accused, context.actors)
    grade, trace = fold_grade(claims, accused, response, context)
    independent = origins(claims, context)
    spoken = [c for c in claims if c.prop is not Prop.TITLE]
    sources = tuple(dict.fromkeys(c.source_id for c in spoken))
    known = [context.source(s) for s in sources]
    return Incident(
        incident_id, _kind(of[Prop.KIND]), _titles(of[Prop.TITLE]), when, where,
        event_type_of(claims), fold_targeting(claims), killed, civilians, fold_harm(claims),
        accused, _cleared(claims, context.actors), tuple(sorted(values_of(claims, Prop.VICTIMS))),
        tuple(sorted(values_of(claims, Prop.PARTY))),
        tuple(dict.fromkeys(c.speaker for c in spoken)), sources, grade, trace, response,
        has_conflict=when.conflict or places_compete or rivals,
        flags=tuple(_flags(claims, when, where, killed, grade, rivals=rivals,
                           places_compete=places_compete,
                           only_parties=party_only(independent, context))),
        n_claims=len(spoken), n_independent=len(independent),
        source_urls=tuple(s.url for s in known if s.url),
        licences=tuple(dict.fromkeys(s.licence for s in known if s.licence)))


def _kind(claims: Sequence[Claim]) -> Kind:
    return Kind(claims[0].value) if claims else Kind.INCIDENT


def _titles(claims: Sequence[Claim]) -> dict[str, str]:
    return {c.lang: c.value for c in claims}


def event_type_of(claims: Sequence[Claim]) -> EventType:
    """Give what is said to have been done, `other` where nobody says it."""
    values = values_of(claims, Prop.EVENT_TYPE)
    return EventType(values[0]) if values else EventType.OTHER


def _cleared(claims: Sequence[Claim], actors: Actors) -> tuple[str, ...]:
    """Give whom a speaker of another side clears; one's own denial is a response instead."""
    return tuple(dict.fromkeys(
        c.value for c in claims if c.prop is Prop.PERPETRATOR and c.stance is Stance.DENIES
        and not actors.side(c.speaker, c.stated_on) & actors.side(c.value, c.stated_on)))


def party_only(independent: frozenset[str], context: Context) -> bool:
    """Tell whether none but parties to the conflict say so."""
    return bool(independent) and all(context.actors.get(o).is_party for o in independent)


def _flags(claims: Sequence[Claim], when: When, where: Where, killed: Toll, grade: Grade, *,
           rivals: bool, places_compete: bool, only_parties: bool) -> Iterator[Flag]:
    tests = {
        Flag.TOLL_UNKNOWN: killed == Toll(),
        Flag.TOLL_CONFLICT: differ(killed_claims(claims)),
        Flag.DATE_CONFLICT: when.conflict,
        Flag.PLACE_CONFLICT: places_compete,
        Flag.AMBIGUOUS_PLACE: where.status is GeoStatus.AMBIGUOUS,
        Flag.PERPETRATOR_CONFLICT: rivals,
        Flag.PARTY_ONLY: only_parties and grade is Grade.SINGLE_SOURCE,
    }
    found = noted(claims) | {flag for flag, holds in tests.items() if holds}
    return (flag for flag in Flag if flag in found)


_NOTED = frozenset({Flag.TOLL_UNKNOWN, Flag.YEAR_INFERRED, Flag.WEEKDAY_CONFLICT,
                    Flag.POINT_CONFLICT, Flag.SYNTHETIC})  # the others follow from the claims


def noted(claims: Iterable[Claim]) -> set[Flag]:
    """Give what coders noted about their rows."""
    return {f for c in claims if c.stance in ASSERTING for f in c.flags} & _NOTED
