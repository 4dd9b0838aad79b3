"""Places: the finest where all agree; competing places stay what they are and are told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from geo.gazetteer.extent import agrees, covering
from geo.i18n import N_
from geo.model.claim import Claim
from geo.model.incident import Where
from geo.model.place_ref import RefKind
from geo.model.reason import because
from geo.model.vocabulary import ASSERTING, GeoPrecision, GeoStatus

_HERE = (GeoStatus.RESOLVED, GeoStatus.AMBIGUOUS)
_CODE = re.compile(r"\s*\[[^\[\]]*\]\s*$")


def fold_places(claims: Iterable[Claim], locate: Callable[[str], Where]) -> tuple[Where, bool]:
    """Fold place claims into where it happened, and whether the claims compete.

    A coarse place that contains or crosses a finer one agrees with it; the finest wins, but one
    outside Mali only if nobody tells of one in it. Where they do not agree the status is
    ambiguous (outside if all of them are), names are kept only where shared, and the point is the
    centre of the circle that covers what is located.
    """
    told = [c for c in claims if c.stance in ASSERTING]
    if not told:
        return Where(reasons=(because(N_("No source says where.")),)), False
    accounts = [sorted((locate(c.value) for c in told if c.source_id == source), key=_fineness)
                for source in dict.fromkeys(c.source_id for c in told)]
    rivals = _rivals(sorted(accounts, key=lambda account: _fineness(account[0])))
    if len(rivals) > 1:
        return _competing(rivals), True
    found = rivals[0] if rivals[0].status is not GeoStatus.OUTSIDE else next(
        (w for account in accounts for w in account if w.status in _HERE), rivals[0])
    text = next((name for c in told if c.value == found.place_id
                 and (name := name_in(c.original_value))), found.text)
    return replace(found, text=text), False


def name_in(original: str) -> str:
    """Give the name in a place's original value, without the data set's own code behind it.

    >>> name_in("Gao [1]"), name_in("[3]"), name_in("Tin-Zaouatène")
    ('Gao', '', 'Tin-Zaouatène')
    """
    return _CODE.sub("", original)


def _fineness(where: Where) -> tuple[bool, int, bool, int]:
    """Order places finest first.

    A place's own name goes before the unit that it is drawn as, and of two names that several
    bear the one with more bearers goes first.
    """
    bearers = len(where.units) if where.status is GeoStatus.AMBIGUOUS else 0
    is_unit = where.place_id.startswith(RefKind.UNIT)
    return where.status is GeoStatus.UNLOCATED, where.precision.rank, is_unit, -bearers


def _rivals(accounts: list[list[Where]]) -> list[Where]:
    """Keep the finest place of each source's account, unless a finer account agrees with it."""
    kept: list[list[Where]] = []
    for account in accounts:
        if not any(_agree(finer, account) for finer in kept):
            kept.append(account)
    return [account[0] for account in kept]


def _agree(finer: list[Where], coarser: list[Where]) -> bool:
    """Accounts agree if every place of one agrees with every place of the other."""
    return all(agrees(*sorted((a, b), key=_fineness)) for a in finer for b in coarser)


def _competing(rivals: list[Where]) -> Where:
    cover = covering(rivals)
    names = [r.text for r in rivals]
    abroad = all(r.status is GeoStatus.OUTSIDE for r in rivals)
    status = GeoStatus.OUTSIDE if abroad else GeoStatus.AMBIGUOUS
    return replace(
        cover, status=status, is_route=any(r.is_route for r in rivals),
        text=" / ".join(names), shapes=tuple(s for r in rivals for s in r.shapes),
        units=tuple(dict.fromkeys(u for r in rivals for u in r.units)),
        precision=cover.precision if cover.lon is not None else GeoPrecision.UNKNOWN,
        reasons=(because(N_("Sources name places that cannot all be right: {places}."),
                         places=names),))
