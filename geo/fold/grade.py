"""The grade, with the trace of the rules that gave it and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from geo.fold.context import Context
from geo.fold.parties import compete, origins, owns_harm
from geo.i18n import N_
from geo.model.claim import Claim
from geo.model.incident import Response
from geo.model.reason import Reason, because
from geo.model.vocabulary import ASSERTING, Grade, Prop, ResponseKind, Stance

Trace = tuple[Reason, ...]


def fold_grade(claims: Sequence[Claim], accused: Sequence[str], response: Sequence[Response],
               context: Context) -> tuple[Grade, Trace]:
    """Grade an incident by the first rule that applies. A denial never changes a grade."""
    aside = next((c for c in claims
                  if c.prop is Prop.SET_ASIDE and c.stance in ASSERTING), None)
    if aside:
        return Grade.SET_ASIDE, (because(N_("An analyst set this aside: {why}"),
                                         why=aside.original_value or aside.value),)
    admitted = [r for r in response if r.kind is ResponseKind.ACKNOWLEDGED]
    owned = next((r for r in admitted if owns_harm(r, claims, context.actors)), None)
    if owned:
        return Grade.ACKNOWLEDGED, (because(
            N_("{actor} accepts responsibility for harm to civilians."), actor=owned.speaker),)
    deed = tuple(dict.fromkeys(r.speaker for r in admitted))  # without the harm to civilians
    if compete(claims, context.actors):
        return Grade.DISPUTED_ACTOR, (because(
            N_("Speakers blame different sides: {actors}."), actors=list(accused)),
            *_deed_line(deed))
    grade, trace = _by_origins(claims, accused, deed, context)
    return grade, (*_deed_line(deed), *trace)


def _by_origins(claims: Sequence[Claim], accused: Sequence[str], deed: Sequence[str],
                context: Context) -> tuple[Grade, Trace]:
    found, speakers = origins(claims, context), {c.speaker for c in claims}
    parties = {o for o in found if is_party(o, speakers, context)}
    active = _active(claims, accused, context) | set(deed)
    return grade_by_origins(found - parties, parties, active)


def grade_by_origins(outside: Iterable[str], parties: Iterable[str],
                     active: Iterable[str] = ()) -> tuple[Grade, Trace]:
    """Grade by the origins that are no party, those that are, and the accused active nearby."""
    outside, parties, active = sorted(outside), sorted(parties), sorted(active)
    trace = [_origin_line(outside), *_party_line(parties), _operation_line(active)]
    if len(outside) > 1 and active:
        return Grade.CORROBORATED, (*trace, because(N_(
            "An acceptance of responsibility would change this to “acknowledged”; a denial "
            "would not change it.")))
    return Grade.SINGLE_SOURCE, (*trace, because(_LACKING[len(outside) > 1, bool(active)]))


_LACKING = {
    (False, False): N_("A second independent origin that is no party, and action by the accused "
                       "nearby reported or admitted, would change this to “corroborated”."),
    (False, True): N_("A second independent origin that is no party would change this to "
                      "“corroborated”."),
    (True, False): N_("Action by the accused nearby, reported or admitted, would change this to "
                      "“corroborated”."),
}


def is_party(origin: str, speakers: Iterable[str], context: Context) -> bool:
    """Tell whether an origin, or a speaker of its side who speaks here, is a party."""
    if context.actors.get(origin).is_party:
        return True
    return any(context.actors.get(s).is_party and origin in context.actors.side(s)
               for s in speakers)


def _active(claims: Sequence[Claim], accused: Sequence[str], context: Context) -> set[str]:
    """Give the accused whose action nearby somebody reports or the accused admits."""
    sides = {s for a in accused for s in context.actors.side(a)}
    return {c.value for c in claims if c.prop is Prop.OPERATION and c.stance is not Stance.DENIES
            and context.actors.side(c.value) & sides}


def _origin_line(outside: list[str]) -> Reason:
    if not outside:
        return because(N_("No origin outside the parties to the conflict."))
    return because(N_("Independent origins that are no party: {actors}."), actors=outside)


def _deed_line(deed: Sequence[str]) -> list[Reason]:
    return [because(N_("The event, but not harm to civilians, is acknowledged by: {actors}."),
                    actors=list(deed))] if deed else []


def _party_line(parties: list[str]) -> list[Reason]:
    return [because(N_("Parties to the conflict among the origins: {actors}."), actors=parties)
            ] if parties else []


def _operation_line(active: list[str]) -> Reason:
    if not active:
        return because(N_("No source here reports or admits action by the accused nearby."))
    return because(N_("Action by the accused nearby is reported or admitted: {actors}."),
                   actors=active)
