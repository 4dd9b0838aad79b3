"""Events that are told without a toll, only announced, claimed or recalled beside the report's own."""

from __future__ import annotations

import pytest

from tests.geo.reports.report_read import candidates, incidents


def starts(found):
    return [c["date"] and c["date"]["start"] for c in found]


@pytest.mark.parametrize(("lang", "text", "taken"), [
    ("fr", ("L’armée a annoncé samedi l’enlèvement de cinq ouvriers près de Nara.\n\n"
            "Les recherches se poursuivent."), 5),
    ("fr", ("La famille a annoncé l’enlèvement de quatre bergers dans la commune de "
            "Dinangourou.\n\nElle attend des nouvelles."), 4),
    ("fr", ("Le préfet a confirmé l’enlèvement de deux enseignants lundi à Hombori.\n\n"
            "Aucune revendication n’a été enregistrée."), 2),
    ("en", ("Mali's army announced on Saturday the abduction of five workers near Nara.\n\n"
            "A search is under way."), 5),
    ("en", ("A mayor confirmed the abduction of six traders on the road between Douentza and "
            "Hombori.\n\nTheir families have had no word."), 6),
    ("en", ("On Sunday the company said that seven of its workers had been abducted at a site "
            "near Kangaba.\n\nIt did not name anybody."), 7),
])
def test_who_was_taken_at_a_place_needs_no_day(lang, text, taken):
    (one,) = incidents(text, lang)
    assert [(h["kind"], h["n"]) for h in one["harm"]] == [("abducted", taken)]
    assert one["place"]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Le Premier ministre a annoncé samedi la libération de cinq otages près de Nara.\n\n"
           "Ils vont bien.")),
    ("en", ("The family of a teacher who was held hostage near Ber for two years thanked the "
           "government.\n\nHe was freed last week.")),
    ("en", "The army seized weapons and motorcycles at Boni on Tuesday.\n\nIt arrested nobody."),
    ("fr", ("Les FAMa ont saisi des armes et des motos près de Boni mardi.\n\nElles n’ont arrêté "
           "personne.")),
    ("en", ("The soldiers dismantled two terrorist camps near Serma on Monday.\n\nThey found fuel "
           "there.")),
])
def test_who_is_freed_and_what_is_found_is_none(lang, text):
    assert not incidents(text, lang)


@pytest.mark.parametrize(("lang", "text", "kind"), [
    ("en", ("Militants seized control of a military camp in Goundam on Friday, two local officials "
            "said.\n\nThe army has not commented."), "battle"),
    ("en", ("A jihadist group claimed to have seized a military base in Niafunké on Monday.\n\n"
            "The army has not commented."), "battle"),
    ("fr", ("Des jihadistes se sont emparés vendredi d’un camp militaire à Goundam, selon deux "
            "élus.\n\nL’armée n’a pas commenté."), "battle"),
    ("fr", ("Les rebelles disent avoir pris dimanche le camp militaire de Léré.\n\nL’armée n’a pas "
            "commenté."), "battle"),
    ("en", ("The group said it had fired rockets at the base at Amachach near Tessalit on "
            "Sunday.\n\nThere was no comment from the army."), "shelling"),
    ("en", ("Three rockets were launched at the airport of Gao on Tuesday morning, a resident "
            "said.\n\nNobody was hurt."), "shelling"),
])
def test_a_base_that_is_seized_and_rockets_that_are_fired_need_no_toll(lang, text, kind):
    (one,) = incidents(text, lang)
    assert one["event_type"] == kind
    assert one["date"]["start"]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("The FLA rebels said on Sunday that civilians were killed in drone strikes in "
           "Tinzaouaten.\n\nThe army has not commented.")),
    ("en", ("Residents say that villagers were killed in raids in the commune of Ouenkoro.\n\n"
           "No group has claimed them.")),
])
def test_who_died_in_attacks_need_not_be_counted(lang, text):
    (one,) = incidents(text, lang)
    assert one["place"]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", ("Deux soldats ont été tués vendredi à Gossi par une mine. Les Casques bleus ont "
           "également été attaqués dimanche dans les environs de Bandiagara et ont riposté.")),
    ("en", ("Two soldiers were killed by a mine on Friday at Gossi. Peacekeepers were also attacked "
           "on Sunday around Bandiagara and returned fire.")),
])
def test_without_a_day_of_publication_the_name_of_a_day_is_enough(lang, text):
    assert len(incidents(text, lang, published_on=None)) == 2


