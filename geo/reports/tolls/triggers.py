"""What a trigger word tells of."""

from __future__ import annotations

from geo.model.frozen import record
from geo.model.vocabulary import EventType
from geo.reports.model import DeedKind


@record(frozen=True, slots=True)
class Trigger:
    """What a word tells of.

    ``plural`` nouns ("attacks") tell of no single event by themselves; ``aimed`` words ("ambush")
    are a battle where soldiers are attacked.
    """

    kind: DeedKind
    event_type: EventType = EventType.OTHER
    plural: bool = False
    aimed: bool = False
    weak: bool = False       # "exploded" tells of an accident where another word does
    quiet: bool = False      # words that look like a deed and are none: "a football pitch"
    needs: str = ""          # "collapsed" tells of an accident only beside such a word


KILLING = Trigger(DeedKind.ATTACK, EventType.KILLING)
KILLINGS = Trigger(DeedKind.ATTACK, EventType.KILLING, plural=True)
DRONE = Trigger(DeedKind.ATTACK, EventType.AIR_DRONE_STRIKE)
DRONES = Trigger(DeedKind.ATTACK, EventType.AIR_DRONE_STRIKE, plural=True)
SHELLING = Trigger(DeedKind.ATTACK, EventType.SHELLING)
DEVICE = Trigger(DeedKind.ATTACK, EventType.EXPLOSIVE_DEVICE)
BLAST = Trigger(DeedKind.ATTACK, EventType.EXPLOSIVE_DEVICE, weak=True)
TAKEN = Trigger(DeedKind.ATTACK, EventType.ABDUCTION_DISAPPEARANCE)
TAKINGS = Trigger(DeedKind.ATTACK, EventType.ABDUCTION_DISAPPEARANCE, plural=True)
SEXUAL = Trigger(DeedKind.ATTACK, EventType.SEXUAL_VIOLENCE)
RUIN = Trigger(DeedKind.ATTACK, EventType.DESTRUCTION_LOOTING)
BLOCKADE = Trigger(DeedKind.ATTACK, EventType.BLOCKADE)
ATTACK = Trigger(DeedKind.ATTACK, aimed=True)
ATTACKS = Trigger(DeedKind.ATTACK, plural=True, aimed=True)
BATTLE = Trigger(DeedKind.BATTLE, EventType.BATTLE)
OPERATION = Trigger(DeedKind.OPERATION)
STRIKE_OP = Trigger(DeedKind.OPERATION, EventType.BATTLE)
ACCIDENT = Trigger(DeedKind.ACCIDENT)
POLITICS = Trigger(DeedKind.POLITICS)
CRIME = Trigger(DeedKind.CRIME)
GENERAL = Trigger(DeedKind.GENERAL)
QUIET = Trigger(DeedKind.GENERAL, quiet=True)
