"""English turns of speech by the dozen: the verbs, nouns and frames of who says what."""

from datetime import date

import pytest
from report_voices_idioms_en import HEARD, UNHEARD
from report_voices_samples import voices_of

DAY = date(2024, 6, 1)


def heard(text):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, "en", DAY)}


@pytest.mark.parametrize(("speaker", "stance", "text"), HEARD)
def test_a_speaker_is_heard_with_his_stance(speaker, stance, text):
    assert (speaker, stance) in heard(text)


@pytest.mark.parametrize(("speaker", "stance", "text"), UNHEARD)
def test_words_that_look_alike_say_nothing(speaker, stance, text):
    assert (speaker, stance) not in heard(text)


def test_a_witness_who_recants_takes_back_what_he_alleged():
    text = ("The witness who had sworn that soldiers shot nine men at Boni on 3 May has gone back on "
            "his word.")
    assert heard(text) == {("witnesses", "alleges"), ("witnesses", "retracts")}
