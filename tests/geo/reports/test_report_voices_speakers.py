"""Who speaks where no verb of speaking or no name tells: sources told by trade, by fate, by a colon."""

from datetime import date

import pytest
from report_voices_samples import report_of

from geo.reports.text import make_report
from geo.reports.voices import find_actors, find_voices
from geo.reports.voices.reading import read

DAY = date(2023, 12, 1)

HEARD = [
    # in a clause about the deed
    ("en", "fama", "alleges", "The killings, which the army blamed on the Islamic State, left 16 people dead."),
    ("en", "local-civil-sources", "alleges", "Five farmers were killed in an ambush that residents attributed to Katiba Macina."),
    ("fr", "local-civil-sources", "alleges", "L’attaque, que des habitants imputent aux jihadistes, a fait six morts."),
    # by what they went through
    ("en", "witnesses", "alleges", "Those who escaped say the gunmen separated the men from the women before opening fire."),
    ("en", "witnesses", "alleges", "They opened fire at once, according to those who fled."),
    ("en", "witnesses", "alleges", "Survivors with whom our team spoke identified the attackers as members of Katiba Macina."),
    ("fr", "witnesses", "alleges", "Ceux qui ont pu fuir racontent que les assaillants ont séparé les hommes des femmes avant de tirer."),
    # by whom they lost
    ("en", "relatives-of-victims", "alleges", "“They dragged my husband out by his beard and shot him,” said a 38-year-old mother of five."),
    ("en", "relatives-of-victims", "alleges", "“My brother was tied to the others and burned,” Hamadou, a livestock broker, told HumAngle."),
    ("fr", "relatives-of-victims", "alleges", "« Mon frère a été attaché puis brûlé », raconte Hamadou, un courtier en bétail."),
    ("fr", "relatives-of-victims", "alleges", "Un éleveur dit avoir retrouvé le corps calciné de son frère."),
    # by their trade
    ("en", "local-humanitarian-source", "alleges", "“We have registered 62 wounded,” said an employee of a medical charity."),
    ("fr", "local-humanitarian-source", "alleges", "« Nous avons pris en charge 62 blessés », confie un agent d’une ONG médicale."),
    ("en", "local-officials", "alleges", "“They shot anything that moved,” said a former village councillor after the raid."),
    ("en", "local-civil-sources", "alleges", "Civil society groups in Ménaka say 40 people have been killed in the camp."),
    ("en", "witnesses", "alleges", "“I hid under the seat,” whispers one of the passengers. “They shot the driver.”"),
    # adjectives that share a noun
    ("en", "security-sources", "alleges", "Jihadists killed 13 villagers near Bankass, security and local sources said Monday."),
    ("en", "local-civil-sources", "alleges", "Jihadists killed 13 villagers near Bankass, security and local sources said Monday."),
    ("fr", "security-sources", "alleges", "Treize villageois ont été tués, a-t-on appris de sources locales et sécuritaires."),
    # behind a colon
    ("fr", "witnesses", "alleges", "Un rescapé, soigné à Sévaré, revoit la scène : « Ils ont fermé la porte et mis le feu au car. »"),
    ("fr", "relatives-of-victims", "alleges", "La veuve du boutiquier s’étrangle : son mari n’avait même pas d’arme, ils l’ont abattu."),
    # in a sentence that only says who told
    ("fr", "named:président de la coopérative des pêcheurs", "alleges", "Trois pêcheurs ont été tués. L’information a été donnée par le président de la coopérative des pêcheurs."),
    ("fr", "named:directeur régional de la santé", "alleges", "Un infirmier a été enlevé. C’est le directeur régional de la santé qui nous l’a appris."),
    # an outlet, a division, a title
    ("en", "isgs", "acknowledges", "The Islamic State’s Amaq agency claimed the attack that killed 30 soldiers."),
    ("en", "minusma", "alleges", "MINUSMA’s human rights division documented the summary execution of 20 men."),
    ("fr", "named:Union des commerçants du marché de Mopti", "corroborates", "L’Union des commerçants du marché de Mopti confirme la mort des quatre forains."),
    ("fr", "military-prosecutor-mopti", "investigates", "Le procureur près le Tribunal militaire de Mopti a depuis annoncé avoir ouvert une enquête sur la tuerie."),
    # "as for", a pronoun behind its verb, a possessive
    ("en", "mali-government", "alleges", "Six farmers died, the hospital says. As for the military authorities, they assure that the attackers were killed."),
    ("fr", "local-civil-sources", "alleges", "Le leader des jeunes donne, lui, le chiffre de sept tués : un blessé, dit-il, est mort dans la soirée."),
    ("en", "local-civil-sources", "alleges", "By residents’ reckoning, at least 20 men were executed."),
    ("fr", "local-officials", "alleges", "Neuf personnes ont été tuées, a fait savoir son premier adjoint au maire."),
    # brackets, "per", passive
    ("en", "local-officials", "alleges", "IED hits a truck: four civilians killed (source: mayor)."),
    ("en", "local-humanitarian-source", "corroborates", "Two women were killed. Reported by a community leader and corroborated by one NGO field worker."),
]
UNHEARD = [
    ("en", "local-officials", "reports", "There has been no word from them since, says a municipal councillor after the abduction."),
    ("en", "unidentified-armed-men", "alleges", "One of the wounded, whom our stringer met, says the gunmen opened fire."),
    ("fr", "unidentified-armed-group", "alleges", "L’état-major parle d’une « frappe de précision » contre un refuge de groupes armés où six civils sont morts."),
    ("en", "jnim", "alleges", "JNIM declared war on fuel trucks after the attack that killed six drivers."),
    ("fr", "witnesses", "alleges", "Le Haut-Commissaire des Nations Unies aux droits de l’homme, Volker Türk, est alarmé par le massacre. « Les tueurs doivent être jugés », a déclaré M. Türk."),
    ("en", "jnim", "corroborates", "In a statement authenticated by SITE, JNIM said its fighters had carried out the ambush, killing 12 soldiers."),
    ("en", "witnesses", "alleges", "The gunmen were looking for informers, according to the mayor, and shot nine men."),
    ("en", "fama", "alleges", "Survivors: a boy of six, whom soldiers found under a bed after the killings."),
    ("fr", "fama", "alleges", "À Ber, on parle de douze morts et de maisons incendiées par des soldats."),
    ("fr", "witnesses", "alleges", "Le leader des jeunes parle de sept tués : un blessé, dit-il, est mort dans la soirée."),
    ("en", "fama-chief-of-staff", "alleges", "The chief of staff insisted Malian troops respect human rights."),
]


