"""Figures that are no further dead, and sentences that tell of no event or of another one."""

from __future__ import annotations

import pytest

from tests.geo.reports.report_read import candidates, incidents

HERE = "Gunmen attacked the village of Gossi on Friday, killing eleven villagers."
NOBODY = (None, None)
ICI = "Des hommes armés ont attaqué Gossi vendredi et tué onze villageois."


def killed(text: str) -> list[tuple[int | None, int | None]]:
    """Give low and high of every incident of a text."""
    return [(c["killed"]["low"], c["killed"]["high"]) for c in incidents(text)]


@pytest.mark.parametrize(("text", "expected"), [
    (f"{HERE} Eight died on the spot, two others later died in hospital.", (11, 11)),
    (f"{HERE} Six were killed outright. Five others died of their wounds in Gao.", (11, 11)),
    (f"{ICI} Neuf personnes ont été tuées sur le coup, deux autres ont succombé.", (11, 11)),
    (("Au moins 13 civils ont été tués dimanche à Gossi. Neuf sont morts sur le coup, trois autres "
     "ont succombé à leurs blessures."), (13, None)),
    ("Nine people were killed instantly in Gossi on Sunday, and three more died of their wounds.",
     (12, 12)),
    (("Neuf personnes ont été tuées dimanche à Gossi. Trois autres ont succombé à leurs blessures "
     "lundi."), (12, 12)),
    (f"{ICI} Deux autres victimes ont été enterrées sur place.", (13, 13)),
    (f"{ICI} Trois des blessés sont décédés dans la nuit.", (14, 14)),
    (f"{ICI} Deux des villageois tués sont morts de leurs blessures.", (11, 11)),
])
def test_who_died_at_once_and_who_later_are_parts_of_a_toll(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    (f"{HERE} Eleven people died in the attack, and houses were also burned.", (11, 11)),
    (f"{ICI} Onze personnes ont été tuées, et des greniers ont également été brûlés.", (11, 11)),
    (f"{ICI} Onze corps ont été retrouvés, mais on signale aussi des disparus.", (11, 11)),
    ("Deux bergers ont été tués vendredi à Gossi. Deux commerçants ont également été tués.",
     (4, 4)),
    ("A teacher was shot dead in Gossi on Friday. His brother was also killed.", (2, 2)),
])
def test_what_else_was_done_doubles_no_toll(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    (("Des hommes armés ont attaqué Gossi vendredi. Un élu a parlé d'une quinzaine de morts, un "
     "autre de « vingt ou trente »."), (15, 30)),
    (("Des hommes armés ont attaqué Gossi vendredi. Un habitant fait état de douze tués et un autre "
     "de quatorze."), (12, 14)),
    (("Armed men attacked Gossi on Friday. A resident spoke of twelve killed and another of about "
     "twenty."), (12, 20)),
    ("Douze villageois et un autre de dix-sept ans ont été tués vendredi à Gossi.", (13, 13)),
    (("Fifteen drivers were killed in Gossi on Thursday, AFP said.\n\nThe market is empty.\n\n"
     "A security official counts 18 victims in all."), (18, 18)),
])
def test_a_second_speaker_is_no_further_dead(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("Treize soldats du contingent tchadien ont été tués vendredi près de Gossi.", (13, 13)),
    ("Trois soldats du bataillon malien ont été tués vendredi près de Gossi.", (3, 3)),
    ("Six membres du groupe touareg ont été tués vendredi près de Gossi.", (6, 6)),
    ("Huit personnes du campement peul ont été tuées vendredi près de Gossi.", (8, 8)),
    ("Onze membres des groupes touaregs ont été tués vendredi près de Gossi.", (11, 11)),
    ("Un soldat du contingent nigérien a été tué vendredi à Gossi.", (1, 1)),
    ("Quatre soldats et deux Touaregs ont été tués vendredi à Gossi.", (6, 6)),
    ("Un commerçant malien et deux autres personnes ont été tués vendredi à Gossi.", (3, 3)),
])
def test_of_which_people_a_body_is_hides_no_figure(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    (("L'attaque de jeudi contre une base de l'armée à Gossi a fait 15 morts. L'armée a tué une "
     "cinquantaine de terroristes."), (15, 15)),
    (("An ambush on a convoy near Gossi on Thursday left nine people dead.\n\nThe general staff "
     "said that its men had killed 14 terrorists."), (9, 9)),
    (("Six soldiers were killed in an attack on Gossi on Friday. Eleven assailants are dead, the "
     "army said: the driver of a suicide vehicle, the others in the response."), (6, 6)),
    (("Quatre gendarmes sont morts vendredi dans l'attaque de Gossi. Le conducteur du véhicule "
     "piégé est mort dans l'explosion."), (4, 4)),
    (("Une frappe de drone a tué vendredi douze personnes à Gossi. L'armée affirme avoir tué dix "
     "terroristes."), (10, 12)),
    (("Soldiers raided Gossi on Friday. Residents spoke of 20 dead; the army said it had killed "
     "eight terrorists."), (8, 20)),
    (("Au lendemain de l'attaque de lundi à Gossi, le bilan est de 23 morts. Quatre miliciens qui "
     "gardaient le village ont également été tués."), (27, 27)),
])
def test_attackers_whom_an_army_killed_are_no_rival_toll(text, expected):
    assert killed(text) == [expected]


