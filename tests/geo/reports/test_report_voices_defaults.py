"""Who is heard and blamed by the grammar of a sentence, where no list has its words."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_defaults import BLAMED, HEARD, SPARED, UNHEARD
from report_voices_samples import accused, voices_of

from geo.model.vocabulary import ASSERTING, Prop

DAY = date(2024, 6, 1)


def heard(text, lang):
    return {(name, v.stance.value) for v in voices_of(text, lang, DAY) for name in (v.actor_id, v.speaker)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_a_speaker_is_heard(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_who_is_only_named_is_not_heard(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)


@pytest.mark.parametrize(("lang", "actor", "text"), BLAMED)
def test_who_does_harm_is_blamed(lang, actor, text):
    said = [v.value for v in voices_of(text, lang, DAY) if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING]
    assert actor in [*accused(text, lang, DAY), *said]


@pytest.mark.parametrize(("lang", "actor", "text"), SPARED)
def test_who_only_stands_beside_is_spared(lang, actor, text):
    assert actor not in accused(text, lang, DAY)
