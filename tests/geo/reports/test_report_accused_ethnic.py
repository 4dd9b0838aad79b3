"""Armed men who are told by the people they come from, and hunters: whom the words mean."""

from __future__ import annotations

import pytest
from report_read import accused_alone as accused


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "Attackers believed to be Fulani raided Songho on Monday, killing nine people.", {"fulani-militia"}),
    ("en", "Armed men, apparently Fulani, fired at the people of Songho on Monday and killed nine.", {"fulani-militia"}),
    ("en", "Suspected Fulani raiders killed nine villagers on Monday in Songho.", {"fulani-militia"}),
    ("en", "Gunmen believed to be Dogon killed nine herders on Monday in Songho.", {"dogon-militia"}),
    ("en", "Ethnic Dogon hunters killed nine herders on Monday in Songho.", {"dozo"}),
    ("en", "Pro-government militia killed nine herders on Monday in Songho.", {"self-defence-unspecified"}),
    ("en", "African Corps fighters killed nine herders on Monday in Songho.", {"africa-corps"}),
    ("fr", "Des éléments peuls armés ont tué neuf villageois lundi à Songho.", {"fulani-militia"}),
    ("fr", "Des Peuls armés ont attaqué lundi Songho, tuant neuf villageois.", {"fulani-militia"}),
    ("fr", "Neuf villageois ont été tués lundi à Songho par des hommes armés peuls.", {"fulani-militia"}),
    ("fr", "Des Dogons armés ont tué neuf éleveurs lundi à Songho.", {"dogon-militia"}),
    ("fr", "Neuf éleveurs ont été tués lundi à Songho par des membres présumés de groupes de chasseurs traditionnels dogons.", {"dozo"}),
    ("fr", "L'un des groupes armés du nord du Mali a tué neuf voyageurs lundi à Ber.", {"unidentified-armed-group"}),
])
def test_armed_men_are_known_by_their_people(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "Gunmen killed nine Fulani herders on Monday in Songho.", {"unidentified-armed-men"}),
    ("en", "Soldiers killed nine men, suspected Fulani fighters, on Monday in Songho, their families said.", {"fama"}),
    ("fr", "Des hommes armés ont tué neuf bergers peuls lundi à Songho.", {"unidentified-armed-men"}),
    ("fr", "Des soldats maliens ont tué neuf Peuls lundi à Songho.", {"fama"}),
    ("fr", "De jeunes Peuls ont tué neuf villageois lundi à Songho.", set()),  # told of no arms, no militia
    ("en", "Suspected Fulani herders killed nine villagers on Monday in Songho.", set()),
])
def test_who_was_hit_is_not_known_by_it(lang, text, who):
    assert accused(text, lang) == who


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", "An ethnic militia killed nine people on Monday in Songho. Attackers believed to be Fulani raided the village at dusk.",
     {"fulani-militia"}),
    ("en", "A community militia killed nine people on Monday in Songho, an elder said. The militia members came on foot.",
     {"communal-militia-unspecified"}),
])
def test_a_vague_militia_is_the_one_that_is_told(lang, text, who):
    assert accused(text, lang) == who
