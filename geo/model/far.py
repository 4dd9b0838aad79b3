"""How far from a place something is told to be, and which way, as a place reference holds it.

150          about 150 km from it, no way told
0-150        within 150 km of it
100-150      between 100 and 150 km from it
130n         about 130 km north of it (n, ne, e, se, s, sw, w, nw)
n            north of it, how far is not told
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.errors import InputError
from geo.i18n import N_

FARTHEST = 20_038  # kilometres: no two places on earth are farther apart
COMPASS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
_EIGHTH = 45.0  # degrees
_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_FAR = re.compile(rf"(?=.)(?:(?:(?P<least>{_NUMBER})-)?(?P<most>{_NUMBER}))?"
                  rf"(?P<way>{'|'.join(sorted(COMPASS, key=len, reverse=True))})?")


@dataclass(frozen=True, slots=True)
class Far:
    """Kilometres from a place, and degrees clockwise from north; what nobody says is missing.

    ``most`` alone is "about so far"; with ``least`` it lies between the two, and 0 is "within".
    """

    most: float | None = None
    least: float | None = None
    bearing: float | None = None

    @property
    def is_about(self) -> bool:
        """Tell whether one distance is told, neither bounds nor none."""
        return self.most is not None and self.least is None

    @property
    def compass(self) -> str:
        """Give the direction in letters, or nothing.

        >>> Far(130, bearing=45.0).compass
        'ne'
        """
        return "" if self.bearing is None else COMPASS[round(self.bearing / _EIGHTH) % len(COMPASS)]

    def __str__(self) -> str:
        """Give the written form."""
        least = "" if self.least is None else f"{self.least:g}-"
        return f"{least}{'' if self.most is None else f'{self.most:g}'}{self.compass}"


def parse_far(text: str) -> Far:
    """Read the written form. Raises InputError, quoting the text, where it is no distance.

    >>> str(parse_far("100-150")), parse_far("0-150").least, parse_far("130n").bearing
    ('100-150', 0.0, 0.0)
    """
    found = _FAR.fullmatch(text)
    least, most = (None if found is None or found[name] is None else float(found[name])
                   for name in ("least", "most"))
    if found is None or (least or 0.0) > (most or 0.0) or (most or 0.0) > FARTHEST:
        raise InputError(N_("“{text}” is no distance in kilometres."), text=text)
    return Far(most, least, COMPASS.index(found["way"]) * _EIGHTH if found["way"] else None)
