"""What a place phrase says, taken apart: its form, the names in it, distance and direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geo.gazetteer.distance import NEARBY_KM
from geo.model.admin import Level
from geo.model.far import Far


class Form(StrEnum):
    """What a phrase says about the places it names."""

    NAME = "name"
    UNIT = "unit"
    OFFSET = "offset"
    NEAR = "near"
    AROUND = "around"
    ROUTE = "route"
    ONE_END = "one_end"
    SEVERAL = "several"
    VAGUE = "vague"
    COUNTRY = "country"
    AWAY = "away"  # a distance from what has no one point: units, countries, several places


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase taken apart: ``heads`` are the names it hangs on, ``within`` the units stated.

    What is stated behind a comma without a word for its level may be a place itself: it stands in
    both. ``listed`` tells that signs part them which lists are written with.

    ``far`` is what is said of distance and direction; ``beyond`` says that the distance is the
    least one ("more than 30 km from"). ``country`` is an ISO code. ``settled`` says that a village
    or town is meant, never a unit.
    """

    form: Form
    heads: tuple[str, ...]
    within: tuple[str, ...] = ()
    level: Level | None = None
    country: str = ""
    far: Far | None = None
    beyond: bool = False
    area_id: str = ""
    settled: bool = False
    listed: bool = False


def leaves(far: Far | None) -> bool:
    """Tell whether a distance leads away from a unit that it is told from.

    >>> leaves(Far(150)), leaves(Far(10)), leaves(None)
    (True, False, False)
    """
    return far is not None and (far.most or 0.0) > NEARBY_KM
