"""Who says what as the press writes it: offices beside names, sources of newsrooms, those who keep silent."""

from datetime import date

import pytest
from report_voices_samples import voices_of

DAY = date(2024, 6, 1)


def said(text, lang):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


OFFICES = [
    ("en", "local-officials", "Nine men were killed, said Aly Kodio, who is mayor of the nearby town of Sofara."),
    ("en", "local-officials", "The mayor of the commune of Sofara, Aly Kodio, put the toll at nine dead."),
    ("en", "icrc", "Four drivers were abducted, said Jane Muller, who speaks for the ICRC."),
    ("en", "amnesty", "Amnesty International looked into the raid.\nIts regional director, Jane Muller, said nine men were killed."),
    ("en", "fama", "The army of Mali said on Tuesday that it had carried out an air strike at Boni."),
    ("en", "fama-chief-of-staff", "The chief of staff of the Malian armed forces said nine civilians were killed by gunmen."),
    ("en", "security-sources", "A source in Malian intelligence, speaking anonymously, said nine men were killed."),
    ("en", "security-sources", "Nine bodies were found, according to an internal security memo."),
    ("en", "local-civil-sources", "A local activist accused soldiers of killing nine herders."),
    ("en", "local-civil-sources", "Nine people were killed, the son of the village chief told AFP."),
    ("en", "relatives-of-victims", "A trader told AFP that his brother was killed at the market."),
    ("fr", "un", "Le porte-parole adjoint du Secrétaire général, Jean Muller, a précisé que six soldats étaient morts."),
    ("fr", "mali-government", "Le Président malien, Aly Kodio, avait établi un bilan de dix morts."),
    ("fr", "al-mourabitoun", "Le mouvement terroriste Al-Mourabitoune, filiale d’AQMI, a revendiqué l’attentat de Ber."),
    ("fr", "ansar-dine", "L’attaque a été revendiquée par le groupe islamiste Ansar Dine."),
    ("fr", "local-civil-sources", "« Dix passagers ont été tués » a indiqué un membre du groupement d’associations à l’AFP."),
    ("fr", "mali-government", "Dix civils ont été tués, ont indiqué deux responsables du gouvernorat dans la nuit de lundi à mardi."),
    ("fr", "csp-dpa", "Selon le porte-parole du CSP, les drones ont tué dix civils."),
    ("fr", "local-officials", "Selon plusieurs sources dont un élu, dix civils ont été tués à Ber."),
    ("fr", "local-civil-sources", '"Nous avons enterré dix corps", a témoigné sous le couvert de l’anonymat un habitant.'),
    ("fr", "relatives-of-victims", "Deux locaux interrogés par téléphone nous ont confié avoir perdu des parents dans la frappe."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), OFFICES)
def test_an_office_beside_a_name_speaks(lang, speaker, text):
    found = {actor for actor, _ in said(text, lang)}
    assert speaker in found
    assert "witnesses" not in found


SEVERAL = [
    ("en", {"security-sources", "local-officials"}, "A security official in the centre of Mali and an elected official confirmed the abduction of nine men."),
    ("en", {"local-officials", "mali-government"}, "The mayor, Aly Kodio, and the prefect of Koro put the toll at nine dead."),
    ("en", {"local-civil-sources", "named:doctor", "local-officials"}, "Nine civilians were killed in the raid, two residents, a doctor and the mayor told AFP."),
    ("en", {"relatives-of-victims", "fla"}, "Soldiers killed nine herders, according to relatives of the victims and a statement by the FLA."),
    ("en", {"tabital-pulaaku"}, "The president of the Tabital Pulaaku association in Mopti, Aly Kodio, said nine herders were killed."),
    ("fr", {"security-sources", "local-officials"}, "L’attaque a été confirmée par une source policière et un élu local qui parlent de neuf morts."),
    ("fr", {"relatives-of-victims", "kal-akal"}, "Les familles de trois victimes, ainsi qu’un porte-parole de l’association locale Kal Akal, ont confirmé la tuerie."),
]


