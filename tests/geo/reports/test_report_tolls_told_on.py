"""A lead with a toll, and what one more sentence makes of it."""

from __future__ import annotations

import pytest
from report_read import incidents

LEADS = {"en": "Gunmen killed 25 passengers on Monday in Songho, Bandiagara cercle, the mayor said.",
         "fr": "Des hommes armés ont tué 25 passagers lundi à Songho, dans le cercle de Bandiagara, selon le maire."}


def read(text, lang):
    return [(tuple(c["killed"][k] for k in ("low", "best", "high")), {h["kind"]: h["n"] for h in c["harm"]})
            for c in incidents(text, lang)]


def told_on(words, lang):
    return read(f"{LEADS[lang]}\n\n{words}", lang)


@pytest.mark.parametrize(("lang", "words", "killed"), [
    ("en", "Five militiamen who were guarding the village were killed as well.", (30, 30, 30)),
    ("en", "A further five people were killed as they fled.", (30, 30, 30)),
    ("fr", "Les assaillants ont tué cinq autres personnes à la sortie du village.", (30, 30, 30)),
    ("fr", "Le bilan s'est aggravé, passant de 25 à 32 morts.", (32, 32, 32)),
    ("en", "The death toll has gone up to 32 after more bodies were found.", (32, 32, 32)),
    ("en", "Earlier in the day a security source had counted 21 dead.", (21, None, 25)),
    ("en", "Earlier in the day, the same source had given a figure of 21 dead.", (25, 25, 25)),
    ("fr", "Pour le gouverneur, il y a eu 21 morts.", (21, None, 25)),
    ("fr", "Huit morts avaient d'abord été annoncés.", (25, 25, 25)),
    ("en", "Eight deaths had first been announced.", (25, 25, 25)),
    ("en", "A resident said that the village chief and a girl were killed.", (25, 25, 25)),
    ("en", "The village chief and two of his sons were among those killed.", (25, 25, 25)),
    ("fr", "Treize des victimes ont été brûlées vives, selon un élu.", (25, 25, 25)),
    ("en", "Eighteen people died on the spot and seven others in hospital.", (25, 25, 25)),
    ("en", "The dead are 14 men, six women and five children, a local official said.", (25, 25, 25)),
    ("fr", "« Ils étaient plus de 60 », dit un habitant.", (25, 25, 25)),
    ("en", "The general staff said its men had killed five terrorists.", (25, 25, 25)),
    ("fr", "« Ils ont abattu mon frère et ses deux fils sous mes yeux », a dit un berger.", (25, 25, 25)),
])
def test_a_toll_after_another_sentence(lang, words, killed):
    assert [k for k, _harm in told_on(words, lang)] == [killed]


@pytest.mark.parametrize(("lang", "words", "harm"), [
    ("en", "The number of wounded stands at 15.", {"injured": 15}),
    ("fr", "Quinze personnes ont été admises à l'hôpital avec des blessures par balles.", {"injured": 15}),
    ("fr", "On est sans nouvelles de 13 villageois.", {"disappeared": 13}),
    ("en", "The conflict has killed thousands and displaced more than 350,000 people.", {}),
    ("en", "Two suspects were arrested on Tuesday.", {}),
    ("en", "No one was arrested.", {}),
])
def test_harm_after_another_sentence(lang, words, harm):
    assert told_on(words, lang) == [((25, 25, 25), harm)]


@pytest.mark.parametrize(("lang", "text", "killed", "harm"), [
    ("en", "Soldiers killed 12 men who had been abducted on Monday in Songho, Bandiagara cercle.", (12, 12, 12), {"abducted": 12}),
    ("en", "Residents said nine of the 15 men abducted on Monday in Songho, Bandiagara cercle had been found dead.", (9, 9, 9), {"abducted": 15}),
    ("fr", "Des hommes armés ont tué un infirmier et une sage-femme lundi à Songho.", (2, 2, 2), {}),
    ("fr", "Douze cultivateurs, a indiqué à l'AFP un élu, ont été tués lundi à Songho.", (12, 12, 12), {}),
    ("en", "Soldiers carried out summary executions of at least 22 men on Monday in Songho, Bandiagara cercle.", (22, 22, None), {}),
    ("en", "Twelve farmers, including two children, were killed and 20 others, among them the chief, were wounded on Monday in Songho.", (12, 12, 12), {"injured": 20}),
    ("en", "The government said the army had killed 12 terrorists on Monday in Songho, Bandiagara cercle, while residents spoke of 15 civilians shot dead.", (12, None, 15), {}),
    ("fr", "Le gouvernement soutient que l'armée a tué « 12 terroristes » lundi à Songho, alors que des habitants parlent de 15 civils abattus.", (12, None, 15), {}),
])
def test_one_sentence(lang, text, killed, harm):
    assert read(text, lang) == [(killed, harm)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Seven people were killed on Friday in Songho, Bandiagara cercle.\n\nSix people were then shot at close range "
           "and a seventh had his throat cut, elders said.")),
    ("fr", ("Vendredi, sept personnes ont été tuées à Songho, dans le cercle de Bandiagara.\n\nSix personnes ont été "
           "abattues à bout portant et une septième égorgée, selon des notables."))])
def test_who_is_counted_up_to_the_toll_is_in_it(lang, text):
    assert [k for k, _harm in read(text, lang)] == [(7, 7, 7)]


def test_one_who_is_told_of_again_died_once():
    text = ("Des hommes armés ont enlevé deux sous-préfets mercredi dans la ville de Diré. Une jeune fille est morte au "
            "cours de l'attaque.\n\nTrois civils ont été touchés, dont une jeune fille qui n'a pas survécu à ses blessures.")
    assert read(text, "fr") == [((1, 1, 1), {"abducted": 2, "injured": 3})]


def test_more_dead_in_another_village_are_another_event():
    told = told_on("Nine more civilians were killed in the village of Ogossagou, in the same region, residents said.", "en")
    assert [k for k, _harm in told] == [(25, 25, 25), (9, 9, 9)]