def heard(text, lang):
    report = make_report(text, published_on=DAY, lang=lang)
    voices = find_voices(report, find_actors(report))
    return {(v.actor_id, v.stance.value) for v in voices}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_a_speaker_is_known_by_what_is_told_of_him(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_who_does_not_speak_is_no_voice(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Six drivers were killed, according to the transporters’ union. “We saw six bodies,” the union’s secretary said."),
    ("en", "Two officials from the area said six people had died. One of the officials said the dead included an imam."),
    ("en", "Six people were killed, a hospital source said. A hospital worker said two were children who had been shot."),
    ("en", "The dead were six, says the president of the fishermen’s cooperative, Mr Kola. Kola says they were shot."),
    ("fr", "Six chauffeurs ont été tués, d’après le syndicat des transporteurs. Le secrétaire du syndicat parle de six morts."),
])
def test_one_speaker_under_two_words_is_one(lang, text):
    report = report_of(text, lang, DAY)
    assert len({v.actor_id for v in find_voices(report, find_actors(report))}) == 1


def test_bodies_of_one_kind_stay_apart():
    text = "A youth association said six people had died. A women’s association said eight people had died."
    report = report_of(text, "en", DAY)
    assert len({v.speaker for v in find_voices(report, find_actors(report))}) == 2


def test_a_letter_names_its_author_whatever_stands_between_his_words():
    text = "SYNDICAT DES BATELIERS – SECTION DE MOPTI\n\nNous avons perdu deux des nôtres. Notre bureau demande justice. Nous pleurons."
    report = make_report(text, published_on=DAY, publisher="Syndicat des bateliers, section de Mopti", lang="fr")
    assert read(report).author is not None


def test_the_source_of_a_figure_is_no_source_of_what_stands_above():
    text = "Four herders were killed at Baye.\n[Figure 3: Trend by quarter. Source: HRPD]"
    report = make_report(text, published_on=DAY, lang="en")
    assert not any("HRPD" in v.speaker for v in find_voices(report, find_actors(report)))
