"""Who says what somebody was, who confirms whom, and what an army's word on its dead leaves out."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_samples import voices_of

EN, FR = "Nine people were killed on Monday near Ber. ", "Neuf personnes ont été tuées lundi près de Ber. "
MAYOR = {"en": "Nine people were killed on Monday near Ber, a mayor said. ", "fr": "Neuf personnes ont été tuées lundi près de Ber, dit un maire. "}
HEARD = [
    # by whom the dead or the attackers were called so
    ("fr", "local-civil-sources", "alleges", "Trois hommes, identifiés par les habitants comme des bergers, ont été tués près de Ber par l'armée."),
    ("fr", "relatives-of-victims", "alleges", "Trois hommes ont été tués par l'armée. Présentés par leurs proches comme des bergers, ils revenaient du marché où les tirs ont éclaté."),
    ("fr", "local-civil-sources", "alleges", "Des hommes armés, identifiés comme des membres du Jnim par les habitants, ont tué neuf personnes près de Ber."),
    ("en", "local-civil-sources", "alleges", "Three men, identified by residents as herders, were killed near Ber by soldiers."),
    ("en", "fama", "acknowledges", "Three men described by the army as terrorists were killed by its soldiers near Ber."),
    ("en", "mali-government", "alleges", "Nine soldiers were killed near Ber in what the defence minister described as a terrorist attack on the army."),
    # sources without more, and the same again
    ("fr", "local-civil-sources", "alleges", FR + "Des sources parlent de douze morts."),
    ("fr", "security-sources", "alleges", "Neuf morts à Ber, selon deux sources de sécurité. Ces sources accusent des jihadistes d'avoir brûlé le marché."),
    ("en", "local-officials", "alleges", "Nine people were killed near Ber, two officials said."),
    ("en", "security-sources", "alleges",
     "Nine people were killed near Ber, a security source and a councillor said. The army has no comment. According to these sources, jihadists burned a market."),
    ("fr", "local-officials", "alleges", "Neuf civils ont été tués près de Ber, selon un infirmier de l'hôpital et un conseiller municipal joints par RFI."),
    ("fr", "mali-government", "alleges", "Des hommes ont attaqué Ber. Dans un communiqué lu à la télévision, la junte annonce neuf morts."),
    ("en", "named:head of the market committee", "alleges", EN + "The radio interviewed the head of the market committee. He said soldiers had fired."),
    # who confirms
    ("en", "local-civil-sources", "corroborates", MAYOR["en"] + "His account was backed by two residents."),
    ("en", "named:Chinese foreign ministry", "corroborates", "Three engineers were seized, a mayor said. Chinese foreign ministry spokesman Li Wen confirmed the abduction."),
    ("fr", "named:ONG locale Walki", "corroborates", MAYOR["fr"] + "Ce bilan a été confirmé par l'ONG locale Walki."),
    ("fr", "cd-dpa", "corroborates", MAYOR["fr"] + "Ce bilan a été confirmé par l'organisation locale de défense des droits humains CD-DPA."),
    # their own
    ("en", "minusma", "acknowledges", "Three United Nations soldiers from Togo were killed by a mine near Douentza, the peacekeeping mission said."),
    ("fr", "minusma", "acknowledges", "Trois soldats onusiens ont été tués par une mine près de Douentza, indique la Minusma."),
    ("en", "minusma", "acknowledges", "Gunmen attacked a camp in Ber. The UN mission said peacekeepers managed to kill six assailants."),
    ("fr", "named:un communiqué de l'armée togolaise", "acknowledges",
     "Treize militaires du contingent togolais ont été tués près de Douentza, selon un communiqué de l'armée togolaise."),
    # fighters, says the army; civilians, say others
    ("en", "fama", "denies", "The army said it had destroyed terrorist targets in Ber. Residents said nine civilians had been killed in these drone strikes."),
    ("fr", "fama", "denies", "L'armée dit avoir neutralisé vingt individus armés à Ber lors d'une frappe. Le CSP déplore la mort de quatorze civils."),
    # of whom the sentence before told
    ("fr", "fla", "alleges", "Les rebelles indépendantistes du FLA, en guerre contre l'armée, ont réagi. Leur porte-parole, Ali Ag Sidi, dénonce une attaque visant des civils."),
]
UNHEARD = [
    ("en", "witnesses", "alleges", "Three men, identified by residents as herders, were killed near Ber by soldiers."),
    ("fr", "dozo", "alleges", FR + "Les assaillants, identifiés par un élu comme des chasseurs dozos, ont brûlé le village."),
    ("en", "local-officials", "corroborates", "Nine people were killed near Ber, a mayor said, giving a toll confirmed by a security source."),
    ("en", "fama", "denies", "The army said it had killed twenty terrorists in Ber. Jihadists killed nine civilians in Boni, residents said."),
    ("en", "mali-government", "alleges", MAYOR["en"] + "Attacks go on despite the junta's claims that its campaign has turned the tide against the killers."),
    ("en", "mali-government", "alleges", "Three people were seized. Spanish Foreign Minister Luis Cano was following the case, the foreign ministry said, adding that three had been abducted."),
    ("en", "fama", "alleges", "A bomb killed a soldier in Gao. “We are mopping up to see if there are any other attackers in the area,” an army spokesman said."),
    ("fr", "local-civil-sources", "alleges", "Neuf personnes ont été enlevées près de Ber. Des sources ont signalé un regroupement de 500 terroristes dans la zone."),
    ("fr", "named:titre", "alleges", FR + "Un titre que le quotidien L'Éveil reprend presque mot pour mot : « Neuf soldats tués à Boni »."),
    ("fr", "named:mêmes sources", "alleges", "Neuf morts à Ber, d'après des élus. Les mêmes sources évoquent des maisons brûlées."),
]


def _heard(text, lang):
    return {(v.actor_id, v.stance) for v in voices_of(text, lang, date(2025, 12, 1) if "FLA" in text else date(2023, 12, 1))}


@pytest.mark.parametrize(("lang", "who", "stance", "text"), HEARD)
def test_who_says_so_is_heard(lang, who, stance, text):
    assert (who, stance) in _heard(text, lang)


@pytest.mark.parametrize(("lang", "who", "stance", "text"), UNHEARD)
def test_who_does_not_say_so_is_not_heard(lang, who, stance, text):
    assert (who, stance) not in _heard(text, lang)


def test_a_resident_who_confirms_goes_on_in_the_next_paragraph():
    text = MAYOR["en"] + "A resident confirmed the toll of nine dead.\n\n“They came on motorbikes and shot everybody,” he said."
    assert ("local-civil-sources", "alleges") not in _heard(text, "en")
