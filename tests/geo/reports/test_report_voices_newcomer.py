"""Manners of speaking that a newcomer found misread: other communiqués, guards, denials of figures, answers."""

import pytest

from tests.geo.reports.report_read import incidents

KILLED_EN = "At least 12 civilians were killed in Bodio on Monday, residents said, accusing JNIM. "
KILLED_FR = "Au moins 12 civils ont été tués lundi à Bodio, selon des habitants qui accusent le Jnim. "


def only(text):
    """Give the one incident of a text."""
    found = incidents(text)
    assert len(found) == 1, [c["place"]["text"] for c in found]
    return found[0]


def accused(text):
    return {a["actor_id"] for a in only(text)["perpetrators"]}


def claims(text, speaker):
    """Give what a speaker claims of the incident, as stance, property and value."""
    return {(c["stance"], c["prop"], c["value"]) for c in only(text)["claims"] if (c["actor_id"] or c["speaker"]) == speaker}


ELSEWHERE = [
    ("Soldiers killed nine civilians in Diabaly on Thursday. On Friday the army said its drones had destroyed a base in the Gao area.", {"fama"}),
    ("JNIM killed 12 people in Bodio on Monday, residents said. The army said it had carried out strikes in the Douentza sector.", {"jnim"}),
    ("Jihadists killed 12 people in Bodio on Monday, residents said. The general staff announced that it had bombed a depot near Ménaka.", {"jihadist-unspecified"}),
    ("JNIM killed 12 civilians in Bodio on Monday, residents said. The army said it had destroyed a terrorist base.", {"jnim"}),
    ("Des militaires ont tué neuf civils jeudi à Diabaly. Vendredi, l'armée a annoncé que ses drones avaient détruit une base dans le secteur de Gao.", {"fama"}),
    ("Le Jnim a tué 12 personnes lundi à Bodio, selon des habitants. L'armée a dit avoir mené des frappes dans le secteur de Douentza.", {"jnim"}),
    ("Le Jnim a tué 12 civils lundi à Bodio, selon des habitants. L'état-major affirme avoir détruit une base terroriste.", {"jnim"}),
]


@pytest.mark.parametrize(("text", "who"), ELSEWHERE)
def test_a_word_on_another_place_claims_nothing_here(text, who):
    first = incidents(text)[0]
    assert {a["actor_id"] for a in first["perpetrators"]} == who
    assert not [c for c in first["claims"] if c["actor_id"] in ("fama", "fama-general-staff")]


@pytest.mark.parametrize("text", [
    "An air strike on Monday in Bodio killed 12 civilians, residents said. The army said its drones had destroyed a terrorist base.",
    "Soldiers killed nine civilians in Diabaly on Thursday. On Friday the army said it had carried out an operation in Diabaly.",
    "Soldiers killed nine civilians in Diabaly on Thursday. On Friday the army said it had carried out an operation in the Niono area.",
    "Une frappe a tué 12 civils lundi à Bodio, selon des habitants. L'armée a annoncé que ses drones avaient détruit une base terroriste.",
    "Des militaires ont tué neuf civils jeudi à Diabaly. Vendredi, l'armée a dit avoir mené une opération à Diabaly.",
])
def test_a_word_on_the_same_place_or_strike_is_still_owned(text):
    assert ("acknowledges", "event", "") in claims(text, "fama")


@pytest.mark.parametrize("text", [
    "An ambush on Saturday on a convoy escorted by the Malian army killed 34 civilians near Ansongo, a hospital source said.",
    "An attack on Saturday on a bus protected by Malian soldiers killed 34 civilians near Ansongo, a hospital source said.",
    "An attack on Saturday on a village defended by Dozo hunters killed 34 civilians near Ansongo, a hospital source said.",
    "An attack on Saturday on a camp guarded by Wagner fighters killed 34 civilians near Ansongo, a hospital source said.",
    "A bus escorted by Malian soldiers hit a mine on Monday near Ansongo, killing six.",
    "Une attaque contre un car escorté par l'armée a tué douze civils samedi près d'Ansongo, selon des habitants.",
    "Une attaque contre un village défendu par des chasseurs dozos a tué douze civils samedi près d'Ansongo, selon des habitants.",
    "Une embuscade contre un convoi protégé par des soldats maliens a tué douze civils samedi près d'Ansongo, selon des habitants.",
])
def test_who_guards_those_who_are_hit_is_not_accused(text):
    assert accused(text) == set()
    assert not [c for c in only(text)["claims"] if c["prop"] == "perpetrator"]


