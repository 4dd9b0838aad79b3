"""Who, what and to whom: what the accused, the deed and the victims say for or against a pair."""

from __future__ import annotations

from functools import lru_cache
from math import log

from geo.builtin import builtin_actors
from geo.fold.parties import camps
from geo.link import weights as w
from geo.model.vocabulary import ActorKind, EventType, Targeting, Victim

_KIN = (
    frozenset({EventType.KILLING, EventType.DESTRUCTION_LOOTING, EventType.ABDUCTION_DISAPPEARANCE,
               EventType.SEXUAL_VIOLENCE}),
    frozenset({EventType.KILLING, EventType.AIR_DRONE_STRIKE, EventType.SHELLING}),
    frozenset({EventType.KILLING, EventType.BATTLE}),
    frozenset({EventType.KILLING, EventType.EXPLOSIVE_DEVICE}),
    frozenset({EventType.BATTLE, EventType.EXPLOSIVE_DEVICE}),
)
_VAGUE = frozenset({Victim.CIVILIANS, Victim.COMBATANTS, Victim.WOMEN, Victim.CHILDREN, Victim.MEN,
                    Victim.FIGHTERS_UNSPECIFIED})


@lru_cache(4096)
def known_camps(actor_ids: frozenset[str]) -> frozenset[str]:
    """Give the sides and classes of those actors that are somebody in particular."""
    actors = builtin_actors()
    named = [a for a in actor_ids if "unidentified" not in actors.get(a).classes
             and actors.get(a).kind is not ActorKind.CIVILIANS]
    return camps(named, actors)


def rivals(left: frozenset[str], right: frozenset[str]) -> bool:
    """Tell whether the accused of two incidents share no side and no class."""
    ours, theirs = known_camps(left), known_camps(right)
    return bool(ours and theirs) and not ours & theirs


def weigh_accused(left: frozenset[str], right: frozenset[str]) -> float:
    """Weigh who is accused: allies agree, rivals do not, silence says nothing."""
    ours, theirs = known_camps(left), known_camps(right)
    if not (ours and theirs):
        return 0.0
    if not ours & theirs:
        return w.RIVALS
    return w.SAME_ACTOR if left & right else w.SAME_CAMP


def weigh_parties(left: frozenset[str], right: frozenset[str]) -> float:
    """Weigh who took part, where nobody is accused."""
    ours, theirs = known_camps(left), known_camps(right)
    if not (ours and theirs):
        return 0.0
    return w.SAME_CAMP if ours & theirs else w.RIVALS


Deed = tuple[str, str]


def weigh_deeds(left: Deed, right: Deed) -> float:
    """Weigh what is said to have been done, and to whom."""
    return _types(left[0], right[0]) + _targets(left[1], right[1])


def _types(left: str, right: str) -> float:
    if EventType.OTHER in (left, right):
        return 0.0
    if left == right:
        return log(w.TYPE_AGREES / w.TYPE_SHARES[left])
    return w.KIN_TYPE if any({left, right} <= kin for kin in _KIN) else w.OTHER_TYPE


def _targets(left: str, right: str) -> float:
    if {left, right} & {Targeting.UNKNOWN, Targeting.DISPUTED}:
        return 0.0
    return w.SAME_TARGET if left == right else w.OTHER_TARGET


def clash(left: Deed, right: Deed) -> bool:
    """Tell whether one is harm to civilians and the other a battle between fighters."""
    return any(a == (EventType.BATTLE, Targeting.COMBATANTS) and b[1] == Targeting.CIVILIANS
               and b[0] != EventType.BATTLE for a, b in ((left, right), (right, left)))


def weigh_victims(left: frozenset[str], right: frozenset[str]) -> float:
    """Weigh whom both name among the dead, beyond words that fit most incidents."""
    return w.SAME_VICTIMS if (left & right) - _VAGUE else 0.0


def weigh_sources(left: frozenset[str], right: frozenset[str]) -> float:
    """Weigh that one source tells both: then it tells them apart."""
    return w.SAME_SOURCE if left & right else 0.0
