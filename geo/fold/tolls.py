"""Tolls: the range that the speakers span, never an average."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from geo.model.claim import Claim
from geo.model.incident import Toll
from geo.model.vocabulary import ASSERTING, Harm, Prop


def latest_by_speaker(claims: Iterable[Claim]) -> list[Claim]:
    """Keep each speaker's claims of his latest day; figures given on one day stand together."""
    by_speaker: dict[str, list[Claim]] = {}
    for claim in claims:
        by_speaker.setdefault(claim.speaker, []).append(claim)
    return [c for own in by_speaker.values() for c in own
            if (c.stated_on or date.min) == max(o.stated_on or date.min for o in own)]


def fold_toll(claims: Sequence[Claim]) -> Toll:
    """Fold the claims of one toll property: low the smallest, high the largest that anyone gives.

    High is missing where nobody gives more than a lower bound equal to low, best is there only
    where all agree, ``open`` where the largest figure is itself a lower bound.
    """
    told = latest_by_speaker(c for c in claims if _tells(c))
    if not told:
        return Toll()
    lows = [c.value_low for c in told if c.value_low is not None]
    low = min(lows) if lows else None
    largest = max(max(_figures(c)) for c in told)
    is_open = not any(c.value_high == largest for c in told)
    high = None if is_open and largest == low else largest
    figures = {c.figure for c in told}
    best = figures.pop() if len(figures) == 1 else None
    return Toll(low, best, high, is_open)


def differ(claims: Sequence[Claim]) -> bool:
    """Tell whether speakers' latest figures differ; one speaker's own range is no difference."""
    told = latest_by_speaker(c for c in claims if _tells(c))
    return len({(c.figure, c.value_low, c.value_high) for c in told}) > 1


def _tells(claim: Claim) -> bool:
    """Only an asserted figure counts: a later denial takes no earlier figure away."""
    return claim.stance in ASSERTING and bool(_figures(claim))


def _figures(claim: Claim) -> list[int]:
    return [n for n in (claim.value_low, claim.value_high, claim.figure) if n is not None]


def fold_killed(claims: Sequence[Claim]) -> tuple[Toll, Toll]:
    """Fold ``killed`` and ``civilians_killed``.

    The dead civilians of a speaker who gives no other toll are that speaker's toll. Subsets never
    count.
    """
    civilians = [c for c in claims if c.prop is Prop.CIVILIANS_KILLED]
    return fold_toll(killed_claims(claims)), fold_toll(civilians)


def killed_claims(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims that say how many were killed, whoever they were."""
    killed = [c for c in claims if c.prop is Prop.KILLED]
    have_toll = {c.speaker for c in killed if _tells(c)}
    return killed + [c for c in claims if c.prop is Prop.CIVILIANS_KILLED
                     and c.speaker not in have_toll]


def fold_harm(claims: Sequence[Claim]) -> dict[Harm, Toll]:
    """Fold each kind of harm that anyone claims; a kind without a figure keeps an empty toll."""
    kinds = [k for k in Harm if any(str(c.prop) == str(k) and c.stance in ASSERTING
                                    for c in claims)]
    return {k: fold_toll([c for c in claims if str(c.prop) == str(k)]) for k in kinds}