@pytest.mark.parametrize(("text", "who"), [
    ("The bus was escorted by soldiers who opened fire, killing six people near Ansongo on Monday, residents said.", {"fama"}),
    ("A military convoy escorted by Wagner fighters killed ten civilians in Bodio on Monday, residents said.", {"fama", "wagner-group"}),
    ("Soldiers accompanied by Wagner fighters killed ten civilians in Bodio on Monday.", {"fama", "wagner-group"}),
    ("The army, supported by Wagner, executed ten civilians in Bodio on Monday, residents said.", {"fama", "wagner-group"}),
    ("An attack on a village by Dozo hunters killed ten civilians in Bodio on Monday, residents said.", {"dozo"}),
    ("Une attaque contre un village menée par des chasseurs dozos a tué dix civils lundi à Bodio, selon des habitants.", {"dozo"}),
    ("Des militaires accompagnés par des combattants de Wagner ont tué dix civils lundi à Bodio.", {"fama", "wagner-group"}),
])
def test_who_goes_along_with_the_doers_is_still_accused(text, who):
    assert accused(text) == who


@pytest.mark.parametrize("text", [
    "A bomb attack on a bus escorted by the Malian army killed six near Ansongo on Saturday. JNIM claimed it.",
    "A bomb attack on a bus escorted by the Malian army killed six near Ansongo on Saturday. JNIM claimed it in a statement.",
    "Une bombe a tué six passagers d'un car escorté par l'armée lundi près d'Ansongo. Le Jnim l'a revendiqué.",
])
def test_a_group_that_claims_it_acknowledges(text):
    assert accused(text) == {"jnim"}
    assert ("acknowledges", "event", "") in claims(text, "jnim")


def test_what_a_group_claims_that_it_did_not_do_is_no_owning():
    text = KILLED_EN + "JNIM claimed it was not involved."
    assert {s for s, _, _ in claims(text, "jnim")} == {"denies"}


@pytest.mark.parametrize("text", [
    KILLED_EN + "JNIM said its men had fought Dozo militiamen in the area and 'did not touch a single civilian'.",
    KILLED_EN + "JNIM said it had fought Dozo militiamen and did not touch any civilian.",
    KILLED_EN + "JNIM said it had fought Dozo militiamen and had not harmed a single villager.",
    KILLED_FR + "Le Jnim dit n'avoir touché aucun civil.",
    "Au moins 12 civils ont été tués lundi à Bodio. Une source sécuritaire attribue l'attaque au Jnim. Un porte-parole du groupe a assuré que ses combattants ne s'en prennent pas aux civils.",
])
def test_who_says_that_he_touched_nobody_denies(text):
    assert {s for s, _, _ in claims(text, "jnim")} == {"denies"}


@pytest.mark.parametrize("text", [
    KILLED_EN + "JNIM said it had killed 12 Dozo militiamen in Bodio.",
    KILLED_EN + "JNIM claimed the attack.",
    KILLED_FR + "Le Jnim a revendiqué l'attaque.",
])
def test_who_says_that_he_killed_still_owns(text):
    assert {s for s, _, _ in claims(text, "jnim")} == {"acknowledges"}


@pytest.mark.parametrize("speaker", ["Un porte-parole du groupe", "Le porte-parole du mouvement", "Un cadre du groupe"])
def test_a_spokesman_of_the_group_speaks_for_the_one_last_named(speaker):
    text = f"Au moins 12 civils ont été tués lundi à Bodio. Une source sécuritaire attribue l'attaque au Jnim. {speaker} a nié toute responsabilité."
    assert claims(text, "jnim") == {("denies", "perpetrator", "jnim")}


