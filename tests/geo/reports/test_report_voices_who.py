"""Who stands behind a name: an office before it or behind it, the body last named, or nobody who is told."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_samples import voices_of

from geo.reports.private import may_be_a_person
from geo.reports.voices.offices import _AFTER, _BEFORE
from geo.reports.voices.state_bodies import of_the_state

EN, FR = "Nine people were killed on Sunday near Boni. ", "Neuf personnes ont été tuées dimanche près de Boni. "
HEARD = [
    # an office ahead of the name
    ("en", "minusma", "A mine killed two peacekeepers near Ber, the head of the UN's MINUSMA force, Karl Nyberg, tweeted."),
    ("en", "un", EN + "The UN's top envoy in Mali, Karl Nyberg, said soldiers had opened fire."),
    ("en", "amnesty", EN + "Amnesty International's West Africa director Samba Seck said soldiers had opened fire."),
    ("fr", "mali-government", FR + "Le ministre de la Réconciliation nationale Ali Cissé accuse les jihadistes."),
    ("fr", "named:ambassadeur de Chine au Mali", "Trois ingénieurs ont été enlevés. L'ambassadeur de Chine au Mali, Li Wen, a confirmé l'enlèvement."),
    ("en", "named:Chinese ambassador to Mali", "Three engineers were seized. The Chinese ambassador to Mali, Li Wen, confirmed the abduction."),
    # behind it
    ("en", "mali-government", EN + "Ali Cissé, Mali's minister for national reconciliation, blamed jihadists."),
    ("en", "tabital-pulaaku", EN + "Ali Cissé, who heads the local branch of Tabital Pulaaku, blamed hunters."),
    ("fr", "minusma", "Deux casques bleus ont été tués, a tweeté Olga Brandt, porte-parole de la Minusma."),
    ("fr", "named:président de l'association des éleveurs de Mopti",
     FR + "« C'est l'œuvre des soldats », accuse Ali Cissé, président de l'association des éleveurs de Mopti."),
    ("fr", "amnesty", FR + "Ali Cissé, chercheur à Amnesty International, accuse les soldats."),
    ("fr", "local-civil-sources", FR + "« L'église a brûlé », a raconté l'abbé Jean Dakouo, curé de la paroisse."),
    # the body last named
    ("en", "mujao", "A spokesman for the MUJAO group said its men had killed a driver near Gao. “We got what we wanted,” Abu Talha Sarawi told AFP by phone."),
    ("fr", "mnla", FR + "Un responsable du MNLA accuse l'armée. « Ils ont tiré sur eux », affirme Ali Ag Maiga, joint par téléphone."),
    ("en", "mali-government", "Five people were killed near Boni, the governor said. Gunmen had opened fire on a lodge, to the east, said Ali Maiga."),
    # the state's own bodies
    ("en", "mali-government", "An official of the Malian Office of Petroleum Products said three drivers had been killed near Kayes."),
    ("en", "mali-government", "Two health workers were killed near Ber, the regional health directorate said."),
    ("fr", "mali-government", "Deux forestiers ont été tués près de Baye, a annoncé la Direction nationale des eaux et forêts."),
    ("fr", "mali-government", "Deux chauffeurs sont morts, selon un responsable de l'Office national des produits pétroliers."),
    # soldiers stay soldiers where they are wounded
    ("en", "security-sources", "“They killed our officers,” one of the wounded soldiers told AFP."),
    ("fr", "security-sources", "« Ils ont tué nos officiers », a raconté à l'AFP l'un des militaires blessés."),
    # who was there, and who is not told
    ("en", "witnesses", EN + "Ali Maiga, 42, said gunmen shot at once."),
    ("fr", "witnesses", FR + "Ali Maiga, un mécanicien de Boni, raconte que les assaillants ont tiré."),
    ("en", "witnesses", EN + "“They shot at us,” Ali Maiga told AFP."),
    ("en", "relatives-of-victims", EN + "“They shot my brother,” Ali Maiga told AFP."),
    ("fr", "witnesses", "Le gouverneur a annoncé neuf morts. « Ils ont brûlé ma maison, et tué neuf voisins », raconte Ali Maiga."),
    ("en", "undisclosed-source", EN + "“They shot them all,” Ali Maiga told AFP."),
    ("fr", "undisclosed-source", "Trois chauffeurs ont été tués près de Gao, selon Ali Maiga."),
    # an outlet that is told by its sort
    ("en", "named:Mauritanian news agency Al-Watan", "The attackers burned two tanks, the Mauritanian news agency Al-Watan reported."),
]
UNHEARD = [
    ("en", ("witnesses", "undisclosed-source"), EN + "The toll is provisional, reported ACI Sahel, the news partner of CNA."),
    ("en", ("witnesses", "undisclosed-source"), "On Monday the Air Force further carried out two strikes near Ber."),
    ("en", ("witnesses", "undisclosed-source"), "Three people were seized, the ministry said, adding that its Crisis Unit was checking who was killed."),
    ("en", ("witnesses", "undisclosed-source"), "Other Indians working for the firm have said they fear being killed."),
    ("en", ("local-officials",), "Men shot nine herders after the killing of the village chief, Ali Maiga said."),
    ("fr", ("fama",), FR + "Ali Cissé, député élu à Douentza, accuse les soldats."),
    ("en", ("unidentified-armed-men",), "Five people died when gunmen opened fire on a lodge, to the east of Mopti, on Sunday, said Ali Maiga."),
]


@pytest.mark.parametrize(("lang", "who", "text"), HEARD)
def test_who_stands_behind_a_name_is_heard(lang, who, text):
    last = voices_of(text, lang, date(2023, 12, 1))[-1]
    assert last.actor_id == who


@pytest.mark.parametrize(("lang", "who", "text"), UNHEARD)
def test_who_does_not_speak_is_not_heard(lang, who, text):
    assert not {v.actor_id for v in voices_of(text, lang, date(2023, 12, 1))} & set(who)


@pytest.mark.parametrize(("lang", "who", "text"), HEARD)
def test_no_name_of_a_person_is_shown(lang, who, text):
    said = " ".join(v.speaker + v.actor_id for v in voices_of(text, lang, date(2023, 12, 1)))
    assert not any(name in said for name in ("Cissé", "Maiga", "Nyberg", "Seck", "Wen", "Sarawi", "Dakouo", "Brandt")), who


def test_an_office_is_found_ahead_and_behind():
    assert _BEFORE.search("the regional director of the fund, ")[1] == "the regional director of the fund"
    assert _AFTER.match(", the fund's regional director, ")[1] == "the fund's regional director"


def test_offices_of_states_are_known_by_their_words():
    assert of_the_state("Mali's ambassador to Niger".lower()) is None
    assert of_the_state("minister of transport") == "mali-government"
    assert of_the_state("ministre du niger") == ""


def test_a_body_may_not_be_a_person():
    assert not may_be_a_person("Crisis Unit")
    assert may_be_a_person("Ali Maiga")