@pytest.mark.parametrize(("lang", "speakers", "text"), SEVERAL)
def test_all_who_are_named_together_speak(lang, speakers, text):
    assert {actor for actor, _ in said(text, lang)} == speakers


SILENT = [
    ("en", "africa-corps", "The army did not respond to requests for comment on the killing. Nor did Africa Corps, formerly Wagner."),
    ("en", "fama", "Mali's army, Russia's defence ministry and Niger's military government did not respond to requests for comment on the strike."),
    ("fr", "mali-government", "HRW précise avoir sollicité les autorités de transition sur ces exécutions, sans obtenir de réponse."),
    ("fr", "mali-government", "Ni l’armée ni le gouvernement, sollicités, n’ont réagi à ces accusations de massacre."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), SILENT)
def test_who_is_silent_has_no_comment(lang, speaker, text):
    assert any(v.actor_id == speaker and v.value == "no_comment" for v in voices_of(text, lang, DAY))


NOBODY = [
    ("en", "mali-government", "Nine men died. Few peacekeepers were left there, whom the junta had told to go."),
    ("en", "fama", "French and Malian forces began a large counter-terrorism operation near Boni in March."),
    ("en", "local-civil-sources", "Nine men were killed. Residents accuse the army of not protecting civilians."),
    ("en", "mali-government", "Mali's army struck Ber. Niger's military government did not respond to requests for comment on the strike."),
    ("en", "fama", "When soldiers look into a massacre said to be the work of soldiers, doubt remains."),
    ("en", "reuters", "“Armed men killed nine people,” Aly Kodio, the mayor of Sofara, told the Reuters news agency."),
    ("fr", "relatives-of-victims", "Une attaque a eu lieu dans le village tout proche de Boni, où l’on rapporte deux tués."),
    ("fr", "jnim", "Le pays connaît depuis 2012 de nombreuses attaques meurtrières revendiquées par des groupes affiliés à Al-Qaïda."),
    ("fr", "mali-government", "« Dix soldats ont été tués », a dit un élu, le terme par lequel les autorités désignent les jihadistes étant « terroristes »."),
    ("fr", "press-unnamed", "Dans une déclaration à la presse, il s’est dit alarmé par les informations selon lesquelles trente civils ont été tués."),
    ("fr", "csp-dpa-denies", "Le CSP assure qu’aucun de ses combattants ne figure parmi les victimes."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), NOBODY)
def test_words_that_only_look_like_speech_are_nobodys(lang, speaker, text):
    found = said(text, lang)
    assert speaker not in {actor for actor, _ in found} | {f"{a}-{stance}" for a, stance in found}


def test_others_in_a_quotation_are_not_the_speakers_own_side():
    text = "“They killed four traders,” said a local police officer at Boni."
    assert said(text, "en") == {("security-sources", "alleges")}


def test_an_officer_who_tells_of_the_attackers_deed_owns_nothing():
    text = "Jihadists in the area killed nine traders, said Colonel Aly Kodio of the gendarmerie."
    assert said(text, "en") == {("gendarmerie", "alleges")}


def test_sources_of_a_lead_are_those_whom_the_body_names():
    text = ("Nine people were killed at Boni, two sources said on Monday.\n"
            "A union official put the toll at nine dead.\nThe mayor of Boni said nine people were killed.")
    assert ("local-civil-sources", "alleges") not in said(text, "en")


def test_an_inquiry_that_ought_to_be_opened_is_only_called_for():
    text = ("« Il est essentiel que toutes les allégations d’exécutions fassent l’objet d’une enquête "
            "impartiale », affirme le Haut-Commissariat aux droits de l’homme.")
    assert {v.value for v in voices_of(text, "fr", DAY)} <= {"inquiry_called_for"}
