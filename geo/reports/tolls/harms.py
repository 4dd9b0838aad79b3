"""Kinds of harm words, and what each does to whom."""

from __future__ import annotations

from enum import Enum

from geo.model.frozen import record
from geo.model.vocabulary import Prop
from geo.reports.tolls.things import Thing


class Harm(Enum):
    """What a verb does to its object; the object decides the property."""

    KILL = "kill"
    NEUTRALISE = "neutralise"  # dead, wounded or caught: an army's word that leaves it open
    SHOOT = "shoot"            # dead, unless other words say what came of it
    WOUND = "wound"
    ABDUCT = "abduct"
    DETAIN = "detain"
    VANISH = "vanish"
    DISPLACE = "displace"
    BURN = "burn"
    TAKE = "take"
    COST = "cost"              # "cost 12 soldiers their lives"
    LOSE = "lose"              # "lost 12 soldiers": said of fighters only


class Slot(Enum):
    """Where the harmed stand."""

    AFTER = "after"    # "killing", "la mort de"
    BEFORE = "before"  # "died", "morts"
    EITHER = "either"  # "killed", "tué": the words around decide


@record(frozen=True, slots=True)
class Verb:
    """A harm word."""

    harm: Harm
    slot: Slot


_PEOPLE = {Harm.KILL: Prop.KILLED, Harm.NEUTRALISE: Prop.KILLED, Harm.WOUND: Prop.INJURED,
           Harm.ABDUCT: Prop.ABDUCTED, Harm.DETAIN: Prop.DETAINED, Harm.VANISH: Prop.DISAPPEARED,
           Harm.DISPLACE: Prop.DISPLACED, Harm.LOSE: Prop.KILLED,
           Harm.COST: Prop.KILLED, Harm.SHOOT: Prop.KILLED}
_THINGS = {
    (Harm.BURN, Thing.HOME): Prop.HOMES_BURNED,
    (Harm.TAKE, Thing.LIVESTOCK): Prop.LIVESTOCK_TAKEN,
    (Harm.KILL, Thing.LIVESTOCK): Prop.LIVESTOCK_TAKEN,
    (Harm.ABDUCT, Thing.LIVESTOCK): Prop.LIVESTOCK_TAKEN,
    (Harm.TAKE, Thing.PROPERTY): Prop.PROPERTY_LOOTED,
    (Harm.ABDUCT, Thing.PROPERTY): Prop.PROPERTY_LOOTED,
    (Harm.TAKE, Thing.HOME): Prop.PROPERTY_LOOTED,
    (Harm.TAKE, Thing.HARM): Prop.ABDUCTED,
}


def prop_of(harm: Harm, thing: Thing) -> Prop | None:
    """Say what a verb does to a thing, or nothing where they do not go together.

    >>> prop_of(Harm.TAKE, Thing.LIVESTOCK).value, prop_of(Harm.KILL, Thing.OTHER)
    ('livestock_taken', None)
    """
    if thing is Thing.DEATH and harm is Harm.WOUND:
        return None  # "the bodies were taken to hospital"
    if thing in {Thing.PERSON, Thing.HURT, Thing.DEATH, Thing.HARM} and harm in _PEOPLE:
        return _PEOPLE[harm]
    return _THINGS.get((harm, thing))


def verb(harm: Harm, either: str, after: str = "", before: str = "") -> list[tuple[str, Verb]]:
    """List a kind's words by where the harmed stand."""
    listed = ((either, Slot.EITHER), (after, Slot.AFTER), (before, Slot.BEFORE))
    return [(words, Verb(harm, slot)) for words, slot in listed if words]
