"""Whose own men died owns what it tells, and so does who claims a deed; who deplores one is not accused."""

import pytest
from report_read import incidents

from geo.reports.voices.unasked import unasked


def told(text, lang):
    """Give who takes which stance towards the one incident of a text."""
    (one,) = incidents(text, lang)
    return {(c["actor_id"], c["stance"]) for c in one["claims"] if c["prop"] == "event"}


OWN_DEAD = [
    ("en", "minusma", "Two UN peacekeepers were killed on Monday near Ansongo. MINUSMA's spokesman said their car hit a mine."),
    ("en", "minusma", "A mine blew up near Ansongo on Monday and three peacekeepers lost their lives. The mission confirmed the incident, MINUSMA said."),
    ("fr", "minusma", "Deux Casques bleus ont été tués lundi près d'Ansongo. La Minusma a confirmé l'attaque dans un communiqué."),
    ("fr", "minusma", "Selon un communiqué de la Minusma, un véhicule a sauté lundi sur une mine près d'Ansongo et un casque bleu a été tué."),
    ("fr", "fama", "Un gendarme a été tué lundi dans l'attaque du poste d'Ansongo. Le bilan de cette attaque est d'un mort, selon un communiqué de l'armée."),
    ("en", "fama", "Four soldiers were killed on Monday in an attack on the post of Ansongo. The army said the gunmen had killed four soldiers."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), OWN_DEAD)
def test_whose_men_died_owns_what_it_tells(lang, speaker, text):
    found = told(text, lang)
    assert (speaker, "acknowledges") in found
    assert not {(speaker, "alleges"), (speaker, "corroborates")} & found


OF_OTHERS = [
    ("en", "minusma", "Nine herders were killed on Monday near Ansongo. MINUSMA said gunmen had shot them at the well."),
    ("fr", "minusma", "Neuf bergers ont été tués lundi près d'Ansongo. La Minusma a indiqué que des hommes armés les avaient abattus."),
    ("en", "fama", "Two UN peacekeepers were killed on Monday near Ansongo. The army said gunmen had killed the two peacekeepers."),
    ("en", "fama", "Nine traders were killed on Monday near Ansongo. The army said terrorists had killed the nine traders."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), OF_OTHERS)
def test_the_dead_of_others_are_alleged(lang, speaker, text):
    assert (speaker, "acknowledges") not in told(text, lang)


CLAIMED = [
    ("en", "jnim", "Gunmen attacked the camp of Ansongo on Monday. JNIM claimed to have destroyed four vehicles there."),
    ("en", "isgs", "Gunmen attacked the camp of Ansongo on Monday. “Twelve soldiers were killed and three captured”, ISGS claimed."),
    ("en", "jnim", "The camp of Ansongo was attacked on Monday and two soldiers died. JNIM claimed to have fired mortars at the camp."),
    ("fr", "jnim", "Le camp d'Ansongo a été attaqué lundi. Le JNIM revendique la mort de douze soldats."),
    ("fr", "jnim", "Le camp d'Ansongo a été attaqué lundi. Le JNIM revendique la prise de la base."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), CLAIMED)
def test_a_group_owns_what_it_claims_to_have_done(lang, speaker, text):
    found = told(text, lang)
    assert (speaker, "acknowledges") in found
    assert (speaker, "alleges") not in found


@pytest.mark.parametrize(("speaker", "text"), [
    ("fla", "The FLA claimed that nine civilians were killed by the army at Ansongo on Monday."),
    ("jnim", "JNIM claimed that nine herders were killed by Wagner at Ansongo on Monday."),
])
def test_a_group_that_claims_harm_by_others_alleges_it(speaker, text):
    assert (speaker, "acknowledges") not in told(text, "en")


DEPLORED = [
    ("en", "Nine herders were killed on Monday near Ansongo. The CSP decried a “massacre” and said that the dead were herders."),
    ("en", "Nine herders were killed on Monday near Ansongo. The FLA denounced a “policy of extermination”."),
    ("en", "Nine herders were killed on Monday near Ansongo. The FLA strongly condemned the “killing of the innocent”."),
    ("fr", "Neuf bergers ont été tués lundi près d'Ansongo. Le FLA dénonce des « exécutions »."),
    ("fr", "Neuf bergers ont été tués lundi près d'Ansongo. Le CSP déplore un « massacre » de civils."),
]


@pytest.mark.parametrize(("lang", "text"), DEPLORED)
def test_who_deplores_a_deed_is_not_accused_of_it(lang, text):
    (one,) = incidents(text, lang)
    assert not {p["actor_id"] for p in one["perpetrators"]} & {"fla", "csp-dpa", "csp-psd"}


@pytest.mark.parametrize(("silent", "verb", "around"), [
    (True, "has commented", "neither the army nor the ministry has commented"),
    (True, "have issued", "neither the mission nor the army have issued a word"),
    (True, "has spoken", "no one in the army has spoken of it"),
    (False, "responded", "neither the army nor the ministry responded to our questions"),
    (False, "has commented", "asked by the paper, neither the army nor the ministry has commented"),
])
def test_who_neither_nor_speaks_was_not_asked(silent, verb, around):
    assert unasked(verb, around) is silent


EARLIER = "Drones killed nine people in Kidal on Tuesday, residents said. On Saturday, the army said it had hit targets near Kidal a day earlier."


def test_what_was_said_before_the_event_is_about_another():
    (one,) = [i for i in incidents(EARLIER, "en") if i["killed"] and i["killed"]["best"] == 9]
    assert "fama" not in {c["actor_id"] for c in one["claims"]}


def test_what_was_said_after_the_event_is_about_it():
    text = EARLIER.replace("On Saturday", "On Wednesday").replace(" a day earlier", "")
    assert "fama" in {c["actor_id"] for one in incidents(text, "en") for c in one["claims"]}


def test_silence_at_the_end_is_about_the_main_event():
    text = ("Gunmen killed nine traders on Monday in Ansongo, residents said.\n\n"
            "Last month, on 8 April, gunmen killed four drivers in Bourem, residents said.\n\n"
            "The army did not respond to requests for comment.")
    silent = {one["killed"]["best"] for one in incidents(text, "en")
              for c in one["claims"] if c["value"] == "no_comment"}
    assert silent == {9}
