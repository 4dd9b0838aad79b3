"""Days as the press tells them: datelines, condemned attacks, nights, days that point back."""

from __future__ import annotations

from datetime import date

import pytest
from report_read import candidates

WEDNESDAY = date(2019, 5, 15)


def days(text, lang):
    """Give the days of each incident as "from..to", with the flags that concern them."""
    found = [(c["date"]["start"], c["date"]["end"], [f for f in c["flags"] if "date" in f])
             for c in candidates(text, lang, published_on=WEDNESDAY)]
    return [(start if start == end else f"{start}..{end}", *flags) for start, end, flags in found]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Bamako, Mali, 13 mai - Cinq civils qui rentraient du marché ont été tués dimanche à Dioungani "
           "lorsque leur véhicule a sauté sur une mine."), "2019-05-12"),
    ("en", "Gao, Mali, 13 May 2019 – Five civilians were killed on Sunday in Dioungani.", "2019-05-12"),
    ("en", "BAMAKO, Mali (AP), May 13 - Five civilians were killed on Sunday in Dioungani.", "2019-05-12"),
    ("fr", "Gao (Mali), le 13 mai 2019 – Cinq civils ont été tués dimanche à Dioungani.", "2019-05-12"),
])
def test_a_dateline_that_names_the_country_dates_nothing(lang, text, expected):
    assert days(text, lang) == [(expected,)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen attacked a peacekeeping base in Ber on Sunday, killing two soldiers.", "2019-05-12"),
    ("fr", "Le 25 févier 2019, des hommes armés ont tué huit soldats à Ber.", "2019-02-25"),
])
def test_a_day_beside_peacekeepers_or_written_amiss_is_the_event_s(lang, text, expected):
    assert days(text, lang) == [(expected,)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "France condemns Sunday's attack on the village of Ber, in which nine people were killed.", "2019-05-12"),
    ("en", ("The mission strongly condemned this morning's ambush of its convoy in Ber. Three peacekeepers were "
           "killed."), "2019-05-15"),
    ("en", "The attack on Dinangourou on Sunday was condemned by the UN. Nine villagers were killed.", "2019-05-12"),
    ("en", "The deaths of nine villagers in Dinangourou on Sunday were confirmed by the mayor on Monday.",
     "2019-05-12"),
    ("fr", "Le massacre de neuf villageois à Dinangourou dimanche a été condamné par l'ONU.", "2019-05-12"),
    ("fr", "L'assassinat de neuf villageois dimanche à Dinangourou a été condamné mardi par le gouvernement.",
     "2019-05-12"),
    ("fr", "La mort de neuf villageois le 12 mai à Dinangourou a été confirmée par le maire.", "2019-05-12"),
    ("en", "Earlier today, two peacekeepers were killed when their convoy hit a mine near Dinangourou.",
     "2019-05-15"),
])
def test_the_day_of_what_is_condemned_is_the_deeds(lang, text, expected):
    assert days(text, lang) == [(expected,)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Six militaires ont été tués dans la nuit du mercredi au jeudi 9 mai à Dioungani.",
     "2019-05-08..2019-05-09"),
    ("fr", "Dans la nuit de mardi à mercredi 24 avril, six militaires ont été tués à Dioungani.",
     "2019-04-23..2019-04-24"),
    ("fr", ("Les soldats ont subi une attaque ce mercredi 8 mai à Dioungani. Six d'entre eux ont été tués dans la "
           "nuit du mercredi au jeudi 9 mai."), "2019-05-08"),
])
def test_a_night_whose_second_day_alone_has_a_date(lang, text, expected):
    assert days(text, lang) == [(expected,)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", ('Nine herders were killed late last week in northern Mali, officials said on Monday.\n\n"The nine were '
           'killed on Friday and Saturday in Dioungani," a councillor said.'), "2019-05-10..2019-05-11"),
    ("fr", ("Neuf bergers ont été tués la semaine dernière dans le centre du Mali.\n\n« Les neuf ont été tués jeudi "
           "et vendredi à Dioungani », a dit un élu."), "2019-05-09..2019-05-10"),
])
def test_of_two_stretches_the_shorter_one_inside_the_other_stands(lang, text, expected):
    assert days(text, lang) == [(expected,)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Les faits remontent au 3 avril. Ce mercredi-là, vers 15 heures, des hommes armés entrent dans le "
           "village de Ber et tuent neuf habitants."), "2019-04-03"),
    ("fr", "L'attaque a eu lieu le 28 avril. Ce dimanche-là, les assaillants ont abattu neuf villageois à Ber.",
     "2019-04-28"),
    ("en", "It happened on 3 April. That Wednesday, gunmen rode into the village of Ber and killed nine people.",
     "2019-04-03"),
    ("en", "The mayor said that Sunday gunmen killed nine people in the village of Ber.", "2019-05-12"),
])
def test_that_wednesday_is_the_day_just_told(lang, text, expected):
    assert days(text, lang) == [(expected,)]


def test_that_wednesday_is_unknown_where_another_weekday_was_told():
    text = "Les faits remontent au 4 avril. Ce lundi-là, des hommes armés ont tué neuf personnes à Dioungani."
    assert days(text, "fr")[0][0] != "2019-05-13"


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Six herders were found dead near Ber. The grave, which was uncovered on May 10, held the six."),
    ("fr", ("La fosse commune, mise au jour le 10 mai près de Ber, contenait les corps de six bergers tués par "
           "balles.")),
    ("fr", "Le charnier, découvert le 10 mai près de Ber, contenait les corps de six bergers tués par balles."),
])
def test_a_grave_is_found_on_another_day_than_its_dead_were_killed(lang, text):
    assert "2019-05-10" not in str(days(text, lang))


@pytest.mark.parametrize("text", [
    ("C'est lundi que la présence d'hommes armés à moto a été signalée dans la commune de Dioungani. Ils ont tué en "
    "début de soirée huit habitants."),
    "Des individus armés ont été signalés lundi près de Dioungani. Ils ont tué dans la soirée huit habitants.",
])
def test_the_day_on_which_armed_men_were_seen_is_that_of_what_they_did(text):
    assert days(text, "fr") == [("2019-05-13",)]
