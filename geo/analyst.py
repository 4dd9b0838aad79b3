"""An analyst's own word: a choice among places becomes a claim beside the others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from geo.gazetteer.fold_name import fold_name
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Handling, Prop, Stance

ANALYST = "local-analyst"
SOURCE = Source(
    "analyst-choices", "Choices of the analysts who use this store", "Analysts of this store",
    ANALYST, date_status="not applicable", licence="own work", handling=Handling.INTERNAL,
    confidence="looked_up", note="Each choice and each word can be undone.")


def place_choice(incident_id: str, words: str, value: str, on: date) -> Claim:
    """Make the claim that words used for an incident mean a place.

    ``value`` is a place reference such as ``place:welingara-nara``; ``words`` are kept as the
    original value, so that the choice can be offered when they come again.
    """
    return Claim(incident_id, SOURCE.source_id, ANALYST, Stance.REPORTS, Prop.PLACE, value,
                 original_value=words, stated_on=on, confidence="looked_up",
                 recorded_at=datetime.now(UTC).replace(microsecond=0), recorded_by=ANALYST)


def remembered(claims: Iterable[Claim], words: str) -> tuple[str, ...]:
    """Give the places that analysts chose for the same words before, the latest first."""
    folded = fold_name(words)
    chosen = [c for c in claims if c.source_id == SOURCE.source_id and c.prop is Prop.PLACE
              and fold_name(c.original_value) == folded]
    chosen.sort(key=lambda c: c.stated_on or date.min, reverse=True)
    return tuple(dict.fromkeys(c.value for c in chosen))
