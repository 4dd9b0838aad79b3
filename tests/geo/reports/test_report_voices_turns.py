"""Turns of phrase, in both languages: who speaks with which stance, and who is blamed."""

from datetime import date

import pytest
import report_voices_turns_en as en
import report_voices_turns_fr as fr
from report_voices_samples import accused, voices_of

from geo.model.vocabulary import ASSERTING, Prop

DAY = date(2023, 12, 1)


def both(name):
    return [(lang, *row) for lang, told in (("en", en), ("fr", fr)) for row in getattr(told, name, ())]


def heard(text, lang):
    """Give who is heard with which stance, by id and by the words for him."""
    voices = voices_of(text, lang, DAY)
    return {(name, v.stance.value) for v in voices for name in (v.actor_id, v.speaker)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), both("HEARD"))
def test_a_turn_of_phrase_gives_a_speaker_and_his_stance(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "actor", "text"), both("BLAMED"))
def test_a_turn_of_phrase_blames(lang, actor, text):
    voices = voices_of(text, lang, DAY)
    said = [v.value for v in voices if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING]
    assert actor in [*accused(text, lang, DAY), *said]


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), both("UNHEARD"))
def test_who_is_only_spoken_of_says_nothing(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)
