"""Whose dead a figure counts: a mission's losses, attackers, foreigners, suspects, earlier events."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def told(text, lang):
    """Give the toll of the first incident as low, best and high, and its other harm."""
    first = incidents(text, lang)[0]
    killed = first["killed"] or {"low": None, "best": None, "high": None}
    return (killed["low"], killed["best"], killed["high"]), {h["kind"]: h["n"] for h in first["harm"]}


@pytest.mark.parametrize(("lang", "text", "losses"), [
    ("en", "Three blue helmets were killed on Monday near Lerneb.\nSome 90 peacekeepers have died since the force took over from an African mission.", 90),
    ("en", "Three blue helmets were killed on Monday near Lerneb. The mission has lost 88 soldiers in action since it was set up.", 88),
    ("en", "Three blue helmets were killed on Monday near Lerneb, taking to 71 the number of peacekeepers lost since MINUSMA's deployment.", 71),
    ("en", "Three soldiers were killed on Monday near Lerneb. The force has lost 60 men since operations began.", 60),
    ("en", "Three blue helmets were killed on Monday near Lerneb. It is the deadliest mission in the world, with 160 peacekeepers killed in hostile acts.", 160),
    ("fr", "Trois Casques bleus ont été tués lundi près de Lerneb.\nDepuis sa création, la mission a perdu 146 hommes.", 146),
    ("fr", "Trois Casques bleus ont été tués lundi près de Lerneb.\nAvec 71 Casques bleus tués depuis qu’elle a pris le relais d’une force africaine, la mission paie un lourd tribut.", 71),
    ("fr", "Trois Casques bleus ont été tués lundi près de Lerneb. L’opération a coûté la vie à 58 soldats depuis son lancement.", 58),
    ("fr", "Trois Casques bleus ont été tués lundi près de Lerneb. C’est la mission de l’ONU la plus meurtrière, avec 160 Casques bleus tués dans des actes hostiles.", 160),
])
def test_what_a_mission_lost_since_it_began_is_a_sum(lang, text, losses):
    assert told(text, lang)[0] == (3, 3, 3)
    assert [c["killed"]["low"] for c in candidates(text, lang) if c["kind"] == "aggregate"] == [losses]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Nine peacekeepers died near Lerneb on Monday in the deadliest attack on the mission since its deployment."),
    ("fr", "Neuf Casques bleus ont péri lundi près de Lerneb dans l’attaque la plus meurtrière contre la mission depuis son déploiement."),
])
def test_an_attack_that_is_ranked_since_then_is_no_sum(lang, text):
    assert told(text, lang)[0] == (9, 9, 9)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen stormed a hotel in Gao on Friday, killing seven guests, and three of the attackers were shot dead by the police.", (7, 7, 7)),
    ("en", "Gunmen attacked a base in Timbuktu on Monday, killing seven people, including five guards; an army spokesman said that four assailants had been killed.", (7, 7, 7)),
    ("en", "At least fifty people died on Friday when a truck blew up at a camp in Gao. AQIM claimed one suicide bomber carried out the attack.", (50, 50, None)),
    ("en", "Gunmen killed seven people in a hotel in Gao on Friday. Television showed the bodies of two men believed to be attackers.", (7, 7, 7)),
    ("en", "Three soldiers were killed on Monday at Boni, with eleven dead among the attackers, the army said.", (3, 3, 3)),
    ("fr", "Sept personnes ont été tuées lundi dans l’attaque d’une base à Tombouctou, dont cinq gardiens ; quatre assaillants ont été abattus, selon l’armée.", (7, 7, 7)),
    ("fr", "Trois soldats ont été tués lundi à Boni et onze morts ont été dénombrés dans les rangs des terroristes, selon l’armée.", (3, 3, 3)),
    ("fr", "L’attaque de lundi à Boni a fait trois morts dans les rangs de l’armée et onze chez les assaillants.", (3, 3, 3)),
])
def test_attackers_who_died_beside_others_do_not_count(lang, text, expected):
    assert told(text, lang)[0] == expected


@pytest.mark.parametrize(("lang", "text", "harm"), [
    ("en", "Armed men attacked a police school in Bamako on Tuesday, wounding two guards. Television showed three bodies believed to be those of assailants.", {"injured": 2}),
    ("fr", "Des hommes armés ont attaqué mardi une école de police à Bamako et blessé deux gardes. La télévision a montré trois corps, présentés comme ceux des assaillants.", {"injured": 2}),
])
def test_bodies_of_attackers_alone_are_nobody_s_toll(lang, text, harm):
    assert told(text, lang) == ((None, None, None), harm)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen killed three villagers at Boni on Sunday. Two of the attackers were wounded and fled.", ((3, 3, 3), {})),
    ("fr", "Des hommes armés ont tué trois villageois dimanche à Boni. Deux assaillants ont été blessés.", ((3, 3, 3), {})),
    ("en", "A gunman shot dead five people in a bar in Bamako on Saturday. Two people have been arrested over the attack.", ((5, 5, 5), {})),
    ("en", "Nine villagers were killed near Menaka on Friday. Days ago French special forces said they had captured four people in Gao, dismantling a cell.", ((9, 9, 9), {})),
    ("fr", "Un homme a tué cinq personnes samedi dans un bar de Bamako. Deux personnes ont été arrêtées dans le cadre de l’attaque.", ((5, 5, 5), {})),
    ("en", "Soldiers killed two herders at Boni on Friday and arrested twelve men, who have not been seen since.", ((2, 2, 2), {"detained": 12, "disappeared": 12})),
])
def test_attackers_wounded_and_suspects_arrested_are_no_harm(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "At least 21 people were killed when gunmen stormed a hotel in Bamako on Friday. Moscow has confirmed that six Russian citizens were killed there.", (21, 21, None)),
    ("en", "At least 12 people died on Friday in an attack on a hotel in Gao. Kyiv said four of its nationals were caught up in the attack, one of whom was killed.", (12, 12, None)),
    ("en", "Two Ukrainians and a Nepalese were killed in a hotel in Gao on Friday, the UN mission said. In all, 12 people died, an officer said.", (12, 12, 12)),
    ("fr", "Cinq personnes ont été tuées samedi à Gao, selon un élu. Paris a annoncé que deux Français avaient péri dans l’attaque.", (5, 5, 5)),
    ("fr", "Cinq personnes sont mortes samedi à Gao, dont trois Européens et notamment un Français et un Belge, ainsi que deux Maliens.", (5, 5, 5)),
    ("fr", "Des rebelles ont tué deux civils et six officiels samedi à Kidal, selon la mission. Une source affirme que les six officiels tués étaient deux préfets et quatre sous-préfets.", (8, 8, 8)),
    ("en", 'At least eight people were killed on Friday in a strike on a market. "A baby and a six-year-old girl were killed," a witness said, adding that several others had died of their wounds.', (8, 8, None)),
    ("en", "Strikes in northern Mali left at least 13 people dead, the group said. A man told it that on 17 March, in Amasrakad, he had lost his wife and six of his children.", (13, 13, None)),
])
def test_some_of_the_dead_whom_somebody_names_are_no_rival_toll(lang, text, expected):
    assert told(text, lang)[0] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Six people were killed on Friday at a resort near Bamako. Initially, five people were reported dead while a nurse was listed as missing.", ((6, 6, 6), {})),
    ("fr", "Six personnes ont été tuées dimanche à Gao. Dans un premier temps, cinq morts avaient été annoncés et une infirmière portée disparue.", ((6, 6, 6), {})),
    ("en", "A sixth peacekeeper died of his wounds after Friday's attack on the UN camp in Kidal, the mission said.", ((6, 6, 6), {})),
    ("fr", "Un sixième Casque bleu est décédé des suites de ses blessures après l’attaque de vendredi contre le camp de Kidal.", ((6, 6, 6), {})),
    ("en", "A second bomb went off near Gossi on Monday and killed a man.", ((1, 1, 1), {})),
    ("fr", "Au moins 30 personnes ont été tuées jeudi à Boni, selon un élu. Les Casques bleus dépêchés sur place ont constaté la mort de 24 personnes.", ((24, None, 30), {})),
    ("fr", "Trois Casques bleus ont été tués vendredi à Kidal et une trentaine d’autres blessés.", ((3, 3, 3), {"injured": 30})),
])
def test_first_counts_later_deaths_and_a_second_count(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "At least 12 people including four foreign contractors died in a hostage siege at a hotel in Gao on Friday.", ((12, 12, None), {})),
    ("fr", "Au moins quatre civils ont été tués lundi près d’Ansongo dans l’explosion d’une mine, qui a aussi fait des blessés.", ((4, 4, None), {})),
    ("en", "A peacekeeper and a soldier were killed in an attack on Monday at Douentza. Another peacekeeper was slightly wounded.", ((2, 2, 2), {"injured": 1})),
    ("en", "Three soldiers were killed on Monday when their truck hit a mine at Boni. Another soldier was killed in the fight that followed.", ((4, 4, 4), {})),
    ("en", "Gunmen killed twelve people at Boni on Monday. Another witness put the toll at 12.", ((12, 12, 12), {})),
    ("en", "Gunmen killed two traders at Boni on Monday and another three on the road to Douentza.", ((5, 5, 5), {})),
    ("fr", "Le rapt, le 24 décembre à Gao, d’une humanitaire française a choqué la ville.", ((None, None, None), {"abducted": 1})),
    ("fr", "7 mai : La tante du maire de la commune rurale de Boni est assassinée par deux hommes armés vers 20 heures.", ((1, 1, 1), {})),
    ("fr", "Le capitaine Amadou T. est assassiné à son domicile lundi à Boni par des inconnus.", ((1, 1, 1), {})),
])
def test_each_figure_tells_its_own_harm(lang, text, expected):
    assert told(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Five guards died on Monday at Boni. The attack comes a month after the killing of twelve villagers.", (5, 5, 5)),
    ("en", "Gunmen killed 22 herders at Boni on Sunday, a week after a herders' group denounced the deaths of more than 15 of its members.", (22, 22, 22)),
    ("fr", "Des hommes armés ont tué 22 bergers dimanche à Boni, une semaine après le cri d’une association dénonçant la mort de plus de 15 de ses membres.", (22, 22, 22)),
    ("en", "Gunmen killed four people at Boni on Sunday. The raid came two days after militants had killed at least six in a nearby hamlet.", (4, 4, 4)),
    ("en", "Six villagers were shot dead on Thursday near Boni, which takes the toll to 23 since the siege began.", (6, 6, 6)),
    ("en", "On Monday, two days after gunmen killed 12 people at Boni, soldiers arrived.", (12, 12, 12)),
])
def test_the_dead_of_what_happened_before_are_not_added(lang, text, expected):
    assert told(text, lang)[0] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Two soldiers and twelve people were killed on Monday at Boni by gunmen.", (14, 14, 14)),
    ("en", "A driver, a soldier and two others were killed on Monday at Boni in an ambush.", (4, 4, 4)),
    ("en", "Gunmen attacked a base at Boni on Monday, killing a peacekeeper, a contractor and seven Malians.", (9, 9, 9)),
    ("fr", "Deux militaires et dix personnes ont été tués lundi à Boni.", (12, 12, 12)),
    ("fr", "Des hommes armés ont tué un gendarme, deux commerçants et deux Mauritaniens lundi à Boni.", (5, 5, 5)),
])
def test_soldiers_and_people_of_no_side_in_one_list_are_added(lang, text, expected):
    assert told(text, lang)[0] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Seventeen villagers died in Friday's raid on Boni, the government said. Residents reached by phone gave a higher figure, 23.", (17, None, 23)),
    ("fr", "Dix-sept villageois ont été tués vendredi à Boni, selon le gouvernement. Des habitants donnent un chiffre plus élevé : 23.", (17, None, 23)),
    ("fr", "Le nombre de morts dans l’attaque de dimanche à Boni est passé de 18 à 24 après le décès de six blessés.", (24, 24, 24)),
    ("fr", "Dix-huit personnes ont été tuées dimanche à Boni. Le décès d’un blessé a été annoncé mardi.", (19, 19, 19)),
    ("en", "Eighteen people were killed on Sunday at Boni. The death of two of the wounded was announced on Tuesday.", (20, 20, 20)),
])
def test_higher_figures_and_the_death_of_the_wounded(lang, text, expected):
    assert told(text, lang) == (expected, {})


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", 'Gunmen killed a customs officer and two civilians on Thursday at Hombori. "They killed a colleague. Two civilians died as well," an official said.', (3, 3, 3)),
    ("fr", "Des hommes armés ont tué un douanier et deux civils jeudi à Hombori. « Un collègue a été abattu. Deux civils sont également morts », a dit un agent.", (3, 3, 3)),
    ("en", "Three traders were killed at Boni on Monday. Four other traders died of their wounds.", (7, 7, 7)),
    ("en", "Rebels killed eight people at the governor's office in the town of Kidal on Saturday.", (8, 8, 8)),
    ("en", "The chief's son was shot dead on Monday at Boni by gunmen.", (1, 1, 1)),
    ("en", "Gunmen attacked a base in Timbuktu on Monday, killing seven people. The clash was over by Monday evening; a spokesman said four assailants had been killed.", (7, 7, 7)),
    ("fr", "Des hommes armés ont attaqué lundi une base à Tombouctou et tué sept personnes. Les combats ont duré jusqu’à lundi soir ; quatre assaillants ont été tués, selon l’armée.", (7, 7, 7)),
    ("en", "The army said it killed 12 assailants at Boni on Monday. Residents said soldiers had shot 15 civilians.", (12, None, 15)),
    ("fr", "Lundi, des hommes armés ont fait irruption à Boni. On parlait hier de 13 tués ; plusieurs sources avancent aujourd’hui le chiffre de 15 morts.", (15, 15, 15)),
])
def test_the_same_dead_told_again_count_once(lang, text, expected):
    assert told(text, lang)[0] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Une enfant est morte samedi à Ber dans un tir d’obus, selon un élu. L’armée fait état de quatre civils évacués à l’hôpital, sans mentionner de décès.", ((1, 1, 1), {"injured": 4})),
    ("fr", "L’attaque de samedi à Ber a blessé quatre soldats, sans faire de morts.", ((0, 0, 0), {"injured": 4})),
    ("en", "At least 65 people have been missing since soldiers arrested them at Boni on 2 March and killed some; relatives have a list of 54 names.", ((None, None, None), {"disappeared": 65})),
    ("fr", "L’attaque de lundi à Boni a fait huit morts et des personnes portées disparues.", ((8, 8, 8), {})),
    ("en", "Monday's attack on Boni left four dead and wounded seven others.", ((4, 4, 4), {"injured": 7})),
    ("en", "Monday's attack on Boni left 13 dead and tens wounded.", ((13, 13, 13), {"injured": None})),
    ("fr", "Une source parle de 20 à 30 décès et blessés dans l’attaque de lundi à Boni ; le maire fait état de 21 morts.", ((21, 21, 21), {})),
    ("en", "Two soldiers died in an ambush on Monday near Boni. Private Amadou T., 28, died at the scene, the army said.", ((2, 2, 2), {})),
    ("en", "Armed men abducted two Emirati nationals and an Iranian on Monday near Boni.", ((None, None, None), {"abducted": 3})),
    ("en", "Soldiers killed dozens of men at Boni on 2 March; relatives have drawn up a list of 54 names.", ((54, 54, 54), {})),
])
def test_who_is_in_hospital_or_missing_is_not_counted_dead(lang, text, expected):
    assert told(text, lang) == expected


def test_the_dead_of_two_bases_are_a_sum():
    text = "A contractor and at least seven guards have been killed in attacks on two UN bases in Mali, the mission said."
    assert [(c["kind"], c["killed"]["low"]) for c in candidates(text, "en")] == [("aggregate", 8)]


def test_a_second_place_keeps_its_own_dead_behind_a_part():
    text = "Selon l’ONG, des frappes ont tué 13 civils le 17 mars à Amasrakad et 14 autres, dont onze enfants, le 23 mars à Douna."
    assert [i["killed"]["low"] for i in incidents(text, "fr")] == [13, 14]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Soldiers killed three cattle thieves near Boni on Wednesday."),
    ("en", "Three cattle rustlers were killed near Boni on Wednesday."),
    ("en", "Villagers killed three suspected robbers near Boni on Wednesday."),
    ("fr", "Trois voleurs de bétail ont été tués mercredi près de Boni."),
    ("fr", "Des soldats ont tué mercredi trois trafiquants près de Boni."),
])
def test_cattle_thieves_are_people(lang, text):
    assert told(text, lang) == ((3, 3, 3), {})
