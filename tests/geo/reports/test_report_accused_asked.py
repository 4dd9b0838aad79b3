"""Who is only asked about or described as active, who came along, to whom a raid is attributed."""

from __future__ import annotations

import pytest
from report_read import ATTACK as LEADS
from report_read import accused_alone as accused

ANYBODY = {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "words"), [
    ("fr", "Faut-il y voir la main des jihadistes du Jnim ou une vengeance familiale ?"),
    ("fr", "Est-ce l'œuvre du Jnim ? Personne ne le sait."),
    ("en", "Was it the work of jihadists, or of rival families?"),
    ("en", "The village lies in one of several areas where groups linked to al Qaeda and Islamic State are waging an insurgency.")])
def test_who_is_asked_about_or_active_is_not_blamed(lang, words):
    assert accused(f"{LEADS[lang]}\n\n{words}", lang) == ANYBODY


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "It was the work of JNIM, a resident said. Who else was there?", {"jnim"}),
    ("fr", "C'est l'œuvre du Jnim, dit un habitant. Qui d'autre était là ?", {"jnim"})])
def test_an_answer_beside_a_question_blames(lang, text, who):
    assert accused(f"{LEADS[lang]}\n\n{text}", lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "On Monday about ten soldiers on patrol, together with Dozos from the area, arrested 30 men in Songho and killed them.",
     {"fama", "dozo"}),
    ("en", "Nine civilians were killed on Monday in Songho by the Malian armed forces (FAMa), who were accompanied by Dozo militiamen.",
     {"fama", "dozo"}),
    ("en", "Suspected jihadists killed nine civilians in Songho on Monday. Fighters of JNIM, to whom the raid is attributed, fled.",
     {"jnim"}),
    ("fr", "Des jihadistes présumés ont tué neuf civils lundi à Songho. Les combattants du Jnim, auxquels l'attaque est imputée, ont fui.",
     {"jnim"}),
    ("fr", "Neuf civils ont été tués lundi à Songho. De nouvelles accusations pèsent sur l'armée malienne.", {"fama"})])
def test_who_came_along_or_to_whom_it_is_attributed(lang, text, who):
    assert accused(text, lang) == who