def test_a_spokesman_of_a_named_group_speaks_for_that_one():
    text = "Au moins 12 civils ont été tués lundi à Bodio. Une source sécuritaire attribue l'attaque au Jnim. Un porte-parole du groupe Dan Na Ambassagou a confirmé l'attaque."
    assert claims(text, "dan-na-ambassagou")
    assert not claims(text, "jnim")


@pytest.mark.parametrize("text", [
    KILLED_FR + "L'armée dément toute perte.",
    KILLED_FR + "La direction des relations publiques des armées dément toute perte dans ses rangs.",
    KILLED_FR + "L'armée dément avoir perdu un seul soldat.",
    KILLED_EN + "The army denied any losses.",
    KILLED_EN + "The army denied having lost any soldiers.",
])
def test_who_denies_losses_of_his_own_denies_no_event(text):
    assert not [c for c in only(text)["claims"] if c["stance"] == "denies"]


@pytest.mark.parametrize("text", [
    "Une frappe de l'armée a tué 12 civils lundi à Bodio, selon des habitants. L'armée dément toute perte civile.",
    "An army strike killed 12 civilians in Bodio on Monday, residents said. The army denied any civilian losses.",
    "An army strike killed 12 civilians in Bodio on Monday, residents said. The army denied any civilian casualties.",
])
def test_who_denies_civilian_losses_denies_that_they_were_civilians(text):
    assert ("denies", "victims", "civilians") in claims(text, "fama")


FIGURE = [
    ("Au moins 52 civils ont été tués samedi à Ansongo, affirme un responsable de l'hôpital. Le gouvernement dément ce chiffre et s'en tient à 25 morts.", "mali-government"),
    ("Au moins 52 civils ont été tués samedi à Ansongo, affirme un responsable de l'hôpital. L'armée conteste le bilan et parle de 25 morts.", "fama"),
    ("At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The army disputed the toll, putting it at 25.", "fama"),
    ("At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The government denied that figure and said 25 people had died.", "mali-government"),
]


@pytest.mark.parametrize(("text", "speaker"), FIGURE)
def test_who_puts_another_figure_in_place_of_one_alleges_the_event(text, speaker):
    assert claims(text, speaker) == {("alleges", "event", "")}


@pytest.mark.parametrize("text", [
    "At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The army disputed the toll of 52.",
    "Au moins 52 civils ont été tués samedi à Ansongo, affirme un responsable de l'hôpital. L'armée conteste ce bilan.",
])
def test_who_only_denies_a_figure_claims_nothing(text):
    assert claims(text, "fama") == set()


@pytest.mark.parametrize(("text", "speaker"), [
    ("At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The army dismissed the toll as a fabrication.", "fama"),
    ("At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The army denied the attack.", "fama"),
    ("At least 52 civilians were killed on Saturday in Ansongo, a hospital official said. The army denied the killing of 52 civilians.", "fama"),
    ("Au moins 52 civils ont été tués samedi à Ansongo, affirme un responsable de l'hôpital. Le gouvernement dément ces accusations.", "mali-government"),
])
def test_who_denies_more_than_a_figure_still_denies(text, speaker):
    assert {s for s, _, _ in claims(text, speaker)} == {"denies"}


@pytest.mark.parametrize("text", [
    "An air strike killed 12 civilians on Monday in a camp near Tinzaouaten. The FLA accused the army. 'None of our fighters was in the camp,' its spokesman said.",
    "Une frappe a tué 12 civils lundi dans un campement près de Tinzaouaten. Le FLA accuse l'armée. « Aucun de nos combattants ne se trouvait dans le campement », a dit son porte-parole.",
])
def test_an_accuser_who_says_that_the_dead_were_not_his_clears_nobody(text):
    assert {s for s, _, _ in claims(text, "fla")} == {"alleges"}
    assert accused(text) == {"fama"}


