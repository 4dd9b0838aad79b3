"""Words that nobody said: adjectives, idioms, remarks and cross-references that look like a voice, and voices that were missed."""

import pytest

from tests.geo.reports.report_read import incidents

EN = "Seven villagers died on Tuesday in Sobala, shot by gunmen, elders said. "
FR = "Sept villageois ont été tués mardi à Sobala par des hommes armés, selon un élu. "


def told(text):
    """Give what is claimed of the first incident, as speaker, stance, property and value."""
    return {(c["actor_id"] or c["speaker"], c["stance"], c["prop"], c["value"]) for c in incidents(text)[0]["claims"]}


def says(text, speaker):
    """Give the stances of one speaker."""
    return {stance for who, stance, *_ in told(text) if who == speaker}


def accused(text):
    return {a["actor_id"] for a in incidents(text)[0]["perpetrators"]}


@pytest.mark.parametrize("text", [
    FR + "Des factions armées ont affirmé mercredi que les morts étaient des bergers.",
    FR + "Une alliance de milices armées a démenti.",
    FR + "Des bandes armées ont confirmé le raid.",
    FR + "Des hommes lourdement armés l'ont confirmé.",
    EN + "The army-backed alliance confirmed the raid.",
    FR + "La milice de défense armée a reconnu les faits.",
])
def test_who_is_armed_or_backed_is_not_the_army(text):
    assert not {who for who, *_ in told(text)} & {"fama", "mali-government"}


@pytest.mark.parametrize("text", [
    EN + "The pro-government alliance confirmed it.",
    EN + "The anti-government front denied it.",
    EN + "The government-aligned coalition denied any part in it.",
    FR + "La plateforme pro-gouvernement a confirmé l'attaque.",
])
def test_who_is_for_or_against_the_government_is_not_the_government(text):
    assert not says(text, "mali-government")


@pytest.mark.parametrize(("text", "who"), [
    (FR + "Le porte-parole des armées a confirmé l'attaque.", "fama"),
    (FR + "Les armées ont confirmé l'attaque.", "fama"),
    (EN + "The government confirmed the raid.", "mali-government"),
])
def test_the_army_and_the_government_still_speak(text, who):
    assert says(text, who)


@pytest.mark.parametrize("text", [
    "Seven villagers died on Tuesday in Sobala when a drone hit the market, elders said. The general staff has yet to confirm or deny the strike.",
    "Soldiers shot seven villagers on Tuesday in Sobala, elders said. The army is still to confirm or dismiss it.",
    "Soldiers shot seven villagers on Tuesday in Sobala, elders said. The army has yet to deny the reports.",
    "Twenty people died on Tuesday in Sobala in a strike by French jets, elders said. The French Ministry of Defence has yet to confirm or deny it.",
])
def test_who_has_yet_to_deny_denies_nothing(text):
    assert not {stance for _, stance, *_ in told(text)} & {"denies", "corroborates"}


def test_a_french_office_is_not_malis():
    text = "Twenty people died on Tuesday in Sobala in a strike by French jets, elders said. The French Ministry of Defence denied it."
    assert says(text, "france-forces") == {"denies"}
    assert not says(text, "mali-government")


@pytest.mark.parametrize("text", [
    "Six peacekeepers died on Monday in an ambush near Tessalit. Diplomats called on Mali's transitional government to swiftly investigate the attack.",
    "Six peacekeepers died on Monday in an ambush near Tessalit. The Council urged Mali's transitional authorities to promptly and thoroughly investigate the attack.",
    "Soldiers shot nine herders on Monday in Boni, relatives said. A lawyer asked Mali's government to immediately and fully investigate the killings.",
])
def test_who_is_asked_to_swiftly_investigate_does_not(text):
    assert "investigates" not in says(text, "mali-government")


@pytest.mark.parametrize("text", [
    "Gunmen raided Dioungani on Friday, killing five, witnesses and a councillor said. They swept away the cattle and left.",
    "Gunmen raided Dioungani on Friday, killing five, a witness said. They pushed away the guards and took the trucks.",
])
def test_what_is_swept_away_is_not_denied(text):
    assert "denies" not in {stance for _, stance, *_ in told(text)}


@pytest.mark.parametrize("text", [
    "Soldiers killed five herders in Dioungani on Friday, relatives said. The army brushed aside the accusations.",
    "Soldiers killed five herders in Dioungani on Friday, relatives said. The army swept the allegations aside.",
    "Soldiers killed five herders in Dioungani on Friday, relatives said. The army waved away the report.",
])
def test_what_is_said_of_it_is_still_brushed_aside(text):
    assert "denies" in says(text, "fama")


