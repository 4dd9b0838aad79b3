"""Places set apart: of several villages, of several accounts, told by "there", and where it was not."""

from __future__ import annotations

from datetime import date

import pytest
from report_places_samples import read

from geo.model.vocabulary import GeoPrecision, GeoStatus, Kind
from geo.reports.extract import extract
from geo.reports.model import WhereRole
from geo.reports.text import make_report


def roles(text):
    return {w.text: w.role for w in read(text)}


def candidates(text, lang):
    report = make_report(text, published_on=date(2025, 3, 20), publisher="Test", lang=lang)
    return [c for c in extract(report).candidates if c.kind is Kind.INCIDENT]


def ref(text, lang):
    where = candidates(text, lang)[0].where
    return where.ref if where else ""


@pytest.mark.parametrize(("text", "lang", "unit"), [
    (("On 4 March 2025 riders burned Kani Bonzon and Ouonkoro, two villages in the Bankass cercle; "
     "eleven people died."), "en", "unit:mopti.bankass"),
    (("Le 4 mars 2025, Kani Bonzon et Ouonkoro, deux villages du cercle de Bankass, ont été "
     "attaqués : onze morts."), "fr", "unit:mopti.bankass"),
    (("Le 4 mars 2025, Karou, Labbezanga et Fafa, trois localités riveraines de la commune de "
     "Ouattagouna, ont été pillées ; neuf habitants ont été tués."), "fr",
     "unit:gao.ansongo.ouattagouna"),
    (("Seven farmers were killed on 4 March 2025 in a hamlet of the commune of Dioungani, Koro "
     "cercle."), "en", "unit:mopti.koro.dioungani"),
    ("Dans la commune de Soye, au sud de Mopti, quatre pêcheurs ont été tués le 4 mars 2025.",
     "fr", "unit:mopti.mopti.soye"),
    (("In the commune of Soye, which lies south of Mopti, four fishermen were killed on 4 March "
     "2025."), "en", "unit:mopti.mopti.soye"),
])
def test_what_befell_several_villages_or_a_unit_is_at_the_unit(text, lang, unit):
    assert ref(text, lang) == unit


@pytest.mark.parametrize(("text", "lang", "shared"), [
    (("Five herders were killed on 4 March 2025 at Bourem, according to the gendarmerie. Survivors "
     "place the attack at Taboye instead."), "en", "gao.bourem"),
    (("Where did it happen? The mayor says the ambush of 4 March 2025, in which five traders died, "
     "took place at Léré. The governor insists on Niafunké."), "en", "tombouctou.niafunke"),
    (("Selon la gendarmerie, l'embuscade du 4 mars 2025, qui a fait cinq morts, a eu lieu à Léré. "
     "Les rescapés, eux, parlent de Soumpi."), "fr", "tombouctou.niafunke"),
    (("Cinq éleveurs ont été tués le 4 mars 2025 à Bourem selon la gendarmerie, à Taboye selon les "
     "familles."), "fr", "gao.bourem"),
])
def test_accounts_that_differ_leave_the_place_open(text, lang, shared):
    where = candidates(text, lang)[0].where
    assert where.resolution.status is GeoStatus.AMBIGUOUS
    assert where.resolution.adm2 == shared
    assert where.resolution.lat is None


@pytest.mark.parametrize("text", [
    "Cinq personnes ont été tuées à Léré le 4 mars 2025. Les rescapés parlent d'une colonne venue de Soumpi.",
    "Dix morts à Léré. Les blessés viennent d'un hameau nommé Niafunké.",
    "Dix morts à Léré. Les blessés sont soignés dans la cité de Niafunké.",
    "Five people were killed at Léré on 4 March 2025. The governor, speaking in Timbuktu, condemned it.",
    "Léré woke up to sirens. But it was not there: it was at Soumpi that gunmen killed five on 4 March 2025.",
])
def test_other_places_are_no_rivals(text):
    assert all(w.resolution.status is not GeoStatus.AMBIGUOUS for w in read(text))


@pytest.mark.parametrize(("text", "lang", "place"), [
    (("Douékiré, a quiet place on the river, had never seen soldiers. On 4 March 2025 nine men were "
     "rounded up there and shot."), "en", "place:douekire"),
    ("All who come tell of Hombori. That is where, on 4 March 2025, gunmen killed nine.", "en",
     "place:hombori"),
    ("On entre à Hombori par un col. Le 4 mars 2025, des hommes en armes y ont abattu l'instituteur.",
     "fr", "unit:mopti.douentza.hombori"),
    (("L'homme est de Gossi, mais les tirs venaient de Hombori. C'est là, le 4 mars 2025, que des "
     "hommes armés ont tué trois bergers."), "fr", "place:hombori"),
])
def test_there_is_the_place_just_told(text, lang, place):
    assert ref(text, lang) == place


