"""What a place phrase says, taken apart: its form, the names in it, distance and direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geo.model.admin import Level


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


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase taken apart: ``heads`` are the names it hangs on, ``within`` the units stated.

    ``km`` and ``degrees`` (clockwise from north) are missing where nothing is said; ``country`` is
    an ISO code. ``settled`` says that a village or town is meant, never a unit.
    """

    form: Form
    heads: tuple[str, ...]
    within: tuple[str, ...] = ()
    level: Level | None = None
    country: str = ""
    km: float | None = None
    degrees: float | None = None
    area_id: str = ""
    settled: bool = False