@pytest.mark.parametrize("text", [
    "Gunmen attacked a patrol near Gossi on Friday. The bodies of 17 terrorists were found there.",
    ("Des hommes armés ont attaqué vendredi une patrouille près de Gossi. Neuf terroristes ont été "
    "tués."),
    "Mali's army repelled an infiltration attempt in Gossi on Friday, killing 14 militants.",
    "L'armée a repoussé vendredi une attaque à Gossi, tuant 14 terroristes.",
])
def test_attackers_alone_are_no_victims(text):
    assert killed(text) == [NOBODY]


@pytest.mark.parametrize("text", [
    "The army attacked a camp near Gossi on Friday. 17 terrorists were killed.",
    "Islamic State fighters attacked JNIM fighters near Gossi on Friday. 17 jihadists were killed.",
])
def test_fighters_who_were_attacked_are_a_toll(text):
    assert killed(text) == [(17, 17)]


@pytest.mark.parametrize("text", [
    "Une dizaine de terroristes ont été mis hors de combat (tués ou capturés) mardi près de Gossi.",
    "About 20 terrorists were neutralised (killed or captured) near Gossi on Tuesday.",
    "L'opération de mardi près de Gossi a permis de mettre hors de combat dix terroristes.",
    "Dix terroristes ont été tués, capturés ou mis en fuite mardi près de Gossi.",
])
def test_killed_or_captured_counts_no_dead(text):
    assert [c for c in candidates(text) if c["killed"] and c["killed"]["low"]] == []


@pytest.mark.parametrize("text", [
    "JNIM fighters did not attack Gossi on Monday, the mayor said, denying rumours of 15 dead.",
    "Il n'y a pas eu d'attaque à Gossi lundi, a déclaré le maire, démentant les rumeurs de morts.",
    ("No attack took place in Gossi on Monday, the governor said. Messages on social networks had "
    "spoken of 15 dead."),
    "The mayor denied rumours that 15 people had been killed in Gossi on Monday.",
    "Le maire a démenti les rumeurs selon lesquelles quinze personnes ont été tuées lundi à Gossi.",
])
def test_what_did_not_happen_is_no_event(text):
    assert candidates(text) == []


@pytest.mark.parametrize("text", [
    "Gunmen killed six people in Gossi on Monday. The mayor denied rumours of twenty dead.",
    ("Des hommes armés ont tué six personnes lundi à Gossi. Le préfet a démenti la rumeur selon "
    "laquelle l'armée a tué vingt civils."),
    "The town had not been attacked since 2019. On Monday gunmen killed six people in Gossi.",
])
def test_a_denied_rumour_changes_no_event(text):
    assert killed(text) == [(6, 6)]
    assert [q["actor_id"] for c in candidates(text) for q in c["perpetrators"]] == [
        "unidentified-armed-men"]