@pytest.mark.parametrize("text", [
    "D'après la mission de l'ONU, 22 personnes sont mortes lundi à Talataye, une commune où les jihadistes ont dernièrement perdu beaucoup d'hommes.",
    "Selon l'ONU, 22 personnes sont mortes lundi à Talataye, une zone où des djihadistes ont récemment subi de lourdes pertes.",
    "Selon une ONG, huit civils ont péri lundi à Talataye, où des combattants touaregs ont également quitté leurs bases.",
    "Les rebelles de la CMA ont précisé que les frappes de lundi à Abeïbara avaient tué quatre femmes.",
    "Les rebelles de la CMA avaient assuré que les quatre morts de lundi à Abeïbara étaient des orpailleurs.",
    "Des villageois déplorent six morts lundi à Kani. « S'il y a eu des morts, ce sont forcément des jihadistes », insiste un chasseur.",
])
def test_who_suffers_or_speaks_is_not_accused(text):
    assert accused(text) == set()


@pytest.mark.parametrize(("text", "who"), [
    ("Selon une ONG, huit civils ont péri lundi à Talataye, où des combattants du Jnim ont récemment attaqué le marché.", "jnim"),
    ("Le Jnim a aussi tué huit civils lundi à Talataye, selon une ONG.", "jnim"),
])
def test_who_attacks_is_still_accused(text, who):
    assert who in {value for _, _, prop, value in told(text) if prop == "perpetrator"} | accused(text)


@pytest.mark.parametrize(("text", "who", "stance"), [
    ("Nine farmers were killed on Monday in Sobala by armed men. The attackers then torched the granaries, the army said.", "fama", "alleges"),
    ("Nine farmers were killed on Monday in Sobala by armed men. The assailants also destroyed a school, according to the army.", "fama", "alleges"),
    ("Neuf cultivateurs ont été tués lundi à Sobala par des hommes armés. Les assaillants ont ensuite incendié les greniers, d'après l'armée.", "fama", "alleges"),
    ("The army said it had killed ten terrorists and destroyed their base on Monday near Dioura.", "fama", "acknowledges"),
    ("L'armée a dit avoir tué dix terroristes et détruit une base lundi près de Dioura.", "fama", "acknowledges"),
    ("Armed men attacked the post of Léré on Sunday and killed a guard. The army said it routed the attackers.", "fama", "acknowledges"),
    ("JNIM on Sunday claimed Saturday's raid on Nampala. Eight soldiers died in it.", "jnim", "acknowledges"),
    ("Ansar Dine claimed last week's ambush near Kidal, in which two soldiers died on Thursday.", "ansar-dine", "acknowledges"),
    ("Le Jnim a aussi revendiqué lundi l'embuscade de Douentza, où six soldats ont été tués dimanche.", "jnim", "acknowledges"),
])
def test_whose_deed_it_was(text, who, stance):
    assert says(text, who) == {stance}


@pytest.mark.parametrize(("text", "speakers"), [
    ("Une embuscade a visé vendredi un convoi près de Hombori. Le bilan est d'un mort et quatre blessés.", {"publisher"}),
    ("Une embuscade a visé vendredi un convoi près de Hombori et tué un marchand. Le bilan est de trois blessés et deux disparus.", {"publisher"}),
    ("Six people were killed on Sunday in Sobala. One of them was an imam, found dismembered by his brothers.", {"publisher"}),
    ("Six people were killed on Sunday in Sobala. A driver, found shot in his truck, was one of them.", {"publisher"}),
    ("Neuf soldats ont été tués jeudi à Mondoro. Une dizaine de soldats n'ont pas répondu à l'appel.", {"publisher"}),
    ("Neuf soldats ont été tués jeudi à Mondoro. D'autres soldats n'ont toujours pas répondu à l'appel.", {"publisher"}),
    ("Six people were killed on Sunday in Sobala, residents said. [See the Monitor's report, JNIM claims massive attack on base.]", {"local-civil-sources"}),
])
def test_nobody_else_speaks(text, speakers):
    found = {who for who, *_ in told(text)}
    assert {who or "publisher" for who in found} - {"Maghreb Press"} <= speakers


