"""How a claim refers to a place: the written form of ``value`` where ``prop`` is ``place``.

unit:gao.gao.tilemsi          a commune, cercle or region (of the first vintage that has the id)
place:aslagh                  a named place (exact)
near:dioura                   somewhere near a named place
near:dioura;60@mopti          so far from it, perhaps within a unit; see ``geo.model.far``
route:gao-algeria             somewhere along a route: a line, never a pin
route:gossi;gao               somewhere between two places, communes or points (latitude,longitude)
area:northern-mali            a vague area
country:mali                  no closer than the country
ambiguous:Welingara@unit      a name that several places bear, perhaps within a unit
unlocated:reason              no place, and why
point:16.27,-0.04;exact       coordinates from a data set, with their precision
point:16.27,-0.04;near;30     coordinates known within so many kilometres
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geo.errors import InputError
from geo.i18n import N_
from geo.model.far import Far, parse_far


class RefKind(StrEnum):
    """The kinds of place reference."""

    UNIT = "unit"
    PLACE = "place"
    NEAR = "near"
    ROUTE = "route"
    AREA = "area"
    COUNTRY = "country"
    AMBIGUOUS = "ambiguous"
    UNLOCATED = "unlocated"
    POINT = "point"


@dataclass(frozen=True)
class PlaceRef:
    """A reference to a place: its kind, what it names, and what narrows it."""

    kind: RefKind
    ref: str
    within: str = ""

    @property
    def name(self) -> str:
        """Give what is named, without how far away it is told to be.

        >>> parse_place("near:dioura;60@mopti").name
        'dioura'
        """
        return self.ref.partition(";")[0] if self.kind is RefKind.NEAR else self.ref

    @property
    def far(self) -> Far | None:
        """Give how far from the place and which way, if that is told.

        Raises InputError, quoting the text, where it is no distance.

        >>> parse_place("near:dioura;60@mopti").far.most, parse_place("near:dioura").far
        (60.0, None)
        """
        far = self.ref.partition(";")[2] if self.kind is RefKind.NEAR else ""
        return parse_far(far) if far else None

    @property
    def ends(self) -> tuple[str, ...]:
        """Give the two ends of a way whose course nobody drew: place ids or coordinates.

        >>> parse_place("route:gossi;gao").ends, parse_place("route:gao-algeria").ends
        (('gossi', 'gao'), ())
        """
        first, sign, last = self.ref.partition(";")
        return (first, last) if sign and self.kind is RefKind.ROUTE else ()

    def __str__(self) -> str:
        """Give the written form."""
        return f"{self.kind}:{self.ref}" + (f"@{self.within}" if self.within else "")


def parse_place(text: str) -> PlaceRef:
    """Read the written form of a place reference.

    Raises InputError, quoting the text, where its kind is unknown or nothing is named.

    >>> parse_place("ambiguous:Welingara@nara").within
    'nara'
    """
    kind, _, rest = text.partition(":")
    ref, _, within = rest.partition("@")
    if kind not in set(RefKind) or not ref:
        raise InputError(N_("“{text}” is no place reference: write for example "
                            "unit:gao.gao.tilemsi, place:moura or near:dioura."), text=text)
    return PlaceRef(RefKind(kind), ref, within)