def test_there_after_two_places_is_neither():
    assert len(read("They went from Gossi to Hombori. Nine were killed there.")) == 1


def test_there_bears_the_name_that_it_stands_for():
    *_, where = read("On entre à Hombori par un col. Des hommes en armes y ont abattu deux bergers.")
    assert (where.text, where.role) == ("Hombori", WhereRole.SCENE)


@pytest.mark.parametrize(("text", "name"), [
    ("Nine were killed at Gossi. Hombori lies a long way from there.", "Hombori"),
    ("Trois bergers ont été tués. La localité la plus proche, Gossi, est à une journée de marche.", "Gossi"),
    ("Deux pêcheurs ont été tués par des hommes qui leur reprochaient de ravitailler Bourem.", "Bourem"),
    ("Trucks that supply Léré were attacked: four drivers died.", "Léré"),
    ("Sept morts dans l'attaque. À Youwarou, les transporteurs observent une journée ville morte.", "Youwarou"),
    ("Four herders were shot. The market in Sévaré stayed shut for a day.", "market in Sévaré"),
    ("Ce n'est pas à Konna mais à Korientzé que six personnes ont été tuées.", "Konna"),
    ("Neuf morts ; les corps ont été ramenés à Tessit.", "Tessit"),
    ("The attackers came from Mondoro and killed eight people at Isey.", "Mondoro"),
    ("Venus de Mondoro, ils ont tué huit personnes avant de repartir vers Boni.", "Boni"),
    ("In Bamako the general staff acknowledged an operation in which eleven men were killed.", "Bamako"),
    ("À Mopti, le gouverneur a condamné l'attaque qui a coûté la vie à six personnes.", "Mopti"),
    ("The imam of Youwarou was shot on his way home, at the ferry of Akka.", "Youwarou"),
    ("A mine killed five on the Douentza road, in the direction of Hombori.", "Hombori"),
    ("Trois des morts étaient nés à Ténenkou et deux à Macina.", "Macina"),
])
def test_where_it_did_not_happen_is_no_scene(text, name):
    assert roles(text)[name] is not WhereRole.SCENE


@pytest.mark.parametrize(("text", "name"), [
    ("Officials locate the attack in Hombori.", "Hombori"),
    ("The ambush of 4 March, in which five traders died, took place at Hombori.", "Hombori"),
    ("Two raids have emptied Hombori.", "Hombori"),
    ("A bus from Gossi to Hombori was set ablaze.", "bus from Gossi to Hombori"),
])
def test_where_it_happened_is_the_scene(text, name):
    assert roles(text)[name] is WhereRole.SCENE


@pytest.mark.parametrize("text", [
    "Samedi, dix personnes sont mortes à Sévaré quand un engin a explosé devant la caserne.",
    "Ten people died at Sévaré when a car blew up near the airport.",
    "Des hommes ont fondu sur les campements d'Aguelhok, tuant dix bergers.",
    "Léré pleure. Aux portes de cette ville du cercle de Niafunké, quatre marchands ont été tués.",
])
def test_beside_a_post_camps_and_gates_are_near(text):
    found = [w for w in read(text) if w.role is WhereRole.SCENE]
    assert [w.resolution.precision for w in found] == [GeoPrecision.NEAR]


@pytest.mark.parametrize(("text", "unit"), [
    ("Four people were killed in Tessit.", "unit:gao.ansongo.tessit"),
    ("Four people were killed in Diré.", ""),  # a town, a commune and a cercle
    ("Four people were killed in Sokolo. The attack shook the Kayes region.", "")])
def test_a_town_and_its_commune_of_one_name_are_the_commune(text, unit):
    found = read(text)[0].resolution
    assert found.place_id == unit
    assert found.status is (GeoStatus.RESOLVED if unit else GeoStatus.AMBIGUOUS)


def test_a_village_lies_in_the_unit_in_which_it_is_said_to_lie():
    text = "Eight died in Bamba when it was shelled. Bamba lies on the river in Mali's Bourem cercle."
    assert {w.ref for w in read(text)} == {"place:bamba-bourem"}