@pytest.mark.parametrize("text", [
    "Twelve civilians were killed on Monday near Tinzaouaten. The army accused the FLA. “None of our fighters was in the area,” the FLA spokesman said.",
    "Twelve civilians were killed on Monday near Tinzaouaten. The army accused the FLA, which accused the army. 'None of our fighters was in the area,' the FLA spokesman said.",
])
def test_who_is_accused_himself_still_clears_himself(text):
    assert ("denies", "perpetrator", "fla") in claims(text, "fla")


@pytest.mark.parametrize(("text", "who"), [
    ("Des hommes armés ont tué douze civils lundi à Bodio. Le préfet affirme que les assaillants appartiennent à la Katiba Macina.", "katiba-macina"),
    ("Des hommes armés ont tué douze civils lundi à Bodio. Le préfet affirme que les assaillants étaient des combattants du Jnim.", "jnim"),
    ("Gunmen killed twelve civilians in Bodio on Monday. The prefect said the attackers belonged to the Macina Katiba.", "katiba-macina"),
    ("Gunmen killed twelve civilians in Bodio on Monday. The prefect said that the attackers were members of JNIM.", "jnim"),
])
def test_who_says_to_whom_the_attackers_belong_accuses_them(text, who):
    assert claims(text, "mali-government") == {("alleges", "event", ""), ("alleges", "perpetrator", who)}
    assert accused(text) == {who}


@pytest.mark.parametrize("text", [
    "Des hommes armés ont tué douze civils lundi à Bodio. Le préfet affirme que les assaillants n'appartiennent pas au Jnim.",
    "Gunmen killed twelve civilians in Bodio on Monday. The prefect said the attackers did not belong to JNIM.",
    "Gunmen killed twelve civilians in Bodio on Monday. The prefect said that the victims belonged to Dan Na Ambassagou.",
])
def test_who_says_to_whom_they_do_not_belong_accuses_nobody(text):
    assert not {v for s, p, v in claims(text, "mali-government") if s == "alleges" and p == "perpetrator"} & {"jnim", "dan-na-ambassagou"}


@pytest.mark.parametrize(("text", "speaker"), [
    ("Des hommes armés ont tué douze civils lundi à Bodio, selon le maire. Une association soutient au contraire que des chasseurs dozos ont profité de la confusion pour exécuter cinq éleveurs.", "named:association"),
    ("Des hommes armés ont tué douze civils lundi à Bodio, selon le maire. Le préfet soutient au contraire que des chasseurs dozos ont tué ces éleveurs.", "mali-government"),
])
def test_who_maintains_the_contrary_speaks(text, speaker):
    told = [c for i in incidents(text) for c in i["claims"] if (c["actor_id"] or c["speaker"]) in (speaker, speaker.removeprefix("named:"))]
    assert ("alleges", "perpetrator", "dozo") in {(c["stance"], c["prop"], c["value"]) for c in told}


@pytest.mark.parametrize(("text", "speaker"), [
    ("Des hommes armés ont tué douze civils lundi à San. Pour le gouverneur de San, il s'agit de « terroristes aux abois ».", "mali-government"),
    ("Gunmen killed twelve civilians on Monday in San. For the governor of San, these are terrorists on the run.", "mali-government"),
])
def test_who_says_what_the_gunmen_were_accuses_them(text, speaker):
    assert ("alleges", "event", "") in claims(text, speaker)
    assert not [c for c in only(text)["claims"] if c["stance"] == "denies"]


@pytest.mark.parametrize("text", [
    "Une frappe de l'armée a tué douze civils lundi à San, selon des habitants. Pour l'armée, il s'agit de terroristes.",
    "Soldiers killed twelve civilians on Monday in San, residents said. The army said they were terrorists.",
])
def test_an_army_that_says_so_of_its_dead_still_denies(text):
    assert ("denies", "victims", "civilians") in claims(text, "fama")


