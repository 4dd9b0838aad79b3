"""What a candidate must say before it is recorded, and which days are doubted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from geo.errors import InputError
from geo.model.vocabulary import EventType, Prop, Stance
from geo.reports.acceptable import (
    AFTER_PUBLICATION,
    check,
    check_day,
    is_after,
    is_doubtful,
    says_nothing,
)
from geo.reports.drafting import Decision, Draft, Edited, Fact, Said, Spoken
from geo.reports.recording import recording

TODAY = date(2025, 3, 8)
EMPTY = (Fact(Prop.DATE, Said()), Fact(Prop.PLACE, Said()), Fact(Prop.KILLED, Said()))


def told(*facts: Fact, **more) -> Edited:
    return Edited("h1", facts=facts, **more)


@pytest.mark.parametrize("one", [
    told(), told(*EMPTY), told(*EMPTY, title="A title"),
    told(Fact(Prop.KILLED, Said("", 4, 4, 4), kept=False))])
def test_an_empty_form_says_nothing_and_is_not_recorded(one):
    assert says_nothing(one)
    accepted = Draft("0" * 12, candidates=(replace(
        one, decision=Decision.ACCEPTED),))
    with pytest.raises(InputError, match="Nothing is said yet"):
        recording(accepted, (), TODAY)


@pytest.mark.parametrize("one", [
    told(Fact(Prop.DATE, Said("2025-03"))), told(Fact(Prop.PLACE, Said("place:ber"))),
    told(Fact(Prop.PLACE, Said("unlocated:x"), words="the wells")), told(Fact(Prop.KILLED, Said(), words="dozens")),
    told(Fact(Prop.EVENT_TYPE, Said(EventType.KILLING))),
    told(spoken=(Spoken("FAMa", "fama", Stance.DENIES),))])
def test_one_fact_or_one_stance_is_something(one):
    assert not says_nothing(one)
    check(one, TODAY)


@pytest.mark.parametrize("text", ["2030-01-01", "2025-03-09", "2025-04", "2026", "2025-03-01/2025-03-20",
                                  "2025-03-09/2025-03-10"])
def test_a_day_to_come_is_refused(text):
    with pytest.raises(InputError, match="still to come"):
        check_day(text, TODAY)
    with pytest.raises(InputError, match="still to come"):
        check(told(Fact(Prop.DATE, Said(text))), TODAY)


@pytest.mark.parametrize("text", ["", "2025-03-08", "2025-03", "2025", "2024-12/2025-03", "some day"])
def test_a_period_that_has_begun_is_not_to_come(text):
    check_day(text, TODAY)


@pytest.mark.parametrize(("text", "is_late"), [
    ("2025-03-08", True), ("2025-03-07", False), ("2025-03", False), ("2025-04", True), ("", False)])
def test_a_day_after_the_publication_is_doubted_until_it_is_kept(text, is_late):
    published = date(2025, 3, 7)
    assert is_after(Said(text), published) is is_late
    assert not is_after(Said(text), None)
    one = told(Fact(Prop.DATE, Said(text)), Fact(Prop.EVENT_TYPE, Said("killing")))
    assert is_doubtful(one, published, date(2026, 1, 1)) is is_late
    kept = told(Fact(Prop.DATE, Said(text), flags=(AFTER_PUBLICATION,)), one.facts[1])
    assert not is_doubtful(kept, published, date(2026, 1, 1))