@pytest.mark.parametrize(("text", "who", "stance"), [
    ("Eight herders died on Friday in Boulkessi, with several residents accusing soldiers of the killings.", "local-civil-sources", "alleges"),
    ("Eight herders died on Friday in Boulkessi, officials said, with relatives on Sunday blaming the army.", "relatives-of-victims", "alleges"),
    ("« Les assaillants ont tué neuf bergers lundi à Inékar », a affirmé l'alliance MSA-Gatia.", "msa", "alleges"),
    ('"Nine herders were killed on Monday in Inekar," said the coalition MSA-Gatia.', "gatia", "alleges"),
    ("Neuf bergers sont morts lundi à Inékar. Le MSA, une milice progouvernementale de la région de Ménaka, et le Gatia ont démenti être impliqués.", "msa", "denies"),
    ("Quatre personnes ont été tuées samedi à Youwarou, selon un élu. « Ils ont tout brûlé », témoigne une victime.", "witnesses", "alleges"),
    ("Quatre personnes ont été tuées samedi à Youwarou. « Tout a été brûlé », confie une autre source.", "local-civil-sources", "alleges"),
    ("Four people were killed on Saturday in Youwarou, the head of the region's youth organisation said.", "local-civil-sources", "alleges"),
    ("Quatre personnes ont été tuées samedi à Youwarou, selon le président de l'association des jeunes.", "local-civil-sources", "alleges"),
    ("Four people were killed on Saturday in Youwarou, reported the British public broadcaster BBC.", "bbc", "reports"),
    ("Les membres du Conseil de sécurité ont demandé une enquête après que deux Casques bleus ont été tués dimanche près de Kidal.", "un", "reports"),
    ("Eight people were killed on Friday in Pel, said Amadou Guindo, the prefect of Koro. Sister Marie Guindo, a nun in Koro, said the dead were farmers.", "local-civil-sources", "alleges"),
])
def test_who_speaks(text, who, stance):
    assert stance in says(text, who)


@pytest.mark.parametrize(("text", "who", "stance"), [
    ("L'armée malienne a annoncé qu'un véhicule de la Garde nationale a sauté sur une mine lundi entre Gao et Gossi.", "fama", "acknowledges"),
    ("The army said a military truck hit an improvised explosive device on Monday near Boni.", "fama", "acknowledges"),
    ("The army said a bus hit a mine on Monday near Boni, killing six passengers.", "fama", "alleges"),
    ("L'armée a annoncé qu'un camion de commerçants a heurté une mine lundi près de Boni, tuant trois personnes.", "fama", "alleges"),
    ("Six soldiers were killed on Sunday at Sokolo, says the statement signed by Colonel Ali Sy, the army's director of information and public relations.", "dirpa", "acknowledges"),
    ("Six people were killed on Sunday in Kati, according to Reuters witnesses.", "reuters", "alleges"),
    ("Two peacekeepers were killed on Friday near Douentza. The UN Security Council condemned the attack. Its members asked for an inquiry.", "un", "reports"),
])
def test_whose_loss_and_whose_people(text, who, stance):
    assert says(text, who) == {stance}


@pytest.mark.parametrize("text", [
    "Four peacekeepers were killed on Friday near Aguelhok. The Secretary-General recalled that attacks on peacekeepers can constitute war crimes.",
    "Quatre Casques bleus ont été tués vendredi près d'Aguelhok. Le Secrétaire général a souligné que les attaques contre des soldats de la paix peuvent être des crimes de guerre.",
    "Quatre Casques bleus ont été tués vendredi près d'Aguelhok. Il a rappelé que les attaques visant des Casques bleus pourraient être considérées comme des crimes de guerre.",
])
def test_what_attacks_are_by_law_tells_of_none(text):
    assert {stance for _, stance, *_ in told(text)} == {"reports"}


@pytest.mark.parametrize(("text", "who"), [
    ("JNIM claimed responsibility on Tuesday for two attacks. The first, on Sunday in Nampala, killed four soldiers. The second, on Monday in Diabaly, killed two soldiers.", "jnim"),
    ("L'armée a annoncé mardi douze militaires tués dans deux attaques. Neuf soldats sont morts dimanche à Sokoura. Trois soldats sont morts lundi à Mondoro.", "fama"),
])
def test_who_owns_two_attacks_owns_each(text, who):
    for event in incidents(text):
        assert (who, "acknowledges") in {(c["actor_id"], c["stance"]) for c in event["claims"]}


def test_a_full_name_behind_a_verb_is_who_was_named_before():
    text = "Deux chasseurs ont été tués lundi à Pel, a indiqué Seydou Kassogué, chef des dozos. « C'est une grande perte », regrette Seydou Kassogué."
    assert {who for who, *_ in told(text)} == {"dozo"}


@pytest.mark.parametrize("text", [
    "Six civils ont été tués mardi à Hombori, selon des habitants. L'armée n'a pas commenté, mais elle a annoncé il y a quelques jours avoir utilisé des drones pour cibler des positions terroristes à Kidal.",
    "Six civilians were killed on Tuesday in Hombori, residents said. The army announced a few days ago that it had used drones to target terrorist positions in Kidal.",
])
def test_strikes_elsewhere_are_no_confession(text):
    assert not says(text, "fama")
    assert "fama" not in accused(text)
