"""No comment is an answer that somebody refused or did not give when asked; who only has not spoken says nothing."""

from __future__ import annotations

import pytest
from report_voices_samples import voices_of

EN = "Nine herders were shot near Boni on Monday, residents said. "
FR = "Neuf éleveurs ont été abattus lundi près de Boni, selon des habitants. "


def silent(text, lang):
    return [v.actor_id for v in voices_of((FR if lang == "fr" else EN) + text, lang) if v.value == "no_comment"]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The army has not commented."),
    ("en", "The Malian authorities have yet to comment on the killings."),
    ("en", "The junta has not said anything about the raid."),
    ("en", "The authorities have yet to say how many people were hurt."),
    ("en", "Officials in Bamako have remained silent."),
    ("en", "The government has made no statement on the matter."),
    ("en", "The ministry has given no reply to the families' demand."),
    ("fr", "L'armée n'a pas encore communiqué."),
    ("fr", "Les autorités maliennes n'ont fait aucune déclaration officielle."),
    ("fr", "Le gouvernement reste muet."),
    ("fr", "Du côté de l'armée, aucune réaction."),
    ("fr", "Ni l'armée ni le gouvernement ne se sont exprimés."),
    ("fr", "Le communiqué de l'armée n'en dit pas un mot."),
])
def test_who_only_has_not_spoken_gives_no_comment(lang, text):
    assert silent(text, lang) == []


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "The army did not respond to our messages.", "fama"),
    ("en", "Contacted by our paper, the army has not commented.", "fama"),
    ("en", "Asked whether its men were there, the general staff kept silent.", "fama-general-staff"),
    ("en", "The government declined to comment.", "mali-government"),
    ("fr", "Le gouvernement n'a pas donné suite à nos sollicitations.", "mali-government"),
    ("fr", "Interrogée, l'armée est restée silencieuse.", "fama"),
    ("fr", "L'état-major n'a pas souhaité s'exprimer.", "fama-general-staff"),
])
def test_who_was_asked_and_did_not_answer_gives_no_comment(lang, text, who):
    assert silent(text, lang) == [who]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Asked by our paper, neither the army nor the government would comment."),
    ("en", "Neither the army nor the government was willing to comment."),
    ("en", "Contacted, neither the army nor the government could be reached for comment."),
    ("fr", "Sollicités, ni l'armée ni le gouvernement n'ont donné suite."),
    ("fr", "Interrogés par l'AFP, ni l'armée ni le gouvernement n'ont répondu."),
    ("fr", "Ni l'armée ni le gouvernement n'ont souhaité commenter."),
])
def test_neither_of_two_who_were_asked_answers(lang, text):
    unreached = "reached" in text
    assert silent(text, lang) == ([] if unreached else ["fama", "mali-government"])


def test_a_body_that_told_of_it_is_silent_where_its_spokesman_does_not_answer_a_question():
    text = "JNIM said it took the base at Ber. The army said in a statement that its men had been forced to fall back. "
    assert "fama" in [v.actor_id for v in voices_of(text + "A spokesperson did not answer questions about the toll.") if v.value]
    assert [v for v in voices_of(text + "It declined to say how many had died.") if v.value == "no_comment"] == []
