"""Dates: the finest where all agree, else the hull and the options."""

from __future__ import annotations

from collections.abc import Iterable

from geo.model.claim import Claim
from geo.model.dates import DateSpan, parse_span
from geo.model.incident import When
from geo.model.vocabulary import ASSERTING, DatePrecision


def told_alone(span: DateSpan) -> When:
    """Give what a span comes to that nobody contradicts."""
    return When(span, span.precision, (span,))


def fold_dates(claims: Iterable[Claim]) -> When:
    """Fold date claims. A coarse span that contains a finer one agrees with it."""
    spans = {parse_span(c.value) for c in claims if c.stance in ASSERTING}
    finest = sorted(s for s in spans if not any(s != o and s.contains(o) for o in spans))
    if not finest:
        return When()
    if len(finest) == 1:
        return told_alone(finest[0])
    hull = DateSpan(min(s.start for s in finest), max(s.end for s in finest))
    return When(hull, DatePrecision.RANGE, tuple(finest), conflict=True)
