"""Who is accused, what the accused answered, and whose words are independent of each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from geo.fold.context import Context
from geo.model.actor import Actors
from geo.model.claim import Claim, Source
from geo.model.incident import Response
from geo.model.vocabulary import ASSERTING, Prop, ResponseKind, Stance, Targeting, Victim

_TO = {Prop.EVENT: "event", Prop.PERPETRATOR: "responsibility", Prop.VICTIMS: "victims",
       Prop.TARGETING: "victims"}
_STATUS = (Prop.VICTIMS, Prop.TARGETING)
_FIGHTERS = (Victim.COMBATANTS, Victim.FIGHTERS_UNSPECIFIED)
_CODERS = frozenset({"atlas-coder", "local-analyst"})  # they weigh what others say: no origin
_UNIDENTIFIED = frozenset({"unidentified-armed-men", "unidentified-armed-group"})
NO_STANCE = frozenset({"no_comment", "inquiry_called_for"})  # said of an event, asserting nothing


def values_of(claims: Iterable[Claim], prop: Prop) -> tuple[str, ...]:
    """Give the distinct values that speakers assert for a property, in the order first told."""
    return tuple(dict.fromkeys(c.value for c in claims
                               if c.prop is prop and c.stance in ASSERTING and c.value))


def camps(actor_ids: Iterable[str], actors: Actors) -> frozenset[str]:
    """Give the sides and classes of actors: allies share one, rivals none."""
    return frozenset(c for a in actor_ids for c in (*actors.side(a), *actors.get(a).classes))


def compete(claims: Sequence[Claim], actors: Actors) -> bool:
    """Tell whether two speakers blame actors that share no side and no class.

    Who speaks of unidentified men contradicts nobody who names a group.
    """
    told = [c for c in claims if c.prop is Prop.PERPETRATOR and c.stance in ASSERTING
            and c.value not in _UNIDENTIFIED]
    blamed = [camps((c.value for c in told if c.speaker == s), actors)
              for s in dict.fromkeys(c.speaker for c in told)]
    return any(not a & b for i, a in enumerate(blamed) for b in blamed[i + 1:])


def fold_response(claims: Sequence[Claim], accused: Sequence[str],
                  actors: Actors) -> tuple[Response, ...]:
    """List what speakers of an accused side, as it was on that day, answered, by date."""
    answers = {_answer(c) for c in claims for a in accused
               if actors.side(c.speaker, c.stated_on) & actors.side(a, c.stated_on)}
    return tuple(sorted((a for a in answers if a),
                        key=lambda a: (a.on is None, a.on, a.kind, a.to, a.speaker)))


def _answer(claim: Claim) -> Response | None:
    kind = _response_kind(claim)
    if kind is None:
        return None
    return Response(claim.stated_on, kind, _TO.get(claim.prop, "event"), claim.speaker)


def _response_kind(claim: Claim) -> ResponseKind | None:
    match claim.stance:
        case Stance.DENIES if claim.prop in _TO:  # a denied figure or date denies no event
            return ResponseKind.DENIED
        case Stance.ACKNOWLEDGES if claim.prop in (Prop.EVENT, Prop.PERPETRATOR):
            return ResponseKind.ACKNOWLEDGED
        case Stance.INVESTIGATES:
            closed = claim.value == "closed"
            return (ResponseKind.INVESTIGATION_CLOSED if closed
                    else ResponseKind.INVESTIGATION_ANNOUNCED)
        case _ if claim.prop is Prop.EVENT and claim.value == "no_comment":
            return ResponseKind.NO_COMMENT
    return None


def owns_harm(answer: Response, claims: Sequence[Claim], actors: Actors) -> bool:
    """Tell whether an acknowledgement is of harm to civilians, and not of the event alone.

    It is of the event alone where the speaker, or another who speaks for his institution, says
    that those hit were no civilians, unless that was before he came to acknowledge it. Whoever
    admits some civilians among the dead owns to harm, whatever he says of the others.
    """
    his = [c for c in claims if _body(c.speaker, actors) & _body(answer.speaker, actors)]
    if any(_says_civilians(c) for c in his):
        return True
    return not any(_says_no_civilians(c) for c in his if not _is_before(c.stated_on, answer.on))


def _body(speaker: str, actors: Actors) -> frozenset[str]:
    """Give the institution that a speaker speaks for: his line without the side at its top."""
    return frozenset(actors.lineage(speaker)) - actors.side(speaker) | {speaker}


def _is_before(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other


def _says_civilians(claim: Claim) -> bool:
    """Tell whether a claim says that civilians were hit."""
    if claim.stance not in ASSERTING:
        return False
    if claim.prop is Prop.CIVILIANS_KILLED:
        return claim.value != "0"
    return claim.prop in _STATUS and claim.value == Victim.CIVILIANS


def _says_no_civilians(claim: Claim) -> bool:
    """Tell whether a claim denies that civilians were hit, or says that fighters were."""
    if claim.prop not in _STATUS:
        return False
    return claim.stance is Stance.DENIES or (
        claim.stance in ASSERTING and claim.value in _FIGHTERS)


def origins(claims: Sequence[Claim], context: Context) -> frozenset[str]:
    """Give the independent origins of what is asserted.

    A source that names its speakers has them as origins, and so has a data set that cites where
    its rows come from; one that names none has the story it retells, else itself. A spokesman and
    the group he speaks for are one origin, and so are three reprints of one wire story.
    """
    found: set[str] = set()
    for source_id in dict.fromkeys(c.source_id for c in claims):
        source = context.source(source_id)
        told = [c for c in claims if c.source_id == source_id and c.stance in ASSERTING
                and c.prop not in (Prop.TITLE, Prop.OPERATION) and c.value not in NO_STANCE
                and c.speaker not in _CODERS]
        named = {c.speaker for c in told if c.speaker != source.publisher_id
                 and c.stance is not Stance.REPORTS}
        named |= {c.value for c in told if c.prop is Prop.ORIGIN}
        relayed = {_voice(_teller(source, context), context.actors)} if told else set()
        found |= {_voice(s, context.actors) for s in named} or relayed
    return frozenset(found)


def _teller(source: Source, context: Context) -> str:
    """Give who first told what a source tells: the publisher of the story that it retells."""
    first = context.sources.get(source.origin)
    if first is not None and first.publisher_id:
        return first.publisher_id
    return source.origin or source.publisher_id or source.source_id


def _voice(speaker: str, actors: Actors) -> str:
    """Give the one voice that a speaker is part of: his side."""
    return min(actors.side(speaker), default=speaker)


def fold_targeting(claims: Sequence[Claim]) -> Targeting:
    """Say who was hit: disputed where speakers differ or the victims' status is denied."""
    said = set(values_of(claims, Prop.TARGETING))
    if any(map(_says_civilians, claims)):
        said.add(Targeting.CIVILIANS)
    denied = any(c.stance is Stance.DENIES and c.prop in _STATUS for c in claims)
    said -= {Targeting.UNKNOWN}
    if len(said) > 1 or (said and denied):
        return Targeting.DISPUTED
    return Targeting(said.pop()) if said else Targeting.UNKNOWN
