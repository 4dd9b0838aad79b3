"""What nouns count: whom or what, on which side, and which victims they name."""

from __future__ import annotations

from enum import Enum

from geo.model.frozen import record
from geo.model.vocabulary import Prop, Victim
from geo.reports.model import Side


class Thing(Enum):
    """What a noun counts."""

    PERSON = "person"
    DEATH = "death"          # "fatalities", "corps": the noun itself tells of deaths
    HARM = "harm"            # "hostages": the noun itself tells of another harm
    HURT = "hurt"            # "casualties", "victimes": dead or wounded, nobody says which
    HOME = "home"
    LIVESTOCK = "livestock"
    PROPERTY = "property"
    OTHER = "other"          # kilometres, years, vehicles, votes: never a toll


@record(frozen=True, slots=True)
class Noun:
    """A counted noun. ``prop`` is the harm that it tells of by itself."""

    thing: Thing
    side: Side = Side.UNSAID
    victims: tuple[Victim, ...] = ()
    prop: Prop | None = None
    office: bool = False     # one person by office or kinship: "the mayor and his son"


def person(side: Side, *victims: Victim) -> Noun:
    """Make a noun for people of a side."""
    return Noun(Thing.PERSON, side, victims)


def civilian(*victims: Victim) -> Noun:
    """Make a noun for civilians."""
    return Noun(Thing.PERSON, Side.CIVILIANS, victims)


OFFICIAL = Noun(Thing.PERSON, Side.CIVILIANS, (Victim.LOCAL_OFFICIALS,), office=True)
ONE = Noun(Thing.PERSON, Side.CIVILIANS, office=True)
SOLDIER = person(Side.SOLDIERS, Victim.COMBATANTS)
REBEL = person(Side.FIGHTERS, Victim.COMBATANTS)
SUSPECT = person(Side.FIGHTERS, Victim.FIGHTERS_UNSPECIFIED)
OWN = person(Side.UNSAID, Victim.MEN)  # "neuf des siens": whom a speaker mourns
DEATH, HURT, OTHER = Noun(Thing.DEATH), Noun(Thing.HURT), Noun(Thing.OTHER)
CHILD = Noun(Thing.PERSON, Side.CIVILIANS, (Victim.CHILDREN,))
