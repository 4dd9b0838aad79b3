"""No place is told finer than the words: bare names, units pointed at, and places of other doings."""

from __future__ import annotations

from datetime import date

import pytest
from report_places_samples import read
from report_read import incidents


def place(text, lang="en"):
    return incidents(text, lang, published_on=date(2022, 6, 12), publisher="Test")[0]["place"]["ref"]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nine people were killed on Sunday in Hombori.", "unit:mopti.douentza.hombori"),
    ("fr", "Neuf personnes ont été tuées dimanche à Hombori, au sud de Tombouctou.", "unit:mopti.douentza.hombori"),
    ("en", "Nine people were killed on Sunday in Goundam.", "unit:tombouctou.goundam.goundam"),
    ("fr", "Neuf personnes ont été tuées dimanche à Goundam, dans la région de Tombouctou.",
     "place:goundam"),
    ("en", "Nine people were killed on Sunday in Tessalit, in the Kidal region.", "place:tessalit"),
    ("en", "Nine people were killed on Sunday in the cercle of Goundam.", "unit:tombouctou.goundam"),
    ("fr", "Neuf personnes ont été tuées dimanche à Ménaka.", "unit:gao.menaka.menaka"),
    ("fr", "Neuf personnes ont été tuées dimanche à Gao, dans le nord du pays.", "unit:gao.gao.gao"),
    ("fr", "Neuf personnes ont été tuées dimanche dans la région de Gao.", "unit:gao"),
    ("en", "Nine people were killed on Sunday in Gao.", "unit:gao"),
    ("en", "Nine people were killed on Sunday in the Koro area.", "near:koro"),
    ("en", "Nine people were killed on Sunday at a checkpoint in Narena.", "unit:koulikoro.kangaba"),
    ("fr", "Deux agents sont morts dimanche dans l'attaque du poste de police de Sincina.", "unit:sikasso.koutiala"),
    ("en", "Rebels attacked the Timbuktu boat on Sunday, killing nine. It was sailing past the city.", "unit:tombouctou"),
    ("en", "Rebels attacked the ship Tombouctou on Sunday, killing nine. It was sailing past the city.", ""),
    ("fr", "Deux personnes ont été tuées dimanche dans la commune de Manamba, située à 15 km de Yorosso.", "near:yorosso;15"),
    ("en", "Nine people were killed on Sunday in northern Mali, near the border with Niger.", "area:northern-mali"),
    ("fr", "Neuf personnes sont mortes dimanche dans l'Adrar des Ifoghas, vers la frontière algérienne.", "unit:kidal"),
    ("en", "Nine people were killed on Sunday near the border with Niger.", ""),
    ("en", "Nine people were killed on Sunday in the village of Hombori.", "place:hombori"),
    ("en", "Nine people were killed on Sunday in Hombori, in the Douentza cercle.", "place:hombori"),
    ("en", "Nine people were killed on Sunday in Hombori. The town was empty on Monday.", "place:hombori"),
    ("en", "Nine people were killed on Sunday in the streets of Hombori.", "place:hombori"),
    ("en", "Nine people were killed on Sunday in Serma.", "place:serma"),
    ("fr", "Deux bases ont été attaquées dans la région de Ségou. À Farabougou, 21 soldats ont été tués dans l'assaut du camp.",
     "unit:segou"),
    ("en", "Two bases were attacked in the Segou region. In Farabougou, 21 soldiers were killed at the camp.", "unit:segou"),
    ("fr", "Neuf personnes ont été tuées dimanche vers Serma.", "near:serma"),
])
def test_a_place_is_what_its_words_say_and_no_finer(lang, text, expected):
    assert place(text, lang) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Nine people were killed in Mourdiah, in the cercle of Nara. Four were shot in Ballé, in the same cercle.",
     ["place:mourdiah", "place:balle"]),
    ("Nine people were killed at Acharane, 25 kilometres west of Timbuktu and in the same cercle.",
     ["tombouctou.tombouctou"]),
])
def test_a_unit_that_is_only_pointed_at(text, expected):
    found = read(text)
    assert [w.ref if w.ref.startswith("place:") else w.resolution.adm2 for w in found] == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "While ministers met in Bamako, gunmen killed nine people in Serma on Friday."),
    ("fr", "Le 5 mai, jour où l'on manifestait à Kayes, neuf personnes ont été tuées à Serma."),
    ("en", "Nine people were killed on Friday in Serma, their union announced in Bamako."),
    ("fr", "Neuf personnes ont été tuées vendredi à Serma. Le préfet, en poste à Kita, l'ignorait."),
    ("en", "Nine people were abducted from the market of Serma on Friday and killed."),
    ("en", "No market was held on Monday at Serma. On Sunday gunmen had come and killed nine people."),
    ("fr", "Serma, dans la commune de Haïré, pleure ses morts. Dimanche, neuf habitants ont été tués."),
    ("fr", "Neuf notables de Serma furent égorgés vendredi chez eux."),
])
def test_where_it_was_done_and_nowhere_else(lang, text):
    assert place(text, lang) == "place:serma"


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The minister visited Serma. On Sunday nine people were killed."),
    ("en", "Schools closed in Hombori in protest. On Sunday nine people were killed."),
    ("en", "Five people were killed on Friday. On Sunday nine were shot, the union announced in Bamako."),
])
def test_a_place_that_is_only_named_is_no_scene(lang, text):
    assert place(text, lang) == ""