FRENCH = ("«", "L'", "Le ")
ACCUSED = {
    "en": "Twelve civilians were killed on Monday in Diallassagou, residents said, accusing the army.",
    "fr": "Douze civils ont été tués lundi à Diallassagou, selon des habitants qui accusent l'armée.",
}


def answering(said: str) -> str:
    """Put a statement behind what the army is accused of, in its own language."""
    return f"{ACCUSED['fr' if said.startswith(FRENCH) else 'en']} {said}"


@pytest.mark.parametrize("said", [
    "« Nous ne tuons pas de civils », a déclaré le porte-parole de l'armée.",
    "L'armée affirme ne pas tuer de civils.",
    "« Nos soldats ne tuent jamais de civils », a affirmé le porte-parole de l'armée.",
    "“Our soldiers never target civilians,” the army spokesman said.",
    "The army says its drones never strike civilians.",
    "“We never kill civilians,” said the army spokesman.",
])
def test_what_an_army_says_that_it_never_does_is_denied(said):
    assert {s for s, _, _ in claims(answering(said), "fama")} == {"denies"}


@pytest.mark.parametrize("said", [
    "Le FLA met aussi en cause l'armée.", "Le FLA met directement en cause l'armée."])
def test_who_lays_it_on_the_army_as_well_accuses_it(said):
    assert ("alleges", "perpetrator", "fama") in claims(answering(said), "fla")


@pytest.mark.parametrize(("said", "speaker"), [
    ("The army published a denial on Facebook.", "fama"),
    ("The army repeated its denial on Thursday.", "fama"),
    ("The army called the accusation an insult to the troops.", "fama"),
    ("L'armée a réitéré son démenti jeudi.", "fama"),
    ("L'armée parle d'une insulte aux troupes.", "fama"),
    ("L'armée maintient que les morts étaient armés.", "fama"),
    ("L'armée affirme que les images viennent d'un autre pays.", "fama"),
    ("L'armée affirme que la vidéo a été tournée ailleurs.", "fama"),
])
def test_a_denial_is_heard_in_whatever_words(said, speaker):
    assert {s for s, _, _ in claims(answering(said), speaker)} == {"denies"}


@pytest.mark.parametrize(("said", "stances"), [
    ("The army said it had neutralised twelve terrorists in Diallassagou.", {"acknowledges", "denies"}),
    ("L'armée dit avoir neutralisé douze terroristes à Diallassagou.", {"acknowledges", "denies"}),
])
def test_an_army_denies_who_its_dead_were_where_others_called_them_civilians(said, stances):
    assert {s for s, _, _ in claims(answering(said), "fama")} == stances


def test_what_it_says_of_another_place_denies_nothing_here():
    found = [c for i in incidents(answering("The army said it had killed ten terrorists in Kidal."))
             for c in i["claims"] if c["stance"] == "denies"]
    assert found == []


def test_who_files_a_complaint_against_the_army_accuses_it():
    text = ("Twelve civilians were killed on Monday in Diallassagou. Relatives of the victims filed a "
            "complaint against the army.")
    assert accused(text) == {"fama"}


@pytest.mark.parametrize("text", [
    "Twelve civilians were killed in Gossi on Monday, residents said. The army said they were terrorists.",
    "Douze civils ont été tués lundi à Gossi, selon des habitants. L'armée affirme qu'il s'agissait de terroristes.",
])
def test_who_the_dead_are_said_to_be_is_nobodys_deed(text):
    assert claims(text, "fama") == {("denies", "victims", "civilians")}
    assert accused(text) == set()


@pytest.mark.parametrize("text", [
    "Gunmen killed twelve civilians in Gossi on Monday. The army said the attackers were terrorists.",
    "Twelve civilians were killed in an attack on Gossi on Monday. The army said the attack was the work of JNIM.",
])
def test_an_army_that_says_who_the_attackers_were_owns_nothing(text):
    assert {s for s, _, _ in claims(text, "fama")} == {"alleges"}