@pytest.mark.parametrize(("lang", "text", "day"), [
    ("en", ("Four traders were killed on Monday near Gossi. These reports came two days after "
            "militants clashed with an armed group near Ber."), "2024-05-11"),
    ("fr", ("Quatre commerçants ont été tués lundi près de Gossi. Ces faits interviennent deux "
            "jours après que des jihadistes ont affronté un groupe armé près de Ménaka."),
     "2024-05-11"),
    ("fr", ("Trois enseignants ont été enlevés lundi à Hombori. L’enlèvement, qui a eu lieu un "
            "jour après que 14 personnes ont été tuées lorsqu’un bus a percuté une mine près de "
            "Douentza, n’a pas été revendiqué."), "2024-05-12"),
    ("en", ("A mine exploded at 7 am on Monday near the camp at Kidal, wounding two peacekeepers. "
            "A little later, around 9.15, another device went off near the camp at Aguelhok, "
            "causing only material damage."), "2024-05-13"),
    ("fr", ("Une mine a explosé lundi à 7 heures près du camp de Kidal, blessant deux Casques "
            "bleus. Un peu plus tard, vers 9h15, un autre engin a explosé à 2 km à l’est "
            "d’Aguelhok, causant des dégâts matériels."), "2024-05-13"),
])
def test_a_second_event_in_the_same_breath_is_found(lang, text, day):
    first, second = incidents(text, lang)
    assert starts([first, second]) == ["2024-05-13", day]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", ("Nine people were killed on Friday in Hombori. Another mine killed seven Togolese "
            "peacekeepers in December 2023 between Douentza and Boni."), 7),
    ("en", ("Nine people were killed on Friday in Hombori. Less than two weeks ago five "
            "peacekeepers died in an ambush near Aguelhok."), 5),
    ("fr", ("Neuf personnes ont été tuées vendredi à Hombori. Il y a moins de deux semaines, cinq "
            "Casques bleus ont péri dans une embuscade près d’Aguelhok."), 5),
    ("fr", ("Neuf personnes ont été tuées vendredi à Hombori. Il y a une semaine à peine, quatorze "
            "civils avaient péri à Gossi."), 14),
])
def test_what_is_recalled_beside_the_event_is_background(lang, text, low):
    first, second = incidents(text, lang)
    assert (first["killed"]["low"], second["killed"]["low"]) == (9, low)
    assert (first["mention"], second["mention"]) == ("main", "background")
    assert second["date"]["start"]


@pytest.mark.parametrize(("text", "day"), [
    ("A mine killed one peacekeeper near Ber on Tuesday.", "2024-05-14"),
    ("An attack killed seven peacekeepers in December near Aguelhok.", "2023-12-01"),
])
def test_peacekeepers_who_were_killed_do_not_take_the_day(text, day):
    (one,) = incidents(text + " The army has sent help.", "en")
    assert one["date"]["start"] == day


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("The explosion of two devices in the centre of Mali on Thursday and Friday killed six "
            "civilians and two soldiers of the UN mission.\n\nOn Thursday a cart hit a device at "
            "Dinangourou and five people died on the spot. On Friday two soldiers of the mission "
            "were killed when their vehicle hit a mine near Douentza.\n\nAnother mine killed seven "
            "peacekeepers in December 2023 near Aguelhok.")),
    ("fr", ("L’explosion de deux engins jeudi et vendredi dans le centre du Mali a tué six civils "
            "et deux soldats de la mission de l’ONU.\n\nJeudi, une charrette a sauté sur un engin à "
            "Dinangourou et cinq personnes sont mortes sur place. Vendredi, deux soldats de la "
            "mission ont été tués quand leur véhicule a roulé sur une mine près de Douentza.\n\n"
            "Un autre engin avait tué sept Casques bleus en décembre 2023 près d’Aguelhok.")),
])
def test_a_lead_that_joins_two_days_is_a_sum_and_what_lies_before_it_is_background(lang, text):
    total, *told = candidates(text, lang)
    assert (total["kind"], total["killed"]["low"]) == ("aggregate", 8)
    assert [c["killed"]["low"] for c in told] == [5, 2, 7]
    assert [c["mention"] for c in told] == ["main", "main", "background"]


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", ("Almost two dozen people were killed on Friday in central Mali, officials said.\n\n"
            "Gunmen entered the village of Hombori on Friday and killed 23 people, the governor said."), 23),
    ("en", ("Nearly 40 people were killed on Friday in central Mali, officials said.\n\n"
            "Gunmen entered the village of Hombori on Friday and killed 38 people, the governor said."), 38),
    ("fr", ("Près de 40 personnes ont été tuées vendredi dans le centre du Mali.\n\nDes hommes armés "
            "sont entrés vendredi dans le village de Hombori et ont tué 38 personnes, selon le "
            "gouverneur."), 38),
])
def test_a_rounded_figure_of_the_lead_is_that_of_the_body(lang, text, low):
    (one,) = incidents(text, lang)
    assert low in (one["killed"]["low"], one["killed"]["high"])


@pytest.mark.parametrize("text", [
    "Fighting on Thursday and Friday at Hombori left nine people dead, the mayor said.",
    "Two blasts in the market of Gossi killed nine people on Thursday, the mayor said.",
])
def test_days_of_one_fight_and_blasts_at_one_place_are_one_event(text):
    (one,) = incidents(text + "\n\nNobody has claimed the attack.", "en")
    assert one["killed"]["low"] == 9
