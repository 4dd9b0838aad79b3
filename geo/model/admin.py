"""Administrative units of Mali and the vintages in which they hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Vintage(StrEnum):
    """A frame of administrative units, named by its year.

    ``2015``: 8 regions and Bamako. ``2016``: with Ménaka and Taoudénit (law 2012-017, in force
    since governors were named on 19 January 2016). ``2023``: 19 regions and Bamako (laws 2023-006
    and 2023-007 of 13 March 2023), of which only the regions have shapes, and approximate ones.
    """

    V2015 = "2015"
    V2016 = "2016"
    V2023 = "2023"


class Level(StrEnum):
    """A level of administration: region, cercle, commune."""

    ADM1 = "adm1"
    ADM2 = "adm2"
    ADM3 = "adm3"


@dataclass(frozen=True, slots=True)
class AdminUnit:
    """One unit in one vintage.

    ``name`` is the official French form, ``name_en`` the English one where it differs (else the
    same). ``valid_from`` and ``valid_to`` bound the unit's life in this extent; None is unknown or
    still in force. ``approximate`` says that the shape stands in for limits that are not open.
    """

    unit_id: str
    level: Level
    vintage: Vintage
    name: str
    name_en: str
    parent_id: str | None
    valid_from: date | None
    valid_to: date | None
    approximate: bool
    law: str