@pytest.mark.parametrize("text", [
    f"{HERE} Raids on villages in April killed more than 40 people.",
    f"{HERE} Attacks in May have killed more than 40 people.",
    f"{HERE} Ambushes and assaults in the area in April left 60 people dead.",
    f"{ICI} Des raids contre des villages ont fait plus de 40 morts en avril.",
])
def test_attacks_of_a_month_are_no_rival_toll(text):
    assert killed(text) == [(11, 11)]
    assert [c["kind"] for c in candidates(text)] == ["incident", "aggregate"]


@pytest.mark.parametrize("text", [
    ("Le bilan de cinq morts dans l'attaque de Gossi vendredi a depuis été revu à la hausse : un élu "
    "parle d'au moins huit."),
    "The toll of five dead in Friday's attack on Gossi has since been revised upward to eight.",
    ("The toll of five dead in Friday's attack on Gossi has been revised upward: the mayor speaks of "
    "at least eight."),
])
def test_a_toll_revised_upward_replaces_the_old_one(text):
    assert [low for low, _high in killed(text)] == [8]


@pytest.mark.parametrize("text", [
    ("Six soldiers were killed on Tuesday in Gossi, the army said, and a forest ranger was gunned "
    "down in a third incident."),
    "Six soldiers were killed on Tuesday in Gossi, while a separate attack left two civilians dead.",
    "Six soldats ont été tués mardi à Gossi et un garde a été abattu dans un autre incident.",
])
def test_who_died_in_another_incident_is_not_added(text):
    assert killed(text) == [(6, 6)]


def test_another_attack_at_a_place_of_its_own_is_an_event():
    text = ("Six soldats ont été tués mardi à Gossi tandis qu'une autre attaque a fait deux morts à "
            "Hombori.")
    assert killed(text) == [(6, 6), (2, 2)]


def test_a_trapped_corpse_is_a_weapon():
    assert killed("Dix-sept civils ont été tués vendredi à Gossi par un cadavre piégé. Le corps "
                  "était celui d'un berger.") == [(17, 17)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Vingt civils ont été tués mercredi à Gossi, a dit le gérant d'une station-service.",
     [(20, 20)]),
    ("Nine people were killed on Wednesday at a petrol station in Gossi, a resident said.",
     [(9, 9)]),
    ("Nine people died on Wednesday when a petrol station exploded in Gossi.", []),
    ("Un incendie dans une station-service de Gossi a fait neuf morts mercredi.", []),
])
def test_a_petrol_station_is_no_accident_by_itself(text, expected):
    assert killed(text) == expected


@pytest.mark.parametrize(("text", "kind", "low"), [
    ("Gunmen abducted an Italian couple and their child on Thursday near Gossi.", "abducted", 3),
    ("Gunmen abducted a young couple and their three children near Gossi on Thursday.",
     "abducted", 5),
    ("Islamists publicly flogged twenty people in Gossi on Sunday.", "injured", 20),
    ("Des islamistes ont fouetté en public vingt personnes dimanche à Gossi.", "injured", 20),
])
def test_couples_and_those_who_were_flogged_are_counted(text, kind, low):
    assert [(h["kind"], h["n"]) for c in candidates(text) for h in c["harm"]] == [(kind, low)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Islamists stoned an unmarried couple to death on Sunday in Gossi.", [(2, 2)]),
    ("An unmarried couple was killed on Sunday in Gossi.", [(2, 2)]),
    ("Islamists cut off the hand of a thief in Gossi on Sunday.", [NOBODY]),
    ("Des hommes armés ont enlevé vendredi une famille et leur employé dans le sud du Mali.",
     [NOBODY]),
])
def test_couples_families_and_punishments_are_events(text, expected):
    assert killed(text) == expected
